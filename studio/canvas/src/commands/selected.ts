/** What a command is about: the selected nodes, wires, notes and frames. */

import type { Json } from "../protocol";
import type { Editor } from "../store/editor";
import { linkOfKey } from "../panels/palette/fitting";

export function selectedNodes(editor: Editor): string[] {
  return [...editor.selection.nodes];
}

export function someNodes(editor: Editor): boolean {
  return editor.selection.nodes.size > 0;
}

export function oneNode(editor: Editor): string | null {
  const [node] = editor.selection.nodes;
  return editor.selection.nodes.size === 1 && node !== undefined ? node : null;
}

export function anything(editor: Editor): boolean {
  return !editor.selection.empty;
}

/** The arguments of the command `delete` for all that is selected. */
export function deletion(editor: Editor, heal: boolean): Record<string, Json> {
  const { nodes, links, groups, notes } = editor.selection;
  return { nodes: [...nodes], links: [...links].map(linkOfKey), groups: [...groups], notes: [...notes], heal };
}

/** Whether a node calls another flow. */
export function isSubflow(editor: Editor, id: string | null): boolean {
  const node = id === null ? undefined : editor.drawing.nodes.raw.get(id);
  return node !== undefined && (editor.catalogue.find(node.kind)?.is_flow ?? false);
}

/** What stands in the selected blocks and is not selected itself. */
export function contentOfSelected(editor: Editor): string[] {
  const whole = new Set(editor.selection.nodes);
  const found: string[] = [];
  // A block comes before what stands in it.
  for (const id of editor.drawing.order.value) {
    const block = editor.drawing.nodes.raw.get(id)?.block;
    if (!block || !whole.has(block) || whole.has(id)) continue;
    whole.add(id);
    found.push(id);
  }
  return found;
}

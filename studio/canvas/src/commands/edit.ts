/** Commands that change what is selected. */

import { pasteFromClipboard, copySelection } from "./clipboard";
import type { Command } from "./command";
import { focusInspector } from "./focus";
import type { NodeJson } from "../protocol";
import type { Editor } from "../store/editor";
import { anything, contentOfSelected, deletion, isSubflow, oneNode, selectedNodes, someNodes } from "./selected";

const ENCLOSING: readonly [string, string, string][] = [
  ["if", "Run only if …", "branch condition enclose block"],
  ["for", "Run for each …", "loop iterate enclose block"],
  ["while", "Run while …", "loop repeat enclose block"],
  ["try", "Catch errors of these", "try except recover enclose block"],
];

export const EDIT: readonly Command[] = [
  {
    id: "edit.undo",
    title: "Undo",
    keys: ["Ctrl+Z"],
    enabled: (editor) => editor.canUndo.value,
    run: (editor) => editor.undo(),
  },
  {
    id: "edit.redo",
    title: "Redo",
    keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
    enabled: (editor) => editor.canRedo.value,
    run: (editor) => editor.redo(),
  },
  {
    id: "edit.cut",
    title: "Cut",
    keys: ["Ctrl+X"],
    enabled: someNodes,
    async run(editor) {
      const args = deletion(editor, false);
      args.nodes = [...selectedNodes(editor), ...contentOfSelected(editor)];
      if (await copySelection(editor)) void editor.command("delete", args);
    },
  },
  {
    id: "edit.copy",
    title: "Copy",
    keys: ["Ctrl+C"],
    enabled: someNodes,
    run: async (editor) => void (await copySelection(editor)),
  },
  {
    id: "edit.paste",
    title: "Paste",
    keys: ["Ctrl+V"],
    native: true,
    run: (editor, view) => pasteFromClipboard(editor, view, view.contextMenu.value?.at),
  },
  {
    id: "edit.duplicate",
    title: "Duplicate",
    keys: ["Ctrl+D"],
    enabled: someNodes,
    async run(editor) {
      const created = await editor.command("duplicate", { nodes: selectedNodes(editor) });
      if (created.length > 0) editor.selection.only(...created);
    },
  },
  {
    id: "edit.delete",
    title: "Delete",
    keys: ["Delete", "Backspace"],
    enabled: anything,
    run(editor, view) {
      const content = contentOfSelected(editor);
      const args = deletion(editor, false);
      if (content.length > 0) view.dialog.value = { sort: "delete", content, args };
      else void editor.command("delete", args);
    },
  },
  {
    id: "edit.delete_and_heal",
    title: "Delete and join what is around",
    keys: ["Ctrl+Delete", "Ctrl+Backspace"],
    words: "heal bypass remove",
    enabled: someNodes,
    run: (editor) => void editor.command("delete", deletion(editor, true)),
  },
  {
    id: "edit.select_all",
    title: "Select all",
    keys: ["Ctrl+A"],
    run: (editor) => editor.selection.only(...editor.drawing.order.value),
  },
  {
    id: "edit.select_none",
    title: "Select nothing",
    keys: ["Escape"],
    enabled: anything,
    run: (editor) => editor.selection.clear(),
  },
  {
    id: "edit.select_upstream",
    title: "Select what it depends on",
    words: "ancestors inputs before",
    enabled: someNodes,
    run: (editor) => editor.selection.only(...reach(selectedNodes(editor), (id) => sources(editor, id))),
  },
  {
    id: "edit.select_downstream",
    title: "Select what depends on it",
    words: "descendants outputs after",
    enabled: someNodes,
    run(editor) {
      const targets = new Map<string, string[]>();
      for (const [id, node] of editor.drawing.nodes.raw) {
        for (const [source] of node.links) targets.set(source, [...(targets.get(source) ?? []), id]);
      }
      editor.selection.only(...reach(selectedNodes(editor), (id) => targets.get(id) ?? []));
    },
  },
  {
    id: "edit.pin",
    title: "Pin a value …",
    words: "mock replace freeze output hold",
    enabled: (editor) => oneNode(editor) !== null,
    run(editor, view) {
      const node = oneNode(editor);
      if (node !== null) view.dialog.value = { sort: "pin", node };
    },
  },
  {
    id: "edit.unpin",
    title: "Unpin",
    words: "mock release",
    enabled: (editor) => selectedNodes(editor).some((id) => editor.drawing.pins.value.has(id)),
    async run(editor) {
      await editor.command("unpin", { nodes: selectedNodes(editor) });
    },
  },
  {
    id: "edit.disable",
    title: "Disable or enable",
    keys: ["D"],
    words: "bypass mute off aside skip",
    enabled: someNodes,
    run(editor) {
      const nodes = selectedNodes(editor);
      const off = !nodes.every((id) => editor.drawing.aside.value.has(id));
      void editor.command("disable", { nodes, off });
    },
  },
  {
    id: "edit.rename",
    title: "Rename",
    keys: ["F2"],
    enabled: (editor) => oneNode(editor) !== null,
    run(editor, view) {
      const node = oneNode(editor);
      if (node === null) return;
      // In place on the canvas; from the outline, which may be all that a person uses, in a dialog.
      if (view.canvas && !view.outline.value) view.canvas.rename(node);
      else view.dialog.value = { sort: "rename", node };
    },
  },
  {
    id: "edit.replace",
    title: "Replace by another kind",
    words: "swap change",
    enabled: (editor) => oneNode(editor) !== null,
    run(editor, view) {
      const node = oneNode(editor);
      if (node !== null) view.dialog.value = { sort: "replace", node };
    },
  },
  ...ENCLOSING.map(([kind, title, words]): Command => ({
    id: `edit.enclose_${kind}`,
    title,
    words,
    enabled: someNodes,
    run: (editor) => void editor.command("enclose", { nodes: selectedNodes(editor), kind }),
  })),
  {
    id: "edit.map",
    title: "Run for each item, or once",
    words: "map iterate list items policy",
    enabled: (editor) => stepOf(editor) !== null,
    run(editor, view) {
      const node = stepOf(editor);
      if (!node) return;
      const text = node.call === "map" || node.call === "each" ? "once" : "for each";
      void editor.command("set_policy", { node: node.id, field: "call", text });
      // There it says how many at once, and what happens when one fails.
      if (text !== "once") view.inspectorTab.value = "policy";
    },
  },
  {
    id: "edit.failure",
    title: "When it fails …",
    words: "error recover catch value policy try",
    enabled: (editor) => stepOf(editor) !== null,
    run(_editor, view) {
      view.inspectorTab.value = "policy";
      focusInspector(view, "[data-testid=recover-value], [data-testid=when-it-fails] button");
    },
  },
  {
    id: "edit.group",
    title: "Frame the selection",
    keys: ["Ctrl+G"],
    words: "group",
    enabled: someNodes,
    run: (editor) => void editor.command("group", { nodes: selectedNodes(editor), title: "Group" }),
  },
  {
    id: "edit.subflow",
    title: "Make a sub-flow of the selection",
    keys: ["Ctrl+Shift+G"],
    words: "extract function",
    enabled: someNodes,
    run(editor, view) {
      view.dialog.value = { sort: "subflow", nodes: selectedNodes(editor) };
    },
  },
  {
    id: "edit.expand",
    title: "Put the sub-flow's nodes in its place",
    words: "inline unpack ungroup",
    enabled: (editor) => isSubflow(editor, oneNode(editor)),
    run: (editor) => void editor.command("expand_subflow", { node: oneNode(editor) }),
  },
];

/** The selected node, if it is a step of its own and neither code nor a block. */
function stepOf(editor: Editor): NodeJson | null {
  const node = editor.drawing.nodes.raw.get(oneNode(editor) ?? "");
  return node && node.kind !== "code" && !node.arms?.length ? node : null;
}

function sources(editor: Editor, id: string): string[] {
  return (editor.drawing.nodes.raw.get(id)?.links ?? []).map(([source]) => source);
}

function reach(start: readonly string[], next: (id: string) => readonly string[]): string[] {
  const seen = new Set(start);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return [...seen];
}

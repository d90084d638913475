/** The edits of the outline: everything that the canvas can do with a node, without a pointer. */

import type { NodeJson } from "../../protocol";
import type { Editor } from "../../store/editor";
import type { Link } from "../../store/link";
import { armTitle } from "../../store/blocks";
import { linkOfKey } from "../palette/fitting";

/** Move a node's statement up or down; -1 is earlier. */
export function moveNode(editor: Editor, id: string, step: -1 | 1): boolean {
  const order = editor.drawing.order.value;
  const index = order.indexOf(id) + step;
  if (index < 0 || index >= order.length) return false;
  editor.change([{ op: "reorder", node: id, index }], step < 0 ? `Move ${id} up` : `Move ${id} down`);
  return true;
}

export function unplug(editor: Editor, link: Link): Promise<string[]> {
  return editor.command("delete", { nodes: [], links: [linkOfKey(link.key)], groups: [], notes: [], heal: false });
}

export interface OutlineInput {
  name: string;
  /** What stands in it, in words. */
  says: string;
  links: Link[];
  needed: boolean;
}

export interface OutlineNode {
  id: string;
  title: string;
  family: string;
  /** In how many blocks it stands, and what the arm of the innermost is called; empty outside of blocks. */
  depth: number;
  arm: string;
  inputs: OutlineInput[];
  outputs: string[];
  state: string;
  problems: number;
}

/** The nodes in the order of their statements, and at the end those that are put aside. */
export function outlineOrder(editor: Editor): string[] {
  return [...editor.drawing.order.value, ...editor.drawing.aside.value.keys()];
}

/** The blocks in which a node stands, the innermost first. */
function blocksAround(editor: Editor, id: string): NodeJson[] {
  const found: NodeJson[] = [];
  let home = editor.drawing.nodes.raw.get(id)?.block;
  while (home) {
    const block = editor.drawing.nodes.raw.get(home);
    if (!block || found.includes(block)) break;
    found.push(block);
    home = block.block;
  }
  return found;
}

/** What the outline says of a node. */
export function outlineNode(editor: Editor, id: string): OutlineNode | null {
  const aside = editor.drawing.aside.value.get(id)?.node;
  const node = editor.drawing.nodes.visible.get(id) ?? aside;
  if (!node) return null;
  const problems = editor.problems.value.reduce((count, problem) => count + Number(problem.node === id), 0);
  const kind = editor.catalogue.of(node);
  const links = editor.drawing.linksInto(id);
  const names = [
    ...new Set([
      ...(kind?.inputs.map((input) => input.name) ?? []),
      ...Object.keys(node.inputs ?? {}),
      ...links.map((link) => link.targetPort),
    ]),
  ];
  const [home] = blocksAround(editor, id);
  const arm = home?.arms?.find((one) => one.name === node.arm);
  return {
    id,
    depth: blocksAround(editor, id).length,
    arm: home && arm ? armTitle(home.kind, arm) : "",
    title: `${aside ? "put aside · " : ""}${kind?.title ?? node.kind}`,
    family: kind?.family ?? "other",
    outputs: kind?.outputs.map((port) => port.name) ?? node.outputs ?? [],
    state: editor.states.get(id)?.state ?? "",
    problems,
    inputs: names.map((name) => {
      const own = links.filter((link) => link.targetPort === name);
      const input = kind?.inputs.find((one) => one.name === name);
      return {
        name,
        links: own,
        needed: input?.required ?? false,
        says: words(node.inputs?.[name], own, input?.required ?? false),
      };
    }),
  };
}

function words(value: unknown, links: readonly Link[], needed: boolean): string {
  if (links.length > 0) return `from ${links.map((link) => link.source).join(", ")}`;
  if (value === undefined) return needed ? "needs a value" : "left as it is";
  if (typeof value === "object" && value !== null) {
    if ("$param" in value) return `parameter ${String(value.$param)}`;
    if ("$code" in value) return String(value.$code);
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

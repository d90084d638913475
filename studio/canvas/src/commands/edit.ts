/** Commands that change what is selected. */

import { pasteFromClipboard, copySelection } from "./clipboard";
import type { Command } from "./command";
import type { Editor } from "../store/editor";
import { anything, deletion, isSubflow, oneNode, selectedNodes, someNodes } from "./selected";

export const EDIT: readonly Command[] = [
  {
    id: "edit.undo",
    title: "Undo",
    keys: ["Ctrl+Z"],
    enabled: (editor) => editor.history.value.undo !== null,
    run: (editor) => editor.undo(),
  },
  {
    id: "edit.redo",
    title: "Redo",
    keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
    enabled: (editor) => editor.history.value.redo !== null,
    run: (editor) => editor.redo(),
  },
  {
    id: "edit.cut",
    title: "Cut",
    keys: ["Ctrl+X"],
    enabled: someNodes,
    async run(editor) {
      const args = deletion(editor, false);
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
    run: (editor) => void editor.command("delete", deletion(editor, false)),
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

function sources(editor: Editor, id: string): string[] {
  return (editor.drawing.nodes.raw.get(id)?.links ?? []).map(([source]) => source);
}

function reach(start: readonly string[], next: (id: string) => readonly string[]): string[] {
  const seen = new Set(start);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return [...seen];
}

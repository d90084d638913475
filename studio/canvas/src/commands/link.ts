/** Commands about selected wires, frames and notes. */

import type { Editor } from "../store/editor";
import { linkOfKey } from "../panels/palette/fitting";
import type { Command } from "./command";
import { anything, deletion } from "./selected";

function oneLink(editor: Editor): string | null {
  const [key] = editor.selection.links;
  return editor.selection.links.size === 1 && key !== undefined ? key : null;
}

function oneGroup(editor: Editor): string | null {
  const [id] = editor.selection.groups;
  return editor.selection.groups.size === 1 && id !== undefined ? id : null;
}

export const LINK: readonly Command[] = [
  {
    id: "link.insert",
    title: "Insert a node into this wire",
    words: "between add",
    enabled: (editor) => oneLink(editor) !== null,
    run(editor, view) {
      const key = oneLink(editor);
      if (key === null) return;
      const menu = view.contextMenu.value;
      view.quickAdd.value = {
        at: menu?.at ?? view.canvas?.centre() ?? [0, 0],
        screen: menu?.screen ?? [window.innerWidth / 2 - 140, window.innerHeight / 3],
        connect: null,
        link: key,
      };
    },
  },
  {
    id: "link.source",
    title: "Go to where this wire comes from",
    enabled: (editor) => oneLink(editor) !== null,
    run(editor, view) {
      const key = oneLink(editor);
      if (key === null) return;
      const { source } = linkOfKey(key);
      editor.selection.only(source);
      view.canvas?.jumpTo(source);
    },
  },
  {
    id: "link.target",
    title: "Go to where this wire leads",
    enabled: (editor) => oneLink(editor) !== null,
    run(editor, view) {
      const key = oneLink(editor);
      if (key === null) return;
      const { target } = linkOfKey(key);
      editor.selection.only(target);
      view.canvas?.jumpTo(target);
    },
  },
  {
    id: "link.remove",
    title: "Remove",
    words: "delete wire note frame",
    enabled: anything,
    run: (editor) => void editor.command("delete", deletion(editor, false)),
  },
  {
    id: "link.select_group",
    title: "Select the nodes in this frame",
    enabled: (editor) => oneGroup(editor) !== null,
    run(editor) {
      const id = oneGroup(editor);
      editor.selection.only(...((id !== null && editor.drawing.groups.raw.get(id)?.nodes) || []));
    },
  },
];

/** Commands that bring something new onto the canvas. */

import type { Command } from "./command";
import { focusPalette } from "./focus";
import { firstOutput } from "../panels/palette/fitting";
import { freePlace } from "../panels/palette/add_kind";
import { oneNode } from "./selected";

export const ADD: readonly Command[] = [
  {
    id: "add.search",
    title: "Search for a node to add",
    keys: ["/"],
    words: "palette find kind",
    run: (_editor, view) => focusPalette(view),
  },
  {
    id: "add.here",
    title: "Add a node here",
    keys: ["A"],
    words: "quick insert",
    run(_editor, view) {
      const menu = view.contextMenu.value;
      const at = menu?.at ?? view.canvas?.centre() ?? [0, 0];
      const screen = menu?.screen ?? [window.innerWidth / 2 - 140, window.innerHeight / 3];
      view.quickAdd.value = { at, screen, connect: null, link: null };
    },
  },
  {
    id: "add.after",
    title: "Add a node after this one",
    keys: ["Shift+A"],
    words: "quick next connect",
    enabled: (editor) => oneNode(editor) !== null,
    run(editor, view) {
      const node = oneNode(editor);
      const connect = node === null ? null : firstOutput(editor, node);
      if (node === null || !connect) return;
      const place = editor.drawing.places.raw.get(node);
      view.quickAdd.value = {
        at: freePlace(editor, view, connect),
        screen: screenOf(view, place ? [place.x + (place.width ?? 212) + 24, place.y] : [0, 0]),
        connect,
        link: null,
      };
    },
  },
  {
    id: "add.note",
    title: "Add a note",
    keys: ["N"],
    words: "comment sticky text markdown",
    run(editor, view) {
      const [x, y] = view.contextMenu.value?.at ?? view.canvas?.centre() ?? [0, 0];
      const taken = editor.drawing.notes.raw;
      let number = taken.size + 1;
      while (taken.has(`note_${number}`)) number += 1;
      const id = `note_${number}`;
      const note = { text: "", place: { x: Math.round(x), y: Math.round(y), width: 240, height: 120 } };
      editor.change([{ op: "set_note", id, note }], "Add a note");
      editor.selection.clear();
      editor.selection.notes.add(id);
    },
  },
  {
    id: "add.connect",
    title: "Connect from this node",
    keys: ["C"],
    words: "wire link output",
    enabled: (editor) => oneNode(editor) !== null,
    run(editor, view) {
      const node = oneNode(editor);
      const from = node === null ? null : firstOutput(editor, node);
      if (from) view.dialog.value = { sort: "connect", from };
    },
  },
];

/** Where a point of the canvas is on the screen. */
function screenOf(view: Parameters<Command["run"]>[1], [x, y]: [number, number]): [number, number] {
  const { zoom, x: left, y: top } = view.viewport.value;
  const box = document.querySelector("[data-testid=canvas]")?.getBoundingClientRect();
  return [x * zoom + left + (box?.left ?? 0), y * zoom + top + (box?.top ?? 0)];
}

/** Commands that move nodes into line or change how they look, on the picture only. */

import type { Editor } from "../store/editor";
import type { ViewState } from "../view_state";
import type { Command } from "./command";
import { selectedNodes, someNodes } from "./selected";

const several = (editor: Editor) => editor.selection.nodes.size > 1;
const many = (editor: Editor) => editor.selection.nodes.size > 2;

type Alignment = Parameters<NonNullable<ViewState["canvas"]>["align"]>[0];

const EDGES: readonly [Alignment, string][] = [
  ["left", "Align left edges"],
  ["centre", "Align centres"],
  ["right", "Align right edges"],
  ["top", "Align top edges"],
  ["middle", "Align on one level"],
  ["bottom", "Align bottom edges"],
];

const COLOURS: readonly [string, string, string][] = [
  ["none", "no colour", ""],
  ["red", "red", "#c62f3b"],
  ["amber", "amber", "#b26a00"],
  ["green", "green", "#188a4b"],
  ["blue", "blue", "#2568cc"],
  ["violet", "violet", "#714ade"],
];

export const ARRANGE: readonly Command[] = [
  {
    id: "arrange.tidy",
    title: "Tidy up",
    keys: ["T"],
    words: "layout arrange automatically elk",
    enabled: (editor) => editor.drawing.order.value.length > 0,
    run: (editor, view) => view.canvas?.tidy(editor.selection.nodes.size > 1 ? selectedNodes(editor) : undefined),
  },
  ...EDGES.map(([how, title]): Command => ({
    id: `arrange.${how}`,
    title,
    enabled: several,
    run: (_editor, view) => view.canvas?.align(how),
  })),
  {
    id: "arrange.across",
    title: "Spread evenly across",
    words: "distribute horizontally",
    enabled: many,
    run: (_editor, view) => view.canvas?.distribute("across"),
  },
  {
    id: "arrange.down",
    title: "Spread evenly downwards",
    words: "distribute vertically",
    enabled: many,
    run: (_editor, view) => view.canvas?.distribute("down"),
  },
  {
    id: "arrange.collapse",
    title: "Collapse or open",
    keys: ["H"],
    words: "fold hide title",
    enabled: someNodes,
    run(editor, view) {
      const nodes = selectedNodes(editor);
      view.canvas?.collapse(nodes, !nodes.every((id) => editor.drawing.places.raw.get(id)?.collapsed));
    },
  },
  ...COLOURS.map(([name, title, colour]): Command => ({
    id: `arrange.colour_${name}`,
    title: `Colour: ${title}`,
    words: "paint mark",
    enabled: someNodes,
    run: (editor, view) => view.canvas?.paint(selectedNodes(editor), colour),
  })),
];

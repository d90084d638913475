/** Commands that change what this screen shows, never the flow. */

import { dark, setTheme } from "../panels/top/theme";
import type { ViewState } from "../view_state";
import type { Command } from "./command";
import { oneNode } from "./selected";
import { focusDrawer, focusInspector, focusOutline } from "./focus";

function toggle(flag: "palette" | "inspector" | "snap" | "minimap" | "shortcuts" | "commandPalette") {
  return (_editor: unknown, view: ViewState) => {
    view[flag].value = !view[flag].value;
  };
}

function drawer(name: NonNullable<ViewState["drawer"]["value"]>) {
  return (_editor: unknown, view: ViewState) => {
    if (view.drawer.value === name) view.drawer.value = null;
    else focusDrawer(view, name);
  };
}

export const LOOK: readonly Command[] = [
  {
    id: "look.commands",
    title: "All commands",
    keys: ["Ctrl+K"],
    whileTyping: true,
    words: "palette",
    run: toggle("commandPalette"),
  },
  {
    id: "look.shortcuts",
    title: "Keyboard shortcuts",
    keys: ["?"],
    words: "help keys sheet",
    run: toggle("shortcuts"),
  },
  {
    id: "look.fit",
    title: "Show everything",
    keys: ["Shift+1", "!", "Home"],
    words: "fit zoom all",
    run: (_editor, view) => view.canvas?.fit(),
  },
  {
    id: "look.fit_selection",
    title: "Show the selection",
    keys: ["Shift+2", "@"],
    words: "fit zoom",
    enabled: (editor) => editor.selection.nodes.size > 0,
    run: (editor, view) => view.canvas?.fit([...editor.selection.nodes]),
  },
  { id: "look.zoom_in", title: "Zoom in", keys: ["+", "="], run: (_editor, view) => view.canvas?.zoomBy(1.25) },
  { id: "look.zoom_out", title: "Zoom out", keys: ["-"], run: (_editor, view) => view.canvas?.zoomBy(0.8) },
  { id: "look.zoom_full", title: "Zoom to 100 %", keys: ["0"], run: (_editor, view) => view.canvas?.zoomTo(1) },
  { id: "look.snap", title: "Snap to the grid, or not", words: "align guides", run: toggle("snap") },
  {
    id: "look.minimap",
    title: "Show or hide the small map",
    keys: ["M"],
    words: "minimap overview",
    run: toggle("minimap"),
  },
  {
    id: "look.palette",
    title: "Show or hide the nodes to add",
    keys: ["Ctrl+B"],
    words: "palette left panel",
    run: toggle("palette"),
  },
  {
    id: "look.inspector",
    title: "Show or hide the inspector",
    keys: ["I"],
    words: "settings right panel",
    run: toggle("inspector"),
  },
  {
    id: "look.settings",
    title: "Edit the settings of this node",
    keys: ["E", "Enter"],
    words: "inspector form fields",
    enabled: (editor) => editor.selection.nodes.size > 0,
    run(_editor, view) {
      view.inspectorTab.value = "settings";
      focusInspector(view);
    },
  },
  {
    id: "look.outline",
    title: "Show or hide the outline",
    keys: ["O"],
    words: "list tree accessible",
    run(_editor, view) {
      if (view.outline.value) view.outline.value = false;
      else focusOutline(view);
    },
  },
  { id: "look.code", title: "Show or hide the code", keys: ["Ctrl+J"], words: "python drawer", run: drawer("code") },
  {
    id: "look.problems",
    title: "Show or hide the problems",
    keys: ["P"],
    words: "errors warnings drawer",
    run: drawer("problems"),
  },
  {
    id: "look.versions",
    title: "Show or hide the versions",
    words: "history restore compare drawer",
    run: drawer("versions"),
  },
  { id: "look.runs", title: "Show or hide earlier runs", words: "history past time travel drawer", run: drawer("runs") },
  { id: "look.run", title: "Show or hide the run", keys: ["R"], words: "times states drawer", run: drawer("run") },
  { id: "look.log", title: "Show or hide the log", keys: ["L"], words: "print lines messages drawer", run: drawer("log") },
  {
    id: "look.node_log",
    title: "Show the log of this node",
    words: "print lines messages",
    enabled: (editor) => oneNode(editor) !== null,
    run(editor, view) {
      view.logFilter.value = { node: oneNode(editor) ?? "", level: "", text: "" };
      focusDrawer(view, "log");
    },
  },
  { id: "look.output", title: "Show or hide the output", words: "value result table picture drawer", run: drawer("output") },
  {
    id: "look.output_large",
    title: "Show the output over the whole window",
    keys: ["V"],
    words: "value result table picture viewer zoom",
    enabled: (editor) => editor.states.get(oneNode(editor) ?? "") !== undefined,
    run(editor, view) {
      view.output.value = oneNode(editor);
    },
  },
  {
    id: "look.theme",
    title: "Switch between light and dark",
    words: "theme colours night",
    run: () => setTheme(dark.value ? "light" : "dark"),
  },
];

/** Commands that go somewhere on the canvas. */

import type { Command } from "./command";

export const FIND: readonly Command[] = [
  {
    id: "find.node",
    title: "Find a node and go there",
    keys: ["Ctrl+F", "F"],
    words: "search jump",
    run(_editor, view) {
      view.dialog.value = { sort: "find" };
    },
  },
  {
    id: "find.next_problem",
    title: "Go to the next problem",
    keys: ["F8"],
    words: "error warning",
    enabled: (editor) => editor.problems.value.some((problem) => problem.node),
    run(editor, view) {
      const places = [...new Set(editor.problems.value.map((problem) => problem.node).filter(Boolean))];
      const at = places.indexOf(editor.selection.last.value ?? "");
      const next = places[(at + 1) % places.length];
      if (next === undefined) return;
      editor.selection.only(next);
      view.canvas?.jumpTo(next);
    },
  },
];

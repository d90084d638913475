/** Commands that run the flow, or a part of it, and say beforehand what would happen. */

import type { Editor } from "../store/editor";
import type { Command } from "./command";
import { isOpen, isRunning, run, showPlan, stop } from "./requests";
import { oneNode, selectedNodes, someNodes } from "./selected";

const idle = (editor: Editor) => editor.ready.value && !isRunning(editor);
const idleOnOne = (editor: Editor) => idle(editor) && oneNode(editor) !== null;

export const RUN: readonly Command[] = [
  {
    id: "flow.run",
    title: "Run",
    keys: ["Ctrl+Enter"],
    whileTyping: true,
    words: "start execute stale changed resume continue",
    enabled: idle,
    run: (editor, view) => run(editor, view),
  },
  {
    id: "flow.run_to",
    title: "Run to here: this node and what it needs",
    keys: ["Shift+Enter"],
    words: "start partial up to selected",
    enabled: idleOnOne,
    run: (editor, view) => run(editor, view, { to: oneNode(editor) ?? undefined }),
  },
  {
    id: "flow.run_from",
    title: "Run from here: this node and all that hangs on it, again",
    keys: ["Ctrl+Shift+Enter"],
    words: "start downstream after selected",
    enabled: idleOnOne,
    run: (editor, view) => run(editor, view, { from: oneNode(editor) ?? undefined }),
  },
  {
    id: "flow.run_only",
    title: "Run only this, again",
    keys: ["Alt+Enter"],
    words: "start single node selected cell",
    enabled: (editor) => idle(editor) && someNodes(editor),
    run: (editor, view) => run(editor, view, { nodes: selectedNodes(editor) }),
  },
  {
    id: "flow.run_with",
    title: "Run with other parameters …",
    words: "start values",
    enabled: idle,
    run(_editor, view) {
      view.dialog.value = { sort: "run" };
    },
  },
  {
    id: "flow.run_fresh",
    title: "Run everything anew",
    words: "start without cache force",
    enabled: idle,
    run: (editor, view) => run(editor, view, { fresh: true }),
  },
  {
    id: "flow.stop",
    title: "Stop the run",
    keys: ["Ctrl+."],
    words: "cancel kill",
    enabled: isOpen,
    run: (editor) => stop(editor),
  },
  {
    id: "flow.plan",
    title: "Plan: what would run, why, and for how long",
    words: "stale fresh cached dry expected time",
    async run(editor, view) {
      if (view.plan.value === null) return showPlan(editor, view);
      view.plan.value = null;
      if (view.drawer.value === "plan") view.drawer.value = "code";
    },
  },
];

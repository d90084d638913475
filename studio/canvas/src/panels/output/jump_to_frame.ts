/** From a line of a traceback to that line in the code panel. */

import type { Editor } from "../../store/editor";
import type { ViewState } from "../../view_state";
import type { Frame } from "./traceback";

/** Whether a frame is a line of this very flow: the kernel runs a copy of it, in which the line reads the same. */
export function isInFlow(editor: Editor, frame: Frame): boolean {
  return lineOf(editor, frame) !== null;
}

/** Show a line of the flow, with its node selected. */
export function jumpToFrame(editor: Editor, view: ViewState, frame: Frame): void {
  const line = lineOf(editor, frame);
  if (line === null) return;
  view.drawer.value = "code";
  const node = Object.entries(editor.code.value?.lines ?? {}).find(([, [first, last]]) => line >= first && line <= last)?.[0];
  if (node !== undefined) {
    editor.selection.only(node);
    view.canvas?.jumpTo(node);
  }
  view.codeLine.value = { line };
}

function lineOf(editor: Editor, frame: Frame): number | null {
  if (!frame.own || frame.code === "") return null;
  const lines = editor.code.value?.text.split("\n") ?? [];
  return lines[frame.line - 1]?.trim() === frame.code ? frame.line : null;
}

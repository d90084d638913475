/** Opening the sub-flows that nodes call. */

import { nextTick } from "vue";
import { RefusedError } from "../store/connection";
import type { Editor } from "../store/editor";
import type { ViewState } from "../view_state";

/** A flow of this file is shown in place; one of another file has an editor of its own. */
export async function openSubflow(editor: Editor, view: ViewState, node: string): Promise<void> {
  const kind = editor.drawing.nodes.raw.get(node)?.kind ?? "";
  if (kind.startsWith("local.")) {
    await openPath(editor, view, [node]);
    return;
  }
  const name = kind.split(":")[0]?.split(".").at(-1) ?? "";
  window.location.assign(`/flow/${encodeURIComponent(name)}`);
}

/** Show the sub-flow that nodes lead to; false when it cannot be shown, with the reason told. */
export async function openPath(editor: Editor, view: ViewState, nodes: readonly string[]): Promise<boolean> {
  try {
    await editor.inside.enter(...nodes);
    await nextTick();
    view.canvas?.fit();
    return true;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    editor.tell("error", error.refusal.message, error.refusal.fix);
    return false;
  }
}

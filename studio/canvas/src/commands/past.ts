/** What can be begun from a past run. */

import type { Editor } from "../store/editor";
import { request } from "./requests";

/** Run the version from a node on, and go to that run's own page. */
export async function goOnFrom(editor: Editor, node: string | null): Promise<void> {
  if (node === null) return;
  const started = await request<{ run_id: string }>(editor, "continue", { node });
  if (started) window.location.assign(`/runs/${encodeURIComponent(started.run_id)}`);
}

/** Take the version into the flow's draft, and go there: it can be undone there. */
export async function restorePast(editor: Editor): Promise<void> {
  const restored = await request<{ flow: string }>(editor, "restore");
  if (restored) window.location.assign(`/flow/${encodeURIComponent(restored.flow)}`);
}

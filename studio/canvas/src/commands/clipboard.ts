/** Copying and pasting nodes as text: by the browser's clipboard where it may be used, by its older ways elsewhere. */

import type { Editor } from "../store/editor";
import type { ViewState } from "../view_state";
import { request } from "./requests";

/** What the server still takes; more would make every browser of the flow stand still. */
export const MOST_PASTED = 10_000_000;

/** The last text copied here, for when no clipboard takes it. */
let ownText = "";
let onlyHere = false;

/** Put a text on the clipboard; false when it is kept in this tab only. */
export async function writeClipboard(text: string): Promise<boolean> {
  ownText = text;
  onlyHere = !((await writeByApi(text)) || writeByEvent(text));
  return !onlyHere;
}

/** The text on the clipboard; null when the browser does not let a page look without the paste keys. */
export async function readClipboard(): Promise<string | null> {
  if (onlyHere) return ownText;
  try {
    return (await navigator.clipboard?.readText()) ?? null;
  } catch {
    // Not allowed, or not focused: the paste keys still work.
    return null;
  }
}

/** The text that a `paste` event brings; what was copied in this tab counts where no clipboard took it. */
export function pastedText(event: ClipboardEvent): string {
  return onlyHere ? ownText : (event.clipboardData?.getData("text/plain") ?? "");
}

async function writeByApi(text: string): Promise<boolean> {
  if (!navigator.clipboard?.writeText) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser's permissions: the older way may work.
    return false;
  }
}

/** On plain http the clipboard API does not exist; a `copy` event may still carry text. */
function writeByEvent(text: string): boolean {
  let taken = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = event.clipboardData !== null;
  };
  document.addEventListener("copy", put, true);
  try {
    return document.execCommand("copy") && taken;
  } catch {
    // A browser without this command: the text stays in the tab.
    return false;
  } finally {
    document.removeEventListener("copy", put, true);
  }
}

export async function copySelection(editor: Editor): Promise<boolean> {
  const nodes = [...editor.selection.nodes];
  if (nodes.length === 0) return false;
  const answer = await request<{ text: string }>(editor, "copy", { nodes });
  if (!answer) return false;
  const outside = await writeClipboard(answer.text);
  const what = nodes.length === 1 ? `“${nodes[0]}”` : `${nodes.length} nodes`;
  editor.tell("info", outside ? `Copied ${what}.` : `Copied ${what}, for this tab only.`);
  return true;
}

/** Paste text: nodes that were copied, or a whole flow in Python onto an empty canvas. */
export async function pasteText(editor: Editor, view: ViewState, text: string, at?: [number, number]): Promise<void> {
  if (!text.trim()) return;
  if (text.length > MOST_PASTED) {
    editor.tell("warning", "This is more than 10 MB and was not pasted.", "Read it from a file in the flow instead.");
    return;
  }
  if (editor.drawing.order.value.length === 0 && /^\s*@(\w+\.)?flow\b/m.test(text)) {
    void editor.writeCode(text);
    editor.tell("info", "Pasted as the code of this flow.");
    return;
  }
  const inside = at && view.canvas?.armAt(at);
  const created = await editor.command("paste", { text, at: at ?? view.canvas?.centre() ?? [0, 0], ...(inside ?? {}) });
  if (created.length > 0) editor.selection.only(...created);
}

export async function pasteFromClipboard(editor: Editor, view: ViewState, at?: [number, number]): Promise<void> {
  const text = await readClipboard();
  if (text === null) view.dialog.value = { sort: "paste" };
  else await pasteText(editor, view, text, at);
}

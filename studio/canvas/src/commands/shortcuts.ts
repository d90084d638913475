/** Turning keys, and the browser's own paste, into commands. Nothing fires while a person types in a field. */

import type { Editor } from "../store/editor";
import type { ViewState } from "../view_state";
import { pastedText, pasteText } from "./clipboard";
import { chordOf, isTyping } from "./keys";
import { commandOfChord, runCommand } from "./registry";

/** Keys that a focused button, tab or option uses itself. */
const OWN_KEYS = new Set(["Enter", "Tab", "Space", "Home", "Escape"]);

export function listenForShortcuts(editor: Editor, view: ViewState): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const chord = chordOf(event);
    const command = commandOfChord(chord);
    if (!command || command.native || blocked(event, chord, command.whileTyping ?? false, view)) return;
    if (command.enabled?.(editor, view) === false) {
      // The browser's own save, print or find dialog has no place in an editor either.
      if (chord.startsWith("Ctrl+") && !selectedText()) event.preventDefault();
      return;
    }
    event.preventDefault();
    void runCommand(command.id, editor, view);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || isTyping(document.activeElement) || modal()) return;
    const text = pastedText(event);
    if (!text) return;
    event.preventDefault();
    void pasteText(editor, view, text);
  };
  window.addEventListener("keydown", press);
  document.addEventListener("paste", paste);
  return () => {
    window.removeEventListener("keydown", press);
    document.removeEventListener("paste", paste);
  };
}

function blocked(event: KeyboardEvent, chord: string, whileTyping: boolean, view: ViewState): boolean {
  if (modal() || view.quickAdd.value || view.contextMenu.value) return true;
  if (whileTyping) return false;
  if (isTyping(event.target)) return true;
  if (["Ctrl+C", "Ctrl+X"].includes(chord) && selectedText()) return true;
  return OWN_KEYS.has(chord) && !onCanvas(event.target);
}

/** Tab, Enter and the like are commands on the canvas only: elsewhere they move about. */
function onCanvas(target: EventTarget | null): boolean {
  if (target === document.body || target === null) return true;
  const element = target instanceof Element ? target : null;
  return (
    element?.closest("[data-testid=canvas]") !== null && element?.closest("button, a, input, select, textarea") === null
  );
}

function modal(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

function selectedText(): boolean {
  return (window.getSelection()?.toString() ?? "") !== "";
}

/** Keys: what was pressed, as text such as `Ctrl+Shift+Z`, and how that is shown on this machine. */

const MAC = typeof navigator !== "undefined" && /mac|iphone|ipad/i.test(navigator.platform ?? "");

const NAMES: Record<string, string> = {
  " ": "Space",
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
};
const SIGNS: Record<string, string> = { Ctrl: "⌘", Shift: "⇧", Alt: "⌥", Enter: "⏎", Delete: "⌫" };

/** The chord of an event; Ctrl stands for ⌘ on a Mac. A sign such as `?` carries no Shift: its key is the sign. */
export function chordOf(event: KeyboardEvent, mac = MAC): string {
  const letter = /^[a-z]$/i.test(event.key);
  const sign = event.key.length === 1 && !letter;
  const parts: string[] = [];
  if (mac ? event.metaKey : event.ctrlKey) parts.push("Ctrl");
  if (event.altKey) parts.push("Alt");
  if (event.shiftKey && !sign) parts.push("Shift");
  parts.push(NAMES[event.key] ?? (letter ? event.key.toUpperCase() : event.key));
  return parts.join("+");
}

/** A chord as this machine's menus write it; "" for none. */
export function shownKeys(chord: string | undefined, mac = MAC): string {
  if (!chord) return "";
  if (!mac) return chord.replace("Enter", "⏎");
  return chord
    .split("+")
    .map((part) => SIGNS[part] ?? part)
    .join("");
}

/** Whether a person is writing there, so that letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest(".cm-editor, [contenteditable=true]")) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  const silent = ["checkbox", "radio", "button", "submit", "range", "color", "file"];
  return target instanceof HTMLInputElement && !silent.includes(target.type);
}

/** Tells others where this person points and what is selected, at most twenty times a second. */

import type { Editor } from "../store/editor";
import type { Point } from "./geometry";

const EVERY_MS = 50;
/** Others see the outline of a selection, not each of thousands. */
const MOST = 200;

export class Presence {
  private cursor: Point | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sent = "";

  constructor(private readonly editor: Editor) {}

  point(at: Point | null): void {
    this.cursor = at;
    this.later();
  }

  later(): void {
    this.timer ??= setTimeout(() => this.send(), EVERY_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private send(): void {
    this.timer = undefined;
    const cursor: [number, number] | null = this.cursor && [Math.round(this.cursor.x), Math.round(this.cursor.y)];
    const selection = [...this.editor.selection.nodes].slice(0, MOST);
    const now = JSON.stringify([cursor, selection]);
    if (now === this.sent) return;
    this.sent = now;
    this.editor.connection.presence(cursor, selection);
  }
}

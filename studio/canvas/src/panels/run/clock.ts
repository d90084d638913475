/** The time in steps of a second, for the few words that count it: one timer for all who look. */

import { shallowRef } from "vue";

const STEP_MS = 1000;

export class Clock {
  readonly now = shallowRef(Date.now());
  private watched = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  start(): void {
    this.now.value = Date.now();
    this.watched += 1;
    this.timer ??= setInterval(() => (this.now.value = Date.now()), STEP_MS);
  }

  stop(): void {
    this.watched -= 1;
    if (this.watched > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }
}

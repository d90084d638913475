/** Turns what pointers do on the canvas into gestures: mouse, pen and fingers. */

import type { Canvas, Holder } from "../canvas";
import type { Choice } from "../choice";
import { distance, type Point } from "../geometry";
import { gestureFor, pressFor } from "./choose";
import type { Gesture, Hand } from "./gesture";
import { Pinch } from "./pinch";

const THRESHOLD = 4;
const THRESHOLD_TOUCH = 10;
const LONG_PRESS_MS = 450;
const EDGE = 36;

export class Pointers implements Holder {
  /** While the space bar is down, the hand moves the view. */
  space = false;
  private gesture: Gesture | null = null;
  private began = false;
  private pointer = -1;
  private from: Point = { x: 0, y: 0 };
  private last: PointerEvent | null = null;
  private press: ReturnType<typeof setTimeout> | undefined;
  private readonly fingers = new Map<number, Point>();

  constructor(
    private readonly canvas: Canvas,
    private readonly choice: Choice,
  ) {
    canvas.holder = this;
  }

  get busy(): boolean {
    return this.gesture !== null;
  }

  down(event: PointerEvent): void {
    if (event.pointerType === "touch") {
      this.fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (this.fingers.size === 2) return this.pinch();
      if (this.fingers.size > 2) return;
    }
    if (this.gesture) return;
    const gesture = gestureFor(this.canvas, this.choice, event, this.space);
    if (!gesture) return;
    this.take(gesture, event);
    if (event.pointerType === "touch") this.press = setTimeout(() => this.pressed(event), LONG_PRESS_MS);
  }

  move(event: PointerEvent): void {
    if (this.fingers.has(event.pointerId)) this.fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.gesture instanceof Pinch) {
      this.gesture.follow([...this.fingers.values()]);
      return;
    }
    if (!this.gesture || event.pointerId !== this.pointer) return;
    this.last = event;
    const away = distance(this.from, { x: event.clientX, y: event.clientY });
    if (!this.began) {
      if (away < (event.pointerType === "touch" ? THRESHOLD_TOUCH : THRESHOLD)) return;
      this.begin(event);
    }
    this.gesture.move(this.hand(event));
  }

  up(event: PointerEvent): void {
    this.fingers.delete(event.pointerId);
    if (this.gesture instanceof Pinch) {
      if (this.fingers.size < 2) this.drop();
      return;
    }
    if (!this.gesture || event.pointerId !== this.pointer) return;
    const { gesture, began } = this;
    this.drop();
    if (began) gesture.end(this.hand(event));
    else gesture.click?.(this.hand(event));
  }

  /** The browser has taken a pointer for itself. */
  lost(event: PointerEvent): void {
    this.fingers.delete(event.pointerId);
    if (event.pointerId === this.pointer || this.gesture instanceof Pinch) this.cancel();
  }

  cancel(): boolean {
    const { gesture } = this;
    this.drop();
    gesture?.cancel();
    return gesture !== null;
  }

  /** Move the view along while the hand waits at the edge of the canvas. */
  frame(): void {
    const { last, gesture, canvas } = this;
    if (!last || !this.began || !gesture?.pansAtEdge) return;
    const { screen } = canvas.viewport;
    const push = (at: number, from: number, size: number) => {
      const before = at - from, after = from + size - at;
      if (before < EDGE) return Math.min(EDGE, EDGE - before) / 3;
      return after < EDGE ? -Math.min(EDGE, EDGE - after) / 3 : 0;
    };
    const dx = push(last.clientX, screen.x, screen.width), dy = push(last.clientY, screen.y, screen.height);
    if (dx === 0 && dy === 0) return;
    canvas.viewport.panBy(dx, dy);
    gesture.move(this.hand(last));
    canvas.frames.request();
  }

  private take(gesture: Gesture, event: PointerEvent): void {
    this.gesture = gesture;
    this.began = false;
    this.pointer = event.pointerId;
    this.from = { x: event.clientX, y: event.clientY };
    this.last = event;
  }

  private begin(event: PointerEvent): void {
    clearTimeout(this.press);
    this.began = true;
    this.canvas.root?.setPointerCapture(event.pointerId);
    this.canvas.cursor.value = this.gesture?.cursor ?? "";
    this.gesture?.start?.(this.hand(event));
  }

  private drop(): void {
    clearTimeout(this.press);
    this.gesture = null;
    this.last = null;
    this.pointer = -1;
    this.canvas.cursor.value = "";
  }

  private pinch(): void {
    this.cancel();
    this.gesture = new Pinch(this.canvas, [...this.fingers.values()]);
  }

  /** A finger that rests: a selection on empty canvas, a menu on anything else. */
  private pressed(event: PointerEvent): void {
    if (this.began || !this.gesture) return;
    const next = pressFor(this.canvas, this.choice, event);
    this.gesture = next;
    if (next) this.begin(event);
    else this.drop();
  }

  private hand(event: PointerEvent): Hand {
    const screen = { x: event.clientX, y: event.clientY };
    return {
      screen,
      at: this.canvas.viewport.toCanvas(screen.x, screen.y),
      shift: event.shiftKey,
      alt: event.altKey,
      control: event.ctrlKey || event.metaKey,
    };
  }
}

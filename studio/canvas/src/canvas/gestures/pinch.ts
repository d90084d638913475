/** Two fingers: the canvas follows both. */

import type { Canvas } from "../canvas";
import { distance, type Point } from "../geometry";
import type { Gesture } from "./gesture";

export class Pinch implements Gesture {
  private middle: Point;
  private span: number;

  constructor(
    private readonly canvas: Canvas,
    fingers: readonly Point[],
  ) {
    [this.middle, this.span] = measure(fingers);
  }

  follow(fingers: readonly Point[]): void {
    if (fingers.length < 2) return;
    const [middle, span] = measure(fingers);
    const { viewport } = this.canvas;
    viewport.panBy(middle.x - this.middle.x, middle.y - this.middle.y);
    viewport.zoomAt(middle.x, middle.y, viewport.zoom * (span / this.span));
    this.middle = middle;
    this.span = span;
  }

  move(): void {}

  end(): void {}

  cancel(): void {}
}

function measure([one, other]: readonly Point[]): [Point, number] {
  const a = one as Point, b = other as Point;
  return [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, Math.max(1, distance(a, b))];
}

/** Moving the view with the hand. */

import type { Canvas } from "../canvas";
import type { Point } from "../geometry";
import type { Gesture, Hand } from "./gesture";

export class Pan implements Gesture {
  readonly cursor = "grabbing";

  constructor(
    private readonly canvas: Canvas,
    private last: Point,
    private readonly clicked: ((hand: Hand) => void) | null = null,
  ) {}

  move({ screen }: Hand): void {
    this.canvas.viewport.panBy(screen.x - this.last.x, screen.y - this.last.y);
    this.last = screen;
  }

  end(): void {}

  click(hand: Hand): void {
    this.clicked?.(hand);
  }

  cancel(): void {}
}

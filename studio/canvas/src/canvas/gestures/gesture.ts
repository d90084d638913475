/** What a hand does between touching down and letting go. */

import type { Point } from "../geometry";

/** Where the pointer is: on the screen and on the canvas. */
export interface Hand {
  screen: Point;
  at: Point;
  shift: boolean;
  alt: boolean;
  control: boolean;
}

export interface Gesture {
  /** The pointer has moved far enough to mean it. */
  start?(hand: Hand): void;
  move(hand: Hand): void;
  /** Let go after moving. */
  end(hand: Hand): void;
  /** Let go where it touched down. */
  click?(hand: Hand): void;
  /** Escape, a second finger, or the browser took the pointer away. */
  cancel(): void;
  /** The canvas moves along when the hand comes near its edge. */
  readonly pansAtEdge?: boolean;
  readonly cursor?: string;
}

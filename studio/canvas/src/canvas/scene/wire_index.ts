/** Which wire lies under a point: candidates from a grid of sampled pieces, then the distance to the curve. */

import { boundsOf, distanceTo, pointOn } from "./wire_curve";
import type { Point } from "../geometry";
import type { Scene, Wire } from "./scene";

const CELL = 256;
const OFFSET = 1 << 20;

export class WireIndex {
  private readonly cells = new Map<number, Set<Wire>>();
  private version = -1;

  constructor(private readonly scene: Scene) {}

  /** The nearest wire within a distance; made anew only when wires have moved since it was last asked. */
  nearest(point: Point, within: number): Wire | null {
    this.refresh();
    let found: Wire | null = null;
    let best = within;
    for (const wire of this.cells.get(keyOf(point.x, point.y)) ?? []) {
      const bounds = boundsOf(wire);
      if (point.x < bounds.x - best || point.x > bounds.x + bounds.width + best) continue;
      if (point.y < bounds.y - best || point.y > bounds.y + bounds.height + best) continue;
      const away = distanceTo(wire, point);
      if (away <= best) {
        best = away;
        found = wire;
      }
    }
    return found;
  }

  private refresh(): void {
    if (this.version === this.scene.wiresVersion) return;
    this.version = this.scene.wiresVersion;
    this.cells.clear();
    for (const wire of this.scene.wires.values()) this.put(wire);
  }

  private put(wire: Wire): void {
    const length = Math.abs(wire.x2 - wire.x1) + Math.abs(wire.y2 - wire.y1) + 200;
    const steps = Math.min(200, Math.max(4, Math.ceil(length / (CELL / 4))));
    for (let step = 0; step <= steps; step++) {
      const { x, y } = pointOn(wire, step / steps);
      // The cells around, too: the pointer is never exactly on the curve.
      for (const dx of [-NEAR, NEAR]) for (const dy of [-NEAR, NEAR]) this.add(keyOf(x + dx, y + dy), wire);
    }
  }

  private add(key: number, wire: Wire): void {
    const cell = this.cells.get(key);
    if (cell) cell.add(wire);
    else this.cells.set(key, new Set([wire]));
  }
}

const NEAR = 40;

function keyOf(x: number, y: number): number {
  return (Math.floor(x / CELL) + OFFSET) * 2 * OFFSET + Math.floor(y / CELL) + OFFSET;
}

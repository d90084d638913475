/** The curve of a wire: one formula for drawing it, measuring to it and knowing where it lies. */

import type { Box, Point } from "../geometry";

export interface Ends {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const SAMPLES = 24;

/** How far the curve reaches out of a port before it turns; wires that lead back swing wider. */
export function reach({ x1, y1, x2, y2 }: Ends): number {
  const across = x2 - x1;
  if (across >= 0) return Math.min(260, Math.max(Math.min(40, Math.abs(y2 - y1)), across / 2));
  return Math.min(260, 60 - across / 3);
}

export function trace(path: Pick<Path2D, "moveTo" | "bezierCurveTo">, ends: Ends): void {
  const out = reach(ends);
  path.moveTo(ends.x1, ends.y1);
  path.bezierCurveTo(ends.x1 + out, ends.y1, ends.x2 - out, ends.y2, ends.x2, ends.y2);
}

export function svgPath(ends: Ends): string {
  const out = reach(ends);
  return `M${ends.x1},${ends.y1} C${ends.x1 + out},${ends.y1} ${ends.x2 - out},${ends.y2} ${ends.x2},${ends.y2}`;
}

export function pointOn(ends: Ends, at: number): Point {
  const out = reach(ends), rest = 1 - at;
  const [a, b, c, d] = [rest ** 3, 3 * rest ** 2 * at, 3 * rest * at ** 2, at ** 3];
  return {
    x: a * ends.x1 + b * (ends.x1 + out) + c * (ends.x2 - out) + d * ends.x2,
    y: (a + b) * ends.y1 + (c + d) * ends.y2,
  };
}

/** A box that the curve never leaves. */
export function boundsOf(ends: Ends): Box {
  const out = reach(ends);
  const x = Math.min(ends.x1, ends.x2 - out), y = Math.min(ends.y1, ends.y2);
  return { x, y, width: Math.max(ends.x1 + out, ends.x2) - x, height: Math.abs(ends.y2 - ends.y1) };
}

/** The distance of a point to the curve, which is sampled. */
export function distanceTo(ends: Ends, point: Point): number {
  let nearest = Infinity, before = pointOn(ends, 0);
  for (let step = 1; step <= SAMPLES; step++) {
    const after = pointOn(ends, step / SAMPLES);
    nearest = Math.min(nearest, toSegment(point, before, after));
    before = after;
  }
  return nearest;
}

function toSegment(point: Point, from: Point, to: Point): number {
  const x = to.x - from.x, y = to.y - from.y;
  const length = x * x + y * y;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - from.x) * x + (point.y - from.y) * y) / length));
  return Math.hypot(point.x - from.x - along * x, point.y - from.y - along * y);
}

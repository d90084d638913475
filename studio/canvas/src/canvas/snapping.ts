/** Where a dragged box comes to rest: in line with its neighbours if one is near, else on the grid. */

import type { Box, Point } from "./geometry";

export const GRID = 20;

export interface Guide {
  /** `x`: a vertical line at that x, from `from` to `to`. */
  axis: "x" | "y";
  at: number;
  from: number;
  to: number;
}

export interface Snapped extends Point {
  guides: Guide[];
}

export function toGrid(value: number): number {
  return Math.round(value / GRID) * GRID;
}

/** `box` stands where the hand wants it; `within` is how far it may be drawn, in canvas units. */
export function snap(box: Box, neighbours: readonly Box[], within: number, useGrid: boolean): Snapped {
  const across = align(box, neighbours, within, "x");
  const down = align(box, neighbours, within, "y");
  return {
    x: across ? across.value : useGrid ? toGrid(box.x) : box.x,
    y: down ? down.value : useGrid ? toGrid(box.y) : box.y,
    guides: [...(across?.guides ?? []), ...(down?.guides ?? [])],
  };
}

type Axis = "x" | "y";

function align(box: Box, neighbours: readonly Box[], within: number, axis: Axis): { value: number; guides: Guide[] } | null {
  const [start, size] = span(box, axis);
  const own = [0, size / 2, size];
  let best = within;
  let value: number | null = null;
  for (const neighbour of neighbours) {
    const [from, length] = span(neighbour, axis);
    // Edges meet edges and centres meet centres: anything else looks like an accident.
    for (const line of [from, from + length]) {
      for (const offset of [0, size]) take(line - offset);
    }
    take(from + length / 2 - size / 2);
  }
  if (value === null) return null;
  const found = value;
  return { value: found, guides: own.flatMap((offset) => guideAt(found + offset, { ...box, [axis]: found }, neighbours, axis)) };

  function take(candidate: number): void {
    const away = Math.abs(candidate - start);
    if (away >= best) return;
    best = away;
    value = candidate;
  }
}

/** The line through everything that stands at a coordinate, if anything does. */
function guideAt(at: number, box: Box, neighbours: readonly Box[], axis: Axis): Guide[] {
  const other = axis === "x" ? "y" : "x";
  const meeting = neighbours.filter((neighbour) => {
    const [start, size] = span(neighbour, axis);
    return [start, start + size / 2, start + size].some((line) => Math.abs(line - at) < 0.5);
  });
  if (meeting.length === 0) return [];
  const spans = [box, ...meeting].map((one) => span(one, other));
  const from = Math.min(...spans.map(([start]) => start));
  const to = Math.max(...spans.map(([start, size]) => start + size));
  return [{ axis, at, from, to }];
}

function span(box: Box, axis: Axis): [number, number] {
  return axis === "x" ? [box.x, box.width] : [box.y, box.height];
}

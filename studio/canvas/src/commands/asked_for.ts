/** Which nodes a run is about, as far as the drawing shows: the server knows better, a moment later. */

import type { Json } from "../protocol";
import type { Drawing } from "../store/drawing";
import type { Decided } from "../view_state";

export interface RunOptions {
  to?: string;
  from?: string;
  nodes?: string[];
  fresh?: boolean;
  parameters?: Record<string, Json>;
  decided?: Decided;
}

export function askedFor(drawing: Drawing, options: RunOptions): string[] {
  const order = drawing.order.value;
  if (options.nodes) return options.nodes;
  if (options.from !== undefined) return [...reached(options.from, readersOf(drawing, order))];
  if (options.to === undefined) return [...order];
  const sources = (id: string) => drawing.linksInto(id).map((link) => link.source);
  return [...reached(options.to, sources)];
}

function readersOf(drawing: Drawing, order: readonly string[]): (id: string) => readonly string[] {
  const readers = new Map<string, string[]>();
  for (const id of order) {
    for (const { source } of drawing.linksInto(id)) {
      const known = readers.get(source);
      if (known) known.push(id);
      else readers.set(source, [id]);
    }
  }
  return (id) => readers.get(id) ?? [];
}

function reached(start: string, neighbours: (id: string) => readonly string[]): Set<string> {
  const found = new Set([start]);
  const left = [start];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    for (const next of neighbours(id)) {
      if (found.has(next)) continue;
      found.add(next);
      left.push(next);
    }
  }
  return found;
}

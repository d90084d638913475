/** What lies under the pointer. */

import type { Link } from "../../store/link";
import type { PortPlace } from "../../view_state";
import type { Canvas } from "../canvas";
import { distance, type Point } from "../geometry";
import { portOf } from "../port_place";
import type { Wire } from "../scene/scene";

export type Target =
  | { sort: "port"; place: PortPlace }
  | { sort: "resize"; of: "node" | "output" | "note" | "group"; id: string }
  | { sort: "control" }
  | { sort: "node"; id: string }
  | { sort: "note"; id: string }
  | { sort: "group"; id: string }
  | { sort: "wire"; wire: Wire; end: "source" | "target" | null }
  | { sort: "empty" };

const WIRE = 7;
const WIRE_TOUCH = 14;
const WIRE_END = 26;
const CONTROLS = "input, select, textarea, button, a, summary, [contenteditable], [data-control]";

export function targetOf(canvas: Canvas, element: EventTarget | null, at: Point, touch = false): Target {
  if (element instanceof Element && canvas.contains(element)) {
    const port = element.closest<HTMLElement>("[data-port]");
    if (port && !element.closest("input, select, textarea")) return { sort: "port", place: portOf(port) };
    const resize = element.closest<HTMLElement>("[data-resize]");
    if (resize) return { sort: "resize", of: resize.dataset.resize as "node" | "output" | "note" | "group", id: resize.dataset.of ?? "" };
    if (element.closest(CONTROLS)) return { sort: "control" };
    for (const sort of ["node", "note", "group"] as const) {
      const found = element.closest<HTMLElement>(`[data-${sort}-id]`);
      if (found) return { sort, id: found.dataset[`${sort}Id`] ?? "" };
    }
  }
  // Far away a node is a box of the canvas.
  const [box] = canvas.scene.grid.query({ ...at, width: 0.01, height: 0.01 });
  if (box && !canvas.mounting.has(box.id)) return { sort: "node", id: box.id };
  // The title of an arm is a handle of its block.
  const frame = canvas.scene.arms.titleAt(at);
  if (frame) return { sort: "node", id: frame.block.id };
  const wire = canvas.wireAt(at, touch ? WIRE_TOUCH : WIRE);
  return wire ? { sort: "wire", wire, end: endOf(canvas, wire, at) } : { sort: "empty" };
}

/** The end of a wire that the hand is near enough to take off. */
function endOf(canvas: Canvas, wire: Wire, at: Point): "source" | "target" | null {
  const near = WIRE_END / canvas.viewport.zoom;
  if (distance(at, { x: wire.x2, y: wire.y2 }) < near) return "target";
  return distance(at, { x: wire.x1, y: wire.y1 }) < near ? "source" : null;
}

/** The fixed end of a wire whose other end is taken off. */
export function fixedEnd(link: Link, taken: "source" | "target"): PortPlace {
  return taken === "target"
    ? { node: link.source, port: link.sourcePort, side: "out" }
    : { node: link.target, port: link.targetPort, side: "in" };
}

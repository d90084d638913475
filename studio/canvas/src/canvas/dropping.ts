/** What is dragged in from the palette: a kind to be placed, on a wire if it lies there. */

import { wireArguments } from "../store/drawing";
import type { Canvas } from "./canvas";
import { toGrid } from "./snapping";

export const KIND_TYPE = "application/x-treadle-kind";
const WIRE_NEAR = 24;
/** So that the pointer holds the node by its header. */
const HOLD = { x: 60, y: 20 };

export function dragOver(canvas: Canvas, event: DragEvent): void {
  if (!event.dataTransfer?.types.includes(KIND_TYPE)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "copy";
  const at = canvas.viewport.toCanvas(event.clientX, event.clientY);
  canvas.hover.wire.value = canvas.wireAt(at, WIRE_NEAR)?.key ?? null;
}

export async function drop(canvas: Canvas, event: DragEvent): Promise<void> {
  const kind = event.dataTransfer?.getData(KIND_TYPE);
  if (!kind) return;
  event.preventDefault();
  const point = canvas.viewport.toCanvas(event.clientX, event.clientY);
  const wire = canvas.wireAt(point, WIRE_NEAR);
  canvas.hover.wire.value = null;
  const snapped = canvas.view.snap.value ? toGrid : Math.round;
  const at = [snapped(point.x - HOLD.x), snapped(point.y - HOLD.y)];
  const made = wire
    ? await canvas.editor.command("insert", { link: wireArguments(wire.link), kind, at })
    : await canvas.editor.command("add", { kind, at });
  if (made.length > 0) canvas.editor.selection.only(...made);
}

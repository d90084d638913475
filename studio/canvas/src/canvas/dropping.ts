/** What is dragged in: a kind from the palette, on a wire if it lies there; files of this computer. */

import { isRead, readersOf } from "../panels/palette/readers";
import { wireArguments } from "../store/link";
import { uploadFile } from "../store/upload";
import type { Canvas } from "./canvas";
import type { Point } from "./geometry";
import { toGrid } from "./snapping";

export const KIND_TYPE = "application/x-treadle-kind";
const FILES = "Files";
const WIRE_NEAR = 24;
/** So that the pointer holds the node by its header. */
const HOLD = { x: 60, y: 20 };
/** Several files stand below each other. */
const BELOW = 160;

export function dragOver(canvas: Canvas, event: DragEvent): void {
  const types = event.dataTransfer?.types;
  if (!event.dataTransfer || !(types?.includes(KIND_TYPE) || types?.includes(FILES))) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "copy";
  if (types.includes(FILES)) return;
  const at = canvas.viewport.toCanvas(event.clientX, event.clientY);
  const wire = canvas.wireAt(at, WIRE_NEAR);
  const frame = wire ? null : canvas.scene.arms.at(at);
  canvas.hover.wire.value = wire?.key ?? null;
  canvas.hover.arm.value = frame && { block: frame.block.id, arm: frame.arm.name };
}

/** What was dragged over the canvas has left it. */
export function dragLeave(canvas: Canvas): void {
  canvas.hover.wire.value = null;
  canvas.hover.arm.value = null;
}

export async function drop(canvas: Canvas, event: DragEvent): Promise<void> {
  const kind = event.dataTransfer?.getData(KIND_TYPE);
  const files = [...(event.dataTransfer?.files ?? [])];
  if (!kind && files.length === 0) return;
  event.preventDefault();
  const point = canvas.viewport.toCanvas(event.clientX, event.clientY);
  if (kind) await dropKind(canvas, kind, point);
  else for (const [index, file] of files.entries()) await dropFile(canvas, file, { ...point, y: point.y + index * BELOW });
}

async function dropKind(canvas: Canvas, kind: string, point: Point): Promise<void> {
  const wire = canvas.wireAt(point, WIRE_NEAR);
  const frame = canvas.scene.arms.at(point);
  dragLeave(canvas);
  const at = placeAt(canvas, point);
  const connect = frame && { node: frame.block.id, port: frame.arm.name, side: "out" };
  const made = wire
    ? await canvas.editor.command("insert", { link: wireArguments(wire.link), kind, at })
    : await canvas.editor.command("add", { kind, at, ...(connect ? { connect } : {}) });
  if (made.length > 0) canvas.editor.selection.only(...made);
}

/** A file goes to the node that it is dropped on, if that reads one; else a node that reads it is placed. */
async function dropFile(canvas: Canvas, file: File, point: Point): Promise<void> {
  const { editor } = canvas;
  const [node] = canvas.scene.grid.query({ ...point, width: 0.01, height: 0.01 });
  const port = node?.facts.kind?.inputs.find(({ field }) => isRead(field))?.name;
  const { path, problem } = await uploadFile(file);
  if (problem) return editor.tell("warning", `${file.name}: ${problem}`);
  if (node && port) return void editor.command("set_field", { node: node.id, port, text: path });
  const at = placeAt(canvas, point);
  const made = readersOf(editor.catalogue, path).filter(({ fits }) => fits);
  const [reader] = made;
  if (!reader || made.length > 1) {
    canvas.view.dialog.value = { sort: "reader", path, at };
    return;
  }
  const created = await editor.command("add", { kind: reader.kind.kind, at, fields: { [reader.port]: path } });
  if (created.length > 0) editor.selection.only(...created);
}

function placeAt({ view }: Canvas, point: Point): [number, number] {
  const snapped = view.snap.value ? toGrid : Math.round;
  return [snapped(point.x - HOLD.x), snapped(point.y - HOLD.y)];
}

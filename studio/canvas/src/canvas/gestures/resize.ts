/** Pulling an edge: the width of a node, the size of a note or a frame. */

import type { Canvas } from "../canvas";
import { clamp, type Box, type Point } from "../geometry";
import { frameOf, noteBox } from "../layers/frame";
import { NARROWEST, WIDEST } from "../scene/node_shape";
import { toGrid } from "../snapping";
import type { Gesture, Hand } from "./gesture";

export type Resizable = { sort: "node" | "note" | "group"; id: string };

export class Resize implements Gesture {
  readonly pansAtEdge = true;
  readonly cursor: string;
  private readonly before: Box | null;
  private now: Box | null;

  constructor(
    private readonly canvas: Canvas,
    private readonly what: Resizable,
    private readonly from: Point,
  ) {
    this.cursor = what.sort === "node" ? "ew-resize" : "nwse-resize";
    this.before = this.now = this.box();
  }

  start(): void {
    if (this.what.sort === "node") this.canvas.hold([this.what.id]);
  }

  move({ at }: Hand): void {
    if (!this.before) return;
    const width = this.fit(this.before.width + at.x - this.from.x);
    const height = this.fit(this.before.height + at.y - this.from.y);
    this.show({
      ...this.before,
      width: clamp(width, NARROWEST, this.what.sort === "node" ? WIDEST : Infinity),
      height: Math.max(60, height),
    });
  }

  end(): void {
    const box = this.now;
    this.cancel();
    if (!box) return;
    const { editor, scene } = this.canvas;
    const { sort, id } = this.what;
    const { x, y, width, height } = box;
    if (sort === "node") {
      const node = scene.nodes.get(id);
      if (node) editor.change([{ op: "place_nodes", places: { [id]: { ...node.facts.place, x: node.x, y: node.y, width } } }], "Resize");
    } else if (sort === "note") {
      const note = editor.drawing.notes.raw.get(id);
      if (note) editor.change([{ op: "set_note", id, note: { ...note, place: { ...note.place, x, y, width, height } } }], "Resize note");
    } else {
      const group = editor.drawing.groups.raw.get(id);
      if (group) editor.change([{ op: "set_group", id, group: { ...group, place: { ...group.place, x, y, width, height } } }], "Resize frame");
    }
  }

  cancel(): void {
    const { canvas, what } = this;
    if (what.sort === "node") {
      canvas.release([what.id]);
      const node = canvas.scene.nodes.get(what.id);
      if (node && this.before) canvas.widen(node, this.before.width);
    } else canvas.heldBoxes(what.sort).delete(what.id);
    canvas.repaint();
  }

  private show(box: Box): void {
    this.now = box;
    const { canvas, what } = this;
    if (what.sort === "node") {
      const node = canvas.scene.nodes.get(what.id);
      if (node) canvas.widen(node, box.width);
    } else canvas.heldBoxes(what.sort).set(what.id, box);
    canvas.repaint();
  }

  private fit(value: number): number {
    return this.canvas.view.snap.value ? toGrid(value) : value;
  }

  private box(): Box | null {
    const { scene, editor } = this.canvas;
    const { sort, id } = this.what;
    if (sort === "node") {
      const node = scene.nodes.get(id);
      return node ? { x: node.x, y: node.y, width: node.width, height: node.height } : null;
    }
    if (sort === "group") {
      const group = editor.drawing.groups.raw.get(id);
      return group ? frameOf(scene, id, group) : null;
    }
    const note = editor.drawing.notes.raw.get(id);
    return note ? noteBox(scene, id, note) : null;
  }
}

/** A rectangle drawn over the canvas: what it touches is selected. */

import type { Canvas } from "../canvas";
import { between, contains, overlaps, type Point } from "../geometry";
import { frameOf, noteBox } from "../layers/frame";
import type { Gesture, Hand } from "./gesture";

export class SelectBox implements Gesture {
  readonly pansAtEdge = true;
  private readonly before: Set<string>;

  constructor(
    private readonly canvas: Canvas,
    private readonly from: Point,
    adds: boolean,
    private readonly clicked: (hand: Hand) => void,
  ) {
    this.before = new Set(adds ? canvas.editor.selection.nodes : []);
  }

  move({ at }: Hand): void {
    this.canvas.overlay.rectangle.value = between(this.from, at);
    this.canvas.frames.request();
  }

  end({ at }: Hand): void {
    const { scene, editor, overlay } = this.canvas;
    const box = between(this.from, at);
    overlay.rectangle.value = null;
    const touched = scene.grid.query(box).map((node) => node.id);
    editor.selection.only(...new Set([...this.before, ...touched]));
    for (const [id, group] of editor.drawing.groups.raw) {
      const frame = frameOf(scene, id, group);
      if (frame && contains(box, frame)) editor.selection.groups.add(id);
    }
    for (const [id, note] of editor.drawing.notes.raw) {
      if (overlaps(box, noteBox(scene, id, note))) editor.selection.notes.add(id);
    }
  }

  click(hand: Hand): void {
    this.clicked(hand);
  }

  cancel(): void {
    this.canvas.overlay.rectangle.value = null;
  }
}

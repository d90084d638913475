/** Pulling the lower corner of what a node gave: its height, and with it the width of the node. */

import type { Canvas } from "../canvas";
import { clamp, type Point } from "../geometry";
import { NARROWEST, TALLEST_OUTPUT, LOWEST_OUTPUT, WIDEST } from "../scene/node_shape";
import { toGrid } from "../snapping";
import type { Gesture, Hand } from "./gesture";

export class ResizeOutput implements Gesture {
  readonly pansAtEdge = true;
  readonly cursor = "nwse-resize";
  private readonly box: HTMLElement | null;
  private readonly before: { width: number; height: number; style: string };
  private now: { width: number; height: number } | null = null;

  constructor(
    private readonly canvas: Canvas,
    private readonly id: string,
    private readonly from: Point,
  ) {
    this.box = canvas.elementOf(id)?.querySelector<HTMLElement>("[data-testid=node-output]") ?? null;
    const width = canvas.scene.nodes.get(id)?.width ?? 0;
    this.before = { width, height: this.box?.offsetHeight ?? 0, style: this.box?.getAttribute("style") ?? "" };
  }

  start(): void {
    this.canvas.hold([this.id]);
  }

  move({ at }: Hand): void {
    const node = this.canvas.scene.nodes.get(this.id);
    if (!node || !this.box) return;
    const fit = (value: number) => (this.canvas.view.snap.value ? toGrid(value) : value);
    this.now = {
      width: clamp(fit(this.before.width + at.x - this.from.x), NARROWEST, WIDEST),
      height: clamp(fit(this.before.height + at.y - this.from.y), LOWEST_OUTPUT, TALLEST_OUTPUT),
    };
    this.box.style.height = `${this.now.height}px`;
    this.box.style.maxHeight = "none";
    this.canvas.widen(node, this.now.width);
    this.canvas.repaint();
  }

  end(): void {
    const { now, canvas, id } = this;
    const node = canvas.scene.nodes.get(id);
    this.cancel();
    if (!now || !node) return;
    const place = { ...node.facts.place, x: node.x, y: node.y, ...now };
    canvas.editor.change([{ op: "place_nodes", places: { [id]: place } }], "Resize output");
  }

  cancel(): void {
    const { canvas, id } = this;
    canvas.release([id]);
    const node = canvas.scene.nodes.get(id);
    if (node && this.now) canvas.widen(node, this.before.width);
    this.box?.setAttribute("style", this.before.style);
    canvas.repaint();
  }
}

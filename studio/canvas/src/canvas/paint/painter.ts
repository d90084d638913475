/** Draws what is not an element: the dotted ground, frames, wires, and boxes for nodes that are far away. */

import type { NodeRun } from "../../protocol";
import type { Drawing } from "../../store/drawing";
import { overlaps, type Box } from "../geometry";
import type { Mounting } from "../mounting";
import { trace } from "../scene/wire_curve";
import type { Scene, Wire } from "../scene/scene";
import type { Viewport } from "../viewport";
import { BoxPainter, type BoxEmphasis } from "./boxes";
import type { Colours } from "./colours";
import { frameOf } from "../layers/frame";

const STRAIGHT_BELOW = 0.2;

/** What the painter asks about single nodes and wires. */
export interface Emphasis extends BoxEmphasis {
  strong(wire: Wire): boolean;
  /** The wire whose end is in somebody's hand is drawn by the hand. */
  hidden(wire: Wire): boolean;
}

export class Painter {
  private readonly context: CanvasRenderingContext2D;
  private readonly boxes: BoxPainter;
  private ratio = 1;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly scene: Scene,
    private readonly drawing: Drawing,
    states: ReadonlyMap<string, NodeRun>,
    private readonly viewport: Viewport,
    private readonly mounting: Mounting,
    private readonly colours: Colours,
    private readonly emphasis: Emphasis,
  ) {
    this.context = canvas.getContext("2d", { alpha: false }) as CanvasRenderingContext2D;
    this.boxes = new BoxPainter(this.context, states, colours, emphasis);
  }

  resize(): void {
    this.ratio = Math.min(2, devicePixelRatio || 1);
    this.canvas.width = Math.ceil(this.viewport.screen.width * this.ratio);
    this.canvas.height = Math.ceil(this.viewport.screen.height * this.ratio);
  }

  /** Just the ground, or the flow too. */
  paint(everything: boolean): void {
    const { context, ratio, viewport } = this;
    const { x, y, zoom, view } = viewport;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = this.colours.get("canvas") || "#fff";
    context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    this.dots();
    if (!everything) return;
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
    this.frames(view);
    this.wires(view);
    const away = this.scene.grid.query(view).filter((node) => !this.mounting.has(node.id));
    this.boxes.paint(away, zoom, zoom < STRAIGHT_BELOW);
  }

  private dots(): void {
    const { context, viewport, ratio } = this;
    let step = 20 * viewport.zoom;
    while (step < 14) step *= 5;
    if (step > 160) return;
    const size = Math.max(1, Math.round(Math.min(2, viewport.zoom * 1.4) * ratio));
    const width = this.canvas.width, height = this.canvas.height;
    const first = (offset: number) => (((offset % step) + step) % step) * ratio;
    context.fillStyle = this.colours.get("grid") || "#ddd";
    for (let y = first(viewport.y); y < height; y += step * ratio) {
      for (let x = first(viewport.x); x < width; x += step * ratio) context.fillRect(Math.round(x), Math.round(y), size, size);
    }
  }

  private frames(view: Box): void {
    const { context } = this;
    for (const [id, group] of this.drawing.groups.raw) {
      const box = frameOf(this.scene, id, group);
      if (!box || !overlaps(box, view)) continue;
      const colour = group.place?.colour || this.colours.get("stale");
      context.beginPath();
      context.roundRect(box.x, box.y, box.width, box.height, 10);
      context.globalAlpha = 0.09;
      context.fillStyle = colour;
      context.fill();
      context.globalAlpha = 0.55;
      context.lineWidth = Math.max(1, 0.8 / this.viewport.zoom);
      context.strokeStyle = colour;
      context.stroke();
      context.globalAlpha = 1;
    }
  }

  private wires(view: Box): void {
    const { context, viewport, emphasis } = this;
    const { zoom } = viewport;
    const straight = zoom < STRAIGHT_BELOW;
    const paths = new Map<string, Path2D>();
    const strong: Wire[] = [];
    for (const wire of this.scene.wires.values()) {
      if (emphasis.hidden(wire) || !touches(wire.bounds, view)) continue;
      if (emphasis.strong(wire)) {
        strong.push(wire);
        continue;
      }
      const dashed = isDashed(wire);
      const key = `${dashed ? "dashed" : "solid"} ${wire.disabled ? this.colours.get("stale") : this.colours.sort(wire.sort)}`;
      let path = paths.get(key);
      if (!path) paths.set(key, (path = new Path2D()));
      if (straight) {
        path.moveTo(wire.x1, wire.y1);
        path.lineTo(wire.x2, wire.y2);
      } else trace(path, wire);
    }
    // One pixel wide and no more is drawn as a hairline, which takes a fraction of the time of a stroke.
    context.lineWidth = straight ? 1 / (zoom * this.ratio) : Math.max(2, 1.1 / zoom);
    context.globalAlpha = straight ? 0.6 : 0.85;
    for (const [key, path] of paths) {
      const [dash, colour] = key.split(/ (.*)/s) as [string, string];
      context.setLineDash(dash === "dashed" ? [6, 5] : []);
      context.strokeStyle = colour;
      context.stroke(path);
    }
    context.globalAlpha = 1;
    for (const wire of strong) this.strongWire(wire);
    context.setLineDash([]);
  }

  private strongWire(wire: Wire): void {
    const { context, viewport } = this;
    const path = new Path2D();
    trace(path, wire);
    context.setLineDash([]);
    context.lineWidth = Math.max(8, 5 / viewport.zoom);
    context.strokeStyle = this.colours.get("accent-soft");
    context.stroke(path);
    context.setLineDash(isDashed(wire) ? [6, 5] : []);
    context.lineWidth = Math.max(3, 1.8 / viewport.zoom);
    context.strokeStyle = wire.disabled ? this.colours.get("stale") : this.colours.sort(wire.sort);
    context.stroke(path);
  }
}

/** As `overlaps`, for boxes that may have no height. */
function touches(bounds: Box, view: Box): boolean {
  return (
    bounds.x <= view.x + view.width && bounds.x + bounds.width >= view.x &&
    bounds.y <= view.y + view.height && bounds.y + bounds.height >= view.y
  );
}

function isDashed(wire: Wire): boolean {
  return wire.disabled || wire.link.targetPort === "wait_for";
}

/** Draws the dotted ground, frames, wires, and boxes for nodes that are no elements, as they look from some place. */

import type { NodeRun } from "../../protocol";
import type { Drawing } from "../../store/drawing";
import { grown, overlaps, type Box, type Point } from "../geometry";
import { frameOf } from "../layers/frame";
import type { Mounting } from "../mounting";
import type { Scene, SceneNode, Wire } from "../scene/scene";
import type { ArmFrame } from "../scene/arm_frames";
import { trace } from "../scene/wire_curve";
import { ArmPainter } from "./arms";
import { BoxPainter, rimOf, type BoxEmphasis } from "./boxes";
import type { Colours } from "./colours";

export const STRAIGHT_BELOW = 0.2;

/** What the painter asks about single nodes and wires. */
export interface Emphasis extends BoxEmphasis {
  strong(wire: Wire): boolean;
  /** The wire whose end is in somebody's hand is drawn by the hand. */
  hidden(wire: Wire): boolean;
  /** Whether something is held over the frame of an arm. */
  aimed(frame: ArmFrame): boolean;
}

/** From where one looks: the plane's corner on the surface, and how large. */
export type Look = Point & { zoom: number };

/** What there is to draw. */
export interface Content {
  scene: Scene;
  drawing: Drawing;
  states: ReadonlyMap<string, NodeRun>;
  mounting: Mounting;
  colours: Colours;
  emphasis: Emphasis;
}

export class FlowPainter {
  readonly context: CanvasRenderingContext2D;
  private readonly boxes: BoxPainter;
  private readonly arms: ArmPainter;
  private look: Look = { x: 0, y: 0, zoom: 1 };
  private ratio = 1;

  constructor(
    readonly canvas: HTMLCanvasElement,
    private readonly content: Content,
  ) {
    this.context = canvas.getContext("2d", { alpha: false }) as CanvasRenderingContext2D;
    this.boxes = new BoxPainter(this.context, content.states, content.colours, content.emphasis);
    this.arms = new ArmPainter(this.context, content.scene, content.states, content.colours, (frame) => content.emphasis.aimed(frame));
  }

  /** In pixels of the page. */
  resize(width: number, height: number): void {
    this.ratio = Math.min(2, devicePixelRatio || 1);
    this.canvas.width = Math.ceil(width * this.ratio);
    this.canvas.height = Math.ceil(height * this.ratio);
  }

  /** The part of the plane that was painted last. */
  get view(): Box {
    const { canvas, ratio, look: { x, y, zoom } } = this;
    return { x: -x / zoom, y: -y / zoom, width: canvas.width / ratio / zoom, height: canvas.height / ratio / zoom };
  }

  get zoom(): number {
    return this.look.zoom;
  }

  /** Just the ground, or the flow too. */
  paint(look: Look, everything: boolean): void {
    const { context, content } = this;
    this.look = look;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = content.colours.get("canvas") || "#fff";
    context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    this.dots();
    if (!everything) return;
    this.toPlane();
    const { view } = this;
    this.frames(view);
    content.scene.followArms();
    this.arms.paint(view, look.zoom);
    this.wires(view);
    const away = content.scene.grid.query(view).filter((node) => !content.mounting.has(node.id));
    this.boxes.paint(away, away, look.zoom, look.zoom < STRAIGHT_BELOW);
  }

  /** Paint boxes over what is there; their rims may reach over neighbours, which are painted again too. */
  paintAgain(nodes: readonly SceneNode[]): void {
    const { zoom } = this.look;
    const reach = 2 * rimOf(zoom);
    const touched = new Set(nodes.flatMap((node) => this.content.scene.grid.query(grown(node, reach))));
    this.toPlane();
    this.boxes.paint([...touched], nodes, zoom, zoom < STRAIGHT_BELOW);
  }

  private toPlane(): void {
    const { context, ratio, look: { x, y, zoom } } = this;
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
  }

  private dots(): void {
    const { context, look, ratio } = this;
    let step = 20 * look.zoom;
    while (step < 14) step *= 5;
    if (step > 160) return;
    const size = Math.max(1, Math.round(Math.min(2, look.zoom * 1.4) * ratio));
    const width = this.canvas.width, height = this.canvas.height;
    const first = (offset: number) => (((offset % step) + step) % step) * ratio;
    context.fillStyle = this.content.colours.get("grid") || "#ddd";
    for (let y = first(look.y); y < height; y += step * ratio) {
      for (let x = first(look.x); x < width; x += step * ratio) context.fillRect(Math.round(x), Math.round(y), size, size);
    }
  }

  private frames(view: Box): void {
    const { context } = this;
    for (const [id, group] of this.content.drawing.groups.raw) {
      const box = frameOf(this.content.scene, id, group);
      if (!box || !overlaps(box, view)) continue;
      const colour = group.place?.colour || this.content.colours.get("stale");
      context.beginPath();
      context.roundRect(box.x, box.y, box.width, box.height, 10);
      context.globalAlpha = 0.09;
      context.fillStyle = colour;
      context.fill();
      context.globalAlpha = 0.55;
      context.lineWidth = Math.max(1, 0.8 / this.look.zoom);
      context.strokeStyle = colour;
      context.stroke();
      context.globalAlpha = 1;
    }
  }

  private wires(view: Box): void {
    const { context, content: { emphasis, scene }, look: { zoom } } = this;
    const straight = zoom < STRAIGHT_BELOW;
    const paths = new Map<string, Path2D>();
    const strong: Wire[] = [];
    for (const wire of scene.wires.values()) {
      if (emphasis.hidden(wire) || !touches(wire.bounds, view)) continue;
      if (emphasis.strong(wire)) {
        strong.push(wire);
        continue;
      }
      const dashed = isDashed(wire);
      const key = `${dashed ? "dashed" : "solid"} ${wire.disabled ? this.content.colours.get("stale") : this.content.colours.sort(wire.sort)}`;
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
    const { context, look: { zoom } } = this;
    const path = new Path2D();
    trace(path, wire);
    context.setLineDash([]);
    context.lineWidth = Math.max(8, 5 / zoom);
    context.strokeStyle = this.content.colours.get("accent-soft");
    context.stroke(path);
    context.setLineDash(isDashed(wire) ? [6, 5] : []);
    context.lineWidth = Math.max(3, 1.8 / zoom);
    context.strokeStyle = wire.disabled ? this.content.colours.get("stale") : this.content.colours.sort(wire.sort);
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

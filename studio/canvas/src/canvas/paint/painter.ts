/** Draws what is not an element: the dotted ground, frames, wires, and boxes for nodes that are far away. */

import type { NodeRun } from "../../protocol";
import type { Drawing } from "../../store/drawing";
import { familyOf } from "../nodes/family";
import { overlaps, type Box } from "../geometry";
import type { Mounting } from "../mounting";
import { boundsOf, trace } from "../scene/wire_curve";
import type { Scene, SceneNode, Wire } from "../scene/scene";
import type { Viewport } from "../viewport";
import type { Colours } from "./colours";
import { stateColour } from "./state_colour";
import { frameOf } from "../layers/frame";

const STRAIGHT_BELOW = 0.2;
const TITLES_FROM = 0.16;

/** What the painter asks about single nodes and wires. */
export interface Emphasis {
  strong(wire: Wire): boolean;
  /** The wire whose end is in somebody's hand is drawn by the hand. */
  hidden(wire: Wire): boolean;
  selected(id: string): boolean;
  /** The colour of somebody else who has selected it. */
  other(id: string): string | undefined;
}

export class Painter {
  private readonly context: CanvasRenderingContext2D;
  private ratio = 1;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly scene: Scene,
    private readonly drawing: Drawing,
    private readonly states: ReadonlyMap<string, NodeRun>,
    private readonly viewport: Viewport,
    private readonly mounting: Mounting,
    private readonly colours: Colours,
    private readonly emphasis: Emphasis,
  ) {
    this.context = canvas.getContext("2d", { alpha: false }) as CanvasRenderingContext2D;
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
    this.boxes(view);
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
      if (emphasis.hidden(wire) || !this.inView(wire, view)) continue;
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
    context.lineWidth = Math.max(2, 1.1 / zoom);
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

  private inView(wire: Wire, view: Box): boolean {
    if (wire.x1 >= view.x && wire.x1 <= view.x + view.width && wire.y1 >= view.y && wire.y1 <= view.y + view.height) return true;
    const bounds = boundsOf(wire);
    return (
      bounds.x <= view.x + view.width && bounds.x + bounds.width >= view.x &&
      bounds.y <= view.y + view.height && bounds.y + bounds.height >= view.y
    );
  }

  private boxes(view: Box): void {
    const { context, mounting, viewport } = this;
    const nodes = this.scene.grid.query(view).filter((node) => !mounting.has(node.id));
    if (nodes.length === 0) return;
    const radius = viewport.zoom < STRAIGHT_BELOW ? 0 : 10;
    const shape = (node: SceneNode, path: Path2D) =>
      radius === 0 ? path.rect(node.x, node.y, node.width, node.height) : path.roundRect(node.x, node.y, node.width, node.height, radius);
    const bodies = new Path2D();
    for (const node of nodes) shape(node, bodies);
    context.fillStyle = this.colours.get("panel");
    context.fill(bodies);
    context.lineWidth = Math.max(1, 0.7 / viewport.zoom);
    context.strokeStyle = this.colours.get("line");
    context.stroke(bodies);
    this.stripes(nodes);
    this.outlines(nodes, shape);
    if (viewport.zoom >= TITLES_FROM) this.titles(nodes);
  }

  /** The family at the left, as wide as it takes to be seen from afar. */
  private stripes(nodes: readonly SceneNode[]): void {
    const byColour = new Map<string, SceneNode[]>();
    for (const node of nodes) {
      const { facts } = node;
      const colour = facts.disabled ? this.colours.get("stale") : facts.place.colour || this.colours.family(familyOf(facts.node, facts.kind));
      const found = byColour.get(colour);
      if (found) found.push(node);
      else byColour.set(colour, [node]);
    }
    const width = Math.min(40, Math.max(8, 4 / this.viewport.zoom));
    for (const [colour, found] of byColour) {
      this.context.fillStyle = colour;
      for (const node of found) this.context.fillRect(node.x, node.y, width, node.height);
    }
  }

  private outlines(nodes: readonly SceneNode[], shape: (node: SceneNode, path: Path2D) => void): void {
    const byColour = new Map<string, Path2D>();
    const add = (colour: string | undefined, node: SceneNode) => {
      if (!colour) return;
      let path = byColour.get(colour);
      if (!path) byColour.set(colour, (path = new Path2D()));
      shape(node, path);
    };
    for (const node of nodes) {
      const state = this.states.get(node.id);
      if (this.emphasis.selected(node.id)) add(this.colours.get("accent"), node);
      else add(this.emphasis.other(node.id) ?? (state && this.colours.get(stateColour(state.state))), node);
    }
    this.context.lineWidth = Math.max(2, 2.5 / this.viewport.zoom);
    for (const [colour, path] of byColour) {
      this.context.strokeStyle = colour;
      this.context.stroke(path);
    }
  }

  private titles(nodes: readonly SceneNode[]): void {
    const { context, viewport } = this;
    const size = Math.min(44, Math.max(13, 11 / viewport.zoom));
    context.font = `600 ${size}px Inter, system-ui, sans-serif`;
    context.textBaseline = "middle";
    context.fillStyle = this.colours.get("text");
    const stripe = Math.min(40, Math.max(8, 4 / viewport.zoom));
    for (const node of nodes) {
      const room = Math.floor((node.width - stripe - 16) / (size * 0.56));
      if (room < 3) continue;
      const title = node.id.length > room ? `${node.id.slice(0, room - 1)}…` : node.id;
      context.fillText(title, node.x + stripe + 8, node.y + node.height / 2);
    }
  }
}

function isDashed(wire: Wire): boolean {
  return wire.disabled || wire.link.targetPort === "wait_for";
}

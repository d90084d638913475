/** Draws nodes that are no elements: boxes with their family, their state and, not too far away, their names. */

import type { NodeRun } from "../../protocol";
import { familyOf } from "../nodes/family";
import type { SceneNode } from "../scene/scene";
import type { Colours } from "./colours";
import { rimColour } from "./state_colour";

const RADIUS = 10;
const TITLES_FROM = 0.16;

export interface BoxEmphasis {
  selected(id: string): boolean;
  /** The colour of somebody else who has selected it. */
  other(id: string): string | undefined;
}

export class BoxPainter {
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly states: ReadonlyMap<string, NodeRun>,
    private readonly colours: Colours,
    private readonly emphasis: BoxEmphasis,
  ) {}

  /** `rimmed` are those whose rims are drawn. */
  paint(nodes: readonly SceneNode[], rimmed: readonly SceneNode[], zoom: number, far: boolean): void {
    if (nodes.length === 0) return;
    const rims = this.rims(rimmed);
    if (far) this.blocks(nodes, rims, zoom);
    else this.pages(nodes, rims, zoom);
    if (zoom >= TITLES_FROM) this.titles(nodes, zoom);
  }

  /** Thousands of them: rectangles alone, which cost next to nothing. */
  private blocks(nodes: readonly SceneNode[], rims: ReadonlyMap<string, SceneNode[]>, zoom: number): void {
    const { context } = this;
    const rim = rimOf(zoom);
    for (const [colour, found] of rims) {
      context.fillStyle = colour;
      for (const { x, y, width, height } of found) context.fillRect(x - rim, y - rim, width + 2 * rim, height + 2 * rim);
    }
    context.fillStyle = this.colours.get("line");
    for (const { x, y, width, height } of nodes) context.fillRect(x, y, width, height);
    this.stripes(nodes, zoom);
  }

  /** As the nodes themselves look, without what stands in them. */
  private pages(nodes: readonly SceneNode[], rims: ReadonlyMap<string, SceneNode[]>, zoom: number): void {
    const { context } = this;
    const bodies = outline(nodes);
    context.fillStyle = this.colours.get("panel");
    context.fill(bodies);
    context.lineWidth = Math.max(1, 0.7 / zoom);
    context.strokeStyle = this.colours.get("line");
    context.stroke(bodies);
    this.stripes(nodes, zoom);
    context.lineWidth = Math.max(2, 2.5 / zoom);
    for (const [colour, found] of rims) {
      context.strokeStyle = colour;
      context.stroke(outline(found));
    }
  }

  /** The family at the left, as wide as it takes to be seen from afar. */
  private stripes(nodes: readonly SceneNode[], zoom: number): void {
    const byColour = grouped(nodes, ({ facts }) =>
      facts.disabled ? this.colours.get("stale") : facts.place.colour || this.colours.family(familyOf(facts.node, facts.kind)),
    );
    const width = stripe(zoom);
    for (const [colour, found] of byColour) {
      this.context.fillStyle = colour;
      for (const node of found) this.context.fillRect(node.x, node.y, width, node.height);
    }
  }

  /** Selected here, selected by somebody else, or in a state, in this order. */
  private rims(nodes: readonly SceneNode[]): Map<string, SceneNode[]> {
    return grouped(nodes, ({ id }) => {
      if (this.emphasis.selected(id)) return this.colours.get("accent");
      const rim = rimColour(this.states.get(id)?.state);
      return this.emphasis.other(id) ?? (rim && this.colours.get(rim));
    });
  }

  private titles(nodes: readonly SceneNode[], zoom: number): void {
    const { context } = this;
    const size = Math.min(44, Math.max(13, 11 / zoom));
    context.font = `600 ${size}px Inter, system-ui, sans-serif`;
    context.textBaseline = "middle";
    context.fillStyle = this.colours.get("text");
    const left = stripe(zoom) + 8;
    for (const node of nodes) {
      const room = Math.floor((node.width - left - 8) / (size * 0.56));
      if (room < 3) continue;
      const title = node.id.length > room ? `${node.id.slice(0, room - 1)}…` : node.id;
      context.fillText(title, node.x + left, node.y + node.height / 2);
    }
  }
}

/** How far the rim of a box reaches, seen from far away. */
export function rimOf(zoom: number): number {
  return 2.5 / zoom;
}

function stripe(zoom: number): number {
  return Math.min(40, Math.max(8, 4 / zoom));
}

function outline(nodes: readonly SceneNode[]): Path2D {
  const path = new Path2D();
  for (const { x, y, width, height } of nodes) path.roundRect(x, y, width, height, RADIUS);
  return path;
}

/** By colour; those without one are left out. */
function grouped(nodes: readonly SceneNode[], colourOf: (node: SceneNode) => string | undefined): Map<string, SceneNode[]> {
  const found = new Map<string, SceneNode[]>();
  for (const node of nodes) {
    const colour = colourOf(node);
    if (!colour) continue;
    const others = found.get(colour);
    if (others) others.push(node);
    else found.set(colour, [node]);
  }
  return found;
}

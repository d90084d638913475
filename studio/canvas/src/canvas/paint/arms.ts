/** Draws the frames of arms, tinted and named, and what leads to them from the head of their block. */

import type { NodeRun } from "../../protocol";
import { armTitle } from "../../store/blocks";
import { overlaps, type Box } from "../geometry";
import { ARM, type ArmFrame, type Given } from "../scene/arm_frames";
import { armState, type ArmState } from "../scene/arm_state";
import type { Scene } from "../scene/scene";
import { trace } from "../scene/wire_curve";
import type { Colours } from "./colours";

const RADIUS = 10;
const TITLES_FROM = 0.16;
const HATCH = 12;
const SIGNS: Record<ArmState["way"], string> = { taken: "✓ ", passed: "⊘ ", open: "" };

export class ArmPainter {
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly scene: Scene,
    private readonly states: ReadonlyMap<string, NodeRun>,
    private readonly colours: Colours,
    /** Whether something is held over a frame, to be dropped into it. */
    private readonly aimed: (frame: ArmFrame) => boolean,
  ) {}

  paint(view: Box, zoom: number): void {
    for (const frame of this.scene.arms.all) {
      const near = { ...frame.box, x: frame.block.x, width: frame.box.x + frame.box.width - frame.block.x };
      if (!overlaps(near, view)) continue;
      const state = armState(frame.block.facts.node.kind, frame.arm, this.states.get(frame.block.id));
      this.frame(frame, state, zoom);
      this.way(frame, state, zoom);
      if (zoom >= TITLES_FROM) this.title(frame, state, zoom);
    }
    for (const given of this.scene.arms.allGiven.values()) for (const one of given.values()) this.given(one, view, zoom);
    this.context.globalAlpha = 1;
    this.context.setLineDash([]);
  }

  /** A name that a block gives, and from where in it: several arms that bind one name join here. */
  private given({ name, box, sources }: Given, view: Box, zoom: number): void {
    const { context, colours } = this;
    const left = sources.reduce((least, { x }) => Math.min(least, x), box.x);
    if (!overlaps({ ...box, x: left, width: box.x + box.width - left, y: -1e9, height: 2e9 }, view)) return;
    const ways = new Path2D();
    for (const source of sources) {
      const out = source.facts.kind?.outputs.find((port) => port.name === name) ?? source.facts.kind?.outputs[0];
      const { x: x1, y: y1 } = this.scene.portAt(source, out?.name ?? name, "out");
      trace(ways, { x1, y1, x2: box.x, y2: box.y + box.height / 2 });
    }
    context.globalAlpha = 0.7;
    context.setLineDash([2, 4]);
    context.lineWidth = Math.max(1.5, 1 / zoom);
    context.strokeStyle = colours.get("muted");
    context.stroke(ways);
    const path = new Path2D();
    path.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
    context.globalAlpha = 1;
    context.setLineDash([]);
    context.fillStyle = colours.get("panel");
    context.fill(path);
    context.strokeStyle = colours.family("flow");
    context.stroke(path);
    if (zoom < TITLES_FROM) return;
    context.font = "600 12px Inter, system-ui, sans-serif";
    context.textBaseline = "middle";
    context.fillStyle = colours.get("text");
    const room = Math.floor((box.width - 24) / 7);
    context.fillText(name.length > room ? `${name.slice(0, room - 1)}…` : name, box.x + 12, box.y + box.height / 2 + 1);
  }

  private frame(frame: ArmFrame, state: ArmState, zoom: number): void {
    const { context, colours } = this;
    const { x, y, width, height } = frame.box;
    const aimed = this.aimed(frame);
    const colour = aimed ? colours.get("accent") : this.colourOf(state);
    const path = new Path2D();
    path.roundRect(x, y, width, height, RADIUS);
    context.globalAlpha = aimed ? 0.14 : state.way === "passed" ? 0.05 : 0.07;
    context.fillStyle = colour;
    context.fill(path);
    if (state.way === "passed" && !aimed) this.hatch(path, frame.box, zoom);
    context.globalAlpha = aimed ? 1 : 0.6;
    context.lineWidth = Math.max(aimed ? 2 : 1, (aimed ? 2 : 1) / zoom);
    context.setLineDash(state.way === "passed" || frame.empty ? [6, 5] : []);
    context.strokeStyle = colour;
    context.stroke(path);
  }

  /** Slanted lines over an arm that was not taken: it is seen without colour, too. */
  private hatch(path: Path2D, { x, y, width, height }: Box, zoom: number): void {
    const { context } = this;
    const step = Math.max(HATCH, HATCH / zoom);
    const lines = new Path2D();
    for (let at = step; at < width + height; at += step) {
      lines.moveTo(x + at, y);
      lines.lineTo(x + at - height, y + height);
    }
    context.save();
    context.clip(path);
    context.globalAlpha = 0.22;
    context.lineWidth = Math.max(1, 0.6 / zoom);
    context.setLineDash([]);
    context.strokeStyle = this.colours.get("stale");
    context.stroke(lines);
    context.restore();
  }

  /** From the port of the arm to its frame. */
  private way({ block, arm, box }: ArmFrame, state: ArmState, zoom: number): void {
    const { context } = this;
    const { x: x1, y: y1 } = this.scene.portAt(block, arm.name, "out");
    const path = new Path2D();
    trace(path, { x1, y1, x2: box.x, y2: box.y + ARM.title / 2 });
    context.globalAlpha = state.way === "passed" ? 0.5 : 0.85;
    context.setLineDash(state.way === "passed" ? [6, 5] : []);
    context.lineWidth = Math.max(2, 1.1 / zoom);
    context.strokeStyle = this.colourOf(state);
    context.stroke(path);
  }

  private title({ block, arm, box, empty }: ArmFrame, state: ArmState, zoom: number): void {
    const { context, colours } = this;
    const size = Math.min(30, Math.max(12, 10 / zoom));
    context.font = `600 ${size}px Inter, system-ui, sans-serif`;
    context.textBaseline = "middle";
    const words = state.words || (state.way === "passed" ? "not taken" : "");
    const title = `${SIGNS[state.way]}${armTitle(block.facts.node.kind, arm)}${words ? ` · ${words}` : ""}`;
    const room = Math.floor((box.width - 20) / (size * 0.56));
    context.globalAlpha = 1;
    context.fillStyle = state.way === "passed" ? colours.get("muted") : colours.get("text");
    if (room >= 3) context.fillText(title.length > room ? `${title.slice(0, room - 1)}…` : title, box.x + 12, box.y + ARM.title / 2 + 2);
    if (!empty || zoom < 0.4) return;
    context.font = `${size}px Inter, system-ui, sans-serif`;
    context.fillStyle = colours.get("muted");
    context.fillText("Drop nodes here", box.x + ARM.margin, box.y + ARM.title + (box.height - ARM.title) / 2);
  }

  private colourOf(state: ArmState): string {
    return state.way === "passed" ? this.colours.get("stale") : this.colours.family("flow");
  }
}

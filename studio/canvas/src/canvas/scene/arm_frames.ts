/** The frames around what runs in the arms of blocks: they follow what stands in them. */

import type { ArmJson } from "../../protocol";
import { around, grown, holds, type Box, type Point } from "../geometry";
import type { SceneNode } from "./scene";

/** The same distances stand in engine/document/automatic_layout.py. */
export const ARM = { toArms: 56, margin: 20, title: 26, empty: { width: 212, height: 40 }, given: 140 };
/** Of the names behind the frames, which all have room in `ARM.given`. */
const GIVEN = { height: 26, gap: 6, away: 24, letter: 7.2, around: 34, widest: 116 };

export interface ArmFrame {
  readonly block: SceneNode;
  readonly arm: ArmJson;
  readonly box: Box;
  /** Nothing stands in it: a place to drop something into. */
  readonly empty: boolean;
}

/** A name that a block gives to what comes after it: it stands behind the frames, and what gives it leads there. */
export interface Given {
  readonly block: SceneNode;
  readonly name: string;
  readonly box: Box;
  readonly sources: readonly SceneNode[];
}

/** Where something stands, or is about to: `block` is empty for the flow itself. */
export interface ArmPlace {
  block: string;
  arm: string;
}

export class ArmFrames {
  private dirty = true;
  /** Outer ones before those inside of them. */
  private frames: readonly ArmFrame[] = [];
  private readonly byBlock = new Map<string, ArmFrame[]>();
  private inner = new Map<string, SceneNode[]>();
  private readonly given = new Map<string, ReadonlyMap<string, Given>>();
  /** Nodes in somebody's hand, and the frames that wait at their places until it lets go. */
  private loose: ReadonlySet<SceneNode> = new Set();
  private waiting: ReadonlyMap<string, Box> = new Map();

  constructor(private readonly nodes: ReadonlyMap<string, SceneNode>) {}

  /** Something has moved, come or gone. */
  invalidate(): void {
    this.dirty = true;
  }

  /** All frames, the outer ones first. */
  get all(): readonly ArmFrame[] {
    this.follow();
    return this.frames;
  }

  of(block: string): readonly ArmFrame[] {
    this.follow();
    return this.byBlock.get(block) ?? [];
  }

  /** What blocks give, by their ids and names. */
  get allGiven(): ReadonlyMap<string, ReadonlyMap<string, Given>> {
    this.follow();
    return this.given;
  }

  /** Where a wire out of a block begins, if not at its head: what reads a name inside gets it from there. */
  givenTo(reader: SceneNode, block: SceneNode, name: string): Given | undefined {
    this.follow();
    return isInside(this.nodes, reader, block.id) ? undefined : this.given.get(block.id)?.get(name);
  }

  /** The innermost frame at a point, but for those of some blocks. */
  at(point: Point, without: ReadonlySet<string> = new Set()): ArmFrame | null {
    return this.all.findLast(({ block, box }) => !without.has(block.id) && holds(box, point)) ?? null;
  }

  /** The frame whose title is at a point. */
  titleAt(point: Point): ArmFrame | null {
    return this.all.findLast(({ box }) => holds({ ...box, height: ARM.title }, point)) ?? null;
  }

  /** All that stands in a block, however deep. */
  inside(block: string): SceneNode[] {
    this.follow();
    return this.within(block);
  }

  /** What stands in an arm itself. */
  inArm(block: string, arm: string): readonly SceneNode[] {
    this.follow();
    return this.inner.get(keyOf(block, arm)) ?? [];
  }

  /** Let nodes leave their frames by hand: these stay as they are meanwhile. */
  loosen(nodes: readonly SceneNode[]): void {
    const waiting = new Map<string, Box>();
    for (const node of nodes) {
      const { block = "", arm = "" } = node.facts.node;
      const frame = this.of(block).find((one) => one.arm.name === arm);
      if (frame) waiting.set(keyOf(block, arm), frame.box);
    }
    this.loose = new Set(nodes);
    this.waiting = waiting;
    this.invalidate();
  }

  /** What was in the hand stands somewhere. */
  settle(): void {
    this.loose = new Set();
    this.waiting = new Map();
    this.invalidate();
  }

  private within(block: string): SceneNode[] {
    const blocks = [block], found: SceneNode[] = [];
    for (const id of blocks) {
      for (const { name } of this.nodes.get(id)?.facts.node.arms ?? []) {
        for (const node of this.inner.get(keyOf(id, name)) ?? []) {
          found.push(node);
          if (node.facts.node.arms?.length) blocks.push(node.id);
        }
      }
    }
    return found;
  }

  private follow(): void {
    if (!this.dirty) return;
    this.dirty = false;
    this.inner = new Map();
    this.byBlock.clear();
    this.given.clear();
    const tops: SceneNode[] = [];
    for (const node of this.nodes.values()) {
      const { block, arm, arms } = node.facts.node;
      if (block) {
        const key = keyOf(block, arm ?? "");
        const others = this.inner.get(key);
        if (others) others.push(node);
        else this.inner.set(key, [node]);
      } else if (arms?.length) tops.push(node);
    }
    const frames: ArmFrame[] = [];
    for (const node of tops) this.frame(node, frames);
    this.frames = frames;
  }

  /** The frames of a block, put before those of the blocks inside of it; gives the box around all. */
  private frame(block: SceneNode, frames: ArmFrame[]): Box {
    const { arms = [] } = block.facts.node;
    if (block.facts.disabled || Number.isNaN(block.x)) return block;
    const boxes = new Map<ArmJson, Box>();
    const inside: ArmFrame[] = [];
    for (const arm of arms) {
      const box = this.boxOf(block, arm, inside);
      if (box) boxes.set(arm, box);
    }
    let below = around(boxes.values());
    const made = arms.map((arm): ArmFrame => {
      const box = boxes.get(arm);
      if (box) return { block, arm, box, empty: false };
      const free = emptyFrame(block, below);
      below = around(below ? [below, free] : [free]);
      return { block, arm, box: free, empty: true };
    });
    frames.push(...made, ...inside);
    this.byBlock.set(block.id, made);
    const hull = around([block, ...made.map(({ box }) => box)]) ?? block;
    const given = givenBy(this.nodes, block, hull, this.within(block.id));
    this.given.set(block.id, given);
    return around([hull, ...[...given.values()].map(({ box }) => box)]) ?? hull;
  }

  private boxOf(block: SceneNode, arm: ArmJson, frames: ArmFrame[]): Box | null {
    const key = keyOf(block.id, arm.name);
    const hulls: Box[] = [];
    for (const node of this.inner.get(key) ?? []) {
      const hull = node.facts.node.arms?.length ? this.frame(node, frames) : node;
      if (!this.loose.has(node) && !Number.isNaN(node.x)) hulls.push(hull);
    }
    const waiting = this.waiting.get(key);
    if (waiting) return waiting;
    const box = around(hulls);
    if (!box) return null;
    const { x, y, width, height } = grown(box, ARM.margin);
    return { x, y: y - ARM.title, width, height: height + ARM.title };
  }
}

/** Below the others of its block, else beside its head. */
function emptyFrame(block: SceneNode, others: Box | null): Box {
  const { toArms, margin, title, empty } = ARM;
  const size = { width: empty.width + 2 * margin, height: empty.height + 2 * margin + title };
  if (!others) return { x: block.x + block.width + toArms, y: block.y, ...size };
  return { x: others.x, y: others.y + others.height + margin, ...size };
}

/** Of the names that a block gives, those that are read behind it, and those that several nodes in it bind. */
function givenBy(nodes: ReadonlyMap<string, SceneNode>, block: SceneNode, hull: Box, inside: readonly SceneNode[]): Map<string, Given> {
  const sources = new Map<string, SceneNode[]>();
  for (const node of inside) {
    for (const name of namesOf(node)) {
      const others = sources.get(name);
      if (others) others.push(node);
      else sources.set(name, [node]);
    }
  }
  const arms = new Set((block.facts.node.arms ?? []).map(({ name }) => name));
  const read = new Set([...block.outOf].flatMap(({ link, to }) => (isInside(nodes, to, block.id) ? [] : [link.sourcePort])));
  const names = (block.facts.node.outputs ?? []).filter((name) => !arms.has(name) && (read.has(name) || (sources.get(name)?.length ?? 0) > 1));
  let { y } = hull;
  return new Map(names.map((name) => {
    const width = Math.min(GIVEN.widest, GIVEN.around + name.length * GIVEN.letter);
    const box = { x: hull.x + hull.width + GIVEN.away, y, width, height: GIVEN.height };
    y += GIVEN.height + GIVEN.gap;
    return [name, { block, name, box, sources: sources.get(name) ?? [] }];
  }));
}

/** The variables that the statement of a node binds. */
function namesOf({ facts: { node } }: SceneNode): readonly string[] {
  if (node.arms?.length) return [];
  if (node.kind === "code") return node.outputs ?? [];
  return [typeof node.variable === "string" ? node.variable : node.id];
}

function isInside(nodes: ReadonlyMap<string, SceneNode>, node: SceneNode, block: string): boolean {
  for (let one: SceneNode | undefined = node, left = 100; one && left > 0; one = nodes.get(one.facts.node.block ?? ""), left--) {
    if (one.id === block || one.facts.node.block === block) return true;
  }
  return false;
}

function keyOf(block: string, arm: string): string {
  return `${block} ${arm}`;
}

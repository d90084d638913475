/** Dragging nodes, notes and frames: snapped, in line with the neighbours, into frames, onto wires. */

import type { EditJson, Place } from "../../protocol";
import { wireArguments } from "../../store/link";
import type { Canvas } from "../canvas";
import { around, centreOf, holds, type Box, type Point } from "../geometry";
import { frameOf, noteBox } from "../layers/frame";
import type { ArmPlace } from "../scene/arm_frames";
import type { SceneNode, Wire } from "../scene/scene";
import { snap } from "../snapping";
import type { Gesture, Hand } from "./gesture";

const PULL = 6;
const NEIGHBOURS = 200;
const WIRE_NEAR = 30;

export interface Moved {
  nodes: readonly string[];
  notes: readonly string[];
  groups: readonly string[];
}

export class Move implements Gesture {
  readonly pansAtEdge = true;
  readonly cursor = "grabbing";
  private nodes: { node: SceneNode; from: Point }[] = [];
  private boxes: { sort: "note" | "group"; id: string; from: Box }[] = [];
  private whole: Box | null = null;
  private neighbours: Box[] = [];
  private onto: Wire | null = null;
  private held: string[] = [];
  /** Those whose block stays where it is: they may be dropped into an arm, or out of theirs. */
  private free: SceneNode[] = [];

  constructor(
    private readonly canvas: Canvas,
    private readonly what: Moved,
    private readonly from: Point,
    private readonly clicked: ((hand: Hand) => void) | null = null,
  ) {}

  start(): void {
    const { scene, editor, viewport } = this.canvas;
    const groups = this.what.groups.flatMap((id) => {
      const group = editor.drawing.groups.raw.get(id);
      const from = group && frameOf(scene, id, group);
      return group && from ? [{ id, group, from }] : [];
    });
    const ids = new Set([...this.what.nodes, ...groups.flatMap(({ group }) => group.nodes ?? [])]);
    // What stands in a block goes along with it.
    for (const id of [...ids]) for (const { id: inner } of scene.arms.inside(id)) ids.add(inner);
    this.nodes = [...ids].flatMap((id) => {
      const node = scene.nodes.get(id);
      return node ? [{ node, from: { x: node.x, y: node.y } }] : [];
    });
    this.boxes = groups.map(({ id, from }) => ({ sort: "group", id, from }));
    for (const id of this.what.notes) {
      const note = editor.drawing.notes.raw.get(id);
      if (note) this.boxes.push({ sort: "note", id, from: noteBox(scene, id, note) });
    }
    this.whole = around([...this.nodes.map(({ node, from }) => ({ ...from, width: node.width, height: node.height })), ...this.boxes.map(({ from }) => from)]);
    this.neighbours = scene.grid.query(viewport.view).filter((node) => !ids.has(node.id)).slice(0, NEIGHBOURS);
    this.held = this.nodes.map(({ node }) => node.id);
    this.canvas.hold(this.held);
    this.free = this.nodes.flatMap(({ node }) => (ids.has(node.facts.node.block ?? "") || node.facts.disabled ? [] : [node]));
    scene.arms.loosen(this.free);
  }

  move({ at, alt, control }: Hand): void {
    if (!this.whole) return;
    const { canvas } = this;
    const box = { ...this.whole, x: this.whole.x + at.x - this.from.x, y: this.whole.y + at.y - this.from.y };
    // With Control it goes exactly where the hand goes.
    const snapped = control
      ? { ...box, guides: [] }
      : snap(box, canvas.view.snap.value ? this.neighbours : [], PULL / canvas.viewport.zoom, canvas.view.snap.value);
    this.to(snapped.x - this.whole.x, snapped.y - this.whole.y);
    canvas.overlay.guides.value = snapped.guides;
    this.onto = this.wireUnder(at, alt);
    canvas.hover.wire.value = this.onto?.key ?? null;
    this.aim(at);
    canvas.repaint();
  }

  end(): void {
    const { canvas, onto } = this;
    const into = canvas.hover.arm.value;
    this.forgetAims();
    const single = this.nodes[0]?.node;
    if (onto && single && canvas.scene.holds(single) && canvas.scene.wires.has(onto.key)) {
      const { id, x, y } = single;
      const link = wireArguments(onto.link);
      void canvas.editor.command("insert", { link, node: id, at: [x, y] }).then(() => this.letGo());
      return;
    }
    const changing = this.free.filter((node) => canvas.scene.holds(node) && !standsIn(node, into));
    const edits = changing.length > 0 ? [] : this.edits();
    if (changing.length > 0) void canvas.editor.command("move_into", { nodes: changing.map(({ id }) => id), ...into, places: this.points() });
    this.letGo();
    canvas.editor.change(edits, this.label());
  }

  click(hand: Hand): void {
    this.clicked?.(hand);
  }

  cancel(): void {
    this.forgetAims();
    this.to(0, 0);
    this.letGo();
  }

  private to(dx: number, dy: number): void {
    const { canvas } = this;
    for (const { node, from } of this.nodes) canvas.moveNode(node, from.x + dx, from.y + dy);
    for (const { sort, id, from } of this.boxes) canvas.heldBoxes(sort).set(id, { ...from, x: from.x + dx, y: from.y + dy });
  }

  /** Which arm this would be dropped into; of a wire that it would be put on, the wire tells. */
  private aim(at: Point): void {
    const { hover, scene } = this.canvas;
    if (this.free.length === 0) return;
    const frame = this.onto ? null : scene.arms.at(at, new Set(this.held));
    const before = hover.arm.value;
    const now = frame && { block: frame.block.id, arm: frame.arm.name };
    if (before?.block !== now?.block || before?.arm !== now?.arm) hover.arm.value = now;
  }

  private forgetAims(): void {
    this.canvas.overlay.guides.value = [];
    this.canvas.hover.wire.value = null;
    this.canvas.hover.arm.value = null;
  }

  private points(): Record<string, [number, number]> {
    const left = this.nodes.filter(({ node }) => this.canvas.scene.holds(node));
    return Object.fromEntries(left.map(({ node }) => [node.id, [node.x, node.y]]));
  }

  private letGo(): void {
    this.canvas.scene.arms.settle();
    this.canvas.release(this.held);
    for (const { sort, id } of this.boxes) this.canvas.heldBoxes(sort).delete(id);
    this.canvas.repaint();
  }

  private edits(): EditJson[] {
    const { drawing } = this.canvas.editor;
    const edits: EditJson[] = [];
    const left = this.nodes.filter(({ node }) => this.canvas.scene.holds(node));
    const places = Object.fromEntries(left.map(({ node }): [string, Place] => [node.id, { ...node.facts.place, x: node.x, y: node.y }]));
    if (left.length > 0) edits.push({ op: "place_nodes", places });
    for (const { sort, id } of this.boxes) {
      const box = this.canvas.heldBoxes(sort).get(id);
      const thing = sort === "note" ? drawing.notes.raw.get(id) : drawing.groups.raw.get(id);
      if (box && thing) edits.push({ op: `set_${sort}`, id, [sort]: { ...thing, place: { ...thing.place, ...box } } });
    }
    if (this.what.groups.length === 0) edits.push(...this.membership());
    return edits;
  }

  /** A node dropped into a frame belongs to it; one that was dragged out of it does not any more. */
  private membership(): EditJson[] {
    const { editor, scene } = this.canvas;
    return [...editor.drawing.groups.raw].flatMap(([id, group]) => {
      // A frame without a size of its own follows its nodes: nobody can leave it.
      if (!group.place?.width) return [];
      const frame = frameOf(scene, id, group);
      const members = new Set(group.nodes ?? []);
      for (const { node } of this.nodes) {
        if (!scene.holds(node)) continue;
        if (frame && holds(frame, centreOf(node))) members.add(node.id);
        else members.delete(node.id);
      }
      const same = members.size === (group.nodes ?? []).length && (group.nodes ?? []).every((node) => members.has(node));
      return same ? [] : [{ op: "set_group", id, group: { ...group, nodes: [...members] } }];
    });
  }

  /** The wire that a single node would be put on: a free one anyway, a wired one with Alt. */
  private wireUnder(at: Point, alt: boolean): Wire | null {
    const only = this.nodes.length === 1 && this.boxes.length === 0 ? this.nodes[0]?.node : undefined;
    if (!only || (!alt && only.into.length + only.outOf.size > 0)) return null;
    const near = this.canvas.wireAt(at, WIRE_NEAR) ?? this.canvas.wireAt(centreOf(only), WIRE_NEAR);
    return near && near.to !== only && near.from !== only ? near : null;
  }

  private label(): string {
    const count = this.nodes.length + this.boxes.length;
    return count === 1 ? `Move ${this.nodes[0]?.node.id ?? this.boxes[0]?.sort ?? ""}` : `Move ${count} things`;
  }
}

function standsIn({ facts: { node } }: SceneNode, place: ArmPlace | null): boolean {
  return (node.block ?? "") === (place?.block ?? "") && (node.block ? node.arm === place?.arm : true);
}

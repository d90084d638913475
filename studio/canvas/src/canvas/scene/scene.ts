/** The picture as plain data: boxes of nodes, wires between ports, kept in step with the drawing. */

import { shallowReactive } from "vue";
import type { KindJson, NodeJson, Place, Sort } from "../../protocol";
import type { Drawing, DrawingChange } from "../../store/drawing";
import { linksOf, type Link } from "../../store/link";
import type { Box, Point } from "../geometry";
import { INSIDE } from "../../store/blocks";
import { ArmFrames } from "./arm_frames";
import { Grid } from "./grid";
import { rowsOf, type NodeRows } from "./node_rows";
import { shapeOf, type Shape } from "./node_shape";
import { boundsOf, type Ends } from "./wire_curve";

/** What is drawn of a node besides its place; replaced as a whole when it changes. */
export interface NodeFacts {
  readonly node: NodeJson;
  readonly kind: KindJson | undefined;
  readonly place: Place;
  readonly rows: NodeRows;
  readonly disabled: boolean;
}

export interface SceneNode extends Box {
  readonly id: string;
  facts: NodeFacts;
  shape: Shape;
  /** The height of what it gave, as measured when drawn. */
  extraHeight: number;
  into: Wire[];
  readonly outOf: Set<Wire>;
}

export interface Wire extends Ends {
  readonly key: string;
  readonly link: Link;
  readonly to: SceneNode;
  from: SceneNode | undefined;
  sort: Sort;
  disabled: boolean;
  /** A box that the curve never leaves. */
  bounds: Box;
}

export interface Kinds {
  of(node: NodeJson): KindJson | undefined;
}

const NOWHERE: Place = { x: 0, y: 0 };
const NOTHING: Box = { x: 0, y: 0, width: 0, height: 0 };

export class Scene {
  readonly nodes = new Map<string, SceneNode>();
  readonly wires = new Map<string, Wire>();
  readonly grid = new Grid<SceneNode>();
  readonly arms = new ArmFrames(this.nodes);
  /** The same facts as in `nodes`, tracked node by node. */
  readonly facts: Map<string, NodeFacts> = shallowReactive(new Map<string, NodeFacts>());
  /** Nodes in the hand of this person: what others do to their places waits. */
  readonly held = new Set<string>();
  /** Frames and notes that are being moved or resized, by id. */
  readonly heldFrames: Map<string, Box> = shallowReactive(new Map<string, Box>());
  readonly heldNotes: Map<string, Box> = shallowReactive(new Map<string, Box>());
  private readonly listeners = new Set<(moved: readonly SceneNode[]) => void>();

  constructor(
    private readonly drawing: Drawing,
    private readonly kinds: Kinds,
  ) {}

  /** Hear of every change of the picture, with the nodes that were placed anew. */
  onChange(listener: (moved: readonly SceneNode[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Take everything from the drawing again, now that more is known of the kinds. */
  rebuild(): void {
    this.take({ everything: true, nodes: [], places: [], groups: [], notes: [], extra: true });
  }

  take(change: DrawingChange): void {
    const touched = this.touchedBy(change);
    const readers = new Set<string>();
    for (const id of touched) for (const reader of this.sync(id)) readers.add(reader);
    for (const id of [...touched, ...readers]) this.syncWires(id);
    const placed: SceneNode[] = [];
    for (const id of new Set([...touched, ...change.places])) {
      const node = this.nodes.get(id);
      if (!node) continue;
      if (!touched.has(id)) this.setFacts(node, { ...node.facts, place: this.placeOf(id) });
      if (this.takePlace(node)) placed.push(node);
    }
    for (const node of placed) this.route(node);
    this.arms.invalidate();
    for (const listener of this.listeners) listener(placed);
  }

  private touchedBy({ everything, extra, nodes }: DrawingChange): Set<string> {
    const touched = new Set(everything ? [...this.drawing.nodes.raw.keys(), ...this.nodes.keys()] : nodes);
    if (!extra) return touched;
    for (const { id, facts } of this.nodes.values()) if (facts.disabled) touched.add(id);
    for (const [id, { links }] of this.drawing.aside.value) {
      touched.add(id);
      for (const { target } of links) touched.add(target);
    }
    return touched;
  }

  /** Put a node somewhere on this screen only, as while it is dragged. */
  move(node: SceneNode, x: number, y: number): void {
    node.x = x;
    node.y = y;
    this.settle(node);
  }

  /** Tell how high a node turned out to be. */
  measured(id: string, height: number): void {
    const node = this.nodes.get(id);
    if (!node || node.facts.place.collapsed || Math.abs(node.height - height) < 1) return;
    node.extraHeight = Math.max(0, height - node.shape.height);
    node.height = height;
    this.grid.put(node);
    this.arms.invalidate();
  }

  /** Whether this very node is still drawn: others may have deleted it while it was in somebody's hand. */
  holds(node: SceneNode): boolean {
    return this.nodes.get(node.id) === node;
  }

  /** Make the wires and the grid follow a node whose box has changed. */
  settle(node: SceneNode): void {
    if (!this.holds(node)) return;
    this.grid.put(node);
    this.route(node);
    this.arms.invalidate();
  }

  /** Lead what blocks give to where it stands now: their frames follow what is in them. */
  followArms(): void {
    for (const id of this.arms.allGiven.keys()) for (const wire of this.nodes.get(id)?.outOf ?? []) this.routeWire(wire);
  }

  /** How far below a node's own rows the next node stands, up to a limit. */
  roomBelow(node: SceneNode, most: number): number {
    const top = node.y + node.shape.height;
    const below = this.grid.query({ x: node.x, y: top, width: node.width, height: most });
    return below.reduce((least, other) => (other !== node && other.y > node.y ? Math.min(least, other.y - top) : least), most);
  }

  /** Where a port sits. */
  portAt(node: SceneNode, port: string, side: "in" | "out"): Point {
    const { inputs, outputs, otherwise } = node.shape;
    const y = (side === "in" ? inputs : outputs).get(port) ?? otherwise;
    return { x: side === "in" ? node.x : node.x + node.width, y: node.y + y };
  }

  /** Take over whether a node is there and what it is; the nodes whose wires that touches come back. */
  private sync(id: string): string[] {
    const aside = this.drawing.aside.value.get(id);
    const json = this.drawing.nodes.raw.get(id) ?? aside?.node;
    const known = this.nodes.get(id);
    if (!json) {
      if (!known) return [];
      for (const wire of known.into) this.drop(wire);
      const readers = [...known.outOf].map((wire) => wire.to.id);
      this.grid.remove(known);
      this.nodes.delete(id);
      this.facts.delete(id);
      return readers;
    }
    const kind = this.kinds.of(json);
    const place = this.placeOf(id);
    const read = known && !kind ? new Set([...known.outOf].map((wire) => wire.link.sourcePort)) : [];
    const rows = rowsOf(json, kind, place.open === true, read);
    const facts = { node: json, kind, place, rows, disabled: aside !== undefined };
    if (known) {
      this.setFacts(known, facts);
      return [...known.outOf].map((wire) => wire.to.id);
    }
    const shape = shapeOf(rows, place);
    const { width, height } = shape;
    const made: SceneNode = {
      id, facts, shape, x: NaN, y: NaN, width, height, extraHeight: 0, into: [], outOf: new Set(),
    };
    this.nodes.set(id, made);
    this.facts.set(id, facts);
    // Wires that were drawn before their source was known.
    return [...this.wires.values()].filter((wire) => wire.link.source === id).map((wire) => wire.to.id);
  }

  private setFacts(node: SceneNode, facts: NodeFacts): void {
    if (facts.place !== node.facts.place && facts.place.open !== node.facts.place.open) {
      const read = facts.kind ? [] : facts.node.outputs ?? [];
      facts = { ...facts, rows: rowsOf(facts.node, facts.kind, facts.place.open === true, read) };
    }
    node.facts = facts;
    node.shape = shapeOf(facts.rows, facts.place);
    this.facts.set(node.id, facts);
  }

  private syncWires(id: string): void {
    const node = this.nodes.get(id);
    if (!node) return;
    const before = new Map(node.into.map((wire) => [wire.key, wire]));
    const aside = this.drawing.aside.value;
    // Where a node runs is seen by the frame that it stands in.
    const links = [...linksOf(node.facts.node), ...this.drawing.linksAside(id)].filter(({ targetPort }) => targetPort !== INSIDE);
    node.into = links.map((link) => {
      const from = this.nodes.get(link.source);
      const sort = from?.facts.kind?.outputs.find((port) => port.name === link.sourcePort)?.sort ?? "any";
      const disabled = aside.has(link.source) || aside.has(link.target);
      const wire = before.get(link.key);
      before.delete(link.key);
      if (wire) {
        if (wire.from !== from) {
          wire.from?.outOf.delete(wire);
          from?.outOf.add(wire);
        }
        return Object.assign(wire, { from, sort, disabled });
      }
      const made: Wire = { key: link.key, link, from, to: node, sort, disabled, x1: 0, y1: 0, x2: 0, y2: 0, bounds: NOTHING };
      from?.outOf.add(made);
      this.wires.set(link.key, made);
      return made;
    });
    for (const wire of before.values()) this.drop(wire);
    this.growUnknown(node);
    this.route(node);
  }

  /** The outputs of an unknown kind are those that others read. */
  private growUnknown(node: SceneNode): void {
    for (const { from, link } of node.into) {
      if (!from || from.facts.kind || from.shape.outputs.has(link.sourcePort)) continue;
      const { node: json, place } = from.facts;
      const read = new Set([...from.outOf].map((wire) => wire.link.sourcePort));
      this.setFacts(from, { ...from.facts, rows: rowsOf(json, undefined, place.open === true, read) });
      this.size(from);
      this.route(from);
    }
  }

  private drop(wire: Wire): void {
    wire.from?.outOf.delete(wire);
    this.wires.delete(wire.key);
  }

  private takePlace(node: SceneNode): boolean {
    const before = { x: node.x, y: node.y, width: node.width, height: node.height };
    this.size(node);
    if (Number.isNaN(node.x) || !this.held.has(node.id)) {
      // The server gives every node a place; one that is shown in advance may have to wait for it.
      const { x, y } = this.placeOf(node.id);
      node.x = x;
      node.y = y;
    }
    this.grid.put(node);
    return before.x !== node.x || before.y !== node.y || before.width !== node.width || before.height !== node.height;
  }

  private size(node: SceneNode): void {
    node.width = node.shape.width;
    node.height = node.shape.height + (node.facts.place.collapsed ? 0 : node.extraHeight);
  }

  private route(node: SceneNode): void {
    if (Number.isNaN(node.x)) return;
    for (const wire of node.into) this.routeWire(wire);
    for (const wire of node.outOf) this.routeWire(wire);
  }

  private routeWire(wire: Wire): void {
    const end = this.portAt(wire.to, wire.link.targetPort, "in");
    const start = wire.from ? this.startOf(wire.from, wire) : { x: end.x - 40, y: end.y };
    wire.x1 = start.x;
    wire.y1 = start.y;
    wire.x2 = end.x;
    wire.y2 = end.y;
    wire.bounds = boundsOf(wire);
  }

  private startOf(from: SceneNode, { to, link }: Wire): Point {
    const given = from.facts.node.arms?.length ? this.arms.givenTo(to, from, link.sourcePort) : undefined;
    if (!given) return this.portAt(from, link.sourcePort, "out");
    return { x: given.box.x + given.box.width, y: given.box.y + given.box.height / 2 };
  }

  private placeOf(id: string): Place {
    return this.drawing.places.raw.get(id) ?? NOWHERE;
  }
}

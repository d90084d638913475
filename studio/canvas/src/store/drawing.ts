/** The browser's copy of a drawing: nodes, places, groups, notes, and the wires that follow from the nodes. */

import { computed, shallowRef } from "vue";
import type { FlowJson, Group, Json, KindJson, NodeJson, Note, Patch, Place, Welcome } from "../protocol";
import { asideOf, type Aside } from "./aside";
import { LayeredMap } from "./layered_map";
import { linksOf, type Link } from "./link";
import { pinsOf, type Pin } from "./pins";

export type Content = Pick<Patch, "nodes" | "places" | "groups" | "notes">;

/** Which parts changed; `everything` after a new start. */
export interface DrawingChange {
  everything: boolean;
  nodes: string[];
  places: string[];
  groups: string[];
  notes: string[];
  /** Fields of the layout that hold no place: what is put aside, for one. */
  extra: boolean;
}

export class Drawing {
  readonly nodes = new LayeredMap<NodeJson>();
  readonly places = new LayeredMap<Place>();
  readonly groups = new LayeredMap<Group>();
  readonly notes = new LayeredMap<Note>();
  readonly flow = shallowRef<FlowJson>({ name: "" });
  readonly order = shallowRef<readonly string[]>([]);
  /** Kinds that are not in the catalogue. */
  readonly kinds = shallowRef<Record<string, KindJson>>({});
  readonly extra = shallowRef<Record<string, Json>>({});
  /** Nodes that are drawn but not part of the flow. */
  readonly pins = computed<ReadonlyMap<string, Pin>>(() => pinsOf(this.extra.value.pins));
  readonly aside = computed<ReadonlyMap<string, Aside>>(() => asideOf(this.extra.value.disabled));
  /** Counts every change that is seen: for computed values over the whole drawing. */
  readonly version = shallowRef(0);
  revision = 0;
  private readonly listeners = new Set<(change: DrawingChange) => void>();

  onChange(listener: (change: DrawingChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  start(welcome: Welcome): void {
    this.revision = welcome.revision;
    this.flow.value = welcome.flow;
    this.order.value = welcome.nodes.map((node) => node.id);
    this.kinds.value = welcome.kinds;
    this.extra.value = welcome.layout.extra ?? {};
    this.nodes.reset(welcome.nodes.map((node) => [node.id, node]));
    this.places.reset(Object.entries(mapped(welcome.layout.nodes, whole) ?? {}));
    this.groups.reset(Object.entries(mapped(welcome.layout.groups, standing) ?? {}));
    this.notes.reset(Object.entries(mapped(welcome.layout.notes, standing) ?? {}));
    this.tell({ ...nothing(), everything: true, extra: true });
  }

  /** Take a patch. Those of one's own messages settle what was shown in advance. */
  apply(patch: Patch, own: boolean): void {
    this.revision = patch.revision;
    if (patch.flow) this.flow.value = { ...this.flow.value, ...patch.flow };
    if (patch.kinds) this.kinds.value = { ...this.kinds.value, ...patch.kinds };
    if (patch.extra) this.extra.value = without({ ...this.extra.value, ...patch.extra });
    const confirmed = this.change((values) => [
      values.nodes.confirm(patch.nodes),
      values.places.confirm(mapped(patch.places, whole)),
      values.groups.confirm(mapped(patch.groups, standing)),
      values.notes.confirm(mapped(patch.notes, standing)),
    ]);
    const settled = own && patch.seq !== null ? this.settled(patch.seq) : nothing();
    const order = patch.order ?? this.orderAfter(patch);
    if (order) this.order.value = order;
    this.tell({ ...joined(confirmed, settled), extra: patch.extra !== undefined });
  }

  /** Show a change before the server has it. */
  predict(seq: number, content: Content): void {
    this.tell(
      this.change((values) => [
        values.nodes.predict(seq, content.nodes ?? {}),
        values.places.predict(seq, content.places ?? {}),
        values.groups.predict(seq, content.groups ?? {}),
        values.notes.predict(seq, content.notes ?? {}),
      ]),
    );
  }

  /** Take back what was shown in advance for a message. */
  settle(seq: number): void {
    this.tell(this.settled(seq));
  }

  /** Whether a node is drawn, as a part of the flow or put aside. */
  has(id: string): boolean {
    return this.nodes.raw.has(id) || this.aside.value.has(id);
  }

  /** The wires into a node. */
  linksInto(id: string): Link[] {
    const node = this.nodes.visible.get(id);
    return node ? linksOf(node) : [];
  }

  /** The wires into a node that are put aside with one of their ends. */
  linksAside(id: string): Link[] {
    if (this.aside.value.size === 0) return [];
    return [...this.aside.value.values()].flatMap(({ node, links }) =>
      node.id === id ? [] : links.filter((link) => link.target === id && !this.aside.value.has(id)),
    );
  }

  private settled(seq: number): DrawingChange {
    return this.change((values) => [
      values.nodes.settle(seq),
      values.places.settle(seq),
      values.groups.settle(seq),
      values.notes.settle(seq),
    ]);
  }

  private change(make: (values: this) => [string[], string[], string[], string[]]): DrawingChange {
    const [nodes, places, groups, notes] = make(this);
    return { ...nothing(), nodes, places, groups, notes };
  }

  private orderAfter(patch: Patch): string[] | null {
    if (!patch.nodes) return null;
    const known = new Set(this.order.value);
    const added = Object.keys(patch.nodes).filter((id) => patch.nodes?.[id] && !known.has(id));
    const removed = new Set(Object.keys(patch.nodes).filter((id) => patch.nodes?.[id] === null));
    if (added.length === 0 && removed.size === 0) return null;
    return [...this.order.value.filter((id) => !removed.has(id)), ...added];
  }

  private tell(change: DrawingChange): void {
    const { everything, nodes, places, groups, notes } = change;
    if (!everything && !change.extra && nodes.length + places.length + groups.length + notes.length === 0) return;
    this.version.value += 1;
    for (const listener of this.listeners) listener(change);
  }
}

/** On the wire a coordinate that is 0 is left out, as every default is. */
function whole(place: Place): Place {
  return place.x === undefined || place.y === undefined ? { ...place, x: place.x ?? 0, y: place.y ?? 0 } : place;
}

function standing<Thing extends Group | Note>(thing: Thing): Thing {
  return thing.place ? { ...thing, place: whole(thing.place) } : thing;
}

function mapped<Before extends object | null, After>(
  values: Record<string, Before> | undefined,
  change: (value: NonNullable<Before>) => After,
): Record<string, After | Extract<Before, null>> | undefined {
  if (!values) return undefined;
  const entries = Object.entries(values).map(([key, value]) => [key, value === null ? null : change(value)] as const);
  return Object.fromEntries(entries) as Record<string, After | Extract<Before, null>>;
}

function without(values: Record<string, Json>): Record<string, Json> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function nothing(): DrawingChange {
  return { everything: false, nodes: [], places: [], groups: [], notes: [], extra: false };
}

function joined(one: DrawingChange, other: DrawingChange): DrawingChange {
  const both = (a: string[], b: string[]) => (b.length === 0 ? a : [...new Set([...a, ...b])]);
  return {
    ...nothing(),
    nodes: both(one.nodes, other.nodes),
    places: both(one.places, other.places),
    groups: both(one.groups, other.groups),
    notes: both(one.notes, other.notes),
  };
}

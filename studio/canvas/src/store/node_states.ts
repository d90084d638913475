/** The states of the last run, apart from the nodes: a change touches only what shows that very node. */

import { shallowReactive, shallowRef, toRaw } from "vue";
import type { NodeRun } from "../protocol";

export class NodeStates {
  /** Counts messages that changed something: for what looks at all nodes and would not track each of them. */
  readonly version = shallowRef(0);
  /** Counts the times when nodes came in or all were forgotten. */
  readonly membership = shallowRef(0);
  private readonly known: Map<string, NodeRun> = shallowReactive(new Map<string, NodeRun>());
  private readonly listeners = new Set<(ids: readonly string[]) => void>();

  /** The same without tracking: for loops over everything, as drawing does. */
  get raw(): ReadonlyMap<string, NodeRun> {
    return toRaw(this.known);
  }

  get size(): number {
    return this.known.size;
  }

  /** Reading a node inside a render or computed tracks that node alone. */
  get(id: string): NodeRun | undefined {
    return this.known.get(id);
  }

  /** Hear which nodes have another state, once for all that came together. */
  onChange(listener: (ids: readonly string[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  [Symbol.iterator](): IterableIterator<[string, NodeRun]> {
    return this.known[Symbol.iterator]();
  }

  take(states: Readonly<Record<string, NodeRun>>): void {
    const before = this.raw.size;
    const ids: string[] = [];
    for (const [id, told] of Object.entries(states)) {
      const known = this.raw.get(id);
      const state = withValue(told, known);
      // What was expected, and is told now, is on the screen already.
      if (known && isSame(state, known)) continue;
      this.known.set(id, state);
      ids.push(id);
    }
    if (ids.length > 0) this.tell(ids, before);
  }

  /** Put back what was shown of one node. */
  put(id: string, state: NodeRun | undefined): void {
    const before = this.raw.size;
    if (state) this.known.set(id, state);
    else this.known.delete(id);
    this.tell([id], before);
  }

  clear(): void {
    const ids = [...this.raw.keys()];
    if (ids.length === 0) return;
    this.known.clear();
    this.tell(ids, ids.length);
  }

  private tell(ids: readonly string[], before: number): void {
    this.version.value++;
    if (this.raw.size !== before) this.membership.value++;
    for (const listener of this.listeners) listener(ids);
  }
}

/** A state that says nothing of a value leaves the one that is shown. */
function withValue(state: NodeRun, before: NodeRun | undefined): NodeRun {
  if (state.digest !== undefined || before?.digest === undefined) return state;
  const { preview, digest, codec } = before;
  return { ...state, preview, digest, codec };
}

function isSame(one: NodeRun, other: NodeRun): boolean {
  const names = Object.keys(one) as (keyof NodeRun)[];
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

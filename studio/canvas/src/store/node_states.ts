/** The states of the last run, apart from the nodes: a change touches only what shows that very node. */

import { shallowReactive, shallowRef, toRaw } from "vue";
import type { NodeRun } from "../protocol";

export class NodeStates {
  /** Counts messages that changed something: for what looks at all nodes and would not track each of them. */
  readonly version = shallowRef(0);
  /** Counts the times when nodes came in or all were forgotten. */
  readonly membership = shallowRef(0);
  private readonly known: Map<string, NodeRun> = shallowReactive(new Map<string, NodeRun>());

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

  [Symbol.iterator](): IterableIterator<[string, NodeRun]> {
    return this.known[Symbol.iterator]();
  }

  take(states: Readonly<Record<string, NodeRun>>): void {
    const before = this.raw.size;
    let some = false;
    for (const [id, state] of Object.entries(states)) {
      this.known.set(id, withValue(state, this.raw.get(id)));
      some = true;
    }
    if (some) this.version.value++;
    if (this.raw.size !== before) this.membership.value++;
  }

  /** Put back what was shown of one node. */
  put(id: string, state: NodeRun | undefined): void {
    const before = this.raw.size;
    if (state) this.known.set(id, state);
    else this.known.delete(id);
    this.version.value++;
    if (this.raw.size !== before) this.membership.value++;
  }

  clear(): void {
    if (this.raw.size === 0) return;
    this.known.clear();
    this.version.value++;
    this.membership.value++;
  }
}

/** A state that says nothing of a value leaves the one that is shown. */
function withValue(state: NodeRun, before: NodeRun | undefined): NodeRun {
  if (state.digest !== undefined || before?.digest === undefined) return state;
  const { preview, digest, codec } = before;
  return { ...state, preview, digest, codec };
}

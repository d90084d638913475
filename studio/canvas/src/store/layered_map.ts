/** A map with two layers: what the server has confirmed, and what is shown in advance until it answers. */

import { shallowReactive, toRaw } from "vue";

export class LayeredMap<V> {
  /** What is seen; reading a key inside a render or computed tracks that key alone. */
  readonly visible: Map<string, V> = shallowReactive(new Map<string, V>());
  private readonly confirmed = new Map<string, V>();
  private predictions: { seq: number; values: Map<string, V | null> }[] = [];

  /** The same as `visible`, without tracking: for loops over everything, as drawing does. */
  get raw(): ReadonlyMap<string, V> {
    return toRaw(this.visible);
  }

  /** Start over with what the server has. */
  reset(values: Iterable<[string, V]>): void {
    this.confirmed.clear();
    this.predictions = [];
    for (const [key, value] of values) this.confirmed.set(key, value);
    for (const key of [...this.raw.keys()]) if (!this.confirmed.has(key)) this.visible.delete(key);
    for (const [key, value] of this.confirmed) this.visible.set(key, value);
  }

  /** Take what the server says; null takes a key away. The keys whose visible value changed come back. */
  confirm(values: Record<string, V | null> | undefined): string[] {
    if (!values) return [];
    const keys = Object.keys(values);
    for (const key of keys) {
      const value = values[key];
      if (value === null || value === undefined) this.confirmed.delete(key);
      else this.confirmed.set(key, value);
    }
    return keys.filter((key) => this.show(key));
  }

  /** Show values before the server has them. */
  predict(seq: number, values: Record<string, V | null>): string[] {
    this.predictions.push({ seq, values: new Map(Object.entries(values)) });
    return Object.keys(values).filter((key) => this.show(key));
  }

  /** Forget what was shown in advance for a message: it was answered. */
  settle(seq: number): string[] {
    const settled = this.predictions.filter((one) => one.seq === seq);
    if (settled.length === 0) return [];
    this.predictions = this.predictions.filter((one) => one.seq !== seq);
    return settled.flatMap((one) => [...one.values.keys()]).filter((key) => this.show(key));
  }

  private show(key: string): boolean {
    let value: V | null | undefined = this.confirmed.get(key);
    for (const prediction of this.predictions) if (prediction.values.has(key)) value = prediction.values.get(key);
    const before = this.raw.get(key);
    if (value === null || value === undefined) return before !== undefined && this.visible.delete(key);
    if (before === value) return false;
    this.visible.set(key, value);
    return true;
  }
}

/** What is selected: nodes, wires, notes and groups; the last one taken is the one that the inspector shows. */

import { shallowReactive, shallowRef } from "vue";

export class Selection {
  readonly nodes: Set<string> = shallowReactive(new Set<string>());
  readonly links: Set<string> = shallowReactive(new Set<string>());
  readonly notes: Set<string> = shallowReactive(new Set<string>());
  readonly groups: Set<string> = shallowReactive(new Set<string>());
  readonly last = shallowRef<string | null>(null);

  /** All four, to be watched. */
  readonly sets: { readonly [sort: string]: Set<string> } = {
    nodes: this.nodes, links: this.links, notes: this.notes, groups: this.groups,
  };

  get empty(): boolean {
    return this.nodes.size + this.links.size + this.notes.size + this.groups.size === 0;
  }

  clear(): void {
    for (const set of [this.nodes, this.links, this.notes, this.groups]) set.clear();
    this.last.value = null;
  }

  /** Select just these nodes. */
  only(...ids: string[]): void {
    this.clear();
    for (const id of ids) this.nodes.add(id);
    this.last.value = ids.at(-1) ?? null;
  }

  toggle(id: string): void {
    if (this.nodes.delete(id)) this.last.value = [...this.nodes].at(-1) ?? null;
    else {
      this.nodes.add(id);
      this.last.value = id;
    }
  }

  follow(renamed: Record<string, string>): void {
    for (const [old, name] of Object.entries(renamed)) {
      if (this.nodes.delete(old)) this.nodes.add(name);
      if (this.last.value === old) this.last.value = name;
    }
  }

  /** Forget what is no longer drawn. */
  prune(has: (id: string) => boolean): void {
    for (const id of [...this.nodes]) if (!has(id)) this.nodes.delete(id);
    if (this.last.value !== null && !has(this.last.value)) this.last.value = [...this.nodes].at(-1) ?? null;
  }
}

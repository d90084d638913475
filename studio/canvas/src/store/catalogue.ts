/** The kinds of nodes that can be placed: the server's catalogue, and those that only this flow knows. */

import { computed, shallowRef, type ShallowRef } from "vue";
import type { KindJson, NodeJson } from "../protocol";
import { pathPrefix } from "./address";
import { drawnKind } from "./blocks";

export interface Family {
  name: string;
  title: string;
  count: number;
}

export class Catalogue {
  readonly listed = shallowRef<readonly KindJson[]>([]);
  readonly families = shallowRef<readonly Family[]>([]);
  readonly loaded = shallowRef(false);
  private readonly byName = computed(() => new Map(this.listed.value.map((kind) => [kind.kind, kind])));

  constructor(private readonly local: ShallowRef<Record<string, KindJson>>) {}

  /** The kind of that name; undefined for one whose plugin is gone. */
  find(kind: string): KindJson | undefined {
    return this.local.value[kind] ?? this.byName.value.get(kind);
  }

  /** The kind of a placed node, with the ports that this very node has. */
  of(node: NodeJson): KindJson | undefined {
    return drawnKind(node, this.find(node.kind));
  }

  /** Ask the server for it, once. The flow is drawn meanwhile, its kinds without their titles. */
  async load(address = `${pathPrefix()}/api/kinds`): Promise<void> {
    const answer = await fetch(address, { headers: { accept: "application/json" } });
    if (!answer.ok) throw new Error(`the catalogue did not come: ${answer.status}`);
    this.take(await answer.json() as { kinds: KindJson[]; families: Family[] });
  }

  take(answer: { kinds: KindJson[]; families: Family[] }): void {
    this.listed.value = answer.kinds;
    this.families.value = answer.families;
    this.loaded.value = true;
  }
}

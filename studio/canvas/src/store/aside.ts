/** Nodes that are put aside: kept in the layout with all their wires, drawn, and not run. */

import type { Json, NodeJson, WireLink } from "../protocol";
import { link, type Link } from "./link";

export interface Aside {
  readonly node: NodeJson;
  /** All wires into it and out of it. */
  readonly links: readonly Link[];
}

interface AsideJson {
  node: Omit<NodeJson, "links">;
  links?: { source: string; source_port: string; target: string; target_port: string; path?: Link["path"] }[];
}

/** Read `extra.disabled` of a layout; what does not read as it is left out. */
export function asideOf(kept: Json | undefined): Map<string, Aside> {
  const found = new Map<string, Aside>();
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return found;
  for (const [id, entry] of Object.entries(kept as unknown as Record<string, AsideJson>)) {
    if (typeof entry?.node?.kind !== "string") continue;
    const links = (entry.links ?? []).map((one) => link(one.source, one.source_port, one.target, one.target_port, one.path ?? []));
    const into = links.filter((one) => one.target === id);
    const own = into.map((one): WireLink => [one.source, one.sourcePort, one.targetPort, [...one.path]]);
    found.set(id, { node: { ...entry.node, id, links: own } as NodeJson, links });
  }
  return found;
}

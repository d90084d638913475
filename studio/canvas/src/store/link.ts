/** The wires of a drawing, as its nodes tell of them. */

import type { Json, NodeJson } from "../protocol";

export interface Link {
  readonly key: string;
  readonly source: string;
  readonly sourcePort: string;
  readonly target: string;
  readonly targetPort: string;
  readonly path: readonly (string | number)[];
}

/** The wires into a node, from its JSON form. */
export function linksOf(node: NodeJson): Link[] {
  return node.links.map(([source, sourcePort, targetPort, path]) => link(source, sourcePort, node.id, targetPort, path));
}

/** A wire, with the key that names it. */
export function link(source: string, sourcePort: string, target: string, targetPort: string, path: Link["path"]): Link {
  return { key: JSON.stringify([source, sourcePort, target, targetPort, path]), source, sourcePort, target, targetPort, path };
}

/** A wire as commands name it. */
export function wireArguments({ source, sourcePort, target, targetPort, path }: Omit<Link, "key">): Record<string, Json> {
  return { source, source_port: sourcePort, target, target_port: targetPort, path: [...path] };
}

/** The wire that a key names. */
export function linkOfKey(key: string): Link {
  const [source, sourcePort, target, targetPort, path] = JSON.parse(key) as [string, string, string, string, Link["path"]];
  return link(source, sourcePort, target, targetPort, path);
}

/** The family of a placed node, also of one whose kind is not known. */

import type { KindJson, NodeJson } from "../../protocol";

export function familyOf(node: NodeJson, kind: KindJson | undefined): string {
  if (kind) return kind.family;
  if (node.kind === "code") return "code";
  return node.kind.split(/[.:]/)[0] || "other";
}

/** What a node does, in the words of its kind. */
export function titleOf(node: NodeJson, kind: KindJson | undefined): string {
  return kind?.title ?? (node.kind === "code" ? "Python code" : node.kind);
}

/** What differs between two states of a flow, as the server says, and as the canvas marks it. */

import type { Json } from "../../protocol";
import type { Comparison } from "../../view_state";

export interface Difference {
  added: string[];
  removed: string[];
  changed: { node: string; what: { port: string; before: Json; after: Json }[] }[];
  /** What is different besides: places, parameters, notes and so on. */
  around?: { what: string; name: string }[];
  code: string;
}

export interface VersionJson {
  id: string | number;
  number: number;
  message: string;
  at: string;
  /** False for one that was only run. */
  saved?: boolean;
}

export function comparisonOf(difference: Difference): Comparison {
  return {
    added: new Set(difference.added),
    removed: new Set(difference.removed),
    changed: new Set(difference.changed.map((one) => one.node)),
  };
}

/** A value of a setting in a line. */
export function shortValue(value: Json): string {
  if (value === null) return "–";
  if (typeof value === "object" && !Array.isArray(value)) {
    if (typeof value.$ref === "string") return `${value.$ref}${typeof value.port === "string" ? `.${value.port}` : ""}`;
    if (typeof value.$param === "string") return value.$param;
    if (typeof value.$code === "string") return value.$code;
  }
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

export interface DiffLine {
  sort: "same" | "added" | "removed" | "place";
  text: string;
}

/** The lines of a unified diff, without the names of files. */
export function diffLines(text: string): DiffLine[] {
  return text.split("\n").flatMap((line): DiffLine[] => {
    if (line === "" || line.startsWith("---") || line.startsWith("+++")) return [];
    if (line.startsWith("@@")) return [{ sort: "place", text: line }];
    if (line.startsWith("+")) return [{ sort: "added", text: line.slice(1) }];
    if (line.startsWith("-")) return [{ sort: "removed", text: line.slice(1) }];
    return [{ sort: "same", text: line.slice(1) }];
  });
}

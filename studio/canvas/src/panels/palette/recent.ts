/** The kinds that were added last, remembered by this browser. */

import { shallowRef } from "vue";
import { remember, remembered } from "../../person";

const KEY = "treadle.recent";
const KEPT = 6;

export const recentKinds = shallowRef<readonly string[]>(read());

export function addRecent(kind: string): void {
  recentKinds.value = [kind, ...recentKinds.value.filter((other) => other !== kind)].slice(0, KEPT);
  remember("local", KEY, JSON.stringify(recentKinds.value));
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(remembered("local", KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string").slice(0, KEPT) : [];
  } catch {
    // Not JSON: written by something else.
    return [];
  }
}

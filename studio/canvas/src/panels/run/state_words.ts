/** The state of a node in signs and words, the same everywhere: a state is told without colour too. */

import type { NodeJson, NodeRun, NodeState } from "../../protocol";
import { seconds } from "./words";

export const SIGNS: Record<NodeState, string> = {
  waiting: "⋯", running: "◐", retrying: "↻", asking: "‖", finished: "✓", failed: "✕", skipped: "⊘", cached: "◔", cancelled: "◼",
  unknown: "?",
};

/** The state in a word, or what says more: how far it has come, how long it took. */
export function stateWords(run: NodeRun): string {
  switch (run.state) {
    case "running":
      return run.progress === null || run.progress === undefined ? "running" : `${Math.round(run.progress * 100)} %`;
    case "finished":
      return seconds(run.duration_s) || "finished";
    case "asking":
      return run.message || "waits for an answer";
    case "unknown":
      return "may have happened";
    default:
      return run.state;
  }
}

/** The state as a sentence, for screen readers and tips. */
export function spokenState(run: NodeRun): string {
  const items = Object.entries(run.items ?? {}).map(([state, count]) => `${count} ${state}`).join(", ");
  return [run.state, items, run.stale ? "out of date" : "", run.message, run.why, run.error].filter(Boolean).join(", ");
}

const OF_ITEMS: readonly NodeState[] = ["failed", "running", "asking", "finished", "cached", "skipped", "cancelled"];

/** How many items or rounds are in each state: “✕ 3  ✓ 97”. */
export function itemWords(items: Readonly<Record<string, number>> | undefined): string {
  if (!items) return "";
  return OF_ITEMS.flatMap((state) => (items[state] ? [`${SIGNS[state]} ${items[state]}`] : [])).join("  ");
}

/** What follows a failed attempt: which one is next, of how many if that is known, and when. */
export function retryWords(run: NodeRun, now: number, attempts = 0): string {
  const at = run.again_at ? Date.parse(run.again_at) : Number.NaN;
  const left = Number.isNaN(at) ? 0 : Math.max(0, Math.ceil((at - now) / 1000));
  const next = (run.attempt ?? 1) + 1;
  const of = attempts >= next ? ` of ${attempts}` : "";
  return `attempt ${next}${of} ${left > 0 ? `in ${seconds(left).replace(/\.0+ /, " ")}` : "now"}`;
}

/** How often a node is tried at most, by its policy; 0 when that does not say. */
export function attemptsOf(node: NodeJson | undefined): number {
  const retries = node?.policy?.retries;
  return typeof retries === "number" ? retries + 1 : 0;
}

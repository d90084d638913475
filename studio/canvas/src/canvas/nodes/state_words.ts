/** The state of a node in a sign and a word, so that colour is never all that says it. */

import type { NodeRun, NodeState } from "../../protocol";

export interface StateWords {
  sign: string;
  text: string;
  /** For screen readers and tips. */
  long: string;
}

const SIGNS: Record<NodeState, string> = {
  waiting: "⋯", running: "◐", retrying: "↻", finished: "✓", failed: "✕", skipped: "⊘", cached: "◔", cancelled: "◼",
  unknown: "?",
};

export function stateWords(run: NodeRun | undefined): StateWords | null {
  if (!run) return null;
  const sign = SIGNS[run.state] ?? "";
  const text = textOf(run);
  const stale = run.stale ? "out of date" : "";
  return { sign, text, long: [run.state, stale, run.message, run.why, run.error].filter(Boolean).join(", ") };
}

function textOf(run: NodeRun): string {
  switch (run.state) {
    case "running":
      return run.progress === null || run.progress === undefined ? "running" : `${Math.round(run.progress * 100)} %`;
    case "retrying":
      return `attempt ${(run.attempt ?? 1) + 1}`;
    case "finished":
      return run.duration_s === null || run.duration_s === undefined ? "done" : duration(run.duration_s);
    case "unknown":
      return "may have happened";
    default:
      return run.state;
  }
}

/** What follows a failed attempt: which one is next, and when. */
export function retryWords(run: NodeRun, now: number): string {
  const at = run.again_at ? Date.parse(run.again_at) : Number.NaN;
  const left = Number.isNaN(at) ? 0 : Math.max(0, Math.ceil((at - now) / 1000));
  return `attempt ${(run.attempt ?? 1) + 1} ${left > 0 ? `in ${duration(left).replace(/\.0+ /, " ")}` : "now"}`;
}

export function duration(seconds: number): string {
  if (seconds < 0.0005) return "0 ms";
  if (seconds < 0.1) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 10) return `${seconds.toFixed(2)} s`;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${Math.round(seconds % 60)} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

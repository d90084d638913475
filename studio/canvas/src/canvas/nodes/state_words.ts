/** The state of a node in a sign and a word, so that colour is never all that says it. */

import type { NodeRun, NodeState } from "../../protocol";

export interface StateWords {
  sign: string;
  text: string;
  /** For screen readers and tips. */
  long: string;
}

const SIGNS: Record<NodeState, string> = {
  waiting: "", running: "◐", retrying: "↻", finished: "✓", failed: "✕", skipped: "⊘", cached: "◔", cancelled: "◼",
  unknown: "?",
};

export function stateWords(run: NodeRun | undefined): StateWords | null {
  if (!run || run.state === "waiting") return null;
  const sign = SIGNS[run.state] ?? "";
  const text = textOf(run);
  return { sign, text, long: [run.state, run.message, run.why, run.error].filter(Boolean).join(", ") };
}

function textOf(run: NodeRun): string {
  switch (run.state) {
    case "running":
      return run.progress === null || run.progress === undefined ? "running" : `${Math.round(run.progress * 100)} %`;
    case "retrying":
      return run.message || "retry";
    case "finished":
      return run.duration_s === null || run.duration_s === undefined ? "done" : duration(run.duration_s);
    case "unknown":
      return "may have happened";
    default:
      return run.state;
  }
}

export function duration(seconds: number): string {
  if (seconds < 0.0005) return "0 ms";
  if (seconds < 0.1) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 10) return `${seconds.toFixed(2)} s`;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${Math.round(seconds % 60)} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Which colour of the theme stands for a state. */

import type { NodeState } from "../../protocol";

const COLOURS: Record<NodeState, string> = {
  waiting: "line-strong", running: "run", retrying: "warn", asking: "warn", finished: "ok", failed: "bad", skipped: "stale", cached: "stale",
  cancelled: "stale", unknown: "warn",
};

/** Which one is drawn around a box; none for what has not begun. */
export function rimColour(state: NodeState | undefined): string {
  return state && state !== "waiting" ? stateColour(state) : "";
}

export function stateColour(state: NodeState): string {
  return COLOURS[state] ?? "line-strong";
}

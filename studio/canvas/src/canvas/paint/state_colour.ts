/** Which colour of the theme stands for a state. */

import type { NodeState } from "../../protocol";

const COLOURS: Record<NodeState, string> = {
  waiting: "line-strong", running: "run", retrying: "warn", finished: "ok", failed: "bad", skipped: "stale", cached: "stale",
  cancelled: "stale", unknown: "warn",
};

export function stateColour(state: NodeState): string {
  return COLOURS[state] ?? "line-strong";
}

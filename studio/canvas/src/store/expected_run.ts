/** A run that was asked for and not yet heard of: its nodes wait on the screen, as they will in truth. */

import type { NodeRun, RunJson } from "../protocol";
import type { NodeStates } from "./node_states";

export class ExpectedRun {
  readonly run: Omit<RunJson, "nodes"> = { id: "", state: "queued", duration_s: null, error: "" };
  private readonly shown = new Map<string, NodeRun | undefined>();

  /** `before` is the run that is shown until now. */
  constructor(
    readonly before: Omit<RunJson, "nodes"> | null,
    states: NodeStates,
    nodes: Iterable<string>,
  ) {
    for (const id of nodes) this.shown.set(id, states.raw.get(id));
    states.take(Object.fromEntries([...this.shown.keys()].map((id) => [id, { state: "waiting" }])));
  }

  /** Let the nodes show what they showed before, but for those that the server speaks of. */
  forget(states: NodeStates, told: Readonly<Record<string, NodeRun>> = {}): void {
    for (const [id, state] of this.shown) if (!(id in told)) states.put(id, state);
  }
}

/** What became of an arm in a run: whether it was taken, and how often. */

import type { ArmJson, NodeRun } from "../../protocol";

export interface ArmState {
  /** Taken, passed over, or not known (yet). */
  readonly way: "taken" | "passed" | "open";
  /** "3 times", "round 3 of 10"; empty where there is nothing to say. */
  readonly words: string;
}

const OPEN: ArmState = { way: "open", words: "" };
const ENDED: ReadonlySet<NodeRun["state"]> = new Set(["finished", "failed", "cached", "cancelled"]);
const LOOPS = new Set(["for", "while"]);

/** A block's value is the arm that was taken, the number of rounds, or, of one in a loop, how often each arm was. */
export function armState(kind: string, arm: ArmJson, run: NodeRun | undefined): ArmState {
  if (!run) return OPEN;
  if (run.state === "skipped") return { way: "passed", words: "" };
  if (LOOPS.has(kind)) return arm.name === "body" ? roundsOf(run) : OPEN;
  const value = ENDED.has(run.state) ? run.preview : undefined;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const times = value[arm.name];
    return typeof times === "number" && times > 0 ? { way: "taken", words: timesOf(times) } : { way: "passed", words: "" };
  }
  if (value === undefined) return OPEN;
  const taken = value === arm.name || (kind === "try" && (arm.name === "body" || arm.name === "finally"));
  return { way: taken ? "taken" : "passed", words: "" };
}

function roundsOf(run: NodeRun): ArmState {
  if (run.state === "running") return { way: "taken", words: run.message ?? "" };
  if (typeof run.preview !== "number" || !ENDED.has(run.state)) return OPEN;
  if (run.preview === 0) return { way: "passed", words: "no round" };
  return { way: "taken", words: run.preview === 1 ? "1 round" : `${run.preview} rounds` };
}

function timesOf(times: number): string {
  return times === 1 ? "once" : `${times} times`;
}

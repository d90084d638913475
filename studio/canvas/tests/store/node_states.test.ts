import { describe, expect, it } from "vitest";
import { NodeStates } from "../../src/store/node_states";

describe("the states of nodes", () => {
  it("tells only of what has changed", () => {
    const states = new NodeStates();
    states.take({ a: { state: "waiting" }, b: { state: "waiting" } });
    const told: string[][] = [];
    states.onChange((ids) => told.push([...ids]));
    states.take({ a: { state: "waiting" }, b: { state: "running", attempt: 1 } });
    states.take({ a: { state: "waiting" } });
    expect(told).toEqual([["b"]]);
  });

  it("keeps the value of a node of which only the state is told", () => {
    const states = new NodeStates();
    states.take({ a: { state: "finished", preview: 7, digest: "d", codec: "json" } });
    states.take({ a: { state: "waiting" } });
    expect(states.get("a")).toEqual({ state: "waiting", preview: 7, digest: "d", codec: "json" });
  });
});

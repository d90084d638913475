import { describe, expect, it } from "vitest";
import type { ProblemJson } from "../../src/protocol";
import { seenFrom } from "../../src/store/problems";

function problem(node: string, inside?: string[]): ProblemJson {
  return { code: "x", message: "m", fix: "", severity: "error", node, port: "by", nodes: [], line: 0, inside };
}

describe("problems as they are seen", () => {
  const outer = problem("a"), inner = problem("b", ["call"]), deepest = problem("c", ["call", "deep"]);
  const all = [outer, inner, deepest];

  it("stand at the node that leads to them, and say where they really are", () => {
    const [one, two, three] = seenFrom([], all);
    expect(one).toBe(outer);
    expect(two).toMatchObject({ node: "call", port: "", deeper: { within: ["call"], node: "b", port: "by" } });
    expect(three).toMatchObject({ node: "call", deeper: { within: ["call", "deep"], node: "c" } });
  });

  it("are those of the sub-flow that is open, and of what it calls", () => {
    expect(seenFrom(["call"], all)).toMatchObject([{ node: "b", port: "by" }, { node: "deep", deeper: { within: ["deep"] } }]);
    expect(seenFrom(["other"], all)).toEqual([]);
  });
});

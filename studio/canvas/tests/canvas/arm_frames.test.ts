import { describe, expect, it } from "vitest";
import { ARM } from "../../src/canvas/scene/arm_frames";
import { armState } from "../../src/canvas/scene/arm_state";
import { Scene } from "../../src/canvas/scene/scene";
import type { NodeJson, NodeRun } from "../../src/protocol";
import { node, opened } from "../kit";

const BRANCH: NodeJson = { ...node("branch", "if"), arms: [{ name: "then" }, { name: "else" }] };
const inThen = (id: string): NodeJson => ({ ...node(id, "table.read", [["branch", "then", "inside", []]]), block: "branch", arm: "then" });

function scene(...nodes: NodeJson[]) {
  const { editor } = opened(nodes);
  const made = new Scene(editor.drawing, editor.catalogue);
  editor.drawing.onChange((change) => made.take(change));
  made.rebuild();
  return { made, editor };
}

describe("frames around arms", () => {
  it("hold what stands in the arm, and leave room in one where nothing does", () => {
    const { made } = scene(BRANCH, inThen("a"), inThen("b"));
    const [first, second] = made.arms.of("branch");
    expect(first?.box).toMatchObject({ x: 400 - ARM.margin, width: 612 + 2 * ARM.margin, y: -ARM.margin - ARM.title });
    expect(second?.empty).toBe(true);
    expect(second && first && second.box.y > first.box.y + first.box.height).toBe(true);
    expect(made.wires.size).toBe(0);
  });

  it("follow a node that moves, and wait for one in the hand", () => {
    const { made } = scene(BRANCH, inThen("a"), inThen("b"));
    const b = made.nodes.get("b");
    if (b) made.move(b, 2000, 0);
    const wide = made.arms.of("branch")[0]?.box.width;
    expect(wide).toBe(1600 + 212 + 2 * ARM.margin);
    if (b) made.arms.loosen([b]);
    if (b) made.move(b, 5000, 0);
    expect(made.arms.of("branch")[0]?.box.width).toBe(wide);
    made.arms.settle();
    expect(made.arms.of("branch")[0]?.box.width).toBe(4600 + 212 + 2 * ARM.margin);
  });

  it("lie in each other, the innermost on top", () => {
    const loop: NodeJson = { ...node("loop", "for"), arms: [{ name: "body", head: "row" }] };
    const { made } = scene(loop, { ...BRANCH, block: "loop", arm: "body" }, inThen("a"));
    const at = { x: 810, y: 10 };
    expect(made.arms.at(at)?.block.id).toBe("branch");
    expect(made.arms.at(at, new Set(["branch"]))?.block.id).toBe("loop");
    expect(made.arms.inside("loop").map(({ id }) => id)).toEqual(["branch", "a"]);
  });

  it("show a node that is moved inside before the server has answered", () => {
    const { made, editor } = scene(BRANCH, node("a", "table.read"));
    void editor.command("move_into", { nodes: ["a"], block: "branch", arm: "else", places: { a: [900, 300] } });
    expect(made.arms.of("branch").map(({ empty }) => empty)).toEqual([true, false]);
    expect(made.nodes.get("a")).toMatchObject({ x: 900, y: 300 });
  });
});

describe("what became of an arm", () => {
  const run = (preview: NodeRun["preview"], state: NodeRun["state"] = "finished", message = ""): NodeRun => ({ state, preview, message });

  it.each([
    ["if", "then", run("then"), "taken", ""],
    ["if", "else", run("then"), "passed", ""],
    ["if", "then", run(null), "passed", ""],
    ["if", "then", run({ then: 3 }), "taken", "3 times"],
    ["if", "else", run({ then: 3 }), "passed", ""],
    ["try", "body", run("except_1"), "taken", ""],
    ["try", "except_1", run("body"), "passed", ""],
    ["for", "body", run(4), "taken", "4 rounds"],
    ["for", "body", run(0), "passed", "no round"],
    ["for", "body", run(null, "running", "round 3 of 10"), "taken", "round 3 of 10"],
    ["if", "then", run(undefined, "running"), "open", ""],
    ["if", "then", undefined, "open", ""],
  ] as const)("%s: %s", (kind, name, state, way, words) => {
    expect(armState(kind, { name }, state)).toEqual({ way, words });
  });
});

describe("what a block gives", () => {
  it("stands behind its frames where something reads it, or several arms bind it; inside it comes from the head", () => {
    const branch: NodeJson = { ...BRANCH, outputs: ["word", "other"] };
    const one: NodeJson = { ...inThen("word"), kind: "table.read" };
    const two: NodeJson = { ...one, id: "word_2", arm: "else", variable: "word" };
    const reader = node("reader", "table.sort", [["branch", "word", "table", []]]);
    const { made } = scene(branch, one, two, reader);
    const given = made.arms.allGiven.get("branch");
    expect([...(given?.keys() ?? [])]).toEqual(["word"]);
    expect(given?.get("word")?.sources.map(({ id }) => id)).toEqual(["word", "word_2"]);
    made.followArms();
    const box = given?.get("word")?.box;
    const [wire] = made.wires.values();
    expect(wire?.x1).toBe((box?.x ?? 0) + (box?.width ?? 0));
    expect(box && box.x > 800 + 212).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { nearestWire } from "../../src/canvas/scene/nearest_wire";
import { Scene } from "../../src/canvas/scene/scene";
import { pointOn } from "../../src/canvas/scene/wire_curve";
import type { NodeJson, Place, WireLink } from "../../src/protocol";
import { node, opened, patch } from "../kit";

const FROM_A: WireLink = ["a", "result", "table", []];
const TWO = [node("a", "table.read"), node("b", "table.sort", [FROM_A])];

function scene(nodes: NodeJson[], places?: Record<string, Place>) {
  const { editor } = opened(nodes, places);
  const made = new Scene(editor.drawing, editor.catalogue);
  editor.drawing.onChange((change) => made.take(change));
  made.rebuild();
  return { scene: made, editor };
}

describe("the picture of a drawing", () => {
  it("leads a wire from port to port, in the colour of what flows", () => {
    const { scene: made } = scene(TWO);
    const [wire] = made.wires.values();
    expect(wire).toMatchObject({ x1: 212, x2: 400, sort: "table", disabled: false });
  });

  it("lets wires follow a node that is moved, here or by others", () => {
    const { scene: made, editor } = scene(TWO);
    const b = made.nodes.get("b");
    if (b) made.move(b, 1000, 50);
    const [wire] = made.wires.values();
    expect(wire?.x2).toBe(1000);
    editor.receive([patch(null, { client: "other", places: { b: { x: 700, y: 0 } } })]);
    expect(wire?.x2).toBe(700);
  });

  it("does not take a node out of this person's hand", () => {
    const { scene: made, editor } = scene(TWO);
    made.held.add("b");
    editor.receive([patch(null, { client: "other", places: { b: { x: 700, y: 0 } } })]);
    expect(made.nodes.get("b")?.x).toBe(400);
  });

  it("leaves no trace of a node that was deleted while it was in a hand", () => {
    const { scene: made, editor } = scene(TWO);
    const b = made.nodes.get("b");
    made.held.add("b");
    editor.receive([patch(null, { client: "other", nodes: { b: null } })]);
    if (b) made.move(b, 5000, 5000);
    expect(b && made.holds(b)).toBe(false);
    expect(made.grid.query({ x: 4000, y: 4000, width: 2000, height: 2000 })).toEqual([]);
  });

  it("forgets the wires of what is gone", () => {
    const { scene: made, editor } = scene(TWO);
    editor.receive([patch(null, { client: "other", nodes: { a: null, b: node("b", "table.sort") } })]);
    expect(made.wires.size).toBe(0);
    expect([...made.nodes.keys()]).toEqual(["b"]);
    expect(made.grid.size).toBe(1);
  });

  it("draws wires again to a node that comes back", () => {
    const { scene: made, editor } = scene(TWO);
    void editor.command("delete", { nodes: ["a"], links: [], groups: [], notes: [] });
    expect(made.wires.size).toBe(0);
    editor.receive([{ type: "refused", seq: 1, message: "", fix: "" }]);
    expect([...made.wires.values()].map(({ from }) => from?.id)).toEqual(["a"]);
  });

  it("draws nodes that are put aside, with their wires", () => {
    const { scene: made, editor } = scene([node("a", "table.read"), node("c", "table.sort")]);
    const wire = (source: string, target: string) => ({ source, source_port: "result", target, target_port: "table" });
    const disabled = { b: { node: { id: "b", kind: "table.sort" }, links: [wire("a", "b"), wire("b", "c")] } };
    editor.receive([patch(null, { client: "other", extra: { disabled }, places: { b: { x: 9, y: 9 } } })]);
    expect(made.nodes.get("b")?.facts.disabled).toBe(true);
    expect([...made.wires.values()].map(({ from, to, disabled: off }) => [from?.id, to.id, off])).toEqual([["a", "b", true], ["b", "c", true]]);
    editor.receive([patch(null, { client: "other", extra: { disabled: null }, nodes: { b: node("b", "table.sort", [FROM_A]) } })]);
    expect(made.nodes.get("b")?.facts.disabled).toBe(false);
    expect(made.wires.size).toBe(1);
  });

  it("shows the outputs of an unknown kind that others read", () => {
    const { scene: made } = scene([node("x", "gone.away"), node("b", "table.sort", [["x", "left", "table", []]])]);
    expect([...(made.nodes.get("x")?.shape.outputs.keys() ?? [])]).toEqual(["left"]);
  });

  it("knows how much room there is below a node", () => {
    const { scene: made } = scene([node("a", "table.read"), node("b", "table.read"), node("c", "table.read")], { a: { x: 0, y: 0 }, b: { x: 50, y: 200 }, c: { x: 300, y: 110 } });
    const [a, b] = [made.nodes.get("a"), made.nodes.get("b")];
    expect(a && made.roomBelow(a, 500)).toBe(200 - (a?.shape.height ?? 0));
    expect(b && made.roomBelow(b, 500)).toBe(500);
  });

  it("takes loops as they come", () => {
    const { scene: made } = scene([node("a", "table.sort", [["b", "result", "table", []]]), node("b", "table.sort", [FROM_A])], {});
    expect(made.wires.size).toBe(2);
    expect([...made.nodes.values()].every(({ x }) => Number.isFinite(x))).toBe(true);
  });
});

describe("which wire lies under a point", () => {
  it("is found on the curve, also after it has moved, and not beside it", () => {
    const { scene: made } = scene([...TWO, node("c", "table.sort", [FROM_A])], { a: { x: 0, y: 0 }, b: { x: 5000, y: 900 }, c: { x: 300, y: -700 } });
    for (const wire of made.wires.values()) expect(nearestWire(made, pointOn(wire, 0.4), 6)).toBe(wire);
    const b = made.nodes.get("b");
    const [wire] = made.wires.values();
    if (!b || !wire) throw new Error("no wire");
    const before = pointOn(wire, 0.5);
    made.move(b, -3000, -2000);
    expect(nearestWire(made, before, 6)).toBeNull();
    expect(nearestWire(made, pointOn(wire, 0.5), 6)).toBe(wire);
  });
});

import { describe, expect, it } from "vitest";
import { node, opened, patch, welcome, bench } from "../kit";

describe("the browser's copy of a drawing", () => {
  it("takes in what others add and remove, and keeps the order of the flow", () => {
    const { editor } = opened([node("a", "table.read"), node("b", "table.sort")]);
    editor.receive([patch(null, { client: "other", nodes: { c: node("c", "table.sort"), a: null } })]);
    expect(editor.drawing.order.value).toEqual(["b", "c"]);
    editor.receive([patch(null, { client: "other", nodes: {}, order: ["c", "b"] })]);
    expect(editor.drawing.order.value).toEqual(["c", "b"]);
  });

  it("lets the selection follow a rename, and forgets what is gone", () => {
    const { editor } = opened([node("a", "table.read"), node("b", "table.sort")]);
    editor.selection.only("a", "b");
    editor.receive([patch(null, { client: "other", renamed: { b: "sorted" }, nodes: { a: null, b: null, sorted: node("sorted", "table.sort") } })]);
    expect([...editor.selection.nodes]).toEqual(["sorted"]);
    expect(editor.selection.last.value).toBe("sorted");
  });

  it("says which nodes a patch has changed", () => {
    const { editor } = opened([node("a", "table.read"), node("b", "table.sort")]);
    const changes: string[][] = [];
    editor.drawing.onChange(({ nodes, places }) => changes.push([...nodes, ...places]));
    editor.receive([patch(null, { client: "other", places: { b: { x: 1, y: 2 } } })]);
    expect(changes).toEqual([["b"]]);
  });

  it("reads a coordinate that was left out as 0", () => {
    const { editor } = opened([node("a", "table.read")], { a: {} as never });
    expect(editor.drawing.places.raw.get("a")).toEqual({ x: 0, y: 0 });
    editor.receive([patch(null, { client: "other", notes: { n: { place: { y: 5 } as never } }, places: { a: { x: 3 } as never } })]);
    expect(editor.drawing.places.raw.get("a")).toEqual({ x: 3, y: 0 });
    expect(editor.drawing.notes.raw.get("n")?.place).toEqual({ x: 0, y: 5 });
  });

  it("knows nodes that are put aside, with their wires", () => {
    const { editor } = bench();
    const link = { source: "a", source_port: "result", target: "b", target_port: "table" };
    const disabled = { b: { node: { id: "b", kind: "table.sort" }, links: [link] }, broken: 5 };
    editor.receive([welcome([node("a", "table.read")], { layout: { extra: { disabled } } })]);
    expect([...editor.drawing.aside.value.keys()]).toEqual(["b"]);
    expect(editor.drawing.has("b")).toBe(true);
    expect(editor.drawing.aside.value.get("b")?.node.links).toEqual([["a", "result", "table", []]]);
  });

  it("keeps the states of a run apart, and what they show of values until others come", () => {
    const { editor } = opened([node("a", "table.read")]);
    const run = (id: string, nodes: object, whole = false) =>
      editor.receive([{ type: "run", run: { id, state: "running", duration_s: null, error: "", whole, nodes } as never }]);
    run("1", { a: { state: "running" } });
    run("1", { b: { state: "waiting" } });
    expect([...editor.states.raw.keys()]).toEqual(["a", "b"]);
    run("1", { a: { state: "finished", preview: 5, digest: "five", codec: "json" } });
    run("2", { a: { state: "waiting" } });
    expect(editor.states.get("a")).toEqual({ state: "waiting", preview: 5, digest: "five", codec: "json" });
    run("2", { a: { state: "finished", digest: "six" } });
    expect(editor.states.get("a")).toEqual({ state: "finished", digest: "six" });
    run("2", {}, true);
    expect(editor.states.size).toBe(0);
  });
});

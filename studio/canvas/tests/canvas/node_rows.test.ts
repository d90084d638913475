import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/canvas/scene/node_rows";
import { HEADER, PADDING, ROW, shapeOf } from "../../src/canvas/scene/node_shape";
import type { Json } from "../../src/protocol";
import { input, JOIN, kind, node, READ, SORT } from "../kit";

const names = (rows: ReturnType<typeof rowsOf>) => rows.rows.map(({ input: one, output }) => [one?.name ?? "", output?.name ?? ""]);

describe("the rows of a node", () => {
  it("show wires beside outputs, then what is needed, and one setting more", () => {
    const rows = rowsOf(node("a", "table.sort"), SORT, false, []);
    expect(names(rows)).toEqual([["table", "result"], ["by", ""]]);
    expect(rows.hidden.map(({ name }) => name)).toEqual(["limit", "note", "how"]);
  });

  it("show what has been set, up to two settings", () => {
    const rows = rowsOf(node("a", "table.sort", [], { by: "x", how: "down", limit: 5 }), SORT, false, []);
    expect(rows.rows.map((row) => row.setting?.text)).toEqual([undefined, "x", "5"]);
  });

  it("show everything once the node is opened", () => {
    expect(rowsOf(node("a", "table.sort"), SORT, true, []).hidden).toEqual([]);
  });

  it("make a port of a setting that a wire leads to", () => {
    const rows = rowsOf(node("a", "table.sort", [["b", "result", "how", []]]), SORT, false, []);
    expect(names(rows)).toEqual([["table", "result"], ["how", ""], ["by", ""]]);
    expect(rows.rows[1]?.setting).toBeNull();
  });

  it("name the parameter that an input reads", () => {
    const rows = rowsOf(node("a", "table.read", [], { path: { $param: "source" } }), READ, false, []);
    expect(rows.rows.find((row) => row.input?.name === "path")?.input?.parameter).toBe("source");
  });

  it("keep all that is known of an unknown kind: its inputs, its wires, what others read", () => {
    const rows = rowsOf(node("a", "gone.away", [["b", "result", "data", []]], { colour: "red" }), undefined, false, ["left"]);
    expect(names(rows)).toEqual([["colour", "left"], ["data", ""]]);
  });

  it("show a few lines of a code node, and what it gives", () => {
    const code = { ...node("a", "code", [["b", "result", "uses", []]]), source: "x = 1\n\ny = 2\nz = 3\nprint(x)\nprint(y)", outputs: ["x", "y"] };
    const rows = rowsOf(code, undefined, false, []);
    expect(rows.excerpt).toEqual(["x = 1", "y = 2", "z = 3", "…"]);
    expect(names(rows)).toEqual([["uses", "x"], ["", "y"]]);
  });

  it("show an expression as it was written, and a path as a path", () => {
    const one = rowsOf(node("a", "table.sort", [], { by: { $code: 'f"{x}"' } }), SORT, false, []).rows[1]?.setting;
    expect([one?.text, one?.expression]).toEqual(['f"{x}"', true]);
    expect(rowsOf(node("a", "table.read", [], { path: { $code: 'Path("x.csv")' } }), READ, false, []).rows[1]?.setting?.text).toBe("x.csv");
  });

  it("name what a list is made of", () => {
    const total = kind("a.b", [input("values", "list")]);
    const values: Json = [{ $param: "monday" }, { $ref: "other" }, 3, "x"];
    expect(rowsOf(node("a", "a.b", [], { values }), total, false, []).rows[1]?.setting?.text).toBe("monday, other, 3, x");
  });

  it("offer the default as a placeholder, without its quotes", () => {
    const sort = kind("a.b", [input("how", "text", { default: "'up'" })]);
    expect(rowsOf(node("a", "a.b"), sort, false, []).rows.at(-1)?.setting?.placeholder).toBe("up");
  });
});

describe("the shape of a node", () => {
  it("places every shown port in the middle of its row", () => {
    const shape = shapeOf(rowsOf(node("a", "table.sort"), SORT, false, []), { x: 0, y: 0 });
    expect(shape.inputs.get("table")).toBe(HEADER + PADDING + ROW / 2);
    expect(shape.inputs.get("by")).toBe(HEADER + PADDING + ROW * 1.5);
    expect(shape.height).toBe(HEADER + 2 * PADDING + 2 * ROW);
  });

  it("brings all ports together when it is collapsed", () => {
    const shape = shapeOf(rowsOf(node("a", "table.join"), JOIN, false, []), { x: 0, y: 0, collapsed: true, width: 300 });
    expect([shape.width, shape.inputs.get("tables"), shape.outputs.get("result")]).toEqual([300, 18, 18]);
  });
});

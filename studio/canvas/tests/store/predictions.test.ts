import { describe, expect, it } from "vitest";
import type { WireLink } from "../../src/protocol";
import { linkOfKey, linksOf, wireArguments } from "../../src/store/link";
import { node, opened, patch } from "../kit";

const FROM_A: WireLink = ["a", "result", "table", []];

describe("what is shown before the server has answered", () => {
  it("takes a deleted node and its wires away, and brings them back when that is refused", () => {
    const { editor } = opened([node("a", "table.read"), node("b", "table.sort", [FROM_A])]);
    void editor.command("delete", { nodes: ["a"], links: [], groups: [], notes: [] });
    expect(editor.drawing.nodes.raw.has("a")).toBe(false);
    expect(editor.drawing.nodes.raw.get("b")?.links).toEqual([]);
    editor.receive([{ type: "refused", seq: 1, message: "No.", fix: "" }]);
    expect(editor.drawing.nodes.raw.get("b")?.links).toEqual([FROM_A]);
    expect(editor.notices.value.map(({ message }) => message)).toEqual(["No."]);
  });

  it("replaces the wire of a port that takes one, and appends where it takes several", () => {
    const { editor } = opened([node("a", "table.read"), node("c", "table.read"), node("b", "table.sort", [FROM_A]), node("j", "table.join")]);
    void editor.command("connect", { source: "c", source_port: "result", target: "b", target_port: "table" });
    expect(editor.drawing.nodes.raw.get("b")?.links).toEqual([["c", "result", "table", []]]);
    void editor.command("connect", { source: "a", source_port: "result", target: "j", target_port: "tables" });
    void editor.command("connect", { source: "c", source_port: "result", target: "j", target_port: "tables" });
    expect(editor.drawing.nodes.raw.get("j")?.links.map(([source, , , path]) => [source, path])).toEqual([["a", [0]], ["c", [1]]]);
  });

  it("moves a wire in one change", () => {
    const { editor } = opened([node("a", "table.read"), node("b", "table.sort", [FROM_A]), node("d", "table.sort")]);
    const wire = { source: "a", source_port: "result", target_port: "table" };
    editor.change([{ op: "disconnect", ...wire, target: "b" }, { op: "connect", ...wire, target: "d" }], "Reconnect");
    expect(editor.drawing.nodes.raw.get("b")?.links).toEqual([]);
    expect(editor.drawing.nodes.raw.get("d")?.links).toEqual([FROM_A]);
  });

  it("is replaced by what the server says, at the same moment", () => {
    const { editor } = opened([node("a", "table.read")]);
    const seen: (string | undefined)[] = [];
    editor.drawing.onChange(() => seen.push(JSON.stringify(editor.drawing.nodes.raw.get("a")?.inputs)));
    void editor.command("set_field", { node: "a", port: "path", text: "5" });
    editor.receive([patch(1, { nodes: { a: node("a", "table.read", [], { path: 5 }) } })]);
    expect(seen.at(-1)).toBe('{"path":5}');
    expect(seen).not.toContain("{}");
  });
});

describe("the key of a wire", () => {
  it("names it fully, whatever stands in the names", () => {
    const [wire] = linksOf(node('b"]', "table.sort", [["a,", "result", "table", ["x", 0]]]));
    expect(wire && linkOfKey(wire.key)).toEqual(wire);
    expect(wire && wireArguments(wire)).toEqual({ source: "a,", source_port: "result", target: 'b"]', target_port: "table", path: ["x", 0] });
  });
});

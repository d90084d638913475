import { describe, expect, it } from "vitest";
import { RefusedError } from "../../src/store/connection";
import { bench, node, opened, patch, welcome } from "../kit";

describe("the line to the server", () => {
  it("numbers edits and keeps them until they are answered", () => {
    const { editor, sent, kept } = opened([node("a", "table.read")]);
    editor.change([{ op: "place_nodes", places: { a: { x: 5, y: 5 } } }], "Move");
    expect(sent.map((one) => "seq" in one && one.seq)).toEqual([1]);
    expect(JSON.parse(kept.text ?? "").pending).toHaveLength(1);
    editor.receive([patch(1, { places: { a: { x: 5, y: 5 } } })]);
    expect(editor.connection.waiting.value).toBe(0);
    expect(JSON.parse(kept.text ?? "").pending).toEqual([]);
  });

  it("sends what was done while the line was down with the next greeting, in order", () => {
    const { editor, sent } = opened([node("a", "table.read")]);
    editor.connection.lost();
    editor.change([{ op: "place_nodes", places: { a: { x: 1, y: 0 } } }], "Move");
    editor.change([{ op: "place_nodes", places: { a: { x: 2, y: 0 } } }], "Move");
    expect(sent).toEqual([]);
    editor.connection.hello(1);
    expect(sent).toMatchObject([{ type: "hello", revision: 1, pending: [{ seq: 1 }, { seq: 2 }] }]);
  });

  it("takes up after a reload what the tab had kept, and goes on counting", () => {
    const before = opened([node("a", "table.read")]);
    before.editor.connection.lost();
    before.editor.change([{ op: "place_nodes", places: { a: { x: 1, y: 0 } } }], "Move");
    const after = bench(before.kept);
    after.editor.connection.hello(null);
    after.editor.change([{ op: "place_nodes", places: { a: { x: 2, y: 0 } } }], "Move");
    expect(after.sent).toMatchObject([{ pending: [{ seq: 1 }] }, { seq: 2 }]);
  });

  it("starts afresh when what was kept is no JSON", () => {
    const { editor } = bench({ text: "{{" });
    expect(editor.connection.unanswered).toEqual([]);
  });

  it("rejects a question when the line breaks, with what to do", async () => {
    const { editor } = opened([]);
    const asked = editor.connection.ask("fits", {});
    editor.connection.lost();
    await expect(asked).rejects.toBeInstanceOf(RefusedError);
  });

  it("asks for a run again when the line broke before the answer, under the number that it had", async () => {
    const { editor, sent } = opened([]);
    const asked = editor.connection.ask("run", { request: "r1" });
    editor.connection.lost();
    editor.connection.hello(1);
    const questions = sent.filter((message) => message.type === "ask");
    expect(questions).toHaveLength(2);
    expect(questions[1]).toEqual(questions[0]);
    editor.receive([{ type: "answer", id: questions[0]?.id ?? 0, result: { run_id: "x" } }]);
    await expect(asked).resolves.toEqual({ run_id: "x" });
  });

  it("hands the answer to the question that it belongs to", async () => {
    const { editor, sent } = opened([]);
    const one = editor.connection.ask("form", { node: "a" });
    const other = editor.connection.ask("form", { node: "b" });
    const ids = sent.map((message) => (message.type === "ask" ? message.id : 0));
    editor.receive([{ type: "answer", id: ids[1] ?? 0, result: "b" }, { type: "answer", id: ids[0] ?? 0, result: "a" }]);
    await expect(Promise.all([one, other])).resolves.toEqual(["a", "b"]);
  });

  it("shows again after a new start what the server has not answered, and resolves what it has", async () => {
    const { editor } = opened([node("a", "table.read"), node("b", "table.read")]);
    const first = editor.command("delete", { nodes: ["a"], links: [], groups: [], notes: [] });
    void editor.command("delete", { nodes: ["b"], links: [], groups: [], notes: [] });
    editor.receive([welcome([node("b", "table.read")], { acknowledged: 1 })]);
    expect([...editor.drawing.nodes.raw.keys()]).toEqual([]);
    await expect(first).resolves.toEqual([]);
  });
});

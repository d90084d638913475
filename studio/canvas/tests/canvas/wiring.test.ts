import { describe, expect, it } from "vitest";
import { Scene } from "../../src/canvas/scene/scene";
import type { Fits } from "../../src/canvas/wiring/fits";
import { Wiring } from "../../src/canvas/wiring/wiring";
import type { ClientMessage, Json, WireLink } from "../../src/protocol";
import { linksOf } from "../../src/store/link";
import { ViewState } from "../../src/view_state";
import { node, opened, patch } from "../kit";

const FROM_A: WireLink = ["a", "result", "table", []];
const FITS: Fits = {
  ports: { b: { table: "" }, j: { tables: "" } },
  kinds: {},
  refused: { t: { text: "A table is no text." }, b: { by: "A table is no text." } },
  converters: { t: { text: "text.tell" } },
};

function wiring() {
  const made = opened([node("a", "table.read"), node("b", "table.sort", [FROM_A]), node("j", "table.join"), node("t", "text.tell")]);
  const { editor, sent } = made;
  const scene = new Scene(editor.drawing, editor.catalogue);
  scene.rebuild();
  const view = new ViewState();
  const said: string[] = [];
  const drawn = new Wiring(editor, view, scene, (text) => said.push(text));
  const answer = async (result: Fits = FITS) => {
    for (const message of sent) if (message.type === "ask") editor.receive([{ type: "answer", id: message.id, result: result as unknown as Json }]);
    await Promise.resolve();
    await Promise.resolve();
  };
  const commands = () => sent.filter((one): one is ClientMessage & { type: "command" } => one.type === "command");
  return { ...made, wiring: drawn, view, said, answer, commands };
}

const OUT = { node: "a", port: "result", side: "out" } as const;

describe("a wire in the hand", () => {
  it("asks the server once what it may reach, and lights up what fits", async () => {
    const { wiring: made, answer, sent, said } = wiring();
    made.begin(OUT);
    expect(made.verdict("b", "table", "in")).toBe("waiting");
    await answer();
    expect(made.verdict("b", "table", "in")).toBe("fits");
    expect(made.verdict("t", "text", "in")).toBe("converter");
    expect(made.verdict("b", "by", "in")).toBe("refused");
    expect(made.verdict("b", "result", "out")).toBe("refused");
    expect(made.verdict("a", "result", "out")).toBe("source");
    made.cancel();
    made.begin(OUT);
    await Promise.resolve();
    expect(sent.filter(({ type }) => type === "ask")).toHaveLength(1);
    expect(said[0]).toContain("2 ports fit");
  });

  it("connects to the port it is dropped on, and on a body to the best one", async () => {
    const { wiring: made, answer, commands } = wiring();
    made.begin(OUT);
    await answer();
    await made.finish({ sort: "node", node: "j" });
    expect(commands().at(-1)).toMatchObject({ name: "connect", args: { source: "a", source_port: "result", target: "j", target_port: "tables" } });
    expect(made.from.value).toBeNull();
  });

  it("waits for the answer when it is dropped before that has come", async () => {
    const { wiring: made, answer, commands } = wiring();
    made.begin(OUT);
    const finished = made.finish({ sort: "port", place: { node: "j", port: "tables", side: "in" } });
    await answer();
    await finished;
    expect(commands()).toHaveLength(1);
  });

  it("says why it does not fit", async () => {
    const { wiring: made, answer, editor, commands } = wiring();
    made.begin(OUT);
    await answer();
    await made.finish({ sort: "port", place: { node: "b", port: "by", side: "in" } });
    expect(commands()).toEqual([]);
    expect(editor.notices.value.at(-1)?.message).toBe("A table is no text.");
  });

  it("puts a converter between where one exists, and tells so", async () => {
    const { wiring: made, answer, editor, commands } = wiring();
    made.begin(OUT);
    await answer();
    const finished = made.finish({ sort: "port", place: { node: "t", port: "text", side: "in" } });
    await Promise.resolve();
    const link = { source: OUT.node, source_port: OUT.port, target: "t", target_port: "text" };
    expect(commands()).toMatchObject([{ name: "insert", args: { kind: "text.tell", link } }]);
    editor.receive([patch(1, { nodes: { tell: node("tell", "text.tell") }, created: ["tell"] })]);
    await finished;
    expect(editor.notices.value.at(-1)?.message).toContain("put between");
  });

  it("opens the list of kinds on empty canvas", async () => {
    const { wiring: made, answer, view } = wiring();
    made.begin(OUT);
    await answer();
    await made.finish({ sort: "empty", at: { x: 7, y: 8 }, screen: { x: 70, y: 80 } });
    expect(view.quickAdd.value).toEqual({ at: [7, 8], screen: [70, 80], connect: OUT, link: null });
  });

  it("moves to another port in one step, stays where it was, or falls off", async () => {
    const { wiring: made, answer, editor, sent, commands } = wiring();
    const [link] = linksOf(node("b", "table.sort", [FROM_A]));
    if (!link) throw new Error("no link");
    made.begin(OUT, link);
    await answer();
    await made.finish({ sort: "port", place: { node: "b", port: "table", side: "in" } });
    expect(sent.filter(({ type }) => type !== "ask")).toEqual([]);
    made.begin(OUT, link);
    await made.finish({ sort: "port", place: { node: "j", port: "tables", side: "in" } });
    expect(sent.at(-1)).toMatchObject({ type: "change", edits: [{ op: "disconnect", target: "b" }, { op: "connect", target: "j", append: true }] });
    editor.receive([patch(1)]);
    made.begin(OUT, link);
    await answer();
    await made.finish({ sort: "empty", at: { x: 0, y: 0 }, screen: { x: 0, y: 0 } });
    expect(commands().at(-1)).toMatchObject({ name: "delete", args: { links: [{ source: "a", target: "b", target_port: "table" }] } });
  });
});

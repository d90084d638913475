import { describe, expect, it } from "vitest";
import { runCommand } from "../../src/commands/registry";
import { Desk, kind, node, settled } from "./kit";

/** A flow with a sub-flow `clean`, whose inner node is called as the server says at the moment. */
function desk() {
  const inner = { name: "strip" };
  const one = new Desk({
    subflow: () => ({ flow: { flow: { name: "clean" }, nodes: [node(inner.name)], layout: {} } as never }),
  });
  one.editor.catalogue.take({ kinds: [], families: [] });
  one.start([node("clean", "local.clean"), node("other")], {
    kinds: { "local.clean": kind("local.clean", "Clean", { is_flow: true }) },
  });
  one.editor.selection.only("clean");
  return { one, inner };
}

async function opened() {
  const { one, inner } = desk();
  await runCommand("flow.open_subflow", one.editor, one.view);
  return { one, inner };
}

describe("a sub-flow opened in place", () => {
  it("is shown instead of the flow", async () => {
    const { one } = await opened();
    expect([one.editor.inside.path.value, [...one.editor.drawing.order.value]]).toEqual([["clean"], ["strip"]]);
  });

  it("has edits and questions that say where they are", async () => {
    const { one } = await opened();
    void one.editor.command("rename", { node: "strip", to: "trim" });
    one.editor.change([{ op: "place_nodes", places: {} }], "Move");
    void one.editor.connection.ask("form", { node: "strip" });
    void one.editor.connection.ask("versions");
    const told = one.sent
      .slice(-4)
      .map((message) => (message.type === "ask" ? message.args.inside : "inside" in message && message.inside));
    expect(told).toEqual([["clean"], ["clean"], ["clean"], undefined]);
  });

  it("is shown anew when the flow around changed, and tells what a command made", async () => {
    const { one, inner } = await opened();
    const made = one.editor.command("add", { kind: "text.join", at: [0, 0] });
    inner.name = "trim";
    one.receive({ type: "patch", revision: 2, client: "me", seq: 1, label: "", flow: {}, created: ["trim"] });
    expect(await made).toEqual(["trim"]);
    expect([...one.editor.drawing.order.value]).toEqual(["trim"]);
  });

  it("does not take nodes of the flow around for its own", async () => {
    const { one } = await opened();
    one.receive({ type: "patch", revision: 2, client: "other", seq: null, label: "", nodes: { third: node("third") } });
    await settled();
    expect([...one.editor.drawing.order.value]).toEqual(["strip"]);
  });

  it("is left when its node is deleted, and the flow is asked for anew", async () => {
    const { one } = await opened();
    one.receive({ type: "patch", revision: 2, client: "other", seq: null, label: "", nodes: { clean: null } });
    expect(one.editor.inside.path.value).toEqual([]);
    expect(one.sent.at(-1)).toMatchObject({ type: "hello", revision: null });
  });

  it("follows its node's new name", async () => {
    const { one } = await opened();
    one.receive({
      type: "patch",
      revision: 2,
      client: "other",
      seq: null,
      label: "",
      renamed: { clean: "tidy" },
      nodes: { clean: null, tidy: node("tidy", "local.clean") },
    });
    expect([one.editor.inside.path.value, one.editor.connection.inside]).toEqual([["tidy"], ["tidy"]]);
  });
});

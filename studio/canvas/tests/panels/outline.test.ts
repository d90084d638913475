import { afterEach, describe, expect, it } from "vitest";
import OutlinePanel from "../../src/panels/outline/OutlinePanel.vue";
import { Desk, input, kind, node, settled } from "./kit";

function desk() {
  const one = new Desk();
  one.editor.catalogue.take({
    kinds: [kind("text.join", "Join text", { inputs: [input("parts"), input("separator")] })],
    families: [],
  });
  return one.start([
    node("first"),
    node("second", "text.join", {
      inputs: { parts: { $ref: "first" }, separator: "-" },
      links: [["first", "result", "parts", []]],
    }),
  ]);
}

afterEach(() => document.body.replaceChildren());

describe("the outline", () => {
  const row = (panel: ReturnType<Desk["mount"]>, id: string, port = "") =>
    panel.get(port ? `[data-outline=${id}][data-input=${port}]` : `[data-outline=${id}]:not([data-input])`);

  it("lists the nodes in their order, and what stands in their inputs", async () => {
    const panel = desk().mount(OutlinePanel, { narrow: false });
    expect(panel.findAll("[role=treeitem] b").map((one) => one.text())).toEqual(["first", "second"]);
    await row(panel, "second").trigger("keydown", { key: "ArrowRight" });
    expect(row(panel, "second", "parts").text()).toContain("from first");
    expect(row(panel, "second", "separator").text()).toContain("-");
  });

  it("moves a statement, and says so", async () => {
    const one = desk();
    const panel = one.mount(OutlinePanel, { narrow: false });
    await row(panel, "second").trigger("keydown", { key: "ArrowUp", altKey: true });
    expect(one.sent.filter((message) => message.type === "change")).toMatchObject([
      { edits: [{ op: "reorder", node: "second", index: 0 }] },
    ]);
    expect(panel.get("[role=status]").text()).toBe("second moved up");
  });

  it("does not move the first one further up", async () => {
    const one = desk();
    const panel = one.mount(OutlinePanel, { narrow: false });
    await row(panel, "first").trigger("keydown", { key: "ArrowUp", altKey: true });
    expect(one.sent.filter((message) => message.type === "change")).toEqual([]);
  });

  it.each([
    ["Delete", {}, "delete", { nodes: ["second"], heal: false }],
    ["Delete", { ctrlKey: true }, "delete", { nodes: ["second"], heal: true }],
    ["d", { ctrlKey: true }, "duplicate", { nodes: ["second"] }],
    ["d", {}, "disable", { nodes: ["second"], off: true }],
  ])("carries out %s %j", async (key, more, name, args) => {
    const one = desk();
    const panel = one.mount(OutlinePanel, { narrow: false });
    await row(panel, "second").trigger("keydown", { key, ...more });
    expect(one.commands(name)).toMatchObject([{ args }]);
  });

  it("renames, and connects an input, in a dialog", async () => {
    const one = desk();
    one.view.outline.value = true;
    const panel = one.mount(OutlinePanel, { narrow: false });
    await row(panel, "second").trigger("keydown", { key: "F2" });
    expect(one.view.dialog.value).toEqual({ sort: "rename", node: "second" });
    await row(panel, "second").trigger("keydown", { key: "ArrowRight" });
    await row(panel, "second", "separator").trigger("keydown", { key: "c" });
    expect(one.view.dialog.value).toEqual({ sort: "connect", from: { node: "second", port: "separator", side: "in" } });
  });

  it("unplugs the wires of an input", async () => {
    const one = desk();
    const panel = one.mount(OutlinePanel, { narrow: false });
    await row(panel, "second").trigger("keydown", { key: "ArrowRight" });
    await row(panel, "second", "parts").trigger("keydown", { key: "Delete" });
    expect(one.commands("delete")[0]?.args.links).toMatchObject([
      { source: "first", target: "second", target_port: "parts" },
    ]);
  });

  it("has one row in the tab order, which the arrows move", async () => {
    const panel = desk().mount(OutlinePanel, { narrow: false });
    expect(panel.findAll("[role=treeitem][tabindex='0']")).toHaveLength(1);
    await row(panel, "first").trigger("keydown", { key: "ArrowDown" });
    await settled();
    expect(row(panel, "second").attributes("tabindex")).toBe("0");
  });
});

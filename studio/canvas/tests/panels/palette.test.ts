import { afterEach, beforeEach, describe, expect, it } from "vitest";
import PalettePanel from "../../src/panels/palette/PalettePanel.vue";
import { foundRows, shelfRows } from "../../src/panels/palette/sections";
import { recentKinds } from "../../src/panels/palette/recent";
import { Desk, kind, node, settled } from "./kit";

const KINDS = [kind("text.join", "Join text"), kind("text.split", "Split text"), kind("chart.bar_chart", "Bar chart")];

function desk() {
  const one = new Desk({
    flows: () => [{ name: "pulse", title: "Pulse" }],
    fits: () => ({ ports: {}, kinds: { "text.split": ["text"] } }),
  });
  one.editor.catalogue.take({
    kinds: KINDS,
    families: [
      { name: "text", title: "Text", count: 2 },
      { name: "chart", title: "Charts", count: 1 },
    ],
  });
  return one.start([node("a")]);
}

beforeEach(() => {
  localStorage.clear();
  recentKinds.value = [];
});
afterEach(() => document.body.replaceChildren());

describe("the palette", () => {
  it("shows the kinds by family, and saved flows", async () => {
    const panel = desk().mount(PalettePanel, { narrow: false });
    await settled();
    expect(panel.findAll("[data-testid=palette-item]").map((one) => one.attributes("data-kind"))).toEqual([
      "text.join",
      "text.split",
      "chart.bar_chart",
    ]);
    expect(panel.find("[data-flow=pulse]").exists()).toBe(true);
  });

  it("adds the first hit on Enter, where one looks", async () => {
    const one = desk();
    const panel = one.mount(PalettePanel, { narrow: false });
    const search = panel.get("[data-testid=palette-search]");
    await search.setValue("bar");
    await search.trigger("keydown", { key: "Enter" });
    expect(one.commands("add")).toMatchObject([{ args: { kind: "chart.bar_chart" } }]);
    expect(one.commands("add")[0]?.args).not.toHaveProperty("connect");
  });

  it("selects what was added and remembers it", async () => {
    const one = desk();
    const panel = one.mount(PalettePanel, { narrow: false });
    await panel.get("[data-kind='text.join']").trigger("click");
    one.receive({
      type: "patch",
      revision: 2,
      client: "me",
      seq: 1,
      label: "",
      nodes: { text: node("text") },
      created: ["text"],
    });
    await settled();
    expect([...one.editor.selection.nodes]).toEqual(["text"]);
    expect(recentKinds.value).toEqual(["text.join"]);
  });

  it("wires what stands under “fits” to the selected node", async () => {
    const one = desk();
    one.editor.selection.only("a");
    const panel = one.mount(PalettePanel, { narrow: false });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await panel.get("[data-testid=palette-shortcut][data-kind='text.split']").trigger("click");
    expect(one.commands("add")).toMatchObject([
      { args: { kind: "text.split", connect: { node: "a", port: "result", side: "out" } } },
    ]);
  });

  it("carries the kind along when it is dragged", async () => {
    const panel = desk().mount(PalettePanel, { narrow: false });
    const data = new Map<string, string>();
    const event = new Event("dragstart");
    Object.defineProperty(event, "dataTransfer", {
      value: { setData: (type: string, text: string) => data.set(type, text) },
    });
    panel.get("[data-kind='text.join']").element.dispatchEvent(event);
    expect(data.get("application/x-treadle-kind")).toBe("text.join");
  });

  it("draws a small part of a thousand kinds", async () => {
    const one = new Desk().start([]);
    one.editor.catalogue.take({
      kinds: Array.from({ length: 1000 }, (_, index) => kind(`f.k_${index}`, `Kind ${index}`)),
      families: [],
    });
    const panel = one.mount(PalettePanel, { narrow: false });
    await settled();
    expect(panel.findAll("[data-testid=palette-item]").length).toBeLessThan(100);
    expect(panel.findAll("[data-testid=palette-item]").length).toBeGreaterThan(10);
  });
});

describe("the rows", () => {
  it("leave out what is folded", () => {
    const rows = shelfRows({
      kinds: KINDS,
      families: [],
      recent: [],
      fitting: null,
      flows: [],
      folded: new Set(["family text"]),
    });
    expect(rows.filter((row) => row.sort === "kind").map((row) => row.key)).toEqual(["family chart.bar_chart"]);
  });

  it("have each key once, also where a kind stands on two shelves", () => {
    const fitting = { title: "Fits", kinds: new Set(["text.join"]), connect: null, link: null };
    const rows = shelfRows({ kinds: KINDS, families: [], recent: KINDS, fitting, flows: [], folded: new Set() });
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    expect(foundRows(KINDS, [], fitting).filter((row) => row.sort === "kind" && row.fits)).toHaveLength(1);
  });
});

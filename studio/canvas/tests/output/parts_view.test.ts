import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import PartsView from "../../src/panels/output/PartsView.vue";
import { ValueSource, type ValuePart } from "../../src/panels/output/value_source";

const parts: ValuePart[] = [
  { name: "total", path: "/total", view: "json", size: 2 },
  { name: "figure", path: "/figure", view: "image", size: 900 },
  { name: "rows", path: "/rows", view: "table", size: 90 },
];

function shown(source = new ValueSource("ab12", "report")) {
  const preview = { total: 12, figure: { type: "image", bytes: 900 }, rows: null };
  return mount(PartsView, {
    props: { node: "both", port: "report", preview, source, parts, label: "report of both" },
    global: { stubs: { ValueViewer: true, JsonView: true } },
  });
}

describe("a value in parts", () => {
  it("shows the first part that has a view of its own, with what leads to it", () => {
    const view = shown();
    expect(view.findAll("button").map((one) => one.text())).toEqual(["figure", "rows", "Everything"]);
    const inner = view.getComponent({ name: "ValueViewer" });
    expect(inner.props("source").content()).toBe("/values/ab12?path=%2Freport%2Ffigure");
    expect(inner.props()).toMatchObject({ port: "report-figure", preview: { type: "image", bytes: 900 } });
  });

  it("shows another part, and everything as a tree", async () => {
    const view = shown();
    await view.findAll("button")[1]!.trigger("click");
    expect(view.getComponent({ name: "ValueViewer" }).props("source").key).toBe("ab12 /report/rows");
    await view.findAll("button")[2]!.trigger("click");
    expect(view.findComponent({ name: "ValueViewer" }).exists()).toBe(false);
    expect(view.getComponent({ name: "JsonView" }).props("source").key).toBe("ab12 /report");
  });

  it("begins anew with another value", async () => {
    const view = shown();
    await view.findAll("button")[2]!.trigger("click");
    await view.setProps({ source: new ValueSource("cd34", "report") });
    expect(view.getComponent({ name: "ValueViewer" }).props("source").key).toBe("cd34 /report/figure");
  });
});

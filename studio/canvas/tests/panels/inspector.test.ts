import { afterEach, describe, expect, it, vi } from "vitest";
import type { FieldJson } from "../../src/protocol";
import InspectorPanel from "../../src/panels/inspector/InspectorPanel.vue";
import { Desk, input, kind, node, settled } from "./kit";

const CONTROLS: [FieldJson["control"], string, Partial<FieldJson>][] = [
  ["number", "input[inputmode=decimal]", { low: 0, high: 1, step: 0.1 }],
  ["integer", "input[inputmode=numeric]", {}],
  ["text", "input[type=text]", {}],
  ["multiline", "textarea", {}],
  ["choice", "select option[value=day]", { choices: ["day", "week"] }],
  ["boolean", "input[type=checkbox][role=switch]", {}],
  ["list", "button", {}],
  ["map", "button", {}],
  ["file", "input[type=text]", {}],
  ["folder", "input[type=text]", {}],
  ["date", "input[type=date]", {}],
  ["datetime", "input[type=datetime-local]", {}],
  ["time", "input[type=time]", {}],
  ["duration", "input[list]", {}],
  ["secret", "input[placeholder='name of the secret']", {}],
  ["connection", "input[placeholder='name of the connection']", {}],
  ["code", "textarea, .cm-editor", { language: "sql" }],
  ["json", "textarea, .cm-editor", {}],
  ["wire", "button", {}],
];

function desk(inputs = [input("title")], values: Record<string, never> | Record<string, unknown> = {}) {
  const one = new Desk({ form: () => ({ fields: {}, policy: { retries: "2" } }) });
  one.editor.catalogue.take({
    kinds: [kind("chart.bar_chart", "Bar chart", { inputs, help: "Draw **bars**.\n\n- one\n- two" })],
    families: [],
  });
  one.start([node("chart", "chart.bar_chart", { inputs: values as never }), node("other", "chart.bar_chart")]);
  one.editor.selection.only("chart");
  return one;
}

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe("the form of a node", () => {
  it.each(CONTROLS)("has the control for %s", async (control, selector, more) => {
    const panel = desk([input("value", control, more)]).mount(InspectorPanel);
    await settled();
    const field = panel.get("[data-testid=field][data-field=value]");
    expect(field.attributes("data-control")).toBe(control);
    expect(field.find(selector).exists()).toBe(true);
  });

  it("names every control for screen readers", async () => {
    const panel = desk(
      CONTROLS.filter(([control]) => !["code", "json"].includes(control)).map(([control, , more]) =>
        input(`a_${control}`, control, more),
      ),
    ).mount(InspectorPanel);
    await settled();
    const nameless = panel.findAll("input, textarea, select").filter((one) => {
      const labelled = one.attributes("aria-label") ?? one.attributes("aria-labelledby") ?? one.attributes("hidden");
      return labelled === undefined;
    });
    expect(nameless.map((one) => one.html())).toEqual([]);
  });

  it("sends what was typed once there is a pause", async () => {
    vi.useFakeTimers();
    const one = desk();
    const panel = one.mount(InspectorPanel);
    const field = panel.get("[data-field=title] input");
    await field.setValue("Hel");
    await field.setValue("Hello");
    expect(one.commands()).toEqual([]);
    vi.runAllTimers();
    expect(one.commands("set_field")).toMatchObject([{ args: { node: "chart", port: "title", text: "Hello" } }]);
  });

  it("sends at once when the field is left", async () => {
    const one = desk();
    const panel = one.mount(InspectorPanel);
    const field = panel.get("[data-field=title] input");
    await field.trigger("focusin");
    await field.setValue("Hello");
    await field.trigger("focusout");
    expect(one.commands("set_field")).toHaveLength(1);
  });

  it("does not overwrite what is being typed when news arrive", async () => {
    const one = desk();
    const panel = one.mount(InspectorPanel);
    const field = panel.get("[data-field=title] input");
    await field.trigger("focusin");
    await field.setValue("mine");
    one.receive({
      type: "patch",
      revision: 2,
      client: "other",
      seq: null,
      label: "",
      nodes: { chart: node("chart", "chart.bar_chart", { inputs: { title: "theirs" } }) },
    });
    await settled();
    expect((field.element as HTMLInputElement).value).toBe("mine");
  });

  it("shows beside the field why a text was refused, and keeps the text", async () => {
    const one = desk();
    const panel = one.mount(InspectorPanel);
    const field = panel.get("[data-field=title] input");
    await field.setValue("bad");
    await panel.get("[data-field=title]").trigger("focusout");
    one.receive({ type: "refused", seq: 1, message: "title: expected a colour.", fix: "Write #aabbcc." });
    await settled();
    expect(panel.get("[data-field=title] [role=alert]").text()).toBe("title: expected a colour. Write #aabbcc.");
    expect((field.element as HTMLInputElement).value).toBe("bad");
    expect(one.editor.notices.value).toEqual([]);
  });

  it("does not send a text that is no number", async () => {
    const one = desk([input("bars", "integer", { low: 1 })]);
    const panel = one.mount(InspectorPanel);
    await panel.get("[data-field=bars] input").setValue("many");
    await panel.get("[data-field=bars]").trigger("focusout");
    expect(one.commands()).toEqual([]);
    expect(panel.get("[data-field=bars] [role=alert]").text()).toBe("Write a whole number.");
  });

  it("takes a value from a parameter", async () => {
    const one = desk();
    one.receive({
      type: "patch",
      revision: 2,
      client: "other",
      seq: null,
      label: "",
      flow: { parameters: [{ name: "since", type: "str" }] },
    });
    const panel = one.mount(InspectorPanel);
    await panel.get("[aria-label='How title is given']").setValue("parameter");
    await panel.get("[aria-label='Parameter for title']").setValue("since");
    expect(one.commands("set_value")).toMatchObject([{ args: { value: { $param: "since" } } }]);
  });

  it("unplugs a wire", async () => {
    const one = desk();
    one.receive({
      type: "patch",
      revision: 2,
      client: "other",
      seq: null,
      label: "",
      nodes: {
        chart: node("chart", "chart.bar_chart", {
          inputs: { title: { $ref: "other" } },
          links: [["other", "result", "title", []]],
        }),
      },
    });
    const panel = one.mount(InspectorPanel);
    await panel.get("[aria-label='Unplug other from title']").trigger("click");
    expect(one.commands("delete")[0]?.args.links).toEqual([
      { source: "other", source_port: "result", target: "chart", target_port: "title", path: [] },
    ]);
  });
});

describe("the other tabs", () => {
  it("draw help as elements, never as markup", async () => {
    const one = desk();
    one.view.inspectorTab.value = "help";
    const panel = one.mount(InspectorPanel);
    expect(panel.findAll("li").map((item) => item.text())).toEqual(["one", "two"]);
    expect(panel.get("strong").text()).toBe("bars");
  });

  it("show the policy as text and send one field", async () => {
    const one = desk();
    one.view.inspectorTab.value = "policy";
    const panel = one.mount(InspectorPanel);
    await vi.waitFor(() =>
      expect((panel.get("[data-field=retries] input").element as HTMLInputElement).value).toBe("2"),
    );
    await panel.get("[data-field=timeout] input").setValue("90s");
    await panel.get("[data-field=timeout]").trigger("focusout");
    expect(one.commands("set_policy")).toMatchObject([{ args: { node: "chart", field: "timeout", text: "90s" } }]);
  });
});

describe("without one node", () => {
  it("shows the flow and adds a parameter", async () => {
    const one = desk();
    one.editor.selection.clear();
    const panel = one.mount(InspectorPanel);
    await panel.get("[data-testid=add-parameter]").trigger("click");
    expect(one.commands("add_parameter")).toMatchObject([{ args: { name: "value", type: "str" } }]);
  });

  it("sets a common setting of several nodes", async () => {
    const one = desk();
    one.editor.selection.only("chart", "other");
    const panel = one.mount(InspectorPanel);
    await panel.get("[data-field=title] input").setValue("Both");
    await panel.get("[data-field=title]").trigger("focusout");
    expect(one.commands("set_fields").map(({ args }) => args.nodes)).toEqual([["chart", "other"]]);
  });
});

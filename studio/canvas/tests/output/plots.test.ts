/** What of a chart is taken, and what of it is left out. */

import { describe, expect, it } from "vitest";
import { shownOf } from "../../src/canvas/nodes/preview";
import { safeOption } from "../../src/panels/output/plot/safe_option";
import { ValueSource } from "../../src/panels/output/value_source";

const source = new ValueSource("d");

describe("a chart", () => {
  it("is known by its schema or its series, also when it is cut", () => {
    const vega = { $schema: "https://vega.github.io/schema/vega-lite/v5.json", mark: { type: "bar" } };
    expect(shownOf(vega, source)).toMatchObject({ sort: "plot", library: "vega-lite" });
    expect(shownOf({ type: "dict", items: vega, length: 12 }, source)).toMatchObject({ sort: "plot" });
    expect(shownOf({ xAxis: {}, series: [{ type: "line" }] }, source)).toMatchObject({ sort: "plot", library: "echarts" });
    expect(shownOf({ series: [{ type: "crime" }] }, source)).toMatchObject({ sort: "json" });
    expect(shownOf(vega)).toMatchObject({ sort: "json" });
  });

  it("of ECharts makes no HTML and leads nowhere", () => {
    const option = safeOption({
      title: { text: "a", link: "javascript:alert(1)" },
      tooltip: { formatter: "<img src=x onerror=alert(1)>", renderMode: "html" },
      toolbox: { feature: { dataView: {} } },
      media: [{ option: { tooltip: { renderMode: "html" } } }],
      series: [{ type: "treemap", data: [{ name: "n", value: 1, link: "https://example.org" }] }],
      dataset: { source: [{ link: "kept" }] },
    });
    expect(option).toEqual({
      title: { text: "a" },
      tooltip: { show: true, formatter: "<img src=x onerror=alert(1)>", renderMode: "richText" },
      series: [{ type: "treemap", data: [{ name: "n", value: 1 }] }],
      dataset: { source: [{ link: "kept" }] },
    });
    expect(safeOption({ series: [] }).tooltip).toEqual({ show: false, renderMode: "richText" });
  });
});

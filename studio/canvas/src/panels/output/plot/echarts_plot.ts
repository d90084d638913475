/**
 * ECharts. An option is data: what is shown under the pointer is drawn and never HTML, nothing opens another page, and
 * parts that would make forms or load options by themselves are left out.
 */

import * as charts from "echarts/charts";
import * as components from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { safeOption } from "./safe_option";
import type { DrawnPlot, PlotLook, PlotRequest } from "./drawing";

const { ToolboxComponent: _forms, TimelineComponent: _timeline, ...parts } = components;
use([...Object.values(charts), ...Object.values(parts), CanvasRenderer] as Parameters<typeof use>[0]);

export async function drawPlot({ box, chart, look, small }: PlotRequest): Promise<DrawnPlot> {
  const drawn = init(box, themeOf(look), { renderer: "canvas" });
  drawn.setOption({ ...safeOption(chart), ...still(small), aria: { enabled: true } });
  return {
    resize: () => drawn.resize(),
    picture: async () => drawn.getDataURL({ type: "png", pixelRatio: 2 }),
    remove: () => drawn.dispose(),
  };
}

function still(small: boolean): Record<string, unknown> {
  const calm = small || matchMedia("(prefers-reduced-motion: reduce)").matches;
  return calm ? { animation: false } : {};
}

function themeOf(look: PlotLook): Record<string, unknown> {
  const axis = {
    axisLine: { lineStyle: { color: look.line } },
    axisTick: { lineStyle: { color: look.line } },
    axisLabel: { color: look.muted },
    nameTextStyle: { color: look.muted },
    splitLine: { lineStyle: { color: look.line } },
  };
  return {
    color: look.palette,
    backgroundColor: "transparent",
    textStyle: { fontFamily: look.font, color: look.text },
    title: { textStyle: { color: look.text }, subtextStyle: { color: look.muted } },
    legend: { textStyle: { color: look.muted } },
    categoryAxis: axis,
    valueAxis: axis,
    timeAxis: axis,
    logAxis: axis,
  };
}

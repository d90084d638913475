/**
 * Vega and Vega-Lite. A chart is data: its expressions are interpreted and never compiled, nothing is loaded from
 * anywhere, no mark leads to another page, and what is shown under the pointer is text.
 */

import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import type { DrawnPlot, PlotLook, PlotRequest } from "./drawing";

const PADDING = 8;
const LEAST = 60;
const INSIDE = "A chart may not load anything. Put its data into “data.values”.";

export async function drawPlot({ box, chart, look, small }: PlotRequest): Promise<DrawnPlot> {
  const lite = /\/vega-lite\//.test(String(chart.$schema));
  const fills = lite && ("mark" in chart || "layer" in chart);
  const fit = { width: fills && (small || !("width" in chart)), height: fills && (small || !("height" in chart)) };
  const wanted = { ...chart, ...sizes(box, fit), ...(fit.width || fit.height ? { autosize: { type: "fit", contains: "padding" } } : {}) };
  const config = configOf("background" in chart ? null : look, small);
  const loads: unknown[] = [];
  const logger = quiet(loads);
  const specification = lite ? compile(wanted as unknown as TopLevelSpec, { config, logger }).spec : (wanted as vega.Spec);
  const view = new vega.View(vega.parse(specification, config as vega.Config, { ast: true }), {
    expr: expressionInterpreter,
    loader: nothing(),
    logger,
    renderer: "canvas",
    container: box,
    hover: !small,
    tooltip: small ? () => undefined : textTip(box),
  });
  await view.runAsync();
  if (loads.length > 0) {
    view.finalize();
    throw new Error(INSIDE);
  }
  return {
    resize() {
      const { width, height } = sizes(box, fit);
      if (width !== undefined) view.width(width);
      if (height !== undefined) view.height(height);
      if (fit.width || fit.height) void view.runAsync();
    },
    picture: () => view.toImageURL("png", 2),
    remove: () => view.finalize(),
  };
}

function sizes(box: HTMLElement, fit: { width: boolean; height: boolean }): { width?: number; height?: number } {
  return {
    ...(fit.width ? { width: Math.max(LEAST, box.clientWidth - PADDING) } : {}),
    ...(fit.height ? { height: Math.max(LEAST, box.clientHeight - PADDING) } : {}),
  };
}

/** A chart with a ground of its own keeps the library's colours, which are for a light one. */
function configOf(look: PlotLook | null, small: boolean): Record<string, unknown> {
  if (!look) return {};
  const text = { labelColor: look.muted, titleColor: look.text, labelFont: look.font, titleFont: look.font };
  return {
    background: "transparent",
    font: look.font,
    padding: small ? 4 : 8,
    view: { stroke: null },
    mark: { color: look.palette[0] },
    title: { color: look.text, subtitleColor: look.muted },
    axis: { ...text, gridColor: look.line, domainColor: look.line, tickColor: look.line },
    legend: text,
    header: text,
    text: { color: look.text },
    range: { category: look.palette },
  };
}

function nothing(): vega.Loader {
  const refuse = () => Promise.reject(new Error(INSIDE));
  return { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as vega.Loader;
}

/** What is wrong is said by the page; advice to who writes charts is not for who looks at them. `loads`: what it sought. */
function quiet(loads: unknown[]): vega.LoggerInterface {
  const logger: vega.LoggerInterface = {
    level: ((_level?: number) => (_level === undefined ? vega.Error : logger)) as vega.LoggerInterface["level"],
    error: (...said: readonly unknown[]) => {
      const [first] = said;
      throw first instanceof Error ? first : new Error(said.map(String).join(" "));
    },
    warn: (...said: readonly unknown[]) => {
      if (said[0] === "Loading failed") loads.push(said[1]);
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

function textTip(box: HTMLElement): (handler: unknown, event: MouseEvent, item: unknown, value: unknown) => void {
  const tip = document.createElement("div");
  tip.className = "plot-tip";
  return (_handler, event, _item, value) => {
    if (value === null || value === undefined || value === "") return tip.remove();
    tip.textContent = tipText(value);
    box.append(tip);
    const place = box.getBoundingClientRect();
    const x = event.clientX - place.left + 14, y = event.clientY - place.top + 14;
    tip.style.left = `${Math.max(0, Math.min(x, box.clientWidth - tip.offsetWidth - 4))}px`;
    tip.style.top = `${Math.max(0, Math.min(y, box.clientHeight - tip.offsetHeight - 4))}px`;
  };
}

function tipText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value).map(([name, one]) => `${name}: ${typeof one === "object" ? JSON.stringify(one) : String(one)}`).join("\n");
}

/** An option of ECharts as it may be drawn: what would make HTML, open another page or change options is left out. */

const LEFT_OUT = new Set(["toolbox", "timeline", "baseOption", "options", "media"]);
const OPENS = new Set(["link", "sublink"]);

/** The same chart without what leads out of it. */
export function safeOption(chart: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(chart).filter(([name]) => !LEFT_OUT.has(name));
  const option = Object.fromEntries(kept.map(([name, part]) => [name, name === "dataset" ? part : withoutLinks(part)]));
  const tip = Array.isArray(option.tooltip) ? option.tooltip[0] : option.tooltip;
  return { ...option, tooltip: { show: tip !== undefined, ...(typeof tip === "object" ? tip : {}), renderMode: "richText" } };
}

function withoutLinks(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutLinks);
  if (typeof part !== "object" || part === null) return part;
  const kept = Object.entries(part).filter(([name, value]) => !(OPENS.has(name) && typeof value === "string"));
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutLinks(value)]));
}

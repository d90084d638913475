/** A preview as `engine/values/preview.py` makes it, sorted by how it is shown. */

import { isDiff, readDiff, type DiffLine } from "../../panels/output/diff_lines";
import type { ValueSource } from "../../panels/output/value_source";
import type { Json } from "../../protocol";

export type Shown =
  | { sort: "text"; text: string }
  | { sort: "number"; text: string }
  | { sort: "boolean"; value: boolean }
  | { sort: "markdown"; text: string }
  | { sort: "html"; source: string }
  | { sort: "diff"; lines: DiffLine[] }
  | { sort: "table"; columns: string[]; types: string[]; rows: Json[][]; height: number; width: number }
  | { sort: "image"; source: string | null; caption: string }
  | { sort: "plot"; source: ValueSource; library: string }
  | { sort: "media"; media: "audio" | "video"; source: string; caption: string }
  | { sort: "file"; name: string; caption: string; source: string | null }
  | { sort: "json"; rows: JsonRow[]; text: string };

/** A line of a short tree: a key and what stands behind it. */
export interface JsonRow {
  depth: number;
  key: string;
  text: string;
}

const ROWS = 4;
const COLUMNS = 4;
const LINES = 12;
const LONGEST = 600;
const DIGITS = 10;
const LARGE_BYTES = 300_000, LARGE_PIXELS = 1_000_000, SMALL_WIDTH = 640;

/** `type` is the type of the port, which tells Markdown from text; `source` names the value where the server keeps it. */
export function shownOf(preview: Json | undefined, source: ValueSource | null = null, type = ""): Shown | null {
  if (preview === undefined || preview === null) return null;
  if (typeof preview === "string") return textShown(preview, source, type);
  if (typeof preview === "number") return { sort: "number", text: String(Number(preview.toPrecision(DIGITS))) };
  if (typeof preview === "boolean") return { sort: "boolean", value: preview };
  const library = libraryOf(preview);
  if (library && source) return { sort: "plot", source, library };
  return standInShown(preview, source) ?? jsonShown(preview);
}

/** Who draws a chart, told from the beginning of it; the server knows for certain (engine/values/looking/view.py). */
function libraryOf(preview: Json): string {
  const fields = fieldsOf(preview);
  const schema = fields?.$schema;
  if (typeof schema === "string" && schema.includes("vega.github.io/schema/vega")) return schema.includes("/vega-lite/") ? "vega-lite" : "vega";
  const series = fields?.series;
  const first = Array.isArray(series) ? series[0] : null;
  const isChart = typeof first === "object" && first !== null && !Array.isArray(first) && typeof first.type === "string";
  return isChart && fields && ["xAxis", "yAxis", "tooltip", "legend", "radar", "title"].some((name) => name in fields) ? "echarts" : "";
}

/** The fields of a mapping, also of one that is too long to be shown whole. */
function fieldsOf(value: Json): { [key: string]: Json } | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { type, items } = value;
  return type === "dict" && typeof items === "object" && items !== null && !Array.isArray(items) ? items : value;
}

/** A mapping that stands for what JSON cannot say; null for plain data, which may have a `type` of its own. */
function standInShown(preview: Json, source: ValueSource | null): Shown | null {
  if (typeof preview !== "object" || preview === null || Array.isArray(preview)) return null;
  switch (preview.type) {
    case "table":
      if (Array.isArray(preview.columns) && Array.isArray(preview.rows)) return tableShown(preview);
      return null;
    case "image":
      if (typeof preview.bytes !== "number" && !preview.src && !preview.data) return null;
      return { sort: "image", source: safeSource(preview.src ?? preview.data) ?? pictureOf(preview, source), caption: pictureCaption(preview) };
    case "audio":
    case "video": {
      if (typeof preview.bytes !== "number") return null;
      const seconds = typeof preview.seconds === "number" && preview.seconds > 0 ? `${preview.seconds.toFixed(1)} s` : "";
      const caption = [preview.type, seconds, bytesText(preview.bytes)].filter(Boolean).join(" · ");
      if (source) return { sort: "media", media: preview.type, source: source.content(), caption };
      return { sort: "file", name: preview.type, caption, source: null };
    }
    case "file":
      if (typeof preview.path !== "string") return null;
      return { sort: "file", name: fileName(preview.path), caption: bytesText(preview.size), source: source?.download() ?? null };
    case "bytes":
      if (typeof preview.bytes !== "number") return null;
      return { sort: "file", name: "bytes", caption: bytesText(preview.bytes), source: source?.download() ?? null };
    // What a value of a foreign class shows of itself, whatever the type of the port.
    case "html":
      return source ? { sort: "html", source: source.content() } : { sort: "text", text: "a page" };
    case "markdown":
      return typeof preview.text === "string" ? { sort: "markdown", text: preview.text } : null;
    case "list":
    case "dict":
      return typeof preview.length === "number" && preview.items ? jsonShown(preview.items, preview.length) : null;
    default:
      if (typeof preview.type !== "string" || typeof preview.repr !== "string") return null;
      return { sort: "text", text: preview.repr.slice(0, LONGEST) };
  }
}

/** A value in a line or two. */
export function summaryOf(shown: Shown): string[] {
  switch (shown.sort) {
    case "table":
      return [`${shown.height.toLocaleString("en")} rows: ${shown.columns.join(", ")}`, ...shown.rows.slice(0, 1).map((row) => row.map(cellText).join(" · "))];
    case "image":
      return [`picture ${shown.caption}`];
    case "media":
      return [shown.caption];
    case "file":
      return [[shown.name, shown.caption].filter(Boolean).join(" · ")];
    case "html":
      return ["a page"];
    case "plot":
      return ["a chart"];
    case "boolean":
      return [shown.value ? "✓ yes" : "✕ no"];
    case "diff":
      return [shown.lines.filter((line) => line.sort === "file").at(-1)?.text ?? "a diff"];
    default:
      return [shown.text.slice(0, 160)];
  }
}

/** A cell of a table as text. */
export function cellText(cell: Json | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

export function bytesText(value: Json | undefined): string {
  if (typeof value !== "number") return "";
  if (value < 1000) return `${value} B`;
  if (value < 1e6) return `${Math.round(value / 1000)} kB`;
  return value < 1e9 ? `${(value / 1e6).toFixed(1)} MB` : `${(value / 1e9).toFixed(1)} GB`;
}

function textShown(text: string, source: ValueSource | null, type: string): Shown | null {
  if (text === "") return null;
  if (type === "Html" && source) return { sort: "html", source: source.content() };
  if (type === "Markdown") return { sort: "markdown", text };
  if (isDiff(text)) return { sort: "diff", lines: readDiff(text).slice(0, LINES) };
  return { sort: "text", text: text.slice(0, LONGEST) };
}

function tableShown(preview: { [key: string]: Json }): Shown {
  const columns = preview.columns as Json[], rows = preview.rows as Json[][];
  const types = Array.isArray(preview.dtypes) ? preview.dtypes : [];
  return {
    sort: "table",
    columns: columns.slice(0, COLUMNS).map(String),
    types: types.slice(0, COLUMNS).map(String),
    rows: rows.slice(0, ROWS).map((row) => row.slice(0, COLUMNS)),
    height: Number(preview.height ?? rows.length),
    width: Number(preview.width ?? columns.length),
  };
}

/** Two levels of a tree, as far as a node has room for them; `length` where the preview holds only the first items. */
function jsonShown(value: Json, length?: number): Shown {
  const rows: JsonRow[] = [];
  const add = (items: [string, Json][], depth: number, total: number) => {
    for (const [key, item] of items) {
      if (rows.length >= LINES) return;
      const inside = childrenOf(item);
      rows.push({ depth, key, text: inside === null ? scalarText(item) : sizeText(item, inside.length) });
      if (inside && depth === 0) add(inside.slice(0, 3), 1, inside.length);
    }
    const left = total - items.length;
    if (left > 0 && rows.length < LINES) rows.push({ depth, key: "", text: `${left.toLocaleString("en")} more` });
  };
  const children = childrenOf(value) ?? [["", value] as [string, Json]];
  add(children, 0, length ?? children.length);
  return { sort: "json", rows, text: JSON.stringify(value).slice(0, LONGEST) };
}

function childrenOf(value: Json): [string, Json][] | null {
  if (Array.isArray(value)) return value.map((item, index) => [String(index), item]);
  if (typeof value !== "object" || value === null) return null;
  if (typeof value.type === "string" && typeof value.length === "number" && value.items) return childrenOf(value.items);
  return standInShown(value, null) ? null : Object.entries(value);
}

function sizeText(value: Json, length: number): string {
  const isList = Array.isArray(value) || (typeof value === "object" && value !== null && value.type === "list");
  return isList ? `[${length}]` : `{${length}}`;
}

function scalarText(value: Json): string {
  const known = standInShown(value, null);
  return known ? (summaryOf(known)[0] ?? "") : String(value);
}

/** A large picture is scaled by the server: a node is small. */
function pictureOf(preview: { [key: string]: Json }, source: ValueSource | null): string | null {
  if (!source) return null;
  const pixels = Number(preview.width ?? 0) * Number(preview.height ?? 0);
  const large = Number(preview.bytes ?? 0) > LARGE_BYTES || pixels > LARGE_PIXELS;
  return large && preview.media_type !== "image/svg+xml" ? source.picture(SMALL_WIDTH) : source.content();
}

function pictureCaption(preview: { [key: string]: Json }): string {
  return [preview.width && `${preview.width} × ${preview.height}`, bytesText(preview.bytes)].filter(Boolean).join(" · ");
}

/** Pictures come from this server or stand in the message itself; never from elsewhere. */
function safeSource(source: Json | undefined): string | null {
  if (typeof source !== "string") return null;
  return /^data:image\/(png|jpeg|gif|webp|avif);base64,/.test(source) || /^\/(?!\/)/.test(source) ? source : null;
}

function fileName(path: Json | undefined): string {
  return typeof path === "string" ? (path.split(/[\\/]/).at(-1) ?? path) : "file";
}

/** A preview as `engine/values/preview.py` makes it, sorted by how it is shown. */

import type { Json } from "../../protocol";
import { pathPrefix } from "../../store/address";

export type Shown =
  | { sort: "text"; text: string }
  | { sort: "number"; text: string }
  | { sort: "table"; columns: string[]; rows: Json[][]; height: number }
  | { sort: "image"; source: string | null; caption: string }
  | { sort: "facts"; facts: [string, string][] }
  | { sort: "json"; text: string };

const ROWS = 4;
const COLUMNS = 4;
const LONGEST = 600;
const DIGITS = 10;

/** `digest` names the value where the server keeps it, for pictures. */
export function shownOf(preview: Json | undefined, digest = ""): Shown | null {
  if (preview === undefined || preview === null) return null;
  if (typeof preview === "string") return preview === "" ? null : { sort: "text", text: preview.slice(0, LONGEST) };
  if (typeof preview === "number") return { sort: "number", text: String(Number(preview.toPrecision(DIGITS))) };
  if (typeof preview === "boolean") return { sort: "number", text: preview ? "yes" : "no" };
  if (Array.isArray(preview)) return { sort: "json", text: compact(preview) };
  const { type } = preview;
  if (type === "table" && Array.isArray(preview.columns) && Array.isArray(preview.rows)) {
    return {
      sort: "table",
      columns: preview.columns.slice(0, COLUMNS).map(String),
      rows: (preview.rows as Json[][]).slice(0, ROWS).map((row) => row.slice(0, COLUMNS)),
      height: Number(preview.height ?? preview.rows.length),
    };
  }
  if (type === "image") {
    const caption = [preview.width && `${preview.width} × ${preview.height}`, bytes(preview.bytes)].filter(Boolean).join(" · ");
    return { sort: "image", source: safeSource(preview.src ?? preview.data) ?? keptAt(digest), caption };
  }
  if (typeof type === "string" && ["audio", "video", "file", "bytes"].includes(type)) {
    const facts = Object.entries(preview).filter(([name, value]) => name !== "type" && value !== null);
    return { sort: "facts", facts: facts.map(([name, value]) => [words(name), name === "bytes" || name === "size" ? bytes(value) : String(value)]) };
  }
  if (typeof type === "string" && typeof preview.repr === "string") return { sort: "text", text: preview.repr.slice(0, LONGEST) };
  return { sort: "json", text: compact(type === "list" || type === "dict" ? preview.items ?? null : preview) };
}

/** A value in a line or two. */
export function summaryOf(shown: Shown): string[] {
  switch (shown.sort) {
    case "table":
      return [`${shown.height.toLocaleString("en")} rows: ${shown.columns.join(", ")}`, ...shown.rows.slice(0, 1).map((row) => row.map(cellText).join(" · "))];
    case "image":
      return [`picture ${shown.caption}`];
    case "facts":
      return shown.facts.map(([name, text]) => `${name} ${text}`);
    default:
      return [shown.text.slice(0, 160)];
  }
}

/** A cell of a table as text. */
export function cellText(cell: Json | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

/** Pictures come from this server or stand in the message itself; never from elsewhere. */
function safeSource(source: Json | undefined): string | null {
  if (typeof source !== "string") return null;
  return /^data:image\/(png|jpeg|gif|webp|avif);base64,/.test(source) || /^\/(?!\/)/.test(source) ? source : null;
}

function keptAt(digest: string): string | null {
  return digest ? `${pathPrefix()}/values/${encodeURIComponent(digest)}` : null;
}

function compact(value: Json): string {
  return JSON.stringify(value, null, 1).slice(0, LONGEST);
}

function bytes(value: Json | undefined): string {
  if (typeof value !== "number") return "";
  if (value < 1000) return `${value} B`;
  return value < 1e6 ? `${Math.round(value / 1000)} kB` : `${(value / 1e6).toFixed(1)} MB`;
}

function words(name: string): string {
  return name.replaceAll("_", " ");
}

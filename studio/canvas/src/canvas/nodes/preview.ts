/** A preview as `engine/values/preview.py` makes it, sorted by how it is shown. */

import type { Json } from "../../protocol";

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

export function shownOf(preview: Json | undefined): Shown | null {
  if (preview === undefined || preview === null) return null;
  if (typeof preview === "string") return preview === "" ? null : { sort: "text", text: preview.slice(0, LONGEST) };
  if (typeof preview === "number" || typeof preview === "boolean") return { sort: "number", text: String(preview) };
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
    return { sort: "image", source: safeSource(preview.src ?? preview.data), caption };
  }
  if (typeof type === "string" && ["audio", "video", "file", "bytes"].includes(type)) {
    const facts = Object.entries(preview).filter(([name, value]) => name !== "type" && value !== null);
    return { sort: "facts", facts: facts.map(([name, value]) => [words(name), name === "bytes" || name === "size" ? bytes(value) : String(value)]) };
  }
  if (typeof type === "string" && typeof preview.repr === "string") return { sort: "text", text: preview.repr.slice(0, LONGEST) };
  return { sort: "json", text: compact(type === "list" || type === "dict" ? preview.items ?? null : preview) };
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

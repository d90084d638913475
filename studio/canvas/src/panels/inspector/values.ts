/** What stands in an input, as the form shows it: how it is given, and as which text. */

import type { FieldJson, Json, NodeJson } from "../../protocol";

export type Mode = "value" | "parameter" | "expression" | "wire" | "unset";

export interface Shown {
  mode: Mode;
  text: string;
  problem: string;
}

/** The answer to the question `form`. */
export interface FormAnswer {
  fields: Record<string, { text: string; mode: Mode; problem?: string | null }>;
  policy: Record<string, string>;
}

/** Controls whose values Python has no literal for: `Path("x")` is a value there, not an expression. */
const MADE_VALUES = new Set([
  "file",
  "folder",
  "date",
  "datetime",
  "time",
  "duration",
  "choice",
  "secret",
  "connection",
  "number",
]);

export function isMark(value: Json | undefined, mark: "$ref" | "$param" | "$code"): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && mark in value;
}

export function hasReference(value: Json | undefined): boolean {
  if (isMark(value, "$ref")) return true;
  if (Array.isArray(value)) return value.some(hasReference);
  return typeof value === "object" && value !== null && Object.values(value as Record<string, Json>).some(hasReference);
}

/** What can be shown at once, before the server has looked at it. */
export function shownAtOnce(node: NodeJson, field: FieldJson): Shown {
  const value = node.inputs?.[field.name];
  const shown = (mode: Mode, text: string): Shown => ({ mode, text, problem: "" });
  if (value === undefined) return shown("unset", "");
  if (isMark(value, "$param")) return shown("parameter", String(value.$param));
  if (isMark(value, "$code")) {
    const source = String(value.$code);
    if (MADE_VALUES.has(field.control) && !node.links.some(([, , port]) => port === field.name)) {
      const literal = /^[\w.]+\(\s*(["'])(.*)\1\s*\)$/.exec(source);
      if (literal) return shown("value", literal[2] ?? "");
    }
    return shown("expression", source);
  }
  if (hasReference(value)) return shown("wire", "");
  return shown("value", plainText(value, field));
}

/** What the server says where it has answered for this very node, else what can be seen from here. */
export function shownField(node: NodeJson, field: FieldJson, form: FormAnswer | null): Shown {
  const said = form?.fields[field.name];
  return said ? { mode: said.mode, text: said.text, problem: said.problem ?? "" } : shownAtOnce(node, field);
}

export function plainText(value: Json, field?: FieldJson): string {
  if (typeof value === "string") return value;
  if (value === null) return field?.control === "json" ? "null" : "";
  if (typeof value === "object" && "$number" in value) return String(value.$number);
  return JSON.stringify(value);
}

/** The source of a default as a person would read it: `'a'` is a, `None` is nothing. */
export function readDefault(source: string | null): string {
  if (source === null || source === "None") return "";
  const text = /^(["'])(.*)\1$/s.exec(source);
  if (text) return text[2] ?? "";
  if (source === "True" || source === "False") return source.toLowerCase();
  if (source === "Path()") return ".";
  return /^[\w.]+\(\s*(["'])(.*)\1\s*\)$/.exec(source)?.[2] ?? source;
}

/** Why a text cannot be a number of this field; "" when it can. */
export function numberProblem(field: FieldJson, text: string): string {
  const trimmed = text.trim();
  if (trimmed === "" || (field.optional && /^(none|null)$/i.test(trimmed))) return "";
  const pattern = field.control === "integer" ? /^[+-]?\d[\d_]*$/ : /^[+-]?(\d[\d_]*\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
  if (!pattern.test(trimmed)) return field.control === "integer" ? "Write a whole number." : "Write a number.";
  const value = Number(trimmed.replaceAll("_", ""));
  const unit = field.unit ? ` ${field.unit}` : "";
  if (field.low !== null && value < field.low) return `${field.low}${unit} is the least.`;
  if (field.high !== null && value > field.high) return `${field.high}${unit} is the most.`;
  return "";
}

/** A number one step up or down, kept in its range. */
export function stepped(field: FieldJson, text: string, direction: 1 | -1): string {
  const step = field.step ?? (field.control === "integer" ? 1 : smallStep(text));
  const start = Number(text || readDefault(field.default) || field.low || 0);
  if (Number.isNaN(start)) return text;
  const digits = Math.max(decimals(String(step)), decimals(text));
  const value = Math.min(field.high ?? Infinity, Math.max(field.low ?? -Infinity, start + direction * step));
  return field.control === "integer" ? String(Math.round(value)) : String(Number(value.toFixed(digits)));
}

function smallStep(text: string): number {
  const places = decimals(text);
  return places > 0 ? 10 ** -places : 1;
}

function decimals(text: string): number {
  return /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
}

/** The items of a list field; null when its text is no JSON list. */
export function readList(text: string): Json[] | null {
  if (text.trim() === "") return [];
  const value = readJson(text);
  return Array.isArray(value) ? value : null;
}

/** The entries of a map field; null when its text is no JSON mapping. */
export function readMap(text: string): [string, Json][] | null {
  if (text.trim() === "") return [];
  const value = readJson(text);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

export function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Half-typed text is no JSON yet.
    return undefined;
  }
}

/** One item of a list or map as typed: JSON where it is a number, true, a list …, otherwise the text itself. */
export function readItem(text: string, texts: boolean): Json {
  if (texts) return text;
  const value = readJson(text);
  return value === undefined ? text : value;
}

export function showItem(value: Json, texts: boolean): string {
  return typeof value === "string" && (texts || readJson(value) === undefined) ? value : JSON.stringify(value);
}

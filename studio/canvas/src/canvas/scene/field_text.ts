/** The value of an input as it stands in a field of the node; the inspector's forms ask the server for theirs. */

import type { InputJson, Json } from "../../protocol";

export function parameterOf(value: Json | undefined): string | null {
  return isMark(value, "$param") ? String(value.$param) : null;
}

export function isExpression(value: Json | undefined): boolean {
  return isMark(value, "$code");
}

/** A value as text; "" for none. */
export function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  if (isMark(value, "$code")) return unwrapped(String(value.$code));
  if (isMark(value, "$number")) return String(value.$number);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A value as a person reads it, which nobody edits here: names for what it refers to. */
export function readable(value: Json | undefined): string {
  if (isMark(value, "$param")) return String(value.$param);
  if (isMark(value, "$ref")) return String(value.$ref);
  if (Array.isArray(value)) return value.map(readable).join(", ");
  if (typeof value === "object" && value !== null && !Object.keys(value).some((key) => key.startsWith("$"))) {
    return Object.entries(value).map(([key, item]) => `${key}: ${readable(item)}`).join(", ");
  }
  return textOf(value);
}

/** The default of an input as a placeholder: its source text without the quotes. */
export function defaultText(input: InputJson): string {
  const text = input.default ?? "";
  if (text === "None") return "";
  return /^(['"])(.*)\1$/s.exec(text)?.[2] ?? unwrapped(text);
}

/** `Path("x")` and the like read as what stands inside. */
function unwrapped(source: string): string {
  return /^(?:Path|File|date|datetime|Decimal|UUID|Markdown|Html)\((['"])([^'"\\]*)\1\)$/.exec(source)?.[2] ?? source;
}

function isMark<Key extends string>(value: Json | undefined, mark: Key): value is Record<Key, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && mark in value;
}

/** Columns and cells of a large table: how wide, how written, how copied. */

import type { Json } from "../../protocol";
import type { Column } from "./value_source";

export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const LETTER = 7.3;
const PADDING = 26;
const NARROWEST = 56;
const WIDEST = 320;

/** Widths that fit the names and the first rows. */
export function guessWidths(columns: readonly Column[], rows: readonly Json[][]): number[] {
  return columns.map((column, index) => {
    const longest = rows.slice(0, 30).reduce((most, row) => Math.max(most, cellText(row[index]).length), column.name.length + 2);
    return clampWidth(Math.min(WIDEST, Math.max(longest, column.type.length) * LETTER + PADDING));
  });
}

/** What a hand may make of a column. */
export function clampWidth(width: number): number {
  return Math.min(4 * WIDEST, Math.max(NARROWEST, Math.round(width)));
}

/** The left edge of each column, and of what would come after the last. */
export function edgesOf(widths: readonly number[], from: number): number[] {
  const edges = [from];
  for (const width of widths) edges.push((edges.at(-1) ?? from) + width);
  return edges;
}

/** The columns in a window: first, and one after the last. */
export function columnsIn(edges: readonly number[], left: number, right: number): [number, number] {
  let first = 0;
  while (first < edges.length - 2 && (edges[first + 1] ?? 0) <= left) first += 1;
  let last = first + 1;
  while (last < edges.length - 1 && (edges[last] ?? 0) < right) last += 1;
  return [first, Math.min(last, edges.length - 1)];
}

export function cellText(cell: Json | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

export function isNumeric(type: string): boolean {
  return /^(u?int|float|decimal)/i.test(type);
}

/** Rows as tab-separated text, as spreadsheets take it: what holds tabs, quotes or lines is quoted. */
export function tsvOf(rows: readonly (readonly (Json | undefined)[])[]): string {
  const one = (cell: Json | undefined) => {
    const text = cellText(cell);
    return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(one).join("\t")).join("\n");
}

/** The cells between two corners, whichever is which. */
export function rangeOf(one: { row: number; column: number }, other: { row: number; column: number }): Range {
  return {
    top: Math.min(one.row, other.row), bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column), right: Math.max(one.column, other.column),
  };
}

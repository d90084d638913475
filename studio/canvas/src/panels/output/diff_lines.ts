/** A unified diff as lines that know what they are. */

export type DiffSort = "added" | "removed" | "same" | "place" | "file" | "note";

export interface DiffLine {
  sort: DiffSort;
  /** Without the sign in front. */
  text: string;
  /** Line numbers before and after, where the line is in that text. */
  before: number | null;
  after: number | null;
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const START = /^(diff --git .*|--- .*\n\+\+\+ .*)$/m;

/** Whether a text is a diff: it has the head of a file and a place in it. */
export function isDiff(text: string): boolean {
  const head = text.slice(0, 4000);
  return START.test(head) && /^@@ -\d+(,\d+)? \+\d+(,\d+)? @@/m.test(head);
}

export function readDiff(text: string): DiffLine[] {
  const lines: DiffLine[] = [];
  let before = 0, after = 0, left = 0, right = 0;
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const hunk = HUNK.exec(line);
    if (hunk) {
      before = Number(hunk[1]);
      after = Number(hunk[3]);
      left = Number(hunk[2] ?? 1);
      right = Number(hunk[4] ?? 1);
      lines.push({ sort: "place", text: line, before: null, after: null });
    } else if (left > 0 || right > 0) {
      const sign = line[0] ?? " ";
      // Only the numbers of the head tell a removed `-- x` from the head of the next file.
      if (sign === "-") {
        lines.push({ sort: "removed", text: line.slice(1), before: before++, after: null });
        left -= 1;
      } else if (sign === "+") {
        lines.push({ sort: "added", text: line.slice(1), before: null, after: after++ });
        right -= 1;
      } else if (sign === "\\") lines.push({ sort: "note", text: line.slice(1).trim(), before: null, after: null });
      else {
        lines.push({ sort: "same", text: line.slice(1), before: before++, after: after++ });
        left -= 1;
        right -= 1;
      }
    } else lines.push({ sort: line.startsWith("\\") ? "note" : "file", text: line, before: null, after: null });
  }
  return lines;
}

/** How many lines came and went. */
export function countChanges(lines: readonly DiffLine[]): { added: number; removed: number } {
  const count = (sort: DiffSort) => lines.filter((line) => line.sort === sort).length;
  return { added: count("added"), removed: count("removed") };
}

/** The least that turns one text into another, so that a cursor in what stays the same stays where it is. */

export interface Replacement {
  from: number;
  to: number;
  insert: string;
}

/** Beyond this many pairs of lines the middle is replaced whole: comparing would take longer than it is worth. */
const MOST_PAIRS = 4_000_000;

export function minimalDiff(before: string, after: string): Replacement[] {
  if (before === after) return [];
  const old = linesOf(before);
  const now = linesOf(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const start = old.slice(0, head).join("").length;
  const blocks = changedBlocks(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return blocks.map((block) => trimmed({ ...block, from: block.from + start, to: block.to + start }, before));
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Runs of lines that differ, by the longest common subsequence. */
function changedBlocks(old: readonly string[], now: readonly string[]): Replacement[] {
  if (old.length * now.length > MOST_PAIRS || old.length === 0 || now.length === 0) {
    return [{ from: 0, to: old.join("").length, insert: now.join("") }];
  }
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        old[i] === now[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const blocks: Replacement[] = [];
  let [i, j, at] = [0, 0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      at += old[i]?.length ?? 0;
      i += 1;
      j += 1;
      continue;
    }
    const block = { from: at, to: at, insert: "" };
    while ((i < old.length || j < now.length) && (i >= old.length || j >= now.length || old[i] !== now[j])) {
      const takeOld =
        j >= now.length || (i < old.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0));
      if (takeOld) at += old[i++]?.length ?? 0;
      else block.insert += now[j++] ?? "";
    }
    block.to = at;
    blocks.push(block);
  }
  return blocks;
}

/** Without the letters at both ends that stay. */
function trimmed({ from, to, insert }: Replacement, before: string): Replacement {
  const old = before.slice(from, to);
  let head = 0;
  while (head < old.length && head < insert.length && old[head] === insert[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < insert.length - head && old.at(-1 - tail) === insert.at(-1 - tail))
    tail += 1;
  // Never between the halves of one character.
  if (isLowHalf(before.charCodeAt(from + head))) head -= head > 0 ? 1 : 0;
  if (tail > 0 && isLowHalf(before.charCodeAt(to - tail))) tail -= 1;
  return { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) };
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Fuzzy search over kinds of nodes: title, name, family, summary and the types of ports. */

import type { KindJson } from "../../protocol";

export interface Searchable {
  readonly kind: KindJson;
  readonly title: string;
  readonly titleWords: readonly string[];
  readonly name: string;
  readonly family: string;
  readonly summary: string;
  readonly types: string;
}

export function prepare(kinds: readonly KindJson[]): Searchable[] {
  return kinds.map((kind) => {
    const title = kind.title.toLowerCase();
    return {
      kind,
      title,
      titleWords: title.split(/\s+/),
      name: kind.kind.toLowerCase(),
      family: kind.family.toLowerCase(),
      summary: kind.summary.toLowerCase(),
      types: [...kind.inputs, ...kind.outputs]
        .map((port) => `${port.type} ${port.sort}`)
        .join(" ")
        .toLowerCase(),
    };
  });
}

/** The kinds that every word of the query is found in, the best first. */
export function search(prepared: readonly Searchable[], query: string): KindJson[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: { one: Searchable; score: number }[] = [];
  for (const one of prepared) {
    let total = 0;
    for (const word of words) {
      const score = scoreWord(one, word);
      if (score === 0) {
        total = 0;
        break;
      }
      total += score;
    }
    if (total > 0) found.push({ one, score: total });
  }
  found.sort(
    (a, b) => b.score - a.score || a.one.title.length - b.one.title.length || (a.one.title < b.one.title ? -1 : 1),
  );
  return found.map(({ one }) => one.kind);
}

/** How well a text fits a query, 0 for not at all: for lists of commands, nodes and the like. */
export function scoreText(text: string, query: string): number {
  const lower = text.toLowerCase();
  let total = 0;
  for (const word of query.toLowerCase().split(/\s+/).filter(Boolean)) {
    const score = inTitle(lower, lower.split(/\s+/), word) || subsequence(lower, word);
    if (score === 0) return 0;
    total += score;
  }
  return total;
}

function scoreWord(one: Searchable, word: string): number {
  const best = Math.max(inTitle(one.title, one.titleWords, word), inName(one.name, word), one.family === word ? 50 : 0);
  if (best > 0) return best;
  if (wordStarts(one.types, word)) return 30;
  if (wordStarts(one.summary, word)) return 25;
  if (one.summary.includes(word)) return 18;
  return subsequence(one.title, word) || (oneSlip(one.titleWords, word) ? 8 : 0);
}

function inTitle(title: string, titleWords: readonly string[], word: string): number {
  if (title === word) return 100;
  if (title.startsWith(word)) return 90;
  if (titleWords.some((part) => part.startsWith(word))) return 75;
  return title.includes(word) ? 60 : 0;
}

function inName(name: string, word: string): number {
  if (name === word) return 95;
  if (name.startsWith(word)) return 65;
  return name.includes(word) ? 55 : 0;
}

function wordStarts(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** The letters in order, first of all the first letter of a word, and not too far apart. */
function subsequence(text: string, word: string): number {
  if (word.length < 2) return 0;
  let at = text.startsWith(word.charAt(0)) ? 0 : text.indexOf(` ${word.charAt(0)}`) + 1;
  if (text.charAt(at) !== word.charAt(0)) return 0;
  const start = at;
  for (const letter of word.slice(1)) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return 0;
  }
  const spread = at - start + 1 - word.length;
  return spread > 2 * word.length + 2 ? 0 : Math.max(10, 40 - spread);
}

/** One letter wrong, missing, too many, or two changed places, in words long enough to tell. */
function oneSlip(parts: readonly string[], word: string): boolean {
  return word.length >= 4 && parts.some((part) => Math.abs(part.length - word.length) <= 1 && slip(part, word));
}

function slip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** How fast a node gets on, and how long it will still take: from what it said of its progress over time. */

interface Mark {
  at: number;
  fraction: number;
}

/** Older marks do not count: a rate is that of the last moments. */
const WINDOW_MS = 20_000;
const LEAST_MS = 900;
const MOST_MARKS = 60;

export class ProgressRate {
  private marks: Mark[] = [];

  /** Take what was heard at a time, in milliseconds. */
  add(fraction: number, at: number): void {
    const last = this.marks.at(-1);
    // A new attempt begins anew.
    if (last && fraction < last.fraction) this.marks = [];
    if (last && fraction === last.fraction) return;
    this.marks.push({ at, fraction });
    while (this.marks.length > MOST_MARKS || (this.marks.length > 2 && at - (this.marks[0]?.at ?? at) > WINDOW_MS)) this.marks.shift();
  }

  /** The part of the whole that is done in a second; null while too little is known. */
  get perSecond(): number | null {
    const first = this.marks[0], last = this.marks.at(-1);
    if (!first || !last || last.at - first.at < LEAST_MS) return null;
    return (1000 * (last.fraction - first.fraction)) / (last.at - first.at);
  }

  /** Seconds to go as seen at a time; what has passed since the last word is taken off. */
  remaining(at: number): number | null {
    const rate = this.perSecond;
    const last = this.marks.at(-1);
    if (rate === null || rate <= 0 || !last || last.fraction >= 1) return null;
    return Math.max(0, (1 - last.fraction) / rate - (at - last.at) / 1000);
  }
}

/** “about 2 min left”; nothing when it is not known. */
export function remainingWords(seconds: number | null): string {
  if (seconds === null) return "";
  if (seconds < 5) return "a few seconds left";
  if (seconds < 90) return `about ${Math.round(seconds / 5) * 5} s left`;
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} min left`;
  return `about ${Math.round(seconds / 3600)} h left`;
}

/** “1.2 % a second”, or a minute where a second is too short to say anything. */
export function rateWords(perSecond: number | null): string {
  if (perSecond === null || perSecond <= 0) return "";
  const percent = perSecond * 100;
  if (percent >= 0.95) return `${percent.toFixed(percent < 10 ? 1 : 0)} %/s`;
  return `${(percent * 60).toFixed(percent * 60 < 10 ? 1 : 0)} %/min`;
}

/** The rates of all nodes of the run that is shown. */
export class ProgressRates {
  private readonly rates = new Map<string, ProgressRate>();

  of(node: string): ProgressRate {
    const known = this.rates.get(node) ?? new ProgressRate();
    this.rates.set(node, known);
    return known;
  }

  /** A node has begun anew, or has ended. */
  forget(node: string): void {
    this.rates.delete(node);
  }
}

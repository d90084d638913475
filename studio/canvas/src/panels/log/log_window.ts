/**
 * A window on a log of any length. The server knows lines by their number in the run, not by their place in the list:
 * far jumps land where the numbers say the place should be, and are put right when an end comes into sight.
 */

import type { GetPage, LogLine } from "./log_source";

const PAGE = 500;
/** Lines kept around what is in view. */
const KEPT = 12_000;
/** A gap up to here is filled page by page; what is farther away is jumped to. */
const NEAR = 2_000;

export class LogWindow {
  total = 0;
  /** Whether `total` is an estimate. */
  estimated = false;
  private lines: LogLine[] = [];
  /** The place of the first line that is held. */
  private base = 0;
  private lowest = 0;
  private highest = 0;
  private busy = false;
  private wanted: readonly [number, number] | null = null;
  private readonly control = new AbortController();

  /**
   * `changed` is called when there is something new to draw; `moved` when lines turned out to stand elsewhere, with the
   * number of places; `failed` when the server does not answer.
   */
  constructor(
    private readonly get: GetPage,
    private readonly on: { changed(): void; moved(by: number): void; failed(error: unknown): void },
  ) {}

  at(index: number): LogLine | undefined {
    return this.lines[index - this.base];
  }

  /** The lines that are held, in order. */
  get held(): readonly LogLine[] {
    return this.lines;
  }

  get last(): LogLine | undefined {
    return this.endIsHeld ? this.lines.at(-1) : undefined;
  }

  get endIsHeld(): boolean {
    return this.base + this.lines.length >= this.total;
  }

  /** Have the lines of these places, as soon as the server answers. */
  want(first: number, last: number): void {
    this.wanted = [Math.max(0, first), Math.min(last, this.total)];
    if (!this.busy) void this.serve();
  }

  /** Hear what is new: the end of the log. The lines of the end are held afterwards when `follow`. */
  async refresh(follow: boolean): Promise<void> {
    if (this.busy) return;
    await this.exclusively(async () => {
      const page = await this.get({}, follow ? PAGE : 1, this.control.signal);
      const newest = page.lines.at(-1);
      const known = this.lines.at(-1)?.seq ?? 0;
      const held = this.endIsHeld;
      this.count(page.total, page.cut);
      if (newest) this.highest = Math.max(this.highest, newest.seq);
      if (!newest || newest.seq <= known) return;
      const first = page.lines[0]?.seq ?? 0;
      if (held && first <= known) this.append(page.lines.filter((line) => line.seq > known));
      else if (follow) this.replace(page.lines, page.total - page.lines.length);
    });
  }

  /** Hold the lines around an event's number; the place of the first line at or after it comes back. */
  async around(seq: number): Promise<number> {
    await this.exclusively(async () => {
      const page = await this.get({ after: Math.max(0, seq - 1) }, PAGE, this.control.signal);
      this.count(page.total, page.cut);
      this.replace(page.lines, this.placeOf(page.lines[0]?.seq ?? seq));
    });
    return this.base;
  }

  stop(): void {
    this.control.abort();
  }

  private async serve(): Promise<void> {
    while (this.wanted && !this.control.signal.aborted) {
      const [first, last] = this.wanted;
      const end = this.base + this.lines.length;
      if (first >= this.base && last <= end) break;
      const before = `${this.base} ${this.lines.length}`;
      await this.exclusively(() => this.load(first, last));
      // Nothing came: asking again would not help.
      if (before === `${this.base} ${this.lines.length}`) break;
    }
    this.wanted = null;
  }

  private async load(first: number, last: number): Promise<void> {
    const end = this.base + this.lines.length;
    const { signal } = this.control;
    if (this.lines.length === 0 || first > end + NEAR || last < this.base - NEAR) {
      if (first <= NEAR / 4) return this.take(await this.get({ after: 0 }, PAGE, signal), 0);
      if (last >= this.total - NEAR / 4) {
        const page = await this.get({}, PAGE, signal);
        return this.take(page, page.total - page.lines.length);
      }
      return this.take(await this.get({ after: this.numberAt(first - PAGE / 3) }, PAGE, signal), Math.max(0, first - Math.floor(PAGE / 3)));
    }
    if (last > end) {
      const page = await this.get({ after: this.lines.at(-1)?.seq ?? 0 }, PAGE, signal);
      this.count(page.total, page.cut);
      this.append(page.lines);
      if (page.lines.length < PAGE) this.putRight(this.total - (this.base + this.lines.length));
      return;
    }
    const page = await this.get({ before: this.lines[0]?.seq ?? 0 }, PAGE, signal);
    this.count(page.total, page.cut);
    this.lines = [...page.lines, ...this.lines];
    this.base -= page.lines.length;
    if (page.lines.length < PAGE || this.base < 0) this.putRight(page.lines.length < PAGE ? -this.base : Math.max(-this.base, 1));
    if (this.lines.length > KEPT) this.lines.length = KEPT;
  }

  private take(page: { lines: LogLine[]; total: number; cut: boolean }, base: number): void {
    this.count(page.total, page.cut);
    this.replace(page.lines, base);
    const first = page.lines[0], last = page.lines.at(-1);
    if (base === 0 && first) this.lowest = first.seq;
    if (last && base + page.lines.length >= page.total) this.highest = Math.max(this.highest, last.seq);
  }

  private replace(lines: readonly LogLine[], base: number): void {
    this.lines = [...lines];
    this.base = Math.max(0, base);
  }

  private append(lines: readonly LogLine[]): void {
    this.lines.push(...lines);
    const more = this.lines.length - KEPT;
    if (more <= 0) return;
    this.lines.splice(0, more);
    this.base += more;
  }

  private count(total: number, estimated: boolean): void {
    this.total = total;
    this.estimated = estimated;
  }

  /** What is held stands elsewhere in the list than was thought. */
  private putRight(by: number): void {
    if (by === 0) return;
    this.base += by;
    this.on.moved(by);
  }

  /** Log lines lie evenly among a run's events, as far as one can know. */
  private numberAt(place: number): number {
    const part = Math.max(0, Math.min(1, place / Math.max(1, this.total)));
    return Math.floor(this.lowest + part * (this.highest - this.lowest));
  }

  private placeOf(seq: number): number {
    const part = (seq - this.lowest) / Math.max(1, this.highest - this.lowest);
    return Math.max(0, Math.min(this.total - 1, Math.round(part * this.total)));
  }

  private async exclusively(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await work();
    } catch (error) {
      this.wanted = null;
      if (!this.control.signal.aborted) this.on.failed(error);
    } finally {
      this.busy = false;
    }
    if (!this.control.signal.aborted) this.on.changed();
  }
}

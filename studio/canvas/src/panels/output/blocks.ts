/** Rows that come from the server block by block: what is in view is asked for, the rest is forgotten in time. */

const KEPT = 40;

export class Blocks<Row> {
  private readonly blocks = new Map<number, readonly Row[]>();
  private readonly asked = new Map<number, AbortController>();

  /** `fetch` gets a block; `changed` is called when one has come, `failed` when one has not. */
  constructor(
    private readonly size: number,
    private readonly fetch: (offset: number, limit: number, signal: AbortSignal) => Promise<readonly Row[]>,
    private readonly changed: () => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  at(index: number): Row | undefined {
    return this.blocks.get(Math.floor(index / this.size))?.[index % this.size];
  }

  /** Have rows `first` to `last` (not included); what was asked for elsewhere and is no longer in view is called off. */
  want(first: number, last: number): void {
    const from = Math.floor(first / this.size);
    const to = Math.floor(Math.max(first, last - 1) / this.size);
    for (const [block, control] of this.asked) {
      if (block >= from && block <= to) continue;
      control.abort();
      // At once, so that whoever comes back before the refusal asks anew.
      this.asked.delete(block);
    }
    for (let block = from; block <= to; block += 1) {
      const known = this.blocks.get(block);
      if (known) this.touch(block, known);
      else if (!this.asked.has(block)) void this.get(block);
    }
  }

  clear(): void {
    for (const control of this.asked.values()) control.abort();
    this.asked.clear();
    this.blocks.clear();
  }

  private async get(block: number): Promise<void> {
    const control = new AbortController();
    this.asked.set(block, control);
    try {
      const rows = await this.fetch(block * this.size, this.size, control.signal);
      if (control.signal.aborted) return;
      this.touch(block, rows);
      this.changed();
    } catch (error) {
      if (!control.signal.aborted) this.failed(error);
    } finally {
      if (this.asked.get(block) === control) this.asked.delete(block);
    }
  }

  /** The map is in the order of use: the oldest goes first. */
  private touch(block: number, rows: readonly Row[]): void {
    this.blocks.delete(block);
    this.blocks.set(block, rows);
    for (const oldest of this.blocks.keys()) {
      if (this.blocks.size <= KEPT) return;
      this.blocks.delete(oldest);
    }
  }
}

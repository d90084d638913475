/** The items of a map or the rounds of a loop: pages of them are asked for as they come into view. */

import { shallowRef, triggerRef } from "vue";
import type { Json, NodeState } from "../../protocol";
import { RefusedError } from "../../store/connection";
import { askServer, isAbort } from "../output/ask_server";

/** As `GET /api/runs/{id}/nodes/{node}/items` tells it; numbers count from 0. */
export interface ItemRow {
  number: number;
  state: NodeState;
  started: string | null;
  duration_s: number;
  error: string;
  digest: string;
  codec: string;
  size: number;
  has_value: boolean;
  value: Json;
}

interface ItemPage {
  items: ItemRow[];
  total: number;
  counts: Record<string, number>;
}

export const PAGE = 200;

export type GetItems = (state: string, offset: number, limit: number, signal: AbortSignal) => Promise<ItemPage>;

export function itemsOf(run: string, node: string): GetItems {
  const path = `/api/runs/${encodeURIComponent(run)}/nodes/${encodeURIComponent(node)}/items`;
  return (state, offset, limit, signal) => askServer<ItemPage>(path, { state, limit, ...(offset ? { offset } : {}) }, signal);
}

export class ItemPages {
  /** How many rows match. */
  readonly total = shallowRef(0);
  readonly counts = shallowRef<Readonly<Record<string, number>>>({});
  readonly loaded = shallowRef(false);
  readonly problem = shallowRef("");
  /** Grows when rows have come. */
  private readonly rows = shallowRef(new Map<number, ItemRow>());
  private readonly asked = new Map<number, AbortController>();
  private state = "";

  constructor(private readonly get: GetItems) {}

  /** The row at a place among those that match; asks for it when it is not there yet. */
  at(index: number): ItemRow | undefined {
    const row = this.rows.value.get(index);
    if (!row) void this.load(Math.floor(index / PAGE));
    return row;
  }

  /** Show only rows of one state, "" for all. */
  filter(state: string): Promise<void> {
    this.state = state;
    return this.reload();
  }

  /** Ask again for what is in view: rows have changed. What is shown stays until the answer has come. */
  async reload(first = 0): Promise<void> {
    this.stop();
    const page = Math.floor(first / PAGE);
    const fresh = await this.ask(page);
    if (!fresh) return;
    this.rows.value = new Map(fresh);
  }

  stop(): void {
    for (const control of this.asked.values()) control.abort();
    this.asked.clear();
  }

  private async load(page: number): Promise<void> {
    if (this.asked.has(page)) return;
    const fresh = await this.ask(page);
    if (!fresh) return;
    for (const [index, row] of fresh) this.rows.value.set(index, row);
    triggerRef(this.rows);
  }

  private async ask(page: number): Promise<[number, ItemRow][] | null> {
    const control = new AbortController();
    this.asked.set(page, control);
    try {
      const answer = await this.get(this.state, page * PAGE, PAGE, control.signal);
      if (control.signal.aborted) return null;
      this.total.value = answer.total;
      this.counts.value = answer.counts;
      this.loaded.value = true;
      this.problem.value = "";
      return answer.items.map((row, index) => [page * PAGE + index, row]);
    } catch (error) {
      if (isAbort(error)) return null;
      // Not asked again by itself: the row that is missing would ask without end.
      this.problem.value = error instanceof RefusedError ? `${error.refusal.message} ${error.refusal.fix}` : String(error);
      return null;
    }
  }
}

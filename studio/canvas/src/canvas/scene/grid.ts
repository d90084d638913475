/** A uniform grid over boxes: which of thousands lie in view, without looking at the others. */

import type { Box } from "../geometry";

const CELL = 1024;
const OFFSET = 1 << 20;

interface Span {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export class Grid<Item extends Box> {
  private readonly cells = new Map<number, Set<Item>>();
  private readonly spans = new Map<Item, Span>();

  get size(): number {
    return this.spans.size;
  }

  /** Take an item in, or see where it has gone. */
  put(item: Item): void {
    const span = spanOf(item);
    const before = this.spans.get(item);
    if (before && same(before, span)) return;
    if (before) this.leave(item, before);
    this.spans.set(item, span);
    for (const key of keysOf(span)) {
      const cell = this.cells.get(key);
      if (cell) cell.add(item);
      else this.cells.set(key, new Set([item]));
    }
  }

  remove(item: Item): void {
    const span = this.spans.get(item);
    if (!span) return;
    this.spans.delete(item);
    this.leave(item, span);
  }

  clear(): void {
    this.cells.clear();
    this.spans.clear();
  }

  /** Everything that overlaps a box, each once. */
  query(box: Box): Item[] {
    const found: Item[] = [];
    const span = spanOf(box);
    const take = (item: Item) => {
      if (item.x < box.x + box.width && item.x + item.width > box.x &&
          item.y < box.y + box.height && item.y + item.height > box.y) found.push(item);
    };
    if ((span.right - span.left + 1) * (span.bottom - span.top + 1) > this.cells.size) {
      for (const item of this.spans.keys()) take(item);
      return found;
    }
    for (let column = span.left; column <= span.right; column++) {
      for (let row = span.top; row <= span.bottom; row++) {
        for (const item of this.cells.get(keyOf(column, row)) ?? []) {
          // An item that spans several cells is taken in the first of them that was asked for.
          const own = this.spans.get(item) as Span;
          if (column === Math.max(own.left, span.left) && row === Math.max(own.top, span.top)) take(item);
        }
      }
    }
    return found;
  }

  private leave(item: Item, span: Span): void {
    for (const key of keysOf(span)) {
      const cell = this.cells.get(key);
      cell?.delete(item);
      if (cell?.size === 0) this.cells.delete(key);
    }
  }
}

function spanOf({ x, y, width, height }: Box): Span {
  return {
    left: Math.floor(x / CELL),
    top: Math.floor(y / CELL),
    right: Math.floor((x + width) / CELL),
    bottom: Math.floor((y + height) / CELL),
  };
}

function* keysOf({ left, top, right, bottom }: Span): Generator<number> {
  for (let column = left; column <= right; column++) for (let row = top; row <= bottom; row++) yield keyOf(column, row);
}

function keyOf(column: number, row: number): number {
  return (column + OFFSET) * 2 * OFFSET + row + OFFSET;
}

function same(one: Span, other: Span): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right && one.bottom === other.bottom;
}

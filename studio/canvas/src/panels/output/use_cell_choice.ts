/** Which cells of a table are chosen: by pointer, by arrow keys, with Shift a range. */

import { computed, shallowRef, type Ref } from "vue";
import { rangeOf, type Range } from "./table_cells";

interface Cell {
  row: number;
  column: number;
}

export interface CellChoice {
  active: Readonly<Ref<Cell | null>>;
  range: Readonly<Ref<Range | null>>;
  has(row: number, column: number): boolean;
  choose(cell: Cell, extend: boolean): void;
  /** Carry out a key; true when it meant something here. */
  press(event: KeyboardEvent): boolean;
}

export function useCellChoice(rows: () => number, columns: () => number, page: Readonly<Ref<number>>, reveal: (row: number) => void): CellChoice {
  const active = shallowRef<Cell | null>(null);
  const anchor = shallowRef<Cell | null>(null);
  const range = computed(() => (active.value ? rangeOf(anchor.value ?? active.value, active.value) : null));

  function choose(cell: Cell, extend: boolean): void {
    const row = Math.min(rows() - 1, Math.max(0, cell.row));
    const column = Math.min(columns() - 1, Math.max(0, cell.column));
    if (row < 0 || column < 0) return;
    if (!extend || !anchor.value) anchor.value = { row, column };
    active.value = { row, column };
  }

  function press(event: KeyboardEvent): boolean {
    const at = active.value ?? { row: 0, column: 0 };
    const control = event.ctrlKey || event.metaKey;
    const last = rows() - 1;
    if (control && event.key.toLowerCase() === "a") {
      anchor.value = { row: 0, column: 0 };
      active.value = { row: last, column: columns() - 1 };
      return true;
    }
    const to: Record<string, Cell> = {
      ArrowUp: { ...at, row: control ? 0 : at.row - 1 },
      ArrowDown: { ...at, row: control ? last : at.row + 1 },
      ArrowLeft: { ...at, column: control ? 0 : at.column - 1 },
      ArrowRight: { ...at, column: control ? columns() - 1 : at.column + 1 },
      PageUp: { ...at, row: at.row - page.value },
      PageDown: { ...at, row: at.row + page.value },
      Home: { row: control ? 0 : at.row, column: 0 },
      End: { row: control ? last : at.row, column: columns() - 1 },
    };
    const next = to[event.key];
    if (!next || !(event.target as HTMLElement).matches("[role=grid]")) return false;
    choose(next, event.shiftKey);
    if (active.value) reveal(active.value.row);
    return true;
  }

  function has(row: number, column: number): boolean {
    const one = range.value;
    return one !== null && row >= one.top && row <= one.bottom && column >= one.left && column <= one.right;
  }

  return { active, range, has, choose, press };
}

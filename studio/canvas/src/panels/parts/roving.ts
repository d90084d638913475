/** One stop for Tab in a long list, and the arrow keys from there: rows that are not drawn yet are reached all the same. */

import { nextTick, ref, type Ref } from "vue";

const PAGE = 10;

export interface Roving {
  /** The row that Tab leads to. */
  active: Ref<number>;
  press(event: KeyboardEvent): void;
}

/** The rows of `list` carry the ids `${prefix}-${index}`. */
export function useRoving(prefix: string, count: () => number, list: Ref<{ reveal(index: number): void } | null>): Roving {
  const active = ref(0);

  function press(event: KeyboardEvent): void {
    const next = target(event.key, active.value, count() - 1);
    if (next === null) return;
    event.preventDefault();
    active.value = next;
    list.value?.reveal(next);
    void nextTick(() => document.getElementById(`${prefix}-${next}`)?.focus());
  }
  return { active, press };
}

function target(key: string, at: number, last: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: last,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(last, to));
}

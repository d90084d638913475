/** A scrolled box that draws only the rows in view, however many there are. */

import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from "vue";
import { LongScroll } from "./long_scroll";

const MARGIN = 8;
const SETTLED_MS = 160;
/** No screen is higher: a box that has lost its limits must not draw everything. */
const HIGHEST_VIEW = 4000;

export interface LongScrollUse {
  /** The first row to draw, and the one after the last. */
  range: Readonly<Ref<readonly [number, number]>>;
  /** The height of the content, and what is added to a row's place. */
  height: Readonly<Ref<number>>;
  shift: Readonly<Ref<number>>;
  left: Readonly<Ref<number>>;
  width: Readonly<Ref<number>>;
  /** Whether the last row is in view. */
  atEnd: Readonly<Ref<boolean>>;
  /** How many rows fit. */
  page: Readonly<Ref<number>>;
  scrolled(): void;
  /** Bring a row into view, with as little movement as it takes. */
  reveal(row: number): void;
  toEnd(): void;
  /** Rows turned out to stand elsewhere: keep the same ones in view. */
  shiftBy(rows: number): void;
}

/** `lead` is the height of what sticks to the top of the box, above the rows. */
export function useLongScroll(box: Ref<HTMLElement | null>, count: () => number, rowHeight: number, lead = 0): LongScrollUse {
  const scroll = new LongScroll();
  /** Offset, shift, view height: replaced together, so that one change draws once. */
  const state = shallowRef({ offset: 0, shift: 0, view: 0, height: 0 });
  const left = ref(0);
  const width = ref(0);
  let settled: ReturnType<typeof setTimeout> | undefined;
  const sizes = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(() => measure());

  function publish(): void {
    const view = Math.min(HIGHEST_VIEW, box.value?.clientHeight ?? 0);
    state.value = { offset: scroll.offset, shift: scroll.shift, view, height: scroll.height - lead };
  }

  function measure(): void {
    const element = box.value;
    if (!element) return;
    width.value = element.clientWidth;
    scroll.resize(lead + count() * rowHeight, element.clientHeight);
    publish();
  }

  function put(top: number): void {
    if (box.value && Math.abs(box.value.scrollTop - top) >= 1) box.value.scrollTop = top;
    publish();
  }

  function scrolled(): void {
    const element = box.value;
    if (!element) return;
    left.value = element.scrollLeft;
    scroll.scrolled(element.scrollTop);
    publish();
    if (!scroll.isLong) return;
    clearTimeout(settled);
    settled = setTimeout(() => put(scroll.settle()), SETTLED_MS);
  }

  function reveal(row: number): void {
    const start = row * rowHeight;
    const room = state.value.view - lead;
    if (start < scroll.offset) put(scroll.moveTo(start));
    else if (start + rowHeight > scroll.offset + room) put(scroll.moveTo(start + rowHeight - room));
  }

  function toEnd(): void {
    measure();
    put(scroll.moveTo(scroll.most));
  }

  function shiftBy(rows: number): void {
    measure();
    put(scroll.moveTo(scroll.offset + rows * rowHeight));
  }

  onMounted(() => {
    measure();
    if (box.value) sizes?.observe(box.value);
  });
  onBeforeUnmount(() => {
    clearTimeout(settled);
    sizes?.disconnect();
  });
  watch(count, measure, { flush: "post" });

  return {
    range: computed(() => {
      const { offset, view } = state.value;
      const first = Math.max(0, Math.floor(offset / rowHeight) - MARGIN);
      return [first, Math.min(count(), Math.ceil((offset + view) / rowHeight) + MARGIN)] as const;
    }),
    height: computed(() => state.value.height),
    shift: computed(() => state.value.shift),
    atEnd: computed(() => state.value.offset + state.value.view >= lead + count() * rowHeight - 2),
    page: computed(() => Math.max(1, Math.floor((state.value.view - lead) / rowHeight) - 1)),
    left, width, scrolled, reveal, toEnd, shiftBy,
  };
}

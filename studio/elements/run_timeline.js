// A Gantt chart of a run. Only rows in view are in the page, so that a thousand nodes scroll like ten; every row says in
// words what it draws. Bars of waiting, running and pausing differ by their pattern, states by a sign.
import { h } from "vue";

const ROW = 26;
const LEAST_BAR = 3;
const LABEL = 64; // behind the last moment, for the words there
const MOST_ZOOM = 4000;
const STEPS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400];
const TICK_APART = 90;
const SIGNS = { waiting: "·", running: "◐", retrying: "↻", finished: "✓", cached: "◔", failed: "✕", skipped: "⊘", cancelled: "⊘" };

export default {
  props: { news: Object },
  emits: ["choose", "taken"],
  data: () => ({ rows: [], length: 0, going: false, zoom: 1, width: 600, top: 0, height: 400, active: "", now: 0, hovered: "" }),
  created() {
    this.byNode = new Map();
  },
  mounted() {
    this.watcher = new ResizeObserver(() => this.measure());
    this.watcher.observe(this.$refs.box);
    this.measure();
    this.$watch("news", (news) => this.take(news), { immediate: true });
  },
  beforeUnmount() {
    this.watcher.disconnect();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.clock);
  },
  computed: {
    span() {
      return Math.max(this.going ? this.now : this.length, 0.001);
    },
    track() {
      return Math.max(120, this.width - this.names - 12) * this.zoom;
    },
    scale() {
      return this.track - LABEL;
    },
    names() {
      return this.width < 520 ? 118 : 210;
    },
    shown() {
      const first = Math.max(0, Math.floor(this.top / ROW) - 5);
      return this.rows.slice(first, first + Math.ceil(this.height / ROW) + 10).map((row, at) => [first + at, row]);
    },
  },
  methods: {
    take({ number, rows, length, going }) {
      for (const row of rows) this.byNode.set(row.node, row);
      const begin = (row) => row.spans[0]?.[1] ?? row.at;
      this.rows = [...this.byNode.values()].sort((one, other) => begin(one) - begin(other));
      this.length = length;
      this.base = performance.now() - length * 1000;
      this.now = length;
      if (going && !this.going) this.follow();
      this.going = going;
      this.$emit("taken", number);
    },
    follow() {
      // Ten times a second is as smooth as a growing bar needs to be.
      this.clock = setTimeout(() => {
        this.frame = requestAnimationFrame(() => {
          if (!this.going) return;
          this.now = (performance.now() - this.base) / 1000;
          this.follow();
        });
      }, 100);
    },
    measure() {
      const box = this.$refs.box;
      if (!box) return;
      this.width = box.clientWidth;
      this.height = box.clientHeight;
    },
    scrolled(event) {
      this.top = event.target.scrollTop;
    },
    x(seconds) {
      return (seconds / this.span) * this.scale;
    },
    zoomBy(factor, at = 0.5) {
      const box = this.$refs.box;
      const visible = box.clientWidth - this.names;
      const moment = (box.scrollLeft + at * visible) / this.scale;
      this.zoom = Math.min(MOST_ZOOM, Math.max(1, this.zoom * factor));
      this.$nextTick(() => (box.scrollLeft = moment * this.scale - at * visible));
    },
    wheel(event) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = this.$refs.box.getBoundingClientRect();
      this.zoomBy(event.deltaY < 0 ? 1.25 : 0.8, Math.max(0, (event.clientX - box.left - this.names) / (box.width - this.names)));
    },
    press(event) {
      const zooms = { "+": 1.5, "=": 1.5, "-": 1 / 1.5, 0: 1 / MOST_ZOOM };
      const at = this.rows.findIndex((row) => row.node === this.active);
      const page = Math.max(1, Math.floor(this.height / ROW) - 2);
      const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.rows.length - 1, PageDown: at + page, PageUp: at - page };
      if (event.key in zooms) this.zoomBy(zooms[event.key]);
      else if (event.key in moves) this.go(Math.min(this.rows.length - 1, Math.max(0, moves[event.key])));
      else if ((event.key === "Enter" || event.key === " ") && this.active) this.$emit("choose", this.active);
      else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
        this.$refs.box.scrollLeft += event.key === "ArrowLeft" ? -80 : 80;
      } else return;
      event.preventDefault();
    },
    go(index) {
      const row = this.rows[index];
      if (!row) return;
      this.active = row.node;
      const box = this.$refs.box;
      const head = 24;
      if (index * ROW < box.scrollTop) box.scrollTop = index * ROW;
      if ((index + 1) * ROW + head > box.scrollTop + box.clientHeight) box.scrollTop = (index + 1) * ROW + head - box.clientHeight;
    },
    choose(row) {
      this.active = row.node;
      this.$emit("choose", row.node);
    },
    axis() {
      const step = STEPS.find((one) => this.x(one) >= TICK_APART) ?? STEPS.at(-1);
      const from = Math.max(0, Math.floor(((this.$refs.box?.scrollLeft ?? 0) / this.scale) * (this.span / step)) - 1);
      const ticks = [];
      for (let n = from; n * step <= this.span && ticks.length < 60; n += 1) ticks.push(n * step);
      return h("div", { class: "s-tl-axis", "aria-hidden": "true" }, [
        h("span", { class: "s-tl-name", style: { width: `${this.names}px` } }, "Node"),
        h("span", { class: "s-tl-track", style: { width: `${this.track}px` } },
          ticks.map((at) => h("i", { class: "s-tl-tick", style: { left: `${this.x(at)}px` } }, tickWords(at, step)))),
      ]);
    },
    row([index, row]) {
      const bars = row.spans.map(([sort, start, end]) =>
        h("i", {
          class: "s-tl-bar",
          "data-sort": sort,
          style: { left: `${this.x(start)}px`, width: `${Math.max(LEAST_BAR, this.x((end ?? this.now) - start))}px` },
        }),
      );
      const mark = bars.length > 0 ? [] : [h("i", { class: "s-tl-mark", style: { left: `${this.x(row.at)}px` } }, SIGNS[row.state] ?? "·")];
      const last = row.spans.at(-1);
      const took = last ? h("i", { class: "s-tl-took", style: { left: `${this.x(last[2] ?? this.now) + 6}px` } }, row.took) : null;
      return h("div", {
        key: row.node,
        id: `${this.$.uid}-${index}`,
        class: "s-tl-row",
        role: "option",
        "aria-selected": row.node === this.active ? "true" : "false",
        "aria-label": row.words,
        title: row.words,
        "data-node-id": row.node,
        "data-state": row.state,
        style: { top: `${index * ROW}px`, height: `${ROW}px`, width: `${this.names + this.track}px` },
        onClick: () => this.choose(row),
        onMouseenter: () => (this.hovered = row.words),
        onMouseleave: () => (this.hovered = ""),
      }, [
        h("span", { class: "s-tl-name", style: { width: `${this.names}px` } }, [
          h("span", { class: "s-tl-sign", "aria-hidden": "true" }, SIGNS[row.state] ?? "·"),
          row.node,
        ]),
        h("span", { class: "s-tl-track", style: { width: `${this.track}px` } }, [...bars, ...mark, took]),
      ]);
    },
  },
  render() {
    const at = this.rows.findIndex((row) => row.node === this.active);
    const said = this.hovered || this.rows[at]?.words || "";
    const tool = (label, text, act) => h("button", { class: "s-button s-quiet", type: "button", "aria-label": label, title: label, onClick: act }, text);
    return h("div", { class: "s-tl" }, [
      h("div", { class: "s-tl-tools" }, [
        h("span", { class: "s-tl-key" }, [
          ...[["waiting", "waits for a place"], ["running", "runs"], ["pause", "pauses before another try"]].flatMap(([sort, words]) => [
            h("i", { class: "s-tl-bar", "data-sort": sort, "aria-hidden": "true" }), words,
          ]),
        ]),
        h("span", { class: "s-grow" }),
        tool("Show less time", "+", () => this.zoomBy(1.6)),
        tool("Show more time", "−", () => this.zoomBy(1 / 1.6)),
        tool("Show all of it", "Fit", () => this.zoomBy(1 / MOST_ZOOM)),
      ]),
      h("div", {
        ref: "box",
        class: "s-tl-box",
        role: "listbox",
        tabindex: "0",
        "aria-label": "Timeline of the nodes",
        "aria-activedescendant": at >= 0 ? `${this.$.uid}-${at}` : null,
        onScroll: (event) => this.scrolled(event),
        onWheel: (event) => this.wheel(event),
        onKeydown: (event) => this.press(event),
      }, [
        this.axis(),
        h("div", { class: "s-tl-rows", role: "presentation", style: { height: `${this.rows.length * ROW}px`, width: `${this.names + this.track}px` } }, this.shown.map((one) => this.row(one))),
      ]),
      h("p", { class: "s-tl-words s-hint" }, said || "Point at a row, or go through them with the arrow keys: its times are said here. + and − zoom."),
    ]);
  },
};

function tickWords(seconds, step) {
  if (seconds === 0) return "0";
  if (step < 1) return `${Number(seconds.toFixed(3))} s`;
  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}:${two(seconds % 60)} min`;
  return `${Math.floor(seconds / 3600)}:${two((seconds % 3600) / 60)} h`;
}

/** How long a running node has been at it, how fast it gets on and how long it will still take, in words. */

import { computed, onBeforeUnmount, watch, type Ref } from "vue";
import { useEditor } from "../../store/editor";
import { useView } from "../../view_state";
import { rateWords, remainingWords } from "./progress_rate";
import { seconds } from "./words";

export interface Elapsed {
  /** Empty of a node that does not run, and in its first second. */
  words: Readonly<Ref<string>>;
  rate: Readonly<Ref<string>>;
}

export function useElapsed(node: () => string): Elapsed {
  const editor = useEditor();
  const { clock, rates } = useView();
  const run = computed(() => editor.states.get(node()));
  const running = computed(() => run.value?.state === "running" || run.value?.state === "retrying");
  let seen = Date.now();

  watch(running, (now, before) => {
    if (now === (before ?? false)) return;
    if (now) clock.start();
    else clock.stop();
    seen = Date.now();
    // Somebody else may have looked at it already when this one comes.
    if (before !== undefined) rates.forget(node());
  }, { immediate: true });
  watch(() => run.value?.progress, (progress) => {
    if (typeof progress === "number") rates.of(node()).add(progress, Date.now());
  }, { immediate: true });
  onBeforeUnmount(() => running.value && clock.stop());

  const words = computed(() => {
    if (!running.value) return "";
    const started = Date.parse(run.value?.started ?? "");
    const passed = Math.max(0, clock.now.value - (Number.isNaN(started) ? seen : started)) / 1000;
    const left = remainingWords(rates.of(node()).remaining(clock.now.value));
    return [passed < 1 ? "" : seconds(Math.floor(passed)).replace(/\.0+ /, " "), left].filter(Boolean).join(" · ");
  });
  const rate = computed(() => (running.value && clock.now.value ? rateWords(rates.of(node()).perSecond) : ""));
  return { words, rate };
}

/** How long a running node has been at it and will still take, when it is tried again, what it waits for: in words. */

import { computed, onBeforeUnmount, watch, type Ref } from "vue";
import type { NodeState } from "../../protocol";
import { useEditor, type Editor } from "../../store/editor";
import { useView } from "../../view_state";
import { rateWords, remainingWords } from "./progress_rate";
import { attemptsOf, retryWords } from "./state_words";
import { useLasting } from "./use_lasting";
import { seconds } from "./words";

export interface Elapsed {
  /** Empty of a node that neither runs nor waits, or has only just begun to. */
  words: Readonly<Ref<string>>;
  rate: Readonly<Ref<string>>;
}

export function useElapsed(node: () => string): Elapsed {
  const editor = useEditor();
  const { clock, rates } = useView();
  const run = computed(() => editor.states.get(node()));
  const running = computed(() => run.value?.state === "running" || run.value?.state === "retrying");
  const lasting = useLasting(() => run.value?.state);
  const counting = computed(() => running.value && lasting.value);
  let seen = Date.now();

  watch(running, () => {
    seen = Date.now();
    rates.forget(node());
  });
  watch(counting, (now, before) => {
    if (now) clock.start();
    else if (before) clock.stop();
  }, { immediate: true });
  watch(() => run.value?.progress, (progress) => {
    if (typeof progress === "number") rates.of(node()).add(progress, Date.now());
  }, { immediate: true });
  onBeforeUnmount(() => counting.value && clock.stop());

  const words = computed(() => {
    if (!lasting.value) return "";
    // A node that a limit holds up says so itself.
    if (run.value?.state === "waiting") return run.value.message || waitingWords(editor, node());
    if (!running.value) return "";
    if (run.value?.state === "retrying") {
      return retryWords(run.value, clock.now.value, attemptsOf(editor.drawing.nodes.visible.get(node())));
    }
    const started = Date.parse(run.value?.started ?? "");
    const passed = Math.max(0, clock.now.value - (Number.isNaN(started) ? seen : started)) / 1000;
    const left = remainingWords(rates.of(node()).remaining(clock.now.value));
    return [passed < 1 ? "" : seconds(Math.floor(passed)).replace(/\.0+ /, " "), left].filter(Boolean).join(" · ");
  });
  const rate = computed(() => (counting.value && clock.now.value ? rateWords(rates.of(node()).perSecond) : ""));
  return { words, rate };
}

const OVER: ReadonlySet<NodeState> = new Set(["finished", "cached", "skipped", "failed", "cancelled", "unknown"]);

/** What a node that was asked for waits for: the first that has not given it its value yet, or its turn. */
function waitingWords(editor: Editor, node: string): string {
  if (editor.run.value?.state === "queued") return "waits until the run starts";
  const open = editor.drawing.nodes.visible.get(node)?.links.find(([source]) => {
    const state = editor.states.get(source)?.state;
    return state !== undefined && !OVER.has(state);
  });
  return open ? `waits for ${open[0]}` : "waits for its turn";
}

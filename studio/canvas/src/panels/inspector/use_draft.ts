/** A text that is being typed: shown at once, sent after a short pause, never overwritten under the hand. */

import { computed, onBeforeUnmount, ref, watch, type ComputedRef, type Ref } from "vue";
import type { ViewState } from "../../view_state";

export interface Draft {
  /** What the field shows. */
  text: ComputedRef<string>;
  /** Whether something is typed that has not been sent. */
  unsent: Ref<boolean>;
  type(text: string): void;
  /** Send now: before a run, when the field is left, on Enter. */
  flush(): void;
  focus(): void;
  blur(): void;
  /** Go back to what stands in the drawing. */
  forget(): void;
}

/** `refused` tells whether the text was turned down: it stays in the field then, to be corrected. */
export function useDraft(
  view: ViewState,
  stands: () => string,
  send: (text: string) => void,
  { pause = 250, refused = () => false }: { pause?: number; refused?: () => boolean } = {},
): Draft {
  const draft = ref<string | null>(null);
  const unsent = ref(false);
  const focused = ref(false);
  let timer = 0;
  let sent: string | null = null;

  function flush(): void {
    window.clearTimeout(timer);
    view.unsent.delete(flush);
    if (!unsent.value || draft.value === null) return;
    unsent.value = false;
    sent = draft.value;
    send(draft.value);
  }

  watch(stands, () => {
    // What was sent was shown in advance as if it stood; refused, it does not, but it stays to be corrected.
    if (refused()) draft.value ??= sent;
    else if (!focused.value && !unsent.value) draft.value = null;
  });
  onBeforeUnmount(flush);
  return {
    text: computed(() => draft.value ?? stands()),
    unsent,
    type(text) {
      draft.value = text;
      unsent.value = true;
      view.unsent.add(flush);
      window.clearTimeout(timer);
      timer = window.setTimeout(flush, pause);
    },
    flush,
    focus: () => (focused.value = true),
    blur() {
      focused.value = false;
      flush();
    },
    forget() {
      window.clearTimeout(timer);
      view.unsent.delete(flush);
      draft.value = null;
      unsent.value = false;
    },
  };
}

/** Whether the page is as narrow as a phone: panels are sheets then, one at a time. */

import { onBeforeUnmount, ref, type Ref } from "vue";

export const NARROW = "(max-width: 700px)";

export function useNarrow(): Ref<boolean> {
  const query = typeof window.matchMedia === "function" ? window.matchMedia(NARROW) : null;
  const narrow = ref(query?.matches ?? false);
  const follow = (event: MediaQueryListEvent) => (narrow.value = event.matches);
  query?.addEventListener("change", follow);
  onBeforeUnmount(() => query?.removeEventListener("change", follow));
  return narrow;
}

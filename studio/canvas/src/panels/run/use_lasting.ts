/** Whether what a node does has gone on for long enough to be told in words that move: most nodes are done before. */

import { onBeforeUnmount, shallowRef, watch, type Ref } from "vue";
import type { NodeState } from "../../protocol";

const LASTING_MS = 400;
const DOING: ReadonlySet<NodeState | undefined> = new Set(["running", "retrying", "waiting"] as const);

/** True at once for what goes on already when one begins to look. */
export function useLasting(state: () => NodeState | undefined): Readonly<Ref<boolean>> {
  const lasting = shallowRef(DOING.has(state()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(state, (now) => {
    clearTimeout(timer);
    lasting.value = false;
    if (DOING.has(now)) timer = setTimeout(() => (lasting.value = true), LASTING_MS);
  });
  onBeforeUnmount(() => clearTimeout(timer));
  return lasting;
}

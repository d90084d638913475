/** What the server says about the settings of one node: asked again whenever the node changes, the newest answer wins. */

import { onBeforeUnmount, shallowRef, watch, type ShallowRef } from "vue";
import type { Editor } from "../../store/editor";
import type { FormAnswer } from "./values";

const PAUSE = 60;

export function useForm(editor: Editor, node: () => string | null): ShallowRef<FormAnswer | null> {
  const form = shallowRef<FormAnswer | null>(null);
  let asked = 0;
  let timer = 0;

  async function ask(id: string): Promise<void> {
    const mine = ++asked;
    try {
      const answer = await editor.connection.ask<FormAnswer>("form", { node: id });
      if (mine === asked) form.value = answer;
    } catch {
      // Not connected: what the drawing itself says is shown.
      if (mine === asked) form.value = null;
    }
  }

  watch(
    () => {
      const id = node();
      return [id, id === null ? null : editor.drawing.nodes.visible.get(id), editor.drawing.flow.value] as const;
    },
    ([id, content], before) => {
      window.clearTimeout(timer);
      asked += 1;
      // The old answer must not be shown for new content: the drawing itself says enough until the new one is there.
      if (id !== before?.[0] || content !== before[1]) form.value = null;
      if (id === null || content === undefined) return;
      timer = window.setTimeout(() => void ask(id), before && id === before[0] ? PAUSE : 0);
    },
    { immediate: true },
  );
  onBeforeUnmount(() => window.clearTimeout(timer));
  return form;
}

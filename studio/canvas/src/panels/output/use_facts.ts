/** What the server knows of a value, asked once for each; before it has answered, the preview tells what it can. */

import { onBeforeUnmount, shallowRef, watch, type Ref } from "vue";
import type { Json } from "../../protocol";
import { RefusedError } from "../../store/connection";
import { isAbort } from "./ask_server";
import type { ValueFacts, ValueSource } from "./value_source";

export interface KnownFacts {
  facts: Readonly<Ref<ValueFacts | null>>;
  /** Why nothing more is known than the preview. */
  problem: Readonly<Ref<string>>;
}

export function useFacts(source: () => ValueSource | null): KnownFacts {
  const facts = shallowRef<ValueFacts | null>(null);
  const problem = shallowRef("");
  let control = new AbortController();

  watch(
    () => source()?.key,
    async () => {
      control.abort();
      control = new AbortController();
      const { signal } = control;
      const asked = source();
      facts.value = null;
      problem.value = "";
      if (!asked) return;
      try {
        const answer = await asked.facts(signal);
        if (!signal.aborted) facts.value = answer;
      } catch (error) {
        if (isAbort(error) || signal.aborted) return;
        problem.value = error instanceof RefusedError ? `${error.refusal.message} ${error.refusal.fix}` : String(error);
      }
    },
    { immediate: true },
  );
  onBeforeUnmount(() => control.abort());
  return { facts, problem };
}

/** The name of a file to download a value as. */
export function fileNameOf(node: string, port: string, facts: ValueFacts): string {
  const own = facts.path?.split(/[\\/]/).at(-1);
  if (own) return own;
  const stem = [node, port].filter(Boolean).join("-");
  const byView: Record<string, string> = { json: "json", plot: "json", text: "txt", diff: "diff", markdown: "md", html: "html", table: "arrow" };
  const kind = facts.media_type?.split("/")[1]?.replace(/\+.*$/, "").replace("jpeg", "jpg");
  return `${stem}.${kind ?? byView[facts.view] ?? "bin"}`;
}

/** Whether a preview is all there is of a small value. */
export function isWhole(preview: Json): boolean {
  if (typeof preview === "string") return !preview.endsWith("…");
  if (typeof preview !== "object" || preview === null) return true;
  return Array.isArray(preview) ? preview.every(isWhole) : typeof preview.type !== "string" && Object.values(preview).every(isWhole);
}

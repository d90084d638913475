/** The values that a node had in past runs, asked once somebody wants to see them. */

import { computed, ref, shallowRef, watch, type Ref } from "vue";
import type { Json, NodeRun, OutputJson } from "../../protocol";
import { RefusedError } from "../../store/connection";
import type { Editor } from "../../store/editor";
import { outputsOf } from "./outputs_of";
import type { ValueSource } from "./value_source";

interface EarlierJson {
  run: string;
  at: string;
  /** How many runs in a row gave the same. */
  runs: number;
  digest: string;
  codec: string;
  size: number;
  preview: Json;
}

/** One value of a port as it was. */
export interface EarlierValue extends EarlierJson {
  source: ValueSource;
  /** Of this port alone; `preview` may hold several. */
  shown: Json;
}

export interface EarlierValues {
  open: Ref<boolean>;
  /** The values of the port, the newest first. */
  values: Readonly<Ref<EarlierValue[]>>;
  problem: Readonly<Ref<string>>;
  /** The one that is looked at instead of the present one. */
  chosen: Ref<EarlierValue | null>;
}

export function useEarlierValues(
  editor: Editor,
  node: () => string,
  ports: () => readonly OutputJson[],
  port: () => string,
): EarlierValues {
  const open = ref(false);
  const told = shallowRef<EarlierJson[]>([]);
  const problem = ref("");
  const chosen = shallowRef<EarlierValue | null>(null);

  watch([open, node, () => editor.run.value?.id, () => editor.run.value?.state], async ([wanted, asked]) => {
    if (!wanted) return;
    try {
      const answer = await editor.connection.ask<EarlierJson[]>("values", { node: asked });
      if (asked === node()) told.value = answer;
      problem.value = "";
    } catch (error) {
      problem.value = error instanceof RefusedError ? `${error.refusal.message} ${error.refusal.fix}` : String(error);
    }
  });
  watch([open, node, port], () => (chosen.value = null));

  const values = computed(() => told.value.flatMap((one): EarlierValue[] => {
    const then: NodeRun = { state: "finished", preview: one.preview, digest: one.digest, codec: one.codec };
    const output = outputsOf(then, ports()).find((each) => each.port === port());
    return output?.source ? [{ ...one, source: output.source, shown: output.preview }] : [];
  }));
  return { open, values, problem, chosen };
}

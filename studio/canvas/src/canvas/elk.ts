/** ELK in a worker of its own file, so that no page policy has to allow blobs. */

import ELK from "elkjs/lib/elk-api.js";

type Graph = Parameters<InstanceType<typeof ELK>["layout"]>[0];
let elk: InstanceType<typeof ELK> | null = null;

/** Arrange a graph; the worker stays for the next time. */
export function layout(graph: unknown): Promise<unknown> {
  // The file lies beside this one; `vite.config.ts` puts it there.
  elk ??= new ELK({ workerFactory: () => new Worker(new URL(/* @vite-ignore */ WORKER, import.meta.url)) });
  return elk.layout(graph as Graph);
}

const WORKER = "./elk-worker.js";

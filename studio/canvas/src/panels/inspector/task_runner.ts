/** What a flow says of its task runner, in the words of its two fields. */
import type { Json } from "../../protocol";
import { isMark } from "./values";

export interface TaskRunner {
  kind: "threads" | "Dask" | "Ray" | "as written";
  /** How many at once, or the address of a cluster; empty for what it does by itself. */
  workers: string;
}

const WORDS: [RegExp, TaskRunner["kind"]][] = [
  [/^ThreadPoolTaskRunner(?:\(\))?$/, "threads"],
  [/^ThreadPoolTaskRunner\(max_workers=(\d+)\)$/, "threads"],
  [/^DaskTaskRunner(?:\(\))?$/, "Dask"],
  [/^DaskTaskRunner\(cluster_kwargs=\{["']n_workers["']: (\d+), ["']threads_per_worker["']: 1\}\)$/, "Dask"],
  [/^DaskTaskRunner\(address=["']([^"']+)["']\)$/, "Dask"],
  [/^RayTaskRunner(?:\(\))?$/, "Ray"],
  [/^RayTaskRunner\(init_kwargs=\{["']num_cpus["']: (\d+)\}\)$/, "Ray"],
  [/^RayTaskRunner\(address=["']([^"']+)["']\)$/, "Ray"],
];

/** Of clusters, how the address of one to join looks. */
export const ADDRESSES: Record<string, string> = { Dask: "tcp://host:8786", Ray: "ray://host:10001" };

/** The server writes them like this; what a person wrote otherwise stays in the file. */
export function taskRunner(said: Json | undefined): TaskRunner {
  if (said === undefined) return { kind: "threads", workers: "" };
  const source = isMark(said, "$code") ? String(said.$code).trim() : "";
  for (const [form, kind] of WORDS) {
    const found = form.exec(source);
    if (found) return { kind, workers: found[1] ?? "" };
  }
  return { kind: "as written", workers: "" };
}

/** The outputs of a node as tabs: of one that has several, the preview holds each by its name. */

import type { Json, NodeRun, OutputJson } from "../../protocol";
import { ValueSource } from "./value_source";

export interface NodeOutputView {
  /** The name of the port; "" where there is only one. */
  port: string;
  /** The type that the port was declared with, which tells Markdown from other text. */
  type: string;
  preview: Json;
  source: ValueSource | null;
}

export function outputsOf(run: NodeRun | undefined, ports: readonly OutputJson[]): NodeOutputView[] {
  const preview = run?.preview;
  if (!run || preview === undefined || (preview === null && !run.digest)) return [];
  const source = (port: string) => (run.digest ? new ValueSource(run.digest, port) : null);
  const inside = typeof preview === "object" && preview !== null && !Array.isArray(preview) && typeof preview.type !== "string" ? preview : null;
  if (ports.length > 1 && inside) {
    return ports.flatMap(({ name, type }) =>
      name in inside ? [{ port: name, type, preview: inside[name] ?? null, source: source(name) }] : [],
    );
  }
  return [{ port: "", type: ports[0]?.type ?? "", preview, source: source("") }];
}

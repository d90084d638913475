/** What a wire from a port may reach: the server's answer, and what follows from it for a port or a node. */

import type { InputJson } from "../../protocol";
import type { SceneNode } from "../scene/scene";

export interface Fits {
  ports: Record<string, Record<string, string>>;
  kinds: Record<string, string[]>;
  refused: Record<string, Record<string, string>>;
  converters: Record<string, Record<string, string>>;
}

/** `waiting`: the server has not said yet. */
export type Verdict = "source" | "fits" | "converter" | "refused" | "waiting";

export function verdictOf(fits: Fits | null, node: string, port: string): Verdict {
  if (!fits) return "waiting";
  if (fits.ports[node]?.[port] !== undefined) return "fits";
  return fits.converters[node]?.[port] !== undefined ? "converter" : "refused";
}

/** The port of a node that a wire dropped on its body goes to: free and needed ones first. */
export function bestPort(fits: Fits | null, node: SceneNode): string | null {
  const ports = Object.keys(fits?.ports[node.id] ?? {});
  const { kind, node: json } = node.facts;
  const taken = new Set(json.links.map(([, , port]) => port));
  const cost = (port: string) => {
    const input = kind?.inputs.find((one) => one.name === port);
    if (!input) return 0;
    return (taken.has(port) && !input.several ? 4 : 0) + (isSet(input, json.inputs) ? 2 : 0) + (input.required ? 0 : 1);
  };
  return [...ports].sort((one, other) => cost(one) - cost(other))[0] ?? null;
}

function isSet(input: InputJson, values: Record<string, unknown> | undefined): boolean {
  return values?.[input.name] !== undefined;
}

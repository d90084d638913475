/** Branches, loops and tries: which ports a block has, by its own arms and by what stands inside. */

import type { ArmJson, InputJson, KindJson, NodeJson } from "../protocol";

/** The target port of a wire that says in which arm a node runs. */
export const INSIDE = "inside";

const known = new WeakMap<NodeJson, { of: KindJson; kind: KindJson }>();

/** The kind of a placed node as it is drawn: a block has a port for each arm and each name that it gives. */
export function drawnKind(node: NodeJson, kind: KindJson | undefined): KindJson | undefined {
  if (!kind || !node.arms?.length) return kind;
  const before = known.get(node);
  if (before?.of === kind) return before.kind;
  const drawn = { ...kind, inputs: inputsOf(node, kind), outputs: outputsOf(node) };
  known.set(node, { of: kind, kind: drawn });
  return drawn;
}

/** How an arm is called where it is seen. */
export function armTitle(kind: string, arm: ArmJson): string {
  const [word = "", number = ""] = arm.name.split("_");
  switch (word) {
    case "then":
      return number ? `else if${number === "2" ? "" : ` ${Number(number) - 1}`}` : "then";
    case "case":
      return arm.head === "_" ? "otherwise" : `case ${arm.head ?? ""}`;
    case "except":
      return `on ${arm.head || "any error"}`;
    case "body":
      return BODIES[kind]?.(arm.head ?? "") ?? word;
    default:
      return word;
  }
}

const BODIES: Record<string, (head: string) => string> = {
  for: (head) => `each ${head || "item"}`,
  while: () => "each round",
  try: () => "try",
  with: (head) => `with ${head}`,
};

/** What an arm asks to be written behind it; empty for one that needs nothing. */
export function headLabel(node: NodeJson, arm: ArmJson): string {
  if (node.kind === "for") return "Variable";
  if (node.kind === "with") return "Enter";
  if (arm.name.startsWith("case")) return "Pattern";
  return arm.name.startsWith("except") ? "Error" : "";
}

function inputsOf(node: NodeJson, kind: KindJson): InputJson[] {
  const [first] = kind.inputs;
  if (!first || node.kind !== "if") return kind.inputs;
  const numbers = (node.arms ?? []).filter((arm) => arm.name.startsWith("then_")).map((arm) => arm.name.slice("then_".length));
  const more = numbers.map((number) => {
    const name = `condition_${number}`;
    return { ...first, name, field: { ...first.field, name } };
  });
  return [first, ...more];
}

function outputsOf(node: NodeJson): KindJson["outputs"] {
  const arms = (node.arms ?? []).map((arm) => ({
    name: arm.name, label: armTitle(node.kind, arm), type: "what runs in it", sort: "any" as const, help: "What hangs on it runs in this arm.",
  }));
  const names = (node.outputs ?? []).map((name) => ({ name, type: "anything", sort: "any" as const, help: "" }));
  return [...arms, ...names];
}

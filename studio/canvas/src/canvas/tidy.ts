/** Arranging nodes along their wires by ELK, which is loaded and run in a worker when it is first asked for. */

import type { Canvas } from "./canvas";
import { around } from "./geometry";
import type { SceneNode } from "./scene/scene";
import { toGrid } from "./snapping";

interface ElkGraph {
  id: string;
  layoutOptions?: Record<string, string>;
  children?: ElkGraph[];
  ports?: { id: string; x: number; y: number; width: number; height: number }[];
  edges?: { id: string; sources: string[]; targets: string[] }[];
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.spacing.nodeNode": "40",
  "elk.layered.spacing.nodeNodeBetweenLayers": "88",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.separateConnectedComponents": "true",
  "elk.spacing.componentComponent": "60",
};

/** Arrange these nodes, or all; one step that can be undone. */
export async function tidy(canvas: Canvas, ids?: readonly string[]): Promise<void> {
  const nodes = ids && ids.length > 1 ? ids.flatMap((id) => canvas.scene.nodes.get(id) ?? []) : [...canvas.scene.nodes.values()];
  const before = around(nodes);
  if (!before || nodes.length < 2) return;
  const version = canvas.editor.drawing.version.value;
  let arranged: ElkGraph;
  try {
    const { layout } = await import("./elk");
    arranged = await layout(graphOf(nodes)) as ElkGraph;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    canvas.editor.tell("warning", `The nodes could not be arranged: ${said}`, "They stay as they are.");
    return;
  }
  if (version !== canvas.editor.drawing.version.value) {
    canvas.editor.tell("info", "The drawing changed while it was being arranged.", "Tidy again.");
    return;
  }
  const places = new Map((arranged.children ?? []).map((child) => [child.id, child]));
  canvas.changePlaces(
    nodes.map(({ id }) => id),
    (place, { id }) => {
      const found = places.get(id);
      return { ...place, x: toGrid(before.x + (found?.x ?? 0)), y: toGrid(before.y + (found?.y ?? 0)) };
    },
    "Tidy",
  );
  if (!ids) canvas.looking.fit();
}

function graphOf(nodes: readonly SceneNode[]): ElkGraph {
  const own = new Set(nodes);
  const port = (node: SceneNode, side: "in" | "out", name: string) => `${side} ${node.id} ${name}`;
  return {
    id: "flow",
    layoutOptions: OPTIONS,
    children: nodes.map((node) => ({
      id: node.id,
      width: node.width,
      height: node.height,
      layoutOptions: { "elk.portConstraints": "FIXED_POS" },
      ports: (["in", "out"] as const).flatMap((side) => portsOf(node, side).map((name) => ({
        id: port(node, side, name),
        x: side === "in" ? 0 : node.width,
        y: (side === "in" ? node.shape.inputs : node.shape.outputs).get(name) ?? node.shape.otherwise,
        width: 0,
        height: 0,
      }))),
    })),
    edges: nodes.flatMap((node) => node.into.flatMap(({ from, link, key }) =>
      from && own.has(from) && from !== node
        ? [{ id: key, sources: [port(from, "out", link.sourcePort)], targets: [port(node, "in", link.targetPort)] }]
        : [],
    )),
  };
}

/** The ports that wires lead to, shown or not. */
function portsOf(node: SceneNode, side: "in" | "out"): string[] {
  const names = side === "in" ? node.into.map(({ link }) => link.targetPort) : [...node.outOf].map(({ link }) => link.sourcePort);
  return [...new Set(names)];
}

/**
 * Arranging nodes along their wires by ELK, which is loaded and run in a worker when it is first asked for.
 * What runs in an arm is arranged by itself; for what is around, a block is one box with all that stands in it.
 */

import type { Canvas } from "./canvas";
import { around, type Point } from "./geometry";
import { ARM } from "./scene/arm_frames";
import type { Scene, SceneNode } from "./scene/scene";
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

/** No port is called like that: it stands for what is inside of a block. */
const INTO = "";

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.spacing.nodeNode": "40",
  "elk.layered.spacing.nodeNodeBetweenLayers": "88",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.separateConnectedComponents": "true",
  "elk.padding": "[top=0,left=0,bottom=0,right=0]",
  "elk.spacing.componentComponent": "60",
};

/** Arrange these nodes, or all; one step that can be undone. */
export async function tidy(canvas: Canvas, ids?: readonly string[]): Promise<void> {
  const { arms, nodes: all } = canvas.scene;
  const asked = ids && ids.length > 1 ? ids.flatMap((id) => all.get(id) ?? []) : [...all.values()];
  const inside = new Set(asked.flatMap(({ id }) => arms.inside(id)));
  const nodes = [...new Set([...asked, ...inside])];
  const before = around(nodes);
  if (!before || nodes.length < 2) return;
  const version = canvas.editor.drawing.version.value;
  let places: Picture["places"];
  try {
    const { layout } = await import("./elk");
    ({ places } = await pictureOf(canvas.scene, asked.filter((node) => !inside.has(node)), (graph) => layout(graph) as Promise<ElkGraph>));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    canvas.editor.tell("warning", `The nodes could not be arranged: ${said}`, "They stay as they are.");
    return;
  }
  if (version !== canvas.editor.drawing.version.value) {
    canvas.editor.tell("info", "The drawing changed while it was being arranged.", "Tidy again.");
    return;
  }
  canvas.changePlaces(
    nodes.map(({ id }) => id),
    (place, node) => {
      const { x, y } = places.get(node) ?? { x: 0, y: 0 };
      return { ...place, x: toGrid(before.x + x), y: toGrid(before.y + y) };
    },
    "Tidy",
  );
  if (!ids) canvas.looking.fit();
}

/** Nodes that stand together, from 0, 0 on. */
interface Picture {
  places: Map<SceneNode, Point>;
  width: number;
  height: number;
}

type LayOut = (graph: ElkGraph) => Promise<ElkGraph>;

async function pictureOf(scene: Scene, nodes: readonly SceneNode[], layOut: LayOut): Promise<Picture> {
  const parts = new Map<SceneNode, Picture>();
  for (const node of nodes) parts.set(node, await partOf(scene, node, layOut));
  const arranged = await layOut(graphOf(parts));
  const places = new Map<SceneNode, Point>();
  const corners = new Map((arranged.children ?? []).map((child) => [child.id, child]));
  for (const [node, part] of parts) {
    const { x = 0, y = 0 } = corners.get(node.id) ?? {};
    for (const [inner, at] of part.places) places.set(inner, { x: x + at.x, y: y + at.y });
  }
  return { places, width: arranged.width ?? 0, height: arranged.height ?? 0 };
}

/** A node by itself; of a block the head, and the frames of its arms to the right of it. */
async function partOf(scene: Scene, node: SceneNode, layOut: LayOut): Promise<Picture> {
  const places = new Map<SceneNode, Point>([[node, { x: 0, y: 0 }]]);
  let { width } = node;
  let top = 0;
  for (const { arm, empty } of scene.arms.of(node.id)) {
    const inner = empty ? null : await pictureOf(scene, scene.arms.inArm(node.id, arm.name), layOut);
    const left = node.width + ARM.toArms;
    for (const [one, { x, y }] of inner?.places ?? []) places.set(one, { x: left + ARM.margin + x, y: top + ARM.margin + ARM.title + y });
    width = Math.max(width, left + (inner ?? ARM.empty).width + 2 * ARM.margin);
    top += (inner ?? ARM.empty).height + 3 * ARM.margin + ARM.title;
  }
  if (scene.arms.allGiven.get(node.id)?.size) width += ARM.given;
  return { places, width, height: Math.max(node.height, top - ARM.margin) };
}

function graphOf(parts: ReadonlyMap<SceneNode, Picture>): ElkGraph {
  const home = new Map([...parts].flatMap(([node, { places }]) => [...places.keys()].map((inner) => [inner, node] as const)));
  const port = (node: SceneNode, side: "in" | "out", name: string) => `${side} ${node.id} ${name}`;
  return {
    id: "flow",
    layoutOptions: OPTIONS,
    children: [...parts].map(([node, { width, height }]) => ({
      id: node.id,
      width,
      height,
      layoutOptions: { "elk.portConstraints": "FIXED_POS" },
      ports: [
        ...(["in", "out"] as const).flatMap((side) => portsOf(node, side).map((name) => ({
          id: port(node, side, name),
          x: side === "in" ? 0 : width,
          y: (side === "in" ? node.shape.inputs : node.shape.outputs).get(name) ?? node.shape.otherwise,
          width: 0,
          height: 0,
        }))),
        // Wires that lead to what stands inside.
        { id: port(node, "in", INTO), x: 0, y: height / 2, width: 0, height: 0 },
        { id: port(node, "out", INTO), x: width, y: height / 2, width: 0, height: 0 },
      ],
    })),
    edges: [...home].flatMap(([inner, target]) => inner.into.flatMap(({ from, link, key }) => {
      const source = from && home.get(from);
      if (!from || !source || source === target) return [];
      const start = port(source, "out", source === from ? link.sourcePort : INTO);
      return [{ id: key, sources: [start], targets: [port(target, "in", target === inner ? link.targetPort : INTO)] }];
    })),
  };
}

/** The ports that wires lead to, shown or not. */
function portsOf(node: SceneNode, side: "in" | "out"): string[] {
  const names = side === "in" ? node.into.map(({ link }) => link.targetPort) : [...node.outOf].map(({ link }) => link.sourcePort);
  return [...new Set(names)];
}

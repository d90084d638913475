/** Bringing a selection in line: edges, centres, and even spaces. */

import type { Canvas } from "./canvas";
import { around, type Point } from "./geometry";
import type { SceneNode } from "./scene/scene";

export type Alignment = "left" | "centre" | "right" | "top" | "middle" | "bottom";
export type Direction = "across" | "down";

export function align(canvas: Canvas, how: Alignment): void {
  const nodes = selected(canvas);
  const all = around(nodes);
  if (!all || nodes.length < 2) return;
  const placed: Record<Alignment, (node: SceneNode) => Point> = {
    left: ({ y }) => ({ x: all.x, y }),
    centre: ({ y, width }) => ({ x: all.x + (all.width - width) / 2, y }),
    right: ({ y, width }) => ({ x: all.x + all.width - width, y }),
    top: ({ x }) => ({ x, y: all.y }),
    middle: ({ x, height }) => ({ x, y: all.y + (all.height - height) / 2 }),
    bottom: ({ x, height }) => ({ x, y: all.y + all.height - height }),
  };
  canvas.changePlaces(nodes.map(({ id }) => id), (place, node) => ({ ...place, ...placed[how](node) }), `Align ${how}`);
}

/** Even spaces between nodes; the outermost stay. */
export function distribute(canvas: Canvas, direction: Direction): void {
  const axis = direction === "across" ? "x" : "y";
  const size = direction === "across" ? "width" : "height";
  const nodes = selected(canvas).sort((one, other) => one[axis] - other[axis]);
  const all = around(nodes);
  if (!all || nodes.length < 3) return;
  const room = all[size] - nodes.reduce((sum, node) => sum + node[size], 0);
  const gap = room / (nodes.length - 1);
  const places = new Map<SceneNode, number>();
  let at = all[axis];
  for (const node of nodes) {
    places.set(node, Math.round(at));
    at += node[size] + gap;
  }
  canvas.changePlaces(nodes.map(({ id }) => id), (place, node) => ({ ...place, [axis]: places.get(node) ?? node[axis] }), `Distribute ${direction}`);
}

function selected(canvas: Canvas): SceneNode[] {
  return [...canvas.editor.selection.nodes].flatMap((id) => canvas.scene.nodes.get(id) ?? []);
}

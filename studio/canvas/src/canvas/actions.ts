/** What the panels ask of the canvas. */

import type { CanvasActions } from "../view_state";
import { align, distribute } from "./arrange";
import type { Canvas } from "./canvas";
import { centreOf } from "./geometry";
import { tidy } from "./tidy";

export function actionsOf(canvas: Canvas): CanvasActions {
  const { viewport } = canvas;
  const middle = (): [number, number] => {
    const { screen } = viewport;
    return [screen.x + screen.width / 2, screen.y + screen.height / 2];
  };
  return {
    fit: (ids) => canvas.looking.fit(ids),
    zoomBy: (factor) => viewport.zoomAt(...middle(), viewport.zoom * factor),
    zoomTo: (zoom) => viewport.zoomAt(...middle(), zoom),
    focusNode: (id) => canvas.elements.whenMounted(id, () => canvas.elementOf(id)?.focus({ preventScroll: true })),
    jumpTo: (id) => canvas.looking.reveal(id, () => canvas.elementOf(id)?.focus({ preventScroll: true })),
    centre: () => {
      const { x, y } = centreOf(viewport.view);
      return [Math.round(x), Math.round(y)];
    },
    toCanvas: ([x, y]) => {
      const at = viewport.toCanvas(x, y);
      return [at.x, at.y];
    },
    armAt: ([x, y]) => {
      const frame = canvas.scene.arms.at({ x, y });
      return frame && { block: frame.block.id, arm: frame.arm.name };
    },
    focus: () => canvas.focus(),
    tidy: (ids) => tidy(canvas, ids),
    align: (how) => align(canvas, how),
    distribute: (direction) => distribute(canvas, direction),
    rename: (id) => canvas.looking.reveal(id, () => (canvas.renaming.value = id)),
    collapse: (ids, collapsed) => canvas.changePlaces(ids, (place) => ({ ...place, collapsed }), collapsed ? "Collapse" : "Expand"),
    paint: (ids, colour) => canvas.changePlaces(ids, (place) => ({ ...place, colour }), "Colour"),
  };
}

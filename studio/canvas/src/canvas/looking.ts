/** Where the view goes by itself: to everything at first, to a node that is asked for, into a sub-flow. */

import { around, centreOf, contains, type Box } from "./geometry";
import type { Canvas } from "./canvas";
import { frameOf, noteBox } from "./layers/frame";
import { BOXES_ZOOM } from "./viewport";

const FLIGHT_MS = 140;

export class Looking {
  /** Whether the flow has been shown at all. */
  begun = false;
  private inside = "";

  constructor(private readonly canvas: Canvas) {}

  /** Look at nodes, or at everything. */
  fit(ids?: readonly string[], animated = true): void {
    const { scene, viewport } = this.canvas;
    const box = around(ids ? ids.flatMap((id) => scene.nodes.get(id) ?? []) : this.everything());
    if (box) viewport.show(box, animated ? this.flight : 0);
  }

  /** Bring a node into view, and do something with its element once it has one. */
  reveal(id: string, then: () => void): void {
    const { scene, viewport, elements, mounting } = this.canvas;
    const node = scene.nodes.get(id);
    if (!node) return;
    const near = viewport.zoom >= BOXES_ZOOM;
    if (!near || !contains(viewport.view, node)) viewport.centreOn(centreOf(node), near ? viewport.zoom : 1, this.flight);
    elements.whenMounted(id, then);
    mounting.invalidate();
    this.canvas.repaint();
  }

  /** Show the flow for the first time. */
  begin(): void {
    const { root, viewport } = this.canvas;
    if (this.begun || !root || viewport.screen.width < 2) return;
    this.begun = true;
    this.fit(undefined, false);
  }

  /** A sub-flow was opened, or left: another drawing is shown. */
  follow(): void {
    const now = this.canvas.editor.inside.path.value.join("/");
    if (now === this.inside) return;
    this.inside = now;
    this.canvas.wiring.cancel();
    this.fit(undefined, false);
  }

  private get flight(): number {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : FLIGHT_MS;
  }

  private *everything(): Generator<Box> {
    const { scene, editor } = this.canvas;
    yield* scene.nodes.values();
    for (const [id, note] of editor.drawing.notes.raw) yield noteBox(scene, id, note);
    for (const [id, group] of editor.drawing.groups.raw) {
      const box = frameOf(scene, id, group);
      if (box) yield box;
    }
  }
}

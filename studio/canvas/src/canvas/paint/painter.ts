/** Keeps the surface under the elements painted. From far away by a picture that is larger than the view. */

import { contains, overlaps } from "../geometry";
import type { Viewport } from "../viewport";
import { rimColour } from "./state_colour";
import { FlowPainter, STRAIGHT_BELOW, type Content } from "./flow_painter";

/** So many pixels more than is in view are in the picture, at each side. */
const MARGIN = 160;

export class Painter {
  private readonly surface: FlowPainter;
  /** Looking elsewhere moves it; of a state that changes, one box in it is painted again. */
  private readonly picture: FlowPainter;
  private zoom = 0;
  private state: "gone" | "painted" | "pictured" = "gone";
  private changed = new Set<string>();

  constructor(
    canvas: HTMLCanvasElement,
    private readonly content: Content,
    private readonly viewport: Viewport,
  ) {
    this.surface = new FlowPainter(canvas, content);
    this.picture = new FlowPainter(document.createElement("canvas"), content);
  }

  resize(): void {
    const { width, height } = this.viewport.screen;
    this.surface.resize(width, height);
    this.forget();
  }

  /** Something else has changed than states and where one looks. */
  forget(): void {
    this.state = "gone";
    this.changed.clear();
  }

  /** Nodes whose states have changed. */
  touch(ids: readonly string[]): void {
    if (this.state === "gone") return;
    // What has no rim any more leaves one behind.
    if (ids.some((id) => rimColour(this.content.states.get(id)?.state) === "")) this.forget();
    else for (const id of ids) this.changed.add(id);
  }

  /** Just the ground, or the flow too. */
  paint(everything: boolean): void {
    const { x, y, zoom } = this.viewport;
    if (zoom !== this.zoom || zoom >= STRAIGHT_BELOW) this.forget();
    this.zoom = zoom;
    if (everything && this.state !== "gone") return this.show();
    // A picture that is of use for one frame, as while the zoom changes, would cost more than it spares.
    this.forget();
    this.surface.paint({ x, y, zoom }, everything);
    if (everything) this.state = "painted";
  }

  private show(): void {
    const { picture, surface: { context, canvas } } = this;
    const { x, y, zoom, view, screen } = this.viewport;
    if (this.state !== "pictured" || !contains(picture.view, view)) {
      picture.resize(screen.width + 2 * MARGIN, screen.height + 2 * MARGIN);
      picture.paint({ x: x + MARGIN, y: y + MARGIN, zoom }, true);
      this.state = "pictured";
    } else this.catchUp();
    this.changed.clear();
    const ratio = canvas.width / screen.width;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(picture.canvas, Math.round((picture.view.x - view.x) * zoom * ratio), Math.round((picture.view.y - view.y) * zoom * ratio));
  }

  private catchUp(): void {
    if (this.changed.size === 0) return;
    const { scene, mounting } = this.content;
    const nodes = [...this.changed].flatMap((id) => scene.nodes.get(id) ?? []);
    this.picture.paintAgain(nodes.filter((node) => !mounting.has(node.id) && overlaps(node, this.picture.view)));
  }
}

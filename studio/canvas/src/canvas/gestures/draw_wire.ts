/** A wire in the hand, from a port or taken off one of its ends. */

import type { Canvas } from "../canvas";
import type { Link } from "../../store/link";
import type { PortPlace } from "../../view_state";
import type { Gesture, Hand } from "./gesture";

export class DrawWire implements Gesture {
  readonly pansAtEdge = true;

  constructor(
    private readonly canvas: Canvas,
    private readonly from: PortPlace,
    private readonly moving: Link | null,
    private readonly clicked: () => void,
  ) {}

  start(): void {
    this.canvas.wiring.begin(this.from, this.moving);
    this.canvas.mounting.pin(this.from.node);
  }

  move({ screen, at }: Hand): void {
    const { wiring, overlay } = this.canvas;
    const landing = this.canvas.landingAt(screen);
    wiring.over.value = wiring.target(landing);
    overlay.loose.value = at;
    overlay.screen.value = screen;
  }

  end({ screen }: Hand): void {
    this.release();
    void this.canvas.wiring.finish(this.canvas.landingAt(screen));
  }

  click(): void {
    this.clicked();
  }

  cancel(): void {
    this.release();
    this.canvas.wiring.cancel();
  }

  private release(): void {
    this.canvas.overlay.loose.value = null;
    this.canvas.mounting.unpin(this.from.node);
    this.canvas.repaint();
  }
}

/** The element that holds all nodes: moved as one picture by the compositor, and drawn crisp again when zooming has ended. */

const SETTLED_MS = 140;

export class WorldLayer {
  private zoom = 0;
  private settled: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly element: HTMLElement) {
    element.style.willChange = "transform";
  }

  show(x: number, y: number, zoom: number): void {
    this.element.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    if (zoom === this.zoom) return;
    this.zoom = zoom;
    clearTimeout(this.settled);
    this.settled = setTimeout(() => this.sharpen(), SETTLED_MS);
  }

  stop(): void {
    clearTimeout(this.settled);
  }

  /** A layer keeps the resolution that it was made at: it is given up for a frame, and made anew. */
  private sharpen(): void {
    this.element.style.willChange = "auto";
    requestAnimationFrame(() => requestAnimationFrame(() => (this.element.style.willChange = "transform")));
  }
}

/** The elements of mounted nodes: placed by hand, without rendering them anew, and measured when their size changes. */

import type { SceneNode } from "./scene/scene";

export class NodeElements {
  private readonly elements = new Map<string, HTMLElement>();
  private readonly sizes = new ResizeObserver((entries) => this.resized(entries));
  private awaited: { id: string; then: () => void } | null = null;

  /** `find` knows the nodes, `measured` is told how high they turn out to be. */
  constructor(
    private readonly find: (id: string) => SceneNode | undefined,
    private readonly measured: (heights: ReadonlyMap<string, number>) => void,
  ) {}

  of(id: string): HTMLElement | undefined {
    return this.elements.get(id);
  }

  mounted(id: string, element: HTMLElement): void {
    this.elements.set(id, element);
    this.sizes.observe(element);
    const node = this.find(id);
    if (node) this.place(node);
    if (this.awaited?.id !== id) return;
    const { then } = this.awaited;
    this.awaited = null;
    queueMicrotask(then);
  }

  unmounted(id: string, element: HTMLElement): void {
    this.sizes.unobserve(element);
    if (this.elements.get(id) === element) this.elements.delete(id);
  }

  /** Do something with a node's element, now or as soon as it has one; only the last wish counts. */
  whenMounted(id: string, then: () => void): void {
    this.awaited = null;
    if (this.elements.has(id)) then();
    else this.awaited = { id, then };
  }

  place({ id, x, y }: SceneNode): void {
    const element = this.elements.get(id);
    if (element) element.style.transform = `translate(${x}px, ${y}px)`;
  }

  widen({ id, width }: SceneNode): void {
    const element = this.elements.get(id);
    if (element) element.style.width = `${width}px`;
  }

  /** Show that a node is in this person's hand. */
  raise(id: string, held: boolean): void {
    this.elements.get(id)?.classList.toggle("held", held);
  }

  stop(): void {
    this.sizes.disconnect();
  }

  private resized(entries: readonly ResizeObserverEntry[]): void {
    const heights = new Map<string, number>();
    for (const { target, borderBoxSize } of entries) {
      const id = (target as HTMLElement).dataset.nodeId;
      const height = borderBoxSize[0]?.blockSize ?? 0;
      // Zero when it is just being taken away.
      if (id !== undefined && height > 0) heights.set(id, height);
    }
    this.measured(heights);
  }
}

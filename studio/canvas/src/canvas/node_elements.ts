/** The elements of mounted nodes: placed by hand, without rendering them anew, and measured when their size changes. */

import type { SceneNode } from "./scene/scene";

const BY_A_PERSON = ["keydown", "pointerdown"] as const;

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
    this.forget();
    queueMicrotask(then);
  }

  unmounted(id: string, element: HTMLElement): void {
    this.sizes.unobserve(element);
    if (this.elements.get(id) === element) this.elements.delete(id);
  }

  /**
   * Do something with a node's element, now or as soon as it has one. Only the last wish counts, and none any more once
   * a person has done something else.
   */
  whenMounted(id: string, then: () => void): void {
    this.forget();
    if (this.elements.has(id)) return then();
    this.awaited = { id, then };
    for (const event of BY_A_PERSON) window.addEventListener(event, this.forget, true);
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
    this.forget();
    this.sizes.disconnect();
  }

  private readonly forget = (): void => {
    if (!this.awaited) return;
    this.awaited = null;
    for (const event of BY_A_PERSON) window.removeEventListener(event, this.forget, true);
  };

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

/** Which nodes are elements of the page: those in view and those in somebody's hand, a few more each frame. */

import { shallowRef } from "vue";
import { centreOf, contains, distance, grown, overlaps, type Box } from "./geometry";
import type { Scene, SceneNode } from "./scene/scene";
import { BOXES_ZOOM, FEW_BOXES_ZOOM, FEW_NODES, type Viewport } from "./viewport";

/** How many nodes are mounted in a frame; fewer when the frame before was late, as while zooming through hundreds. */
const A_FRAME = 8;
const A_LATE_FRAME = 3;
/** While one zooms through hundreds: what is passed is a box, unless it was mounted already. */
const A_ZOOMING_FRAME = 2;
const LATE_MS = 24;
const MARGIN = 0.25;
/** Zooming has ended when it has rested for so long. */
const REST_MS = 160;
/** More are not kept for the way back. */
const MOST_KEPT = 200;

export class Mounting {
  /** Ids in the order of the flow, so that Tab walks along it. */
  readonly shown = shallowRef<readonly string[]>([]);
  private readonly mounted = new Set<string>();
  private readonly pins = new Map<string, number>();
  private queue: SceneNode[] = [];
  private last = 0;
  private zoom = 0;
  private zoomedAt = -Infinity;
  private zoomsUntil = -Infinity;
  private window: Box | null = null;
  /** Whether what is shown may stand in another order than that of the flow. */
  private unsorted = false;
  private rank: ReadonlyMap<string, number> = new Map();

  constructor(
    private readonly scene: Scene,
    private readonly viewport: Viewport,
  ) {}

  /** Whether a node is seen as an element. */
  has(id: string): boolean {
    return this.mounted.has(id) && !this.hidden;
  }

  /** Whether the elements are only kept for the way back: while one zooms, going far away takes none of them away. */
  get hidden(): boolean {
    return !this.near && this.pins.size === 0;
  }

  /** Whether elements are shown at all at this zoom. */
  get near(): boolean {
    return this.viewport.zoom >= (this.scene.nodes.size > FEW_NODES ? BOXES_ZOOM : FEW_BOXES_ZOOM);
  }

  get busy(): boolean {
    return this.queue.length > 0 || this.zooming;
  }

  /** Keep a node mounted until it is let go as often. */
  pin(id: string): void {
    this.pins.set(id, (this.pins.get(id) ?? 0) + 1);
    this.invalidate();
  }

  unpin(id: string): void {
    const left = (this.pins.get(id) ?? 0) - 1;
    if (left > 0) this.pins.set(id, left);
    else this.pins.delete(id);
    this.invalidate();
  }

  /** Look again: nodes have come, gone or moved. */
  invalidate(): void {
    this.window = null;
  }

  follow(order: readonly string[]): void {
    this.rank = new Map(order.map((id, index) => [id, index]));
    this.unsorted = true;
  }

  /** Mount and unmount what this frame may; true when the set has changed. */
  step(now: number): boolean {
    const late = now - this.last > LATE_MS && now - this.last < 10 * LATE_MS;
    this.last = now;
    this.followZoom(now);
    const left = this.look();
    const next = this.queue.splice(0, this.zooming ? A_ZOOMING_FRAME : late ? A_LATE_FRAME : A_FRAME);
    for (const node of next) this.mounted.add(node.id);
    const changed = left || next.length > 0;
    if (changed || (this.unsorted && this.pins.size === 0)) this.order();
    return changed;
  }

  /**
   * Put the mounted ones into the order of the flow. While somebody's keyboard or hand is in one of them, those that
   * stand already keep their places: an element that is moved on the page loses the keyboard.
   */
  private order(): void {
    const rank = (id: string) => this.rank.get(id) ?? Infinity;
    const before = this.shown.value;
    this.unsorted = this.pins.size > 0;
    if (!this.unsorted) {
      const now = [...this.mounted].sort((one, other) => rank(one) - rank(other));
      if (now.length !== before.length || now.some((id, index) => id !== before[index])) this.shown.value = now;
      return;
    }
    const kept = before.filter((id) => this.mounted.has(id));
    const known = new Set(kept);
    for (const id of this.mounted) {
      if (known.has(id)) continue;
      const at = kept.findIndex((other) => rank(other) > rank(id));
      kept.splice(at === -1 ? kept.length : at, 0, id);
    }
    this.shown.value = kept;
  }

  /** One jump, as to all that there is, is no zooming yet. */
  private followZoom(now: number): void {
    const { zoom } = this.viewport;
    if (zoom !== this.zoom) {
      if (now - this.zoomedAt < REST_MS) this.zoomsUntil = now + REST_MS;
      this.zoom = zoom;
      this.zoomedAt = now;
    }
    if (!this.zooming || now < this.zoomsUntil) return;
    this.zoomsUntil = -Infinity;
    this.invalidate();
  }

  private get zooming(): boolean {
    return this.zoomsUntil !== -Infinity;
  }

  private look(): boolean {
    const { view } = this.viewport;
    if (!this.near) {
      this.window = null;
      this.queue = [];
      return !(this.hidden && this.zooming) && this.unmount((node) => !this.pins.has(node.id));
    }
    if (this.window && contains(this.window, view)) return false;
    this.window = grown(view, view.width * MARGIN, view.height * MARGIN);
    const far = grown(view, view.width * MARGIN * 2, view.height * MARGIN * 2);
    const keeps = this.zooming && this.mounted.size < MOST_KEPT;
    const left = this.unmount((node) => !keeps && !overlaps(node, far) && !this.pins.has(node.id));
    const wanted = this.scene.grid.query(this.window);
    for (const id of this.pins.keys()) {
      const node = this.scene.nodes.get(id);
      if (node) wanted.push(node);
    }
    const middle = centreOf(view);
    const away = (node: SceneNode) => distance(centreOf(node), middle);
    this.queue = [...new Set(wanted)].filter((node) => !this.mounted.has(node.id)).sort((one, other) => away(one) - away(other));
    return left;
  }

  private unmount(goes: (node: SceneNode) => boolean): boolean {
    let changed = false;
    for (const id of this.mounted) {
      const node = this.scene.nodes.get(id);
      if (node && !goes(node)) continue;
      this.mounted.delete(id);
      changed = true;
    }
    return changed;
  }
}

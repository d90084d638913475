/** The canvas without its markup: what is drawn, where one looks, and what happens each frame. */

import { computed, shallowRef, watch, type WatchHandle } from "vue";
import type { Place } from "../protocol";
import type { Editor } from "../store/editor";
import type { PortPlace, ViewState } from "../view_state";
import { emphasisOf } from "./emphasis";
import { Frames } from "./frames";
import { overlaps, type Box, type Point } from "./geometry";
import { Looking } from "./looking";
import { Mounting } from "./mounting";
import { NodeElements } from "./node_elements";
import { Overlay } from "./overlay";
import { Colours } from "./paint/colours";
import { Painter } from "./paint/painter";
import { portOf } from "./port_place";
import type { ArmPlace } from "./scene/arm_frames";
import { Scene, type SceneNode, type Wire } from "./scene/scene";
import { nearestWire } from "./scene/nearest_wire";
import { Viewport } from "./viewport";
import { WorldLayer } from "./world_layer";
import type { Landing } from "./wiring/wiring";
import { Wiring } from "./wiring/wiring";

/** Whoever holds something: gestures know the canvas, which knows of them no more than this. */
export interface Holder {
  readonly busy: boolean;
  /** Called each frame. */
  frame(): void;
  /** Let go of what is held, as if nothing had been done; true when something was. */
  cancel(): boolean;
}

const NOBODY: Holder = { busy: false, frame: () => undefined, cancel: () => false };

export class Canvas {
  readonly frames = new Frames();
  readonly viewport = new Viewport(() => this.viewChanged());
  readonly scene: Scene;
  readonly mounting: Mounting;
  readonly wiring: Wiring;
  readonly overlay = new Overlay();
  readonly looking: Looking;
  holder: Holder = NOBODY;
  /** The wire or the port under the pointer, and where that is on the screen. */
  readonly hover = {
    wire: shallowRef<string | null>(null),
    port: shallowRef<PortPlace | null>(null),
    at: shallowRef<Point | null>(null),
    arm: shallowRef<ArmPlace | null>(null), // into which what is held would be dropped
  };
  readonly cursor = shallowRef("");
  readonly said = shallowRef("");
  /** Grows when nodes have moved, for the few things that follow them by computing. */
  readonly moves = shallowRef(0);
  /** The node whose name is being changed in place. */
  readonly renaming = shallowRef<string | null>(null);
  root: HTMLElement | null = null;
  private layer: WorldLayer | null = null;
  private painter: Painter | null = null;
  private colours: Colours | null = null;
  private dirty = true;
  private viewDirty = true;
  private painted = false;
  readonly elements: NodeElements;
  private readonly watches: (WatchHandle | (() => void))[] = [];
  private readonly others = computed(() => {
    const colours = new Map<string, string>();
    for (const { selection, colour } of this.editor.people.value) for (const id of selection) colours.set(id, colour);
    return colours;
  });

  constructor(
    readonly editor: Editor,
    readonly view: ViewState,
  ) {
    this.scene = new Scene(editor.drawing, editor.catalogue);
    this.elements = new NodeElements((id) => this.scene.nodes.get(id), (heights) => this.measured(heights));
    this.mounting = new Mounting(this.scene, this.viewport);
    this.wiring = new Wiring(editor, view, this.scene, (text) => this.announce(text));
    this.looking = new Looking(this, () => this.repaint());
    this.frames.add((now) => this.frame(now));
  }

  attach(root: HTMLElement, world: HTMLElement, surface: HTMLCanvasElement): void {
    const { editor, scene } = this;
    this.root = root;
    this.layer = new WorldLayer(world);
    this.colours = new Colours(root);
    const { hover, wiring } = this;
    const emphasis = emphasisOf(editor.selection, () => hover.wire.value, () => wiring.moving.value?.key, () => this.others.value, () => hover.arm.value);
    const { mounting, colours } = this;
    this.painter = new Painter(surface, { scene, drawing: editor.drawing, states: editor.states.raw, mounting, colours, emphasis }, this.viewport);
    this.watches.push(
      editor.drawing.onChange((change) => {
        if (change.everything || change.nodes.length > 0) this.mounting.follow(editor.drawing.order.value);
        const before = performance.now();
        scene.take(change);
        if (!change.everything) return;
        performance.measure("treadle.taken", { start: before });
        this.looking.begin();
        this.looking.follow();
      }),
      scene.onChange((moved) => {
        for (const node of moved) this.elements.place(node);
        this.letGoOfWhatIsGone();
        this.moves.value++;
        this.mounting.invalidate();
        this.repaint();
      }),
      watch([editor.catalogue.listed, editor.drawing.kinds], () => {
        scene.rebuild();
        if (editor.ready.value) this.looking.begin();
      }),
      watch([...Object.values(editor.selection.sets), this.hover.wire, this.hover.arm, this.wiring.moving, this.others], () => this.repaint()),
      editor.states.onChange((ids) => this.statesChanged(ids)),
      watch(editor.drawing.groups.visible, () => this.repaint()),
    );
    this.resize();
    this.mounting.follow(editor.drawing.order.value);
    if (editor.ready.value) {
      scene.rebuild();
      this.looking.begin();
    }
    this.repaint();
  }

  detach(): void {
    this.frames.stop();
    this.elements.stop();
    this.looking.stop();
    for (const stop of this.watches.splice(0)) stop();
    this.layer?.stop();
    this.root = this.layer = this.painter = null;
  }

  /** The canvas element has another size, or stands elsewhere. */
  resize(): void {
    const box = this.root?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    this.viewport.screen = { x: box.x, y: box.y, width: box.width, height: box.height };
    this.painter?.resize();
    this.mounting.invalidate();
    if (!this.looking.begun && this.editor.ready.value) this.looking.begin();
    this.viewChanged();
  }

  themeChanged(): void {
    this.colours?.refresh();
    this.repaint();
  }

  repaint(): void {
    this.painter?.forget();
    this.dirty = true;
    this.frames.request();
  }

  announce(text: string): void {
    this.said.value = text;
  }

  elementOf(id: string): HTMLElement | undefined {
    return this.elements.of(id);
  }

  contains(element: Element): boolean {
    return this.root?.contains(element) ?? false;
  }

  moveNode(node: SceneNode, x: number, y: number): void {
    this.scene.move(node, x, y);
    this.elements.place(node);
    this.moves.value++;
  }

  widen(node: SceneNode, width: number): void {
    node.width = width;
    this.elements.widen(node);
    this.scene.settle(node);
  }

  heldBoxes(sort: "note" | "group"): Map<string, Box> {
    return sort === "note" ? this.scene.heldNotes : this.scene.heldFrames;
  }

  /** Keep nodes on the page and out of others' hands while they are dragged. */
  hold(ids: readonly string[]): void {
    for (const id of ids) {
      this.scene.held.add(id);
      this.mounting.pin(id);
      this.elements.raise(id, true);
    }
  }

  release(ids: readonly string[]): void {
    for (const id of ids) {
      this.scene.held.delete(id);
      this.mounting.unpin(id);
      this.elements.raise(id, false);
    }
    // What others did to them meanwhile is seen now, unless it is changed in the same breath.
    queueMicrotask(() => this.scene.take({ everything: false, nodes: [], places: [...ids], groups: [], notes: [], extra: false }));
  }

  /** Change how nodes stand, as one step that can be undone. */
  changePlaces(ids: readonly string[], change: (place: Place, node: SceneNode) => Place, label: string): void {
    const places: Record<string, Place> = {};
    for (const id of ids) {
      const node = this.scene.nodes.get(id);
      if (node) places[id] = change({ ...node.facts.place, x: node.x, y: node.y }, node);
    }
    if (Object.keys(places).length === 0) return;
    this.editor.change([{ op: "place_nodes", places }], label);
  }

  /** The wire nearest to a point, if one is near; `within` is in pixels of the screen. */
  wireAt(point: Point, within: number): Wire | null {
    return nearestWire(this.scene, point, within / this.viewport.zoom);
  }

  /** What a wire's loose end would land on. */
  landingAt({ x, y }: { x: number; y: number }): Landing {
    const element = document.elementFromPoint(x, y);
    const port = element?.closest<HTMLElement>("[data-port]");
    if (port) return { sort: "port", place: portOf(port) };
    const node = element?.closest<HTMLElement>("[data-node-id]");
    if (node) return { sort: "node", node: node.dataset.nodeId ?? "" };
    const at = this.viewport.toCanvas(x, y);
    const [box] = this.scene.grid.query({ ...at, width: 0.01, height: 0.01 });
    return box ? { sort: "node", node: box.id } : { sort: "empty", at, screen: { x, y } };
  }

  focus(): void {
    this.root?.focus({ preventScroll: true });
  }

  focusPort({ node, port, side }: PortPlace): void {
    const ports = this.elements.of(node)?.querySelectorAll<HTMLElement>("[data-port]") ?? [];
    [...ports].find(({ dataset }) => dataset.port === port && dataset.side === side)?.focus({ preventScroll: true });
  }

  /** Somebody else has deleted the node that a wire is being drawn from. */
  private letGoOfWhatIsGone(): void {
    const from = this.wiring.from.value;
    if (!from || this.scene.nodes.has(from.node)) return;
    this.holder.cancel();
    this.wiring.cancel();
    this.announce(`${from.node} is gone.`);
  }

  /** Elements show their states by themselves; boxes are painted. */
  private statesChanged(ids: readonly string[]): void {
    if (ids.some((id) => this.scene.nodes.get(id)?.facts.node.arms?.length)) return this.repaint();
    this.painter?.touch(ids);
    const { view } = this.viewport;
    const boxInView = (id: string) => {
      const node = this.scene.nodes.get(id);
      return node !== undefined && !this.mounting.has(id) && overlaps(node, view);
    };
    if (!ids.some(boxInView)) return;
    this.dirty = true;
    this.frames.request();
  }

  private viewChanged(): void {
    this.viewDirty = true;
    this.dirty = true;
    this.frames.request();
  }

  private measured(heights: ReadonlyMap<string, number>): void {
    for (const [id, height] of heights) this.scene.measured(id, height);
    this.looking.grown();
    if (this.scene.arms.allGiven.size > 0) this.moves.value++;
    this.repaint();
  }

  private frame(now: number): void {
    this.holder.frame();
    if (this.viewport.fly(now)) this.frames.request();
    if (this.viewDirty) {
      this.viewDirty = false;
      const { x, y, zoom } = this.viewport;
      this.layer?.show(x, y, zoom);
      this.view.viewport.value = { x, y, zoom };
    }
    if (this.looking.begun && this.mounting.step(now)) {
      this.painter?.forget();
      this.dirty = true;
    }
    this.root?.classList.toggle("boxes", this.mounting.hidden);
    if (this.mounting.busy) this.frames.request();
    if (!this.dirty) return;
    this.dirty = false;
    this.painter?.paint(this.looking.begun);
    if (this.looking.begun && !this.mounting.busy && !this.painted) {
      this.painted = true;
      performance.mark("treadle.painted");
    }
  }
}

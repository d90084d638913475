/** The canvas without its markup: what is drawn, where one looks, and what happens each frame. */

import { computed, inject, shallowRef, watch, type InjectionKey, type WatchHandle } from "vue";
import type { Place } from "../protocol";
import type { Editor } from "../store/editor";
import type { PortPlace, ViewState } from "../view_state";
import { Choice } from "./choice";
import { Frames } from "./frames";
import { around, centreOf, contains, type Box, type Point } from "./geometry";
import { Pointers } from "./gestures/pointer";
import { portOf } from "./gestures/target";
import { frameOf, noteBox } from "./layers/frame";
import { Mounting } from "./mounting";
import { Overlay } from "./overlay";
import { Colours } from "./paint/colours";
import { Painter } from "./paint/painter";
import { Scene, type SceneNode } from "./scene/scene";
import { WireIndex } from "./scene/wire_index";
import { BOXES_ZOOM, Viewport } from "./viewport";
import { WorldLayer } from "./world_layer";
import type { Landing } from "./wiring/wiring";
import { Wiring } from "./wiring/wiring";

/** With more nodes selected than this their wires are not drawn stronger: it would say nothing. */
const FEW = 24;
const FLIGHT_MS = 140;
/** How long to wait for the catalogue before a flow without places is shown as it is. */
const PATIENCE_MS = 1500;

export class Canvas {
  readonly frames = new Frames();
  readonly viewport = new Viewport(() => this.viewChanged());
  readonly scene: Scene;
  readonly mounting: Mounting;
  readonly wireIndex: WireIndex;
  readonly wiring: Wiring;
  readonly overlay = new Overlay();
  readonly choice = new Choice(this);
  readonly pointers = new Pointers(this);
  /** The wire or the port under the pointer, and where that is on the screen. */
  readonly hover = {
    wire: shallowRef<string | null>(null),
    port: shallowRef<PortPlace | null>(null),
    at: shallowRef<Point | null>(null),
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
  private shownOnce = false;
  private painted = false;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private awaited: { id: string; then: () => void } | null = null;
  private readonly elements = new Map<string, HTMLElement>();
  private readonly watches: (WatchHandle | (() => void))[] = [];
  private readonly sizes = new ResizeObserver((entries) => this.measured(entries));
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
    this.mounting = new Mounting(this.scene, this.viewport);
    this.wireIndex = new WireIndex(this.scene);
    this.wiring = new Wiring(editor, view, this.scene, (text) => this.announce(text));
    this.frames.add((now) => this.frame(now));
  }

  attach(root: HTMLElement, world: HTMLElement, surface: HTMLCanvasElement): void {
    const { editor, scene } = this;
    this.root = root;
    this.layer = new WorldLayer(world);
    this.colours = new Colours(root);
    this.painter = new Painter(surface, scene, editor.drawing, editor.states, this.viewport, this.mounting, this.colours, {
      strong: (wire) => {
        const { links, nodes } = editor.selection;
        if (this.hover.wire.value === wire.key || links.has(wire.key)) return true;
        return nodes.size > 0 && nodes.size <= FEW && (nodes.has(wire.link.source) || nodes.has(wire.link.target));
      },
      hidden: (wire) => this.wiring.moving.value?.key === wire.key,
      selected: (id) => editor.selection.nodes.has(id),
      other: (id) => this.others.value.get(id),
    });
    this.watches.push(
      editor.drawing.onChange((change) => {
        if (change.everything || change.nodes.length > 0) this.mounting.follow(editor.drawing.order.value);
        const before = performance.now();
        scene.take(change);
        if (!change.everything) return;
        performance.measure("treadle.taken", { start: before });
        this.firstLook();
      }),
      scene.onChange((moved) => {
        for (const node of moved) this.placeElement(node);
        this.letGoOfWhatIsGone();
        this.moves.value++;
        this.mounting.invalidate();
        this.repaint();
      }),
      watch([editor.catalogue.listed, editor.drawing.kinds], () => {
        scene.rebuild();
        if (editor.ready.value) this.firstLook();
      }),
      watch([editor.states, ...Object.values(editor.selection.sets), this.hover.wire, this.wiring.moving, this.others], () => this.repaint()),
      watch(editor.drawing.groups.visible, () => this.repaint()),
    );
    this.resize();
    this.mounting.follow(editor.drawing.order.value);
    if (editor.ready.value) {
      scene.rebuild();
      this.firstLook();
    }
    this.repaint();
  }

  detach(): void {
    this.frames.stop();
    clearTimeout(this.patience);
    this.sizes.disconnect();
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
    if (!this.shownOnce && this.editor.ready.value) this.firstLook();
    this.viewChanged();
  }

  themeChanged(): void {
    this.colours?.refresh();
    this.repaint();
  }

  repaint(): void {
    this.dirty = true;
    this.frames.request();
  }

  announce(text: string): void {
    this.said.value = text;
  }

  /** A node's element has come; it is placed by hand from then on, without rendering it anew. */
  mounted(id: string, element: HTMLElement): void {
    this.elements.set(id, element);
    this.sizes.observe(element);
    const node = this.scene.nodes.get(id);
    if (node) this.placeElement(node);
    if (this.awaited?.id !== id) return;
    const { then } = this.awaited;
    this.awaited = null;
    queueMicrotask(then);
  }

  unmounted(id: string, element: HTMLElement): void {
    this.sizes.unobserve(element);
    if (this.elements.get(id) === element) this.elements.delete(id);
  }

  elementOf(id: string): HTMLElement | undefined {
    return this.elements.get(id);
  }

  contains(element: Element): boolean {
    return this.root?.contains(element) ?? false;
  }

  moveNode(node: SceneNode, x: number, y: number): void {
    this.scene.move(node, x, y);
    this.placeElement(node);
    this.moves.value++;
  }

  widen(node: SceneNode, width: number): void {
    node.width = width;
    const element = this.elements.get(node.id);
    if (element) element.style.width = `${width}px`;
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
      this.elements.get(id)?.classList.add("held");
    }
  }

  release(ids: readonly string[]): void {
    for (const id of ids) {
      this.scene.held.delete(id);
      this.mounting.unpin(id);
      this.elements.get(id)?.classList.remove("held");
    }
    // What others did to them meanwhile is seen now, unless it is changed in the same breath.
    queueMicrotask(() => this.scene.take({ everything: false, nodes: [], places: [...ids], groups: [], notes: [], extra: false }));
  }

  /** The places of nodes that nobody has placed, to be kept once somebody moves a node. */
  automaticPlaces(): Record<string, Place> {
    const found = [...this.scene.nodes.values()].filter((node) => node.automatic);
    return Object.fromEntries(found.map((node) => [node.id, { ...node.facts.place, x: Math.round(node.x), y: Math.round(node.y) }]));
  }

  /** Change how nodes stand, as one step that can be undone. */
  changePlaces(ids: readonly string[], change: (place: Place, node: SceneNode) => Place, label: string): void {
    const places: Record<string, Place> = {};
    for (const id of ids) {
      const node = this.scene.nodes.get(id);
      if (node) places[id] = change({ ...node.facts.place, x: node.x, y: node.y }, node);
    }
    if (Object.keys(places).length === 0) return;
    this.editor.change([{ op: "place_nodes", places: { ...this.automaticPlaces(), ...places } }], label);
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
    const ports = this.elements.get(node)?.querySelectorAll<HTMLElement>("[data-port]") ?? [];
    [...ports].find(({ dataset }) => dataset.port === port && dataset.side === side)?.focus({ preventScroll: true });
  }

  /** Bring a node into view, and do something with its element once it has one. */
  reveal(id: string, then: () => void): void {
    const node = this.scene.nodes.get(id);
    if (!node) return;
    const { view, zoom } = this.viewport;
    const near = zoom >= BOXES_ZOOM;
    if (!near || !contains(view, node)) this.viewport.centreOn(centreOf(node), near ? zoom : 1, this.flight);
    if (this.elements.has(id)) return then();
    this.awaited = { id, then };
    this.mounting.invalidate();
    this.repaint();
  }

  /** Look at nodes, or at everything. */
  fit(ids?: readonly string[], animated = true): void {
    const box = around(ids ? ids.flatMap((id) => this.scene.nodes.get(id) ?? []) : this.everything());
    if (box) this.viewport.show(box, animated ? this.flight : 0);
  }

  private *everything(): Generator<Box> {
    yield* this.scene.nodes.values();
    for (const [id, note] of this.editor.drawing.notes.raw) yield noteBox(this.scene, id, note);
    for (const [id, group] of this.editor.drawing.groups.raw) {
      const box = frameOf(this.scene, id, group);
      if (box) yield box;
    }
  }

  get flight(): number {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : FLIGHT_MS;
  }

  /** Nothing is shown before it is known how large the nodes are that have to be placed. */
  private firstLook(): void {
    if (this.shownOnce || !this.root || this.viewport.screen.width < 2) return;
    if (!this.editor.catalogue.loaded.value && this.scene.hasAutomatic && !this.patience) {
      this.patience = setTimeout(() => this.firstLook(), PATIENCE_MS);
      return;
    }
    clearTimeout(this.patience);
    this.shownOnce = true;
    this.fit(undefined, false);
  }

  /** Somebody else has deleted the node that a wire is being drawn from. */
  private letGoOfWhatIsGone(): void {
    const from = this.wiring.from.value;
    if (!from || this.scene.nodes.has(from.node)) return;
    this.pointers.cancel();
    this.wiring.cancel();
    this.announce(`${from.node} is gone.`);
  }

  private viewChanged(): void {
    this.viewDirty = true;
    this.repaint();
  }

  private placeElement(node: SceneNode): void {
    const element = this.elements.get(node.id);
    if (element) element.style.transform = `translate(${node.x}px, ${node.y}px)`;
  }

  private measured(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, borderBoxSize } of entries) {
      const id = (target as HTMLElement).dataset.nodeId;
      const height = borderBoxSize[0]?.blockSize ?? 0;
      // Zero when it is just being taken away.
      if (id !== undefined && height > 0) this.scene.measured(id, height);
    }
    this.repaint();
  }

  private frame(now: number): void {
    this.pointers.frame();
    if (this.viewport.fly(now)) this.frames.request();
    if (this.viewDirty) {
      this.viewDirty = false;
      const { x, y, zoom } = this.viewport;
      this.layer?.show(x, y, zoom);
      this.root?.classList.toggle("far", !this.mounting.near);
      this.view.viewport.value = { x, y, zoom };
    }
    if (this.shownOnce && this.mounting.step(now)) this.dirty = true;
    if (this.mounting.busy) this.frames.request();
    if (!this.dirty) return;
    this.dirty = false;
    this.painter?.paint(this.shownOnce);
    if (this.shownOnce && !this.mounting.busy && !this.painted) {
      this.painted = true;
      performance.mark("treadle.painted");
    }
  }
}

export const CANVAS: InjectionKey<Canvas> = Symbol("canvas");

export function useCanvas(): Canvas {
  const canvas = inject(CANVAS);
  if (!canvas) throw new Error("no canvas was provided above this component");
  return canvas;
}

/** Where the view goes by itself: to everything at first, to a node that is asked for, into a sub-flow. */

import { isRunning } from "../commands/requests";
import type { Editor } from "../store/editor";
import type { ViewState } from "../view_state";
import { around, centreOf, contains, type Box } from "./geometry";
import { frameOf, noteBox } from "./layers/frame";
import type { Mounting } from "./mounting";
import type { NodeElements } from "./node_elements";
import type { Scene } from "./scene/scene";
import { BOXES_ZOOM, LEAST_MARGIN, MARGIN, type Look, type Viewport } from "./viewport";
import type { Wiring } from "./wiring/wiring";

const FLIGHT_MS = 140;
/** A telephone's screen, on which a whole flow is a row of dots: there the first look is at its beginning. */
const NARROW_PX = 600;
const READABLE_ZOOM = 0.6;
/** So long nothing may have grown before what grew is looked at. */
const SETTLED_MS = 200;
/** As high as what a node gives may become, in canvas units. */
const HIGHEST_OUTPUT = 180;

interface Stage {
  readonly view: ViewState;
  readonly holder: { readonly busy: boolean };
  readonly editor: Editor;
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly elements: NodeElements;
  readonly mounting: Mounting;
  readonly wiring: Wiring;
}

export class Looking {
  /** Whether the flow has been shown at all. */
  begun = false;
  private inside = "";
  /** Where the view was put to show everything; null once it has been put there again because of what grew. */
  private whole: Look | null = null;
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly repaint: () => void,
  ) {}

  /** Look at nodes, or at everything. */
  fit(ids?: readonly string[], animated = true): void {
    const { scene, viewport } = this.stage;
    const box = around(ids ? ids.flatMap((id) => scene.nodes.get(id) ?? []) : this.everything());
    if (box) viewport.show(box, animated ? this.flight : 0);
    this.whole = ids ? null : viewport.goal;
  }

  /**
   * Nodes have become higher by what they gave. Where that leads out of a view of everything, it is made one again:
   * once, and not if a person has moved it since.
   */
  grown(): void {
    if (!this.whole) return;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.fitAgain(), SETTLED_MS);
  }

  stop(): void {
    clearTimeout(this.settling);
  }

  /** Bring a node into view, and do something with its element once it has one. */
  reveal(id: string, then: () => void): void {
    const { scene, viewport, elements, mounting } = this.stage;
    const node = scene.nodes.get(id);
    if (!node) return;
    const near = viewport.zoom >= BOXES_ZOOM;
    if (!near || !contains(viewport.view, node)) viewport.centreOn(centreOf(node), near ? viewport.zoom : 1, this.flight);
    elements.whenMounted(id, then);
    mounting.invalidate();
    this.repaint();
  }

  /** Show the flow for the first time. */
  begin(): void {
    if (this.begun || this.stage.viewport.screen.width < 2) return;
    this.begun = true;
    this.fit(undefined, false);
    const { scene, viewport } = this.stage;
    if (viewport.screen.width >= NARROW_PX || viewport.zoom >= READABLE_ZOOM) return;
    this.whole = null;
    let first: Box | null = null;
    for (const node of scene.nodes.values()) if (!first || node.x < first.x) first = node;
    if (first) viewport.startAt(first, READABLE_ZOOM);
  }

  /** A sub-flow was opened, or left: another drawing is shown. */
  follow(): void {
    const now = this.stage.editor.inside.path.value.join("/");
    if (now === this.inside) return;
    this.inside = now;
    this.stage.wiring.cancel();
    this.fit(undefined, false);
  }

  private get flight(): number {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : FLIGHT_MS;
  }

  private fitAgain(): void {
    const { editor, scene, viewport, view, holder, wiring } = this.stage;
    const { x, y, zoom } = viewport.goal;
    if (x !== this.whole?.x || y !== this.whole.y || zoom !== this.whole.zoom) {
      this.whole = null;
      return;
    }
    const busy = holder.busy || wiring.from.value || view.contextMenu.value || view.quickAdd.value;
    if (busy || document.activeElement?.matches("[data-node-id] :is(input, textarea, select)")) return;
    const side = LEAST_MARGIN / zoom, below = MARGIN / zoom;
    const { view: seen } = viewport;
    const clear = { x: seen.x + side, y: seen.y + side, width: seen.width - 2 * side, height: seen.height - side - below };
    if ([...scene.nodes.values()].every((node) => contains(clear, node))) return;
    // While it runs more will come: room is left for that, so that the view moves but once.
    const box = around(this.everything(isRunning(editor) ? HIGHEST_OUTPUT : 0));
    if (box) viewport.show(box, this.flight);
    this.whole = null;
  }

  /** `room` is what is kept below each node, as far as the next one leaves it. */
  private *everything(room = 0): Generator<Box> {
    const { scene, editor } = this.stage;
    for (const node of scene.nodes.values()) {
      yield room ? { ...boxOf(node), height: Math.max(node.height, node.shape.height + scene.roomBelow(node, room)) } : node;
    }
    for (const { box } of scene.arms.all) yield box;
    for (const given of scene.arms.allGiven.values()) for (const { box } of given.values()) yield box;
    for (const [id, note] of editor.drawing.notes.raw) yield noteBox(scene, id, note);
    for (const [id, group] of editor.drawing.groups.raw) {
      const box = frameOf(scene, id, group);
      if (box) yield box;
    }
  }
}

function boxOf({ x, y, width, height }: Box): Box {
  return { x, y, width, height };
}

/** The keys that mean something while the canvas has the focus; all others are commands of the editor. */

import type { PortPlace } from "../view_state";
import type { Canvas } from "./canvas";
import { centreOf, type Point } from "./geometry";
import { noteBox } from "./layers/frame";
import { portOf } from "./gestures/target";
import type { SceneNode } from "./scene/scene";
import { GRID } from "./snapping";

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 },
};
const PAN = 60;

/** Carry out a key; true when it meant something here. */
export function pressKey(canvas: Canvas, event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (event.key === "Escape") return escape(canvas, target);
  if (target.closest("input, select, textarea, [contenteditable]")) return false;
  const port = target.closest<HTMLElement>("[data-port]");
  if (canvas.wiring.from.value && port && walk(canvas, event, portOf(port))) return true;
  if (port && (event.key === "Enter" || event.key === " ")) return connect(canvas, portOf(port));
  const arrow = ARROWS[event.key];
  if (port && arrow) return stepPorts(canvas, portOf(port), arrow);
  const id = target.closest<HTMLElement>("[data-node-id]")?.dataset.nodeId;
  if (arrow && (event.ctrlKey || event.metaKey)) return stepNodes(canvas, id, arrow);
  if (arrow && !event.altKey) return nudge(canvas, arrow, event.shiftKey);
  if (target.closest("button, a")) return false;
  if (id !== undefined && target === canvas.elementOf(id)) return onNode(canvas, event, id);
  return false;
}

function onNode(canvas: Canvas, event: KeyboardEvent, id: string): boolean {
  const { selection } = canvas.editor;
  switch (event.key) {
    case "Enter":
    case " ":
      if (canvas.wiring.from.value) void canvas.wiring.finish({ sort: "node", node: id });
      else if (event.shiftKey || event.ctrlKey) selection.toggle(id);
      // Once more on the one that is selected leads to its settings, which is a command of the editor.
      else if (event.key === "Enter" && selection.nodes.size === 1 && selection.nodes.has(id)) return false;
      else selection.only(id);
      return true;
    case "F2":
      canvas.renaming.value = id;
      return true;
    default:
      return false;
  }
}

function escape(canvas: Canvas, target: HTMLElement): boolean {
  if (canvas.pointers.cancel()) return true;
  if (canvas.wiring.from.value) {
    const { node } = canvas.wiring.from.value;
    canvas.wiring.cancel();
    canvas.announce("Connecting was cancelled.");
    canvas.elementOf(node)?.focus({ preventScroll: true });
    return true;
  }
  const node = target.closest<HTMLElement>("[data-node-id]");
  if (node && target !== node) {
    node.focus({ preventScroll: true });
    return true;
  }
  if (canvas.editor.selection.empty) return false;
  canvas.editor.selection.clear();
  return true;
}

function connect(canvas: Canvas, place: PortPlace): boolean {
  const { wiring } = canvas;
  const from = wiring.from.value;
  if (!from) wiring.begin(place);
  else if (from.node === place.node && from.port === place.port && from.side === place.side) wiring.cancel();
  else void wiring.finish({ sort: "port", place });
  return true;
}

/** While a wire is drawn, Tab and the arrows lead from fitting port to fitting port, the nearest first. */
function walk(canvas: Canvas, event: KeyboardEvent, at: PortPlace): boolean {
  const arrow = ARROWS[event.key];
  if (event.key !== "Tab" && !arrow) return false;
  const fitting = fittingPorts(canvas);
  if (fitting.length === 0) {
    canvas.announce(canvas.wiring.fits.value ? "No port here fits." : "Still asking which ports fit.");
    return true;
  }
  const now = fitting.findIndex((one) => one.node === at.node && one.port === at.port);
  const back = event.shiftKey || event.key === "ArrowUp" || event.key === "ArrowLeft";
  const next = fitting[(now + (back ? -1 : 1) + fitting.length) % fitting.length] ?? fitting[0];
  if (next) showPort(canvas, next);
  return true;
}

function fittingPorts(canvas: Canvas): PortPlace[] {
  const { wiring, scene } = canvas;
  const from = wiring.from.value;
  const origin = from && scene.nodes.get(from.node);
  if (!from || !origin) return [];
  const side = from.side === "in" ? "out" : "in";
  const places = Object.entries(wiring.fits.value?.ports ?? {}).flatMap(([node, ports]) => {
    const known = scene.nodes.get(node);
    const shown = side === "in" ? known?.shape.inputs : known?.shape.outputs;
    return Object.keys(ports).filter((port) => shown?.has(port)).map((port): PortPlace => ({ node, port, side }));
  });
  const away = ({ node }: PortPlace) => {
    const other = scene.nodes.get(node);
    return other ? Math.hypot(other.x - origin.x, other.y - origin.y) : Infinity;
  };
  return places.sort((one, other) => away(one) - away(other));
}

function showPort(canvas: Canvas, place: PortPlace): void {
  canvas.wiring.over.value = place;
  canvas.looking.reveal(place.node, () => canvas.focusPort(place));
  const type = canvas.scene.nodes.get(place.node)?.facts.kind?.inputs.find((port) => port.name === place.port)?.type ?? "";
  canvas.announce(`${place.node}, ${place.port} ${type}. Enter connects.`);
}

function stepPorts(canvas: Canvas, place: PortPlace, arrow: Point): boolean {
  const node = canvas.scene.nodes.get(place.node);
  if (!node) return false;
  const side = arrow.x === 0 ? place.side : arrow.x < 0 ? "in" : "out";
  const names = [...(side === "in" ? node.shape.inputs : node.shape.outputs).keys()];
  const at = names.indexOf(place.port);
  const port = names[arrow.x === 0 ? (at + arrow.y + names.length) % names.length : 0];
  if (port !== undefined) canvas.focusPort({ node: place.node, port, side });
  return true;
}

/** To the nearest node in a direction, also out of view. */
function stepNodes(canvas: Canvas, id: string | undefined, arrow: Point): boolean {
  const from = canvas.scene.nodes.get(id ?? canvas.editor.selection.last.value ?? "");
  const start = from ? centreOf(from) : centreOf(canvas.viewport.view);
  let best: SceneNode | null = null;
  let least = Infinity;
  for (const node of canvas.scene.nodes.values()) {
    const to = centreOf(node);
    const along = (to.x - start.x) * arrow.x + (to.y - start.y) * arrow.y;
    const aside = Math.abs((to.x - start.x) * arrow.y) + Math.abs((to.y - start.y) * arrow.x);
    const cost = along + 2 * aside;
    if (node === from || along <= 0 || cost >= least) continue;
    least = cost;
    best = node;
  }
  if (!best) return true;
  const { id: next } = best;
  canvas.editor.selection.only(next);
  canvas.looking.reveal(next, () => canvas.elementOf(next)?.focus({ preventScroll: true }));
  return true;
}

/** Move what is selected, by a step of the grid or with Shift by a pixel; the view when nothing is. */
function nudge(canvas: Canvas, arrow: Point, fine: boolean): boolean {
  const { selection, drawing } = canvas.editor;
  const step = fine ? 1 : GRID;
  const dx = arrow.x * step, dy = arrow.y * step;
  if (selection.nodes.size + selection.notes.size === 0) {
    canvas.viewport.panBy(-arrow.x * PAN, -arrow.y * PAN);
    return true;
  }
  canvas.changePlaces([...selection.nodes], (place) => ({ ...place, x: place.x + dx, y: place.y + dy }), "Move");
  const notes = [...selection.notes].flatMap((id) => {
    const note = drawing.notes.raw.get(id);
    if (!note) return [];
    const box = noteBox(canvas.scene, id, note);
    return [{ op: "set_note", id, note: { ...note, place: { ...note.place, ...box, x: box.x + dx, y: box.y + dy } } }];
  });
  canvas.editor.change(notes, "Move note");
  return true;
}

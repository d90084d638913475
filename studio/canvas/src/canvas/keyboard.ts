/** The keys that mean something while the canvas has the focus; all others are commands of the editor. */

import type { Link } from "../store/link";
import type { PortPlace } from "../view_state";
import type { Canvas } from "./canvas";
import { centreOf, type Point } from "./geometry";
import { noteBox } from "./layers/frame";
import { portOf } from "./port_place";
import type { SceneNode } from "./scene/scene";
import { GRID } from "./snapping";
import { ARROWS, beginWire, pressOnPort } from "./wiring/by_keyboard";

const PAN = 60;

/** Carry out a key; true when it meant something here. */
export function pressKey(canvas: Canvas, event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (event.key === "Escape") return escape(canvas, target);
  if (target.closest("input, select, textarea, [contenteditable]")) return false;
  const port = target.closest<HTMLElement>("[data-port]");
  if (port && !event.ctrlKey && !event.metaKey && pressOnPort(canvas, event, portOf(port))) return true;
  const arrow = ARROWS[event.key];
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
      // With Enter these run the flow or a part of it; the space bar adds to the selection.
      if (event.key === "Enter" && (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)) return false;
      if (canvas.wiring.from.value) void canvas.wiring.finish({ sort: "node", node: id });
      else if (event.shiftKey || event.ctrlKey) selection.toggle(id);
      // Once more on the one that is selected leads to its settings, which is a command of the editor.
      else if (event.key === "Enter" && selection.nodes.size === 1 && selection.nodes.has(id)) return false;
      else selection.only(id);
      return true;
    case "w": {
      const [port] = canvas.scene.nodes.get(id)?.shape.outputs.keys() ?? [];
      if (port === undefined || event.ctrlKey || event.metaKey) return false;
      const from: PortPlace = { node: id, port, side: "out" };
      beginWire(canvas, from);
      canvas.focusPort(from);
      return true;
    }
    case "F2":
      canvas.renaming.value = id;
      return true;
    default:
      return false;
  }
}

/** The end of a wire that was taken off. */
function looseEnd(link: Link, fixed: PortPlace): PortPlace {
  return fixed.side === "out"
    ? { node: link.target, port: link.targetPort, side: "in" }
    : { node: link.source, port: link.sourcePort, side: "out" };
}

function escape(canvas: Canvas, target: HTMLElement): boolean {
  if (canvas.holder.cancel()) return true;
  if (canvas.wiring.from.value) {
    const { from, moving } = canvas.wiring;
    const back = from.value && (moving.value ? looseEnd(moving.value, from.value) : from.value);
    canvas.wiring.cancel();
    canvas.announce("Connecting was cancelled.");
    if (back) canvas.looking.reveal(back.node, () => canvas.focusPort(back));
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

/** Wires by keyboard: drawn from a focused port, taken off it, led to another, removed. */

import { wireArguments, type Link } from "../../store/link";
import type { PortPlace } from "../../view_state";
import type { Canvas } from "../canvas";
import type { Point } from "../geometry";
import { fixedEnd } from "../gestures/target";

export const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 },
};
const HOW = "Arrows lead to ports that fit, with Shift to all of them. Enter connects, Escape leaves all as it was.";

/** Carry out a key on a port; true when it meant something there. */
export function pressOnPort(canvas: Canvas, event: KeyboardEvent, at: PortPlace): boolean {
  const arrow = ARROWS[event.key];
  if (canvas.wiring.from.value && (event.key === "Tab" || arrow)) return walk(canvas, event, at);
  switch (event.key) {
    case "Enter":
    case " ":
      return event.shiftKey ? takeOff(canvas, at) : connect(canvas, at);
    case "Delete":
    case "Backspace":
      return remove(canvas, at);
    default:
      return arrow ? stepPorts(canvas, at, arrow) : false;
  }
}

/** Begin a wire at a port, without a hand that holds its end. */
export function beginWire(canvas: Canvas, from: PortPlace): void {
  canvas.wiring.begin(from, null, HOW);
}

function connect(canvas: Canvas, at: PortPlace): boolean {
  const { wiring } = canvas;
  const from = wiring.from.value;
  if (!from) beginWire(canvas, at);
  else if (from.node === at.node && from.port === at.port && from.side === at.side) wiring.cancel();
  else if (wiring.verdict(at.node, at.port, at.side) === "refused") canvas.announce(`Not connected. ${wiring.why(at)}`);
  else void wiring.finish({ sort: "port", place: at });
  return true;
}

/** Take the last wire of a port off it, to lead it elsewhere. */
function takeOff(canvas: Canvas, at: PortPlace): boolean {
  const link = linksOf(canvas, at).at(-1);
  if (!link) {
    canvas.announce("No wire is connected here.");
    return true;
  }
  canvas.wiring.begin(fixedEnd(link, at.side === "in" ? "target" : "source"), link, `${HOW} Delete removes the wire.`);
  aim(canvas, at);
  return true;
}

/** Remove the wire that is taken off, or the one of this port. */
function remove(canvas: Canvas, at: PortPlace): boolean {
  const links = linksOf(canvas, at);
  const link = canvas.wiring.moving.value ?? (at.side === "out" && links.length > 1 ? undefined : links.at(-1));
  if (!link) {
    canvas.announce(links.length > 1 ? `${links.length} wires start here. Remove them where they end.` : "No wire is connected here.");
    return true;
  }
  canvas.wiring.cancel();
  void canvas.editor.command("delete", { nodes: [], links: [wireArguments(link)], groups: [], notes: [], heal: false });
  canvas.announce(`Removed the wire from ${link.source} to ${link.target} ${link.targetPort}.`);
  return true;
}

function linksOf(canvas: Canvas, { node, port, side }: PortPlace): Link[] {
  const found = canvas.scene.nodes.get(node);
  const wires = side === "in" ? found?.into : [...(found?.outOf ?? [])];
  return (wires ?? []).map(({ link }) => link).filter((link) => (side === "in" ? link.targetPort : link.sourcePort) === port);
}

/** Tab and the arrows lead from port to port, the nearest node first: to those that fit, with Shift to all. */
function walk(canvas: Canvas, event: KeyboardEvent, at: PortPlace): boolean {
  if (!canvas.wiring.fits.value) {
    canvas.announce("Still asking which ports fit.");
    return true;
  }
  const places = portsToReach(canvas, event.shiftKey && event.key !== "Tab");
  if (places.length === 0) {
    canvas.announce("No port here fits.");
    return true;
  }
  const now = places.findIndex((one) => one.node === at.node && one.port === at.port && one.side === at.side);
  const back = event.key === "Tab" ? event.shiftKey : event.key === "ArrowUp" || event.key === "ArrowLeft";
  const next = places[now === -1 ? 0 : (now + (back ? -1 : 1) + places.length) % places.length];
  if (next) aim(canvas, next);
  return true;
}

function portsToReach({ wiring, scene }: Canvas, all: boolean): PortPlace[] {
  const from = wiring.from.value;
  const origin = from && scene.nodes.get(from.node);
  if (!from || !origin) return [];
  const side = from.side === "in" ? "out" : "in";
  const reached = (node: string, port: string) => ["fits", "converter"].includes(wiring.verdict(node, port, side) ?? "");
  return [...scene.nodes.values()]
    .filter((node) => node !== origin)
    .map((node) => ({ node, away: Math.hypot(node.x - origin.x, node.y - origin.y) }))
    .sort((one, other) => one.away - other.away)
    .flatMap(({ node: { id, shape } }) =>
      [...(side === "in" ? shape.inputs : shape.outputs).keys()]
        .filter((port) => all || reached(id, port))
        .map((port): PortPlace => ({ node: id, port, side })),
    );
}

/** Lead the loose end to a port, and say what would become of it there. */
function aim(canvas: Canvas, place: PortPlace): void {
  const { wiring, scene, overlay, viewport } = canvas;
  const node = scene.nodes.get(place.node);
  if (!node) return;
  wiring.over.value = place;
  canvas.looking.reveal(place.node, () => {
    if (!wiring.from.value) return;
    canvas.focusPort(place);
    const at = scene.portAt(node, place.port, place.side);
    overlay.loose.value = at;
    overlay.screen.value = viewport.toScreen(at);
  });
  const ports = place.side === "in" ? node.facts.kind?.inputs : node.facts.kind?.outputs;
  const type = ports?.find((port) => port.name === place.port)?.type ?? "";
  const refused = wiring.verdict(place.node, place.port, place.side) === "refused";
  const why = wiring.why(place);
  canvas.announce(`${place.node}, ${place.port} ${type}. ${refused ? `Does not fit. ${why}` : why || "Enter connects."}`);
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

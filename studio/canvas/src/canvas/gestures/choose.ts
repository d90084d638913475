/** Which gesture begins where a pointer goes down. */

import type { Canvas } from "../canvas";
import type { Choice } from "../choice";
import { DrawWire } from "./draw_wire";
import type { Gesture, Hand } from "./gesture";
import { Move } from "./move";
import { Pan } from "./pan";
import { Resize } from "./resize";
import { ResizeOutput } from "./resize_output";
import { SelectBox } from "./select_box";
import { fixedEnd, targetOf, type Target } from "./target";

const MIDDLE = 1, RIGHT = 2;

export function gestureFor(canvas: Canvas, choice: Choice, event: PointerEvent, space: boolean): Gesture | null {
  const screen = { x: event.clientX, y: event.clientY };
  const at = canvas.viewport.toCanvas(screen.x, screen.y);
  const touch = event.pointerType === "touch";
  const target = targetOf(canvas, event.target, at, touch);
  if (event.button === RIGHT) return new Pan(canvas, screen, (hand) => choice.openMenu(target, hand));
  if (event.button === MIDDLE || space) {
    event.preventDefault();
    return new Pan(canvas, screen);
  }
  if (event.button !== 0) return null;
  const adds = event.shiftKey || event.ctrlKey || event.metaKey;
  const clicked = (hand: Hand) => choice.clicked(target, hand);
  const readOnly = canvas.editor.readOnly.value !== "";
  switch (target.sort) {
    case "control":
      // A finger that rests on a control uses it, one that moves pulls the view.
      return touch ? new Pan(canvas, screen) : null;
    case "port":
      if (readOnly) return new Pan(canvas, screen, clicked);
      return wireFrom(canvas, target, clicked);
    case "resize":
      if (readOnly) return null;
      return target.of === "output" ? new ResizeOutput(canvas, target.id, at) : new Resize(canvas, { sort: target.of, id: target.id }, at);
    case "node":
    case "note":
    case "group": {
      const chosen = choice.has(target);
      // On a phone a finger moves the view; what is to be moved is tapped first.
      if (touch && !chosen) return new Pan(canvas, screen, clicked);
      if (readOnly) return new SelectBox(canvas, at, adds, clicked);
      if (!chosen && !adds) choice.take(target);
      return new Move(canvas, choice.moved(target), at, clicked);
    }
    case "wire":
      if (target.end && !readOnly) return new DrawWire(canvas, fixedEnd(target.wire.link, target.end), target.wire.link, () => choice.clicked(target, null));
      return touch ? new Pan(canvas, screen, clicked) : new SelectBox(canvas, at, adds, clicked);
    case "empty":
      return touch ? new Pan(canvas, screen, clicked) : new SelectBox(canvas, at, adds, clicked);
  }
}

/** What a resting finger does: null when it was a menu. */
export function pressFor(canvas: Canvas, choice: Choice, event: PointerEvent): Gesture | null {
  const screen = { x: event.clientX, y: event.clientY };
  const at = canvas.viewport.toCanvas(screen.x, screen.y);
  const target = targetOf(canvas, event.target, at, true);
  if (target.sort === "control") return null;
  if (target.sort === "empty") return new SelectBox(canvas, at, false, (hand) => choice.openMenu(target, hand));
  choice.openMenu(target, { screen, at, shift: false, alt: false, control: false });
  return null;
}

/** From a port with one wire in it the wire is taken off; from any other a new one is drawn. */
function wireFrom(canvas: Canvas, target: Target & { sort: "port" }, clicked: (hand: Hand) => void): Gesture {
  const { node, port, side } = target.place;
  const into = side === "in" ? (canvas.scene.nodes.get(node)?.into.filter(({ link }) => link.targetPort === port) ?? []) : [];
  const only = into.length === 1 && !into[0]?.disabled ? into[0] : undefined;
  const click = () => clicked({ screen: { x: 0, y: 0 }, at: { x: 0, y: 0 }, shift: false, alt: false, control: false });
  return only
    ? new DrawWire(canvas, fixedEnd(only.link, "target"), only.link, click)
    : new DrawWire(canvas, target.place, null, click);
}

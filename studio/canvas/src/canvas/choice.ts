/** What a click means: selecting, connecting, opening a menu. */

import type { ContextMenu } from "../view_state";
import type { Canvas } from "./canvas";
import type { Hand } from "./gestures/gesture";
import type { Moved } from "./gestures/move";
import type { Target } from "./gestures/target";

type Thing = { sort: "node" | "note" | "group"; id: string };

export class Choice {
  constructor(private readonly canvas: Canvas) {}

  has({ sort, id }: Thing): boolean {
    return this.setOf(sort).has(id);
  }

  /** Select just this. */
  take({ sort, id }: Thing): void {
    const { selection } = this.canvas.editor;
    if (sort === "node") selection.only(id);
    else {
      selection.clear();
      this.setOf(sort).add(id);
    }
  }

  /** What goes along when a thing is dragged. */
  moved(thing: Thing): Moved {
    const { selection } = this.canvas.editor;
    if (this.has(thing)) return { nodes: [...selection.nodes], notes: [...selection.notes], groups: [...selection.groups] };
    return {
      nodes: thing.sort === "node" ? [thing.id] : [],
      notes: thing.sort === "note" ? [thing.id] : [],
      groups: thing.sort === "group" ? [thing.id] : [],
    };
  }

  /** `hand` is null when the pointer went down to take a wire's end, and did not move. */
  clicked(target: Target, hand: Hand | null): void {
    const { canvas } = this;
    const { wiring, editor } = canvas;
    const { selection } = editor;
    const adds = hand !== null && (hand.shift || hand.control);
    if (wiring.from.value && this.connects(target)) return;
    switch (target.sort) {
      case "port":
        canvas.wiring.begin(target.place);
        canvas.focusPort(target.place);
        break;
      case "node":
      case "note":
      case "group":
        if (!adds) this.take(target);
        else if (target.sort === "node") selection.toggle(target.id);
        else toggle(this.setOf(target.sort), target.id);
        break;
      case "wire":
        if (!adds) selection.clear();
        toggle(selection.links, target.wire.key);
        canvas.focus();
        break;
      case "empty":
        if (!adds) selection.clear();
        canvas.focus();
        break;
    }
  }

  openMenu(target: Target, { screen, at }: Hand): void {
    const { selection } = this.canvas.editor;
    const shown = menuTarget(target);
    if (shown.sort === "node" && !selection.nodes.has(shown.id)) selection.only(shown.id);
    if (shown.sort === "link" && !selection.links.has(shown.id)) {
      selection.clear();
      selection.links.add(shown.id);
    }
    if ((shown.sort === "note" || shown.sort === "group") && !this.setOf(shown.sort).has(shown.id)) this.take({ sort: shown.sort, id: shown.id });
    this.canvas.view.contextMenu.value = { screen: [screen.x, screen.y], target: shown, at: [at.x, at.y] };
  }

  /** A click while a wire is being drawn ends it; true when it did. */
  private connects(target: Target): boolean {
    const { wiring } = this.canvas;
    if (target.sort === "port") {
      const from = wiring.from.value;
      const own = from?.node === target.place.node && from.port === target.place.port && from.side === target.place.side;
      if (own) wiring.cancel();
      else void wiring.finish({ sort: "port", place: target.place });
      return true;
    }
    if (target.sort === "node") {
      void wiring.finish({ sort: "node", node: target.id });
      return true;
    }
    wiring.cancel();
    return target.sort === "empty";
  }

  private setOf(sort: "node" | "note" | "group"): Set<string> {
    const { selection } = this.canvas.editor;
    return { node: selection.nodes, note: selection.notes, group: selection.groups }[sort];
  }
}

function menuTarget(target: Target): ContextMenu["target"] {
  switch (target.sort) {
    case "port":
      return { sort: "port", id: JSON.stringify([target.place.node, target.place.port, target.place.side]) };
    case "wire":
      return { sort: "link", id: target.wire.key };
    case "node":
    case "note":
    case "group":
      return { sort: target.sort, id: target.id };
    case "resize":
      return { sort: target.of === "output" ? "node" : target.of, id: target.id };
    default:
      return { sort: "canvas", id: "" };
  }
}

function toggle(set: Set<string>, id: string): void {
  if (!set.delete(id)) set.add(id);
}

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Looking } from "../../src/canvas/looking";
import { Scene } from "../../src/canvas/scene/scene";
import { Viewport } from "../../src/canvas/viewport";
import { ViewState } from "../../src/view_state";
import { node, opened } from "../kit";

function firstLook(width: number, count: number) {
  const { editor } = opened(Array.from({ length: count }, (_, index) => node(`n${index}`, "table.read")));
  const scene = new Scene(editor.drawing, editor.catalogue);
  scene.rebuild();
  const viewport = new Viewport(() => undefined);
  viewport.screen = { x: 0, y: 0, width, height: 800 };
  const holder = { busy: false };
  const stage = { editor, scene, viewport, holder, view: new ViewState(), wiring: { from: { value: null } } };
  const looking = new Looking(stage as unknown as ConstructorParameters<typeof Looking>[0], () => undefined);
  looking.begin();
  /** The first node gives something, and all stands still for a while. */
  const grow = (height: number) => {
    scene.measured("n0", height);
    looking.grown();
    vi.runAllTimers();
    viewport.fly(Infinity);
  };
  const bottom = () => viewport.toScreen({ x: 0, y: scene.nodes.get("n0")!.height }).y;
  return { viewport, first: scene.nodes.get("n0"), holder, grow, bottom };
}

describe("the first look at a flow", () => {
  it("is at all of it on a desk", () => {
    expect(firstLook(1200, 12).viewport.zoom).toBeLessThan(0.5);
  });

  it("is at its beginning, large enough to read, on a telephone", () => {
    const { viewport, first } = firstLook(390, 12);
    expect(viewport.zoom).toBe(0.6);
    expect(viewport.toScreen(first!).x).toBe(10);
  });

  it("is at all of it where that can be read", () => {
    expect(firstLook(390, 1).viewport.zoom).toBeGreaterThan(0.6);
  });
});

describe("what nodes give", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    vi.stubGlobal("document", { activeElement: null });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("stays in view, as long as everything was", () => {
    const { grow, bottom } = firstLook(1200, 1);
    grow(1500);
    expect(bottom()).toBeLessThan(800);
  });

  it("moves the view once, not again and again", () => {
    const { grow, viewport } = firstLook(1200, 1);
    grow(1500);
    const before = viewport.goal;
    grow(3000);
    expect(viewport.goal).toEqual(before);
  });

  it("moves no view that holds it", () => {
    const { grow, viewport } = firstLook(1200, 12);
    const before = viewport.goal;
    grow(200);
    expect(viewport.goal).toEqual(before);
  });

  it("moves no view that a person has moved, or while one holds something", () => {
    const { grow, viewport, holder } = firstLook(1200, 1);
    holder.busy = true;
    const before = viewport.goal;
    grow(1500);
    expect(viewport.goal).toEqual(before);
    holder.busy = false;
    viewport.panBy(3, 0);
    grow(1600);
    expect(viewport.goal).toEqual({ ...before, x: before.x + 3 });
  });
});

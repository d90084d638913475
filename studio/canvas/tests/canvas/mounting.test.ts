import { describe, expect, it } from "vitest";
import { Mounting } from "../../src/canvas/mounting";
import { Scene } from "../../src/canvas/scene/scene";
import { Viewport } from "../../src/canvas/viewport";
import { node, opened } from "../kit";

function mounting(count: number) {
  const nodes = Array.from({ length: count }, (_, index) => node(`n${index}`, "table.read"));
  const { editor } = opened(nodes);
  const scene = new Scene(editor.drawing, editor.catalogue);
  scene.rebuild();
  const viewport = new Viewport(() => undefined);
  viewport.screen = { x: 0, y: 0, width: 1200, height: 800 };
  const made = new Mounting(scene, viewport);
  made.follow(editor.drawing.order.value);
  let now = 0;
  const frame = (after = 16) => made.step((now += after));
  const settle = () => {
    do frame(1000);
    while (made.busy);
  };
  return { made, viewport, settle, frame };
}

describe("which nodes are elements of the page", () => {
  it("are those in view and a little around, never more than eight new ones in a frame", () => {
    const { made, viewport, settle, frame } = mounting(200);
    viewport.set(0, 0, 0.5);
    frame();
    expect(made.shown.value).toHaveLength(8);
    settle();
    expect(made.shown.value).toEqual(["n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7"].filter((id) => Number(id.slice(1)) * 400 < 3000));
  });

  it("change with the view, in the order of the flow", () => {
    const { made, viewport, settle } = mounting(200);
    settle();
    viewport.set(-40000, 0, 1);
    settle();
    expect(made.shown.value).toContain("n100");
    expect(made.shown.value).not.toContain("n0");
    const numbers = made.shown.value.map((id) => Number(id.slice(1)));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });

  it("keep their places on the page while the keyboard is in one of them, and follow the flow afterwards", () => {
    const { made, settle, viewport } = mounting(200);
    viewport.set(0, 0, 0.9);
    settle();
    const before = [...made.shown.value];
    made.pin("n1");
    made.follow(["n1", "n0", ...Array.from({ length: 198 }, (_, index) => `n${index + 2}`)]);
    viewport.set(0, 0, 0.6);
    settle();
    expect(made.shown.value.length).toBeGreaterThan(before.length);
    expect(made.shown.value.slice(0, 3)).toEqual(["n0", "n1", "n2"]);
    made.unpin("n1");
    settle();
    expect(made.shown.value.slice(0, 3)).toEqual(["n1", "n0", "n2"]);
  });

  it("are none far away, but for those in somebody's hand", () => {
    const { made, viewport, settle } = mounting(200);
    settle();
    made.pin("n1");
    viewport.set(0, 0, 0.3);
    settle();
    expect(made.shown.value).toEqual(["n1"]);
    made.unpin("n1");
    settle();
    expect(made.shown.value).toEqual([]);
  });

  it("are left as they are while one zooms, and sorted out once that has rested", () => {
    const { made, viewport, settle, frame } = mounting(200);
    viewport.set(0, 0, 0.5);
    settle();
    const before = made.shown.value;
    for (const zoom of [0.45, 0.4, 0.3, 0.2]) {
      viewport.set(0, 0, zoom);
      frame();
    }
    expect(made.shown.value).toEqual(expect.arrayContaining([...before]));
    expect(made.shown.value.length).toBeLessThanOrEqual(before.length + 4);
    expect([made.hidden, made.has("n0")]).toEqual([true, false]);
    viewport.set(0, 0, 0.4);
    frame();
    expect([made.hidden, made.has("n0")]).toEqual([false, true]);
    viewport.set(0, 0, 0.2);
    frame();
    settle();
    expect(made.shown.value).toEqual([]);
  });

  it("are all of them where there are few, so that a whole flow in view can still be wired", () => {
    const { made, viewport, settle } = mounting(8);
    viewport.set(0, 0, 0.3);
    settle();
    expect(made.shown.value).toHaveLength(8);
    viewport.set(0, 0, 0.1);
    settle();
    expect(made.shown.value).toEqual([]);
  });

  it("keep what is pinned although it is out of view", () => {
    const { made, viewport, settle } = mounting(200);
    settle();
    made.pin("n0");
    made.pin("n0");
    made.unpin("n0");
    viewport.set(-40000, 0, 1);
    settle();
    expect(made.has("n0")).toBe(true);
  });
});

describe("where one looks", () => {
  it("stays under the pointer while zooming", () => {
    const { viewport } = mounting(1);
    viewport.set(30, -70, 0.8);
    const before = viewport.toCanvas(300, 200);
    viewport.zoomAt(300, 200, 1.7);
    const after = viewport.toCanvas(300, 200);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it("shows a box whole, and no larger than life", () => {
    const { viewport } = mounting(1);
    viewport.show({ x: 100, y: 100, width: 5000, height: 200 }, 0);
    const { view } = viewport;
    expect(view.x).toBeLessThan(100);
    expect(view.x + view.width).toBeGreaterThan(5100);
    viewport.show({ x: 0, y: 0, width: 10, height: 10 }, 0);
    expect(viewport.zoom).toBe(1);
  });

  it("keeps what it shows clear of the corner over which the map lies", () => {
    const { viewport } = mounting(1);
    const { x, y, width, height } = viewport.screen;
    viewport.corner = () => ({ width: width / 4, height: height / 4 });
    for (const box of [{ x: 0, y: 0, width: 9000, height: 90 }, { x: 0, y: 0, width: 90, height: 9000 }]) {
      viewport.show(box, 0);
      const end = viewport.toScreen({ x: box.width, y: box.height });
      expect(end.x <= x + width * 0.75 || end.y <= y + height * 0.75).toBe(true);
    }
  });
});

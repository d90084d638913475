import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/canvas/geometry";
import { Grid } from "../../src/canvas/scene/grid";

/** The same numbers each time. */
function random(): () => number {
  let seed = 11;
  return () => (seed = (seed * 48271) % 2147483647) / 2147483647;
}

describe("a grid over boxes", () => {
  it("finds exactly what a look at every box would find, also after boxes have moved and gone", () => {
    const next = random();
    const grid = new Grid<{ x: number; y: number; width: number; height: number }>();
    const boxes = Array.from({ length: 400 }, () => ({
      x: next() * 9000 - 4500, y: next() * 9000 - 4500, width: 50 + next() * 3000 * (next() < 0.05 ? 1 : 0.05), height: 40 + next() * 200,
    }));
    for (const box of boxes) grid.put(box);
    for (const box of boxes.slice(0, 100)) {
      box.x += next() * 3000;
      grid.put(box);
    }
    const gone = boxes.splice(300, 50);
    for (const box of gone) grid.remove(box);
    for (let times = 0; times < 60; times++) {
      const asked = { x: next() * 8000 - 5000, y: next() * 8000 - 5000, width: next() * 4000, height: next() * 4000 };
      const found = grid.query(asked);
      expect(new Set(found).size).toBe(found.length);
      expect(new Set(found)).toEqual(new Set(boxes.filter((box) => overlaps(box, asked))));
    }
  });

  it("is empty when all have gone", () => {
    const grid = new Grid<{ x: number; y: number; width: number; height: number }>();
    const box = { x: 0, y: 0, width: 10, height: 10 };
    grid.put(box);
    grid.remove(box);
    expect(grid.query({ x: -100, y: -100, width: 1000, height: 1000 })).toEqual([]);
    expect(grid.size).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { fitted, held, tilesIn, zoomedAt } from "../../src/panels/output/image_view";

const PICTURE = { width: 8000, height: 6000 }, VIEW = { width: 800, height: 600 };

describe("looking at a picture", () => {
  it("fits it into the window, and does not blow a small one up", () => {
    expect(fitted(PICTURE, VIEW)).toEqual({ zoom: 0.1, x: 0, y: 0 });
    expect(fitted({ width: 100, height: 100 }, VIEW)).toEqual({ zoom: 1, x: 350, y: 250 });
  });

  it("zooms around the pointer", () => {
    const look = zoomedAt({ x: 0, y: 0, zoom: 0.1 }, 10, { x: 400, y: 300 }, 0.05);
    expect(look.zoom).toBeCloseTo(1);
    expect((400 - look.x) / look.zoom).toBeCloseTo(4000);
  });

  it("keeps some of the picture in the window", () => {
    expect(held({ x: 9_999, y: -99_999, zoom: 1 }, PICTURE, VIEW)).toEqual({ zoom: 1, x: 800 / 3, y: 600 - 6000 - 200 });
    expect(held({ x: 50, y: 50, zoom: 0.05 }, PICTURE, VIEW)).toEqual({ zoom: 0.05, x: 200, y: 150 });
  });

  it("takes the coarsest tiles that are as fine as the screen, and only those in view", () => {
    expect(tilesIn({ x: 0, y: 0, zoom: 0.1 }, PICTURE, VIEW, 5).every((tile) => tile.level === 3)).toBe(true);
    const near = tilesIn({ x: -4000, y: -3000, zoom: 1 }, PICTURE, VIEW, 5);
    expect(near.map((tile) => tile.key)).toEqual(["0/7/5", "0/8/5", "0/9/5", "0/7/6", "0/8/6", "0/9/6", "0/7/7", "0/8/7", "0/9/7"].filter((key) => Number(key.split("/")[2]) * 512 < 3600));
    expect(near.length).toBeLessThan(10);
    const corner = tilesIn({ x: -7200, y: -5400, zoom: 1 }, PICTURE, VIEW, 5).at(-1);
    expect(corner).toMatchObject({ x: 7680, width: 320, y: 5632, height: 368 });
  });
});

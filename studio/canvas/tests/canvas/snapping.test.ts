import { describe, expect, it } from "vitest";
import { snap, toGrid } from "../../src/canvas/snapping";

const NEIGHBOUR = { x: 400, y: 100, width: 200, height: 80 };

describe("where a dragged box comes to rest", () => {
  it("is the grid when no neighbour is near", () => {
    expect(snap({ x: 13, y: 1009, width: 200, height: 50 }, [NEIGHBOUR], 6, true)).toMatchObject({ x: 20, y: 1000, guides: [] });
    expect(toGrid(-11)).toBe(-20);
  });

  it("is in line with the edge of a neighbour, with a line that shows it", () => {
    const found = snap({ x: 404, y: 303, width: 100, height: 50 }, [NEIGHBOUR], 6, true);
    expect(found.x).toBe(400);
    expect(found.guides).toContainEqual({ axis: "x", at: 400, from: 100, to: 353 });
  });

  it("is the centre of a neighbour, when the centres are nearest", () => {
    expect(snap({ x: 452, y: 500, width: 100, height: 50 }, [NEIGHBOUR], 6, false).x).toBe(450);
  });

  it("lets edges meet edges only", () => {
    expect(snap({ x: 498, y: 500, width: 60, height: 50 }, [NEIGHBOUR], 6, false).x).toBe(498);
  });

  it("is where the hand is when both are off", () => {
    expect(snap({ x: 13.5, y: 7, width: 10, height: 10 }, [], 6, false)).toEqual({ x: 13.5, y: 7, guides: [] });
  });
});

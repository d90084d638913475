import { describe, expect, it } from "vitest";
import { contains, grown } from "../../src/canvas/geometry";
import { boundsOf, distanceTo, pointOn, svgPath } from "../../src/canvas/scene/wire_curve";

const WIRES = [
  { x1: 0, y1: 0, x2: 300, y2: 80 },
  { x1: 0, y1: 0, x2: -500, y2: 40 },
  { x1: 0, y1: 0, x2: 4000, y2: -3000 },
  { x1: 10, y1: 10, x2: 10, y2: 10 },
];

describe("the curve of a wire", () => {
  it("begins and ends at its ports", () => {
    for (const wire of WIRES) {
      expect(pointOn(wire, 0)).toEqual({ x: wire.x1, y: wire.y1 });
      expect(pointOn(wire, 1)).toEqual({ x: wire.x2, y: wire.y2 });
    }
  });

  it("never leaves its bounds", () => {
    for (const wire of WIRES) {
      const bounds = grown(boundsOf(wire), 0.01);
      for (let at = 0; at <= 1; at += 0.05) expect(contains(bounds, { ...pointOn(wire, at), width: 0, height: 0 })).toBe(true);
    }
  });

  it("is near where it passes and far where it does not", () => {
    const wire = { x1: 0, y1: 0, x2: 300, y2: 100 };
    expect(distanceTo(wire, pointOn(wire, 0.37))).toBeLessThan(1);
    expect(distanceTo(wire, { x: 150, y: 50 })).toBeLessThan(1);
    expect(distanceTo(wire, { x: 0, y: 100 })).toBeGreaterThan(40);
  });

  it("is drawn by the browser as it is measured", () => {
    expect(svgPath({ x1: 0, y1: 0, x2: 200, y2: 10 })).toBe("M0,0 C100,0 100,10 200,10");
  });
});

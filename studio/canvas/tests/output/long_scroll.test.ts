import { describe, expect, it } from "vitest";
import { LongScroll } from "../../src/panels/output/long_scroll";

function over(total: number, view = 600): LongScroll {
  const scroll = new LongScroll();
  scroll.resize(total, view);
  return scroll;
}

describe("scrolling over rows", () => {
  it("is the browser's own where everything can be laid out", () => {
    const scroll = over(100_000);
    scroll.scrolled(5_000);
    expect([scroll.height, scroll.offset, scroll.shift]).toEqual([100_000, 5_000, 0]);
  });

  it("moves the rows of a long list by just the step of a wheel", () => {
    const scroll = over(260_000_000);
    scroll.scrolled(120);
    scroll.scrolled(240);
    expect([scroll.offset, scroll.shift]).toEqual([240, 0]);
  });

  it("takes a pull at the bar of a long list as a part of the whole", () => {
    const scroll = over(260_000_000);
    scroll.scrolled((scroll.height - 600) / 2);
    expect(scroll.offset).toBeCloseTo((260_000_000 - 600) / 2, 0);
  });

  it("reaches both ends, wherever small steps have led", () => {
    const scroll = over(260_000_000);
    scroll.scrolled(scroll.height - 600);
    expect(scroll.offset).toBe(scroll.most);
    for (let top = scroll.height - 600; top > scroll.height - 6_000; top -= 100) scroll.scrolled(top);
    expect(scroll.offset).toBeLessThan(scroll.most);
    scroll.scrolled(0);
    expect(scroll.offset).toBe(0);
  });

  it("puts the bar where it belongs without moving a row", () => {
    const scroll = over(260_000_000);
    for (let top = 0; top < 60_000; top += 500) scroll.scrolled(top);
    const before = scroll.offset;
    const top = scroll.settle();
    expect(scroll.offset).toBe(before);
    expect(top).toBeCloseTo((before / scroll.most) * (scroll.height - 600), 3);
    expect(scroll.shift).toBeCloseTo(top - before, 3);
  });

  it("stays within what is there when rows go away", () => {
    const scroll = over(260_000_000);
    scroll.scrolled(4_000_000);
    scroll.resize(2_000, 600);
    expect(scroll.offset).toBe(1_400);
    expect(scroll.shift).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { LayeredMap } from "../../src/store/layered_map";

describe("a map of what is confirmed and what is shown in advance", () => {
  it("shows a prediction until the message is settled", () => {
    const map = new LayeredMap<number>();
    map.reset([["a", 1]]);
    map.predict(1, { a: 2, b: 3 });
    expect([...map.raw]).toEqual([["a", 2], ["b", 3]]);
    map.settle(1);
    expect([...map.raw]).toEqual([["a", 1]]);
  });

  it("keeps what was confirmed meanwhile under later predictions", () => {
    const map = new LayeredMap<number>();
    map.reset([["a", 1]]);
    map.predict(1, { a: 2 });
    map.predict(2, { a: null });
    map.confirm({ a: 2 });
    map.settle(1);
    expect(map.raw.has("a")).toBe(false);
    map.settle(2);
    expect(map.raw.get("a")).toBe(2);
  });

  it("says which keys are seen otherwise now", () => {
    const map = new LayeredMap<number>();
    expect(map.confirm({ a: 1 })).toEqual(["a"]);
    expect(map.confirm({ a: 1 })).toEqual([]);
  });
});

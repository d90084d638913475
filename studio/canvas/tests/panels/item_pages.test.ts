import { describe, expect, it, vi } from "vitest";
import { ItemPages, PAGE, type GetItems, type ItemRow } from "../../src/panels/items/item_pages";

const row = (number: number): ItemRow => ({
  number, state: "finished", started: null, duration_s: 0, error: "", digest: "", codec: "json", size: 1, has_value: true, value: number,
});

function pages(count: number) {
  const get = vi.fn<GetItems>((state, offset, limit) => {
    const rows = Array.from({ length: state === "failed" ? 1 : count }, (_, index) => row(index));
    return Promise.resolve({ items: rows.slice(offset, offset + limit), total: rows.length, counts: { finished: count - 1, failed: 1 } });
  });
  return { get, pages: new ItemPages(get) };
}

describe("items in pages", () => {
  it("come once, when they come into view", async () => {
    const { get, pages: items } = pages(10_000);
    await items.reload();
    expect([items.total.value, items.at(7)?.number]).toEqual([10_000, 7]);
    expect(items.at(9_000)).toBeUndefined();
    expect(items.at(9_001)).toBeUndefined();
    await vi.waitFor(() => expect(items.at(9_000)?.number).toBe(9_000));
    expect(get).toHaveBeenCalledTimes(2);
    expect(get.mock.calls[1]?.slice(0, 3)).toEqual(["", 9_000, PAGE]);
  });

  it("are only those of one state when that is asked for", async () => {
    const { pages: items } = pages(500);
    await items.filter("failed");
    expect([items.total.value, items.counts.value]).toEqual([1, { finished: 499, failed: 1 }]);
  });

  it("say what is wrong, and do not ask without end", async () => {
    const get = vi.fn<GetItems>(() => Promise.reject(new Error("no line")));
    const items = new ItemPages(get);
    await items.reload();
    expect(items.at(0)).toBeUndefined();
    expect(items.problem.value).toContain("no line");
    expect(get).toHaveBeenCalledTimes(1);
  });
});

import { describe, expect, it } from "vitest";
import { prepare, scoreText, search } from "../../src/panels/palette/fuzzy";
import { kind } from "./kit";

const KINDS = [
  kind("table.sort_rows", "Sort rows", { summary: "Put the rows of a table in order." }),
  kind("table.filter_rows", "Filter rows", { summary: "Keep the rows that a condition holds for." }),
  kind("chart.bar_chart", "Bar chart", { summary: "Draw a table as bars." }),
  kind("web.http_get", "HTTP get", {
    summary: "Fetch an address.",
    outputs: [{ name: "result", type: "Response", sort: "json", help: "" }],
  }),
];
const names = (query: string) => search(prepare(KINDS), query).map((one) => one.kind);

describe("searching for kinds", () => {
  it("puts a title that starts with the word before one that only mentions it", () => {
    expect(names("rows")[0]).toMatch(/rows$/);
    expect(names("bar")).toEqual(["chart.bar_chart"]);
  });

  it("takes the letters of a title in order", () => {
    expect(names("srt")).toEqual(["table.sort_rows"]);
    expect(names("httpget")).toContain("web.http_get");
  });

  it("finds a kind by its name, its family and the types of its ports", () => {
    expect(names("web.http")).toEqual(["web.http_get"]);
    expect(names("response")).toEqual(["web.http_get"]);
    expect(names("table")).toEqual(expect.arrayContaining(["table.sort_rows", "table.filter_rows"]));
  });

  it("forgives one slip in a longer word", () => {
    expect(names("fitler")).toEqual(["table.filter_rows"]);
    expect(names("chatr")).toEqual(["chart.bar_chart"]);
  });

  it("wants every word to be found", () => {
    expect(names("sort rows")).toEqual(["table.sort_rows"]);
    expect(names("sort xyzzy")).toEqual([]);
  });

  it("answers within a frame among a thousand kinds", () => {
    const many = prepare(
      Array.from({ length: 1000 }, (_, index) =>
        kind(`f.k_${index}`, `Kind number ${index}`, { summary: "It does this and that to a table of rows." }),
      ),
    );
    search(many, "kind");
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      search(many, "numbr 77");
      return performance.now() - start;
    });
    // The quickest of several: how long it takes when nothing else does.
    expect(Math.min(...times)).toBeLessThan(16);
  });

  it("scores plain texts for other lists", () => {
    expect(scoreText("Duplicate", "dup")).toBeGreaterThan(scoreText("Undo the duplicate", "dup"));
    expect(scoreText("Duplicate", "xyz")).toBe(0);
  });
});

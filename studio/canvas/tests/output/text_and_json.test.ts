import { describe, expect, it } from "vitest";
import { countChanges, isDiff, readDiff } from "../../src/panels/output/diff_lines";
import { itemsOfJson, JsonTree } from "../../src/panels/output/json_tree";
import { edgesOf, columnsIn, guessWidths, rangeOf, tsvOf } from "../../src/panels/output/table_cells";
import { TextLines } from "../../src/panels/output/text_lines";
import { readTraceback } from "../../src/panels/output/traceback";

describe("a long text", () => {
  it("is put together from pieces that are cut anywhere", () => {
    const lines = new TextLines();
    for (const piece of ["one\ntw", "o\nthr", "ee"]) lines.add(piece);
    expect([lines.lineCount, lines.row(1).text, lines.row(2).text]).toEqual([3, "two", "three"]);
  });

  it("is broken to a width, and grows while it is", () => {
    const lines = new TextLines();
    lines.wrap(4);
    lines.add("abcdefghij\n\nxy");
    expect([0, 1, 2, 3, 4].map((row) => lines.row(row).text)).toEqual(["abcd", "efgh", "ij", "", "xy"]);
    expect([lines.row(1).first, lines.row(3).line, lines.rowOf(2)]).toEqual([false, 1, 4]);
    lines.add("zzz\nend");
    expect([lines.rowCount, lines.row(4).text, lines.row(6).text]).toEqual([7, "xyzz", "end"]);
    lines.wrap(0);
    expect(lines.rowCount).toBe(4);
  });

  it("is searched whatever the case", () => {
    const lines = new TextLines();
    lines.add("Alpha\nbeta\nALPHA");
    expect(lines.find("alpha", 10)).toEqual([0, 2]);
    expect(lines.find("", 10)).toEqual([]);
  });
});

describe("a diff", () => {
  const TEXT = "diff --git a/x.sql b/x.sql\n--- a/x.sql\n+++ b/x.sql\n@@ -3,3 +3,3 @@ select\n same\n--- a comment\n+++ more\n last\n\\ No newline at end of file\n";

  it("knows its lines by their numbers, also a removed one that looks like a head", () => {
    expect(readDiff(TEXT).map(({ sort, before, after }) => [sort, before, after])).toEqual([
      ["file", null, null], ["file", null, null], ["file", null, null], ["place", null, null], ["same", 3, 3],
      ["removed", 4, null], ["added", null, 4], ["same", 5, 5], ["note", null, null],
    ]);
    expect(countChanges(readDiff(TEXT))).toEqual({ added: 1, removed: 1 });
  });

  it("is told from a text with dashes", () => {
    expect(isDiff(TEXT)).toBe(true);
    expect(isDiff("--- a title ---\nand @@ -1 @@ words")).toBe(false);
  });
});

describe("a traceback", () => {
  const TEXT = [
    "Traceback (most recent call last):",
    '  File "/opt/venv/lib/python3.12/site-packages/prefect/engine.py", line 9, in run', "    return call()", "           ^^^^^^",
    '  File "/home/ada/flows/report.py", line 21, in report', "    total = divide(1, 0)",
    '  File "/home/ada/nodes/sums/divide.py", line 4, in divide', "    return a / b", "           ~~^~~",
    "ZeroDivisionError: division by zero", "",
  ].join("\n");

  it("has the user's own lines first and the libraries' apart", () => {
    const { sentence, frames } = readTraceback("", TEXT);
    expect(sentence).toBe("ZeroDivisionError: division by zero");
    expect(frames.map(({ own, line, name, code }) => [own, line, name, code])).toEqual([
      [false, 9, "run", "return call()"], [true, 21, "report", "total = divide(1, 0)"], [true, 4, "divide", "return a / b"],
    ]);
  });

  it("is only a sentence where there is none", () => {
    expect(readTraceback("No such column.", "")).toEqual({ sentence: "No such column.", frames: [] });
  });
});

describe("a JSON tree", () => {
  const value = { "a/b": [1, 2, { deep: true }], text: "hi", many: Array.from({ length: 250 }, (_, index) => index) };

  it("opens branch by branch, and page by page", async () => {
    const tree = new JsonTree(itemsOfJson(value), () => undefined);
    await tree.start();
    expect(tree.rows.map((row) => row.path)).toEqual(["/a~1b", "/text", "/many"]);
    tree.toggle("/a~1b");
    tree.toggle("/many");
    await Promise.resolve();
    await Promise.resolve();
    expect(tree.rows.find((row) => row.path === "/a~1b/2")).toMatchObject({ kind: "object", length: 1, depth: 1 });
    expect(tree.rows.at(-1)).toMatchObject({ sort: "more", path: "/many", length: 150 });
    tree.more("/many");
    await Promise.resolve();
    await Promise.resolve();
    expect(tree.rows.at(-1)).toMatchObject({ sort: "more", length: 50 });
    tree.toggle("/many");
    expect(tree.rows.at(-1)?.path).toBe("/many");
  });

  it("says why a branch does not open, and tries again", async () => {
    let fails = true;
    const whole = itemsOfJson(value);
    const tree = new JsonTree({ items: (...asked) => (fails ? Promise.reject(new Error("offline")) : whole.items(...asked)) }, () => undefined);
    await tree.start();
    expect(tree.rows).toMatchObject([{ sort: "failed", preview: "offline" }]);
    fails = false;
    tree.more("");
    await Promise.resolve();
    await Promise.resolve();
    expect(tree.rows).toHaveLength(3);
  });
});

describe("cells of a table", () => {
  it("are copied as spreadsheets take them", () => {
    expect(tsvOf([["a", 1.5, null], ['say "hi"\tthere', true, 2]])).toBe('a\t1.5\t\n"say ""hi""\tthere"\ttrue\t2');
    expect(rangeOf({ row: 5, column: 0 }, { row: 2, column: 3 })).toEqual({ top: 2, bottom: 5, left: 0, right: 3 });
  });

  it("stand in columns that fit what is in them, of which only those in view are drawn", () => {
    const widths = guessWidths([{ name: "id", type: "Int64" }, { name: "text", type: "String" }], [[1, "x".repeat(500)]]);
    expect(widths[0]).toBeLessThan(100);
    expect(widths[1]).toBe(320);
    const edges = edgesOf([100, 100, 100, 100], 50);
    expect(columnsIn(edges, 0, 160)).toEqual([0, 2]);
    expect(columnsIn(edges, 160, 340)).toEqual([1, 3]);
    expect(columnsIn(edges, 390, 900)).toEqual([3, 4]);
  });
});

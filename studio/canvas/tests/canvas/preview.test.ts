import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { shownOf } from "../../src/canvas/nodes/preview";
import { ValueSource } from "../../src/panels/output/value_source";
import NodeOutput from "../../src/canvas/nodes/NodeOutput.vue";
import { retryWords, SIGNS, spokenState, stateWords } from "../../src/panels/run/state_words";
import { seconds } from "../../src/panels/run/words";

describe("how a value is shown on its node", () => {
  it("is a small table of a table", () => {
    const rows = Array.from({ length: 9 }, (_, index) => [index, "b", null, 4, 5, 6]);
    const shown = shownOf({ type: "table", columns: ["a", "b", "c", "d", "e", "f"], rows, height: 1284 });
    expect(shown).toMatchObject({ sort: "table", columns: ["a", "b", "c", "d"], height: 1284 });
    expect(shown?.sort === "table" && shown.rows).toHaveLength(4);
  });

  it("is a picture only from this server or from the message itself", () => {
    const source = (src: string) => {
      const shown = shownOf({ type: "image", src, width: 2, height: 1, bytes: 1234 });
      return shown?.sort === "image" ? shown.source : undefined;
    };
    expect(source("data:image/png;base64,AAAA")).toBe("data:image/png;base64,AAAA");
    expect(source("/api/artifacts/1")).toBe("/api/artifacts/1");
    for (const foreign of ["https://evil.example/x.png", "//evil.example/x.png", "data:image/svg+xml;base64,AAAA", "javascript:alert(1)"]) {
      expect(source(foreign)).toBeNull();
    }
    expect(shownOf({ type: "image", width: 720, height: 360, bytes: 34000 })).toMatchObject({ caption: "720 × 360 · 34 kB" });
  });

  it("is what the port says it is", () => {
    const source = new ValueSource("ab12", "page");
    expect(shownOf("# Hello", source, "Markdown")).toEqual({ sort: "markdown", text: "# Hello" });
    expect(shownOf("<p>", source, "Html")).toEqual({ sort: "html", source: "/values/ab12?path=%2Fpage" });
    expect(shownOf("<p>", null, "Html")).toEqual({ sort: "text", text: "<p>" });
    expect(shownOf("--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n")?.sort).toBe("diff");
  });

  it("has the server scale a large picture down", () => {
    const picture = { type: "image", media_type: "image/png", width: 8000, height: 6250, bytes: 90_000_000 };
    expect(shownOf(picture, new ValueSource("ab12"))).toMatchObject({ source: "/api/values/ab12/picture?width=640" });
  });

  it("is a short tree of JSON, with what is left counted", () => {
    const shown = shownOf({ type: "list", items: [{ a: 1, b: [1, 2] }, "x"], length: 40 });
    expect(shown?.sort === "json" && shown.rows).toEqual([
      { depth: 0, key: "0", text: "{2}" }, { depth: 1, key: "a", text: "1" }, { depth: 1, key: "b", text: "[2]" },
      { depth: 0, key: "1", text: "x" }, { depth: 0, key: "", text: "38 more" },
    ]);
  });

  it("is text for text, a number for a number, JSON for what is left", () => {
    expect(shownOf("<b>hi</b>")).toEqual({ sort: "text", text: "<b>hi</b>" });
    expect(shownOf(4.5)).toEqual({ sort: "number", text: "4.5" });
    expect(shownOf({ a: [1] })?.sort).toBe("json");
    expect(shownOf({ type: "file", path: "out.csv", size: 2_500_000 })).toEqual({ sort: "file", name: "out.csv", caption: "2.5 MB", source: null });
    expect(shownOf(null)).toBeNull();
  });

  it("takes data that has a `type` of its own for data", () => {
    const plain = { mark: { type: "bar", tooltip: true }, image: { type: "image" }, list: { type: "list", of: 1 } };
    expect(shownOf(plain)).toMatchObject({ sort: "json" });
    expect(shownOf({ type: "table" })).toMatchObject({ sort: "json", rows: [{ key: "type", text: "table" }] });
  });
});

describe("the state of a node in words", () => {
  it("has a sign and a word for each", () => {
    expect(stateWords({ state: "finished", duration_s: 0.21 })).toBe("210 ms");
    expect(stateWords({ state: "running", progress: 0.62 })).toBe("62 %");
    expect(spokenState({ state: "failed", error: "No such column." })).toBe("failed, No such column.");
    expect(stateWords({ state: "waiting" })).toBe("waiting");
    expect(new Set(Object.values(SIGNS)).size).toBe(Object.keys(SIGNS).length);
    const retrying = { state: "retrying" as const, attempt: 2, again_at: "2026-01-01T00:00:09Z" };
    expect(retryWords(retrying, Date.parse("2026-01-01T00:00:05.5Z"))).toBe("attempt 3 in 4 s");
    expect(retryWords(retrying, Date.parse("2026-01-01T00:00:05.5Z"), 4)).toBe("attempt 3 of 4 in 4 s");
    expect(retryWords(retrying, Date.parse("2026-01-01T00:00:10Z"))).toBe("attempt 3 now");
  });

  it("says durations as people do", () => {
    expect([0.004, 3.456, 42, 125, 7300].map(seconds)).toEqual(["4 ms", "3.46 s", "42.0 s", "2 min 5 s", "2 h 1 min"]);
  });
});

describe("the value on a node", () => {
  const outputs = [{ name: "result", type: "table", sort: "table", help: "" } as const];
  const table = { type: "table", columns: ["author", "n"], rows: [["<b>Ada</b>", 5]], height: 1284 };

  it("is put in as text", () => {
    const made = mount(NodeOutput, { props: { id: "a", run: { state: "finished", preview: table }, outputs, room: 500 } });
    expect(made.find("b").exists()).toBe(false);
    expect(made.find("td").text()).toBe("<b>Ada</b>");
  });

  it("is a line where the next node leaves no room", () => {
    const made = mount(NodeOutput, { props: { id: "a", run: { state: "finished", preview: table }, outputs, room: 30 } });
    expect(made.text()).toBe("1,284 rows: author, n");
    expect(made.find("table").exists()).toBe(false);
  });

  it("shows each of several outputs by its name, and the first line of an error", () => {
    const two = [{ ...outputs[0], name: "mean" }, { ...outputs[0], name: "total" }];
    const named = mount(NodeOutput, { props: { id: "a", run: { state: "finished", preview: { mean: 43.916666666666664, total: 131 } }, outputs: two as never, room: 500 } });
    expect(named.findAll(".named").map((one) => one.text())).toEqual(["mean43.91666667", "total131"]);
    const failed = mount(NodeOutput, { props: { id: "a", run: { state: "failed", error: "No column.\nTraceback" }, outputs, room: 500 } });
    expect(failed.text()).toBe("No column.");
  });

  it("says with a sign and a word that it is stale", () => {
    const made = mount(NodeOutput, { props: { id: "a", run: { state: "finished", preview: 4, stale: true }, outputs, room: 500 } });
    expect(made.find(".stale-note").text()).toBe("⟳ stale");
    expect(made.attributes("aria-label")).toContain("stale");
  });

  it("has a tab for each of several large outputs", async () => {
    const two = [{ ...outputs[0], name: "rows" }, { ...outputs[0], name: "note" }];
    const made = mount(NodeOutput, { props: { id: "a", run: { state: "finished", preview: { rows: table, note: "hi" } }, outputs: two as never, room: 500 } });
    expect(made.findAll("[role=tab]").map((one) => one.text())).toEqual(["rows", "note"]);
    await made.findAll("[role=tab]")[1]?.trigger("click");
    expect(made.find("p.text").text()).toBe("hi");
  });

  it("opens large by Enter and by a double click", async () => {
    let opened = 0;
    const made = mount(NodeOutput, { props: { id: "a", run: { state: "finished", preview: 4 }, outputs, room: 500, focusable: true, onOpen: () => (opened += 1) } });
    await made.trigger("keydown", { key: "Enter" });
    await made.trigger("dblclick");
    expect(opened).toBe(2);
  });

  it("shows the picture that the server keeps", () => {
    const run = { state: "finished", digest: "ab12", preview: { type: "image", width: 2, height: 1, bytes: 9 } } as const;
    const made = mount(NodeOutput, { props: { id: "a", run, outputs, room: 500 } });
    expect(made.find("img").attributes("src")).toBe("/values/ab12");
  });
});

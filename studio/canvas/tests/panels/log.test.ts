import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import type { GetPage, LogLine } from "../../src/panels/log/log_source";
import { LogWindow } from "../../src/panels/log/log_window";
import { readAnsi, stripAnsi } from "../../src/panels/parts/ansi";
import AnsiText from "../../src/panels/parts/AnsiText.vue";
import { ProgressRate, rateWords, remainingWords } from "../../src/panels/run/progress_rate";

/** A run of which every third event is a log line. */
function server(count: number): { lines: LogLine[]; get: GetPage; asked: number } {
  const line = (index: number): LogLine => ({ seq: 3 * index + 5, time: "2026-01-01T00:00:00Z", node: "a", level: "info", message: `line ${index}` });
  const made = {
    lines: Array.from({ length: count }, (_, index) => line(index)),
    asked: 0,
    get: ((where, limit) => {
      made.asked += 1;
      const { lines } = made;
      const found =
        where.after !== undefined ? lines.filter(({ seq }) => seq > (where.after ?? 0)).slice(0, limit)
        : where.before !== undefined ? lines.filter(({ seq }) => seq < (where.before ?? 0)).slice(-limit)
        : lines.slice(-limit);
      return Promise.resolve({ lines: found, total: lines.length, cut: false });
    }) as GetPage,
  };
  return made;
}

function windowOn(get: GetPage): { log: LogWindow; moved: number[] } {
  const moved: number[] = [];
  return { log: new LogWindow(get, { changed: () => undefined, moved: (by) => moved.push(by), failed: () => undefined }), moved };
}
const settled = () => new Promise((done) => setTimeout(done));

describe("a window on a long log", () => {
  it("holds its end, and what is said meanwhile", async () => {
    const { lines, get } = server(10_000);
    const { log } = windowOn(get);
    await log.refresh(true);
    expect([log.total, log.at(9_999)?.message, log.at(0)]).toEqual([10_000, "line 9999", undefined]);
    lines.push({ ...lines[0]!, seq: 99_999, message: "new" });
    await log.refresh(true);
    expect([log.total, log.at(10_000)?.message]).toEqual([10_001, "new"]);
  });

  it("reads back from where it is, each line in its place", async () => {
    const { get } = server(10_000);
    const { log } = windowOn(get);
    await log.refresh(true);
    log.want(8_500, 8_600);
    await settled();
    expect([log.at(8_500)?.message, log.at(8_599)?.message, log.at(9_999)?.message]).toEqual(["line 8500", "line 8599", "line 9999"]);
  });

  it("jumps near to a place that is far away, and puts itself right at the start", async () => {
    const { get, asked } = server(100_000);
    const { log } = windowOn(get);
    await log.refresh(true);
    log.want(50_000, 50_040);
    await settled();
    const there = Number(log.at(50_020)?.message.split(" ")[1]);
    expect(Math.abs(there - 50_020)).toBeLessThan(200);
    log.want(0, 40);
    await settled();
    expect(log.at(0)?.message).toBe("line 0");
    expect(asked).toBeLessThan(10);
  });

  it("does not go on asking when nothing comes", async () => {
    const made = server(0);
    const { log } = windowOn(made.get);
    await log.refresh(true);
    log.want(0, 40);
    await settled();
    expect(made.asked).toBeLessThan(4);
  });
});

describe("colours of a terminal", () => {
  it("become looks, and every other control goes", () => {
    expect(readAnsi("\u001b[1;31mred\u001b[0m plain\u001b[2K\u001b]0;title\u0007!")).toEqual([
      { text: "red", colour: "red", strong: true, faint: false }, { text: " plain", colour: "", strong: false, faint: false },
      { text: "!", colour: "", strong: false, faint: false },
    ]);
    expect(stripAnsi("\u001b[38;5;196mx\u001b[38;2;1;2;3my\u001b[48;5;3mz")).toBe("xyz");
    expect(stripAnsi("a\u0000b\u001b")).toBe("ab");
  });

  it("begin a line anew where a progress bar does", () => {
    expect(stripAnsi("10 %\r20 %\r30 %\r")).toBe("30 %");
  });

  it("never become markup", () => {
    const made = mount(AnsiText, { props: { text: "\u001b[32m<img src=x onerror=alert(1)>\u001b[0m" } });
    expect(made.find("img").exists()).toBe(false);
    expect(made.find(".ansi-green").text()).toBe("<img src=x onerror=alert(1)>");
  });
});

describe("the rate of a node's progress", () => {
  it("is that of the last moments, and tells what is left", () => {
    const rate = new ProgressRate();
    for (let second = 0; second <= 40; second += 1) rate.add(second / 100, second * 1000);
    expect(rate.perSecond).toBeCloseTo(0.01);
    expect(rate.remaining(40_000)).toBeCloseTo(60);
    expect(rate.remaining(50_000)).toBeCloseTo(50);
  });

  it("is not known at once, and begins anew with an attempt", () => {
    const rate = new ProgressRate();
    rate.add(0.5, 0);
    rate.add(0.6, 100);
    expect(rate.remaining(100)).toBeNull();
    rate.add(0.9, 5_000);
    rate.add(0.1, 6_000);
    expect(rate.perSecond).toBeNull();
  });

  it("is said as people do", () => {
    expect([3, 42, 200, 9_000].map(remainingWords)).toEqual(["a few seconds left", "about 40 s left", "about 3 min left", "about 3 h left"]);
    expect([0.012, 0.4, 0.0005].map(rateWords)).toEqual(["1.2 %/s", "40 %/s", "3.0 %/min"]);
    expect(remainingWords(null)).toBe("");
  });
});

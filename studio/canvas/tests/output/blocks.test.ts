import { describe, expect, it } from "vitest";
import { Blocks } from "../../src/panels/output/blocks";

interface Asked {
  offset: number;
  signal: AbortSignal;
  answer(rows: number[]): void;
  refuse(error: Error): void;
}

function bench() {
  const asked: Asked[] = [];
  const failures: unknown[] = [];
  const fetch = (offset: number, _limit: number, signal: AbortSignal) =>
    new Promise<number[]>((answer, refuse) => asked.push({ offset, signal, answer, refuse }));
  const blocks = new Blocks<number>(10, fetch, () => undefined, (error) => failures.push(error));
  return { asked, failures, blocks };
}
const numbers = (from: number) => Array.from({ length: 10 }, (_, index) => from + index);
const settled = () => new Promise((done) => setTimeout(done));

describe("rows that come in blocks", () => {
  it("asks for what is in view, once", async () => {
    const { asked, blocks } = bench();
    blocks.want(5, 25);
    blocks.want(6, 26);
    expect(asked.map((one) => one.offset)).toEqual([0, 10, 20]);
    asked[1]?.answer(numbers(10));
    await settled();
    expect([blocks.at(12), blocks.at(2)]).toEqual([12, undefined]);
  });

  it("calls off what has been scrolled past", async () => {
    const { asked, failures, blocks } = bench();
    blocks.want(0, 10);
    blocks.want(5_000, 5_010);
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[0]?.refuse(new Error("aborted"));
    await settled();
    expect(failures).toEqual([]);
    blocks.want(0, 10);
    expect(asked.map((one) => one.offset)).toEqual([0, 5_000, 0]);
  });

  it("asks again for what is scrolled back to before its refusal has come", () => {
    const { asked, blocks } = bench();
    blocks.want(0, 10);
    blocks.want(5_000, 5_010);
    blocks.want(0, 10);
    expect(asked.map((one) => [one.offset, one.signal.aborted])).toEqual([[0, true], [5_000, true], [0, false]]);
  });

  it("forgets the blocks that were not looked at for longest, and tells failures", async () => {
    const { asked, failures, blocks } = bench();
    for (let block = 0; block < 60; block += 1) {
      blocks.want(block * 10, block * 10 + 10);
      asked.at(-1)?.answer(numbers(block * 10));
      await settled();
    }
    expect([blocks.at(0), blocks.at(595)]).toEqual([undefined, 595]);
    blocks.want(9_990, 9_991);
    asked.at(-1)?.refuse(new Error("gone"));
    await settled();
    expect(failures).toHaveLength(1);
  });
});

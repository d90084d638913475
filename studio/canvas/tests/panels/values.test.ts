import { describe, expect, it } from "vitest";
import {
  numberProblem,
  readDefault,
  readItem,
  readList,
  readMap,
  shownAtOnce,
  shownField,
  showItem,
  stepped,
} from "../../src/panels/inspector/values";
import { commonInputs } from "../../src/panels/inspector/fields";
import { field, input, node } from "./kit";

describe("what stands in a field", () => {
  const shown = (value: unknown, control: Parameters<typeof field>[1] = "text") =>
    shownAtOnce(node("a", "x.y", { inputs: value === undefined ? {} : { p: value as never } }), field("p", control));

  it("is told apart by how it is given", () => {
    expect(shown(undefined)).toMatchObject({ mode: "unset", text: "" });
    expect(shown("hello")).toMatchObject({ mode: "value", text: "hello" });
    expect(shown(5)).toMatchObject({ mode: "value", text: "5" });
    expect(shown({ $param: "since" })).toMatchObject({ mode: "parameter", text: "since" });
    expect(shown({ $code: "since.upper()" })).toMatchObject({ mode: "expression", text: "since.upper()" });
    expect(shown({ $ref: "rows" })).toMatchObject({ mode: "wire" });
    expect(shown([1, { $ref: "rows" }])).toMatchObject({ mode: "wire" });
  });

  it("is a value where Python has no literal for it", () => {
    expect(shown({ $code: 'Path("data.csv")' }, "file")).toMatchObject({ mode: "value", text: "data.csv" });
    expect(shown({ $code: 'Path("data.csv")' }, "text")).toMatchObject({ mode: "expression" });
  });

  it("is what the server says, once it has answered", () => {
    const form = { fields: { p: { text: "2", mode: "value" as const, problem: "too small" } }, policy: {} };
    expect(shownField(node("a"), field("p", "number"), form)).toEqual({
      text: "2",
      mode: "value",
      problem: "too small",
    });
  });

  it("shows defaults as a person would type them", () => {
    expect([
      readDefault("'a'"),
      readDefault("None"),
      readDefault("True"),
      readDefault('Path("x")'),
      readDefault("3"),
    ]).toEqual(["a", "", "true", "x", "3"]);
  });
});

describe("numbers", () => {
  const bars = field("bars", "integer", { low: 1, high: 100, unit: "bars" });

  it("say at once what is wrong with a text", () => {
    expect(numberProblem(bars, "ten")).toBe("Write a whole number.");
    expect(numberProblem(bars, "1.5")).toBe("Write a whole number.");
    expect(numberProblem(bars, "0")).toBe("1 bars is the least.");
    expect(numberProblem(bars, "101")).toBe("100 bars is the most.");
    expect(numberProblem(bars, "")).toBe("");
    expect(numberProblem(field("x", "number"), "-1.5e3")).toBe("");
  });

  it("step within their range, without the errors of binary fractions", () => {
    expect(stepped(bars, "100", 1)).toBe("100");
    expect(stepped(bars, "", 1)).toBe("2");
    expect(stepped(field("x", "number"), "0.3", -1)).toBe("0.2");
    expect(stepped(field("x", "number", { step: 0.1 }), "0.7", 1)).toBe("0.8");
  });
});

describe("lists and maps", () => {
  it("are read from JSON, and left alone when they are none", () => {
    expect(readList('["a", 1]')).toEqual(["a", 1]);
    expect(readList("")).toEqual([]);
    expect(readList("[a]")).toBe(null);
    expect(readMap('{"a": 1}')).toEqual([["a", 1]]);
    expect(readMap("[1]")).toBe(null);
  });

  it("read an item as typed, as text where only text is allowed", () => {
    expect(readItem("5", false)).toBe(5);
    expect(readItem("5", true)).toBe("5");
    expect(readItem("five", false)).toBe("five");
    expect(showItem("5", false)).toBe('"5"');
    expect(showItem("five", false)).toBe("five");
  });
});

it("several kinds share the inputs that have the same name and control", () => {
  const lists = [
    [input("a"), input("b", "number")],
    [input("b", "number"), input("a", "json")],
  ];
  expect(commonInputs(lists).map((one) => one.name)).toEqual(["b"]);
});

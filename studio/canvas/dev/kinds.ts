/** A handful of kinds, as `/api/kinds` describes them. */

import type { FieldJson, InputJson, KindJson, Sort } from "../src/protocol";

type Control = FieldJson["control"];
const CONTROLS: Partial<Record<Sort, Control>> = { text: "text", number: "integer", boolean: "boolean", table: "wire", image: "wire", json: "json", file: "file" };

interface Extra { default?: string; choices?: string[]; several?: boolean; control?: Control; help?: string; placeholder?: string }

function input(name: string, type: string, sort: Sort, extra: Extra = {}): InputJson {
  const required = extra.default === undefined;
  const field: FieldJson = {
    name, control: extra.control ?? CONTROLS[sort] ?? "text", required, default: extra.default ?? null, optional: false, low: null, high: null,
    step: null, unit: "", choices: extra.choices ?? [], suggestions: [], placeholder: extra.placeholder ?? "", help: extra.help ?? "", language: "",
    pattern: "", writes: false, rows: 1,
  };
  return { name, type, sort, required, default: extra.default ?? null, help: extra.help ?? "", several: extra.several ?? false, field };
}

function kind(name: string, title: string, summary: string, inputs: InputJson[], outputs: [string, string, Sort][], converter = false): KindJson {
  return {
    kind: name, title, family: name.split(".")[0] ?? "other", summary, help: `${summary}\n\nMore about it.`, inputs,
    outputs: outputs.map(([port, type, sort]) => ({ name: port, type, sort, help: "" })), origin: "built-in", heavy: false, effect: "pure",
    permissions: [], extras: [], programs: [], missing: [], is_flow: false, converter, streams: false,
  };
}

export const KINDS: KindJson[] = [
  kind("git.read_log", "Read git log", "Read the commits of a repository.", [
    input("repository", "path", "file", { help: "A folder with a git repository." }),
    input("since", "text", "text", { default: "'90 days ago'", help: "As git understands it." }),
    input("limit", "whole number", "number", { default: "10000" }),
    input("branch", "text", "text", { default: "''" }),
  ], [["result", "table", "table"]]),
  kind("table.count_by", "Count by", "Count the rows of each value of a column.", [
    input("table", "table", "table"), input("column", "text", "text", { placeholder: "author" }), input("top", "whole number", "number", { default: "0" }),
  ], [["result", "table", "table"]]),
  kind("table.sort_rows", "Sort rows", "Put rows in order.", [
    input("table", "table", "table"), input("by", "list of text", "list", { control: "list" }), input("descending", "yes or no", "boolean", { default: "False" }),
    input("limit", "whole number", "number", { default: "0" }),
  ], [["result", "table", "table"]]),
  kind("table.join_tables", "Join tables", "Bring two tables together.", [
    input("left", "table", "table"), input("right", "table", "table"), input("on", "list of text", "list", { control: "list" }),
    input("how", "one of 4", "text", { control: "choice", default: "'inner'", choices: ["inner", "left", "full", "only left"] }),
  ], [["result", "table", "table"]]),
  kind("chart.bar_chart", "Bar chart", "Draw one bar per row: a name or a date and how much.", [
    input("table", "table", "table"), input("x", "text", "text", { placeholder: "author" }), input("y", "text", "text", { placeholder: "count" }),
    input("title", "text", "text", { default: "''" }), input("horizontal", "yes or no", "boolean", { default: "False" }), input("limit", "whole number", "number", { default: "50" }),
  ], [["result", "image", "image"]]),
  kind("report.write_report", "Write a report", "Put texts, tables and charts together.", [
    input("title", "text", "text"), input("parts", "list of Markdown, table or image", "list", { control: "wire", several: true }),
  ], [["result", "HTML", "text"]]),
  kind("text.change_case", "Change case", "Write text in capitals, and back.", [
    input("text", "text", "text"), input("style", "one of 6", "text", { control: "choice", default: "'lower'", choices: ["lower", "upper", "title", "sentence"] }),
  ], [["result", "text", "text"]]),
  kind("number.calculate", "Calculate", "Work out one number from two.", [
    input("left", "number", "number"), input("operator", "one of 6", "text", { control: "choice", choices: ["+", "-", "×", "÷"] }), input("right", "number", "number"),
  ], [["result", "number", "number"]]),
  kind("number.summarise_numbers", "Summarise numbers", "Say what is typical of numbers.", [input("values", "list of numbers", "list", { control: "wire" })], [
    ["quantity", "whole number", "number"], ["total", "number", "number"], ["mean", "number", "number"],
  ]),
  kind("text.number_as_text", "Number as text", "Write a number as text.", [input("number", "number", "number")], [["result", "text", "text"]], true),
];

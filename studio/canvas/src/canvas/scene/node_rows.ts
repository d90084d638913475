/** Which ports and settings of a node are shown, row by row: this decides the picture, the DOM and the canvas follow. */

import type { FieldJson, InputJson, KindJson, NodeJson, Sort } from "../../protocol";
import { INSIDE } from "../../store/blocks";
import { defaultText, isExpression, parameterOf, readable, textOf } from "./field_text";

export interface PortFacts {
  name: string;
  label: string;
  type: string;
  sort: Sort;
  help: string;
  required: boolean;
  linked: boolean;
  /** The parameter of the flow that it reads. */
  parameter: string | null;
}

/** A setting that is edited in place. */
export interface SettingFacts {
  field: FieldJson;
  text: string;
  placeholder: string;
  /** Written in Python: shown in the code's face. */
  expression: boolean;
}

export interface Row {
  input: PortFacts | null;
  output: PortFacts | null;
  setting: SettingFacts | null;
}

export interface NodeRows {
  rows: Row[];
  /** Inputs that are not shown until the node is opened. */
  hidden: InputJson[];
  /** Lines of code shown, for `code` nodes. */
  excerpt: string[];
}

/** How many settings are offered on the node besides those it cannot do without. */
const IN_PLACE = 2;
const EXCERPT_LINES = 4;
const EDITABLE = new Set(["number", "integer", "text", "multiline", "choice", "boolean", "file", "folder", "date", "time", "datetime", "duration"]);

/** `read` are the outputs that other nodes read: all that is known of those of an unknown kind. */
export function rowsOf(node: NodeJson, kind: KindJson | undefined, open: boolean, read: Iterable<string>): NodeRows {
  const linked = new Set(node.links.map(([, , port]) => port).filter((port) => port !== INSIDE));
  const outputs = outputsOf(node, kind, read);
  if (!kind) {
    const names = new Set([...Object.keys(node.inputs ?? {}), ...linked]);
    const inputs = [...names].map((name) => unknownPort(name, linked.has(name), parameterOf(node.inputs?.[name])));
    return { rows: zipped(inputs, outputs), hidden: [], excerpt: excerptOf(node.source ?? "") };
  }
  const known = new Set(kind.inputs.map((input) => input.name));
  const others = [...linked].filter((name) => !known.has(name)).map((name) => unknownPort(name, true, null));
  const isWire = (input: InputJson) => linked.has(input.name) || (input.field.control === "wire" && !parameterOf(node.inputs?.[input.name]));
  const settings = kind.inputs.filter((input) => !isWire(input));
  const shown = open ? new Set(settings) : mostWorth(settings, node);
  const rows = zipped([...kind.inputs.filter(isWire).map((input) => portOf(input, node, linked)), ...others], outputs);
  for (const input of settings) {
    if (shown.has(input)) rows.push({ input: portOf(input, node, linked), output: null, setting: settingOf(input, node) });
  }
  return { rows, hidden: settings.filter((input) => !shown.has(input)), excerpt: excerptOf(node.source ?? "") };
}

/** Those it cannot do without, those that read a parameter, and the first few others, set ones first. */
function mostWorth(settings: readonly InputJson[], node: NodeJson): Set<InputJson> {
  const value = (input: InputJson) => node.inputs?.[input.name];
  const shown = new Set(settings.filter((input) => input.required || parameterOf(value(input))));
  let editable = [...shown].filter((input) => !parameterOf(value(input))).length;
  for (const isSet of [true, false]) {
    for (const input of settings) {
      if (editable >= (isSet ? IN_PLACE : 1)) break;
      if (shown.has(input) || (value(input) !== undefined) !== isSet) continue;
      if (!isSet && !EDITABLE.has(input.field.control)) continue;
      shown.add(input);
      editable++;
    }
  }
  return shown;
}

export function isEditable(setting: SettingFacts): boolean {
  return EDITABLE.has(setting.field.control);
}

function settingOf(input: InputJson, node: NodeJson): SettingFacts {
  const value = node.inputs?.[input.name];
  return {
    field: input.field,
    text: EDITABLE.has(input.field.control) || isExpression(value) ? textOf(value) : readable(value),
    placeholder: defaultText(input) || (input.field.placeholder && `e.g. ${input.field.placeholder}`),
    expression: isExpression(value),
  };
}

function portOf(input: InputJson, node: NodeJson, linked: ReadonlySet<string>): PortFacts {
  const { name, type, sort, help, required } = input;
  const parameter = parameterOf(node.inputs?.[name]);
  return { name, label: words(name), type, sort, help, required, linked: linked.has(name), parameter };
}

function outputsOf(node: NodeJson, kind: KindJson | undefined, read: Iterable<string>): PortFacts[] {
  if (kind) {
    return kind.outputs.map(({ name, label, type, sort, help }) => ({
      name, label: label ?? (name === "result" ? type : words(name)), type, sort, help, required: false, linked: false, parameter: null,
    }));
  }
  const names = new Set([...(node.outputs ?? []), ...read]);
  return [...names].map((name) => ({ ...unknownPort(name, false, null) }));
}

function unknownPort(name: string, linked: boolean, parameter: string | null): PortFacts {
  return { name, label: words(name), type: "anything", sort: "any", help: "", required: false, linked, parameter };
}

function zipped(inputs: PortFacts[], outputs: PortFacts[]): Row[] {
  return Array.from({ length: Math.max(inputs.length, outputs.length) }, (_, index) => ({
    input: inputs[index] ?? null,
    output: outputs[index] ?? null,
    setting: null,
  }));
}

function excerptOf(source: string): string[] {
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  return lines.length <= EXCERPT_LINES ? lines : [...lines.slice(0, EXCERPT_LINES - 1), "…"];
}

/** `wait_for` reads as `wait for`. */
function words(name: string): string {
  return name.replaceAll("_", " ").trim() || name;
}

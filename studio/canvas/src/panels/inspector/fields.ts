/** Fields for what no kind describes: settings of unknown kinds, and the statements of a code node. */

import type { FieldJson, InputJson } from "../../protocol";

const PLAIN: Omit<FieldJson, "name"> = {
  control: "text",
  required: false,
  default: null,
  optional: false,
  low: null,
  high: null,
  step: null,
  unit: "",
  choices: [],
  suggestions: [],
  placeholder: "",
  help: "",
  language: "",
  pattern: "",
  writes: false,
  rows: 1,
};

export function plainField(name: string): InputJson {
  return {
    name,
    type: "any",
    sort: "any",
    required: false,
    default: null,
    help: "",
    several: false,
    field: { ...PLAIN, name },
  };
}

export function sourceInput(): InputJson {
  const input = plainField("source");
  return { ...input, type: "Python", field: { ...input.field, control: "code", language: "python", rows: 10 } };
}

/** The inputs that several kinds have in common: the same name, edited the same way. */
export function commonInputs(lists: readonly (readonly InputJson[])[]): InputJson[] {
  const [first, ...others] = lists;
  return (first ?? []).filter((input) =>
    others.every((list) =>
      list.some((other) => other.name === input.name && other.field.control === input.field.control),
    ),
  );
}

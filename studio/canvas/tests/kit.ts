/** Builders for tests: an editor over a line that records, kinds, nodes, messages of the server. */

import type { ClientMessage, FieldJson, InputJson, KindJson, NodeJson, Place, ServerMessage, Sort, Welcome, WireLink } from "../src/protocol";
import { Editor } from "../src/store/editor";

export const ME = { client: "me", name: "Me", colour: "#123456" };

export interface Bench {
  editor: Editor;
  sent: ClientMessage[];
  kept: { text: string | null };
}

export function bench(kept: { text: string | null } = { text: null }): Bench {
  const sent: ClientMessage[] = [];
  const keep = { load: () => kept.text, save: (text: string) => void (kept.text = text) };
  const editor = new Editor(ME, { send: (messages) => void sent.push(...messages) }, keep);
  editor.catalogue.take({ kinds: KINDS, families: [] });
  return { editor, sent, kept };
}

export function welcome(nodes: NodeJson[], more: Partial<Welcome> = {}): Welcome {
  return {
    type: "welcome", revision: 1, name: "flow", flow: { name: "flow" }, nodes, layout: {}, kinds: {}, problems: [], code: null, people: [],
    history: { undo: null, redo: null }, saved: { dirty: false, version: null, at: null, on_disk: "same" }, run: null, acknowledged: 0, ...more,
  };
}

/** An editor with a flow in it; nodes stand 400 apart when no places are given. */
export function opened(nodes: NodeJson[], places?: Record<string, Place>): Bench {
  const made = bench();
  const spread = Object.fromEntries(nodes.map((node, index) => [node.id, { x: index * 400, y: 0 }]));
  made.editor.receive([welcome(nodes, { layout: { nodes: places ?? spread } })]);
  return made;
}

export function node(id: string, kind: string, links: WireLink[] = [], inputs: NodeJson["inputs"] = {}): NodeJson {
  return { id, kind, links, inputs };
}

export function patch(seq: number | null, more: Partial<Extract<ServerMessage, { type: "patch" }>> = {}): ServerMessage {
  return { type: "patch", revision: 2, client: "me", seq, label: "", ...more };
}

export function input(name: string, control: FieldJson["control"], more: Partial<InputJson> = {}): InputJson {
  const required = more.default === undefined;
  const field: FieldJson = {
    name, control, required, default: more.default ?? null, optional: false, low: null, high: null, step: null, unit: "", choices: [],
    suggestions: [], placeholder: "", help: "", language: "", pattern: "", writes: false, rows: 1,
  };
  const sort: Sort = control === "wire" ? "table" : control === "integer" ? "number" : "text";
  return { name, type: sort, sort, required, default: null, help: "", several: false, field, ...more };
}

export function kind(name: string, inputs: InputJson[], outputs: string[] = ["result"], sort: Sort = "table"): KindJson {
  return {
    kind: name, title: name, family: name.split(".")[0] ?? "", summary: "", help: "", inputs,
    outputs: outputs.map((one) => ({ name: one, type: sort, sort, help: "" })), origin: "built-in", heavy: false, effect: "pure",
    permissions: [], extras: [], programs: [], missing: [], is_flow: false, converter: false, streams: false,
  };
}

export const READ = kind("table.read", [input("path", "text"), input("header", "boolean", { default: "True" })]);
export const SORT = kind("table.sort", [
  input("table", "wire"), input("by", "text"), input("limit", "integer", { default: "0" }), input("note", "text", { default: "''" }),
  input("how", "text", { default: "'up'" }),
]);
export const JOIN = kind("table.join", [input("tables", "wire", { several: true })]);
export const TELL = kind("text.tell", [input("text", "text")], ["result"], "text");
export const KINDS = [READ, SORT, JOIN, TELL];

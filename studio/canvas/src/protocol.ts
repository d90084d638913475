/** The messages between editor and server, as docs/editor-protocol.md describes them. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Sort =
  | "text" | "number" | "boolean" | "table" | "json" | "list" | "image" | "audio" | "video" | "file" | "secret"
  | "connection" | "any";

export type Side = "in" | "out";

/** `[source, source_port, target_port, path]`: a wire into the node that carries it. */
export type WireLink = [string, string, string, (string | number)[]];

/** One way through a block. */
export interface ArmJson {
  name: string;
  head?: string;
}

export interface NodeJson {
  id: string;
  kind: string;
  inputs?: Record<string, Json>;
  policy?: Record<string, Json>;
  call?: "submit" | "call" | "map" | "each";
  comment?: string;
  source?: string;
  outputs?: string[];
  after?: string[];
  /** The block and its arm in which it stands. */
  block?: string;
  arm?: string;
  /** For a branch, loop or try. */
  arms?: ArmJson[];
  links: WireLink[];
  [other: string]: unknown;
}

export interface ParameterJson {
  name: string;
  type?: string;
  default?: Json;
  required?: boolean;
}

export interface FlowJson {
  name: string;
  description?: string;
  parameters?: ParameterJson[];
  /** What it says of its own runs. */
  rules?: Record<string, string | number | boolean>;
  /** Further arguments of `@flow`. */
  options?: Record<string, Json>;
  [other: string]: unknown;
}

export interface Place {
  x: number;
  y: number;
  width?: number | null;
  height?: number | null;
  colour?: string;
  collapsed?: boolean;
  /** Every setting is shown on the node. */
  open?: boolean;
}

export interface Group {
  title?: string;
  nodes?: string[];
  place?: Place;
}

export interface Note {
  text?: string;
  place?: Place;
}

export interface LayoutJson {
  nodes?: Record<string, Place>;
  groups?: Record<string, Group>;
  notes?: Record<string, Note>;
  extra?: Record<string, Json>;
}

export interface FieldJson {
  name: string;
  control:
    | "number" | "integer" | "text" | "multiline" | "code" | "choice" | "boolean" | "json" | "list" | "map" | "file"
    | "folder" | "date" | "datetime" | "time" | "duration" | "secret" | "connection" | "wire";
  required: boolean;
  default: string | null;
  optional: boolean;
  low: number | null;
  high: number | null;
  step: number | null;
  unit: string;
  choices: (string | number | boolean | null)[];
  suggestions: string[];
  placeholder: string;
  help: string;
  language: string;
  pattern: string;
  writes: boolean;
  rows: number;
}

export interface InputJson {
  name: string;
  type: string;
  sort: Sort;
  required: boolean;
  default: string | null;
  help: string;
  several: boolean;
  field: FieldJson;
}

export interface OutputJson {
  name: string;
  /** How it is called on the node, where that is not its name. */
  label?: string;
  type: string;
  sort: Sort;
  help: string;
}

export interface KindJson {
  kind: string;
  title: string;
  family: string;
  summary: string;
  help: string;
  inputs: InputJson[];
  outputs: OutputJson[];
  origin: string;
  heavy: boolean;
  effect: string;
  permissions: string[];
  extras: string[];
  programs: string[];
  missing: string[];
  is_flow: boolean;
  converter: boolean;
  streams: boolean;
}

export interface Action {
  label: string;
  command: string;
  args: Record<string, Json>;
}

export interface ProblemJson {
  code: string;
  message: string;
  fix: string;
  severity: "error" | "warning" | "info";
  node: string;
  port: string;
  nodes: string[];
  line: number;
  actions?: Action[];
  /** The nodes that lead into the sub-flow where it is, from the outside in; absent for the flow itself. */
  inside?: string[];
}

export interface CodeError {
  line: number;
  message: string;
  fix: string;
}

export interface CodeJson {
  revision: number;
  text: string;
  lines: Record<string, [number, number]>;
  error: CodeError | null;
  client: string | null;
}

export interface PersonJson {
  client: string;
  name: string;
  colour: string;
  cursor: [number, number] | null;
  selection: string[];
}

export interface SavedJson {
  dirty: boolean;
  /** How many things are different from the file; null while that is not known. */
  changes?: number | null;
  version: number | null;
  at: string | null;
  on_disk: "same" | "changed" | "gone";
}

export type NodeState =
  | "waiting" | "running" | "retrying" | "asking" | "finished" | "failed" | "skipped" | "cached" | "cancelled" | "unknown";

export interface NodeRun {
  state: NodeState;
  progress?: number | null;
  message?: string;
  duration_s?: number | null;
  why?: string;
  error?: string;
  preview?: Json;
  /** Names the value where the server keeps it: `/values/DIGEST`. */
  digest?: string;
  /** How the value is written there: "json", "table", "image" … */
  codec?: string;
  /** The attempt that goes on, from 1. */
  attempt?: number;
  /** When the first attempt began, and when the next one does after a failed one. */
  started?: string;
  again_at?: string;
  /** Of a node that runs once per item or in rounds: how many of them are in each state. */
  items?: Record<string, number>;
  /** The questions to people that are open, by their ids; `message` says whom they wait for. */
  questions?: string[];
  /** Something that the value depends on has changed since. */
  stale?: boolean;
}

export interface RunJson {
  id: string;
  state: string;
  duration_s: number | null;
  error: string;
  started?: string | null;
  /** All that is known: what is not in it is gone. */
  whole?: boolean;
  /** The values that were given for this run; other parameters have their defaults. */
  parameters?: Record<string, Json>;
  nodes: Record<string, NodeRun>;
}

export interface HistoryJson {
  undo: string | null;
  redo: string | null;
}

export interface Refusal {
  message: string;
  fix: string;
  /** Nodes that may have had their effect already, and why nobody knows: a person has to decide. */
  unknown?: Record<string, string>;
}

/** An edit of the flow or its layout: `{op: "set_input", …}`, see engine/document/edits.py and layout.py. */
export interface EditJson {
  op: string;
  [field: string]: unknown;
}

/** Number of the event, milliseconds since the first one, node ("" for the run), kind of the event. */
export type MomentJson = [number, number, string, string];

/** What is known of a past run that is looked at. */
export interface PastJson {
  run: string;
  /** The flow's file today; "" when there is none. */
  file: string;
  version: number;
  created: string;
  moments: MomentJson[];
  /** Whether more moments will come. */
  goes_on?: boolean;
}

export interface Welcome {
  type: "welcome";
  revision: number;
  name: string;
  flow: FlowJson;
  nodes: NodeJson[];
  layout: LayoutJson;
  kinds: Record<string, KindJson>;
  problems: ProblemJson[];
  code: CodeJson | null;
  people: PersonJson[];
  history: HistoryJson;
  saved: SavedJson;
  run: RunJson | null;
  acknowledged: number;
  /** Which build of the editor the server has. */
  build?: string;
  /** Why nothing here can be changed; only there when that is so. */
  read_only?: string;
  past?: PastJson;
}

export interface Patch {
  type: "patch";
  revision: number;
  client: string | null;
  seq: number | null;
  label: string;
  nodes?: Record<string, NodeJson | null>;
  order?: string[];
  renamed?: Record<string, string>;
  flow?: Partial<FlowJson>;
  places?: Record<string, Place | null>;
  groups?: Record<string, Group | null>;
  notes?: Record<string, Note | null>;
  extra?: Record<string, Json>;
  kinds?: Record<string, KindJson>;
  created?: string[];
}

export type ServerMessage =
  | Welcome
  | Patch
  | ({ type: "refused"; seq: number } & Refusal)
  | { type: "done"; seq: number }
  | { type: "problems"; revision: number; problems: ProblemJson[] }
  | ({ type: "code" } & CodeJson)
  | ({ type: "history" } & HistoryJson)
  | { type: "presence"; people: PersonJson[] }
  | { type: "saved"; saved: SavedJson }
  | { type: "run"; run: RunJson | null }
  | { type: "moments"; moments: MomentJson[]; goes_on: boolean }
  | { type: "answer"; id: number; result?: Json; error?: Refusal }
  | { type: "notice"; level: "info" | "warning" | "error"; message: string; fix: string };

export type PendingMessage =
  | { type: "change"; seq: number; edits: EditJson[]; label: string; inside?: string[] }
  | { type: "command"; seq: number; name: string; args: Record<string, Json>; inside?: string[] }
  | { type: "code"; seq: number; text: string; base: number | null }
  | { type: "undo"; seq: number }
  | { type: "redo"; seq: number };

export type ClientMessage =
  | PendingMessage
  | { type: "hello"; client: string; name: string; colour: string; revision: number | null; pending: PendingMessage[] }
  | { type: "presence"; cursor: [number, number] | null; selection: string[] }
  | { type: "ask"; id: number; what: string; args: Record<string, Json> };

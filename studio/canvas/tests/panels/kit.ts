/** What tests of panels stand on: an editor with a server that answers from a table, kinds, and a way to mount. */

import { mount, type VueWrapper } from "@vue/test-utils";
import type { Component } from "vue";
import type {
  ClientMessage,
  FieldJson,
  InputJson,
  Json,
  KindJson,
  NodeJson,
  ServerMessage,
  Welcome,
} from "../../src/protocol";
import { EDITOR, Editor } from "../../src/store/editor";
import { VIEW, ViewState } from "../../src/view_state";

export type Answers = Record<string, (args: Record<string, Json>) => Json>;

export class Desk {
  readonly sent: ClientMessage[] = [];
  readonly editor: Editor;
  readonly view = new ViewState();

  constructor(answers: Answers = {}) {
    const person = { client: "me", name: "Ada", colour: "#111111" };
    this.editor = new Editor(
      person,
      {
        send: (messages) => {
          this.sent.push(...messages);
          for (const message of messages) {
            const answer = message.type === "ask" ? answers[message.what] : undefined;
            if (message.type === "ask" && answer) {
              const result = answer(message.args);
              queueMicrotask(() => this.receive({ type: "answer", id: message.id, result }));
            }
          }
        },
      },
      { load: () => null, save: () => undefined },
    );
  }

  receive(...messages: ServerMessage[]): void {
    this.editor.receive(messages);
  }

  start(nodes: NodeJson[], more: Partial<Welcome> = {}): this {
    this.receive({
      type: "welcome",
      revision: 1,
      name: "pulse",
      flow: { name: "Pulse", parameters: [] },
      nodes,
      layout: {},
      kinds: {},
      problems: [],
      code: null,
      people: [],
      history: { undo: null, redo: null },
      saved: { dirty: false, version: null, at: null, on_disk: "same" },
      run: null,
      acknowledged: 0,
      ...more,
    });
    return this;
  }

  commands(name?: string): { name: string; args: Record<string, Json> }[] {
    return this.sent.flatMap((one) =>
      one.type === "command" && (name === undefined || one.name === name) ? [one] : [],
    );
  }

  mount(component: Component, props: Record<string, unknown> = {}): VueWrapper {
    return mount(component, {
      props,
      attachTo: document.body,
      global: { provide: { [EDITOR as symbol]: this.editor, [VIEW as symbol]: this.view } },
    });
  }
}

export function field(name: string, control: FieldJson["control"], more: Partial<FieldJson> = {}): FieldJson {
  return {
    name,
    control,
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
    ...more,
  };
}

export function input(name: string, control: FieldJson["control"] = "text", more: Partial<FieldJson> = {}): InputJson {
  return {
    name,
    type: "text",
    sort: "text",
    required: false,
    default: null,
    help: "",
    several: false,
    field: field(name, control, more),
  };
}

export function kind(name: string, title: string, more: Partial<KindJson> = {}): KindJson {
  return {
    kind: name,
    title,
    family: name.split(".")[0] ?? "",
    summary: "",
    help: "",
    inputs: [],
    outputs: [{ name: "result", type: "text", sort: "text", help: "" }],
    origin: "treadle",
    heavy: false,
    effect: "",
    permissions: [],
    extras: [],
    programs: [],
    missing: [],
    is_flow: false,
    converter: false,
    streams: false,
    ...more,
  };
}

export function node(id: string, kindName = "text.join", more: Partial<NodeJson> = {}): NodeJson {
  return { id, kind: kindName, inputs: {}, links: [], ...more };
}

export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

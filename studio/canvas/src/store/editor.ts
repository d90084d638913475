/** The editor without a screen: the drawing, what is known about it, and every way to change it. */

import { computed, shallowRef, type InjectionKey, inject } from "vue";
import { BUILD } from "../build";
import type {
  CodeJson, EditJson, HistoryJson, Json, PastJson, PendingMessage, PersonJson, ProblemJson, Refusal, RunJson, SavedJson, ServerMessage,
} from "../protocol";
import { Catalogue } from "./catalogue";
import { Connection, type Keep, type Transport } from "./connection";
import { Drawing } from "./drawing";
import { ExpectedRun } from "./expected_run";
import { Inside } from "./inside";
import { Past } from "./past";
import { NodeStates } from "./node_states";
import { predictCommand, predictEdits } from "./predictions";
import { seenFrom } from "./problems";
import { Selection } from "./selection";

export interface Notice {
  id: number;
  level: "info" | "warning" | "error";
  message: string;
  fix: string;
}

export interface Person {
  client: string;
  name: string;
  colour: string;
}

export class Editor {
  readonly drawing = new Drawing();
  readonly catalogue = new Catalogue(this.drawing.kinds);
  readonly selection = new Selection();
  readonly connection: Connection;
  readonly inside = new Inside(this);
  readonly ready = shallowRef(false);
  /** The name of the flow's file: the last part of the page's address. */
  readonly name = shallowRef("");
  /** All problems of the flow, also inside of its sub-flows. */
  readonly found = shallowRef<readonly ProblemJson[]>([]);
  /** The problems as they are seen from the drawing that is shown. */
  readonly problems = computed(() => seenFrom(this.inside.path.value, this.found.value));
  readonly code = shallowRef<CodeJson | null>(null);
  readonly people = shallowRef<readonly PersonJson[]>([]);
  readonly history = shallowRef<HistoryJson>({ undo: null, redo: null });
  readonly saved = shallowRef<SavedJson>({ dirty: false, version: null, at: null, on_disk: "same" });
  readonly run = shallowRef<Omit<RunJson, "nodes"> | null>(null);
  readonly states = new NodeStates();
  /** A run that was asked for and not yet heard of. */
  private expected: ExpectedRun | null = null;
  readonly notices = shallowRef<readonly Notice[]>([]);
  /** Whether the server has another build of this editor than this tab. */
  readonly outdated = shallowRef(false);
  /** Why nothing can be changed here; "" where one may edit. */
  readonly readOnly = shallowRef("");
  readonly past = shallowRef<Past | null>(null);
  private notice = 0;
  private readonly made = new Map<number, { answered: (created: string[]) => void; refused?: (refusal: Refusal) => void }>();

  constructor(
    readonly person: Person,
    transport: Transport,
    keep: Keep,
  ) {
    this.connection = new Connection(person, transport, keep);
  }

  /** Change flow and layout by plain edits: shown at once, sent along. */
  change(edits: EditJson[], label: string): void {
    if (edits.length === 0 || this.refusesEdits()) return;
    this.predict(this.connection.edit({ type: "change", edits, label }));
  }

  /**
   * Have the server change the drawing by a command; resolves with the ids that it made, [] when refused.
   * A refusal is shown as a notice, or handed to `refused` by those who have a better place for it. It is about the
   * drawing that is shown, or about the one that `inside` leads to.
   */
  command(
    name: string,
    args: Record<string, Json>,
    refused?: (refusal: Refusal) => void,
    inside?: readonly string[],
  ): Promise<string[]> {
    if (this.refusesEdits()) return Promise.resolve([]);
    const message = this.connection.edit({ type: "command", name, args }, inside);
    this.predict(message);
    return new Promise((answered) => this.made.set(message.seq, { answered, refused }));
  }

  /** Whether nothing can be changed here, which is said then. */
  private refusesEdits(): boolean {
    if (this.readOnly.value) this.tell("info", this.readOnly.value, "Open the flow as it is now, or restore this version.");
    return this.readOnly.value !== "";
  }

  /** Whether there is something to undo, as far as is known: an edit on its way to the server will be. */
  readonly canUndo = computed(() => this.history.value.undo !== null || this.awaits((one) => one.type !== "undo"));
  readonly canRedo = computed(() => this.history.value.redo !== null || this.awaits((one) => one.type === "undo"));

  private awaits(sort: (message: PendingMessage) => boolean): boolean {
    return this.connection.waiting.value > 0 && this.connection.unanswered.some(sort);
  }

  undo(): void {
    if (this.refusesEdits()) return;
    this.connection.edit({ type: "undo" });
  }

  redo(): void {
    if (this.refusesEdits()) return;
    this.connection.edit({ type: "redo" });
  }

  /** Let a text become the flow; `base` is the revision of the code that it grew out of. Resolves when it was answered. */
  writeCode(text: string, base: number | null = null): Promise<unknown> {
    if (this.refusesEdits()) return Promise.resolve();
    const { seq } = this.connection.edit({ type: "code", text, base });
    return new Promise((answered) => this.made.set(seq, { answered }));
  }

  tell(level: Notice["level"], message: string, fix = ""): void {
    this.notices.value = [...this.notices.value.slice(-4), { id: ++this.notice, level, message, fix }];
  }

  dismiss(id: number): void {
    this.notices.value = this.notices.value.filter((notice) => notice.id !== id);
  }

  /** Take what the server sent, in order. */
  receive(messages: readonly ServerMessage[]): void {
    for (const message of messages) if (!this.connection.settle(message) && !this.inside.take(message)) this.take(message);
  }

  private take(message: ServerMessage): void {
    switch (message.type) {
      case "welcome":
        this.name.value = message.name;
        this.drawing.start(message);
        this.predictUnanswered();
        this.selection.prune((id) => this.drawing.has(id));
        this.found.value = message.problems;
        this.code.value = message.code;
        this.people.value = message.people;
        this.history.value = message.history;
        this.saved.value = message.saved;
        this.readOnly.value = message.read_only ?? "";
        this.takePast(message.past ?? null);
        this.states.clear();
        this.takeRun(message.run);
        for (const seq of [...this.made.keys()]) if (seq <= message.acknowledged) this.answer(seq, []);
        this.outdated.value = Boolean(message.build) && message.build !== BUILD;
        this.ready.value = true;
        break;
      case "patch": {
        const own = message.client === this.person.client;
        if (message.renamed) this.selection.follow(message.renamed);
        this.drawing.apply(message, own);
        this.selection.prune((id) => this.drawing.has(id));
        if (own && message.seq !== null) this.answer(message.seq, message.created ?? []);
        break;
      }
      case "refused":
        this.drawing.settle(message.seq);
        this.refuse(message.seq, message);
        break;
      case "done":
        this.drawing.settle(message.seq);
        this.answer(message.seq, []);
        break;
      case "problems":
        this.found.value = message.problems;
        break;
      case "code":
        this.code.value = message;
        break;
      case "history":
        this.history.value = message;
        break;
      case "presence":
        this.people.value = message.people;
        break;
      case "saved":
        this.saved.value = message.saved;
        break;
      case "run":
        this.takeRun(message.run);
        break;
      case "moments":
        this.past.value?.take(message.moments, message.goes_on);
        break;
      case "notice":
        this.tell(message.level, message.message, message.fix);
        break;
    }
  }

  /** After a new start: what the server has not answered is shown in advance again. */
  predictUnanswered(): void {
    for (const one of this.connection.unanswered) this.predict(one);
  }

  /** Show what a message will do before the server has done it. */
  private predict(message: PendingMessage): void {
    const inside = ("inside" in message && message.inside) || [];
    if (inside.join("/") !== this.inside.path.value.join("/")) return;
    if (message.type === "change") this.drawing.predict(message.seq, predictEdits(this.drawing, message.edits));
    else if (message.type === "command") {
      this.drawing.predict(message.seq, predictCommand(this.drawing, this.catalogue, message.name, message.args));
    }
  }

  /** Show nodes as waiting before the engine has answered; what comes back takes that back, for when it refuses. */
  expectRun(nodes: Iterable<string>): () => void {
    const expected = new ExpectedRun(this.run.value, this.states, nodes);
    this.expected = expected;
    this.run.value = expected.run;
    return () => {
      if (this.expected !== expected) return;
      this.expected = null;
      this.run.value = expected.before;
      expected.forget(this.states);
    };
  }

  private takeRun(run: RunJson | null): void {
    if (run === null || run.whole) this.states.clear();
    else this.expected?.forget(this.states, run.nodes);
    this.expected = null;
    if (run) this.states.take(run.nodes);
    this.run.value = run;
  }

  /** After a lost line one is at the end of the run again, as the server is. */
  private takePast(about: PastJson | null): void {
    this.past.value?.pause();
    this.past.value = about && new Past(about, (what, args) => this.connection.ask(what, args));
  }

  private refuse(seq: number, refusal: Refusal): void {
    const refused = this.made.get(seq)?.refused;
    if (refused) refused({ message: refusal.message, fix: refusal.fix });
    else this.tell("warning", refusal.message, refusal.fix);
    this.answer(seq, []);
  }

  /** Tell whoever waits for it what a message made. */
  answer(seq: number, created: string[]): void {
    this.made.get(seq)?.answered(created);
    this.made.delete(seq);
  }
}

export const EDITOR: InjectionKey<Editor> = Symbol("editor");

/** The editor that this component is a part of. */
export function useEditor(): Editor {
  const editor = inject(EDITOR);
  if (!editor) throw new Error("no editor was provided above this component");
  return editor;
}

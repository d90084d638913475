/** The line to the server: numbered messages that survive a dropped connection, and questions with answers. */

import { ref, shallowRef } from "vue";
import type { ClientMessage, Json, PendingMessage, Refusal, ServerMessage } from "../protocol";

export interface Transport {
  send(messages: ClientMessage[]): void;
}

/** Where messages that are not acknowledged yet outlive a reload; the browser's own may be full or blocked. */
export interface Keep {
  load(): string | null;
  save(text: string): void;
}

interface AskedQuestion {
  message: Extract<ClientMessage, { type: "ask" }>;
  resolve: (value: Json) => void;
  reject: (error: Error) => void;
}

type Numbered = { [Kind in PendingMessage["type"]]: Omit<Extract<PendingMessage, { type: Kind }>, "seq"> }[PendingMessage["type"]];

export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** The questions that are asked again when the line broke before the answer: the server knows them by their `request`. */
const ASKED_AGAIN = new Set(["run"]);

/** The questions that are about the drawing that is shown, which may be that of a sub-flow. */
const OF_A_DRAWING = new Set(["fits", "form", "copy", "converters", "replacements", "expressions"]);

export class Connection {
  /** The nodes that lead to the sub-flow which edits and questions are about; none for the flow itself. */
  inside: readonly string[] = [];
  readonly online = ref(true);
  /** How many messages the server has not answered. */
  readonly waiting = shallowRef(0);
  private pending: PendingMessage[] = [];
  private seq = 0;
  private question = 0;
  private readonly questions = new Map<number, AskedQuestion>();

  constructor(
    private readonly person: { readonly client: string; readonly name: string; readonly colour: string },
    private readonly transport: Transport,
    private readonly keep: Keep,
  ) {
    this.restore();
  }

  /** What the server has not said anything about, in order. */
  get unanswered(): readonly PendingMessage[] {
    return this.pending;
  }

  /** Send an edit, now or when the line is back; it comes back with its number. */
  edit(message: Numbered, path: readonly string[] = this.inside): PendingMessage {
    const within = path.length > 0 && (message.type === "change" || message.type === "command");
    const inside = within ? { inside: [...path] } : {};
    const numbered = { ...message, ...inside, seq: ++this.seq } as PendingMessage;
    this.pending.push(numbered);
    this.kept();
    if (this.online.value) this.transport.send([numbered]);
    return numbered;
  }

  presence(cursor: [number, number] | null, selection: string[]): void {
    // Others see the flow itself, where these places and names mean something else.
    if (this.online.value && this.inside.length === 0) this.transport.send([{ type: "presence", cursor, selection }]);
  }

  /** Ask the server; rejects with a RefusedError, or when the line is down. */
  ask<T = Json>(what: string, args: Record<string, Json> = {}): Promise<T> {
    if (!this.online.value) {
      return Promise.reject(new RefusedError({ message: "The server cannot be reached.", fix: "Wait until it is back." }));
    }
    const id = ++this.question;
    return new Promise<Json>((resolve, reject) => {
      const within = this.inside.length > 0 && OF_A_DRAWING.has(what);
      const message = { type: "ask" as const, id, what, args: within ? { ...args, inside: [...this.inside] } : args };
      this.questions.set(id, { message, resolve, reject });
      this.transport.send([message]);
    }) as Promise<T>;
  }

  /** Greet, first or again: what the server has not acknowledged goes along. */
  hello(revision: number | null): void {
    this.online.value = true;
    const { client, name, colour } = this.person;
    const again = [...this.questions.values()].map((question) => question.message).filter((message) => ASKED_AGAIN.has(message.what));
    this.transport.send([{ type: "hello", client, name, colour, revision, pending: [...this.pending] }, ...again]);
  }

  lost(): void {
    this.online.value = false;
    for (const [id, question] of this.questions) {
      if (ASKED_AGAIN.has(question.message.what)) continue;
      this.questions.delete(id);
      question.reject(new RefusedError({ message: "The connection was lost.", fix: "Try again when it is back." }));
    }
  }

  /** Follow what the server says about our own messages; true when the message was about nothing else. */
  settle(message: ServerMessage): boolean {
    switch (message.type) {
      case "welcome":
        this.seq = Math.max(this.seq, message.acknowledged);
        this.acknowledge((one) => one.seq > message.acknowledged);
        return false;
      case "patch":
        if (message.client === this.person.client && message.seq !== null) {
          const { seq } = message;
          this.acknowledge((one) => one.seq !== seq);
        }
        return false;
      case "refused":
      case "done":
        this.acknowledge((one) => one.seq !== message.seq);
        return false;
      case "answer": {
        const question = this.questions.get(message.id);
        this.questions.delete(message.id);
        if (message.error) question?.reject(new RefusedError(message.error));
        else question?.resolve(message.result ?? null);
        return true;
      }
      default:
        return false;
    }
  }

  /** Begin anew: this tab was another one's copy, and what is kept belongs to that one. */
  beginAnew(): void {
    this.seq = 0;
    this.pending = [];
    this.kept();
  }

  private acknowledge(stays: (message: PendingMessage) => boolean): void {
    this.pending = this.pending.filter(stays);
    this.kept();
  }

  private kept(): void {
    this.waiting.value = this.pending.length;
    this.keep.save(JSON.stringify({ seq: this.seq, pending: this.pending }));
  }

  private restore(): void {
    try {
      const kept = JSON.parse(this.keep.load() ?? "null") as { seq: number; pending: PendingMessage[] } | null;
      if (kept) ({ seq: this.seq, pending: this.pending } = kept);
      this.waiting.value = this.pending.length;
    } catch {
      // What was kept is no JSON: written by something else, and of no use.
      this.pending = [];
    }
  }
}

/** What is typed and what the server writes, brought together: typing goes out after a pause, news come in between. */

import { shallowRef } from "vue";
import type { CodeError, CodeJson } from "../../protocol";

export interface TypedText {
  text(): string;
  setText(text: string): void;
  rebase(before: string, after: string): void;
}

const PAUSE = 150;

export class CodeTalk {
  /** Why what was typed here does not read. */
  readonly error = shallowRef<CodeError | null>(null);
  /** The text of the server that what stands here grew out of. */
  private base = { text: "", revision: -1 };
  private unsent = false;
  private sent = 0;
  private news: CodeJson | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly person: { readonly client: string },
    /** Send a text with the revision it grew out of; resolves when the server has answered. */
    private readonly write: (text: string, base: number) => Promise<unknown>,
    private readonly typed: TypedText,
  ) {}

  start(message: CodeJson): void {
    this.base = { text: message.text, revision: message.revision };
    this.error.value = message.client === this.person.client ? message.error : null;
  }

  type(_text: string): void {
    this.unsent = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }

  /** Send what is typed, now. */
  flush(): void {
    clearTimeout(this.timer);
    if (!this.unsent) return;
    this.unsent = false;
    this.sent += 1;
    void this.write(this.typed.text(), this.base.revision).then(() => {
      this.sent -= 1;
      this.catchUp();
    });
  }

  /** Take the server's text. While something typed is on its way the news wait: the server puts both together. */
  receive(message: CodeJson): void {
    const own = message.client === this.person.client;
    if (own) this.error.value = message.error;
    this.news = message;
    this.catchUp();
  }

  private catchUp(): void {
    const message = this.news;
    if (!message || this.unsent || this.sent > 0) return;
    this.news = null;
    // What does not read is in no text of the server's: it stays, and what others did is carried over.
    if (this.error.value) this.typed.rebase(this.base.text, message.text);
    else this.typed.setText(message.text);
    this.base = { text: message.text, revision: message.revision };
  }
}

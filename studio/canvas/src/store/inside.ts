/** A sub-flow opened in place: its drawing is shown instead of the flow's, and edits say that they are inside of it. */

import { shallowRef } from "vue";
import type { FlowJson, KindJson, LayoutJson, NodeJson, Patch, ProblemJson, ServerMessage, Welcome } from "../protocol";
import type { Editor } from "./editor";

/** The answer to the question `subflow`. */
interface InnerFlow {
  flow: FlowJson;
  nodes: NodeJson[];
  layout: LayoutJson;
  kinds?: Record<string, KindJson>;
  problems?: ProblemJson[];
}

export class Inside {
  /** The node whose sub-flow is shown; null for the flow itself. */
  readonly node = shallowRef<string | null>(null);
  private asked = 0;

  constructor(private readonly editor: Editor) {}

  /** Show the sub-flow of a node. Rejects with a RefusedError. */
  async open(node: string): Promise<void> {
    const inner = await this.ask(node);
    this.node.value = node;
    this.editor.connection.inside = node;
    this.editor.selection.clear();
    this.editor.states.clear();
    this.show(inner);
  }

  /** Back to the flow itself, of which the server tells everything anew. */
  leave(): void {
    if (this.node.value === null) return;
    this.asked += 1;
    this.node.value = null;
    this.editor.connection.inside = null;
    this.editor.selection.clear();
    if (this.editor.connection.online.value) this.editor.connection.hello(null);
  }

  /** What the server says of the flow around: true when it is dealt with here, since its drawing is not what is shown. */
  take(message: ServerMessage): boolean {
    if (this.node.value === null) return false;
    switch (message.type) {
      case "patch":
        this.follow(message);
        return true;
      case "problems":
        return true;
      case "run":
        if (message.run) this.editor.run.value = message.run;
        return true;
      case "welcome":
        void this.refresh();
        return false;
      default:
        return false;
    }
  }

  private follow(patch: Patch): void {
    const node = this.node.value ?? "";
    this.editor.drawing.revision = patch.revision;
    const renamed = patch.renamed?.[node];
    if (renamed !== undefined) {
      this.node.value = renamed;
      this.editor.connection.inside = renamed;
    } else if (patch.nodes?.[node] === null) {
      this.editor.tell("info", `“${node}” is gone, and its sub-flow with it.`);
      this.leave();
      return;
    }
    const own = patch.client === this.editor.person.client && patch.seq !== null;
    void this.refresh().then(() => {
      if (own && patch.seq !== null) this.editor.answer(patch.seq, patch.created ?? []);
    });
  }

  private async refresh(): Promise<void> {
    const node = this.node.value;
    if (node === null) return;
    const mine = ++this.asked;
    try {
      const inner = await this.ask(node);
      if (mine === this.asked && this.node.value === node) this.show(inner);
    } catch {
      // Not connected, or no sub-flow any more: what is shown stays until the line is back.
    }
  }

  private async ask(node: string): Promise<InnerFlow> {
    const { flow } = await this.editor.connection.ask<{ flow: InnerFlow }>("subflow", { node });
    return flow;
  }

  private show(inner: InnerFlow): void {
    const { editor } = this;
    const { revision } = editor.drawing;
    editor.drawing.start({ ...inner, kinds: { ...editor.drawing.kinds.value, ...inner.kinds }, revision } as unknown as Welcome);
    editor.predictUnanswered();
    editor.selection.prune((id) => editor.drawing.has(id));
    editor.problems.value = inner.problems ?? [];
  }
}

/** A sub-flow opened in place: its drawing is shown instead of the flow's, and edits say that they are inside of it. */

import { computed, shallowRef } from "vue";
import type { FlowJson, KindJson, LayoutJson, NodeJson, Patch, ServerMessage, Welcome } from "../protocol";
import type { Editor } from "./editor";

/** The answer to the question `subflow`. */
interface InnerFlow {
  flow: FlowJson;
  nodes: NodeJson[];
  layout: LayoutJson;
  kinds?: Record<string, KindJson>;
}

export class Inside {
  /** The nodes that lead to the sub-flow which is shown, from the outside in; none for the flow itself. */
  readonly path = shallowRef<readonly string[]>([]);
  readonly open = computed(() => this.path.value.length > 0);
  private asked = 0;

  constructor(private readonly editor: Editor) {}

  /** Show the sub-flow that nodes lead to, from what is shown now on. Rejects with a RefusedError. */
  async enter(...nodes: string[]): Promise<void> {
    const path = [...this.path.value, ...nodes];
    const inner = await this.ask(path);
    this.go(path);
    this.show(inner);
  }

  /** Go back until so many sub-flows are open; of the flow itself the server tells everything anew. */
  async leave(depth = 0): Promise<void> {
    if (depth >= this.path.value.length) return;
    this.go(this.path.value.slice(0, depth));
    if (depth > 0) await this.refresh();
    else if (this.editor.connection.online.value) this.editor.connection.hello(null);
  }

  /** What the server says of the flow around: true when it is dealt with here, since its drawing is not what is shown. */
  take(message: ServerMessage): boolean {
    if (!this.open.value) return false;
    switch (message.type) {
      case "patch":
        this.follow(message);
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

  private go(path: readonly string[]): void {
    this.asked += 1;
    this.path.value = path;
    this.editor.connection.inside = path;
    this.editor.selection.clear();
    this.editor.states.clear();
  }

  private follow(patch: Patch): void {
    const [first = "", ...rest] = this.path.value;
    this.editor.drawing.revision = patch.revision;
    const renamed = patch.renamed?.[first];
    if (renamed !== undefined) {
      this.path.value = [renamed, ...rest];
      this.editor.connection.inside = this.path.value;
    } else if (patch.nodes?.[first] === null) {
      this.editor.tell("info", `“${first}” is gone, and its sub-flow with it.`);
      void this.leave();
      return;
    }
    const own = patch.client === this.editor.person.client && patch.seq !== null;
    // A sub-flow stands in the file's header; where its nodes are, in a field of the layout.
    const concerns = patch.flow?.header !== undefined || patch.extra !== undefined || own;
    void (concerns ? this.refresh() : Promise.resolve()).then(() => {
      if (own && patch.seq !== null) this.editor.answer(patch.seq, patch.created ?? []);
    });
  }

  private async refresh(): Promise<void> {
    const mine = ++this.asked;
    try {
      const inner = await this.ask(this.path.value);
      if (mine === this.asked) this.show(inner);
    } catch {
      // Not connected, or no sub-flow any more: what is shown stays until the line is back.
    }
  }

  private async ask(path: readonly string[]): Promise<InnerFlow> {
    const { flow } = await this.editor.connection.ask<{ flow: InnerFlow }>("subflow", { node: [...path] });
    return flow;
  }

  private show(inner: InnerFlow): void {
    const { editor } = this;
    const { revision } = editor.drawing;
    editor.drawing.start({
      ...inner,
      kinds: { ...editor.drawing.kinds.value, ...inner.kinds },
      revision,
    } as unknown as Welcome);
    editor.predictUnanswered();
    editor.selection.prune((id) => editor.drawing.has(id));
  }
}

/** Commands about the flow as a whole: save, share, go elsewhere. */

import { nextTick } from "vue";
import { writeClipboard } from "./clipboard";
import type { Command } from "./command";
import { request, save } from "./requests";
import { isSubflow, oneNode } from "./selected";
import { openSubflow } from "./subflow";

export const FLOW: readonly Command[] = [
  {
    id: "flow.save",
    title: "Save",
    keys: ["Ctrl+S"],
    whileTyping: true,
    words: "version keep",
    run: async (editor) => void (await save(editor)),
  },
  {
    id: "flow.save_with_message",
    title: "Save with a message …",
    keys: ["Ctrl+Shift+S"],
    whileTyping: true,
    words: "version",
    run(_editor, view) {
      view.dialog.value = { sort: "save" };
    },
  },
  {
    id: "flow.schedule",
    title: "Schedule …",
    words: "cron trigger",
    run(_editor, view) {
      view.dialog.value = { sort: "schedule" };
    },
  },
  {
    id: "flow.trigger",
    title: "Start it when something happens …",
    words: "trigger webhook form chat file mail queue",
    run: (editor) => window.location.assign(`/triggers/new?flow=${encodeURIComponent(editor.name.value)}`),
  },
  {
    id: "flow.download",
    title: "Download as a Python file",
    words: "export",
    run(editor) {
      if (!editor.code.value) return;
      download(`${editor.name.value || "flow"}.py`, editor.code.value.text);
    },
  },
  {
    id: "flow.copy_all",
    title: "Copy the whole flow's nodes",
    words: "export clipboard json",
    enabled: (editor) => editor.drawing.order.value.length > 0,
    async run(editor) {
      const answer = await request<{ text: string }>(editor, "copy", { nodes: [...editor.drawing.order.value] });
      if (!answer) return;
      const outside = await writeClipboard(answer.text);
      editor.tell("info", outside ? "Copied the whole flow." : "Copied the whole flow, for this tab only.");
    },
  },
  {
    id: "flow.open_subflow",
    title: "Open the sub-flow",
    words: "inside enter",
    enabled: (editor) => isSubflow(editor, oneNode(editor)),
    run: (editor, view) => openSubflow(editor, view, oneNode(editor) ?? ""),
  },
  {
    id: "flow.leave_subflow",
    title: "Back to the flow around",
    words: "outside up",
    enabled: (editor) => editor.inside.open.value,
    async run(editor, view) {
      await editor.inside.leave(editor.inside.path.value.length - 1);
      await nextTick();
      view.canvas?.fit();
    },
  },
  {
    id: "flow.person",
    title: "Change your name …",
    words: "me person colour",
    run(_editor, view) {
      view.dialog.value = { sort: "person" };
    },
  },
  { id: "flow.home", title: "Go to all flows", words: "home leave", run: () => window.location.assign("/") },
  {
    id: "flow.gallery",
    title: "Open the template gallery",
    words: "examples",
    run: () => window.location.assign("/templates"),
  },
];

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/x-python" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

import { afterEach, describe, expect, it, vi } from "vitest";
import {
  copySelection,
  MOST_PASTED,
  pastedText,
  pasteFromClipboard,
  pasteText,
  writeClipboard,
} from "../../src/commands/clipboard";
import { Desk, node, settled } from "./kit";

function withClipboard(clipboard: Partial<Clipboard> | undefined): void {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

function event(text: string): ClipboardEvent {
  return { clipboardData: { getData: () => text } } as unknown as ClipboardEvent;
}

describe("copying", () => {
  afterEach(() => {
    withClipboard(undefined);
    vi.restoreAllMocks();
  });

  it("asks the server for the text and gives it to the browser", async () => {
    const written: string[] = [];
    withClipboard({ writeText: (text) => (written.push(text), Promise.resolve()) });
    const desk = new Desk({ copy: ({ nodes }) => ({ text: JSON.stringify({ nodes: nodes ?? [] }) }) }).start([
      node("a"),
      node("b"),
    ]);
    desk.editor.selection.only("a", "b");
    expect(await copySelection(desk.editor)).toBe(true);
    expect(written).toEqual(['{"nodes":["a","b"]}']);
    expect(desk.editor.notices.value.at(-1)?.message).toBe("Copied 2 nodes.");
  });

  it("uses a copy event where there is no clipboard API", async () => {
    const data = new Map<string, string>();
    document.execCommand = (() => {
      const copy = new Event("copy", { cancelable: true });
      Object.defineProperty(copy, "clipboardData", {
        value: { setData: (type: string, text: string) => data.set(type, text) },
      });
      document.dispatchEvent(copy);
      return true;
    }) as typeof document.execCommand;
    expect(await writeClipboard("nodes")).toBe(true);
    expect(data.get("text/plain")).toBe("nodes");
  });

  it("keeps the text in the tab when the browser allows neither, and pastes it from there", async () => {
    withClipboard({ writeText: () => Promise.reject(new Error("denied")) });
    document.execCommand = (() => false) as typeof document.execCommand;
    expect(await writeClipboard("kept")).toBe(false);
    expect(pastedText(event("something older"))).toBe("kept");
    const desk = new Desk().start([node("a")]);
    void pasteFromClipboard(desk.editor, desk.view);
    await settled();
    expect(desk.commands("paste")[0]?.args.text).toBe("kept");
  });
});

describe("pasting", () => {
  it("sends the text to the middle of what is seen", () => {
    const desk = new Desk().start([node("a")]);
    void pasteText(desk.editor, desk.view, '{"nodes": []}');
    expect(desk.commands("paste")).toMatchObject([{ args: { text: '{"nodes": []}', at: [0, 0] } }]);
  });

  it("takes a flow in Python as the code of an empty canvas", () => {
    const desk = new Desk().start([]);
    void pasteText(desk.editor, desk.view, "from prefect import flow\n\n@flow\ndef f():\n    pass\n");
    expect(desk.sent.filter((one) => one.type === "code")).toHaveLength(1);
  });

  it("refuses more than 10 MB with a sentence, and sends nothing", () => {
    const desk = new Desk().start([node("a")]);
    void pasteText(desk.editor, desk.view, "x".repeat(MOST_PASTED + 1));
    expect(desk.commands()).toEqual([]);
    expect(desk.editor.notices.value.at(-1)?.message).toContain("10 MB");
  });

  it("offers a field to paste into where the browser hides the clipboard", async () => {
    withClipboard({ writeText: () => Promise.resolve(), readText: () => Promise.reject(new Error("denied")) });
    await writeClipboard("on the clipboard");
    const desk = new Desk().start([node("a")]);
    await pasteFromClipboard(desk.editor, desk.view);
    expect(desk.view.dialog.value).toEqual({ sort: "paste" });
    withClipboard(undefined);
  });
});

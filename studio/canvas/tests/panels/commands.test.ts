import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chordOf, shownKeys } from "../../src/commands/keys";
import { COMMANDS, GROUPS, runCommand } from "../../src/commands/registry";
import { listenForShortcuts } from "../../src/commands/shortcuts";
import { MENUS } from "../../src/panels/dialogs/menus";
import { Desk, node } from "./kit";

describe("the registry of commands", () => {
  it("has every name once", () => {
    const ids = COMMANDS.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives a key to one command only", () => {
    const keys = COMMANDS.flatMap((command) => command.keys ?? []);
    expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
  });

  it("has a title for every group, and knows what the menus name", () => {
    const ids = new Set(COMMANDS.map((command) => command.id));
    expect(COMMANDS.filter((command) => !(command.id.split(".")[0]! in GROUPS))).toEqual([]);
    expect(
      Object.values(MENUS)
        .flat(2)
        .flatMap((entry) => (typeof entry === "string" ? entry : entry.commands))
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  it("does not carry out what makes no sense now", async () => {
    const desk = new Desk().start([node("a")]);
    await runCommand("edit.delete", desk.editor, desk.view);
    expect(desk.commands()).toEqual([]);
  });

  it("sends what is being typed before it carries anything out", async () => {
    const desk = new Desk().start([node("a")]);
    desk.editor.selection.only("a");
    desk.view.unsent.add(() => void desk.editor.command("set_field", { node: "a", port: "x", text: "1" }));
    void runCommand("edit.duplicate", desk.editor, desk.view);
    expect(desk.commands().map((one) => one.name)).toEqual(["set_field", "duplicate"]);
  });
});

describe("keys", () => {
  const key = (name: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key: name, ...more });

  it("are told as text, with ⌘ for Ctrl on a Mac", () => {
    expect(chordOf(key("z", { ctrlKey: true, shiftKey: true }), false)).toBe("Ctrl+Shift+Z");
    expect(chordOf(key("z", { metaKey: true }), true)).toBe("Ctrl+Z");
    expect(chordOf(key("z", { ctrlKey: true }), true)).toBe("Z");
    expect(chordOf(key("?", { shiftKey: true }), false)).toBe("?");
    expect(shownKeys("Ctrl+Shift+Z", true)).toBe("⌘⇧Z");
    expect(shownKeys("Ctrl+Enter", false)).toBe("Ctrl+⏎");
  });
});

describe("shortcuts", () => {
  let desk: Desk;
  let stop: () => void;
  const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
    target.dispatchEvent(event);
    return event;
  };
  beforeEach(() => {
    document.body.replaceChildren();
    desk = new Desk().start([node("a")]);
    desk.editor.selection.only("a");
    stop = listenForShortcuts(desk.editor, desk.view);
  });
  afterEach(() => stop());

  it("carry out a command on the selection", () => {
    expect(press(document.body, "Delete").defaultPrevented).toBe(true);
    expect(desk.commands("delete")).toHaveLength(1);
  });

  it("undo an edit that is still on its way to the server", () => {
    expect(press(document.body, "z", { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(desk.sent.filter((one) => one.type === "undo")).toEqual([]);
    press(document.body, "Delete");
    press(document.body, "z", { ctrlKey: true });
    press(document.body, "z", { ctrlKey: true, shiftKey: true });
    expect(desk.sent.flatMap((one) => ("seq" in one ? [one.type] : []))).toEqual(["command", "undo", "redo"]);
  });

  it.each(["input", "textarea", "select"])("stay silent while a person types in %s", (tag) => {
    const field = document.body.appendChild(document.createElement(tag));
    press(field, "Delete");
    press(field, "d");
    press(field, "z", { ctrlKey: true });
    expect(desk.sent.filter((one) => one.type !== "hello")).toEqual([]);
  });

  it("of saving and of the command palette work while typing, too", () => {
    const field = document.body.appendChild(document.createElement("input"));
    press(field, "k", { ctrlKey: true });
    expect(desk.view.commandPalette.value).toBe(true);
    press(field, "s", { ctrlKey: true });
    expect(desk.sent.some((one) => one.type === "ask" && one.what === "save")).toBe(true);
  });

  it("stay silent under a dialog", () => {
    const dialog = document.body.appendChild(document.createElement("dialog"));
    dialog.setAttribute("open", "");
    press(document.body, "Delete");
    expect(desk.commands()).toEqual([]);
  });

  it("leave Tab and Enter to buttons", () => {
    const button = document.body.appendChild(document.createElement("button"));
    press(button, "Tab");
    expect(desk.view.quickAdd.value).toBe(null);
  });
});

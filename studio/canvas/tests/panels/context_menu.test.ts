import { afterEach, describe, expect, it } from "vitest";
import ContextMenu from "../../src/panels/dialogs/ContextMenu.vue";
import { Desk, kind, node, settled } from "./kit";

afterEach(() => document.body.replaceChildren());

async function opened() {
  const desk = new Desk().start([node("a")]);
  desk.editor.catalogue.take({ kinds: [kind("text.join", "Join")], families: [] });
  const menu = desk.mount(ContextMenu, { menu: { screen: [10, 10], at: [0, 0], target: { sort: "node", id: "a" } } });
  await settled();
  return menu;
}

const focused = () => document.activeElement as HTMLElement;

describe("the context menu of a node", () => {
  it("is short, and leaves out what this node does not know", async () => {
    const menu = await opened();
    expect(menu.findAll("[role=menuitem]").length).toBeLessThan(22);
    expect(menu.find("[data-command='edit.unpin']").exists()).toBe(false);
    expect(menu.find("[data-command='edit.enclose_for']").exists()).toBe(false);
  });

  it("opens a part by the arrow to the right, and closes it from within by the one to the left", async () => {
    const menu = await opened();
    const fold = menu.findAll<HTMLElement>("[data-fold]").find((one) => one.text().startsWith("Repeat"))!;
    fold.element.focus();
    await fold.trigger("keydown", { key: "ArrowRight" });
    await settled();
    expect(fold.attributes("aria-expanded")).toBe("true");
    const first = menu.get<HTMLElement>("[data-command='edit.failure']");
    await fold.trigger("keydown", { key: "ArrowDown" });
    expect(focused().dataset.command).toBe("edit.failure");
    await first.trigger("keydown", { key: "ArrowLeft" });
    await settled();
    expect(focused().dataset.fold).toBe(fold.element.dataset.fold);
    expect(menu.find("[data-command='edit.failure']").exists()).toBe(false);
  });
});

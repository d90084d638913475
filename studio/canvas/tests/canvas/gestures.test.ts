import { mount, type VueWrapper } from "@vue/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { nextTick } from "vue";
import CanvasView from "../../src/canvas/CanvasView.vue";
import type { ClientMessage, Json, WireLink } from "../../src/protocol";
import { EDITOR } from "../../src/store/editor";
import { VIEW, ViewState } from "../../src/view_state";
import { fakeSurface } from "../fake_surface";
import { node, opened, patch } from "../kit";

const FROM_A: WireLink = ["a", "result", "table", []];
let shown: VueWrapper | null = null;

/** The canvas in a window of 1200 × 800, at 100 %, with the corner of the plane at its corner. */
async function canvas() {
  fakeSurface(1200, 800);
  const made = opened([node("a", "table.read"), node("b", "table.sort", [FROM_A])]);
  const view = new ViewState();
  shown = mount(CanvasView, { attachTo: document.body, global: { provide: { [EDITOR as symbol]: made.editor, [VIEW as symbol]: view } } });
  const frame = async () => {
    await new Promise((done) => requestAnimationFrame(done));
    await nextTick();
  };
  view.canvas?.zoomTo(1);
  await frame();
  const [x, y] = view.canvas?.toCanvas([0, 0]) ?? [0, 0];
  const at = (left: number, top: number) => ({ clientX: left - x, clientY: top - y });
  const root = shown.get("[data-testid=canvas]");
  const fire = (type: string, place: object, more: object = {}, target: Element = root.element) =>
    target.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, ...place, ...more }), { pointerId: 1, pointerType: "mouse" }));
  const edits = () => made.sent.filter((one): one is ClientMessage & { type: "change" } => one.type === "change");
  await frame();
  return { ...made, view, root, frame, at, fire, edits, element: (id: string) => root.get(`[data-node-id=${id}]`).element };
}

afterEach(() => {
  shown?.unmount();
  shown = null;
});

describe("a hand on the canvas", () => {
  it("moves a node to the grid, as one change when it lets go", async () => {
    const { at, fire, edits, element, editor } = await canvas();
    fire("pointerdown", at(450, 20), {}, element("b"));
    fire("pointermove", at(480, 140));
    fire("pointermove", at(513, 233));
    expect(edits()).toEqual([]);
    fire("pointerup", at(513, 233));
    expect(edits()).toMatchObject([{ label: "Move b", edits: [{ op: "place_nodes", places: { b: { x: 460, y: 220 } } }] }]);
    expect([...editor.selection.nodes]).toEqual(["b"]);
  });

  it("puts it back at Escape, and tells nobody", async () => {
    const { at, fire, edits, element, root } = await canvas();
    fire("pointerdown", at(450, 20), {}, element("b"));
    fire("pointermove", at(513, 233));
    await root.trigger("keydown", { key: "Escape" });
    fire("pointerup", at(513, 233));
    expect(edits()).toEqual([]);
    expect((element("b") as HTMLElement).style.transform).toBe("translate(400px, 0px)");
  });

  it("selects what a rectangle touches, and nothing at a click beside it", async () => {
    const { at, fire, editor } = await canvas();
    fire("pointerdown", at(-100, -100));
    fire("pointermove", at(100, 50));
    fire("pointermove", at(450, 60));
    fire("pointerup", at(450, 60));
    expect([...editor.selection.nodes].sort()).toEqual(["a", "b"]);
    fire("pointerdown", at(-100, 600));
    fire("pointerup", at(-100, 600));
    expect(editor.selection.empty).toBe(true);
  });

  it("selects a wire by a click near it", async () => {
    const { at, fire, editor } = await canvas();
    fire("pointerdown", at(306, 65));
    fire("pointerup", at(306, 65));
    expect([...editor.selection.links]).toEqual([JSON.stringify(["a", "result", "b", "table", []])]);
  });

  it("pulls the view with the right button and opens the menu when it has not moved", async () => {
    const { at, fire, view, frame } = await canvas();
    const before = view.viewport.value.x;
    fire("pointerdown", at(700, 500), { button: 2 });
    fire("pointermove", at(750, 500), { button: 2 });
    fire("pointerup", at(750, 500), { button: 2 });
    await frame();
    expect(view.viewport.value.x - before).toBe(50);
    expect(view.contextMenu.value).toBeNull();
    fire("pointerdown", at(700, 500), { button: 2 });
    fire("pointerup", at(700, 500), { button: 2 });
    expect(view.contextMenu.value?.target.sort).toBe("canvas");
  });

  it("takes a connected wire off its input, and leaves it where nothing is under the hand", async () => {
    const { at, fire, sent, editor, root } = await canvas();
    const port = root.get("[data-node=b][data-port=table]").element;
    fire("pointerdown", at(400, 62), {}, port);
    fire("pointermove", at(300, 300));
    const asked = sent.find((one) => one.type === "ask");
    expect(asked).toMatchObject({ what: "fits", args: { node: "a", port: "result", side: "out" } });
    const fits = { ports: {}, kinds: {}, refused: {}, converters: {} } as unknown as Json;
    editor.receive([{ type: "answer", id: asked?.type === "ask" ? asked.id : 0, result: fits }]);
    fire("pointerup", at(300, 300));
    await nextTick();
    await nextTick();
    expect(sent.at(-1)).toMatchObject({ type: "command", name: "delete", args: { links: [{ source: "a", target: "b" }] } });
  });

  it("lets go when somebody else deletes the node that a wire comes from", async () => {
    const { at, fire, editor, root, view } = await canvas();
    fire("pointerdown", at(212, 62), {}, root.get("[data-node=a][data-port=result]").element);
    fire("pointermove", at(300, 300));
    expect(view.connecting.value?.node).toBe("a");
    editor.receive([patch(null, { client: "other", nodes: { a: null } })]);
    expect(view.connecting.value).toBeNull();
  });
});

describe("keys on the canvas", () => {
  it("move what is selected by a step of the grid, or by a pixel", async () => {
    const { editor, root, edits } = await canvas();
    editor.selection.only("b");
    await root.trigger("keydown", { key: "ArrowRight" });
    await root.trigger("keydown", { key: "ArrowUp", shiftKey: true });
    expect(edits().map(({ edits: [one] }) => one?.places)).toEqual([{ b: { x: 420, y: 0 } }, { b: { x: 420, y: -1 } }]);
  });

  it("are left to fields and to the editor's commands", async () => {
    const { editor, root, edits } = await canvas();
    editor.selection.only("b");
    await nextTick();
    const field = root.get("[data-node-id=b] input[type=text]");
    await field.trigger("keydown", { key: "ArrowRight" });
    expect(edits()).toEqual([]);
  });

  it("rename a node in place", async () => {
    const { root, sent } = await canvas();
    await root.get("[data-node-id=a]").trigger("keydown", { key: "F2" });
    await nextTick();
    const name = root.get("[data-node-id=a] .rename");
    await name.setValue("source");
    await name.trigger("keydown", { key: "Enter" });
    expect(sent.at(-1)).toMatchObject({ name: "rename", args: { node: "a", to: "source" } });
  });
});

describe("a setting on the node", () => {
  it("is sent when it is left, once, and only when it has changed", async () => {
    const { root, sent } = await canvas();
    const field = root.get("[data-node-id=a] [data-field=path]");
    await field.trigger("focus");
    await field.setValue("data.csv");
    await field.trigger("blur");
    expect(sent.at(-1)).toMatchObject({ name: "set_field", args: { node: "a", port: "path", text: "data.csv" } });
    const count = sent.length;
    await field.trigger("focus");
    await field.trigger("blur");
    expect(sent).toHaveLength(count);
  });
});

/** Adding a node from a list: where it goes, what it is wired to, and that it is selected afterwards. */

import type { Json } from "../../protocol";
import type { Editor } from "../../store/editor";
import type { PortPlace, ViewState } from "../../view_state";
import type { LinkArgs } from "./fitting";
import { addRecent } from "./recent";

const WIDTH = 212;
const GAP = 84;
const STEP = 40;
/** How high a node usually is, without its value. */
const HEIGHT = 120;
const MARGIN = 20;
const RINGS = [-3, -2, -1, 0, 1, 2, 3];
/** Places to try, the nearest first. */
const AROUND = RINGS.flatMap((column) =>
  RINGS.map((row): [number, number] => [column * (WIDTH + MARGIN), row * (HEIGHT + MARGIN)]),
).sort(([a, b], [c, d]) => Math.hypot(a, b) - Math.hypot(c, d));
const DOWNWARDS = [0, 1, 2, 3, -1, -2, 4, -3].map((row): [number, number] => [0, row * (HEIGHT + MARGIN)]);

export interface Where {
  at?: [number, number];
  connect?: PortPlace | null;
  link?: LinkArgs | null;
}

/** Place a node of a kind, or put it into a wire; the new node is selected. */
export async function addKind(editor: Editor, view: ViewState, kind: string, where: Where = {}): Promise<string[]> {
  const at = where.at ?? freePlace(editor, view, where.connect ?? null);
  const created = where.link
    ? await editor.command("insert", { link: where.link, kind, at })
    : await editor.command("add", { kind, at, ...(where.connect ? { connect: { ...where.connect } } : {}) });
  addRecent(kind);
  if (created.length > 0) editor.selection.only(...created);
  return created;
}

/** Place a saved flow as a node. */
export async function addFlow(editor: Editor, view: ViewState, flow: string, at?: [number, number]): Promise<string[]> {
  const args: Record<string, Json> = { flow, at: at ?? freePlace(editor, view, null) };
  const created = await editor.command("use_flow", args);
  if (created.length > 0) editor.selection.only(...created);
  return created;
}

/** Beside the node that it will be wired to, or in the middle of what is seen; where there is room, upon no other node. */
export function freePlace(editor: Editor, view: ViewState, connect: PortPlace | null): [number, number] {
  const beside = connect ? editor.drawing.places.raw.get(connect.node) : undefined;
  const [x, y] = beside
    ? [beside.x + (connect?.side === "in" ? -(WIDTH + GAP) : (beside.width ?? WIDTH) + GAP), beside.y]
    : middle(view);
  const places = [...editor.drawing.places.raw.values()];
  const free = ([dx, dy]: readonly [number, number]) =>
    places.every(
      (place) =>
        Math.abs(place.x - x - dx) >= WIDTH + MARGIN || Math.abs(place.y - y - dy) >= (place.height ?? HEIGHT) + MARGIN,
    );
  const [dx, dy] = (beside ? DOWNWARDS : AROUND).find(free) ?? [0, 0];
  return [Math.round(x + dx), Math.round(y + dy)];
}

function middle(view: ViewState): [number, number] {
  const [x, y] = view.canvas?.centre() ?? [0, 0];
  return [x - WIDTH / 2, y - STEP];
}

/** Bring a new node into view where it is not, and give it the keyboard. */
export function showNew(editor: Editor, view: ViewState, id: string): void {
  const place = editor.drawing.places.raw.get(id);
  const stage = document.querySelector("[data-testid=canvas]")?.getBoundingClientRect();
  const { x, y, zoom } = view.viewport.value;
  const within =
    place !== undefined &&
    stage !== undefined &&
    stage.width > 0 &&
    place.x * zoom + x >= 0 &&
    (place.x + WIDTH) * zoom + x <= stage.width &&
    place.y * zoom + y >= 0 &&
    (place.y + 2 * STEP) * zoom + y <= stage.height;
  if (within) view.canvas?.focusNode(id);
  else view.canvas?.jumpTo(id);
}

/** What belongs to this screen alone: where one looks, which panels are open, what a gesture is about. */

import { inject, shallowRef, type InjectionKey } from "vue";
import type { LogFilter } from "./panels/log/log_source";
import { ProgressRates } from "./panels/run/progress_rate";
import { Clock } from "./panels/run/clock";
import type { Json, Side } from "./protocol";

export interface Viewport {
  x: number;
  y: number;
  zoom: number;
}

export interface PortPlace {
  node: string;
  port: string;
  side: Side;
}

/** What the quick-add list was opened for: an empty place, a wire's loose end, or a wire to insert into. */
export interface QuickAdd {
  at: [number, number];
  screen: [number, number];
  connect: PortPlace | null;
  link: string | null;
}

export interface ContextMenu {
  screen: [number, number];
  target: { sort: "canvas" | "node" | "link" | "note" | "group" | "port"; id: string };
  at: [number, number];
}

/** What a person says about nodes that may have had their effect already. */
export interface Decided {
  repeat: string[];
  done: string[];
}

/** A question that is asked over everything else, one at a time. */
export type Dialog =
  | { sort: "save" }
  | { sort: "find" }
  | { sort: "plan" }
  | { sort: "run" }
  | { sort: "unknown"; nodes: Readonly<Record<string, string>>; again: (decided: Decided) => void }
  | { sort: "pin"; node: string }
  | { sort: "schedule" }
  | { sort: "person" }
  | { sort: "paste" }
  | { sort: "reader"; path: string; at: [number, number] }
  | { sort: "rename"; node: string }
  | { sort: "replace"; node: string }
  /** Blocks that are to be deleted while nodes run in them. */
  | { sort: "delete"; content: string[]; args: Record<string, Json> }
  | { sort: "connect"; from: PortPlace }
  | { sort: "subflow"; nodes: string[] }
  | { sort: "parameter"; node: string; port: string };

/** What would happen to each node, and why. */
export type Plan = Readonly<Record<string, { action: string; why: string; expected_s: number | null }>>;

/** Nodes to be marked because two states of the flow are being compared. */
export interface Comparison {
  added: ReadonlySet<string>;
  changed: ReadonlySet<string>;
  removed: ReadonlySet<string>;
}

/** What panels ask of the canvas; the canvas component fills it in when it is mounted. */
export interface CanvasActions {
  fit(ids?: readonly string[]): void;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  jumpTo(id: string): void;
  /** Give a node the keyboard where it stands, as soon as it is drawn. */
  focusNode(id: string): void;
  centre(): [number, number];
  toCanvas(screen: [number, number]): [number, number];
  /** The arm of a block whose frame is there. */
  armAt(at: [number, number]): { block: string; arm: string } | null;
  focus(): void;
  /** Arrange these nodes along their wires, or all of them. */
  tidy(ids?: readonly string[]): Promise<void>;
  /** Bring the selected nodes in line. */
  align(how: "left" | "centre" | "right" | "top" | "middle" | "bottom"): void;
  /** Even spaces between the selected nodes. */
  distribute(direction: "across" | "down"): void;
  /** Let a node's name be changed in place. */
  rename(id: string): void;
  collapse(ids: readonly string[], collapsed: boolean): void;
  /** Give nodes a colour, "" for none. */
  paint(ids: readonly string[], colour: string): void;
}

export class ViewState {
  readonly viewport = shallowRef<Viewport>({ x: 0, y: 0, zoom: 1 });
  readonly quickAdd = shallowRef<QuickAdd | null>(null);
  readonly contextMenu = shallowRef<ContextMenu | null>(null);
  readonly commandPalette = shallowRef(false);
  readonly shortcuts = shallowRef(false);
  readonly palette = shallowRef(true);
  readonly inspector = shallowRef(true);
  readonly outline = shallowRef(false);
  readonly drawer = shallowRef<"code" | "problems" | "versions" | "runs" | "run" | "log" | "output" | "plan" | null>("code");
  readonly inspectorTab = shallowRef<"settings" | "policy" | "output" | "why" | "help">("settings");
  readonly snap = shallowRef(true);
  readonly minimap = shallowRef(true);
  /** A port from which a wire is being drawn by keyboard. */
  readonly connecting = shallowRef<PortPlace | null>(null);
  readonly dialog = shallowRef<Dialog | null>(null);
  /** Shown as badges on the nodes until it is closed. */
  readonly plan = shallowRef<Plan | null>(null);
  /** The versions show what is unsaved. */
  readonly unsaved = shallowRef(false);
  /** How long it would take, along the longest way; null when nobody knows. */
  readonly planSeconds = shallowRef<number | null>(null);
  readonly compare = shallowRef<Comparison | null>(null);
  /** Sends what is typed and waits for a pause: called before a command that builds upon it. */
  readonly unsent = new Set<() => void>();
  /** The node whose output is shown over the whole window. */
  readonly output = shallowRef<string | null>(null);
  readonly logFilter = shallowRef<LogFilter>({ node: "", level: "", text: "" });
  /** A line to be shown in the code panel; a new object each time. */
  readonly codeLine = shallowRef<{ line: number } | null>(null);
  readonly clock = new Clock();
  readonly rates = new ProgressRates();
  canvas: CanvasActions | null = null;

  sendTyped(): void {
    for (const send of [...this.unsent]) send();
  }
}

export const VIEW: InjectionKey<ViewState> = Symbol("view");

export function useView(): ViewState {
  const view = inject(VIEW);
  if (!view) throw new Error("no view state was provided above this component");
  return view;
}

/** Which kinds fit what is selected: the output of a node, or both ends of a wire. */

import { onBeforeUnmount, shallowRef, watch, type ShallowRef } from "vue";
import type { Json } from "../../protocol";
import type { Editor } from "../../store/editor";
import type { PortPlace } from "../../view_state";

/** The answer to the question `fits`. */
export interface Fits {
  ports: Record<string, Record<string, string>>;
  kinds: Record<string, string[]>;
  refused?: Record<string, Record<string, string>>;
  converters?: Record<string, Record<string, string>>;
}

/** A wire as the command `insert` takes it. */
export interface LinkArgs {
  [field: string]: Json;
  source: string;
  source_port: string;
  target: string;
  target_port: string;
  path: (string | number)[];
}

export interface Fitting {
  title: string;
  /** The best fitting first. */
  kinds: ReadonlySet<string>;
  connect: PortPlace | null;
  link: LinkArgs | null;
}

export function linkOfKey(key: string): LinkArgs {
  const [source, source_port, target, target_port, path] = JSON.parse(key) as [
    string,
    string,
    string,
    string,
    (string | number)[],
  ];
  return { source, source_port, target, target_port, path };
}

export function askFits(editor: Editor, place: PortPlace): Promise<Fits> {
  return editor.connection.ask<Fits>("fits", { node: place.node, port: place.port, side: place.side });
}

/** The kinds that can stand in a wire: what takes its source and gives to its target. */
export async function fitsLink(editor: Editor, link: LinkArgs): Promise<ReadonlySet<string>> {
  const [after, before] = await Promise.all([
    askFits(editor, { node: link.source, port: link.source_port, side: "out" }),
    askFits(editor, { node: link.target, port: link.target_port, side: "in" }),
  ]);
  return new Set(Object.keys(after.kinds).filter((kind) => kind in before.kinds));
}

/** The first output of a node, which a new node is wired to. */
export function firstOutput(editor: Editor, id: string): PortPlace | null {
  const node = editor.drawing.nodes.visible.get(id);
  if (!node) return null;
  const port = editor.catalogue.find(node.kind)?.outputs[0]?.name ?? node.outputs?.[0] ?? null;
  return port === null ? null : { node: id, port, side: "out" };
}

/** The kinds that a wire from a port may reach: those made for this very type before those that take anything. */
export function rankedKinds(editor: Editor, from: PortPlace, fits: Fits): ReadonlySet<string> {
  const own = portOf(editor, from);
  const rank = (name: string) => {
    const kind = editor.catalogue.find(name);
    const ports = (from.side === "out" ? kind?.inputs : kind?.outputs) ?? [];
    const reached = ports.filter((port) => fits.kinds[name]?.includes(port.name));
    if (reached.some((port) => port.type === own?.type)) return 0;
    if (reached.some((port) => port.sort === own?.sort && port.sort !== "any")) return 1;
    return reached.some((port) => port.sort === "any") ? 3 : 2;
  };
  const ranks = new Map(Object.keys(fits.kinds).map((name) => [name, rank(name)]));
  return new Set([...ranks.keys()].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0)));
}

function portOf(editor: Editor, { node, port, side }: PortPlace): { type: string; sort: string } | undefined {
  const kind = editor.catalogue.find(editor.drawing.nodes.raw.get(node)?.kind ?? "");
  return (side === "out" ? kind?.outputs : kind?.inputs)?.find((one) => one.name === port);
}

/** What fits the selection, kept up to date; null where nothing or too much is selected. */
export function useFitting(editor: Editor): ShallowRef<Fitting | null> {
  const fitting = shallowRef<Fitting | null>(null);
  let asked = 0;
  let timer = 0;

  async function refresh(): Promise<void> {
    const mine = ++asked;
    const found = await find(editor).catch(() => null);
    if (mine === asked) fitting.value = found;
  }

  watch(
    () => [[...editor.selection.nodes].join("\n"), [...editor.selection.links].join("\n"), editor.ready.value],
    () => {
      fitting.value = null;
      asked += 1;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void refresh(), 120);
    },
    { immediate: true },
  );
  onBeforeUnmount(() => window.clearTimeout(timer));
  return fitting;
}

async function find(editor: Editor): Promise<Fitting | null> {
  const { nodes, links } = editor.selection;
  const [node] = nodes;
  const [key] = links;
  if (nodes.size === 1 && node !== undefined) {
    const connect = firstOutput(editor, node);
    if (!connect) return null;
    const fits = await askFits(editor, connect);
    return { title: `Fits the output of ${node}`, kinds: rankedKinds(editor, connect, fits), connect, link: null };
  }
  if (nodes.size === 0 && links.size === 1 && key !== undefined) {
    const link = linkOfKey(key);
    return { title: "Fits into the selected wire", kinds: await fitsLink(editor, link), connect: null, link };
  }
  return null;
}

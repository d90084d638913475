/** What an edit will make of the drawing, for those simple enough to be shown before the server has answered. */

import type { EditJson, Json, KindJson, NodeJson, Place, WireLink } from "../protocol";
import type { Content, Drawing } from "./drawing";

type Nodes = Record<string, NodeJson | null>;

export function predictEdits(drawing: Drawing, edits: readonly EditJson[]): Content {
  const nodes: Nodes = {};
  const content = { nodes, places: {}, groups: {}, notes: {} } satisfies Content;
  for (const edit of edits) {
    switch (edit.op) {
      case "place_nodes":
        Object.assign(content.places, edit.places as Record<string, Place | null>);
        break;
      case "set_note":
        Object.assign(content.notes, { [edit.id as string]: edit.note });
        break;
      case "set_group":
        Object.assign(content.groups, { [edit.id as string]: edit.group });
        break;
      case "remove_node":
        nodes[edit.node as string] = null;
        break;
      case "add_node": {
        const node = edit.node as NodeJson;
        nodes[node.id] = { ...node, links: node.links ?? [] };
        break;
      }
      case "set_comment":
        change(drawing, nodes, edit.node as string, { comment: edit.comment as string });
        break;
      case "connect":
        connect(drawing, nodes, edit as unknown as Wire, edit.append === true);
        break;
      case "disconnect":
        disconnect(drawing, nodes, edit as unknown as Wire);
        break;
    }
  }
  return content;
}

export function predictCommand(
  drawing: Drawing,
  kinds: { find(kind: string): KindJson | undefined },
  name: string,
  args: Record<string, Json>,
): Content {
  const nodes: Nodes = {};
  switch (name) {
    case "delete":
      return predictDelete(drawing, args);
    case "set_field":
      setField(drawing, nodes, args.node as string, args);
      break;
    case "set_fields":
      for (const id of args.nodes as string[]) setField(drawing, nodes, id, args);
      break;
    case "move_into":
      moveInto(drawing, nodes, args);
      return { nodes, places: predictPlaces(drawing, (args.places ?? {}) as Record<string, [number, number]>) };
    case "connect": {
      const target = drawing.nodes.raw.get(args.target as string);
      const port = kinds.find(target?.kind ?? "")?.inputs.find((input) => input.name === args.target_port);
      connect(drawing, nodes, args as unknown as Wire, port?.several ?? false);
      break;
    }
  }
  return { nodes };
}

interface Wire {
  source: string;
  source_port: string;
  target: string;
  target_port: string;
  path?: (string | number)[];
}

function setField(drawing: Drawing, nodes: Nodes, id: string, { port, text }: Record<string, Json>): void {
  const inputs = { ...drawing.nodes.raw.get(id)?.inputs, [port as string]: text ?? null };
  if (text === "") delete inputs[port as string];
  change(drawing, nodes, id, { inputs });
}

function moveInto(drawing: Drawing, nodes: Nodes, args: Record<string, Json>): void {
  const { block, arm } = args as { block?: string; arm?: string };
  for (const id of args.nodes as string[]) change(drawing, nodes, id, { block: block || undefined, arm: (block && arm) || undefined });
}

function predictPlaces(drawing: Drawing, points: Record<string, [number, number]>): Record<string, Place> {
  return Object.fromEntries(Object.entries(points).map(([id, [x, y]]) => [id, { ...drawing.places.raw.get(id), x, y }]));
}

function predictDelete(drawing: Drawing, args: Record<string, Json>): Content {
  const nodes: Nodes = {};
  const gone = (args.nodes ?? []) as string[];
  for (const id of gone) nodes[id] = null;
  // With `heal` new wires come: those that lose one are shown when the server has found them.
  if (gone.length > 0) for (const id of drawing.nodes.raw.keys()) cutLinks(drawing, nodes, id, new Set(gone));
  for (const wire of (args.links ?? []) as unknown as Wire[]) disconnect(drawing, nodes, wire);
  const nothing = (ids: Json | undefined) => Object.fromEntries(((ids ?? []) as string[]).map((id) => [id, null]));
  return { nodes, groups: nothing(args.groups), notes: nothing(args.notes) };
}

function connect(drawing: Drawing, nodes: Nodes, wire: Wire, append: boolean): void {
  const node = nodes[wire.target] ?? drawing.nodes.raw.get(wire.target);
  if (!node) return;
  const same = node.links.filter(([, , port]) => port === wire.target_port);
  const kept = append ? node.links : node.links.filter((link) => !same.includes(link));
  const path = append ? [same.length] : [];
  const link: WireLink = [wire.source, wire.source_port, wire.target_port, path];
  change(drawing, nodes, node.id, { links: [...kept, link] });
}

function disconnect(drawing: Drawing, nodes: Nodes, wire: Wire): void {
  const node = nodes[wire.target] ?? drawing.nodes.raw.get(wire.target);
  const path = JSON.stringify(wire.path ?? []);
  const gone = ([source, sourcePort, port, at]: WireLink) =>
    source === wire.source && sourcePort === wire.source_port && port === wire.target_port && JSON.stringify(at) === path;
  if (node) change(drawing, nodes, node.id, { links: node.links.filter((link) => !gone(link)) });
}

function cutLinks(drawing: Drawing, nodes: Nodes, id: string, gone: ReadonlySet<string>): void {
  const node = drawing.nodes.raw.get(id);
  if (!node || nodes[id] === null || !node.links.some(([source]) => gone.has(source))) return;
  change(drawing, nodes, id, { links: node.links.filter(([source]) => !gone.has(source)) });
}

function change(drawing: Drawing, nodes: Nodes, id: string, fields: Partial<NodeJson>): void {
  const node = nodes[id] ?? drawing.nodes.raw.get(id);
  if (node) nodes[id] = { ...node, ...fields };
}

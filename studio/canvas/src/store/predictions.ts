/** What an edit will make of the drawing, for those simple enough to be shown before the server has answered. */

import type { EditJson, Json, NodeJson, Place } from "../protocol";
import type { Content, Drawing } from "./drawing";

export function predictEdits(drawing: Drawing, edits: readonly EditJson[]): Content {
  const nodes: Record<string, NodeJson | null> = {};
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
    }
  }
  return content;
}

export function predictCommand(drawing: Drawing, name: string, args: Record<string, Json>): Content {
  const nodes: Record<string, NodeJson | null> = {};
  switch (name) {
    case "delete":
      for (const id of (args.nodes ?? []) as string[]) nodes[id] = null;
      for (const id of [...drawing.nodes.raw.keys()]) cutLinks(drawing, nodes, id, (args.nodes ?? []) as string[]);
      break;
    case "set_field": {
      const node = drawing.nodes.raw.get(args.node as string);
      if (node) {
        const inputs = { ...node.inputs, [args.port as string]: args.text ?? null };
        change(drawing, nodes, node.id, { inputs });
      }
      break;
    }
    case "connect": {
      const node = drawing.nodes.raw.get(args.target as string);
      if (node) {
        const link: [string, string, string, (string | number)[]] = [
          args.source as string,
          args.source_port as string,
          args.target_port as string,
          [],
        ];
        change(drawing, nodes, node.id, { links: [...node.links, link] });
      }
      break;
    }
  }
  return { nodes };
}

function cutLinks(drawing: Drawing, nodes: Record<string, NodeJson | null>, id: string, gone: string[]): void {
  const node = drawing.nodes.raw.get(id);
  if (!node || nodes[id] === null || !node.links.some(([source]) => gone.includes(source))) return;
  change(drawing, nodes, id, { links: node.links.filter(([source]) => !gone.includes(source)) });
}

function change(
  drawing: Drawing,
  nodes: Record<string, NodeJson | null>,
  id: string,
  fields: Partial<NodeJson>,
): void {
  const node = nodes[id] ?? drawing.nodes.raw.get(id);
  if (node) nodes[id] = { ...node, ...fields };
}

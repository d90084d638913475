/** A stand-in for the server: it carries out the simple edits and commands, and answers questions by sort of type. */

import type { ClientMessage, EditJson, Group, Json, NodeJson, Note, Patch, PendingMessage, Place, ServerMessage, Welcome, WireLink } from "../src/protocol";
import type { Fits } from "../src/canvas/wiring/fits";
import { KINDS } from "./kinds";
import type { MadeUp } from "./flows";

type Reply = (messages: ServerMessage[]) => void;
type Changes = Pick<Patch, "places" | "groups" | "notes" | "renamed" | "created" | "extra"> & { nodes: Record<string, NodeJson | null> };

export class FakeServer {
  revision = 1;
  readonly nodes = new Map<string, NodeJson>();
  readonly places = new Map<string, Place>();
  readonly groups = new Map<string, Group>();
  readonly notes = new Map<string, Note>();
  readonly log: ClientMessage[] = [];
  private client = "";

  constructor({ nodes, layout }: MadeUp) {
    for (const node of nodes) this.nodes.set(node.id, node);
    for (const [id, place] of Object.entries(layout.nodes ?? {})) this.places.set(id, place);
    for (const [id, group] of Object.entries(layout.groups ?? {})) this.groups.set(id, group);
    for (const [id, note] of Object.entries(layout.notes ?? {})) this.notes.set(id, note);
  }

  take(messages: readonly ClientMessage[], reply: Reply): void {
    for (const message of messages) {
      this.log.push(message);
      if (message.type === "hello") {
        this.client = message.client;
        reply([this.welcome(Math.max(0, ...message.pending.map(({ seq }) => seq)))]);
      } else if (message.type === "ask") reply([{ type: "answer", id: message.id, result: this.answer(message.what, message.args) }]);
      else if (message.type !== "presence") reply([this.carryOut(message)]);
    }
  }

  private welcome(acknowledged: number): Welcome {
    return {
      type: "welcome", revision: this.revision, name: "dev", flow: { name: "dev", parameters: [{ name: "repository", type: "Path", default: "." }] },
      nodes: [...this.nodes.values()],
      layout: { nodes: Object.fromEntries(this.places), groups: Object.fromEntries(this.groups), notes: Object.fromEntries(this.notes) },
      kinds: {}, problems: [], code: null, people: [], history: { undo: null, redo: null },
      saved: { dirty: false, version: null, at: null, on_disk: "same" }, run: null, acknowledged,
    };
  }

  private carryOut(message: PendingMessage): ServerMessage {
    const changes: Changes = { nodes: {}, places: {}, groups: {}, notes: {} };
    if (message.type === "change") for (const edit of message.edits) this.edit(edit, changes);
    else if (message.type === "command") this.command(message.name, message.args, changes);
    else return { type: "done", seq: message.seq };
    keep(this.nodes, changes.nodes);
    keep(this.places, changes.places ?? {});
    keep(this.groups, changes.groups ?? {});
    keep(this.notes, changes.notes ?? {});
    const label = message.type === "change" ? message.label : message.name;
    return { type: "patch", revision: ++this.revision, client: this.client, seq: message.seq, label, ...changes };
  }

  private edit(edit: EditJson, changes: Changes): void {
    if (edit.op === "place_nodes") Object.assign(changes.places ?? {}, edit.places);
    else if (edit.op === "set_group") Object.assign(changes.groups ?? {}, { [String(edit.id)]: edit.group });
    else if (edit.op === "set_note") Object.assign(changes.notes ?? {}, { [String(edit.id)]: edit.note });
    else if (edit.op === "connect") this.connect(changes, edit as Record<string, Json>, edit.append === true);
    else if (edit.op === "disconnect") this.disconnect(changes, edit as Record<string, Json>);
  }

  private command(name: string, args: Record<string, Json>, changes: Changes): void {
    const node = this.nodes.get(String(args.node));
    if (name === "connect") this.connect(changes, args, KINDS.some((kind) => kind.kind === this.nodes.get(String(args.target))?.kind && kind.inputs.some((port) => port.name === args.target_port && port.several)));
    else if (name === "delete") {
      const gone = new Set(args.nodes as string[]);
      for (const id of gone) {
        changes.nodes[id] = null;
        if (changes.places) changes.places[id] = null;
      }
      for (const one of this.nodes.values()) {
        if (!gone.has(one.id) && one.links.some(([source]) => gone.has(source))) changes.nodes[one.id] = { ...one, links: one.links.filter(([source]) => !gone.has(source)) };
      }
      for (const link of (args.links ?? []) as Record<string, Json>[]) this.disconnect(changes, link);
    } else if (name === "set_field" && node) changes.nodes[node.id] = { ...node, inputs: { ...node.inputs, [String(args.port)]: args.text ?? null } };
    else if (name === "add" || name === "insert") this.add(args, changes);
    else if (name === "rename" && node) this.rename(node, String(args.to), changes);
  }

  private add(args: Record<string, Json>, changes: Changes): void {
    let id = String(args.node ?? "");
    const [x, y] = args.at as [number, number];
    if (!id) {
      const base = String(args.kind).split(".").at(-1) ?? "node";
      id = base;
      for (let count = 2; this.nodes.has(id); count++) id = `${base}_${count}`;
      changes.nodes[id] = { id, kind: String(args.kind), inputs: {}, links: [] };
    }
    Object.assign(changes.places ?? {}, { [id]: { x, y } });
    changes.created = [id];
    const kind = KINDS.find((one) => one.kind === (changes.nodes[id] ?? this.nodes.get(id))?.kind);
    const link = args.link as Record<string, Json> | undefined;
    if (link && kind) {
      this.disconnect(changes, link);
      this.connect(changes, { ...link, target: id, target_port: kind.inputs[0]?.name ?? "" }, false);
      this.connect(changes, { ...link, source: id, source_port: kind.outputs[0]?.name ?? "" }, false);
    }
    const from = args.connect as { node: string; port: string; side: string } | undefined;
    if (from && kind) {
      if (from.side === "out") this.connect(changes, { source: from.node, source_port: from.port, target: id, target_port: kind.inputs[0]?.name ?? "" }, false);
      else this.connect(changes, { source: id, source_port: kind.outputs[0]?.name ?? "", target: from.node, target_port: from.port }, false);
    }
  }

  private rename(node: NodeJson, to: string, changes: Changes): void {
    changes.renamed = { [node.id]: to };
    changes.nodes[node.id] = null;
    changes.nodes[to] = { ...node, id: to };
    const place = this.places.get(node.id);
    if (place) changes.places = { [node.id]: null, [to]: place };
    for (const one of this.nodes.values()) {
      if (!one.links.some(([source]) => source === node.id)) continue;
      changes.nodes[one.id] = { ...one, links: one.links.map(([source, ...rest]): WireLink => [source === node.id ? to : source, ...rest]) };
    }
  }

  private connect(changes: Changes, args: Record<string, Json>, append: boolean): void {
    const id = String(args.target), port = String(args.target_port);
    const node = changes.nodes[id] ?? this.nodes.get(id);
    if (!node) return;
    const others = append ? node.links : node.links.filter(([, , into]) => into !== port);
    const path = append ? [others.filter(([, , into]) => into === port).length] : [];
    changes.nodes[id] = { ...node, links: [...others, [String(args.source), String(args.source_port), port, path]] };
  }

  private disconnect(changes: Changes, args: Record<string, Json>): void {
    const id = String(args.target);
    const node = changes.nodes[id] ?? this.nodes.get(id);
    const same = JSON.stringify([args.source, args.source_port, args.target_port, args.path ?? []]);
    if (node) changes.nodes[id] = { ...node, links: node.links.filter((link) => JSON.stringify(link) !== same) };
  }

  private answer(what: string, args: Record<string, Json>): Json {
    if (what === "fits") return this.fits(String(args.node), String(args.port), String(args.side)) as unknown as Json;
    return what === "form" ? this.form(String(args.node)) : {};
  }

  private form(id: string): Json {
    const node = this.nodes.get(id);
    const fields = KINDS.find((kind) => kind.kind === node?.kind)?.inputs.map(({ name }): [string, Json] => {
      const value = node?.inputs?.[name];
      return [name, { text: typeof value === "string" ? value : "", mode: value === undefined ? "unset" : "value", problem: null }];
    });
    return { fields: Object.fromEntries(fields ?? []), policy: {} };
  }

  private fits(id: string, port: string, side: string): Fits {
    const kindOf = (node: string) => KINDS.find((kind) => kind.kind === this.nodes.get(node)?.kind);
    const fits: Fits = { ports: {}, kinds: {}, refused: {}, converters: {} };
    const own = (side === "out" ? kindOf(id)?.outputs : kindOf(id)?.inputs)?.find((one) => one.name === port);
    for (const node of this.nodes.keys()) {
      for (const other of (side === "out" ? kindOf(node)?.inputs : kindOf(node)?.outputs) ?? []) {
        if (node !== id && (other.sort === own?.sort || other.sort === "any" || (other.sort === "list" && "several" in other && other.several))) (fits.ports[node] ??= {})[other.name] = "";
        else {
          (fits.refused[node] ??= {})[other.name] = node === id ? "That would be a loop." : `${own?.type} does not flow into ${other.type}.`;
          if (own?.sort === "number" && other.sort === "text") (fits.converters[node] ??= {})[other.name] = "text.number_as_text";
        }
      }
    }
    return fits;
  }
}

function keep<V>(map: Map<string, V>, values: Record<string, V | null>): void {
  for (const [id, value] of Object.entries(values)) {
    if (value === null) map.delete(id);
    else map.set(id, value);
  }
}

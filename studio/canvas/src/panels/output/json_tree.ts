/** The rows of a JSON tree of which parts are open: children are fetched when they are looked at. */

import type { Json } from "../../protocol";
import { keysOf, pointer } from "./json_pointer";
import type { Item, ItemKind, ItemSource, Items } from "./value_source";

const PAGE = 100;

export interface TreeRow {
  /** The path as a JSON pointer (RFC 6901): unique, and what is copied. */
  path: string;
  depth: number;
  key: string;
  sort: "item" | "more" | "waiting" | "failed";
  kind: ItemKind;
  length: number;
  preview: Json;
  open: boolean;
}

interface Branch {
  item: Item;
  path: string;
  depth: number;
  open: boolean;
  children: Branch[] | null;
  /** How many children there are in all. */
  total: number;
  waiting: boolean;
  failed: string;
}

export class JsonTree {
  private root: Branch | null = null;

  constructor(
    private readonly source: ItemSource,
    private readonly changed: () => void,
  ) {}

  /** Get the outermost items; they stand open. */
  async start(): Promise<void> {
    this.root = branch({ key: "", preview: null, kind: "object", length: 0 }, "", -1);
    this.root.open = true;
    await this.load(this.root);
  }

  get rows(): TreeRow[] {
    const rows: TreeRow[] = [];
    if (this.root) collect(this.root, rows);
    return rows;
  }

  toggle(path: string): void {
    const found = this.find(path);
    if (!found || found.item.kind === "scalar" || found.item.length === 0) return;
    found.open = !found.open;
    if (found.open && found.children === null) void this.load(found);
    else this.changed();
  }

  /** Fetch the next children of a branch. */
  more(path: string): void {
    const found = path === "" ? this.root : this.find(path);
    if (found) void this.load(found);
  }

  private async load(at: Branch): Promise<void> {
    if (at.waiting) return;
    at.waiting = true;
    at.failed = "";
    this.changed();
    try {
      const answer = await this.source.items(at.path, at.children?.length ?? 0, PAGE);
      take(at, answer);
    } catch (error) {
      at.failed = error instanceof Error ? error.message : String(error);
    }
    at.waiting = false;
    this.changed();
  }

  private find(path: string): Branch | undefined {
    let at: Branch | undefined = this.root ?? undefined;
    for (const key of keysOf(path)) {
      at = at?.children?.find((one) => String(one.item.key) === key);
    }
    return at;
  }
}

/** The items of a value that is in the browser already. */
export function itemsOfJson(root: Json): ItemSource {
  return {
    items(path: string, offset: number, limit: number): Promise<Items> {
      let value: Json | undefined = root;
      for (const key of keysOf(path)) {
        value = Array.isArray(value) ? value[Number(key)] : typeof value === "object" && value !== null ? value[key] : undefined;
      }
      const all = childrenOf(value ?? null);
      const items = all.slice(offset, offset + limit).map(([key, child]): Item => ({
        key, preview: child, kind: kindOf(child), length: lengthOf(child),
      }));
      return Promise.resolve({ kind: kindOf(value ?? null), length: all.length, items });
    },
  };
}

/** A value in a few letters: what stands behind its key. The server tells of a container its first few things as text. */
export function summaryOfJson(value: Json, kind: ItemKind, length: number): string {
  const glance = typeof value === "string" ? ` ${value}` : "";
  if (kind === "array") return `[${length.toLocaleString("en")}]${glance}`;
  if (kind === "object") return `{${length.toLocaleString("en")}}${glance}`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

export function kindOf(value: Json): ItemKind {
  if (Array.isArray(value)) return "array";
  return typeof value === "object" && value !== null ? "object" : "scalar";
}

export function lengthOf(value: Json): number {
  return kindOf(value) === "scalar" ? 0 : childrenOf(value).length;
}

function childrenOf(value: Json): [string | number, Json][] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function branch(item: Item, path: string, depth: number): Branch {
  return { item, path, depth, open: false, children: null, total: item.length, waiting: false, failed: "" };
}

function take(at: Branch, { kind, length, items }: Items): void {
  at.total = length;
  // A value that is no container has one row: itself.
  if (at.path === "" && kind === "scalar") at.total = items.length;
  at.children = [...(at.children ?? []), ...items.map((item) => branch(item, pointer(at.path, item.key), at.depth + 1))];
}

function collect(at: Branch, rows: TreeRow[]): void {
  for (const child of at.children ?? []) {
    const { item, path, depth, open } = child;
    rows.push({ path, depth, key: String(item.key), sort: "item", kind: item.kind, length: item.length, preview: item.preview, open });
    if (open) collect(child, rows);
  }
  const left = at.total - (at.children?.length ?? 0);
  const note = { path: at.path, depth: at.depth + 1, kind: "scalar" as const, length: left, preview: at.failed, open: false };
  if (at.waiting) rows.push({ ...note, key: "waiting", sort: "waiting" });
  else if (at.failed) rows.push({ ...note, key: "failed", sort: "failed" });
  else if (left > 0) rows.push({ ...note, key: "more", sort: "more" });
}

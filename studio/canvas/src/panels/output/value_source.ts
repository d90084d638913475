/** A stored value, and what the server answers about it (docs/editor-protocol.md, “Values”). */

import type { Json } from "../../protocol";
import { askServer, queryText, type Query } from "./ask_server";
import { pointer } from "./json_pointer";
import { pathPrefix } from "../../store/address";

export type ViewName =
  | "table" | "text" | "json" | "image" | "audio" | "video" | "html" | "markdown" | "plot" | "file" | "bytes" | "diff" | "exception";

export interface Column {
  name: string;
  type: string;
}

/** A value inside of one that was kept in parts; `path` leads to it (RFC 6901). */
export interface ValuePart {
  name: string;
  path: string;
  view: ViewName;
  size: number;
}

export interface ValueFacts {
  digest: string;
  codec: string;
  size: number;
  preview: Json;
  view: ViewName;
  /** Rows of a table, pixels of a picture. */
  height?: number;
  width?: number;
  /** Letters of a text, items of a list. */
  length?: number;
  columns?: Column[];
  media_type?: string;
  seconds?: number;
  path?: string;
  file_size?: number;
  /** Of Python values that have no view: their type, how Python writes them, and what to do about it. */
  type?: string;
  repr?: string;
  note?: string;
  /** Of charts: who draws them. */
  library?: "vega" | "vega-lite" | "echarts" | "plotly";
  /** Of values that were kept in parts. */
  parts?: ValuePart[];
  /** How many times a picture is halved until one tile holds it; only of pictures that come in tiles. */
  levels?: number;
}

export interface RowsQuery {
  sort: string;
  descending: boolean;
  search: string;
}

export interface Rows {
  offset: number;
  height: number;
  columns: Column[];
  rows: Json[][];
}

export type ItemKind = "object" | "array" | "scalar";

export interface Item {
  key: string | number;
  preview: Json;
  kind: ItemKind;
  length: number;
}

export interface Items {
  kind: ItemKind;
  length: number;
  items: Item[];
}

/** A row of a table that is different; `changed` are the numbers of the columns in which both differ. */
export interface RowChange {
  sort: "added" | "removed" | "changed";
  place: string;
  before: Json[] | null;
  after: Json[] | null;
  changed: number[];
}

export type Difference =
  | { sort: "number"; before: Json; after: Json }
  | { sort: "text"; lines: string[]; cut: boolean }
  | { sort: "picture" | "none" }
  | {
    sort: "table";
    columns: string[];
    columns_added: string[];
    columns_removed: string[];
    counts: Record<RowChange["sort"], number>;
    rows: RowChange[];
    cut: boolean;
    key: string;
    keys: string[];
  };

/** What can be asked of a value that looks into it item by item; also answered from a preview alone. */
export interface ItemSource {
  items(path: string, offset: number, limit: number): Promise<Items>;
}

export class ValueSource implements ItemSource {
  private readonly part: string;

  /** `port` picks one output of a node that has several: they are kept as one value. `path` leads further inside. */
  constructor(
    readonly digest: string,
    readonly port = "",
    path = "",
  ) {
    this.part = (port ? pointer("", port) : "") + path;
  }

  get key(): string {
    return `${this.digest} ${this.part}`;
  }

  /** A part of this value. */
  inside(path: string): ValueSource {
    return new ValueSource(this.digest, "", this.part + path);
  }

  facts(signal?: AbortSignal): Promise<ValueFacts> {
    return askServer<ValueFacts>(this.address("/api/values"), this.query({}), signal);
  }

  rows(offset: number, limit: number, { sort, descending, search }: RowsQuery, signal?: AbortSignal): Promise<Rows> {
    const query = this.query({ offset, limit, sort, descending: sort !== "" && descending, search });
    return askServer<Rows>(this.address("/api/values", "/rows"), query, signal);
  }

  text(offset: number, limit: number, signal?: AbortSignal): Promise<{ offset: number; length: number; text: string }> {
    return askServer(this.address("/api/values", "/text"), this.query({ offset, limit }), signal);
  }

  items(path: string, offset: number, limit: number): Promise<Items> {
    return askServer<Items>(this.address("/api/values", "/items"), { path: this.part + path, offset, limit });
  }

  /** How this value differs from another one of the same port; `key` names the rows of tables, "" goes by position. */
  difference(before: ValueSource, key: string | null, signal?: AbortSignal): Promise<Difference> {
    const query = this.query({ before: before.digest });
    const named = key === null ? "" : `&key=${encodeURIComponent(key)}`;
    return askServer<Difference>(`${this.address("/api/values", "/difference")}${queryText(query)}${named}`, {}, signal);
  }

  /** The content as it is, for elements that load it themselves. */
  content(): string {
    return this.withQuery(this.address("/values"), { path: this.part });
  }

  /** The content as a file to keep. */
  download(): string {
    return this.withQuery(this.address("/values"), { path: this.part, download: true });
  }

  /** A picture scaled to a width. */
  picture(width: number): string {
    return this.withQuery(this.address("/api/values", "/picture"), this.query({ width }));
  }

  tile(level: number, x: number, y: number): string {
    return this.withQuery(this.address("/api/values", "/tile"), this.query({ level, x, y }));
  }

  private address(root: string, rest = ""): string {
    return `${root}/${encodeURIComponent(this.digest)}${rest}`;
  }

  private query(query: Query): Query {
    return { ...query, part: this.part };
  }

  private withQuery(path: string, query: Query): string {
    return `${pathPrefix()}${path}${queryText(query)}`;
  }
}

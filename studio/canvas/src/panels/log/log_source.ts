/** The log of a run as the server tells it, in pages (docs/editor-protocol.md, “The log of a run”). */

import { askServer } from "../output/ask_server";

export interface LogLine {
  seq: number;
  time: string;
  node: string;
  level: string;
  message: string;
}

export interface LogPage {
  lines: LogLine[];
  /** How many lines match in all. */
  total: number;
  /** Whether the total is an estimate. */
  cut: boolean;
}

export interface LogFilter {
  /** A node, "" for all of them. */
  node: string;
  /** This level and above, "" for all. */
  level: string;
  text: string;
}

/** Gets a page: the first lines after a number, the last ones before it, or the last ones of all. */
export type GetPage = (where: { after?: number; before?: number }, limit: number, signal?: AbortSignal) => Promise<LogPage>;

export function pagesOf(run: string, { node, level, text }: LogFilter): GetPage {
  return ({ after, before }, limit, signal) => {
    const query = { node, level, text, limit, ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
    return askServer<LogPage>(`/api/runs/${encodeURIComponent(run)}/logs`, query, signal);
  };
}

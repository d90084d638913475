/** Questions to the server over HTTP, with its refusals as sentences. */

import { pathPrefix } from "../../store/address";
import { RefusedError } from "../../store/connection";

/** What is empty or false is left out. */
export type Query = Record<string, string | number | boolean>;

/** GET some JSON. Rejects with a RefusedError that says what to do, or with the browser's AbortError. */
export async function askServer<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`${pathPrefix()}${path}${queryText(query)}`, { signal, headers: { Accept: "application/json" } });
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new RefusedError({ message: "The server cannot be reached.", fix: "Wait until it is back, then try again." });
  }
  if (!answer.ok) throw new RefusedError(await refusalOf(answer));
  return (await answer.json()) as T;
}

/** A query with its question mark; "" when there is none. */
export function queryText(query: Query): string {
  const wanted = Object.entries(query).filter(([, value]) => value !== "" && value !== false);
  const text = new URLSearchParams(wanted.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

async function refusalOf(answer: Response): Promise<{ message: string; fix: string }> {
  const missing = { message: "The server does not have this value any more.", fix: "Run the node again." };
  try {
    const said = (await answer.json()) as { title?: string; detail?: string; fix?: string };
    const message = said.detail ?? said.title;
    if (typeof message === "string") return { message, fix: said.fix ?? "" };
  } catch {
    // No JSON: an answer of something before the studio.
  }
  return answer.status === 404 ? missing : { message: `The server answered ${answer.status}.`, fix: "Try again." };
}

/** The names of the secrets and connections of the workspace. Their values never come here. */

import { pathPrefix } from "./address";

/** Empty when they cannot be had: a name may be typed all the same. */
export async function secretNames(sort: "secret" | "connection"): Promise<string[]> {
  try {
    const answer = await fetch(`${pathPrefix()}/api/secrets`, { credentials: "same-origin" });
    if (!answer.ok) return [];
    const told = (await answer.json()) as { secrets: { name: string; kind: string }[] };
    return told.secrets.filter((one) => (one.kind === "secret") === (sort === "secret")).map((one) => one.name);
  } catch {
    return [];
  }
}

/** Bringing a file of this computer to the workspace. */

import { pathPrefix } from "./address";

export interface Uploaded {
  path: string;
  problem: string;
}

export async function uploadFile(file: File): Promise<Uploaded> {
  try {
    const to = `${pathPrefix()}/api/files?name=${encodeURIComponent(file.name)}`;
    const answer = await fetch(to, { method: "POST", body: file, credentials: "same-origin" });
    if (answer.status === 413) return failed("The file is too large to upload; copy it into the workspace.");
    if (!answer.ok) return failed(`The server refused the file (${answer.status}).`);
    const said = (await answer.json()) as { path?: string; error?: { message: string } };
    if (said.error) return failed(said.error.message);
    return said.path ? { path: said.path, problem: "" } : failed("The server did not say where the file is.");
  } catch {
    return failed("The server cannot be reached. Try again when it is back.");
  }
}

function failed(problem: string): Uploaded {
  return { path: "", problem };
}

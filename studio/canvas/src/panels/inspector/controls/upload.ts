/** Bringing a file of this computer to the workspace. */

export interface Uploaded {
  path: string;
  problem: string;
}

export async function uploadFile(file: File): Promise<Uploaded> {
  try {
    const body = new FormData();
    body.append("file", file);
    const answer = await fetch("/api/files", { method: "POST", body, credentials: "same-origin" });
    if (answer.status === 404)
      return failed("This server takes no files; copy it into the workspace and write its path.");
    if (answer.status === 413) return failed("The file is too large to upload; copy it into the workspace.");
    if (!answer.ok) return failed(`The server refused the file (${answer.status}).`);
    const said = (await answer.json()) as { path?: string };
    return said.path ? { path: said.path, problem: "" } : failed("The server did not say where the file is.");
  } catch {
    return failed("The server cannot be reached. Try again when it is back.");
  }
}

function failed(problem: string): Uploaded {
  return { path: "", problem };
}

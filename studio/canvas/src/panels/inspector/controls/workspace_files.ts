/** The files of the workspace as the question `files` tells them. */

export interface WorkspaceFiles {
  under: string;
  entries: { path: string; folder: boolean; size: number }[];
  /** There are more than were told. */
  cut: boolean;
}

/** The folder that a path lies in, "" for the workspace itself; a path that leads elsewhere lies in none of ours. */
export function folderOf(path: string): string {
  if (path.startsWith("/") || path.split("/").includes("..")) return "";
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

export function sizeWords(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB"];
  let size = bytes, unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${units[unit] ?? ""}`;
}

/** Where the server answers: NiceGUI says so when that is not the root. */

export function pathPrefix(): string {
  return (window as { path_prefix?: string }).path_prefix ?? "";
}

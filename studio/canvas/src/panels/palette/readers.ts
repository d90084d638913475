/** The kinds of nodes that read a file, and how well one is made for it. */

import type { FieldJson, KindJson } from "../../protocol";
import type { Catalogue } from "../../store/catalogue";

export interface Reader {
  kind: KindJson;
  /** The setting that names the file. */
  port: string;
  /** Made for files that are called like this one. */
  fits: boolean;
}

/** Whether a setting names a file that is read. */
export function isRead(field: FieldJson): boolean {
  return field.control === "file" && !field.writes;
}

/** Those made for a file of this name first. */
export function readersOf(catalogue: Catalogue, name: string): Reader[] {
  const found = catalogue.listed.value.flatMap((kind): Reader[] => {
    const input = kind.inputs.find(({ field }) => isRead(field));
    return input ? [{ kind, port: input.name, fits: fitsPattern(input.field.pattern, name) }] : [];
  });
  return found.sort((one, other) => Number(other.fits) - Number(one.fits));
}

/** Whether a name is meant by a pattern such as `*.csv`; one that takes everything says nothing. */
export function fitsPattern(pattern: string, name: string): boolean {
  const endings = pattern.split(/[\s,;|]+/).map((one) => one.replace(/^\*/, "").toLowerCase());
  return endings.some((ending) => ending !== "" && name.toLowerCase().endsWith(ending));
}

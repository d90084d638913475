/** The rows of the palette: what was found, or recent kinds, fitting ones, and all of them by family. */

import type { KindJson } from "../../protocol";
import type { Family } from "../../store/catalogue";
import type { Fitting } from "./fitting";

export interface SavedFlow {
  name: string;
  title?: string;
  description?: string;
}

export type Row =
  | { sort: "heading"; key: string; title: string; count: number; family: string; open: boolean; folds: boolean }
  | { sort: "kind"; key: string; kind: KindJson; section: "recent" | "fits" | "family" | "found"; fits: boolean }
  | { sort: "flow"; key: string; flow: SavedFlow };

export interface Shelves {
  kinds: readonly KindJson[];
  families: readonly Family[];
  recent: readonly KindJson[];
  fitting: Fitting | null;
  flows: readonly SavedFlow[];
  folded: ReadonlySet<string>;
}

const FITTING_SHOWN = 8;

export function foundRows(found: readonly KindJson[], flows: readonly SavedFlow[], fitting: Fitting | null): Row[] {
  return [
    ...found.map((kind) => kindRow(kind, "found", fitting)),
    ...flows.map((flow): Row => ({ sort: "flow", key: `flow ${flow.name}`, flow })),
  ];
}

export function shelfRows(shelves: Shelves): Row[] {
  const rows: Row[] = [];
  const { fitting, folded } = shelves;
  const section = (key: string, title: string, family: string, count: number, folds: boolean, inside: () => Row[]) => {
    const open = !folded.has(key);
    rows.push({ sort: "heading", key: `heading ${key}`, title, count, family, open, folds });
    if (open) rows.push(...inside());
  };
  if (shelves.recent.length > 0) {
    section("recent", "Recent", "", shelves.recent.length, true, () =>
      shelves.recent.map((kind) => kindRow(kind, "recent", fitting)),
    );
  }
  if (fitting) {
    const byName = new Map(shelves.kinds.map((kind) => [kind.kind, kind]));
    const kinds = [...fitting.kinds].flatMap((name) => byName.get(name) ?? []).slice(0, FITTING_SHOWN);
    if (kinds.length > 0) {
      section("fits", fitting.title, "", kinds.length, true, () => kinds.map((kind) => kindRow(kind, "fits", fitting)));
    }
  }
  const byFamily = new Map<string, KindJson[]>();
  for (const kind of shelves.kinds) {
    const shelf = byFamily.get(kind.family);
    if (shelf) shelf.push(kind);
    else byFamily.set(kind.family, [kind]);
  }
  const titles = new Map(shelves.families.map((family) => [family.name, family.title]));
  const names = [...titles.keys(), ...[...byFamily.keys()].filter((name) => !titles.has(name))];
  for (const name of names) {
    const kinds = byFamily.get(name) ?? [];
    if (kinds.length === 0) continue;
    section(`family ${name}`, titles.get(name) ?? name, name, kinds.length, true, () =>
      kinds.map((kind) => kindRow(kind, "family", fitting)),
    );
  }
  if (shelves.flows.length > 0) {
    section("flows", "Saved flows", "flow", shelves.flows.length, true, () =>
      shelves.flows.map((flow): Row => ({ sort: "flow", key: `flow ${flow.name}`, flow })),
    );
  }
  return rows;
}

function kindRow(kind: KindJson, section: "recent" | "fits" | "family" | "found", fitting: Fitting | null): Row {
  return { sort: "kind", key: `${section} ${kind.kind}`, kind, section, fits: fitting?.kinds.has(kind.kind) ?? false };
}

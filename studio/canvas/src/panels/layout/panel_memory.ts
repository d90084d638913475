/** Which panels are open and how large they are, remembered by this browser where it allows it. */

import { shallowReactive, watch } from "vue";
import { remember, remembered } from "../../person";
import type { ViewState } from "../../view_state";

const KEY = "treadle.panels";

/** Pixels; each stays between its least and its most. */
export interface PanelSizes {
  palette: number;
  inspector: number;
  drawer: number;
}

export const LIMITS: Record<keyof PanelSizes, readonly [number, number]> = {
  palette: [180, 480],
  inspector: [240, 640],
  drawer: [120, 720],
};

const FIRST: PanelSizes = { palette: 232, inspector: 300, drawer: 224 };
const DRAWERS = ["code", "problems", "versions", "runs", "run", "log", "output"];
const FLAGS = ["palette", "inspector", "outline", "snap", "minimap"] as const;

export function clampSize(panel: keyof PanelSizes, size: number): number {
  const [least, most] = LIMITS[panel];
  return Math.round(Math.min(most, Math.max(least, size)));
}

/** Bring the panels back as they were left; the sizes come back. */
export function restorePanels(view: ViewState): PanelSizes {
  const kept = read();
  for (const flag of FLAGS) if (typeof kept[flag] === "boolean") view[flag].value = kept[flag];
  if (kept.drawer === null || DRAWERS.includes(kept.drawer as string)) {
    view.drawer.value = kept.drawer as typeof view.drawer.value;
  }
  const sizes = shallowReactive({ ...FIRST });
  const given = (kept.sizes ?? {}) as Record<string, unknown>;
  for (const panel of Object.keys(FIRST) as (keyof PanelSizes)[]) {
    const size = given[panel];
    if (typeof size === "number" && Number.isFinite(size)) sizes[panel] = clampSize(panel, size);
  }
  return sizes;
}

/** Keep what the person changes, as long as `worth` says so: a phone's sheets are not worth remembering. */
export function keepPanels(view: ViewState, sizes: PanelSizes, worth: () => boolean): () => void {
  return watch(
    () => ({
      sizes: { ...sizes },
      drawer: view.drawer.value,
      ...Object.fromEntries(FLAGS.map((flag) => [flag, view[flag].value])),
    }),
    (state) => {
      if (worth()) remember("local", KEY, JSON.stringify(state));
    },
  );
}

function read(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(remembered("local", KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    // Not JSON: written by something else.
    return {};
  }
}

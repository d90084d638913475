/** On a phone one panel at a time lies over the canvas, as a sheet. */

import { watch } from "vue";
import type { ViewState } from "../../view_state";

export type Sheet = "canvas" | "palette" | "outline" | "inspector" | "code" | "problems" | "versions" | "runs" | "run" | "log" | "output" | "plan";

export function sheetOf(view: ViewState): Sheet {
  if (view.drawer.value) return view.drawer.value;
  if (view.outline.value) return "outline";
  if (view.palette.value) return "palette";
  return view.inspector.value ? "inspector" : "canvas";
}

export function showSheet(view: ViewState, sheet: Sheet): void {
  view.palette.value = sheet === "palette";
  view.outline.value = sheet === "outline";
  view.inspector.value = sheet === "inspector";
  view.drawer.value = ["canvas", "palette", "outline", "inspector"].includes(sheet)
    ? null
    : (sheet as ViewState["drawer"]["value"]);
}

/** Opening one sheet closes the others. */
export function keepOneSheet(view: ViewState, narrow: () => boolean): () => void {
  const states = { palette: view.palette, outline: view.outline, inspector: view.inspector, drawer: view.drawer };
  const stops = Object.entries(states).map(([name, state]) =>
    watch(state, (open) => {
      if (!narrow() || !open) return;
      const wanted = name === "drawer" ? (view.drawer.value ?? "canvas") : (name as Sheet);
      if (sheetOf(view) !== wanted || countOpen(view) > 1) showSheet(view, wanted);
    }),
  );
  return () => stops.forEach((stop) => stop());
}

function countOpen(view: ViewState): number {
  return [view.palette.value, view.outline.value, view.inspector.value, view.drawer.value].filter(Boolean).length;
}

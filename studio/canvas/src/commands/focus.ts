/** Bringing the keyboard to a panel, which may have to be opened first. */

import { nextTick } from "vue";
import type { ViewState } from "../view_state";

export function focusPalette(view: ViewState): void {
  view.outline.value = false;
  view.palette.value = true;
  focusSoon("[data-testid=palette-search]");
}

export function focusOutline(view: ViewState): void {
  view.palette.value = false;
  view.outline.value = true;
  focusSoon("[data-testid=outline] [role=treeitem]");
}

/** Its first field, or what is `wanted` of it. */
export function focusInspector(view: ViewState, wanted = "input, textarea, select, [role=tab][aria-selected=true]"): void {
  view.inspector.value = true;
  focusSoon(`[data-testid=inspector] :is(${wanted})`);
}

export function focusDrawer(view: ViewState, drawer: NonNullable<ViewState["drawer"]["value"]>): void {
  view.drawer.value = drawer;
  focusSoon("[data-testid=drawer] [role=tab][aria-selected=true]");
}

function focusSoon(selector: string): void {
  void nextTick(() => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
  });
}

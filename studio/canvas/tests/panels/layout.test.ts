import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextTick } from "vue";
import { clampSize, keepPanels, restorePanels } from "../../src/panels/layout/panel_memory";
import { keepOneSheet, sheetOf, showSheet } from "../../src/panels/layout/sheets";
import { ViewState } from "../../src/view_state";

describe("the memory of the panels", () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => vi.restoreAllMocks());

  it("brings back which are open and how large they are", async () => {
    const view = new ViewState();
    const sizes = restorePanels(view);
    keepPanels(view, sizes, () => true);
    view.inspector.value = false;
    view.drawer.value = "versions";
    sizes.palette = 300;
    await nextTick();
    const later = new ViewState();
    expect(restorePanels(later)).toMatchObject({ palette: 300 });
    expect([later.inspector.value, later.drawer.value, later.palette.value]).toEqual([false, "versions", true]);
  });

  it("does without a storage that is blocked", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const view = new ViewState();
    const sizes = restorePanels(view);
    keepPanels(view, sizes, () => true);
    view.drawer.value = null;
    await nextTick();
    expect([view.drawer.value, sizes.inspector]).toEqual([null, 300]);
  });

  it.each(["", "null", "[1]", "{", '{"sizes": {"palette": "wide"}, "drawer": "attic", "snap": 3}'])(
    "takes nothing from %j",
    (kept) => {
      localStorage.setItem("treadle.panels", kept);
      const view = new ViewState();
      expect(restorePanels(view)).toMatchObject({ palette: 232 });
      expect([view.drawer.value, view.snap.value]).toEqual(["code", true]);
    },
  );

  it("keeps sizes within what is usable", () => {
    expect([clampSize("palette", 5), clampSize("palette", 9999), clampSize("drawer", 200.4)]).toEqual([180, 480, 200]);
  });

  it("does not remember the sheets of a phone", async () => {
    const view = new ViewState();
    keepPanels(view, restorePanels(view), () => false);
    view.palette.value = false;
    await nextTick();
    expect(localStorage.getItem("treadle.panels")).toBe(null);
  });
});

describe("sheets on a phone", () => {
  it("are shown one at a time", async () => {
    const view = new ViewState();
    showSheet(view, "canvas");
    keepOneSheet(view, () => true);
    view.palette.value = true;
    await nextTick();
    expect(sheetOf(view)).toBe("palette");
    view.drawer.value = "problems";
    await nextTick();
    expect([sheetOf(view), view.palette.value]).toEqual(["problems", false]);
  });
});

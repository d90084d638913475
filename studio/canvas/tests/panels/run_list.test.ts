/** The list of a run's nodes: few rows are drawn, all of them can be reached. */

import { mount, type VueWrapper } from "@vue/test-utils";
import { nextTick } from "vue";
import { afterEach, describe, expect, it } from "vitest";
import RunList from "../../src/panels/run/RunList.vue";
import type { NodeRun, RunJson } from "../../src/protocol";
import { EDITOR } from "../../src/store/editor";
import { VIEW, ViewState } from "../../src/view_state";
import { node, opened } from "../kit";

const COUNT = 1000;
const ids = Array.from({ length: COUNT }, (_, number) => `n${number}`);
let shown: VueWrapper | undefined;

afterEach(() => shown?.unmount());

function run(nodes: Record<string, Partial<NodeRun>>): RunJson {
  return { id: "r", state: "running", duration_s: null, error: "", nodes } as RunJson;
}

function listOf(nodes: Record<string, Partial<NodeRun>>) {
  const { editor } = opened(ids.map((id) => node(id, "table.sort")));
  editor.receive([{ type: "run", run: run(nodes) }]);
  shown = mount(RunList, { attachTo: document.body, global: { provide: { [EDITOR as symbol]: editor, [VIEW as symbol]: new ViewState() } } });
  return { editor, list: shown };
}

const waiting = Object.fromEntries(ids.map((id) => [id, { state: "waiting" as const }]));

describe("the list of a run", () => {
  it("draws few of a thousand rows, and each says where it stands", () => {
    const { list } = listOf(waiting);
    const rows = list.findAll("[role=listitem]");
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(60);
    expect(rows[3]?.attributes("aria-posinset")).toBe("4");
    expect(rows[3]?.attributes("aria-setsize")).toBe("1000");
  });

  it("leads to the last row by keyboard, and keeps it when the list is scrolled back", async () => {
    const { list } = listOf(waiting);
    await list.find("#run-row-0").trigger("keydown", { key: "End" });
    await nextTick();
    expect(document.activeElement?.id).toBe("run-row-999");
    const box = list.find("[role=list]");
    box.element.scrollTop = 0;
    await box.trigger("scroll");
    expect(document.activeElement?.id).toBe("run-row-999");
  });

  it("follows a state in its row, and takes in nodes as they come", async () => {
    const { editor, list } = listOf({ n0: { state: "waiting" } });
    expect(list.findAll("[role=listitem]")).toHaveLength(1);
    editor.receive([{ type: "run", run: run({ n0: { state: "failed", error: "It broke." }, n1: { state: "running" } }) }]);
    await nextTick();
    expect(list.findAll("[role=listitem]").map((row) => row.classes("failed"))).toEqual([true, false]);
    expect(list.text()).toContain("It broke.");
  });
});

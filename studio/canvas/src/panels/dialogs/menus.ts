/** What the context menu offers, by what is under the pointer: names of commands, in groups, some behind a line that opens. */

import type { ContextMenu } from "../../view_state";

/** Commands that are wanted seldom: one line, until it is opened. */
export interface Fold {
  title: string;
  commands: readonly string[];
}

export type MenuEntry = string | Fold;

const WHEN_IT_RUNS: Fold = {
  title: "Repeat, branch, failures",
  commands: ["edit.failure", "edit.map", "edit.enclose_if", "edit.enclose_for", "edit.enclose_while", "edit.enclose_try"],
};
const ARRANGE: Fold = {
  title: "Frame, collapse, select",
  commands: ["edit.group", "arrange.collapse", "edit.select_upstream", "edit.select_downstream"],
};

/** What most nodes do not know is left out for them; other commands are greyed where they cannot be had. */
export const ONLY_WHERE_POSSIBLE: ReadonlySet<string> = new Set(["flow.open_subflow", "edit.expand", "edit.unpin"]);

export const MENUS: Record<ContextMenu["target"]["sort"], readonly (readonly MenuEntry[])[]> = {
  canvas: [
    ["add.here", "add.note", "edit.paste"],
    ["edit.select_all", "look.fit", "find.node"],
    ["flow.run", "flow.plan", "look.commands"],
  ],
  node: [
    ["look.settings", "edit.rename", "add.after", "add.connect"],
    ["look.output_large", "look.node_log"],
    ["flow.run_to", "flow.run_from", "flow.run_only"],
    ["edit.pin", "edit.unpin", "edit.disable", "edit.replace"],
    ["edit.cut", "edit.copy", "edit.duplicate"],
    ["flow.open_subflow", "edit.expand", "edit.subflow", WHEN_IT_RUNS, ARRANGE],
    ["edit.delete", "edit.delete_and_heal"],
  ],
  link: [["link.insert", "link.source", "link.target"], ["link.remove"]],
  port: [["add.after", "add.connect"], ["look.settings"]],
  note: [["look.settings", "link.remove"]],
  group: [["link.select_group"], ["link.remove"]],
};

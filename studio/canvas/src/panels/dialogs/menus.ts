/** What the context menu offers, by what is under the pointer: names of commands, in groups. */

import type { ContextMenu } from "../../view_state";

export const MENUS: Record<ContextMenu["target"]["sort"], readonly (readonly string[])[]> = {
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
    ["flow.open_subflow", "edit.expand"],
    ["edit.cut", "edit.copy", "edit.duplicate"],
    ["edit.group", "edit.subflow", "arrange.collapse"],
    ["edit.select_upstream", "edit.select_downstream"],
    ["edit.delete", "edit.delete_and_heal"],
  ],
  link: [["link.insert", "link.source", "link.target"], ["link.remove"]],
  port: [["add.after", "add.connect"], ["look.settings"]],
  note: [["look.settings", "link.remove"]],
  group: [["link.select_group"], ["link.remove"]],
};

/** All commands, found by name or by key. */

import type { Editor } from "../store/editor";
import type { ViewState } from "../view_state";
import { ADD } from "./add";
import { ARRANGE } from "./arrange";
import type { Command } from "./command";
import { EDIT } from "./edit";
import { FIND } from "./find";
import { FLOW } from "./flow";
import { LINK } from "./link";
import { LOOK } from "./look";
import { RUN } from "./run";

/** What one may do where nothing can be changed. */
const LOOKING = new Set([
  "edit.copy", "edit.select_all", "edit.select_none", "edit.select_upstream", "edit.select_downstream",
  "flow.download", "flow.copy_all", "flow.open_subflow", "flow.leave_subflow", "flow.home", "flow.gallery",
  "link.source", "link.target", "link.select_group",
]);

export function onlyLooks(id: string): boolean {
  return LOOKING.has(id) || id.startsWith("find.") || (id.startsWith("look.") && id !== "look.palette");
}

const ALL: readonly Command[] = [...RUN, ...FLOW, ...ADD, ...EDIT, ...LINK, ...FIND, ...ARRANGE, ...LOOK];

export const COMMANDS: readonly Command[] = ALL.map((command) =>
  onlyLooks(command.id)
    ? command
    : { ...command, enabled: (editor, view) => !editor.readOnly.value && command.enabled?.(editor, view) !== false },
);

/** How the groups before the dot are called. */
export const GROUPS: Record<string, string> = {
  flow: "Flow",
  add: "Add",
  edit: "Edit",
  link: "Wires and frames",
  find: "Find",
  arrange: "Arrange",
  look: "View",
};

const byId = new Map(COMMANDS.map((command) => [command.id, command]));
const byChord = new Map(COMMANDS.flatMap((command) => (command.keys ?? []).map((keys) => [keys, command] as const)));

export function commandNamed(id: string): Command | undefined {
  return byId.get(id);
}

export function commandOfChord(chord: string): Command | undefined {
  return byChord.get(chord);
}

/** Carry out a command where it makes sense now, after what is still being typed. */
export async function runCommand(id: string, editor: Editor, view: ViewState): Promise<void> {
  view.sendTyped();
  const command = byId.get(id);
  if (!command || command.enabled?.(editor, view) === false) return;
  await command.run(editor, view);
}

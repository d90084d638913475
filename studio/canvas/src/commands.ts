/** Every command that menus, shortcuts, the toolbar and the command palette offer: one list, one name for each. */

import type { Editor } from "./store/editor";
import type { ViewState } from "./view_state";

export interface Command {
  /** `edit.duplicate`: the group before the dot. */
  id: string;
  /** A verb, as a button would say it. */
  title: string;
  /** As in `Ctrl+Shift+Z`; Ctrl is ⌘ on a Mac. */
  keys?: string[];
  enabled?(editor: Editor, view: ViewState): boolean;
  run(editor: Editor, view: ViewState): void | Promise<void>;
}

/** What a command is: the one description that menus, shortcuts, buttons and the command palette share. */

import type { Editor } from "../store/editor";
import type { ViewState } from "../view_state";

export interface Command {
  /** `edit.duplicate`: the group before the dot. */
  id: string;
  /** A verb, as a button would say it. */
  title: string;
  /** As in `Ctrl+Shift+Z`; Ctrl is ⌘ on a Mac. The first one is shown. */
  keys?: string[];
  /** Words that the command palette finds it by, beside the title. */
  words?: string;
  /** Works while a person types in a field, too. */
  whileTyping?: boolean;
  /** The browser carries it out (it raises `paste`, say): the keys are shown, not caught. */
  native?: boolean;
  enabled?(editor: Editor, view: ViewState): boolean;
  run(editor: Editor, view: ViewState): void | Promise<void>;
}

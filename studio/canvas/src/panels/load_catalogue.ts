/** Fetching the catalogue of kinds: tried again until it is there, so that a server's restart is no matter. */

import type { Editor } from "../store/editor";

const PAUSES = [500, 1000, 2000, 4000, 8000];

/** Load until it succeeded or was stopped; the way to stop comes back. */
export function loadCatalogue(editor: Editor): () => void {
  let timer = 0;
  let stopped = false;
  const attempt = async (number: number) => {
    try {
      await editor.catalogue.load();
    } catch {
      // Not reachable yet, or restarting.
      if (number === PAUSES.length)
        editor.tell("error", "The list of nodes does not come.", "It is asked for again; the rest works.");
      if (!stopped)
        timer = window.setTimeout(() => void attempt(number + 1), PAUSES[Math.min(number, PAUSES.length - 1)]);
    }
  };
  void attempt(0);
  return () => {
    stopped = true;
    window.clearTimeout(timer);
  };
}

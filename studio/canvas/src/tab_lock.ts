/** Whether an id is in use by another tab of this browser; from then on it is held by this one, until the tab is gone. */

/** A tab that goes elsewhere lets go of its lock a moment after its successor has begun. */
const PATIENCE_MS = 600;
/** A tab that was reloaded is no copy, and would lose what it has not sent; on a busy machine the moment is long. */
const PATIENCE_AFTER_RELOAD_MS = 10_000;
/** How long another tab may take to say that it is there. */
const ANSWER_MS = 200;

export async function isTaken(id: string): Promise<boolean> {
  // Locks exist on https and localhost only.
  return navigator.locks ? !(await lock(`treadle.tab.${id}`)) : await answered(`treadle.tab.${id}`);
}

/** Take a lock and hold it for good; false when another tab does not let go of it. */
function lock(name: string): Promise<boolean> {
  return new Promise((settle) => {
    const late = AbortSignal.timeout(wasReloaded() ? PATIENCE_AFTER_RELOAD_MS : PATIENCE_MS);
    const held = () => {
      settle(true);
      return new Promise<void>(() => undefined);
    };
    // Where the browser refuses locks altogether, as it may with storage that is blocked, nothing was copied either.
    navigator.locks.request(name, { signal: late }, held).catch(() => settle(!late.aborted));
  });
}

function wasReloaded(): boolean {
  return performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "reload");
}

/** Ask around whether another tab goes by that name, and answer those who ask later. */
function answered(name: string): Promise<boolean> {
  if (typeof BroadcastChannel === "undefined") return Promise.resolve(false);
  const channel = new BroadcastChannel(name);
  return new Promise((settle) => {
    const finish = (taken: boolean) => {
      clearTimeout(late);
      channel.onmessage = ({ data }) => data === "who" && channel.postMessage("me");
      if (taken) channel.close();
      settle(taken);
    };
    const late = setTimeout(() => finish(false), ANSWER_MS);
    channel.onmessage = ({ data }) => data === "me" && finish(true);
    channel.postMessage("who");
  });
}

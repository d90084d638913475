/** The words for times, runs and plans, the same everywhere. */

export function seconds(duration: number | null | undefined): string {
  if (duration === null || duration === undefined) return "";
  if (duration < 0.001) return "< 1 ms";
  if (duration < 1) return `${Math.round(duration * 1000)} ms`;
  if (duration < 60) return `${duration.toFixed(duration < 10 ? 2 : 1)} s`;
  const minutes = Math.floor(duration / 60);
  return minutes < 60
    ? `${minutes} min ${Math.round(duration % 60)} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const RUN_TITLES: Record<string, string> = {
  queued: "Waiting to start",
  running: "Running",
  waiting: "Waiting for people",
  finished: "Finished",
  failed: "Failed",
  cancelled: "Stopped",
  crashed: "Crashed",
};

export function runTitle(state: string): string {
  return RUN_TITLES[state] ?? state;
}

/** “3 min ago”; the exact time belongs into a tooltip. */
export function ago(at: string | null, now: number): string {
  const then = at === null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(then)) return "";
  const passed = Math.max(0, (now - then) / 1000);
  if (passed < 45) return "just now";
  if (passed < 3600) return `${Math.max(1, Math.round(passed / 60))} min ago`;
  if (passed < 86_400) return `${Math.round(passed / 3600)} h ago`;
  return new Date(then).toLocaleDateString();
}

/** What a plan says of a node, short for lists and as a sentence. */
export const PLANNED: Record<string, { short: string; sentence: string }> = {
  run: { short: "◌ run", sentence: "It would run." },
  maybe: { short: "◌ perhaps", sentence: "It runs if what comes before gives something new." },
  cached: { short: "◔ stored value", sentence: "Its stored value would be taken." },
  pinned: { short: "⌖ pinned", sentence: "Its pinned value would be taken." },
  skip: { short: "⊘ skip", sentence: "It would be skipped." },
};

/** The same on a node, with the time that is expected. */
export function plannedWords(plan: { action: string; expected_s: number | null }): string {
  const short = PLANNED[plan.action]?.short ?? plan.action;
  return plan.expected_s && plan.expected_s >= 0.001 ? `${short} ~${seconds(plan.expected_s)}` : short;
}

/** Levels of log lines: each has a sign and a word, so that colour is never all that says it. */

export const LEVELS = ["debug", "info", "warning", "error", "critical"] as const;

const SIGNS: Record<string, string> = { debug: "·", info: "", warning: "▲", error: "✕", critical: "✕✕" };

export function levelSign(level: string): string {
  return SIGNS[level] ?? "";
}

/** Light or dark. The page's own script (static/theme.js) decides and remembers; without it, a class on the page. */

import { shallowRef } from "vue";

interface PageTheme {
  choose(wanted: "light" | "dark" | "system"): void;
}

export const dark = shallowRef(isDark());

function isDark(): boolean {
  const { classList } = document.documentElement;
  return classList.contains("dark") || (document.body?.classList.contains("body--dark") ?? false);
}

export function setTheme(wanted: "light" | "dark"): void {
  const page = (window as { treadleTheme?: PageTheme }).treadleTheme;
  if (page) page.choose(wanted);
  else document.documentElement.classList.toggle("dark", wanted === "dark");
  dark.value = wanted === "dark";
}

/** Follow what another tab or the system changed. */
export function followTheme(): () => void {
  const watcher = new MutationObserver(() => (dark.value = isDark()));
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ["class"] });
  dark.value = isDark();
  return () => watcher.disconnect();
}

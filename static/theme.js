// Sets light or dark before the first paint, and remembers what was chosen: system, light or dark.
(() => {
  const KEY = "treadle.theme";
  const system = matchMedia("(prefers-color-scheme: dark)");

  function chosen() {
    try {
      const kept = localStorage.getItem(KEY);
      return kept === "light" || kept === "dark" ? kept : "system";
    } catch {
      return "system"; // storage is blocked: the choice lasts as long as the page
    }
  }

  let choice = chosen();

  function show() {
    const dark = choice === "dark" || (choice === "system" && system.matches);
    document.documentElement.classList.toggle("dark", dark);
    document.documentElement.dataset.theme = choice;
    dispatchEvent(new CustomEvent("treadle-theme", { detail: { choice, dark } }));
  }

  function choose(wanted) {
    choice = wanted;
    try {
      localStorage.setItem(KEY, wanted);
    } catch {
      // as above
    }
    show();
  }

  system.addEventListener("change", show);
  addEventListener("storage", (event) => {
    if (event.key === KEY) {
      choice = chosen();
      show();
    }
  });
  addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-theme-switch]"))
      choose({ system: "light", light: "dark", dark: "system" }[choice]);
  });
  window.treadleTheme = { choose, get choice() { return choice; } };
  show();
})();

// What pages do by themselves. NiceGUI would evaluate handlers that are written in Python, which the policy of these
// pages does not allow; and the browser's own dialogs and menus trap focus, close on Escape and need no library.

// A field tells what is typed into it as the event `live`.
addEventListener("input", (event) => {
  const field = event.target;
  const takesText = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
  if (takesText && "live" in field.dataset)
    field.dispatchEvent(new CustomEvent("live", { detail: field.value }));
});

// One picture over another: the slider says how much of the lower one is seen.
addEventListener("input", ({ target }) => {
  if (target instanceof HTMLInputElement) target.closest("[data-over]")?.style.setProperty("--seen", `${target.value}%`);
});

// A dialog opens when it comes into the page. It closes by a click beside it, or on a part that says so.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof Element)
        for (const dialog of [node, ...node.querySelectorAll("dialog")])
          if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}).observe(document.documentElement, { childList: true, subtree: true });

// What is marked anew comes into view.
new MutationObserver((changes) => {
  for (const { target } of changes) if (target.dataset.look) target.scrollIntoView({ block: "nearest" });
}).observe(document.documentElement, { attributes: true, attributeFilter: ["data-look"], subtree: true });

addEventListener("click", (event) => {
  if (!(event.target instanceof Element)) return;
  const asked = event.target.closest("[data-close]");
  if (event.target instanceof HTMLDialogElement) event.target.close();
  else if (asked) asked.closest("dialog")?.close();
  event.target.closest("[role=menuitem]")?.closest("[popover]")?.hidePopover();
});

// A menu opens beside its button, within the window, and is walked through with the arrow keys.
addEventListener(
  "toggle",
  (event) => {
    const menu = event.target;
    if (!(menu instanceof HTMLElement) || !menu.matches("[popover][role=menu]")) return;
    const button = document.querySelector(`[popovertarget="${CSS.escape(menu.id)}"]`);
    const isOpen = event.newState === "open";
    button?.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen || !button) return;
    const place = button.getBoundingClientRect();
    const below = place.bottom + 4;
    const fits = below + menu.offsetHeight < innerHeight;
    menu.style.top = `${fits ? below : Math.max(4, place.top - menu.offsetHeight - 4)}px`;
    menu.style.left = `${Math.max(4, Math.min(place.right - menu.offsetWidth, innerWidth - menu.offsetWidth - 4))}px`;
    menu.querySelector("[role=menuitem]")?.focus();
  },
  true,
);

// A button copies the text of the part that it names, and says so.
addEventListener("click", async (event) => {
  const copy = event.target instanceof Element ? event.target.closest("[data-copy]") : null;
  const text = copy && document.getElementById(copy.dataset.copy)?.textContent;
  if (!text) return;
  const label = copy.querySelector("span");
  const words = label.textContent;
  try {
    await navigator.clipboard.writeText(text);
    label.textContent = "Copied";
  } catch {
    // Without HTTPS a browser gives no clipboard: the text is shown and marked, ready for Ctrl+C.
    const shown = document.getElementById(copy.dataset.copy);
    shown.closest("details")?.setAttribute("open", "");
    getSelection().selectAllChildren(shown);
    label.textContent = "Press Ctrl+C";
  }
  setTimeout(() => (label.textContent = words), 2000);
});

addEventListener("keydown", (event) => {
  const menu = event.target instanceof Element ? event.target.closest("[popover][role=menu]") : null;
  if (!menu) return;
  const items = [...menu.querySelectorAll("[role=menuitem]")];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length).focus();
});

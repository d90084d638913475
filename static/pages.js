// What pages do by themselves. NiceGUI would evaluate handlers that are written in Python, which the policy of these
// pages does not allow; and the browser's own dialogs and menus trap focus, close on Escape and need no library.

// A field tells what is typed into it as the event `live`.
addEventListener("input", (event) => {
  const field = event.target;
  const takesText = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
  if (takesText && "live" in field.dataset)
    field.dispatchEvent(new CustomEvent("live", { detail: field.value }));
});

// A field for a time zone begins with the browser's own.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof Element)
        for (const field of [node, ...node.querySelectorAll("[data-timezone]")])
          if (field instanceof HTMLInputElement && "timezone" in field.dataset) {
            field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
            // A moment later: who is to hear it is bound to the field after it came into the page.
            setTimeout(() => field.dispatchEvent(new CustomEvent("live", { detail: field.value })));
          }
}).observe(document.documentElement, { childList: true, subtree: true });

// One picture over another: the slider says how much of the lower one is seen.
addEventListener("input", ({ target }) => {
  if (target instanceof HTMLInputElement) target.closest("[data-over]")?.style.setProperty("--seen", `${target.value}%`);
});

// The second click of a double click asks for nothing more: a button that makes something would make it twice.
addEventListener(
  "click",
  (event) => {
    const button = event.target instanceof Element ? event.target.closest("button.s-button:is(.s-primary, .s-soft)") : null;
    const beside = event.target instanceof HTMLDialogElement;
    if (event.detail < 2 || !(button || beside)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);

// A page that comes back as it was left has lost its line to the server, and may show work that is done.
addEventListener("pageshow", (event) => event.persisted && location.reload());

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
  const named = copy && document.getElementById(copy.dataset.copy);
  const text = named instanceof HTMLInputElement ? named.value : named?.textContent;
  if (!text) return;
  const label = copy.querySelector("span");
  const words = label.textContent;
  try {
    await navigator.clipboard.writeText(text);
    label.textContent = "Copied";
  } catch {
    // Without HTTPS a browser gives no clipboard: the text is shown and marked, ready for Ctrl+C.
    named.closest("details")?.setAttribute("open", "");
    if (named instanceof HTMLInputElement) named.select();
    else getSelection().selectAllChildren(named);
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

// What waits for people: counted on every page, and told by the browser where that is allowed.
const inbox = { open: -1, newest: "" };
const COUNT_EVERY_MS = 4000;

function showOpen(open) {
  for (const badge of document.querySelectorAll("[data-inbox-count]")) {
    badge.textContent = open > 99 ? "99+" : String(open);
    badge.hidden = open === 0;
    badge.setAttribute("aria-label", `${open} waiting`);
  }
  for (const link of document.querySelectorAll("[data-inbox-link]")) link.hidden = open === 0;
}

async function countOpen() {
  if (document.hidden && globalThis.Notification?.permission !== "granted") return;
  const answer = await fetch("/api/questions/count").catch(() => null);
  if (!answer?.ok) return;
  const { open, newest, text, flow } = await answer.json();
  const isNew = inbox.open >= 0 && newest && newest !== inbox.newest && open > 0;
  if (isNew && document.hidden && globalThis.Notification?.permission === "granted") {
    const told = new Notification(text, { body: `${flow} waits for an answer`, tag: newest });
    told.addEventListener("click", () => (window.focus(), location.assign("/inbox")));
  }
  Object.assign(inbox, { open, newest });
  showOpen(open);
}

if (document.querySelector(".s-answer-page") === null && !location.pathname.startsWith("/sign-in")) {
  setInterval(countOpen, COUNT_EVERY_MS);
  addEventListener("visibilitychange", countOpen);
  countOpen();
  // Pages are filled in after they came; their badges are told what is known.
  new MutationObserver((changes) => {
    const came = changes.some(({ addedNodes }) =>
      [...addedNodes].some((node) => node instanceof Element && (node.matches("[data-inbox-count], [data-inbox-link]") || node.querySelector("[data-inbox-count], [data-inbox-link]"))),
    );
    if (came && inbox.open >= 0) showOpen(inbox.open);
  }).observe(document.documentElement, { childList: true, subtree: true });
}

const nameOf = () => {
  try {
    return localStorage.getItem("treadle.name") ?? "";
  } catch {
    return "";
  }
};

// A button that starts a run tells as the event `named` who presses it, as far as this browser knows.
addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button[data-named]") : null;
  const name = nameOf();
  button?.dispatchEvent(new CustomEvent("named", { detail: name.startsWith("Guest ") ? "" : name }));
});

// The name that was given once stands in the next form.
addEventListener("focusin", ({ target }) => {
  const form = target instanceof Element ? target.closest("form[data-answer]") : null;
  const who = form?.elements.who;
  if (who && !who.value) who.value = nameOf();
});

// An answer goes to the API; what is refused is said beside the buttons, and what was typed stays.
addEventListener("submit", async (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.dataset.answer) return;
  event.preventDefault();
  const said = form.querySelector("[data-said]");
  const fields = [...form.querySelectorAll("[data-field]")].map((field) => [field.dataset.field, field.value]);
  const decision = event.submitter?.value;
  const who = form.elements.who.value.trim() || nameOf();
  if (!who) {
    said.textContent = "Say your name.";
    form.elements.who.focus();
    return;
  }
  try {
    localStorage.setItem("treadle.name", who);
  } catch {
    // Blocked or full: the name is typed again next time.
  }
  form.setAttribute("aria-busy", "true");
  for (const button of form.querySelectorAll("[type=submit]")) button.disabled = true;
  said.textContent = "";
  try {
    const value = decision ? { approved: decision === "yes" } : Object.fromEntries(fields);
    const body = { who, value, payload: form.dataset.payload, comment: form.elements.comment.value };
    const answer = await fetch(`/api/questions/${form.dataset.answer}/answer?through=inbox`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const told = await answer.json();
    said.textContent = answer.ok ? "" : `${told.detail} ${told.fix ?? ""}`;
    if (answer.ok) thank(form, told.left);
  } catch {
    said.textContent = "The studio cannot be reached. Try again.";
  } finally {
    form.removeAttribute("aria-busy");
    for (const button of form.querySelectorAll("[type=submit]")) button.disabled = false;
  }
  countOpen();
});

// The form goes with its question, at once or when the others have answered; the line above the list stays.
function thank(form, left) {
  const words = `Your answer was taken. ${left}`.trim();
  const line = document.querySelector("[data-thanks]");
  if (line) {
    line.textContent = `“${form.closest("article").querySelector("h2").textContent}”: ${words}`;
    line.hidden = false;
  }
  const said = document.createElement("p");
  said.className = "s-thanks";
  said.textContent = words;
  form.replaceChildren(said);
}

// A link that works once, for somebody who does not sign in.
addEventListener("click", async ({ target }) => {
  const button = target instanceof Element ? target.closest("[data-link]") : null;
  if (!button) return;
  const form = button.closest("form");
  const said = form.querySelector("[data-said]");
  const who = form.elements.who.value.trim();
  if (!who) {
    said.textContent = "Write the name of the person whom the link is for into “Your name”.";
    form.elements.who.focus();
    return;
  }
  const answer = await fetch(`/api/questions/${button.dataset.link}/links`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ who }),
  }).catch(() => null);
  if (!answer?.ok) {
    said.textContent = "The link could not be made.";
    return;
  }
  const { path } = await answer.json();
  const made = form.querySelector("[data-made-link]");
  made.querySelector("span").textContent = `For ${who}, once: `;
  made.querySelector("code").textContent = `${location.origin}${path}`;
  made.hidden = false;
});

// The browser asks for leave only when somebody wants to be told.
function offerNotifications() {
  const offered = globalThis.Notification?.permission === "default" && isSecureContext;
  for (const button of document.querySelectorAll("[data-notify]")) button.hidden = !offered;
}
addEventListener("click", async ({ target }) => {
  if (!(target instanceof Element) || !target.closest("[data-notify]")) return;
  await Notification.requestPermission();
  offerNotifications();
});
addEventListener("load", offerNotifications);

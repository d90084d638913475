// Sends a flow that somebody chose, dropped or pasted to the studio, and opens it.
(() => {
  const LARGEST = 10 * 1024 * 1024, LARGEST_SHARED = 50_000_000;

  function say(text) {
    const trouble = document.querySelector("[data-import-trouble]");
    if (!trouble) return;
    trouble.textContent = text;
    trouble.hidden = !text;
  }

  async function send(name, content) {
    say("");
    if (content.size > (name.toLowerCase().endsWith(".zip") ? LARGEST_SHARED : LARGEST)) {
      say(`${name} has ${(content.size / 1024 / 1024).toFixed(0)} MB, too much for a flow.`);
      return;
    }
    try {
      const answer = await fetch(`/api/import?file_name=${encodeURIComponent(name)}`, { method: "POST", body: content });
      const told = await answer.json();
      if (told.template) location.assign("/templates");
      else if (told.name) location.assign(`/flow/${encodeURIComponent(told.name)}`);
      else say([told.error.message, told.error.fix].filter(Boolean).join(" "));
    } catch {
      say("The studio did not answer. Look whether it still runs, then try again.");
    }
  }

  const within = (event, mark) => (event.target instanceof Element ? event.target.closest(`[${mark}]`) : null);

  addEventListener("change", (event) => {
    const input = within(event, "data-import-file");
    if (input?.files.length) send(input.files[0].name, input.files[0]);
  });
  addEventListener("click", (event) => {
    if (!within(event, "data-import-paste")) return;
    const text = document.querySelector("[data-import-text]").value;
    if (text.trim()) send("pasted", new Blob([text]));
    else say("Paste the text of a flow first, or choose a file.");
  });
  addEventListener("dragover", (event) => {
    if (within(event, "data-import-drop")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!within(event, "data-import-drop") || !file) return;
    event.preventDefault();
    send(file.name, file);
  });
})();

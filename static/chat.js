// A conversation with a flow: what is written goes out once, the answer is shown as it grows. Texts are never markup.

const said = document.getElementById("said");
const form = document.getElementById("say");
const message = document.getElementById("message");
const trouble = document.getElementById("trouble");
const send = form.querySelector("button");
const history = [];

function add(role, text) {
  const line = document.createElement("li");
  line.className = "s-chat-line";
  line.dataset.role = role;
  line.textContent = text;
  said.append(line);
  line.scrollIntoView({ block: "nearest" });
  return line;
}

function refuse(words) {
  trouble.textContent = words;
  trouble.hidden = false;
}

function hear(delivery, line) {
  return new Promise((resolve) => {
    const answer = new EventSource(`${location.pathname}/${delivery}`);
    answer.onmessage = ({ data }) => {
      const told = JSON.parse(data);
      if (told.text !== undefined) line.textContent = told.text;
      line.scrollIntoView({ block: "nearest" });
      if (!told.done) return;
      answer.close();
      resolve(told);
    };
    // A line that breaks is drawn again by the browser; one that was refused is not.
    answer.onerror = () => {
      if (answer.readyState === EventSource.CLOSED) resolve({ trouble: "The answer cannot be heard." });
    };
  });
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = message.value.trim();
  if (!text || send.disabled) return;
  trouble.hidden = true;
  send.disabled = true;
  add("user", text);
  message.value = "";
  const line = add("assistant", "…");
  line.dataset.state = "waiting";
  try {
    const answer = await fetch(location.pathname, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ message: text, history: history.slice(-100), once: crypto.randomUUID?.() ?? String(Math.random()) }),
    });
    const told = await answer.json();
    const heard = answer.ok ? await hear(told.delivery, line) : { trouble: told.detail };
    if (heard.trouble) {
      line.remove();
      refuse(heard.trouble);
    } else {
      history.push({ role: "user", text }, { role: "assistant", text: heard.text.slice(0, 200000) });
    }
  } catch {
    line.remove();
    refuse("The studio does not answer. Try again.");
  } finally {
    delete line.dataset.state;
    send.disabled = false;
    message.focus();
  }
});

message.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

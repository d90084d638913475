/** The editor with a server in the browser: `?nodes=1000` draws a made-up flow of that size, `?dark` at night. */

import { createApp, h, ref, type ComponentPublicInstance } from "vue";
import "../../../static/theme.css";
import FlowEditor from "../src/FlowEditor.vue";
import type { ClientMessage, ServerMessage } from "../src/protocol";
import { FakeServer } from "./fake_server";
import { KINDS } from "./kinds";
import { example, generated } from "./flows";

window.fetch = () => Promise.resolve(Response.json({ kinds: KINDS, families: [...new Set(KINDS.map(({ family }) => family))].map((name) => ({ name, title: name, count: 1 })) }));
const query = new URLSearchParams(location.search);
document.documentElement.classList.toggle("dark", query.has("dark"));
const nodes = Number(query.get("nodes") ?? 0);
const server = new FakeServer(nodes > 0 ? generated(nodes) : query.has("empty") ? { nodes: [], layout: {} } : example());

type Shell = ComponentPublicInstance & { receive(messages: ServerMessage[]): void; connected(): void; lost(): void };
const shell = ref<Shell | null>(null);
const app = createApp({
  render: () => h(FlowEditor, {
    flow: "example",
    ref: (instance: unknown) => (shell.value = instance as Shell),
    onSend: (messages: ClientMessage[]) => queueMicrotask(() => server.take(messages, (answers) => shell.value?.receive(answers))),
  }),
});
// So that a person at the console, or a script, can play the server.
Object.assign(window, { treadleDev: { server, shell } });
app.mount("#app");

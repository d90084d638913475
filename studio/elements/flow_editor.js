// The editor of treadle-canvas in a page of NiceGUI: follows the socket, and sends what is too long for it over HTTP.
import { h } from "vue";
import FlowEditor from "treadle-canvas";

const LONGEST = 300_000; // NiceGUI refuses messages of more than a megabyte; a letter may take three bytes

// NiceGUI's page keeps the style for browsers without modules: "#esm-fallback ~ *". Because of it each element that comes
// or goes has the styles of all its neighbours and of what is in them worked out again: 600 of them for one node of 16.
function forgetFallback() {
  for (const style of document.querySelectorAll("style")) if (style.textContent.includes("#esm-fallback")) style.remove();
}

export default {
  props: { flow: String },
  emits: ["send"],
  created() {
    forgetFallback();
    this.connection = 0;
    this.sending = Promise.resolve();
    this.longWaiting = 0;
    this.away = false;
    this.onConnect = () => {
      // The editor greets by itself when it is mounted; this is for every later connection.
      if (this.away) this.$refs.editor?.connected();
      this.away = false;
    };
    this.onDisconnect = () => {
      this.away = true;
      this.$refs.editor?.lost();
    };
  },
  async mounted() {
    await this.$nextTick(); // the page opens its socket once everything in it is mounted
    window.socket.on("connect", this.onConnect);
    window.socket.on("disconnect", this.onDisconnect);
  },
  beforeUnmount() {
    window.socket?.off("connect", this.onConnect);
    window.socket?.off("disconnect", this.onDisconnect);
  },
  methods: {
    receive(connection, text) {
      if (connection === this.connection) this.$refs.editor?.receive(JSON.parse(text));
    },
    send(messages) {
      if (messages.some((message) => message.type === "hello")) this.connection += 1;
      const connection = this.connection;
      const text = JSON.stringify(messages);
      if (text.length < LONGEST && this.longWaiting === 0) {
        this.$emit("send", { connection, messages });
        return;
      }
      // In order: what comes after a long message waits for it.
      this.longWaiting += 1;
      this.sending = this.sending.then(() => this.post(connection, messages, text)).finally(() => (this.longWaiting -= 1));
    },
    async post(connection, messages, text) {
      const address = `${window.path_prefix ?? ""}/api/flows/${encodeURIComponent(this.flow)}/messages`;
      const body = new Blob([text], { type: "application/json" });
      const query = `?client=${encodeURIComponent(window.clientId)}&connection=${connection}`;
      try {
        const answer = await fetch(address + query, { method: "POST", body });
        if (answer.status === 413) this.refuse(messages);
      } catch {
        // The line is down: what is not acknowledged is sent again with the next greeting.
      }
    },
    refuse(messages) {
      // Sent again it would be too long again: what was shown in advance is taken back.
      const numbered = messages.flatMap((message) => [message, ...(message.pending ?? [])]).filter((one) => one.seq);
      const why = { message: "This is too much at once.", fix: "Do it in smaller pieces." };
      this.$refs.editor?.receive(numbered.map(({ seq }) => ({ type: "refused", seq, ...why })));
    },
  },
  render() {
    return h(FlowEditor, { ref: "editor", flow: this.flow, onSend: (messages) => this.send(messages) });
  },
};

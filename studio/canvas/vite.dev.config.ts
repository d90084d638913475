import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";
import { buildName } from "./build_name.config.ts";
import { elkWorker } from "./elk_worker.config.ts";

// The editor alone in a page, with a server that lives in the browser. Not a part of what is built.
export default defineConfig({
  root: "dev",
  plugins: [vue(), elkWorker(), buildName()],
  server: { fs: { allow: ["../../.."] } },
  build: { outDir: "../node_modules/.dev-page", emptyOutDir: true, target: "es2022" },
});

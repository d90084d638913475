import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";
import { buildName } from "./build_name.config.ts";
import { elkWorker } from "./elk_worker.config.ts";

// One Vue in the page: the import map's `vue` is NiceGUI's own, and it holds @vue/reactivity too.
export default defineConfig({
  plugins: [vue(), elkWorker(), buildName()],
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    lib: { entry: "src/index.ts", formats: ["es"], fileName: () => "index.js", cssFileName: "index" },
    rollupOptions: {
      external: ["vue", "@vue/reactivity"],
      output: { paths: { "@vue/reactivity": "vue" }, chunkFileNames: "[name].js" },
    },
    outDir: "../../static/canvas",
    emptyOutDir: true,
    sourcemap: false,
    target: "es2022",
  },
  test: { environment: "happy-dom", include: ["tests/**/*.test.ts"] },
} as Parameters<typeof defineConfig>[0]);

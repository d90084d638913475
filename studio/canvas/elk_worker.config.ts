import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const NAME = "elk-worker.js";

/** Puts ELK's worker beside the library as a file of its own: the page's policy need not allow blobs. */
export function elkWorker(): Plugin {
  const path = createRequire(import.meta.url).resolve("elkjs/lib/elk-worker.min.js");
  return {
    name: "elk-worker",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: readFileSync(path) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split("?")[0]?.endsWith(`/${NAME}`)) return next();
        response.setHeader("content-type", "text/javascript");
        response.end(readFileSync(path));
      });
    },
  };
}

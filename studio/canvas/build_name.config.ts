import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const PARTS = ["src", "package-lock.json", "../elements/flow_editor.js"];

/**
 * Names the build by what it is made of, in the library (`__BUILD__`) and beside it (`build.txt`):
 * so a tab of an earlier build notices that the server has another one.
 */
export function buildName(): Plugin {
  const name = digestOf(import.meta.dirname);
  return {
    name: "build-name",
    config: () => ({ define: { __BUILD__: JSON.stringify(name) } }),
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "build.txt", source: `${name}\n` });
    },
  };
}

function digestOf(root: string): string {
  const digest = createHash("sha256");
  for (const part of PARTS) {
    for (const file of filesIn(join(root, part))) digest.update(readFileSync(file));
  }
  return digest.digest("hex").slice(0, 16);
}

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

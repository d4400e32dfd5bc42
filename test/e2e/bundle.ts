/** Bundles a module of the tests for a page: its exports stand in `globalThis.page`. It goes to a folder of its own. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import pkg from "../../package.json" with { type: "json" };

/** @returns the folder that holds page.js */
export async function bundle(entry: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "unmirror-bundle-"));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { __VERSION__: JSON.stringify(pkg.version) },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      lib: { entry, formats: ["iife"], name: "page", fileName: () => "page.js" },
    },
  });
  return outDir;
}

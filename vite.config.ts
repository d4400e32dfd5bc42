import { fileURLToPath } from "node:url";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import pkg from "./package.json" with { type: "json" };
import { trainedModels } from "./scripts/trained-models.ts";

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Browser = "chrome" | "firefox";

/** Pages that the manifest does not name. */
const PAGES = {
  reader: "extension/reader/reader.html",
  article: "extension/reader/article.html",
  "article-images": "extension/reader/article-images.html",
  save: "extension/save/save.html",
  report: "extension/reports/report.html",
  welcome: "extension/welcome/welcome.html",
  "sample-en": "extension/welcome/sample-en.html",
  "sample-zh-Hans": "extension/welcome/sample-zh-Hans.html",
  "sample-zh-Hant": "extension/welcome/sample-zh-Hant.html",
  wrong: "extension/wrong/wrong.html",
};

/** One manifest.json serves both; what the other browser would complain about is left out. */
function manifestFor(browser: Browser): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, incognito, ...common } = structuredClone(manifest);
  const own = browser === "chrome" ? { minimum_chrome_version, incognito } : { browser_specific_settings };
  return { ...common, ...own, version: pkg.version } as unknown as ManifestV3Export;
}

/**
 * crxjs makes every `?iife` script a web-accessible resource (any page could then look for us) and leaves an unused
 * module twin of it in the bundle: both go.
 */
function tidyCrx(): Plugin {
  return {
    name: "tidy-crx",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const file = bundle["manifest.json"];
        if (file?.type !== "asset") return;
        const built = JSON.parse(String(file.source));
        delete built.web_accessible_resources;
        file.source = JSON.stringify(built, null, 2);
        // What an unused twin alone asks for goes with it.
        for (let gone = true; gone; ) {
          const everything = Object.values(bundle)
            .map((part) => (part.type === "chunk" ? part.code : typeof part.source === "string" ? part.source : ""))
            .join("\n");
          gone = false;
          for (const [name, part] of Object.entries(bundle)) {
            if (part.type !== "chunk" || everything.includes(name.split("/").pop() ?? name)) continue;
            delete bundle[name];
            gone = true;
          }
        }
      },
    },
  };
}

/** Rules carry their own proofs, which the tests read: nothing of them goes into what people run. */
function withoutProofs(): Plugin {
  return {
    name: "without-proofs",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (!/[\\/]noise[\\/]packs[\\/]/.test(id)) return null;
      return code.replace(/^(\s*)(?:hit|miss): \[(?:[^\]\n]*\],|[\s\S]*?^\1\],)$/gm, "");
    },
  };
}

function extension(browser: Browser): UserConfig {
  return {
    resolve: {
      alias: { "decode-named-character-reference": inProject("src/out/markdown/no-named-references.ts") },
    },
    plugins: [withoutProofs(), trainedModels(), crx({ manifest: manifestFor(browser), browser }), tidyCrx()],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      // Written as numbers: browsers refuse scripts in which some characters stand as they are.
      rollupOptions: { input: PAGES, output: { charset: "ascii" } },
    },
  };
}

/** The command: one file for Node, its dependencies left where npm put them. */
function command(): UserConfig {
  return {
    plugins: [withoutProofs(), trainedModels()],
    publicDir: false,
    build: {
      ssr: "src/cli/main.ts",
      outDir: "dist",
      emptyOutDir: false,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "cli.js", banner: "#!/usr/bin/env node" } },
    },
  };
}

/** `vite build --mode chrome | firefox | cli` */
export default defineConfig(({ mode }) => ({
  define: { __VERSION__: JSON.stringify(pkg.version) },
  ...(mode === "cli" ? command() : extension(mode === "firefox" ? "firefox" : "chrome")),
}));

/** Trains the core's models where it is built or tested, so that what people run has their weights alone. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { proseFrom, trainFluency } from "../src/noise/fluency/prose.ts";
import type { PackedModel } from "../src/noise/learning/model.ts";
import { LANGS } from "../src/noise/wording/grams.ts";
import { linesFrom, trainWording } from "../src/noise/wording/lines.ts";
import type { LineLang } from "../src/script.ts";

const NOISE = fileURLToPath(new URL("../src/noise/", import.meta.url));
const CACHE = fileURLToPath(new URL("../node_modules/.cache/unmirror/", import.meta.url));

const textOf = (path: string) => readFileSync(join(NOISE, path), "utf8");

/** By the folder of their weights.ts. */
const MODELS: Readonly<Record<string, (lang: LineLang) => PackedModel>> = {
  wording: (lang) =>
    trainWording(
      linesFrom((wording) => textOf(`wording/lines/${lang}/${wording}.txt`)),
      lang,
    ),
  fluency: (lang) => trainFluency(proseFrom(textOf, lang), lang),
};

/** All that a model depends on: its texts, and the code that reads and learns from them. */
function key(): string {
  const hash = createHash("sha256");
  for (const folder of ["learning", "wording", "fluency"]) {
    const files = readdirSync(join(NOISE, folder), { recursive: true, encoding: "utf8" }).sort();
    for (const file of files) if (/\.(?:ts|txt)$/.test(file)) hash.update(textOf(join(folder, file)));
  }
  return hash.update(readFileSync(join(NOISE, "..", "script.ts"))).digest("hex");
}

/** Trained once for the same texts and code: several builds and all tests share them. */
function trained(name: string): string {
  const file = join(CACHE, `${name}-${key()}.json`);
  try {
    return readFileSync(file, "utf8");
  } catch {
    const models = JSON.stringify(Object.fromEntries(LANGS.map((lang) => [lang, MODELS[name]?.(lang)])));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, models);
    return models;
  }
}

export function trainedModels(): Plugin {
  return {
    name: "trained-models",
    enforce: "pre",
    load(id) {
      const [, name = ""] = /[\\/]noise[\\/](\w+)[\\/]weights\.ts$/.exec(id) ?? [];
      if (!(name in MODELS)) return null;
      return `const MODELS = ${trained(name)};
        export function packedModel(lang) { return MODELS[lang]; }`;
    },
  };
}

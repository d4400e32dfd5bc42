/** The models of wording. A build puts the trained ones in this module's place (vite.config.ts); tests train them when asked. */
import type { LineLang } from "../../script.ts";
import { linesFrom, type PackedModel, train } from "./train.ts";

const FILES = import.meta.glob<string>("./lines/*/*.txt", { query: "?raw", import: "default", eager: true });

/** One language's model. */
export function packedModel(lang: LineLang): PackedModel {
  return train(
    linesFrom((wording) => FILES[`./lines/${lang}/${wording}.txt`] ?? ""),
    lang,
  );
}

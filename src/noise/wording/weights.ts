/** The models of wording. Builds and tests put the trained ones in this module's place (scripts/trained-models.ts); scripts train them when asked. */
import type { LineLang } from "../../script.ts";
import type { PackedModel } from "../learning/model.ts";
import { linesFrom, trainWording } from "./lines.ts";

const FILES = import.meta.glob<string>("./lines/*/*.txt", { query: "?raw", import: "default", eager: true });

/** One language's model. */
export function packedModel(lang: LineLang): PackedModel {
  return trainWording(
    linesFrom((wording) => FILES[`./lines/${lang}/${wording}.txt`] ?? ""),
    lang,
  );
}

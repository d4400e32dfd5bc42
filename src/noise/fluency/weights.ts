/** The models of fluency. Builds and tests put the trained ones in this module's place (scripts/trained-models.ts); scripts train them when asked. */
import type { LineLang } from "../../script.ts";
import type { PackedModel } from "../learning/model.ts";
import { proseFrom, trainFluency } from "./prose.ts";

const FILES = import.meta.glob<string>(["/src/noise/fluency/prose/*.txt", "/src/noise/wording/lines/*/author.txt"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** One language's model. */
export function packedModel(lang: LineLang): PackedModel {
  return trainFluency(
    proseFrom((path) => FILES[`/src/noise/${path}`] ?? "", lang),
    lang,
  );
}

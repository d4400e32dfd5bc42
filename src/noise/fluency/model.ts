/** Tells whether a clause can end where it is broken off: the second proof for a splice. */
import type { LineLang } from "../../script.ts";
import { Model } from "../learning/model.ts";
import { clausesOf, ENDED, gramsBefore } from "./grams.ts";
import { packedModel } from "./weights.ts";

const models = new Map<LineLang, Model>();

function modelOf(lang: LineLang): Model {
  const model = models.get(lang) ?? new Model(packedModel(lang), 2);
  models.set(lang, model);
  return model;
}

/**
 * @param left the text before the place
 * @returns natural logarithm of the odds that the clause ends there, and does not go on with a word
 */
export function endedOdds(left: string, lang: LineLang): number {
  const clause = clausesOf(left, lang).at(-1) ?? [];
  const ended = modelOf(lang).likely(gramsBefore(clause, lang))[ENDED] as number;
  return Math.log((ended + 1e-9) / (1 - ended + 1e-9));
}

/** Tells whether a clause can end where it is broken off: the second proof for a splice. */
import type { LineLang } from "../../script.ts";
import { modelsOf } from "../learning/model.ts";
import { clausesOf, ENDED, gramsBefore } from "./grams.ts";
import { packedModel } from "./weights.ts";

const modelOf = modelsOf(packedModel, 2);

/**
 * @param left the text before the place
 * @returns natural logarithm of the odds that the clause ends there, and does not go on with a word
 */
export function endedOdds(left: string, lang: LineLang): number {
  const clause = clausesOf(left, lang).at(-1) ?? [];
  const ended = modelOf(lang).likely(gramsBefore(clause, lang))[ENDED] as number;
  return Math.log((ended + 1e-9) / (1 - ended + 1e-9));
}

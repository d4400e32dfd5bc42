/** Tells from its wording alone whether a line reads as an author's or as something that a site adds, and what. */
import { lineLang } from "../../script.ts";
import { modelsOf } from "../learning/model.ts";
import { gramsOf, WORDINGS, type Wording } from "./grams.ts";
import { packedModel } from "./weights.ts";

const modelOf = modelsOf(packedModel, WORDINGS.length);

/** What a line's wording says. */
export interface WordingVoice {
  /** The likeliest of what is not the author's. */
  wording: Exclude<Wording, "author">;
  /** Natural logarithm of the odds that the line is no author's; the sides being equally likely, 0. */
  odds: number;
  /** The share of its grams that the model has met. */
  known: number;
  /** The grams that say so most, the strongest first. */
  readonly telling: string[];
}

const TELLING_MOST = 3;
/** Grams that people can read: no borders, marks or single letters. */
const WORDS = /^[\p{L}\p{N}][\p{L}\p{N} ’'-]*[\p{L}\p{N}]$/u;

/** @param line a block's text, or one sentence */
export function wordingOf(line: string): WordingVoice {
  const lang = lineLang(line);
  const model = modelOf(lang);
  const grams = [...gramsOf(line, lang)];
  const known = grams.filter((gram) => model.knows(gram));
  const [author = 0, ...others] = model.likely(known);
  const best = others.indexOf(Math.max(...others));
  const odds = Math.log((1 - author + 1e-9) / (author + 1e-9));
  const strength = (gram: string) => model.weight(gram, best + 1) - model.weight(gram, 0);
  return {
    wording: WORDINGS[best + 1] as WordingVoice["wording"],
    odds,
    known: known.length / grams.length,
    // Few lines are asked for it.
    get telling() {
      const words = known.filter((gram) => WORDS.test(gram));
      return words.sort((a, b) => strength(b) - strength(a)).slice(0, TELLING_MOST);
    },
  };
}

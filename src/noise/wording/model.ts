/** Tells from its wording alone whether a line reads as an author's or as something that a site adds, and what. */
import { type LineLang, lineLang } from "../../script.ts";
import { gramsOf, WORDINGS, type Wording } from "./grams.ts";
import { STEPS, softmax, sums, weightsOf } from "./logistic.ts";
import { packedModel } from "./weights.ts";

interface Model {
  numberOf: ReadonlyMap<string, number>;
  weights: Int8Array;
}

const models = new Map<LineLang, Model>();

function modelOf(lang: LineLang): Model {
  const ready = models.get(lang);
  if (ready) return ready;
  const { grams, weights } = packedModel(lang);
  const model = {
    numberOf: new Map(grams.split("\t").map((gram, i) => [gram, i])),
    weights: weightsOf(weights),
  };
  models.set(lang, model);
  return model;
}

/** What a line's wording says. */
export interface WordingVoice {
  /** The likeliest of what is not the author's. */
  wording: Exclude<Wording, "author">;
  /** Natural logarithm of the odds that the line is no author's; the sides being equally likely, 0. */
  odds: number;
  /** The grams that say so most, the strongest first. */
  readonly telling: string[];
}

const TELLING_MOST = 3;
/** Grams that people can read: no borders, marks or single letters. */
const WORDS = /^[\p{L}\p{N}][\p{L}\p{N} ’'-]*[\p{L}\p{N}]$/u;

/** @param line a block's text, or one sentence */
export function wordingOf(line: string): WordingVoice {
  const lang = lineLang(line);
  const { numberOf, weights } = modelOf(lang);
  const known = [...gramsOf(line, lang)].filter((gram) => numberOf.has(gram));
  const at = [numberOf.size, ...known.map((gram) => numberOf.get(gram) as number)];
  const likely = softmax(sums(at, weights, 1 / (STEPS * Math.sqrt(at.length))));
  const [author = 0, ...others] = likely;
  const best = others.indexOf(Math.max(...others));
  const odds = Math.log((1 - author + 1e-9) / (author + 1e-9));
  const strength = (gram: string) => {
    const row = (numberOf.get(gram) as number) * WORDINGS.length;
    return (weights[row + best + 1] as number) - (weights[row] as number);
  };
  return {
    wording: WORDINGS[best + 1] as WordingVoice["wording"],
    odds,
    // Few lines are asked for it.
    get telling() {
      const words = known.filter((gram) => WORDS.test(gram));
      return words.sort((a, b) => strength(b) - strength(a)).slice(0, TELLING_MOST);
    },
  };
}

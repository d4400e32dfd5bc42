/** What the model of fluency sees of the words before a place: the last runs of characters, or of words, and what stood before. */
import { foldScript, type LineLang } from "../../script.ts";

/** What a place may be. */
export const GOES_ON = 0;
export const ENDED = 1;

/** Where a clause begins. */
const CLAUSE = /[，。！？；：、,.!?;:…“”「」『』（）()《》【】\s—]+/u;
const LATIN_CLAUSE = /[,.!?;:…“”"()—–]+/u;
const LATIN_WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** So far back words can matter: characters, or words. */
const REACH: Readonly<Record<LineLang, number>> = { zh: 12, ja: 12, en: 6 };
/** The longest run that is a gram. */
const LONGEST: Readonly<Record<LineLang, number>> = { zh: 4, ja: 4, en: 3 };

/** The clauses of a text, each as its units: characters, or words in Latin script. */
export function clausesOf(text: string, lang: LineLang): string[][] {
  if (lang === "en") return text.split(LATIN_CLAUSE).map((clause) => clause.toLowerCase().match(LATIN_WORD) ?? []);
  return foldScript(text)
    .split(CLAUSE)
    .map((clause) => [...clause]);
}

/** @param units what stands in the clause before the place */
export function gramsBefore(units: readonly string[], lang: LineLang): string[] {
  const near = units.slice(-REACH[lang]);
  const glue = lang === "en" ? " " : "";
  const end = near.length;
  const grams: string[] = [];
  for (let n = 1; n <= LONGEST[lang] && n <= end; n++) grams.push(near.slice(end - n).join(glue));
  // What stood before the last words: 是 … 的, 把 …, which … of.
  for (const unit of near.slice(0, -1)) grams.push(`~${unit}`);
  if (end > 2) grams.push(`${near[end - 3]}_${near[end - 1]}`);
  grams.push(`#${Math.min(8, units.length)}`);
  return grams;
}

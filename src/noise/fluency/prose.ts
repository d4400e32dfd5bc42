/** The prose that the models of fluency learn from: each of its clauses ends where it ends, and before its last words it does not. */
import type { LineLang } from "../../script.ts";
import type { PackedModel } from "../learning/model.ts";
import { type Row, train } from "../learning/train.ts";
import { clausesOf, ENDED, GOES_ON, gramsBefore } from "./grams.ts";

/**
 * A language's prose: what authors' lines of the models of wording say is prose as well.
 * @param read the text of a file, by its path from src/noise on
 */
export function proseFrom(read: (path: string) => string, lang: LineLang): string {
  return [`fluency/prose/${lang}.txt`, `wording/lines/${lang}/author.txt`].map(read).join("\n");
}

/** A clause's last words, which its other words ask for: so many characters, or words. */
const TAIL: Readonly<Record<LineLang, readonly [least: number, most: number]>> = { zh: [2, 4], ja: [2, 5], en: [1, 3] };
const CLAUSE_LEAST: Readonly<Record<LineLang, number>> = { zh: 4, ja: 4, en: 2 };
const LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}ー]$/u;

/** So many grams ship for a language. */
const GRAMS_MOST: Readonly<Record<LineLang, number>> = { zh: 4000, ja: 1200, en: 1500 };

function rowsOf(prose: string, lang: LineLang): Row[] {
  const [least, most] = TAIL[lang];
  return clausesOf(prose, lang)
    .filter((clause) => clause.length >= CLAUSE_LEAST[lang] && LETTER.test(clause.at(-1) ?? ""))
    .flatMap((clause) => {
      const before: Row[] = [];
      for (let tail = least; tail <= most && clause.length - tail >= least; tail++)
        before.push({ kind: GOES_ON, grams: gramsBefore(clause.slice(0, -tail), lang) });
      return [{ kind: ENDED, grams: gramsBefore(clause, lang) }, ...before];
    });
}

/**
 * @param prose texts of authors
 * @returns the model of one language, packed
 */
export function trainFluency(prose: string, lang: LineLang): PackedModel {
  return train(rowsOf(prose, lang), { kinds: 2, most: GRAMS_MOST[lang], epochs: 3 });
}

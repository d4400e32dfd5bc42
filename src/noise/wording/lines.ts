/** The lines that the models of wording learn from. */
import type { LineLang } from "../../script.ts";
import type { PackedModel } from "../learning/model.ts";
import { train } from "../learning/train.ts";
import { gramsOf, WORDINGS, type Wording } from "./grams.ts";

/** Lines by what they are. */
export type Lines = Readonly<Record<Wording, readonly string[]>>;

/** @param read the text of one wording's file: a line each */
export function linesFrom(read: (wording: Wording) => string): Lines {
  const lines = WORDINGS.map((wording) => [wording, read(wording).split("\n").filter(Boolean)]);
  return Object.fromEntries(lines) as Lines;
}

/** So many grams ship for a language. */
const GRAMS_MOST: Readonly<Record<LineLang, number>> = { zh: 4000, ja: 2000, en: 2000 };

/** @returns the model of one language, packed */
export function trainWording(lines: Lines, lang: LineLang): PackedModel {
  const rows = WORDINGS.flatMap((wording, kind) =>
    [...new Set(lines[wording])].map((line) => ({ kind, grams: [...gramsOf(line, lang)] })),
  );
  return train(rows, { kinds: WORDINGS.length, most: GRAMS_MOST[lang], epochs: 25 });
}

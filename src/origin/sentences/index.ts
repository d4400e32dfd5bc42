/**
 * Attribution told as sentences, without a label and its colon. Expressions match folded text (script.ts) of short lines.
 * They are many, and compiling them all takes a browser longer than reading a page: each is asked, and compiled, only
 * where a line holds one of its cues.
 */
import { foldScript } from "../../script.ts";
import type { AttributionField } from "../../types.ts";
import { EN, EN_DATELINES } from "./en.ts";
import { JA } from "./ja.ts";
import type { Sentence } from "./sentence.ts";
import { ZH, ZH_DATELINES } from "./zh.ts";

/** The Chinese ones are written as folded text is, the English ones have nothing to fold. */
const FOLDED_JA = JA.map(({ rule, cues, source }) => ({
  rule,
  cues: cues.map(foldScript),
  source: foldScript(source),
}));

export const SENTENCES: readonly Sentence[] = [...ZH, ...FOLDED_JA, ...EN];
/** What the first words of a text tell, before it goes on. */
export const DATELINES: readonly Sentence[] = [...ZH_DATELINES, ...EN_DATELINES];

export interface Told {
  field: AttributionField;
  rule: string;
  /** Where its value stands. */
  start: number;
  end: number;
}

const compiled = new Map<Sentence, RegExp>();

/** What a folded line tells, in the order of the table. */
export function* toldIn(folded: string, sentences = SENTENCES): Iterable<Told> {
  const small = folded.toLowerCase();
  for (const sentence of sentences) {
    if (!sentence.cues.some((cue) => small.includes(cue))) continue;
    const match = compiled.get(sentence) ?? new RegExp(sentence.source, sentence.cased ? "du" : "diu");
    compiled.set(sentence, match);
    const groups = match.exec(folded)?.indices?.groups;
    for (const [field, place] of Object.entries(groups ?? {}))
      if (place) yield { field: field as AttributionField, rule: sentence.rule, start: place[0], end: place[1] };
  }
}

/**
 * What speaks for a splice and what for the author, one visible table. Each sign says how strongly it is there (mostly
 * 0 or 1); what it weighs was learnt from labelled pages (scripts/train-splices.mjs). None knows a word of any phrase.
 */
import { units } from "../phrase-line.ts";
import type { Suspect } from "./suspects.ts";
import { WEIGHTS } from "./weights.ts";

type Sign = (suspect: Suspect) => number | boolean;

/** Nothing counts more than so much of its unit. */
const capped = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** A phrase's length in characters; in Latin script, whose words are longer, in half words. */
const lengthOf = (phrase: string) => units(phrase) * (/[^\p{Script=Latin}\p{N}\p{P}\s]/u.test(phrase) ? 1 : 2);

export const SIGNS = {
  /** What speaks against any suspect. */
  base: () => 1,
  // The words before it.
  fluent: (s) => capped(s.endedOdds, 4) / 2,
  mayAsk: (s) => s.use.asked === 1,
  asks: (s) => s.use.asked >= 2,
  // The phrase, against the text.
  foreign: (s) => s.foreign,
  foreignAsked: (s) => s.foreign && s.use.asked > 0,
  elsewhere: (s) => s.usedElsewhere,
  elsewhereAsked: (s) => s.usedElsewhere && s.use.asked > 0,
  titled: (s) => s.titled,
  // The phrase, on the page.
  shown: (s) => s.strong,
  shownForeign: (s) => s.strong && s.foreign,
  shownEnded: (s) => s.strong && s.use.asked === 0,
  linked: (s) => s.linked,
  linkedAmongMany: (s) => s.linked && Math.min(6, s.linkedPhrases - 1) / 3,
  family: (s) => s.inFamily,
  search: (s) => s.search,
  long: (s) => capped(lengthOf(s.phrase) - 6, 6) / 4,
  // Its other places.
  repeated: (s) => Math.min(3, s.others) / 2,
  repeatedEnded: (s) => s.othersEnded / Math.max(1, s.others),
  proven: (s) => Math.min(3, s.proven) / 2,
  spammy: (s) => s.spammy,
  // Its place.
  wrapped: (s) => s.use.wrapped,
  wrapperTells: (s) => s.use.wrapped && s.wrapperTells,
  glued: (s) => s.use.glued,
  endOfSentence: (s) => s.use.endOfSentence,
  // Little was learnt from these languages: what is special to them is not to be laid at another sign's door.
  english: (s) => s.lang === "en",
  japanese: (s) => s.lang === "ja",
} as const satisfies Readonly<Record<string, Sign>>;

export type SignName = keyof typeof SIGNS;

/** Above these odds (natural logarithm) a suspect goes: an author's phrase lost is worse than a keyword left … */
const LEAST = 0.5;
/** … but where the clause had ended before it, hardly one is an author's. (Of other languages too little was learnt.) */
const LEAST_ENDED = 0.25;
export const leastOf = ({ use, lang }: Suspect): number => (use.asked === 0 && lang === "zh" ? LEAST_ENDED : LEAST);

/** Ways in which a use is the author's whatever else is known. */
export function isAuthors({ use, foreign, strong, wrapperTells }: Suspect): boolean {
  if ((use.compound && !foreign) || use.quotedName || use.asked === 3) return true;
  // Hardly anything ends as what stands before it does, and the text speaks of it elsewhere as well.
  if (use.asked === 2 && !foreign && !(use.wrapped && wrapperTells)) return true;
  // So may any subject begin a sentence.
  if (use.glued && !foreign) return true;
  // An author puts quotation marks and brackets around names as well.
  return use.enclosed && !foreign && (use.asked > 0 || !strong);
}

/** @returns natural logarithm of the odds that a suspect was spliced in */
export function spliceOdds(suspect: Suspect): number {
  const names = Object.keys(SIGNS) as SignName[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * Number(SIGNS[name](suspect)), 0);
}

/** Whether a suspect was spliced in. */
export function isSplice(suspect: Suspect): boolean {
  if (isAuthors(suspect)) return false;
  // Among words of another script no author uses phrases that the page lists.
  return (suspect.alien && (suspect.inFamily || suspect.strong)) || spliceOdds(suspect) > leastOf(suspect);
}

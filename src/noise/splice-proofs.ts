/** What proves that a search phrase was spliced into a sentence, and what keeps it for the author: one visible table each. */
import type { PhraseSource } from "./lexicon.ts";
import type { Use } from "./phrase-uses.ts";

/** So many splices on a page speak for a doubtful one. */
const PROVEN = 2;

/** What is known of one phrase from all its uses together. */
export interface Profile {
  sources: ReadonlySet<PhraseSource>;
  strong: boolean;
  inFamily: boolean;
  foreign: boolean;
  alien: boolean;
  /** It is worded as people search. */
  search: boolean;
  /** In Latin script an adjective may stand before it: the words before it prove nothing. */
  latin: boolean;
  /** A phrase of the page's lines was spliced for certain. */
  spliced: boolean;
  /** Places at which the page's foreign phrases stand behind clauses that had ended. */
  proven: number;
  /** The title of the article names it. */
  titled: boolean;
  /** No use stands within a sentence. */
  onlyBeforeMarks: boolean;
  uses: number;
  /** Suspects behind which the clause had ended. */
  ended: number;
  wrapped: number;
  /** Everything wrapped stands before a mark, and what is not wrapped does not give that away. */
  wrapperTells: boolean;
  /** The page has lines of phrases, or phrases hidden or in pictures: splices are to be expected. */
  spammy: boolean;
}

/** Worded as a search, it stands right before marks again and again, and the text speaks of it nowhere else. */
function isRefrain({ foreign, search, onlyBeforeMarks, uses }: Profile): boolean {
  return foreign && search && onlyBeforeMarks && uses >= 3;
}

/** Ways in which a use is proven, besides being a phrase of the lexicon before a mark. Any is enough. */
export const PROOFS: readonly ((phrase: Profile, use: Use) => boolean)[] = [
  ({ foreign, strong, uses, spliced }, use) => foreign && strong && (uses > 1 || use.wrapped || !use.asked || spliced),
  // (Glued to the next sentence it is a splice only where the text knows nothing of it.)
  // A single use of a phrase that only <meta> names may be the author's: then the clause has to have ended.
  ({ foreign, inFamily, uses }, use) => foreign && inFamily && (uses > 1 || use.wrapped || !use.asked),
  ({ foreign, sources, uses, ended, wrapped }) =>
    foreign &&
    sources.has("mined") &&
    ((uses >= 3 && ended * 3 >= uses * 2) || (wrapped > 0 && wrapped < uses && ended > 0)),
  ({ inFamily, sources, uses, ended }, use) =>
    inFamily && sources.has("mined") && uses >= 3 && ended * 3 >= uses * 2 && use.asked < 2,
  // All its uses stand before marks, behind words that had mostly ended: then a doubtful one is a splice as well.
  ({ strong, search, onlyBeforeMarks, uses, ended }, use) =>
    (strong || search) && onlyBeforeMarks && uses >= 3 && ended * 3 >= uses * 2 && use.asked < 2,
  // Wherever the page learnt it: the text speaks nowhere of it, and it stands behind clauses that had ended.
  ({ foreign, sources, uses, ended }) => foreign && !sources.has("mined") && uses >= 2 && ended * 3 >= uses * 2,
  ({ foreign, search, sources }, use) => foreign && search && !sources.has("mined") && !use.asked,
  isRefrain,
  ({ alien, inFamily, strong }) => alien && (inFamily || strong),
  ({ spammy, ended, wrapped, inFamily, strong, latin }, use) =>
    !use.asked && (inFamily || strong) && (use.wrapped || (!latin && (spammy || (ended >= 2 && wrapped > 0)))),
  // A search phrase that only <meta> names, more than the text's own subject: wherever it stands, the clause had ended.
  ({ inFamily, latin, uses, ended, titled }, use) => inFamily && !latin && !titled && !use.asked && uses === ended,
  ({ wrapperTells, inFamily, strong }, use) => (inFamily || strong) && use.wrapped && wrapperTells,
];

/**
 * Whether a use is the author's whatever is known of the phrase: the words before it cannot do without it, they need it
 * and too few of its other uses are splices, or they make one name with it elsewhere as well.
 */
export function isAuthors(use: Use, profile: Profile): boolean {
  const { alien, wrapperTells, foreign, search, uses, ended, proven } = profile;
  if (alien || use.glued || (use.wrapped && wrapperTells)) return false;
  if (use.compound || use.quotedName || use.asked === 2 || (use.enclosed && (use.asked || uses < 2))) return true;
  const likely =
    (uses >= 3 && ended * 3 >= uses * 2) ||
    isRefrain(profile) ||
    (foreign && (proven >= PROVEN || (search && proven > 0)));
  return use.asked === 1 && !use.wrapped && !likely;
}

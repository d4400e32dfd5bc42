/**
 * Search phrases spliced into sentences, right before a mark. A phrase of the page's lexicon is one proof; its use goes
 * only on others: that the phrase is foreign to the text, that a wrapper gives it away, that the clause had already ended
 * before it, that it stands so again and again (splices/signs.ts weighs them all).
 */
import type { Evidence } from "../../types.ts";
import type { PhraseSource } from "../lexicon.ts";
import { type Finder, quote } from "../rule.ts";
import { isSplice } from "../splices/signs.ts";
import { type Suspect, suspectsOf } from "../splices/suspects.ts";

const SOURCE_NAMES: Readonly<Record<PhraseSource, string>> = {
  meta: "its keywords",
  line: "a line of phrases",
  alt: "the description of a picture",
  "tag-link": "a link to a tag",
  title: "its title",
  hidden: "hidden text",
  mined: "its places alone",
};

/** What is told of a splice, where it holds. */
const EVIDENCE: readonly (Evidence & { holds: (suspect: Suspect) => boolean })[] = [
  {
    rule: "splice-before-mark",
    weight: 0.2,
    why: "It stands right before a mark.",
    holds: ({ use }) => !use.glued,
  },
  {
    rule: "splice-glued",
    weight: 0.2,
    why: "It stands between two sentences, without a mark of its own.",
    holds: ({ use }) => use.glued,
  },
  {
    rule: "splice-foreign",
    weight: 0.5,
    why: "The text speaks nowhere else of what it names.",
    holds: ({ foreign }) => foreign,
  },
  {
    rule: "splice-script",
    weight: 0.5,
    why: "It is written in another script than the text.",
    holds: ({ alien }) => alien,
  },
  {
    rule: "splice-wrapped",
    weight: 0.3,
    why: "It is set apart by mark-up of its own.",
    holds: ({ use }) => use.wrapped,
  },
  {
    rule: "splice-after-end",
    weight: 0.4,
    why: "The clause had ended before it.",
    holds: ({ use, endedOdds }) => !use.asked || endedOdds > 0,
  },
  {
    rule: "splice-repeated",
    weight: 0.3,
    why: "It stands before other marks of the text as well.",
    holds: ({ others }) => others > 0,
  },
  {
    rule: "splice-search",
    weight: 0.2,
    why: "It is worded as people search.",
    holds: ({ search }) => search,
  },
];

function evidenceOf(suspect: Suspect, text: string): Evidence[] {
  const { phrase, use, sources } = suspect;
  const where = [...sources].map((source) => SOURCE_NAMES[source]).join(", ");
  return [
    {
      rule: "splice-lexicon",
      weight: 0.5,
      why: `“${phrase}” is one of the page's search phrases (${where}).`,
      quote: quote(text.slice(Math.max(0, use.start - 14), use.end + 4), 80),
    },
    ...EVIDENCE.flatMap(({ holds, ...told }) => (holds(suspect) ? told : [])),
  ];
}

export const splicedKeywords: Finder = function* (scene) {
  for (const suspect of suspectsOf(scene)) {
    if (!isSplice(suspect)) continue;
    const { block, start, end, left } = suspect.use;
    const text = scene.blocks[block]?.text ?? "";
    yield {
      kind: "inline-keyword",
      block,
      // Brackets of its own go with it; and so does the space that a program put before it, where a mark follows.
      start: / $/.test(left) && /^[,.;:!?]/.test(text.slice(end)) ? start - 1 : start,
      end,
      evidence: evidenceOf(suspect, text),
    };
  }
};

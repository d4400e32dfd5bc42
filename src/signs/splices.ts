/**
 * Phrases of the page's own lines of search phrases right before marks, again and again. Which of them are spliced in only
 * the grammar around them tells (noise/finders/spliced-keywords.ts); that there are some is a sign by itself.
 */
import { type Finder, BEFORE_MARK as MARK, quote } from "../noise/rule.ts";
import { isOwnTags } from "../origin/verdict.ts";

const LEAST = 2;
const WORD = /[\p{L}\p{N}]\s?$/u;

export const splices: Finder = function* ({ blocks, inside, lexicon }) {
  const phrases = new Set(
    [...lexicon.lines.values()].flatMap(({ line, signs }) =>
      isOwnTags(signs) ? [] : line.parts.filter((part) => part.length >= 4),
    ),
  );
  const uses = blocks.flatMap(({ text, role }, block) => {
    if (!inside[block] || lexicon.lines.has(block) || role === "code" || role === "heading") return [];
    return [...phrases].flatMap((phrase) => {
      const start = text.indexOf(phrase);
      const end = start + phrase.length;
      return start > 0 && WORD.test(text.slice(0, start)) && MARK.test(text.slice(end)) ? [{ block, start, end }] : [];
    });
  });
  if (new Set(uses.map(({ block }) => block)).size < LEAST) return;
  const why = "Phrases of the page's own lines of search phrases stand before marks, again and again.";
  for (const use of uses) {
    const { text } = blocks[use.block] as (typeof blocks)[number];
    const evidence = [{ rule: "keyword-before-marks", weight: 1, why, quote: quote(text.slice(use.start, use.end)) }];
    yield { kind: "inline-keyword", ...use, evidence };
  }
};

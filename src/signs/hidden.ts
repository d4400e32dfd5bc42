/** Words that are hidden within a line that is shown: nobody but a search engine was to read them. */
import { quote, sentenceEnds } from "../noise/rule.ts";
import type { Found } from "../origin/verdict.ts";
import type { Block } from "../text-map.ts";

/** Text for those who hear the page. */
const SPOKEN =
  "a, .sr-only, .sr, .visually-hidden, .screen-reader-text, .visuallyhidden, .assistive-text, [aria-hidden]";
const LEAST = 2;
/** Put between a word and its mark it is put into a sentence; a button's or a note's own words stand apart. */
const WORD = /[\p{L}\p{N}]$/u;
const MARK = /^\s*(?:[，。！？；：、,.!?;:…”」』）)]|$)/u;

/**
 * @param isHidden whether the page hides an element
 */
export function* hiddenWords(blocks: readonly Block[], isHidden: (element: Element) => boolean): Iterable<Found> {
  for (const block of blocks) {
    if (block.role === "code" || sentenceEnds(block.text) === 0) continue;
    for (const [i, { node, start }] of block.pieces.entries()) {
      const home = node.parentElement;
      if (!home || home === block.element || home.localName === "form" || home.matches(SPOKEN)) continue;
      const end = block.pieces[i + 1]?.start ?? block.text.length;
      const text = block.text.slice(start, end);
      if (text.trim().length < LEAST || !WORD.test(block.text.slice(0, start)) || !MARK.test(block.text.slice(end)))
        continue;
      if (!isHidden(home) || isHidden(block.element)) continue;
      const why = "The page hides this text from its readers.";
      yield { kind: "hidden-keyword", text, evidence: [{ rule: "hidden-text", weight: 1, why, quote: quote(text) }] };
    }
  }
}

/** Text that the page hides from its readers but not from search engines. */
import { HIDDEN_ATTRIBUTE } from "../../capture-format.ts";
import { type Block, rangesWithin } from "../../text-map.ts";
import { phraseLine } from "../phrase-line.ts";
import { type Finder, quote, sentenceEnds } from "../rule.ts";

/** Text for screen readers and links that skip the menu: hidden in good faith, but no part of the text. */
const SPOKEN =
  "a[href^='#'], .sr-only, .sr, .visually-hidden, .screen-reader-text, .visuallyhidden, .assistive-text, .offscreen, .skip-link";

/** A hidden block with links, with sentences, or of some length is a menu or a message of the page. */
function isOfThePage(block: Block): boolean {
  return (
    block.text.length > 40 ||
    sentenceEnds(block.text) > 0 ||
    block.role !== "text" ||
    block.element.querySelector("a") !== null
  );
}

export const hidden: Finder = function* (scene) {
  for (const [i, block] of scene.blocks.entries()) {
    if (!scene.inside[i]) continue;
    const whole = block.element.closest(`[${HIDDEN_ATTRIBUTE}]`);
    const ranges = whole
      ? [{ start: 0, end: block.text.length, element: whole }]
      : rangesWithin(block, (e) => e.hasAttribute(HIDDEN_ATTRIBUTE));
    for (const { start, end, element } of ranges) {
      if (block.text.slice(start, end).trim() === "") continue;
      const how = element.getAttribute(HIDDEN_ATTRIBUTE) ?? "";
      // What is hidden within a visible line is put there to be hidden; a hidden block is mostly a menu or a message.
      const alone = whole !== null && phraseLine(block.text) === null && isOfThePage(block);
      const spoken = element.matches(SPOKEN) || element.querySelector(SPOKEN) !== null;
      yield {
        kind: spoken || alone ? "furniture" : "hidden-keyword",
        block: i,
        start,
        end,
        evidence: [
          {
            rule: "hidden-text",
            weight: 1,
            why: `The page hides this text from its readers (${how}).`,
            quote: quote(block.text.slice(start, end)),
          },
        ],
      };
    }
  }
};

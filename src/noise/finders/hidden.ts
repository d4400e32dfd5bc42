/** Text that the page hides from its readers but not from search engines. */
import { HIDDEN_ATTRIBUTE } from "../../capture-format.ts";
import { type Block, rangesWithin } from "../../text-map.ts";
import { phraseLine } from "../phrase-line.ts";
import { type Finder, quote, type Scene, sentenceEnds } from "../rule.ts";

const HIDDEN = `[${HIDDEN_ATTRIBUTE}]`;
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

/** Who hides more of a text than this shows it by a script, or a part at a time: it is the text. */
const HIDDEN_MOST = 0.5;

/** Whether the page's mark-up hides the article itself. */
function hidesTheText({ blocks, inside }: Scene): boolean {
  const own = blocks.filter((_, i) => inside[i]);
  const hides = own.filter(({ element }) => element.closest(HIDDEN));
  if (hides.length === 0) return false;
  const letters = (some: readonly Block[]) =>
    some.reduce((sum, { text }) => sum + (phraseLine(text) === null ? text.length : 0), 0);
  return letters(hides) > HIDDEN_MOST * letters(own);
}

export const hidden: Finder = function* (scene) {
  const shownLater = hidesTheText(scene);
  for (const [i, block] of scene.blocks.entries()) {
    if (!scene.inside[i]) continue;
    const whole = block.element.closest(HIDDEN);
    // Scripts colour code before they show it, and hide columns of a table on narrow screens.
    if (whole && block.role === "code") continue;
    if (whole && phraseLine(block.text) === null && !whole.matches(SPOKEN) && (shownLater || block.role === "cell"))
      continue;
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

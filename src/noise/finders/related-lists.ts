/** Lists of links to other pages of the site, under a heading that says so, where isolation took them for the text's. */
import { type Finder, quote } from "../rule.ts";

/** Headings of such lists (rules of the packs). */
const HEADING = /^furniture-(?:more|en|ja-more|related)$/;
/** No longer list is looked at. */
const MOST = 24;

/** Whether a block is a link from end to end. */
function isLink(element: Element, text: string): boolean {
  const links = [...element.querySelectorAll("a[href]")];
  const own = element.closest("a[href]");
  const words = own ? text : links.map((link) => link.textContent ?? "").join("");
  return words.replace(/\s/gu, "").length * 10 >= text.replace(/\s/gu, "").length * 9;
}

export const relatedLists: Finder = function* (scene) {
  const { blocks, habits } = scene;
  for (let i = 0; i < blocks.length; i++) {
    const heading = blocks[i];
    if (!heading || !habits[i]?.some(({ id }) => HEADING.test(id))) continue;
    let end = i + 1;
    while (end < blocks.length && end - i <= MOST) {
      const block = blocks[end];
      if (!block || block.text.trim() === "" || !isLink(block.element, block.text)) break;
      end++;
    }
    if (end - i < 3) continue;
    for (let at = i; at < end; at++) {
      const block = blocks[at];
      if (!block) continue;
      const why = "A list of links to other pages of the site.";
      yield {
        kind: "furniture",
        block: at,
        start: 0,
        end: block.text.length,
        evidence: [{ rule: "related-list", weight: 1, why, quote: quote(block.text) }],
      };
    }
    i = end - 1;
  }
};

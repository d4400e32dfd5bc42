/** Lists of links to other pages of the site, under a heading that says so, where isolation took them for the text's. */
import type { Block } from "../../text-map.ts";
import { type Finder, isLine, quote, type Scene } from "../rule.ts";

/** Headings of such lists (rules of the packs). */
const HEADING = /^furniture-(?:more|en|ja-more|related)$/;
/** Shorter and longer lists are not looked at. */
const LEAST = 2;
const MOST = 24;
/** From so many links on, a list about other things than the text needs no heading that says so. */
const STRANGE_LEAST = 4;
/** A title is about other things where the text has less than this share of its pairs of letters (its words). */
const STRANGE = 0.34;
/** Longer lines head no list. */
const HEADING_MOST = 24;

/** Whether a block is a link from end to end. */
function isLink(element: Element, text: string): boolean {
  const links = [...element.querySelectorAll("a[href]")];
  const own = element.closest("a[href]");
  const words = own ? text : links.map((link) => link.textContent ?? "").join("");
  return words.replace(/\s/gu, "").length * 10 >= text.replace(/\s/gu, "").length * 9;
}

export const relatedLists: Finder = function* (scene) {
  const { blocks, habits } = scene;
  const isAbout = aboutOf(scene);
  for (let i = 0; i < blocks.length; i++) {
    const heading = blocks[i];
    if (!heading) continue;
    const named = habits[i]?.some(({ id }) => HEADING.test(id)) === true;
    if (!named && (heading.text.length > HEADING_MOST || !isLine(heading.text) || heading.quoted)) continue;
    let end = i + 1;
    while (end < blocks.length && end - i <= MOST) {
      const block = blocks[end];
      if (!block || block.text.trim() === "" || !isLink(block.element, block.text)) break;
      end++;
    }
    const links = blocks.slice(i + 1, end);
    if (links.length < LEAST) continue;
    if (!named && (links.length < STRANGE_LEAST || goesOn(scene, end) || links.some(isAbout))) continue;
    const headed = named || isOfTheList(blocks, i);
    for (let at = headed ? i : i + 1; at < end; at++) {
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

/** Shorter paragraphs tell nothing of where a text ends. */
const PROSE_LEAST = 24;

/** Whether the author's prose goes on behind a list: then he may have written that as well. */
function goesOn({ blocks, inside }: Scene, end: number): boolean {
  return blocks.some(
    ({ role, text }, i) => i >= end && inside[i] && role === "text" && text.length >= PROSE_LEAST && !isLine(text),
  );
}

/** Whether a heading shares a box with the list behind it that holds nothing of the text before. */
function isOfTheList(blocks: readonly Block[], heading: number): boolean {
  let box = blocks[heading]?.element ?? null;
  const link = blocks[heading + 1]?.element ?? null;
  while (box && !box.contains(link)) box = box.parentElement;
  return box !== null && !box.contains(blocks[heading - 1]?.element ?? null);
}

/** A text's words, or pairs of letters where no spaces part them. */
function pairsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{N}]{3,}/gu) ?? []
  ).flatMap((run) => (CJK.test(run) ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)) : [run]));
}

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Tells whether a link's text has to do with what the article says outside links. */
function aboutOf({ blocks, inside, title }: Scene): (link: Block) => boolean {
  let known: Set<string> | null = null;
  return ({ text }) => {
    known ??= new Set(
      pairsOf(
        [title, ...blocks.flatMap((block, i) => (inside[i] && block.linked === 0 ? [block.text] : []))].join("\n"),
      ),
    );
    const own = pairsOf(text);
    return own.length === 0 || own.filter((pair) => known?.has(pair)).length >= own.length * STRANGE;
  };
}

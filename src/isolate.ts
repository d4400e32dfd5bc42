/**
 * Finds the article in the page. Readability locates it on a copy; which blocks belong to it is then decided on the
 * untouched document, because Readability rewrites and drops what it returns.
 */
import { Readability } from "@mozilla/readability";
import { type Page, squash } from "./page.ts";
import type { Block } from "./text-map.ts";

const STAMP = "data-unmirror-n";
/** Readability's default of 500 is for English; a Chinese article of 200 characters is one. */
const CHAR_THRESHOLD = 200;

/** Elements that are never the article, unless they hold nearly all of it. */
const CHROME =
  "nav, aside, footer, [role=navigation], [role=complementary], [role=contentinfo], [role=banner], [role=search]";
/** Names that publishers give to what stands around an article. Never enough alone: see isChrome(). */
const CHROME_NAME =
  /(?:^|[-_\s])(?:nav|navbar|menu|breadcrumbs?|crumbs?|pager|pagination|share|social|related|recommend|comments?|respond|reply|sidebar|widget|footer|foot|toolbar|tags?|hot|rank|login|sign-?in|subscribe|ads?|advert|banner|copyright|meta|byline|prev|next|author-?box|toc|newsletter|cookie|popup|modal)(?:$|[-_\s\d])/i;

export interface Isolated {
  /** The lowest element that holds the whole article. */
  root: Element;
  /** Blocks of the article, in document order. */
  inside: Block[];
  /** Blocks close around it that are no part of it: a wall, a disclaimer, a source line often stand there. */
  margin: Block[];
}

function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, "").length;
}

/** Numbers of the elements that Readability keeps. */
function locate(document: Document, body: Element): Set<number> {
  const elements = [...body.querySelectorAll("*")];
  elements.forEach((element, i) => {
    element.setAttribute(STAMP, String(i));
  });
  const copy = document.cloneNode(true) as Document;
  for (const element of elements) element.removeAttribute(STAMP);
  const kept = new Set<number>();
  const parsed = new Readability<Element>(copy, {
    charThreshold: CHAR_THRESHOLD,
    serializer: (node) => node as Element,
    disableJSONLD: true,
  }).parse();
  const content = parsed?.content;
  if (!content) return kept;
  for (const element of [content, ...content.querySelectorAll(`[${STAMP}]`)]) {
    const stamp = element.getAttribute(STAMP);
    if (stamp !== null) kept.add(Number(stamp));
  }
  return kept;
}

function linkLetters(element: Element): number {
  let letters = 0;
  for (const link of element.querySelectorAll("a[href]")) letters += lettersOf(link.textContent ?? "");
  return letters;
}

/** Lowest common ancestor, `body` at most. */
function commonAncestor(elements: Element[], body: Element): Element {
  let common: Element | null = elements[0] ?? body;
  for (const element of elements)
    while (common && common !== body && !common.contains(element)) common = common.parentElement;
  return common ?? body;
}

/** Judges what stands around an article by several signs together, once for each element. */
function chromeJudge(root: Element, total: number): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const judge = (element: Element): boolean => {
    const letters = lettersOf(element.textContent ?? "");
    if (letters > total * 0.4) return false;
    if (element.matches(CHROME)) return true;
    const links = linkLetters(element);
    const named = CHROME_NAME.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("role") ?? ""}`);
    if (named && (links * 4 > letters || letters < 80)) return true;
    if (
      /^(?:ul|ol|div|section|dl|table|p)$/.test(element.localName) &&
      links * 3 > letters * 2 &&
      element.querySelectorAll("a[href]").length >= 3
    )
      return true;
    return element.localName === "header" && letters < 200 && element.querySelector("p") === null;
  };
  return (element) => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      let verdict = known.get(at);
      if (verdict === undefined) {
        verdict = judge(at);
        known.set(at, verdict);
      }
      if (verdict) return true;
    }
    return false;
  };
}

/** How many blocks before and after the article are looked at for what belongs to it. */
const MARGIN = 12;
/** Readability's answer is doubted below so many letters … */
const DOUBTFUL = 200;
/** … when it is less than this share of the page's text. */
const DOUBTFUL_SHARE = 0.4;
/** The article's element holds this share of the text that is no chrome. */
const MOST_TEXT = 0.8;

/** A page with fewer letters and no sentence is no article. */
const LEAST_LETTERS = 40;

function lettersIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + lettersOf(block.text), 0);
}

/** How an element is nested: the names and classes from below `root` down to it. */
function shapeOf(element: Element, root: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    names.push(`${at.localName}.${at.getAttribute("class") ?? ""}`);
  return names.join(">");
}

/** Where each paragraph has a box of its own, its neighbours are known by being nested just so. */
const ALIKE = 3;

/** The shapes that several blocks have in common. */
function shapesOf(blocks: readonly Block[], root: Element): Set<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const shape = shapeOf(block.element, root);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([shape, count]) => (count >= ALIKE ? [shape] : [])));
}

/** Blocks of what Readability keeps. */
function located(document: Document, { body, blocks }: Page): Block[] {
  const kept = locate(document, body);
  const numbers = new Map([...body.querySelectorAll("*")].map((element, i) => [element, i]));
  return blocks.filter((block) => {
    if (block.text.trim() === "" || block.element.closest("nav, [role=navigation]")) return false;
    // Readability wraps loose text in new paragraphs: then the text's own inline elements or its box are known.
    const own = block.pieces[0]?.node.parentElement ?? block.element;
    return kept.has(numbers.get(own) ?? -1) || kept.has(numbers.get(block.element) ?? -1);
  });
}

/** Where Readability finds next to nothing (a div a paragraph, short lines): the deepest element with most of the text. */
function densest({ body, blocks }: Page): Block[] {
  const all = blocks.filter((block) => block.text.trim() !== "");
  const isChrome = chromeJudge(body, lettersIn(all));
  const text = all.filter((block) => !isChrome(block.element));
  const total = lettersIn(text);
  let home = body;
  for (;;) {
    const next = [...home.children].find(
      (child) => lettersIn(text.filter((block) => child.contains(block.element))) >= total * MOST_TEXT,
    );
    if (!next || text.some((block) => block.element === next)) break;
    home = next;
  }
  return text.filter((block) => home.contains(block.element));
}

function isProse(block: Block): boolean {
  return lettersOf(block.text) >= 40 && /[。！？.!?]/u.test(block.text);
}

/**
 * @param document the normalised document (left as it is)
 * @returns the article, or null where there is none
 */
export function isolate(document: Document, page: Page): Isolated | null {
  const { body, blocks } = page;
  let selected = located(document, page);
  if (lettersIn(selected) < DOUBTFUL) {
    const dense = densest(page);
    if (lettersIn(selected) < lettersIn(dense) * DOUBTFUL_SHARE) selected = dense;
  }
  const total = lettersIn(selected);
  if (total < LEAST_LETTERS && !selected.some((block) => /[。！？.!?]/u.test(block.text))) return null;
  const root = commonAncestor(
    selected.map((block) => block.element),
    body,
  );
  const isChrome = chromeJudge(root, total);
  const chosen = new Set(selected);
  const first = blocks.indexOf(selected[0] as Block);
  const last = blocks.lastIndexOf(selected[selected.length - 1] as Block);
  const homes = new Set(selected.map((block) => block.element.parentElement));
  const shapes = shapesOf(selected, root);
  const title = squash(page.headline);
  // (A heading may have the way to the page, or a search phrase, in front of it.)
  const isTitle = (block: Block) =>
    title !== "" &&
    block.images.length === 0 &&
    (squash(block.text) === title || (block.element.closest("h1") !== null && squash(block.text).endsWith(title)));
  const top = blocks.findIndex((block, i) => isTitle(block) && i <= last && !blocks.slice(first, i).some(isProse));
  const inside: Block[] = [];
  const margin: Block[] = [];
  blocks.forEach((block, i) => {
    if (i < first - MARGIN || i > last + MARGIN || i === top) return;
    const between = i > first && i < last;
    const beside =
      between ||
      homes.has(block.element.parentElement) ||
      block.element === root ||
      shapes.has(shapeOf(block.element, root));
    const own = chosen.has(block) || (root.contains(block.element) && beside && !isChrome(block.element));
    // What stands above the title (a section, a slogan) is the site's.
    (own && (i > top || isProse(block)) ? inside : margin).push(block);
  });
  // A page whose whole text is its title still has that text.
  const whole = blocks[top];
  if (whole && lettersIn(inside) === 0 && lettersOf(whole.text) >= LEAST_LETTERS) inside.push(whole);
  return { root, inside, margin };
}

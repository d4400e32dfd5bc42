/** The search phrases that the page itself shows, each with where it was learnt: the first of two proofs for a splice. */
import { HIDDEN_ATTRIBUTE } from "../capture-format.ts";
import { type Page, squash } from "../page.ts";
import { atOnce, type Steps } from "../steps.ts";
import { type Block, rangesWithin } from "../text-map.ts";
import type { Evidence } from "../types.ts";
import { minedPhrases } from "./mined-phrases.ts";
import { type PhraseLine, phraseLine, units } from "./phrase-line.ts";
import { searchLines } from "./search-lines.ts";

export type PhraseSource = "meta" | "line" | "alt" | "tag-link" | "title" | "hidden" | "mined";

export interface Lexicon {
  /** Phrase as written → where it was learnt. */
  phrases: ReadonlyMap<string, ReadonlySet<PhraseSource>>;
  /** Blocks that are lines of search phrases, with what gave them away. */
  lines: ReadonlyMap<number, { line: PhraseLine; signs: Evidence[] }>;
}

const TAG_ADDRESS = /(?:^|[/?&=])(?:tags?|topics?|keywords?|k|s|search|so|label|q|wd|query)(?:[/=_-]|$)/i;

/** A link whose text is a phrase and whose address is the page's own list for it. */
export function isTagLink(element: Element): boolean {
  if (element.localName !== "a") return false;
  const href = element.getAttribute("href") ?? "";
  if (/\btag\b/i.test(element.getAttribute("rel") ?? "")) return true;
  if (/^(?:#|javascript:|mailto:)/i.test(href)) return false;
  if (TAG_ADDRESS.test(href)) return true;
  const text = squash(element.textContent ?? "");
  return text.length >= 4 && squash(decode(href)).includes(text);
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** 了房车租赁, 起来粉刷价格, ました保洁公司 */
const LAST_WORDS = /^.$|[上下进進出回过過起开開][来來去]$|\p{Script=Hiragana}$/u;

const LEAST = 3;
const MOST = 30;

type Phrases = Map<string, Set<PhraseSource>>;

/** Adds what is long enough for a search phrase, and no sentence. */
function add(phrases: Phrases, phrase: string, source: PhraseSource): void {
  const clean = phrase.trim();
  const size = units(clean);
  const least = /\p{Script=Latin}/u.test(clean) && !/\p{Script=Han}/u.test(clean) ? 2 : LEAST;
  if (size < least || size > MOST || clean.length > 60) return;
  const known = phrases.get(clean);
  if (known) known.add(source);
  else phrases.set(clean, new Set([source]));
}

/** What the head of the page and its pictures show. */
function shownPhrases(page: Page, blocks: readonly Block[]): Phrases {
  const phrases: Phrases = new Map();
  for (const phrase of page.keywords) add(phrases, phrase, "meta");
  for (const block of blocks) {
    for (const image of block.images) {
      for (const name of ["alt", "title"]) {
        const alt = phraseLine(image.getAttribute(name) ?? "");
        if (alt && units(alt.core) >= (/\p{Script=Han}/u.test(alt.core) ? 3 : 2))
          for (const part of alt.parts) add(phrases, part, "alt");
      }
    }
  }
  // What stands behind the article's own title in <title> is a site name or search phrases.
  const at = page.headline ? page.documentTitle.indexOf(page.headline) : -1;
  if (at >= 0) {
    const around = [page.documentTitle.slice(0, at), page.documentTitle.slice(at + page.headline.length)];
    for (const part of around.join("_").split(/[_|｜丨,，()（）【】[\]>»›]|\s[-–—]\s|-/u)) add(phrases, part, "title");
  }
  return phrases;
}

/** The lines of search phrases, and what they and the head show: little to read, and enough for most pages. */
export function* lexiconOfLines(page: Page, blocks: readonly Block[]): Steps<Lexicon> {
  const phrases = shownPhrases(page, blocks);
  const lines = yield* searchLines(blocks, page, phrases);
  for (const { line } of lines.values()) for (const part of line.parts) add(phrases, part, "line");
  return { phrases, lines };
}

/**
 * All that a normalised page shows.
 * @param inside which blocks are the article's: what is hidden within their lines is hidden for search engines
 */
export function lexiconOf(page: Page, blocks: readonly Block[], inside: readonly boolean[]): Lexicon {
  const phrases = shownPhrases(page, blocks);
  const hidden = blocks.map((block) => rangesWithin(block, (element) => element.hasAttribute(HIDDEN_ATTRIBUTE)));
  const hiddenWords = blocks.flatMap(({ text }, i) =>
    inside[i] ? (hidden[i] ?? []).map(({ start, end }) => text.slice(start, end)) : [],
  );
  for (const text of hiddenWords) for (const part of phraseLine(text)?.parts ?? [text]) add(phrases, part, "hidden");
  for (const link of page.body.querySelectorAll("a[href]")) {
    const text = link.textContent ?? "";
    if (text.length <= 40 && isTagLink(link)) add(phrases, text, "tag-link");
  }
  // An author's sentence is no line because of what is hidden in it.
  const seen = blocks.map(({ text }, i) =>
    (hidden[i] ?? []).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
  );
  const lines = atOnce(searchLines(blocks, page, phrases, seen));
  for (const { line } of lines.values()) for (const part of line.parts) add(phrases, part, "line");
  // What only adds the author's last character, or the ending of his verb, to a phrase that is known is no phrase of its own.
  const known = [...phrases.keys()];
  for (const phrase of minedPhrases(blocks, new Set(lines.keys())))
    if (!known.some((one) => phrase.endsWith(one) && LAST_WORDS.test(phrase.slice(0, -one.length))))
      add(phrases, phrase, "mined");
  return { phrases, lines };
}

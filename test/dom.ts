/** Pages for tests of the core: parsed as the command parses them, without scripts and without requests. */
import { parseHtml } from "../src/cli/dom.ts";
import { type Article, type Reading, type ReadOptions, read } from "../src/index.ts";
import { type Normalised, normalise } from "../src/normalise.ts";
import { domainOf } from "../src/origin/domains.ts";
import { factsOf, type Page, pageWith } from "../src/page.ts";
import { type Block, blocksOf, foldSpace } from "../src/text-map.ts";

/** Where pages of tests come from, unless they say otherwise. */
export const HERE = "https://www.reposter.example/news/1042.html";

/** An inert document. */
export const parse = parseHtml;

/** Reads a page from its source. */
export function readHtml(html: string, url = HERE, options: ReadOptions = {}): Reading {
  return read(parse(html), url, options);
}

/** The article of a page that has one. */
export function articleIn(html: string, url = HERE, options: ReadOptions = {}): Article {
  const reading = readHtml(html, url, options);
  if (!reading.ok) throw new Error(`no article: ${reading.why}`);
  return reading.article;
}

/** The body of a small page, with its white space folded, and its blocks. */
export function blocksIn(html: string): { body: Element; blocks: Block[] } {
  const { body } = parse(html);
  foldSpace(body);
  return { body, blocks: blocksOf(body) };
}

/** A page after normalise(). */
export function normalised(html: string): { document: Document } & Normalised {
  const document = parse(html);
  const normal = normalise(document);
  if (!normal) throw new Error("no body");
  return { document, ...normal };
}

/** The facts of a page. */
export function pageOf(html: string, url = HERE): Page {
  const { document, body } = normalised(html);
  return pageWith(factsOf(document, url, domainOf), body, blocksOf(body));
}

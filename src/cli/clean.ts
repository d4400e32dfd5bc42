/** One page, from its HTML to an article: what the single page and the bulk have in common. */
import { type Article, read } from "../index.ts";
import { FAILURES } from "../out/result.ts";
import { parseHtml } from "./dom.ts";
import { PageFailure } from "./failure.ts";
import { MAX_BYTES } from "./load.ts";

/** A page has a tag. Binary files and plain text have none, or begin in their own way. */
const LOOKS_LIKE_HTML = /<(?:!doctype|!--|\/?[a-z])/i;
const BINARY = /^(?:%PDF-|GIF8\d|.PNG\r|PK[^a-z]|.{0,8}ftyp)/s;

/**
 * Reads the article of a page.
 * @throws {PageFailure} with the reason why there is none
 */
export function clean(html: string, url: string): Article {
  if (html.length > MAX_BYTES) throw new PageFailure("too-large", FAILURES["too-large"]);
  if (!LOOKS_LIKE_HTML.test(html) || BINARY.test(html)) throw new PageFailure("not-html", FAILURES["not-html"]);
  let reading: ReturnType<typeof read>;
  try {
    reading = read(parseHtml(html), url);
  } catch (error) {
    // Only a hostile page nests or repeats so much that the stack does not hold it.
    if (error instanceof RangeError) throw new PageFailure("too-large", `${FAILURES["too-large"]} (${error.message})`);
    throw new PageFailure("bad-input", `The page could not be read: ${(error as Error).message}`);
  }
  if (!reading.ok) throw new PageFailure(reading.why, FAILURES[reading.why]);
  return reading.article;
}

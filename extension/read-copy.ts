/** From the copy to the article: parses it and runs the core, in a page of the extension. */
import type { Capture } from "../src/capture-format.ts";
import { type Article, read } from "../src/index.ts";
import type { Refusal } from "./refusal.ts";

export type CopyReading = { ok: true; article: Article } | { ok: false; why: Refusal };

/**
 * Reads a copy.
 * @param keep keys of removals that the reader has put back
 */
export function readCopy(capture: Capture, keep: ReadonlySet<string> = new Set()): CopyReading {
  if (capture.frame) return { ok: false, why: "frame" };
  const document = new DOMParser().parseFromString(capture.html, "text/html");
  const isEmpty = !/\S/.test(document.body.textContent ?? "");
  const reading = read(document, capture.url, { keep });
  if (!reading.ok) return { ok: false, why: isEmpty ? "empty" : reading.why };
  return { ok: true, article: { ...reading.article, partial: reading.article.partial || capture.partial } };
}

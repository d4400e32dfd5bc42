/** From the copy to the article: parses it and runs the core, in a page of the extension. */
import type { Capture } from "../src/capture-format.ts";
import { type Article, type ReadOptions, read } from "../src/index.ts";
import { siteOf } from "../src/origin/domains.ts";
import { lessonsOf } from "./lessons.ts";
import type { Refusal } from "./refusal.ts";
import type { Shelved } from "./shelf.ts";

export type CopyReading = { ok: true; article: Article } | { ok: false; why: Refusal };

/** Reads a copy. */
export function readCopy(capture: Capture, options: ReadOptions = {}): CopyReading {
  if (capture.frame) return { ok: false, why: "frame" };
  const document = new DOMParser().parseFromString(capture.html, "text/html");
  const isEmpty = !/\S/.test(document.body.textContent ?? "");
  const reading = read(document, capture.url, options);
  if (reading.ok)
    return { ok: true, article: { ...reading.article, partial: reading.article.partial || capture.partial } };
  // Lessons that leave nothing to read must not keep the reader from the ledger, where they are taken back.
  if (options.lessons?.length) return readCopy(capture, { ...options, lessons: [] });
  return { ok: false, why: isEmpty ? "empty" : reading.why };
}

/** Reads a copy from the shelf, with what the user has taught about its site. */
export async function readShelved({ capture, private: isPrivate }: Shelved): Promise<CopyReading> {
  return readCopy(capture, { lessons: await lessonsOf(siteOf(capture.url), isPrivate) });
}

/** What the page says of its text in another place: copies of a passage that a programme may have forgotten to change. */
import { linkedText, type Page } from "../page.ts";
import type { Block } from "../text-map.ts";

export type Place = "title" | "description" | "data" | "picture" | "quotation" | "address";

/** A passage of the text, or its title, as another part of the page has it. */
export interface Wording {
  place: Place;
  text: string;
}

const LEAST = 6;
const MOST = 400;
const MOST_OF_A_PLACE = 40;

/** The metas that repeat a title or a passage. */
const METAS: Readonly<Record<string, Place>> = {
  "og:title": "title",
  "twitter:title": "title",
  description: "description",
  "og:description": "description",
  "twitter:description": "description",
  abstract: "description",
};
/** The fields of JSON-LD that do. */
const FIELDS = ["headline", "description", "abstract", "articleBody"];

/** The words of the page's address, where it spells them out. */
function slugOf(page: Page): string {
  const last = page.url?.pathname.split("/").filter(Boolean).at(-1) ?? "";
  const words = last.replace(/\.\w{1,5}$/, "").split(/[-_]/);
  return words.length >= 5 ? words.filter((word) => /^[a-z]+$/i.test(word)).join(" ") : "";
}

/**
 * All wordings beside the text, each once. Call it before anything is cut.
 * @param blocks blocks of the article: their pictures and quotations are read
 */
export function wordingsOf(document: Document, page: Page, blocks: readonly Block[]): Wording[] {
  const found: Wording[] = [{ place: "title", text: page.documentTitle }];
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? "";
    const place = Object.hasOwn(METAS, name.toLowerCase()) ? METAS[name.toLowerCase()] : undefined;
    if (place) found.push({ place, text: meta.getAttribute("content") ?? "" });
  }
  for (const object of page.linked)
    for (const field of FIELDS) found.push({ place: "data", text: linkedText(object[field]) });
  for (const block of blocks) {
    for (const image of block.images) found.push({ place: "picture", text: image.getAttribute("alt") ?? "" });
    if (block.quoted || block.role === "caption") found.push({ place: "quotation", text: block.text });
  }
  found.push({ place: "address", text: slugOf(page) });
  const seen = new Set<string>();
  const counts = new Map<Place, number>();
  return found.flatMap(({ place, text }) => {
    const words = text.trim().slice(0, MOST);
    const count = counts.get(place) ?? 0;
    if (words.length < LEAST || seen.has(words) || count >= MOST_OF_A_PLACE) return [];
    seen.add(words);
    counts.set(place, count + 1);
    return [{ place, text: words }];
  });
}

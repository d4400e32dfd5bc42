/** A page of clean prose that noise can be put into, and the prose that cleaning has to give back. */

import fc from "fast-check";
import { asking } from "../../src/noise/splices/neighbours.ts";
import { type Lang, STORIES } from "./prose.ts";

export const LANGS: readonly Lang[] = ["zh-Hans", "zh-Hant", "ja", "en"];
export const HOST = "suixin-wen.example";
export const URL_OF_PAGE = `https://www.${HOST}/p/77.html`;

/** One of the author's paragraphs, and what has been put into it. */
export interface Paragraph {
  text: string;
  inserts: { at: number; html: string }[];
}
/** A block that the copier put between the paragraphs. */
export interface Injected {
  html: string;
  /** Class of its box. */
  box?: string;
}
export const isParagraph = (block: Paragraph | Injected): block is Paragraph => "text" in block;

export interface Sheet {
  lang: Lang;
  title: string;
  head: string[];
  blocks: (Paragraph | Injected)[];
  layout: "p" | "div" | "br";
}

export const escapeHtml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Draws a value; what fc.gen() gives. */
export type Draw = fc.GeneratorValue;
export const oneOf = <T>(draw: Draw, values: readonly T[]): T => draw(fc.constantFrom, ...values) as T;
export const number = (draw: Draw, min: number, max: number): number => draw(fc.integer, { min, max });
/** Some of the values, at least `least` of them, in their order. */
export const some = <T>(draw: Draw, values: readonly T[], least: number, most = values.length): T[] =>
  draw(fc.subarray<T>, [...values], {
    minLength: Math.min(least, values.length),
    maxLength: Math.min(most, values.length),
  });
export const shuffled = <T>(draw: Draw, values: readonly T[]): T[] =>
  draw(fc.shuffledSubarray<T>, [...values], { minLength: values.length });

/** Clean prose: two stories, sentences grouped into paragraphs at random. */
export function cleanSheet(draw: Draw, langs: readonly Lang[] = LANGS): Sheet {
  const lang = oneOf(draw, langs);
  const [first, second] = shuffled(draw, STORIES[lang]);
  const sentences = [...(first?.sentences ?? []), ...(second?.sentences ?? [])];
  const blocks: Paragraph[] = [];
  for (let at = 0; at < sentences.length; ) {
    const size = number(draw, 1, 3);
    blocks.push({ text: sentences.slice(at, at + size).join(lang === "en" ? " " : ""), inserts: [] });
    at += size;
  }
  return { lang, title: first?.title ?? "", head: [], blocks, layout: oneOf(draw, ["p", "p", "div", "br"] as const) };
}

/** The prose alone, as the article's text has to be. */
export const proseOf = ({ blocks }: Sheet): string =>
  blocks
    .filter(isParagraph)
    .map(({ text }) => text)
    .join("\n\n");

export const paragraphsOf = ({ blocks }: Sheet): Paragraph[] => blocks.filter(isParagraph);

function htmlOf({ text, inserts }: Paragraph): string {
  let html = "";
  let at = 0;
  for (const insert of [...inserts].sort((a, b) => a.at - b.at)) {
    html += escapeHtml(text.slice(at, insert.at)) + insert.html;
    at = insert.at;
  }
  return html + escapeHtml(text.slice(at));
}

export function pageOf(sheet: Sheet): string {
  const { lang, title, head, blocks, layout } = sheet;
  const lines = blocks.map((block) => {
    const inner = isParagraph(block) ? htmlOf(block) : block.html;
    const box = !isParagraph(block) && block.box ? ` class="${block.box}"` : "";
    if (layout === "br" && /^(?!<(?:p|div|pre|blockquote|ul|table|figure)\b)/.test(inner) && !box)
      return `${inner}<br><br>`;
    return /^<(?:pre|blockquote|ul|table|figure)\b/.test(inner)
      ? inner
      : `<${layout === "p" ? "p" : "div"}${box}>${inner}</${layout === "p" ? "p" : "div"}>`;
  });
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${head.join("")}</head><body><h1>${escapeHtml(title)}</h1><article>\n${lines.join("\n")}\n</article></body></html>`;
}

const MARK = /[，。；！？、]|[,.;](?=\s|$)/g;
/** Offsets right before the marks of a text. */
export function slotsOf(text: string): number[] {
  return [...text.matchAll(MARK)]
    .map(({ index }) => index)
    .filter((index) => index > 3 && /[\p{L}\p{N}]/u.test(text[index - 1] ?? "") && hasEnded(text.slice(0, index)));
}

/** Behind words that want more a phrase may be the author's own, and stays: there it has one proof too few. */
function hasEnded(left: string): boolean {
  return asking(left, /\p{Script=Hiragana}/u.test(left) ? "ja" : "") === 0;
}
/** All slots of a sheet into which nothing has been put yet. */
export function allSlots(sheet: Sheet): { paragraph: Paragraph; at: number }[] {
  return paragraphsOf(sheet).flatMap((paragraph) =>
    slotsOf(paragraph.text)
      .filter((at) => !paragraph.inserts.some((insert) => insert.at === at))
      .map((at) => ({ paragraph, at })),
  );
}

/** Puts a block of the copier's somewhere between the paragraphs. */
export function putBlock(
  draw: Draw,
  sheet: Sheet,
  block: Injected,
  where: "anywhere" | "top" | "end" | "inside",
): void {
  const last = sheet.blocks.length;
  const at =
    where === "top"
      ? 0
      : where === "end"
        ? last
        : where === "inside"
          ? number(draw, 1, last - 1)
          : number(draw, 0, last);
  sheet.blocks.splice(at, 0, block);
}

export const WRAPPERS = ["none", "none", "span", "strong", "b", "em", "font", "a"] as const;
/** A phrase in any of the inline wrappers that programs use. */
export function wrap(draw: Draw, phrase: string): string {
  const text = escapeHtml(phrase);
  switch (oneOf(draw, WRAPPERS)) {
    case "none":
      return text;
    case "font":
      return `<font color="#333">${text}</font>`;
    case "span":
      return `<span class="k">${text}</span>`;
    case "a":
      return `<a href="/tag/${encodeURIComponent(phrase.trim())}">${text}</a>`;
    case "strong":
      return `<strong>${text}</strong>`;
    case "b":
      return `<b>${text}</b>`;
    case "em":
      return `<em>${text}</em>`;
  }
}

/** How often each property is tried. */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 12);
/**
 * The short run is the same each time; a long one (FUZZ_RUNS) is another each time. A failure prints its seed: FUZZ_SEED
 * repeats that run, and looks for the smallest page that fails.
 */
const SEED =
  process.env.FUZZ_SEED !== undefined
    ? { seed: Number(process.env.FUZZ_SEED) }
    : process.env.FUZZ_RUNS === undefined
      ? { seed: 1, endOnFailure: true }
      : { endOnFailure: true };
export const parameters = (share = 1) => ({ numRuns: Math.max(1, Math.ceil(RUNS * share)), ...SEED });

/** Which language and script a text is written in, by its characters: page attributes lie too often. */

import { scriptCounts } from "./script.ts";

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const LATIN = /\p{Script=Latin}+/gu;
const ARABIC_HEBREW = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

function countOf(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}

/**
 * Language of a text.
 * @param text the article's text (the first 20,000 characters are looked at)
 * @param declared what the page says of itself, used where the characters leave it open
 * @returns a BCP 47 tag; Chinese always with its script; "" where nothing tells
 */
export function languageOf(text: string, declared: string): string {
  const sample = text.slice(0, 20_000);
  const han = countOf(sample, HAN);
  const kana = countOf(sample, KANA);
  const hangul = countOf(sample, HANGUL);
  const latin = countOf(sample, LATIN);
  const main = declared.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (kana > 10 && kana > han * 0.1) return "ja";
  if (hangul > han && hangul > latin) return "ko";
  if (han > latin * 0.5) {
    if (main === "ja" && kana > 0) return "ja";
    const { simplified, traditional } = scriptCounts(sample);
    if (simplified === traditional) return /hant|tw|hk|mo/i.test(declared) ? "zh-Hant" : "zh-Hans";
    return simplified > traditional ? "zh-Hans" : "zh-Hant";
  }
  if (/^[a-z]{2,3}$/.test(main) && !/^(?:zh|ja|ko)$/.test(main)) return main;
  return latin > 20 ? "en" : "";
}

/** Direction of a text, by which letters prevail. */
export function directionOf(text: string): "ltr" | "rtl" {
  const sample = text.slice(0, 20_000);
  return countOf(sample, ARABIC_HEBREW) * 3 > sample.replace(/[\s\d]/g, "").length ? "rtl" : "ltr";
}

// Reading speeds of adults, silent, non-fiction: Brysbaert 2019 (238 English words a minute); Trauzettel-Klosinski &
// Dietz 2012, IReST (Chinese 255 and Japanese 357 characters a minute).
const WORDS_A_MINUTE = 238;
const HAN_A_MINUTE = 255;
const JAPANESE_A_MINUTE = 357;

/** Reading time in whole minutes, at least 1, by script. */
export function readingMinutes(text: string, lang: string): number {
  const cjk = countOf(text, HAN) + countOf(text, KANA) + countOf(text, HANGUL);
  const words = countOf(text, LATIN);
  return Math.max(1, Math.round(cjk / (lang === "ja" ? JAPANESE_A_MINUTE : HAN_A_MINUTE) + words / WORDS_A_MINUTE));
}

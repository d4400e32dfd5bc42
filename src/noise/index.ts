/** The table of finders. They have no order: each reads the untouched scene and yields what it is sure of. */
import { addedLines } from "./finders/added-lines.ts";
import { garbage } from "./finders/garbage.ts";
import { hidden } from "./finders/hidden.ts";
import { imageText } from "./finders/image-text.ts";
import { invisibleCharacters } from "./finders/invisible-characters.ts";
import { keywordLines } from "./finders/keyword-lines.ts";
import { leaks } from "./finders/leaks.ts";
import { pinyin } from "./finders/pinyin.ts";
import { relatedLists } from "./finders/related-lists.ts";
import { selfCredit } from "./finders/self-credit.ts";
import { siteBrand } from "./finders/site-brand.ts";
import { splicedKeywords } from "./finders/spliced-keywords.ts";
import { summaries } from "./finders/summaries.ts";
import { tagSuffixes } from "./finders/tag-suffixes.ts";
import { titleEchoes } from "./finders/title-echoes.ts";
import { titlePhrases } from "./finders/title-phrases.ts";
import type { Finder, NoiseSpan, Scene } from "./rule.ts";

export const FINDERS: Readonly<Record<string, Finder>> = {
  hidden,
  invisibleCharacters,
  pinyin,
  keywordLines,
  splicedKeywords,
  imageText,
  siteBrand,
  tagSuffixes,
  garbage,
  summaries,
  titleEchoes,
  titlePhrases,
  selfCredit,
  addedLines,
  relatedLists,
  leaks,
};

/** All spans that the finders are sure of. */
export function findNoise(scene: Scene): NoiseSpan[] {
  return Object.values(FINDERS).flatMap((find) => [...find(scene)]);
}

/**
 * What the finders find on a page as it stands: no isolation, no model, nothing changed. Of nearly all honest pages that is
 * nothing, and then nobody need ask what they claim of their origin: claims alone make no copy.
 */
import { garbage } from "../noise/finders/garbage.ts";
import { imageText } from "../noise/finders/image-text.ts";
import { invisibleCharacters } from "../noise/finders/invisible-characters.ts";
import { keywordLines } from "../noise/finders/keyword-lines.ts";
import { pinyin } from "../noise/finders/pinyin.ts";
import { selfCredit } from "../noise/finders/self-credit.ts";
import { siteBrand } from "../noise/finders/site-brand.ts";
import { tagSuffixes } from "../noise/finders/tag-suffixes.ts";
import { habitSteps } from "../noise/habits.ts";
import { lexiconOfLines } from "../noise/lexicon.ts";
import { disclaimers as enDisclaimers } from "../noise/packs/en/disclaimers.ts";
import { disclaimers as jaDisclaimers } from "../noise/packs/ja/disclaimers.ts";
import { disclaimers as zhDisclaimers } from "../noise/packs/zh/disclaimers.ts";
import { promotions as zhPromotions } from "../noise/packs/zh/promotions.ts";
import type { Finder, NoiseSpan, Pack, Scene } from "../noise/rule.ts";
import { type Found, isQuiet, judge } from "../origin/verdict.ts";
import { type Facts, type Page, pageWith } from "../page.ts";
import type { Steps } from "../steps.ts";
import type { Block, TreeView } from "../text-map.ts";
import type { Attribution, Verdict } from "../types.ts";
import { WORDING } from "./cues.ts";
import { hiddenWords } from "./hidden.ts";
import { type Ground, type Region, regionOf } from "./region.ts";
import { splices } from "./splices.ts";
import { wordings } from "./wordings.ts";

/** The finders whose proofs stand on the page itself. */
const FINDERS: readonly Finder[] = [
  invisibleCharacters,
  pinyin,
  keywordLines,
  imageText,
  siteBrand,
  tagSuffixes,
  garbage,
  selfCredit,
  splices,
  wordings,
];

const PACKS: readonly Pack[] = [
  { lang: "zh", folds: true, rules: [...zhDisclaimers, ...zhPromotions] },
  { lang: "ja", rules: jaDisclaimers },
  { lang: "en", rules: enDisclaimers },
];

/** A page, live or normalised, as signs are read from it. */
export interface LivePage {
  facts: Facts;
  body: Element;
  view: TreeView;
  /** Whether the page hides an element from its readers, by itself or with what is around it: asked of few. */
  isHidden(element: Element): boolean;
}

/** What has been seen on a page before its claims are read. */
export interface Sight {
  page: Page;
  blocks: Block[];
  found: Found[];
}

export interface Signs {
  verdict: Verdict;
  /** Null where it was not read: nothing was found that makes claims count. */
  attribution: Attribution | null;
}

/** The signs of a page on which nothing was found that speaks for a copy; null where its claims have to be read. */
export const quietSigns = ({ page, found }: Sight): Signs | null =>
  isQuiet(found) ? { verdict: judge(page, null, found), attribution: null } : null;

/**
 * Looks at the page, step by step: whoever has little time lets it breathe between them.
 * @param ground where the text stands, as cuedGround() tells; null for a page that can show no signs
 */
export function* sightOf({ facts, body, view, isHidden }: LivePage, ground: Ground | null): Steps<Sight> {
  if (!ground) return { page: pageWith(facts, body, []), blocks: [], found: [] };
  const region = yield* regionOf(ground, view);
  yield "region";
  const page = pageWith(facts, body, region.blocks);
  yield "page";
  return { page, blocks: region.blocks, found: yield* foundOf(region, page, isHidden) };
}

/** What the finders find. */
function* foundOf(region: Region, page: Page, isHidden: LivePage["isHidden"]): Steps<Found[]> {
  const scene = yield* sceneOf(region, page);
  const found: Found[] = [];
  for (const find of FINDERS) {
    for (const span of find(scene)) found.push(...foundIn(scene, span, isHidden));
    yield find.name;
  }
  const own = region.blocks.filter((_, i) => region.inside[i]);
  for (const one of hiddenWords(own, isHidden)) found.push(one);
  yield "hiddenWords";
  return found;
}

function* sceneOf({ blocks, inside }: Region, page: Page): Steps<Scene> {
  const habits: Scene["habits"][number][] = [];
  for (const { text: own } of blocks) {
    habits.push(WORDING.test(own) ? yield* habitSteps(PACKS, own) : []);
    yield "habits";
  }
  const lexicon = yield* lexiconOfLines(page, blocks);
  // (None of the finders here asks for the language, and there is no model.)
  return { blocks, inside, page, lang: "", title: page.headline, packs: PACKS, habits, voices: [], lexicon };
}

/** A find, unless the page hides it: then its words are no sign, but lines of search phrases are another. */
function foundIn({ blocks }: Scene, span: NoiseSpan, isHidden: LivePage["isHidden"]): Found[] {
  const { kind, start, end, attribute: of, evidence } = span;
  const home = blocks[span.block];
  if (!home) return [];
  const text = of ? (of.element.getAttribute(of.name) ?? "") : home.text.slice(start, end);
  if (isEverywhere(span, home)) return [];
  if (!isHidden(home.element)) return [{ kind, text, evidence }];
  return kind === "keyword-line" ? [{ kind: "hidden-keyword", text, evidence }] : [];
}

const HAN = /\p{Script=Han}/u;
const SHARE = /^[^。！？]{0,20}(?:扫|掃)[^。！？]{0,10}(?:分享|移动|移動|手机|手機|设备|設備|观看|觀看)/u;

/** What finders take out for good reason, and what many an honest page has: no sign of a copy. */
function isEverywhere({ kind, start, end, evidence }: NoiseSpan, { text, linked }: Block): boolean {
  // Programs leave them behind in every language; between Chinese characters somebody has put them.
  if (kind === "zero-width") return !HAN.test(text[start - 1] ?? "") || !HAN.test(text[end] ?? "");
  // (A headline may be put together like a list.)
  if (kind === "keyword-alt")
    return !evidence.some(({ rule, quote }) => rule === "alt-keywords" && !/[，。！？]/u.test(quote ?? ""));
  // A code to scan stands beside every button to share.
  if (kind === "promo" && (end - start < 14 || SHARE.test(text))) return true;
  // A site's own tags lead to its lists.
  if (kind === "keyword-line" && (linked * 2 > text.length || /^\s*(?:tags?\b.{0,3})?[#＃]/iu.test(text)))
    return !evidence.some(({ rule }) => rule === "keyword-search" || rule === "keyword-permutation");
  return false;
}

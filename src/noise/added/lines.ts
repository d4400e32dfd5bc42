/** What each line of a scene shows by itself, and beside the others: facts that tell an author's lines from those that sites add. */
import { type Claim, claimsOf } from "../../origin/claims.ts";
import { isAlien, type LineLang, lineLang, scriptCounts } from "../../script.ts";
import type { Block } from "../../text-map.ts";
import { siteNames } from "../finders/title-echoes.ts";
import { type Habit, isLine, type Scene, sentenceEnds } from "../rule.ts";
import type { WordingVoice } from "../wording/model.ts";

/** A block and what is known of it before it is judged. */
export interface Line {
  block: Block;
  inside: boolean;
  lang: LineLang;
  /** Habits of wording that the packs name. */
  habits: readonly Habit[];
  /** What its wording is like. */
  voice: WordingVoice;
  /** It is one of search phrases, which have a finder of their own. */
  search: boolean;
  /** The page has such lines. */
  searched: boolean;
  /** Other finders take it, whatever it is worded like. */
  taken: boolean;
  /** It leads somewhere. */
  link: boolean;
  /** Which of the scene's lists it is an item of; null for all else. */
  list: number | null;
  /** Other lines of the article begin alike: an author's series. */
  series: boolean;
  /** It is nested otherwise than most of the text. */
  odd: boolean;
  boxed: boolean;
  /** The line before it breaks off. */
  afterCut: boolean;
  /** The same, or behind another line without a full stop: one that says where the text is from. */
  afterOpen: boolean;
  /** It is written in another script than the text. */
  alien: boolean;
  /** It calls somebody by name of whom the text says nothing. */
  stranger: boolean;
  /** It names the site or its host. */
  named: boolean;
  /** What it says of whose the text is, or where it is from. */
  claims: readonly Claim[];
  /** The shares of the text's letters that stand before it and behind it. */
  before: number;
  after: number;
}

const BOX_NAME =
  /tip|pay|wall|lock|hid|vip|login|copyright|copy|disclaim|statement|notice|declare|promo|follow|qr|ad|share|meta|info|source|from|footer|bottom|end|member|paid|premium|preview|gate|note/i;

/** An element and what it stands in. */
const settingOf = ({ element }: Block) => [element, element.parentElement];

/** How many letters blocks have, all of them and those of each key. */
function lettersBy(blocks: readonly Block[], keyOf: (block: Block) => string) {
  const of = new Map<string, number>();
  let all = 0;
  for (const block of blocks) {
    const key = keyOf(block);
    of.set(key, (of.get(key) ?? 0) + block.text.length);
    all += block.text.length;
  }
  return { all, of: (block: Block) => of.get(keyOf(block)) ?? 0 };
}

/** Of the text's letters, less than this share is nested so. */
const ODD = 0.1;

/** Which blocks are nested otherwise than most of the text. */
function oddities({ blocks, inside }: Scene): boolean[] {
  const shapeOf = (block: Block) =>
    settingOf(block)
      .map((at) => `${at?.localName}.${at?.getAttribute("class") ?? ""}`)
      .join("<");
  const letters = lettersBy(
    blocks.filter(({ role }, i) => inside[i] && role === "text"),
    shapeOf,
  );
  return blocks.map((block) => block.role === "text" && letters.of(block) < letters.all * ODD);
}

/** A box that holds more of the text's letters is the text's own, whatever it is called (`content-wrapper`, `heading`). */
const BOX_MOST = 0.3;

/** Which blocks stand in a box of their own. */
function boxes({ blocks, inside }: Scene): boolean[] {
  const nameOf = (block: Block) =>
    settingOf(block)
      .map((at) => at?.getAttribute("class") ?? "")
      .join(" ");
  const isBoxed = (block: Block) =>
    BOX_NAME.test(nameOf(block)) || block.element.closest("fieldset, aside, dialog") !== null;
  const own = blocks.filter((_, i) => inside[i]);
  const { all } = lettersBy(own, nameOf);
  const letters = lettersBy(own.filter(isBoxed), nameOf);
  return blocks.map((block, i) => isBoxed(block) && (!inside[i] || letters.of(block) < all * BOX_MOST));
}

const OPEN_END = /[^。！？!?…”」』）)\]】》~～：:.；;]$/u;
/** Shorter lines are labels: they don't break off. */
const CUT_LEAST = 15;

function breaksOff({ role, text }: Block): boolean {
  return role === "text" && text.length > CUT_LEAST && OPEN_END.test(text.trim());
}

/** So many characters of the one script alone, and none of the other's, tell which a line is written in. */
const SCRIPT_LEAST = 3;

/** Whether a line is written in another script than the text: Chinese under Japanese, simplified under traditional characters. */
function isAlienLine({ text, quoted }: Block, lang: string): boolean {
  if (quoted) return false;
  if (lang !== "zh-Hant") return isAlien(text, lang);
  const { simplified, traditional } = scriptCounts(text);
  return simplified >= SCRIPT_LEAST && traditional === 0;
}

/** Which list each item stands in. */
function listsOf(blocks: readonly Block[]): (number | null)[] {
  const numbers = new Map<Element, number>();
  return blocks.map(({ role, element }) => {
    const list = role === "item" ? element.closest("ul, ol") : null;
    if (!list) return null;
    const number = numbers.get(list) ?? numbers.size;
    numbers.set(list, number);
    return number;
  });
}

/** So many letters at their beginning make lines alike, and so many of them a series. */
const ALIKE = 8;
const SERIES_LEAST = 3;

/** Which lines are among several of the article that begin alike. */
function seriesOf({ blocks, inside }: Scene): boolean[] {
  const beginnings = blocks.map(({ text }, i) => (inside[i] ? text.trim().slice(0, ALIKE) : ""));
  const counts = new Map<string, number>();
  for (const beginning of beginnings) counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  return beginnings.map((one) => one.length === ALIKE && (counts.get(one) ?? 0) >= SERIES_LEAST);
}

/** Names between quotation marks or brackets, and before an account's ID. */
const CALLED =
  /[「『【《〈“"]([^」』】》〉”"，,。！？!?；;：:]{2,10})[」』】〉”"]|([\p{L}\p{N}_·]{2,12})\s?[（(](?:ID|微信号?)[：:]/gu;

/** Whom a line calls by name. */
function calledIn(text: string): string[] {
  return isLine(text) ? [...text.matchAll(CALLED)].map((match) => match[1] ?? match[2] ?? "") : [];
}

/** Paragraphs say who is spoken of; shorter lines may be anybody's. */
const PARAGRAPH_LEAST = 24;

/** A shorter name of a site stands in many texts. */
const NAME_LEAST = 3;

/**
 * The facts of a scene's blocks, each read once.
 * @param taken the blocks that other finders take
 */
export function linesOf(scene: Scene, taken: ReadonlySet<number>): Line[] {
  const { blocks, inside, lexicon } = scene;
  const odd = oddities(scene);
  const boxed = boxes(scene);
  const lists = listsOf(blocks);
  const series = seriesOf(scene);
  const isOwn = blocks.map((_, i) => inside[i] === true && !lexicon.lines.has(i) && !taken.has(i));
  const paragraphs = blocks.flatMap(({ text }, i) =>
    isOwn[i] && text.length >= PARAGRAPH_LEAST && sentenceEnds(text) > 0 ? [{ i, text }] : [],
  );
  const isSaid = (name: string, by: number) =>
    scene.title.includes(name) || paragraphs.some(({ i, text }) => i !== by && text.includes(name));
  const names = [scene.page.host, ...siteNames(scene)].filter((name) => name.length >= NAME_LEAST);
  const letters = blocks.reduce((sum, { text }, i) => sum + (isOwn[i] ? text.length : 0), 0) || 1;
  let before = 0;
  const claims = blocks.map(({ text }) => claimsOf(text));
  // (Lines between <br> share their element.)
  const homes = [...new Set(blocks.map(({ element }) => element))];
  const linking = new Set(homes.filter((home) => home.querySelector("a")));
  return blocks.map((block, i) => {
    const { text } = block;
    const previous = blocks[i - 1];
    const open = previous !== undefined && !lexicon.lines.has(i - 1) && breaksOff(previous);
    const own = isOwn[i] ? text.length : 0;
    before += own;
    return {
      block,
      inside: inside[i] ?? false,
      lang: lineLang(text),
      habits: scene.habits[i] ?? [],
      voice: scene.voices[i] as WordingVoice,
      search: lexicon.lines.has(i),
      searched: lexicon.lines.size > 0,
      taken: taken.has(i),
      link: linking.has(block.element),
      list: lists[i] ?? null,
      series: series[i] ?? false,
      odd: odd[i] ?? false,
      boxed: boxed[i] ?? false,
      afterCut: open && claims[i - 1]?.length === 0,
      afterOpen: open,
      alien: isAlienLine(block, scene.lang),
      stranger: calledIn(text).some((name) => !isSaid(name, i)),
      named: names.some((name) => text.includes(name)),
      claims: claims[i] as Claim[],
      before: (before - own) / letters,
      after: (letters - before) / letters,
    };
  });
}

/** A line, and what the odds of all lines say of where it stands. */
export interface Placed {
  line: Line;
  /** Natural logarithm of the odds that a site added it, by itself. */
  alone: number;
  /** The same of the lines around it: before, behind, the higher of both. Lines of search phrases aren't asked. */
  previous: number;
  next: number;
  beside: number;
  /** A line of search phrases stands beside it. */
  besideSearch: boolean;
  /** The shares of the author's letters that stand before it and behind it: each line counts as it is likely to be his. */
  before: number;
  after: number;
  /** The highest and the second highest odds of the article's other lines. */
  first: number;
  second: number;
  /** It is an item, and this share of its list's other items is likelier the author's. */
  ownList: number;
}

/** The odds of what others take: it is no author's for certain. */
const CERTAIN = 4;
const likely = (odds: number) => 1 / (1 + Math.exp(-odds));

/** The share of an item's list that is likelier the author's, without the item itself; 0 for all else. */
function ownLists(lines: readonly Line[], alone: readonly number[]): (i: number) => number {
  const isOwn = (i: number) => Number((alone[i] as number) < 0);
  const counts = new Map<number, { all: number; own: number }>();
  lines.forEach(({ list }, i) => {
    if (list === null) return;
    const { all, own } = counts.get(list) ?? { all: 0, own: 0 };
    counts.set(list, { all: all + 1, own: own + isOwn(i) });
  });
  return (i) => {
    const { all, own } = counts.get(lines[i]?.list ?? -1) ?? { all: 1, own: 0 };
    return all < 2 ? 0 : (own - isOwn(i)) / (all - 1);
  };
}

/**
 * Where each line stands, given the odds of all of them.
 * @param alone natural logarithms of the odds of each line alone
 * @param best the best that is known of them so far
 */
export function placed(lines: readonly Line[], alone: readonly number[], best: readonly number[]): Placed[] {
  const odds = best.map((one, i) => (lines[i]?.taken ? CERTAIN : one));
  const own = lines.map(({ block, inside, search }, i) =>
    inside && !search ? block.text.length * (1 - likely(odds[i] as number)) : 0,
  );
  const all = own.reduce((sum, one) => sum + one, 0) || 1;
  const isAsked = (i: number) => i >= 0 && i < lines.length && !lines[i]?.search;
  const highest = odds
    .map((one, i) => ({ one, i }))
    .filter(({ i }) => isAsked(i) && lines[i]?.inside)
    .sort((a, b) => b.one - a.one)
    .slice(0, 3);
  const ownList = ownLists(lines, odds);
  let before = 0;
  return lines.map((line, i) => {
    const others = highest.filter((other) => other.i !== i);
    const around = [i - 1, i + 1].filter(isAsked).map((j) => odds[j] as number);
    const here = own[i] as number;
    before += here;
    return {
      line,
      alone: alone[i] as number,
      previous: odds[i - 1] ?? 0,
      next: odds[i + 1] ?? NOTHING,
      beside: around.length > 0 ? Math.max(...around) : 0,
      besideSearch: Boolean(lines[i - 1]?.search || lines[i + 1]?.search),
      before: (before - here) / all,
      after: (all - before) / all,
      first: others[0]?.one ?? 0,
      second: others[1]?.one ?? 0,
      ownList: ownList(i),
    };
  });
}

/** Nothing of the author's follows the last line. */
const NOTHING = 1.5;

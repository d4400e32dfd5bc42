/** Which lines of a page are search phrases: `甲乙培训_丙丁培训_培训价格`, permuted from line to line. */
import { languageOf } from "../language.ts";
import { type Page, squash } from "../page.ts";
import { foldScript, isAlien, scriptCounts } from "../script.ts";
import type { Steps } from "../steps.ts";
import type { Block } from "../text-map.ts";
import type { Evidence } from "../types.ts";
import type { PhraseSource } from "./lexicon.ts";
import { type PhraseLine, phraseLine, units } from "./phrase-line.ts";
import { quote, sentenceEnds } from "./rule.ts";
import { isSearch } from "./search-words.ts";

type Phrases = ReadonlyMap<string, ReadonlySet<PhraseSource>>;

/** Places besides the text in which a phrase of a line may stand. */
const ELSEWHERE: readonly PhraseSource[] = ["alt", "hidden", "title"];

const ENOUGH = 0.85;
/** What it weighs that a line is in another script than the text. */
const SCRIPT = 0.5;
/** No longer list is taken for a line. */
const MOST_ITEMS = 12;

interface Candidate {
  block: number;
  /** The last of its blocks: more than one, where the phrases are the items of a list or the cells of a row. */
  end: number;
  line: PhraseLine;
  text: string;
  /** Its phrases without white space; the same in their order, and in whatever order. */
  parts: string[];
  joined: string;
  key: string;
}

function candidateOf(block: number, end: number, line: PhraseLine, text: string): Candidate {
  const parts = line.parts.map(squash);
  return { block, end, line, text, parts, joined: parts.join("\n"), key: [...parts].sort().join("\n") };
}

/** What is known of the page before its lines are weighed. */
interface Around {
  candidates: readonly Candidate[];
  /** The orders in which the same phrases stand, by their key. */
  orders: ReadonlyMap<string, ReadonlySet<string>>;
  /** The page's search keywords, and its headline, without white space. */
  meta: ReadonlySet<string>;
  title: string;
  known: Phrases;
  lastProse: number;
  /** The language of its text: asked of few pages. */
  lang: () => string;
}

/** Whether another line has phrases around the same core, or is another choice from the same set. */
function isKin(one: Candidate, core: string, other: Candidate): boolean {
  const mayShare = core.length >= 3 && other.joined.includes(core);
  if (mayShare && other.parts.filter((part) => part.includes(core)).length >= 3) return true;
  if (!one.line.labelled || !other.line.labelled || one.key === other.key) return false;
  return one.parts.filter((part) => other.parts.includes(part)).length >= 2;
}

/** A phrase so long, and the same with more words. */
const EXTENDED = 4;
/** Town after town: so many, each before the same words. */
const TURNS = 4;
const TURN = /^\p{Script=Han}{2,3}市?$/u;
/** What stands before the core in a phrase that ends with it. */
const beforeCore = (part: string, core: string) => (part.endsWith(core) ? part.slice(0, -core.length) : "");

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}]+$/u;

/** Whether a line holds characters with which texts of the page's language are not written, and none that tell of it. */
function isStrange(text: string, lang: () => string): boolean {
  const { simplified, traditional } = scriptCounts(text);
  if (simplified === 0 || traditional > 0) return false;
  return lang() === "zh-Hant" || (lang() === "ja" && isAlien(text, "ja"));
}

/** What speaks for the line being search phrases, each sign by itself too little. */
function signsOf(own: Candidate, around: Around): Evidence[] {
  const { block, line, text, parts, key } = own;
  const { candidates, orders, meta, title, known, lastProse } = around;
  const signs: Evidence[] = [];
  const add = (rule: string, weight: number, why: string) =>
    signs.push({ rule, weight, why, quote: quote(line.parts.join(" ")) });
  const core = squash(line.core);
  const coreUnits = units(line.core);
  const averageUnits = line.parts.reduce((sum, part) => sum + units(part), 0) / line.parts.length;
  if (line.strong) add("keyword-separator", 0.4, "Phrases are strung together by marks that prose does not use.");
  if (line.symbol) add("keyword-symbol", 0.25, "Phrases are strung together by a symbol.");
  if (line.labelled) add("keyword-label", 0.5, "A label names what follows as tags or search phrases.");
  // A paper names its key words under its abstract; a site puts its tags under the text.
  if (
    line.labelled &&
    block > lastProse &&
    !/^[\s\p{P}]*(?:关键[词字]|關鍵[詞字]|keywords?|キーワード)\s*[：:]/iu.test(text)
  )
    add("keyword-tail", 0.4, "It stands behind the text, where sites put their tags.");
  if (core.length >= 2 && line.sharing >= 0.75 && coreUnits >= averageUnits * (LATIN.test(core) ? 0.2 : 0.35))
    add(
      "keyword-core",
      coreUnits >= (LATIN.test(core) ? 2 : 3) ? 0.5 : 0.3,
      `All phrases are built around “${line.core}”.`,
    );
  if (coreUnits >= EXTENDED && parts.length >= 3 && parts.includes(core))
    add("keyword-extended", 0.35, `The others only add to “${line.core}”.`);
  if (core.length >= 3 && parts.length >= TURNS && parts.every((part) => TURN.test(beforeCore(part, core))))
    add("keyword-turns", 0.35, `One name after another stands before “${line.core}”.`);
  if (line.parts.filter((part) => isSearch(foldScript(part))).length * 2 >= line.parts.length)
    add("keyword-search", 0.35, "Its phrases are worded as people search.");
  const atScript = signs.length;
  const named = parts.filter((part) => meta.has(part)).length;
  if (named >= 2 && named * 2 >= line.parts.length)
    add("keyword-meta", 0.6, "The page names the same phrases as its search keywords.");
  if (line.labelled && parts.length >= 4 && parts.filter((part) => title.includes(part)).length >= parts.length * 0.6)
    add("keyword-title", 0.5, "They are the words of the title, taken apart by a program.");
  if ((orders.get(key)?.size ?? 0) > 1)
    add("keyword-permutation", 0.7, "The same phrases stand in another order elsewhere on the page.");
  else if (candidates.some((other) => other.block !== block && isKin(own, core, other)))
    add("keyword-kin", 0.4, "Another line of the page has phrases of the same family.");
  const elsewhere = line.parts.filter((part) => ELSEWHERE.some((source) => known.get(part)?.has(source))).length;
  if (elsewhere * 2 >= line.parts.length)
    add("keyword-elsewhere", 0.4, "The same phrases stand in pictures, hidden text or the title of the page.");
  // The page's script is told from all of its text: only where it could decide.
  if (signs.reduce((sum, { weight }) => sum + weight, SCRIPT) < ENOUGH) return signs;
  if (isStrange(text, around.lang)) {
    add("keyword-script", SCRIPT, "It is written in other characters than the text.");
    signs.splice(atScript, 0, ...signs.splice(-1));
  }
  return signs;
}

/** What speaks for an author's own line. */
function honest(
  { block, line, signs }: Candidate & { signs: Evidence[] },
  blocks: readonly Block[],
  lastProse: number,
) {
  const own = blocks[block];
  let against = 0;
  if (!own) return 1;
  // Somebody who writes about such lines shows one; the rest of the page knows nothing of it.
  const known = signs.some(({ rule }) => /^keyword-(?:meta|kin|permutation|elsewhere)$/.test(rule));
  const told = signs.some(({ rule }) => /^keyword-(?:meta|permutation|elsewhere)$/.test(rule));
  if (own.role === "item" || own.role === "cell" || own.quoted) against += known ? 0.4 : 0.8;
  if (own.role === "heading") against += known ? 0.2 : 0.8;
  // `关键词：甲；乙；丙` with different words is a paper's own line.
  if (line.labelled && block <= lastProse && line.core.length < 2 && line.parts.length >= 3 && line.parts.length <= 8)
    against += 0.4;
  const before = blocks[block - 1]?.text.trim() ?? "";
  // Somebody quotes such a line, and says so.
  if (own.quoted && /[：:]$/.test(before)) return Number.POSITIVE_INFINITY;
  if (/[：:]$/.test(before))
    against += signs.some(({ rule }) => rule === "keyword-kin") && !told ? 0.45 : known ? 0.3 : 0.6;
  // A list of links is the site's navigation, or the author's references.
  const repeated = signs.some(({ rule }) => rule === "keyword-permutation");
  if (!line.labelled && !repeated && own.element.querySelectorAll("a[href]").length >= line.parts.length)
    against += 0.5;
  // Snake case and file names.
  if (line.strong && (line.parts.every((part) => /^[\w.+-]+$/.test(part)) || SNAKE_CASE.test(own.text))) against += 0.6;
  return against;
}

/** Two names of programs, or more, in a row. */
const SNAKE_CASE = /(?:^|[\s,，、:：])[a-z]+(?:_[a-z\d]+)+[\s,，、]+[a-z]+(?:_[a-z\d]+)+(?:$|[\s,，、.])/iu;

/** Boilerplate has sentences too, but it ends no text. */
function mentionsRights(text: string): boolean {
  return /侵权|侵權|版权|版權|免责|免責|声明|聲明|copyright|转载|轉載/iu.test(text);
}

/**
 * The lines of search phrases among the blocks, each with what gave it away.
 * @param known phrases learnt from the rest of the page
 * @param seen what its readers see of each block, where that is known to be less than its text
 */
export function* searchLines(
  blocks: readonly Block[],
  page: Page,
  known: Phrases,
  seen: readonly string[] = blocks.map(({ text }) => text),
): Steps<Map<number, { line: PhraseLine; signs: Evidence[] }>> {
  const candidates = yield* candidatesOf(blocks, seen);
  const lastProse = blocks.findLastIndex(
    (block) => block.text.length >= 40 && sentenceEnds(block.text) > 0 && !mentionsRights(block.text),
  );
  const orders = new Map<string, Set<string>>();
  for (const { key, joined } of candidates) orders.set(key, (orders.get(key) ?? new Set()).add(joined));
  let lang: string | undefined;
  const around: Around = {
    candidates,
    orders,
    meta: new Set(page.keywords.map(squash)),
    title: squash(page.headline),
    known,
    lastProse,
    lang: () => {
      lang ??= languageOf(blocks.map((block) => block.text).join("\n"), "");
      return lang;
    },
  };
  const found = new Map<number, { line: PhraseLine; signs: Evidence[] }>();
  for (const candidate of candidates) {
    yield "lexicon";
    const signs = signsOf(candidate, around);
    const sum =
      signs.reduce((total, sign) => total + sign.weight, 0) - honest({ ...candidate, signs }, blocks, lastProse);
    if (signs.length < 2 || sum < ENOUGH) continue;
    for (let block = candidate.block; block <= candidate.end; block++)
      found.set(block, { line: candidate.line, signs });
  }
  return found;
}

/** Lines, and short lists and rows taken as lines. */
function* candidatesOf(blocks: readonly Block[], seen: readonly string[]): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  for (let i = 0; i < blocks.length; i++) {
    yield "lexicon";
    const block = blocks[i];
    if (!block || block.role === "code") continue;
    const text = seen[i] ?? "";
    const line = phraseLine(text);
    if (line) {
      candidates.push(candidateOf(i, i, line, text));
      continue;
    }
    const holder = block.element.closest("ul, ol, tr");
    if (!holder || holder.contains(blocks[i - 1]?.element ?? null)) continue;
    let end = i;
    while (end - i < MOST_ITEMS && holder.contains(blocks[end + 1]?.element ?? null)) end++;
    const items = blocks
      .slice(i, end + 1)
      .map((item) => item.text)
      .join("、");
    const list = end > i && end - i < MOST_ITEMS ? phraseLine(items) : null;
    if (list?.parts.length === end - i + 1) candidates.push(candidateOf(i, end, list, items));
  }
  return candidates;
}

/** Which lines of a page are search phrases: `甲乙培训_丙丁培训_培训价格`, permuted from line to line. */
import { languageOf } from "../language.ts";
import { type Page, squash } from "../page.ts";
import { scriptCounts } from "../script.ts";
import type { Block } from "../text-map.ts";
import type { Evidence } from "../types.ts";
import type { PhraseSource } from "./lexicon.ts";
import { type PhraseLine, permutationKey, phraseLine, units } from "./phrase-line.ts";
import { quote, sentenceEnds } from "./rule.ts";

type Phrases = ReadonlyMap<string, ReadonlySet<PhraseSource>>;

/** Places besides the text in which a phrase of a line may stand. */
const ELSEWHERE: readonly PhraseSource[] = ["alt", "hidden", "title"];

const ENOUGH = 0.85;

interface Candidate {
  block: number;
  line: PhraseLine;
  text: string;
}

/** What speaks for the line being search phrases, each sign by itself too little. */
function signsOf(
  { block, line, text }: Candidate,
  candidates: Candidate[],
  page: Page,
  known: Phrases,
  lastProse: number,
  traditional: boolean,
): Evidence[] {
  const signs: Evidence[] = [];
  const add = (rule: string, weight: number, why: string) =>
    signs.push({ rule, weight, why, quote: quote(line.parts.join(" ")) });
  const core = squash(line.core);
  const coreUnits = units(line.core);
  const averageUnits = line.parts.reduce((sum, part) => sum + units(part), 0) / line.parts.length;
  if (line.strong) add("keyword-separator", 0.4, "Phrases are strung together by marks that prose does not use.");
  if (line.labelled) add("keyword-label", 0.5, "A label names what follows as tags or search phrases.");
  // A paper names its key words under its abstract; a site puts its tags under the text.
  if (
    line.labelled &&
    block > lastProse &&
    !/^[\s\p{P}]*(?:关键[词字]|關鍵[詞字]|keywords?|キーワード)\s*[：:]/iu.test(text)
  )
    add("keyword-tail", 0.4, "It stands behind the text, where sites put their tags.");
  if (core.length >= 2 && line.sharing >= 0.75 && coreUnits >= averageUnits * 0.35)
    add("keyword-core", coreUnits >= 3 ? 0.5 : 0.3, `All phrases are built around “${line.core}”.`);
  const script = scriptCounts(text);
  if (traditional && script.simplified > 0 && script.traditional === 0)
    add("keyword-script", 0.5, "It is written in simplified characters under a text in traditional ones.");
  const meta = page.keywords.map(squash);
  const named = line.parts.filter((part) => meta.some((k) => k === squash(part))).length;
  if (named >= 2 && named * 2 >= line.parts.length)
    add("keyword-meta", 0.6, "The page names the same phrases as its search keywords.");
  const key = permutationKey(line);
  const twins = candidates.filter((other) => other.block !== block && permutationKey(other.line) === key);
  if (twins.some((other) => other.line.parts.map(squash).join("\n") !== line.parts.map(squash).join("\n")))
    add("keyword-permutation", 0.7, "The same phrases stand in another order elsewhere on the page.");
  else if (
    core.length >= 3 &&
    candidates.some(
      (other) => other.block !== block && other.line.parts.filter((p) => squash(p).includes(core)).length >= 3,
    )
  )
    add("keyword-kin", 0.4, "Another line of the page has phrases around the same core.");
  const elsewhere = line.parts.filter((part) => ELSEWHERE.some((source) => known.get(part)?.has(source))).length;
  if (elsewhere * 2 >= line.parts.length)
    add("keyword-elsewhere", 0.4, "The same phrases stand in pictures, hidden text or the title of the page.");
  return signs;
}

/** What speaks for an author's own line. */
function honest({ block, line }: Candidate, blocks: readonly Block[], lastProse: number): number {
  const own = blocks[block];
  let against = 0;
  if (!own) return 1;
  if (own.role === "item" || own.role === "cell" || own.quoted || own.role === "heading") against += 0.4;
  // `关键词：甲；乙；丙` with different words is a paper's own line.
  if (line.labelled && block <= lastProse && line.core.length < 2 && line.parts.length >= 3 && line.parts.length <= 8)
    against += 0.4;
  const before = blocks[block - 1]?.text.trim() ?? "";
  if (/[：:]$/.test(before)) against += 0.3;
  // A list of links is the site's navigation, or the author's references.
  if (!line.labelled && own.element.querySelectorAll("a[href]").length >= line.parts.length) against += 0.5;
  // Snake case and file names.
  if (line.strong && line.parts.every((part) => /^[\w.+-]+$/.test(part))) against += 0.6;
  return against;
}

/** Boilerplate has sentences too, but it ends no text. */
function mentionsRights(text: string): boolean {
  return /侵权|侵權|版权|版權|免责|免責|声明|聲明|copyright|转载|轉載/iu.test(text);
}

/**
 * The lines of search phrases among the blocks, each with what gave it away.
 * @param known phrases learnt from the rest of the page
 */
export function searchLines(
  blocks: readonly Block[],
  page: Page,
  known: Phrases,
): Map<number, { line: PhraseLine; signs: Evidence[] }> {
  const candidates: Candidate[] = [];
  blocks.forEach((block, i) => {
    if (block.role === "code") return;
    const line = phraseLine(block.text);
    if (line) candidates.push({ block: i, line, text: block.text });
  });
  const lastProse = blocks.findLastIndex(
    (block) => block.text.length >= 40 && sentenceEnds(block.text) > 0 && !mentionsRights(block.text),
  );
  const traditional = languageOf(blocks.map((block) => block.text).join("\n"), "") === "zh-Hant";
  const found = new Map<number, { line: PhraseLine; signs: Evidence[] }>();
  for (const candidate of candidates) {
    const signs = signsOf(candidate, candidates, page, known, lastProse, traditional);
    const sum = signs.reduce((total, sign) => total + sign.weight, 0) - honest(candidate, blocks, lastProse);
    if (signs.length >= 2 && sum >= ENOUGH) found.set(candidate.block, { line: candidate.line, signs });
  }
  return found;
}

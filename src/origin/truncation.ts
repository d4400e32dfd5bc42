/** Whether the page withholds part of the text, and how that shows. The rest is never invented. */

import { endedOdds } from "../noise/fluency/model.ts";
import { foldScript, lineLang } from "../script.ts";
import type { Block } from "../text-map.ts";
import type { Removal, Truncation } from "../types.ts";

/** The last words are about so many characters, at least and at most so many. */
const LAST_WORDS = 24;
const LAST_WORDS_LEAST = 12;
const LAST_WORDS_MOST = 36;
const LEAST = 16;

/** A page says that another part follows. */
const NEXT_PART =
  /^[\s\p{P}\p{S}]*(?:本[章篇节文]未完|内容未完|(?:请)?(?:点击|翻到?|阅读)?\s*下一页(?:继续)?(?:阅读|查看|观看)?(?:全文|剩余内容)?|全文共\s*\d+\s*页|continued on (?:the )?next page|next page|次のページ(?:へ|を読む)?|(?:第?\s*1\s*页?|page 1)\s*(?:[/／]|of)\s*(?:共?\s*)?(?:[2-9]|\d{2,})\s*页?)[\s\p{P}\p{S}]*$|(?:内容|本章|本篇)未完[，,].{0,10}下一页|下一页.{0,6}(?:继续|查看).{0,6}(?:阅读|全文|剩余)/iu;
/** `上一页 1 2 3 下一页`: the pages of one text. */
const PAGER =
  /(?:上一?页|首页)?\s*(?:\[?1\]?\s+\[?2\]?(?:\s+\[?3\]?)?).{0,24}(?:下一?页|末页|尾页|next)|下一页\s*[>»›]*\s*$|前のページ.{0,10}次のページ/iu;

const END = /[。！？!?….”’」』）)\]】》〉"'~～*—;；:：>」\p{Extended_Pictographic}]\ufe0f?\s*$/u;
/** Words that no clause ends with, in Chinese and Japanese. */
const DANGLING =
  /(?:[的及和与與或在是有把被一从從向为為以而但因所就也都还還又再很最更这這那每某各第其之不没沒未将將会會能可要想使让讓对對于於并並且若如虽雖即至由跟两兩几幾个個名位种種]|[的得]地|[をがのはとにへでもやか、])$/u;
/** Characters that end words and clauses all the time: what follows them elsewhere tells nothing. */
const ENDS_WELL =
  /[来來去了过過着著吧吗嗎呢啊呀上下里裡外中内內前后後边邊面头頭子儿兒人事天年月日时時好完掉到出起开開]$/u;
const SIGNATURE =
  /^[（(—\-–【[]|^(?:作者|文|本文|编辑|来源|注|附|图|摄|参考|完|以上|敬上|此致|——)|https?:|@|\d{4}\s*年|\d$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

const LETTER = /[\p{L}\p{N}]/u;
const OPENS = /[\p{L}\p{N}\p{Ps}\p{Pi}"']/u;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a clause begins at a character: what stands before it ends one. */
function beginsClause(points: readonly string[], at: number): boolean {
  const [last = "", before = ""] = [points[at - 1], points[at - 2]];
  if (!OPENS.test(points[at] ?? "")) return false;
  if (/[，。！？；：…\n]/.test(last) || (/[”’」』）]/.test(last) && /[，。！？；…]/.test(before))) return true;
  return /\s/.test(last) && /[.,;:!?…)”"]/.test(before);
}

function beginsWord(points: readonly string[], at: number): boolean {
  const point = points[at] ?? "";
  return LETTER.test(point) && (NO_SPACES.test(point) || !/[\p{L}\p{N}\p{M}’'.,-]/u.test(points[at - 1] ?? ""));
}

/**
 * The last words of a text: from the beginning of a clause, or of a word where no clause begins close by. Counted in
 * characters as people count them, so that none is split.
 */
export function lastWords(text: string): string {
  const points = [...text.trim()];
  const { length } = points;
  if (length <= LAST_WORDS) return points.join("");
  const range = LAST_WORDS_MOST - LAST_WORDS_LEAST + 1;
  const places = Array.from({ length: range }, (_, i) => length - LAST_WORDS_LEAST - i)
    .filter((at) => at >= 0)
    .sort((a, b) => Math.abs(length - LAST_WORDS - a) - Math.abs(length - LAST_WORDS - b));
  const start =
    places.find((at) => at === 0 || beginsClause(points, at)) ?? places.find((at) => beginsWord(points, at));
  let at = start ?? length - LAST_WORDS;
  // Marks belong to the letter before them, and joined emoji to each other.
  while (at > 0 && /[\p{M}\p{EMod}\u200d]/u.test(`${points[at - 1] === "\u200d" ? "\u200d" : ""}${points[at]}`)) at--;
  return points.slice(at).join("");
}

/** A block of prose: long enough for a sentence, and no heading, item or cell. */
function isProse(block: Block, text: string): boolean {
  return block.role === "text" && text.length >= LEAST;
}

/** Whether a text ends within a word that it writes in full elsewhere (大房, where 大房东 stands above). */
function endsInHalfWord(text: string, whole: string): boolean {
  const tail = text.slice(-2);
  if (ENDS_WELL.test(tail)) return false;
  const followers = new Set<string>();
  let uses = 0;
  for (let at = whole.indexOf(tail); at >= 0; at = whole.indexOf(tail, at + 1)) {
    const next = whole[at + 2];
    if (next === undefined || at + 2 >= whole.length) continue;
    uses++;
    followers.add(next);
  }
  return uses > 0 && followers.size === 1 && /\p{Script=Han}/u.test([...followers][0] ?? "");
}

/** What is removed from originals as well. */
const OF_ORIGINALS: ReadonlySet<Removal["kind"]> = new Set([
  "furniture",
  "promo",
  "disclaimer",
  "self-credit",
  "title-repeat",
  "wall",
  "leak",
]);
/** Of the other paragraphs, so many end with a mark, and such a share of them, where a last one without tells. */
const ENDED_LEAST = 4;
const ENDED_SHARE = 0.9;
/** What stands behind the last full stop: no name, no day, no label and its value. */
const FRAGMENT = /[。！？!?][”’」』）)]*(\p{Script=Han}[^。！？!?：:\d\s（）()【】／/|—]*)$/u;

/** Below these odds (natural logarithm) hardly any clause ends so. */
const HANGS = -2.3;
/** Above these it may well, and is no beginning of another sentence; above those its last word is no half one. */
const MAY_END = 1;
const HALF_WORD = 0.3;

/** Whether a paragraph of whole sentences stops behind the beginning of another. */
function breaksOff(text: string): boolean {
  const fragment = FRAGMENT.exec(text)?.[1];
  return fragment !== undefined && !SIGNATURE.test(fragment);
}

/**
 * Whether the last kept block of prose stops in mid-sentence, on a page whose other paragraphs don't.
 * @param isCopied whether the page shows what copiers leave: an author may forget his last full stop
 */
function halfSentence(blocks: readonly Block[], cleaned: readonly string[], isCopied: boolean): boolean {
  const prose = blocks.flatMap((block, i) => {
    const text = (cleaned[i] ?? "").trim();
    return isProse(block, text) ? [{ text, i }] : [];
  });
  const last = prose[prose.length - 1];
  if (!last || prose.length < 2) return false;
  // Whatever stands behind it (a list, verse, a table) ends the text in its own way.
  const behind = cleaned
    .slice(last.i + 1)
    .some((text, n) => text.trim() !== "" && blocks[last.i + 1 + n]?.role !== "caption");
  if (behind) return false;
  const open = (last.text.match(/[（「『“《(]/gu)?.length ?? 0) > (last.text.match(/[）」』”》)]/gu)?.length ?? 0);
  const ended = prose.filter(({ text }) => END.test(text)).length;
  if (ended === 0) return false;
  if (open || /[，、,]\s*$/u.test(last.text)) return ended * 2 >= prose.length - 1;
  if (END.test(last.text) || SIGNATURE.test(foldScript(last.text))) return false;
  // No end mark proves nothing by itself: in Chinese and Japanese the last word has to hang in the air.
  if (CJK.test(last.text)) {
    // Where nearly every other paragraph ends with its mark, the model's word on whether a clause can end here counts too.
    const odds = endedOdds(last.text, lineLang(last.text));
    const othersEnd = ended >= ENDED_LEAST && ended >= (prose.length - 1) * ENDED_SHARE;
    const hangs = (odds < HANGS && !ENDS_WELL.test(last.text)) || (odds < MAY_END && breaksOff(last.text));
    if (isCopied && othersEnd && hangs) return true;
    const before = [...cleaned.slice(0, last.i), last.text.slice(0, -1)].join("\n");
    return DANGLING.test(last.text) || (odds < HALF_WORD && endsInHalfWord(last.text, before));
  }
  return (
    prose.length >= 3 &&
    ended >= (prose.length - 1) * 0.75 &&
    /(?<!\p{Script=Latin})\p{Script=Latin}{2,} \p{Script=Latin}+$/u.test(last.text) &&
    last.text.length >= 60 &&
    /^[“"‘'(]?\p{Lu}/u.test(last.text)
  );
}

/**
 * @param around blocks outside the article, close behind it
 */
export function truncationOf(
  blocks: readonly Block[],
  cleaned: readonly string[],
  removals: readonly Removal[],
  around: readonly Block[],
): Truncation {
  const walls = removals.filter((removal) => removal.kind === "wall");
  const wall = walls[0];
  const lastKept = (before: number) => {
    const text = cleaned
      .slice(0, before)
      .filter((t) => t.trim() !== "")
      .join("\n")
      .trim();
    return text === "" ? null : lastWords(text);
  };
  if (wall) {
    const next = walls.every(
      (one) => NEXT_PART.test(one.text) || one.evidence.some((e) => e.rule.startsWith("wall-next-part")),
    );
    return { truncated: true, truncatedBy: next ? "next-part" : "wall", truncatedAt: lastKept(wall.block) };
  }
  const near = [...blocks.slice(-6), ...around];
  if (
    near.some(
      (block) =>
        block.text.length <= 80 && (NEXT_PART.test(foldScript(block.text)) || PAGER.test(foldScript(block.text))),
    )
  )
    return { truncated: true, truncatedBy: "next-part", truncatedAt: lastKept(cleaned.length) };
  const isCopied = removals.some(({ kind }) => !OF_ORIGINALS.has(kind));
  if (halfSentence(blocks, cleaned, isCopied))
    return { truncated: true, truncatedBy: "half-sentence", truncatedAt: lastKept(cleaned.length) };
  return { truncated: false, truncatedBy: null, truncatedAt: null };
}

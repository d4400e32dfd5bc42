/** Walls, promotions, disclaimers, frames and furniture: lines that a site added, told by their wording, their place and their neighbours. */
import { foldScript } from "../../script.ts";
import { type Block, rangesWithin } from "../../text-map.ts";
import type { AttributionField } from "../../types.ts";
import type { Line, Placed } from "../added/lines.ts";
import { type Match, matchOf, WORDED } from "../added/match.ts";
import { addedOdds, type Told } from "../added/odds.ts";
import { isHead, isSpoken, isTail } from "../added/places.ts";
import { wallBoxes, wallParts } from "../added/wall-parts.ts";
import { habitsOf, IDEAS_ENOUGH } from "../habits.ts";
import { AUTHOR_ODDS, type Finder, isLine, type NoiseSpan, type Pack, QUOTATION, quote, type Scene } from "../rule.ts";
import { wordingOf } from "../wording/model.ts";

/** The odds (natural logarithm) from which on a line goes: the author's words are worth more than the site's. */
const LEAST = 0.5;
/** Behind the text of a page that shows other signs of a copy, where the model has learnt from most lines. */
const LEAST_COPIED = -0.5;
/** Amid the text, and before it, sites add less. */
const LEAST_AMID = 1.5;
const LEAST_HEAD = 2;
/** A line whose words say little, and one that is told in sentences. */
const LEAST_FEW = 1.5;
const LEAST_TOLD = 1.5;
/** Where nothing else of the page looks copied. */
const LEAST_ALONE = 3;
/** Where a named habit and its place say so as well, less will do; a likeness, even in such a place, is no name. */
const LEAST_NAMED = -4;
const LEAST_LIKENED = -2.5;
/** Frames and furniture have few words: their habits and places tell. */
const LEAST_FRAME = Number.NEGATIVE_INFINITY;
/** A quotation in a box of the site's has no more of the author's text behind it. */
const QUOTED_MOST = 0.1;

/** A line of the article that nothing but its words could take from it. */
const isOwn = ({ inside, taken, alien, block, claims }: Line) =>
  inside && !taken && !alien && !block.quoted && claims.length === 0;

/** Whoever ends a line so has something to show. */
const ANNOUNCES = /[：:]\s*$/u;

/** Sites set their boxes as quotations too; an author who quotes announces it, or goes on (his `last` line stands behind it). */
function isQuotation({ blocks }: Scene, i: number, { line, after }: Placed, last: number): boolean {
  return line.block.quoted && (after >= QUOTED_MOST || i < last || ANNOUNCES.test(blocks[i - 1]?.text ?? ""));
}

/** No list of what an author has met with is longer. */
const LISTED_MOST = 30;

/** An item of a list that is announced, with a line of the author's behind it: what he has heard, read or been asked for. */
function isListed({ blocks }: Scene, i: number, last: number): boolean {
  let first = i;
  while (blocks[first]?.role === "item" && i - first < LISTED_MOST) first--;
  return first < i && i < last && ANNOUNCES.test(blocks[first]?.text ?? "");
}

/** What papers are found by. */
const CITATION = /\bet al\b|\bdoi\b|\b10\.\d{4,}\//iu;

/** Whether a line is the author's whatever its odds: code, what is quoted or cited, and what names nothing. */
function isAuthors(scene: Scene, i: number, at: Placed, last: number): boolean {
  const { block, search } = at.line;
  return (
    search ||
    block.role === "code" ||
    rangesWithin(block, ({ localName }) => localName === "code").length > 0 ||
    CITATION.test(block.text) ||
    isListed(scene, i, last) ||
    isQuotation(scene, i, at, last)
  );
}

const BESIDE = { rule: "place-beside", weight: 0.5, why: "It stands beside another line of its kind." };

const FRAMES: ReadonlySet<string> = new Set(["template", "furniture"]);

/** A day, or an address with a word before it: authors end with them as well. */
const BARE = /^[\s\p{P}]*(?:[\d年月日./:：\s-]{6,}|[^：:]{1,12}[：:]\s*(?:https?:\/\/|www\.)\S+)[\s\p{P}]*$/u;

/** What a line's words say against it, from nothing to enough: then its place decides. */
function wordsOf({ habits, voice, block, series }: Line): "none" | "few" | "enough" {
  if (series || voice.odds < AUTHOR_ODDS || isSpoken(block.text) || BARE.test(block.text)) return "none";
  if (voice.odds >= WORDED || habits.some(({ weight, beside }) => !beside && weight >= IDEAS_ENOUGH)) return "enough";
  return voice.odds >= 0 ? "few" : "none";
}

/** The odds from which on a line with this habit goes. */
function leastOf(match: Match, at: Placed, copied: boolean): number {
  // Sites set their boxes as quotations, but hardly an editor's name or a day.
  if (match.habit.kind === "furniture" && at.line.block.quoted) return Number.POSITIVE_INFINITY;
  if (match.named) return FRAMES.has(match.habit.kind) ? LEAST_FRAME : match.habit.vague ? LEAST_LIKENED : LEAST_NAMED;
  const words = wordsOf(at.line);
  if (words === "none") return Number.POSITIVE_INFINITY;
  if (words === "few") return LEAST_FEW;
  if (isHead(at) && at.line.inside) return LEAST_HEAD;
  if (!isLine(at.line.block.text) && at.line.inside) return LEAST_TOLD;
  if (isTail(at) || !at.line.inside) return copied && at.line.lang === "zh" ? LEAST_COPIED : LEAST;
  return at.line.boxed || at.line.odd ? LEAST : LEAST_AMID;
}

/** Who claims one of these took the text from somewhere. */
const ORIGIN: ReadonlySet<AttributionField | null> = new Set(["source", "account", "url"]);

/** Whether the page shows signs of a copy beside its lines. */
const isCopied = (told: readonly Told[]) =>
  told.some(({ at: { line } }) => line.searched || line.claims.some(({ label }) => ORIGIN.has(label.field)));

/** Authors of sales and of farewells write these too. */
const MAY_BE_OWN: ReadonlySet<string> = new Set(["promo", "wall"]);

/**
 * The one line of a text that is likelier a site's, where nothing else of the page looks copied: authors say goodbye so
 * too, and advertise themselves.
 */
function oneAlone(best: readonly (Match | null)[], lines: readonly Told[]): number | null {
  const all = best.flatMap((match, i) => (match && lines[i]?.at.line.inside ? [i] : []));
  const [one] = all;
  if (one === undefined || all.length > 1) return null;
  const { odds } = lines[one] as Told;
  const match = best[one] as Match;
  return odds >= LEAST_ALONE || !MAY_BE_OWN.has(match.habit.kind) || match.named ? null : one;
}

/** What breaks off before a wall is the author's, whatever it is worded like; what other finders take stands between. */
function brokenOff(best: readonly (Match | null)[], lines: readonly Told[]): number[] {
  const isBeforeWall = (i: number) => {
    const next = lines.findIndex(({ at: { line } }, k) => k > i && !line.taken);
    return best[next]?.habit.kind === "wall" && lines[next]?.at.line.afterCut;
  };
  return best.flatMap((match, i) => (match?.habit.vague && match.habit.kind !== "wall" && isBeforeWall(i) ? [i] : []));
}

/** What goes, of all that is told; null for what stays. */
function decided(scene: Scene, told: readonly Told[]): (Match | null)[] {
  const copied = isCopied(told);
  const last = told.findLastIndex(({ at, odds }) => isOwn(at.line) && odds < AUTHOR_ODDS);
  const best = told.map(({ at, odds }, i) => {
    const match = matchOf(at);
    return match && odds >= leastOf(match, at, copied) && !isAuthors(scene, i, at, last) ? match : null;
  });
  const own = copied ? null : oneAlone(best, told);
  for (const i of [...brokenOff(best, told), ...(own === null ? [] : [own])]) best[i] = null;
  // A page whose every line reads so has a text all the same.
  const isLeft = told.some(({ at: { line } }, i) => line.inside && !line.search && !line.taken && !best[i]);
  return isLeft ? best : best.map((match) => (match?.named ? match : null));
}

export const addedLines: Finder = function* (scene) {
  const lines = addedOdds(scene);
  const best = decided(scene, lines);
  const places = lines.map(({ at }) => at);
  const kinds = wallBoxes(
    scene,
    places,
    best.map((match) => match?.habit.kind ?? null),
  );
  const parts = wallParts(scene, places, kinds);
  for (const [i, match] of best.entries()) {
    const block = scene.blocks[i];
    if (!block) continue;
    const part = parts.get(i);
    if (part) {
      yield { kind: "wall", block: i, start: 0, end: block.text.length, evidence: [part] };
      continue;
    }
    if (NOTICE.test(foldScript(block.text)) && kinds[i + 1] === "disclaimer") {
      const why = "It heads a disclaimer.";
      const evidence = [{ rule: "disclaimer-label", weight: 0.7, why, quote: quote(block.text) }];
      yield { kind: "disclaimer", block: i, start: 0, end: block.text.length, evidence };
      continue;
    }
    const kind = kinds[i];
    if (match && kind) {
      const signs = (places[i] as Placed).beside > 0 ? [...match.signs, BESIDE] : match.signs;
      yield { kind, block: i, start: 0, end: block.text.length, evidence: signs };
      continue;
    }
    const next = places[i + 1];
    if (!next || isTail(next) || !next.line.inside) yield* atTheEdge(block, i, scene.packs);
  }
};

/** Sentences of a block, with their borders. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const end = /[。！？!?]+[”’」』）)】]*|\.(?=\s|$)/gu;
  let start = 0;
  for (const mark of text.matchAll(end)) {
    found.push({ start, end: mark.index + mark[0].length });
    start = mark.index + mark[0].length;
  }
  if (text.slice(start).trim()) found.push({ start, end: text.length });
  return found;
}

const NOTICE =
  /^[\s\p{P}\p{S}]*(?:(?:免责|版权|法律|郑重|特别|侵权|转载)?(?:声明|说明|提示|须知|条款)|disclaimer|(?:copyright )?notice|免责事项)[\s\p{P}\p{S}]*$/iu;
/** So much weighs the habit of a sentence that is no longer the paragraph's. */
const SENTENCE = 0.6;

/** A sentence with the habit at the end of the last paragraph of prose. */
function* atTheEdge(block: Block, index: number, packs: readonly Pack[]): Iterable<NoiseSpan> {
  if (block.role === "code" || block.quoted || block.role === "cell") return;
  const sentences = sentencesOf(block.text);
  for (const { start, end } of sentences.slice(1).reverse()) {
    const text = block.text.slice(start, end);
    const rule = habitsOf(packs, text).find((r) => r.kind !== "furniture" && r.weight >= SENTENCE);
    // Whoever quotes a disclaimer writes about it; and a paragraph's sentence is its author's where its wording is.
    if (!rule || QUOTATION.test(text) || wordingOf(text).odds < 0) return;
    const first = { rule: rule.id, weight: rule.weight, why: rule.why, quote: quote(text) };
    const place = { rule: "place-last-sentence", weight: 0.2, why: "It is the last sentence of its paragraph." };
    yield { kind: rule.kind, block: index, start, end, evidence: [first, place] };
  }
}

/** Walls, promotions, disclaimers and furniture: the packs' habits of wording, weighed with the place where they stand. */
import { type Claim, claimsOf } from "../../origin/claims.ts";
import { foldScript } from "../../script.ts";
import type { Block } from "../../text-map.ts";
import type { AttributionField, Evidence } from "../../types.ts";
import { habitsOf } from "../habits.ts";
import { bonusOf, type Place, placesIn } from "../places.ts";
import { type Finder, type Habit, isLine, type NoiseSpan, type Pack, QUOTATION, quote, type Scene } from "../rule.ts";
import { wallBoxes, wallParts } from "../wall-parts.ts";
import { wordingOf } from "../wording/model.ts";
import { selfCredit } from "./self-credit.ts";
import { summaries } from "./summaries.ts";
import { titleEchoes } from "./title-echoes.ts";

const ENOUGH = 0.7;

/** What gave a habit away: its telling words, or the text. */
function quoteOf({ telling }: Habit, text: string): string {
  return telling ? telling.join(" · ") : quote(text);
}

function total(signs: Evidence[]): number {
  return signs.reduce((sum, sign) => sum + sign.weight, 0);
}

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

interface Match {
  rule: Habit;
  signs: Evidence[];
}

/** What a line is, its wording tells (a rule of its own before a sum of ideas); the place only adds to how sure that is. */
function isBetter(a: Match, b: Match): boolean {
  const [sure, before] = [total(a.signs) >= ENOUGH, total(b.signs) >= ENOUGH];
  if (sure !== before) return sure;
  if (!sure) return total(a.signs) > total(b.signs);
  const [vague, vagueBefore] = [a.rule.vague === true, b.rule.vague === true];
  return vague === vagueBefore ? a.rule.weight > b.rule.weight : vagueBefore;
}

/** Behind a text that breaks off, what asks for something else and promises the rest is a wall. */
function isWallBehind(a: Match, b: Match, { afterCut }: Place): boolean {
  return afterCut && a.rule.kind === "wall" && b.rule.kind === "promo" && total(a.signs) >= ENOUGH;
}

/** A faint line known by the one beside it is no longer. */
const FAINT_MOST = 24;

function isEnough({ rule, signs }: Match, place: Place | undefined, text: string): boolean {
  if (rule.beside || total(signs) < ENOUGH) return false;
  // Authors end in whole sentences that sites could have written: likeness alone does not tell these.
  if (rule.telling && !isLine(text) && place && !place.margin && !place.boxed && !place.odd) return false;
  return !rule.faint || (place?.tail === true && !place.margin);
}

function isAmid({ tail, margin, boxed, odd, afterCut }: Place): boolean {
  return !tail && !margin && !boxed && !odd && !afterCut;
}

/** Behind the text, what sites add stands together, whatever it asks for. */
const ADDED: ReadonlySet<string | undefined> = new Set(["wall", "promo", "disclaimer"]);
function isKin(a: string | undefined, b: string, place: Place | undefined): boolean {
  return a === b || (place?.tail === true && ADDED.has(a) && ADDED.has(b));
}

const ROUNDS = 4;
/** Outside the text a wall's wording has to say so much: sites lead to other pages there. */
const MARGIN_LEAST = 0.45;
/** With so much less a line is known by the one beside it. */
const BESIDE = 0.55;
/** With so much less a sentence is known by the site's lines behind it. */
const BEFORE = 0.15;

/** Sites set their boxes as quotations too; an author who quotes announces it, or goes on. */
function isBoxed(blocks: readonly Block[], i: number, place: Place): boolean {
  return place.tail && !/[：:]\s*$/u.test(blocks[i - 1]?.text ?? "");
}

/**
 * Items that are worded like a site's lines, and that an author shows: they stand amid his text, or in a list whose other
 * items are not worded so.
 */
function quotedItems(blocks: readonly Block[], places: readonly Place[], best: readonly (Match | null)[]): Set<number> {
  const listOf = (i: number) => (blocks[i]?.role === "item" ? blocks[i].element.closest("ul, ol") : null);
  const isSite = (i: number) => {
    const { tail, head, margin, boxed } = places[i] as Place;
    const match = best[i];
    return (tail || head || margin || boxed) && match && total(match.signs) + BESIDE >= ENOUGH;
  };
  const own = new Set(best.flatMap((_, i) => (isSite(i) ? [] : (listOf(i) ?? []))));
  return new Set(best.flatMap((_, i) => (own.has(listOf(i) as Element) ? i : [])));
}

/** In so many places amid the text a site withholds or advertises nothing: an author compares offers there. */
const AMID_MOST = 2;

/** So many letters at their beginning make two lines alike. */
const ALIKE = 8;

/**
 * Lines that are worded like a site's again and again amid the text, and known by that alone; behind the text the last
 * ones of the series, which begin alike.
 */
function manyAmid(
  { blocks, inside }: Scene,
  places: readonly Place[],
  best: readonly (Match | null)[],
  certain: readonly boolean[],
): number[] {
  const vague = best.flatMap((match, i) => (certain[i] && match?.rule.vague && inside[i] ? [i] : []));
  const amid = vague.filter((i) => !places[i]?.tail && !places[i]?.head);
  const beginning = (i: number) => blocks[i]?.text.trim().slice(0, ALIKE);
  return [...ADDED].flatMap((kind) => {
    const some = amid.filter((i) => best[i]?.rule.kind === kind);
    if (some.filter((i) => !some.includes(i - 1)).length <= AMID_MOST) return [];
    return vague.filter((i) => some.includes(i) || some.some((j) => beginning(i) === beginning(j)));
  });
}

/** What likeness and place together weigh where more than both speaks for a line. */
const ALONE = 0.96;

/** Authors of sales and of farewells write these too. */
const MAY_BE_OWN: ReadonlySet<string> = new Set(["promo", "wall"]);

/** Who claims one of these took the text from somewhere. */
const ORIGIN: ReadonlySet<AttributionField> = new Set(["source", "account", "url"]);

/** The one line of a text that is worded like a promotion or a wall, where nothing else of the page looks copied: authors say goodbye so too. */
function oneAlone(
  { blocks, inside, lexicon }: Scene,
  best: readonly (Match | null)[],
  certain: readonly boolean[],
): number[] {
  const all = best.flatMap((match, i) => (certain[i] && inside[i] && ADDED.has(match?.rule.kind) ? [i] : []));
  const [one] = all;
  if (one === undefined || all.length > 1 || lexicon.lines.size > 0) return [];
  const { rule, signs } = best[one] as Match;
  if (!rule.telling || !MAY_BE_OWN.has(rule.kind) || total(signs) >= ALONE) return [];
  const isClaim = ({ label }: Claim) => label.field !== null && ORIGIN.has(label.field);
  return blocks.some(({ text }) => claimsOf(text).some(isClaim)) ? [] : [one];
}

/** The best match of each block, and which of them are certain. */
function weigh(scene: Scene, places: Place[]): { best: (Match | null)[]; certain: boolean[] } {
  const best = scene.blocks.map((block, i): Match | null => {
    const place = places[i];
    // Lines of search phrases have a finder of their own.
    if (
      !place ||
      scene.lexicon.lines.has(i) ||
      block.role === "code" ||
      (block.quoted && !isBoxed(scene.blocks, i, place))
    )
      return null;
    let found: Match | null = null;
    for (const rule of scene.habits[i] ?? []) {
      if (rule.head && !place.head && !place.margin) continue;
      // A site asks for much around a text, to log in for one: a wall is what stands behind a text that breaks off.
      const behindCut = place.tail && place.afterCut && rule.weight >= MARGIN_LEAST;
      if (rule.vague && rule.kind === "wall" && place.margin && !behindCut) continue;
      // Who sets words as code explains them, and a heading withholds nothing.
      if (rule.telling && (block.element.querySelector("code") || (rule.kind === "wall" && block.role === "heading")))
        continue;
      // Amid the text only a box or what breaks off before it makes a wall of what is worded like one.
      if (rule.telling && rule.kind === "wall" && isAmid(place)) continue;
      const first = { rule: rule.id, weight: rule.weight, why: rule.why, quote: quoteOf(rule, block.text) };
      const match = { rule, signs: [first, ...bonusOf(place, block, rule)] };
      if (!found || isBetter(match, found) || isWallBehind(match, found, place)) found = match;
    }
    return found;
  });
  const own = quotedItems(scene.blocks, places, best);
  const certain = best.map(
    (match, i) => match !== null && !own.has(i) && isEnough(match, places[i], scene.blocks[i]?.text ?? ""),
  );
  const spare = (i: number) => {
    own.add(i);
    certain[i] = false;
  };
  // What breaks off before a wall is the author's, whatever it is worded like.
  best.forEach((match, i) => {
    const isCut = certain[i + 1] && best[i + 1]?.rule.kind === "wall" && places[i + 1]?.afterCut;
    if (isCut && match?.rule.telling && match.rule.kind !== "wall") spare(i);
  });
  for (const i of [...manyAmid(scene, places, best, certain), ...oneAlone(scene, best, certain)]) spare(i);
  // A button or a price is known by the wall beside it, and so is a second line of a disclaimer.
  for (let round = 0; round < 3; round++) {
    // With a line of the site's before it, nothing but lines of the site's behind it: there no author goes on.
    const lastOwn = scene.inside.findLastIndex((inside, i) => inside && !certain[i]);
    const isAdded = (i: number) => certain[i] === true && ADDED.has(best[i]?.rule.kind);
    const isLast = (i: number) => i >= lastOwn && isAdded(i - 1);
    const isBeforeThem = (i: number) => i >= lastOwn && isAdded(i + 1);
    best.forEach((match, i) => {
      const text = scene.blocks[i]?.text ?? "";
      if (!match || certain[i] || own.has(i) || (match.rule.faint && text.length > FAINT_MOST) || match.rule.doubted)
        return;
      const last = isLast(i);
      if (match.rule.telling && !isLine(text) && !last) {
        if (!isBeforeThem(i) || total(match.signs) + BEFORE < ENOUGH) return;
        match.signs.push({ rule: "place-before", weight: BEFORE, why: "Nothing but lines of the site follows it." });
        certain[i] = true;
        return;
      }
      const beside =
        last || [i - 1, i + 1].some((j) => certain[j] && isKin(best[j]?.rule.kind, match.rule.kind, places[i]));
      // What quotes somebody's words is no second line of anything.
      const quotes = match.signs.some((sign) => sign.rule === "place-quotes" || sign.rule === "place-quoted");
      if (beside && !quotes && total(match.signs) + BESIDE >= ENOUGH) {
        match.signs.push({ rule: "place-beside", weight: 0.5, why: "It stands beside another line of its kind." });
        certain[i] = true;
      }
    });
  }
  return { best, certain };
}

export const phrases: Finder = function* (scene) {
  const gone = new Set([...titleEchoes(scene), ...selfCredit(scene), ...summaries(scene)].map((span) => span.block));
  const placesBut = placesIn(scene);
  let places = placesBut(gone);
  let { best, certain } = weigh(scene, places);
  // What goes for certain was no prose: what stands beyond it may stand behind the text.
  for (let round = 0; round < ROUNDS; round++) {
    const before = gone.size;
    for (const [i, is] of certain.entries()) if (is) gone.add(i);
    if (gone.size === before) break;
    places = placesBut(gone);
    ({ best, certain } = weigh(scene, places));
  }
  const worded = best.map((match, i) => (match && certain[i] ? match.rule.kind : null));
  const kinds = wallBoxes(scene, places, worded);
  const parts = wallParts(scene, places, kinds);
  for (const [i, match] of best.entries()) {
    const block = scene.blocks[i];
    if (!block) continue;
    const part = parts.get(i);
    if (part) {
      yield { kind: "wall", block: i, start: 0, end: block.text.length, evidence: [part] };
      continue;
    }
    if (NOTICE.test(foldScript(block.text)) && certain[i + 1] && best[i + 1]?.rule.kind === "disclaimer") {
      const why = "It heads a disclaimer.";
      const evidence = [{ rule: "disclaimer-label", weight: 0.7, why, quote: quote(block.text) }];
      yield { kind: "disclaimer", block: i, start: 0, end: block.text.length, evidence };
      continue;
    }
    const kind = kinds[i];
    if (match && kind) {
      yield { kind, block: i, start: 0, end: block.text.length, evidence: match.signs };
      continue;
    }
    const next = places[i + 1];
    if (!next || next.tail || next.margin) yield* atTheEdge(block, i, scene.packs);
  }
};

const NOTICE =
  /^[\s\p{P}\p{S}]*(?:(?:免责|版权|法律|郑重|特别|侵权|转载)?(?:声明|说明|提示|须知|条款)|disclaimer|(?:copyright )?notice|免责事项)[\s\p{P}\p{S}]*$/iu;
/** A sentence with the habit at the end of the last paragraph of prose. */
function* atTheEdge(block: Block, index: number, packs: readonly Pack[]): Iterable<NoiseSpan> {
  if (block.role === "code" || block.quoted || block.role === "cell") return;
  const sentences = sentencesOf(block.text);
  for (const { start, end } of sentences.slice(1).reverse()) {
    const text = block.text.slice(start, end);
    const rule = habitsOf(packs, text).find((r) => r.kind !== "furniture" && r.weight + 0.1 >= ENOUGH);
    // Whoever quotes a disclaimer writes about it; and a paragraph's sentence is its author's where its wording is.
    if (!rule || QUOTATION.test(text) || wordingOf(text).odds < 0) return;
    const first = { rule: rule.id, weight: rule.weight, why: rule.why, quote: quote(text) };
    const place = { rule: "place-last-sentence", weight: 0.2, why: "It is the last sentence of its paragraph." };
    yield { kind: rule.kind, block: index, start, end, evidence: [first, place] };
  }
}

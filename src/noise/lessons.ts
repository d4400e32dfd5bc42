/**
 * What users have taught about the site of a page: passages that are noise there go, and what is no noise stays. Both
 * are compared as plain text, within the blocks of the isolated article, which stay the same with lessons or without.
 */
import { AROUND, type Shape, shaped, shapeOf } from "../lesson.ts";
import { domainOf } from "../origin/domains.ts";
import type { Block } from "../text-map.ts";
import type { Lesson } from "../types.ts";
import { type Cut, cutsOf, spansByBlock } from "./cut.ts";
import { CLAUSE_MARK, CLOSING, type NoiseSpan, quote } from "./rule.ts";
import { asking } from "./splices/neighbours.ts";
import { wrappersOf } from "./wrappers.ts";

/** Rule of the evidence of what a user said is noise. */
export const TAUGHT = "taught-noise";

interface Taken {
  blocks: readonly Block[];
  spans: readonly NoiseSpan[];
}

/**
 * The spans that are left, and those of the passages that go besides.
 * @param host the page's host: lessons of other sites count for nothing
 * @param lang language of the text
 */
export function heed({ blocks, spans }: Taken, lessons: readonly Lesson[], host: string, lang: string): NoiseSpan[] {
  const site = domainOf(host);
  const own = lessons.filter((lesson) => site !== "" && lesson.site === site);
  if (own.length === 0) return [...spans];
  const left = withoutHonest(
    { blocks, spans },
    own.filter(({ verdict }) => verdict === "not-noise"),
  );
  const taught = own.filter(({ verdict }) => verdict === "noise").sort((a, b) => a.created - b.created);
  return [...left, ...(taught.length > 0 ? taughtNoise({ blocks, spans: left }, taught, lang) : [])];
}

/** Signs of the place say nothing about what a passage is. */
const saysWhat = (rule: string) => !rule.startsWith("place-");

/**
 * Drops the spans of what is no noise here. It is decided on what they come to, as the ledger lists it: of a passage
 * that stays, no part is taken out by another finder.
 */
function withoutHonest({ blocks, spans }: Taken, honest: readonly Lesson[]): NoiseSpan[] {
  if (honest.length === 0) return [...spans];
  const isHonest = (text: string, whole: boolean, { kind, evidence }: Pick<NoiseSpan, "kind" | "evidence">) => {
    const shape = shapeOf(text);
    return honest.some(
      (lesson) =>
        lesson.text === shape &&
        lesson.whole === whole &&
        // Of two finders that name the same line now one, now the other says more: then the same rule is enough.
        (lesson.kind === kind || (whole && evidence.some(({ rule }) => saysWhat(rule) && lesson.rules.includes(rule)))),
    );
  };
  const kept = new Map<number, Cut[]>();
  for (const [index, found] of spansByBlock(spans)) {
    const { text = "" } = blocks[index] ?? {};
    const cuts = cutsOf(text, found);
    kept.set(
      index,
      cuts.filter((cut) => isHonest(text.slice(cut.start, cut.end), isWhole(cut, text), cut)),
    );
  }
  return spans.filter((span) =>
    span.attribute
      ? !isHonest(span.attribute.element.getAttribute(span.attribute.name) ?? "", false, span)
      : !kept.get(span.block)?.some(({ start, end }) => span.start >= start && span.end <= end),
  );
}

const isWhole = ({ start, end }: Pick<Cut, "start" | "end">, text: string) => start === 0 && end === text.length;

/**
 * Passages that are noise here. They are looked for in the text as it is without the other noise, which is what the
 * user saw; a later lesson in the text as the earlier ones leave it.
 */
function taughtNoise({ blocks, spans }: Taken, lessons: readonly Lesson[], lang: string): NoiseSpan[] {
  const found: NoiseSpan[] = [];
  const others = spansByBlock(spans);
  const gone = blocks.map((block, i): Range[] => cutsOf(block.text, others.get(i) ?? []));
  const seen = blocks.map((block, i) => shaped(block.text, gone[i]));
  for (const lesson of lessons) {
    blocks.forEach((block, i) => {
      const view = seen[i];
      const cuts = gone[i];
      if (!view || !cuts || !view.text.includes(lesson.text)) return;
      const places = lesson.whole ? asBlock(lesson, i, block, seen) : asPart(lesson, block, view, lang);
      if (places.length === 0) return;
      for (const { start, end } of places) found.push(spanOf(i, start, end, lesson));
      cuts.push(...places);
      seen[i] = shaped(block.text, cuts);
    });
  }
  return found;
}

type Range = { start: number; end: number };

/** The whole block, where it says just this. */
function asBlock(lesson: Lesson, index: number, block: Block, seen: readonly Shape[]): Range[] {
  if (seen[index]?.text !== lesson.text) return [];
  const elsewhere = lesson.wide && block.role !== "cell" && block.role !== "code";
  const before = seen.slice(0, index).findLast(({ text }) => text !== "")?.text ?? "";
  const after = seen.slice(index + 1).find(({ text }) => text !== "")?.text ?? "";
  return elsewhere || isBetween(lesson, before, after) ? [{ start: 0, end: block.text.length }] : [];
}

/** The places within a block where the passage stands between the same words, or in the same way. */
function asPart(lesson: Lesson, block: Block, view: Shape, lang: string): Range[] {
  const places: Range[] = [];
  for (let at = view.text.indexOf(lesson.text); at >= 0; at = view.text.indexOf(lesson.text, at + 1)) {
    const last = at + lesson.text.length - 1;
    const start = view.at[at] ?? 0;
    const end = (view.at[last] ?? 0) + 1;
    if (places.some((place) => start < place.end)) continue;
    const [before, after] = [view.text.slice(0, at), view.text.slice(last + 1)];
    if (isBetween(lesson, before, after) || standsAlike(lesson, block, { start, end }, before, after, lang))
      places.push({ start, end });
  }
  return places;
}

function isBetween(lesson: Lesson, before: string, after: string): boolean {
  return before.slice(-AROUND) === lesson.before && after.slice(0, AROUND) === lesson.after;
}

const ENDS = (text: string) => text === "" || CLAUSE_MARK.test(text.slice(-1)) || CLOSING.test(text.slice(-1));
const LATIN_EDGE = /^[\p{Script=Latin}\p{N}]/u;

/**
 * Whether a passage within a line ends like a clause: right before a mark, at the end of its block, or with a mark of
 * its own.
 */
export function endsClause(text: string, after: string): boolean {
  return ENDS(text) || after === "" || CLAUSE_MARK.test(after[0] ?? "") || CLOSING.test(after[0] ?? "");
}

/** In a wrapper of its own again; or at the end of a clause again, where the words before it do without it. */
function standsAlike(
  lesson: Lesson,
  block: Block,
  { start, end }: Range,
  before: string,
  after: string,
  lang: string,
): boolean {
  if (!lesson.wide || block.role === "cell" || block.role === "code") return false;
  if (lesson.wrapper !== null)
    return wrappersOf(block).some(
      (one) => one.start === start && one.end === end && one.element.localName === lesson.wrapper,
    );
  const inWord = LATIN_EDGE.test(lesson.text) && /[\p{Script=Latin}\p{N}]$/u.test(before);
  return !inWord && endsClause(lesson.text, after) && (ENDS(before.trimEnd()) || asking(before, lang) === 0);
}

function spanOf(block: number, start: number, end: number, { kind, text }: Lesson): NoiseSpan {
  const why = "You said that this is noise on this site.";
  return { kind, block, start, end, evidence: [{ rule: TAUGHT, weight: 1, why, quote: quote(text) }] };
}

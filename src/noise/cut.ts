/** The only deleter. Takes the finders' spans, deletes what they name, and records each deletion so that it reverses. */
import { type Block, type NodeRange, nodeRanges } from "../text-map.ts";
import { type Evidence, KINDS, type Kind, type Removal, removalKey } from "../types.ts";
import type { NoiseSpan } from "./rule.ts";

/** One deletion of text in one block, after overlapping spans have been joined. */
export interface Cut {
  kind: Kind;
  start: number;
  end: number;
  evidence: Evidence[];
}

/** Of two kinds that name the same words the earlier one tells more. */
const PRECEDENCE: readonly Kind[] = ["hidden-keyword", "self-credit", "template", ...KINDS];

const LETTER = /[\p{L}\p{N}]/u;
/** Two removals of one block that touch are told apart; what overlaps becomes one, of the kind that covers more. */
function join(spans: NoiseSpan[]): Cut[] {
  const sorted = [...spans].sort(
    (a, b) => a.start - b.start || b.end - a.end || PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind),
  );
  const cuts: Cut[] = [];
  for (const span of sorted) {
    const last = cuts[cuts.length - 1];
    if (!last || span.start >= last.end) {
      cuts.push({ kind: span.kind, start: span.start, end: span.end, evidence: [...span.evidence] });
      continue;
    }
    // What is hidden is hidden, whatever else it is.
    if (
      last.kind !== "hidden-keyword" &&
      (span.kind === "hidden-keyword" || span.end - span.start > last.end - last.start)
    )
      last.kind = span.kind;
    last.end = Math.max(last.end, span.end);
    for (const evidence of span.evidence)
      if (!last.evidence.some((e) => e.rule === evidence.rule)) last.evidence.push(evidence);
  }
  return cuts;
}

/** Where nothing with a letter would be left, the rest (marks, arrows, blanks) goes with its neighbours. */
function takeTheRest(cuts: Cut[], text: string): void {
  let at = 0;
  for (const cut of cuts) {
    if (LETTER.test(text.slice(at, cut.start))) return;
    at = cut.end;
  }
  if (LETTER.test(text.slice(at))) return;
  cuts.forEach((cut, i) => {
    cut.start = i === 0 ? 0 : (cuts[i - 1]?.end ?? 0);
    cut.end = cuts[i + 1]?.start ?? text.length;
  });
}

/** The spans of each block that has any. */
export function spansByBlock(spans: Iterable<NoiseSpan>): Map<number, NoiseSpan[]> {
  const byBlock = new Map<number, NoiseSpan[]>();
  for (const span of spans) {
    const list = byBlock.get(span.block);
    if (list) list.push(span);
    else byBlock.set(span.block, [span]);
  }
  return byBlock;
}

/** What the spans of one block come to in its text: each is one removal. */
export function cutsOf(text: string, spans: readonly NoiseSpan[]): Cut[] {
  const cuts = join(spans.filter((span) => !span.attribute && span.end > span.start));
  takeTheRest(cuts, text);
  return cuts;
}

/** The mark-up that goes with the range: the inline elements that hold nothing else. */
function markupOf(block: Block, start: number, end: number): string | null {
  const whole = start === 0 && end === block.text.length;
  const tags = new Set<string>();
  for (const { node, from, to } of nodeRanges(block, start, end)) {
    if (from !== 0 || to !== node.data.length) continue;
    for (let at = node.parentElement; at && at !== block.element; at = at.parentElement) {
      if (!whole && holdsMore(at, end - start)) break;
      tags.add(openTag(at));
    }
  }
  return tags.size ? [...tags].reverse().join("") : null;
}

/** The texts in an element, one after the other: who asks for its first words need not read all of them. */
function* textsIn(element: Element): Generator<string> {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  while (walker.nextNode()) yield (walker.currentNode as Text).data;
}
/** NodeFilter.SHOW_TEXT, which Node has no name for. */
const SHOW_TEXT = 4;

/** Whether more characters than these stand in an element. */
function holdsMore(element: Element, most: number): boolean {
  let length = 0;
  for (const text of textsIn(element)) {
    length += text.length;
    if (length > most) return true;
  }
  return false;
}

function isBlank(element: Element): boolean {
  for (const text of textsIn(element)) if (text.trim() !== "") return false;
  return true;
}

function openTag(element: Element): string {
  const attributes = [...element.attributes].map(
    (a) => ` ${a.name}="${a.value.slice(0, 200).replace(/"/g, "&quot;")}"`,
  );
  return `<${element.localName}${attributes.join("")}>`;
}

const MEDIA = "img, picture, video, iframe, table, hr, math";

function isEmpty(element: Element): boolean {
  return isBlank(element) && !element.matches(MEDIA) && element.querySelector(MEDIA) === null;
}

/** Removes an element that has become empty, and its parents while they are. */
function prune(element: Element | null, root: Element): void {
  for (let at = element; at && at !== root && root.contains(at) && isEmpty(at); ) {
    let parent: Element | null = at.parentElement;
    // A cell holds its column: it goes only with its whole row.
    if (/^t[dh]$/.test(at.localName)) {
      if (parent === null || !isEmpty(parent)) return;
      at = parent;
      parent = at.parentElement;
    }
    at.remove();
    at = parent;
  }
}

const CONTEXT = 24;

export interface CutResult {
  removals: Removal[];
  /** Text of each block after the cut, "" where it went. */
  cleaned: string[];
}

/**
 * Deletes what the spans name from the document.
 * @param blocks the isolated article's blocks; spans refer to their indices
 * @param keep keys of removals that stay in the text, because the reader has put them back
 */
export function cut(
  blocks: readonly Block[],
  spans: Iterable<NoiseSpan>,
  root: Element,
  keep: ReadonlySet<string>,
): CutResult {
  const found = spansByBlock(spans);
  const removals: Removal[] = [];
  const cleaned: string[] = [];
  let before = "";
  blocks.forEach((block, index) => {
    const own = found.get(index) ?? [];
    const cuts = cutsOf(block.text, own);
    const done: Cut[] = [];
    const left: string[] = [];
    let context = before;
    let at = 0;
    const leave = (text: string) => {
      left.push(text);
      context = (context + text.slice(-CONTEXT)).slice(-CONTEXT);
    };
    for (const one of cuts) {
      const removal: Removal = {
        kind: one.kind,
        text: block.text.slice(one.start, one.end),
        after: "",
        block: index,
        start: one.start,
        markup: markupOf(block, one.start, one.end),
        evidence: one.evidence,
      };
      if (keep.has(removalKey(removal))) continue;
      leave(block.text.slice(at, one.start));
      at = one.end;
      removal.after = context;
      removals.push(removal);
      done.push(one);
    }
    leave(block.text.slice(at));
    const text = left.join("");
    cleaned.push(text);
    for (const span of own) if (span.attribute) cutAttribute(span, span.attribute, index, context, keep, removals);
    if (text) before = text.slice(-CONTEXT);
    deleteRanges(block, done, text, root);
  });
  return { removals, cleaned };
}

function cutAttribute(
  span: NoiseSpan,
  { element, name }: { element: Element; name: string },
  block: number,
  after: string,
  keep: ReadonlySet<string>,
  removals: Removal[],
): void {
  const text = element.getAttribute(name) ?? "";
  const source = (element.getAttribute("src") ?? "").slice(0, 200);
  const removal: Removal = {
    kind: span.kind,
    text,
    after,
    block,
    start: span.start,
    markup: `${element.localName}[${name}] ${source}`,
    evidence: span.evidence,
  };
  if (keep.has(removalKey(removal))) return;
  if (name === "alt") element.setAttribute("alt", "");
  else element.removeAttribute(name);
  removals.push(removal);
}

function deleteRanges(block: Block, cuts: Cut[], left: string, root: Element): void {
  if (cuts.length === 0) return;
  const parents = new Set<Element>();
  // Each node is written once, whatever is cut out of it.
  const byNode = new Map<Text, NodeRange[]>();
  for (const one of [...cuts].reverse()) {
    for (const range of nodeRanges(block, one.start, one.end)) {
      if (range.node.parentElement) parents.add(range.node.parentElement);
      const ranges = byNode.get(range.node);
      if (ranges) ranges.push(range);
      else byNode.set(range.node, [range]);
    }
  }
  for (const [node, ranges] of byNode) {
    const { data } = node;
    let border = data.length;
    const kept: string[] = [];
    for (const { from, to } of ranges) {
      kept.push(data.slice(to, border));
      border = from;
    }
    node.data = data.slice(0, border) + kept.reverse().join("");
  }
  for (const parent of parents) prune(parent, root);
  if (left === "" && block.images.length === 0) {
    for (const br of block.breaks) br.remove();
    prune(block.element, root);
  }
}

/** Random characters before most marks of the page: only when many places agree. */

import { type Finder, quote, readsAsAdded, type Scene } from "../rule.ts";

const MARKS = /[，。！？；：、,!?;]/gu;
const LONGEST = 5;
const LEAST_SLOTS = 5;
/** Of the marks so large a share has a random string before it. */
const SHARE = 0.3;
/** A program draws from several strings, each of them often; an author has one refrain, or the names of two people. */
const LEAST_TOKENS = 3;
/** Two uses are enough for a string that holds none of the characters that most words are made of. */
const LEAST_USES = 3;
/**
 * What stands there so much less often than the usual string is an author's; sooner if it is a word of the dictionary, or
 * all its characters are the text's own.
 */
const RARE = 0.25;
const WORD_LEAST = 0.75;
const COMMON =
  /[的一是不了在人有我他她这這个個们們中来來上大为為和到以说說时時要就出会會可也你对對能而那得着著下去里裡起看好过過]/u;
const RANDOM = /^[\p{Script=Han}\p{Script=Bopomofo}〆]+$/u;

let words: Intl.Segmenter | undefined;

/** Whether a string is one word of the dictionary (小火), and no two characters thrown together (山己). */
function isWord(token: string): boolean {
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  return [...words.segment(token)].length === 1;
}

function median(counts: number[]): number {
  return counts.sort((a, b) => a - b)[counts.length >> 1] ?? 0;
}

interface Slot {
  block: number;
  /** Offset of the mark. */
  at: number;
  /** The sentence's number. */
  sentence: number;
}

function slotsOf(scene: Scene): Slot[] {
  const slots: Slot[] = [];
  let sentence = 0;
  scene.blocks.forEach((block, i) => {
    if (block.role === "code" || block.role === "heading" || block.role === "cell") return;
    if (!scene.inside[i] || readsAsAdded(scene, i)) return;
    sentence++;
    for (const { index: at } of block.text.matchAll(MARKS)) {
      if (RANDOM.test(block.text[at - 1] ?? "")) slots.push({ block: i, at, sentence });
      if (block.text[at] === "。") sentence++;
    }
  });
  return slots;
}

/** How often each of the strings stands in a text. There may be thousands: the text is read once for all of them. */
function usesIn(text: string, tokens: ReadonlyMap<string, unknown>): Map<string, number> {
  const uses = new Map<string, number>();
  const ends = new Map<string, number>();
  if (tokens.size === 0) return uses;
  const starts = new Set([...tokens.keys()].map((token) => token[0]));
  for (let at = 0; at < text.length; at++) {
    if (!starts.has(text[at])) continue;
    for (let size = 2; size <= LONGEST; size++) {
      const token = text.slice(at, at + size);
      if (!tokens.has(token) || at < (ends.get(token) ?? 0)) continue;
      uses.set(token, (uses.get(token) ?? 0) + 1);
      ends.set(token, at + size);
    }
  }
  return uses;
}

/**
 * Whether enough marks can have a string before them that recurs: whatever its length, its last two characters recur as
 * well. Nearly all texts are told so at once.
 */
function mayRecur(scene: Scene, slots: readonly Slot[]): boolean {
  const counts = new Map<string, number>();
  for (const { block, at } of slots) {
    const end = (scene.blocks[block]?.text ?? "").slice(Math.max(0, at - 2), at);
    if (end.length === 2 && RANDOM.test(end)) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const hits = [...counts.values()].reduce((sum, count) => (count > 1 ? sum + count : sum), 0);
  return hasEnough(hits, slots);
}

/** The longest of the strings that stands before the slot's mark. */
function tokenAt(scene: Scene, { block, at }: Slot, tokens: ReadonlyMap<string, unknown>): string | null {
  const text = scene.blocks[block]?.text ?? "";
  for (let size = LONGEST; size >= 2; size--) {
    const token = text.slice(Math.max(0, at - size), at);
    if (tokens.has(token)) return token;
  }
  return null;
}

const hasEnough = (hits: number, slots: readonly Slot[]) => hits >= LEAST_SLOTS && hits >= slots.length * SHARE;

/** Strings that recur before marks, with different words before them, and hardly anywhere else. */
function recurring(scene: Scene, slots: Slot[]): Map<string, number> {
  const counts = new Map<string, { count: number; left: Set<string>; sentences: Set<number> }>();
  for (const { block, at, sentence } of slots) {
    const text = scene.blocks[block]?.text ?? "";
    for (let size = 2; size <= LONGEST && at - size >= 0; size++) {
      const token = text.slice(at - size, at);
      if (!RANDOM.test(token)) break;
      const entry = counts.get(token) ?? { count: 0, left: new Set(), sentences: new Set() };
      entry.count++;
      entry.left.add(text[at - size - 1] ?? "");
      entry.sentences.add(sentence);
      counts.set(token, entry);
    }
  }
  const tokens = new Map<string, number>();
  for (const [token, { count, left }] of counts) if (count >= 2 && left.size >= 2) tokens.set(token, count);
  // What follows takes long, and only takes away: most texts need none of it.
  const mayBeEnough = () => hasEnough(slots.filter((slot) => tokenAt(scene, slot, tokens) !== null).length, slots);
  if (!mayBeEnough()) return new Map();
  const all = scene.blocks.map((block) => block.text).join("\n");
  const everywhere = usesIn(all, tokens);
  for (const [token, count] of [...tokens]) {
    const isElsewhere = (everywhere.get(token) ?? 0) > count * 1.15 + 0.5;
    if (isElsewhere || (count < LEAST_USES && COMMON.test(token))) tokens.delete(token);
  }
  // (The dictionary is slow: it is asked last.)
  if (!mayBeEnough()) return new Map();
  for (const [token, count] of [...tokens]) if (count < LEAST_USES && isWord(token)) tokens.delete(token);
  // A token is as long as the same characters stand before it: its tail counts more often only by chance, and what is
  // longer than the token counts less often.
  for (const [token, count] of [...tokens]) {
    for (let i = 1; token.length - i >= 2; i++) {
      const tail = counts.get(token.slice(i))?.count ?? 0;
      if (tail > count) tokens.delete(token);
      else tokens.delete(token.slice(i));
    }
  }
  // (Nothing adds to them any more: what follows takes long, and most texts need none of it.)
  const most = [...tokens.values()].reduce((sum, count) => sum + count, 0);
  if (tokens.size < LEAST_TOKENS || !hasEnough(most, slots)) return new Map();
  // Twice, and in one sentence, is a figure of the author's, where the program has strings enough without it.
  const figures = [...tokens.keys()].filter((token) => counts.get(token)?.sentences.size === 1);
  if (tokens.size - figures.length >= LEAST_TOKENS) for (const figure of figures) tokens.delete(figure);
  // A program draws each of its strings about as often.
  const usual = median([...tokens].flatMap(([token, count]) => (isWord(token) ? [] : [count])));
  const rare = [...tokens].filter(([, count]) => count < usual * WORD_LEAST);
  if (rare.length === 0) return tokens;
  const own = new Set([...tokens.keys()].reduce((rest, token) => rest.replaceAll(token, ""), all));
  const isOwn = (token: string) => isWord(token) || [...token].every((character) => own.has(character));
  for (const [token, count] of rare) if (count < usual * RARE || isOwn(token)) tokens.delete(token);
  return tokens;
}

export const garbage: Finder = function* (scene) {
  const slots = slotsOf(scene);
  if (slots.length < LEAST_SLOTS * 2 || !mayRecur(scene, slots)) return;
  const tokens = recurring(scene, slots);
  if (tokens.size < LEAST_TOKENS) return;
  const hits = slots.flatMap((slot) => {
    const token = tokenAt(scene, slot, tokens);
    return token === null ? [] : [{ ...slot, token }];
  });
  if (!hasEnough(hits.length, slots)) return;
  for (const { block, at, token } of hits) {
    yield {
      kind: "garbage",
      block,
      start: at - token.length,
      end: at,
      evidence: [
        {
          rule: "garbage-before-marks",
          weight: 1,
          why: "The same few characters stand before most marks of the page, after any word.",
          quote: quote((scene.blocks[block]?.text ?? "").slice(Math.max(0, at - 12), at + 1)),
        },
      ],
    };
  }
};

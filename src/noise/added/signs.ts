/**
 * What speaks for a line that a site added and what for the author, two visible tables: of the line alone, and of the
 * lines around it, once all have been asked. Each sign says how strongly it is there (mostly 0 or 1); what it weighs was
 * learnt from labelled pages (scripts/train-lines.mjs). None knows a word of any page.
 */
import { isLine, QUOTATION, sentenceEnds } from "../rule.ts";
import type { Line, Placed } from "./lines.ts";
import { isHead, isSpoken, isTail, points } from "./places.ts";
import { ALONE, AROUND } from "./weights.ts";

const capped = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** The odds of a wording, in steps of three, and no more than two of them. */
const worded = ({ voice }: Line) => capped(voice.odds, 6) / 3;
/** What they are above that. */
const wordedMore = ({ voice }: Line) => capped(Math.max(0, voice.odds - 4), 6) / 3;
/** 1 where nothing of the text stands behind a line, 0 where a fifth of it does. */
const late = ({ after }: Line) => Math.max(0, 1 - after * 5);

/** The most that habits weigh which a pack names, or which are a sum of ideas. */
const heaviest = ({ habits }: Line, vague: boolean) =>
  habits.reduce(
    (most, habit) =>
      (habit.vague ?? false) === vague && !habit.beside && !habit.head ? Math.max(most, habit.weight) : most,
    0,
  );
const named = (line: Line) => heaviest(line, false);
const vague = (line: Line) => heaviest(line, true);
/** A habit from this weight on is enough by itself, or nearly so. */
const SURE = 0.7;
const HALF = 0.5;

type Sign<T> = (at: T) => number | boolean;

export const SIGNS = {
  /** What speaks against any line. */
  base: () => 1,
  english: ({ lang }) => lang === "en",
  japanese: ({ lang }) => lang === "ja",
  // Its words.
  worded,
  wordedAtAll: (line) => Math.max(0, worded(line)),
  wordedMore,
  wordedLine: (line) => isLine(line.block.text) && worded(line),
  known: ({ voice }) => voice.known,
  named,
  isNamed: (line) => named(line) > 0,
  halfSure: (line) => named(line) >= HALF,
  sure: (line) => named(line) >= SURE,
  vague,
  isVague: (line) => vague(line) > 0,
  button: ({ habits }) => habits.some((habit) => habit.beside),
  // Its form.
  line: ({ block }) => isLine(block.text),
  sentences: ({ block }) => Math.min(3, sentenceEnds(block.text)) / 2,
  length: ({ block }) => Math.log(1 + block.text.trim().length) / 3,
  long: ({ block }) => capped(Math.max(0, block.text.trim().length - 100) / 100, 3),
  short: ({ block }) => block.text.trim().length <= 8,
  exclaims: ({ block }) => /[!！]/.test(block.text),
  asks: ({ block }) => /[?？]/.test(block.text),
  pointing: ({ block }) => points(block.text),
  pointingWorded: (line) => points(line.block.text) && worded(line),
  quotes: ({ block }) => QUOTATION.test(block.text),
  spoken: ({ block }) => isSpoken(block.text),
  // What it is about.
  ofTheSite: ({ named }) => named,
  ofAStranger: ({ stranger }) => stranger,
  ofAStrangerWorded: (line) => line.stranger && worded(line),
  claims: ({ claims }) => claims.length > 0,
  alien: ({ alien }) => alien,
  // What it is.
  item: ({ block }) => block.role === "item",
  itemWorded: (line) => line.block.role === "item" && worded(line),
  cell: ({ block }) => block.role === "cell",
  series: ({ series }) => series,
  heading: ({ block }) => block.role === "heading",
  caption: ({ block }) => block.role === "caption",
  quoted: ({ block }) => block.quoted,
  linked: ({ block }) => block.linked / Math.max(1, block.text.length),
  link: ({ link }) => link,
  // Where it stands.
  outside: ({ inside }) => !inside,
  outsideWorded: (line) => !line.inside && worded(line),
  odd: ({ odd }) => odd,
  oddWorded: (line) => line.odd && worded(line),
  boxed: ({ boxed }) => boxed,
  boxedWorded: (line) => line.boxed && worded(line),
  afterOpen: ({ afterOpen }) => afterOpen,
  afterOpenWorded: (line) => line.afterOpen && worded(line),
  searched: ({ searched }) => searched,
  before: ({ before }) => Math.min(1, before * 3),
  atFirst: ({ before }) => before <= 0,
  after: ({ after }) => Math.min(1, after * 3),
  atLast: ({ after }) => after <= 0,
  late,
  lateWorded: (line) => late(line) * worded(line),
  lateLine: (line) => isLine(line.block.text) && late(line),
  lateNamed: (line) => late(line) * named(line),
  lateVague: (line) => late(line) * vague(line),
  lateOpen: (line) => line.afterOpen && late(line),
} as const satisfies Readonly<Record<string, Sign<Line>>>;

const odds = (of: number, most = 4) => capped(of, most) / 3;
/** 1 where nothing of the author's stands behind a line, 0 where a twelfth of it does. */
const tail = ({ after }: Placed) => Math.max(0, 1 - after * 12);

export const SIGNS_AROUND = {
  base: () => 1,
  english: ({ line }) => line.lang === "en",
  japanese: ({ line }) => line.lang === "ja",
  alone: ({ alone }) => odds(alone, 6),
  worded: ({ line }) => worded(line),
  wordedMore: ({ line }) => wordedMore(line),
  line: ({ line }) => isLine(line.block.text),
  item: ({ line }) => line.block.role === "item",
  ownList: ({ ownList }) => ownList,
  heading: ({ line }) => line.block.role === "heading",
  quoted: ({ line }) => line.block.quoted,
  button: ({ line }) => line.habits.some((habit) => habit.beside),
  outside: ({ line }) => !line.inside,
  odd: ({ line }) => line.odd,
  oddWorded: ({ line }) => line.odd && worded(line),
  boxed: ({ line }) => line.boxed,
  boxedWorded: ({ line }) => line.boxed && worded(line),
  afterOpen: ({ line }) => line.afterOpen,
  // The author's letters around it.
  before: ({ before }) => Math.min(1, before * 4),
  head: isHead,
  after: ({ after }) => Math.min(1, after * 4),
  behindAll: isTail,
  tail,
  tailAlone: (at) => tail(at) * odds(at.alone, 6),
  tailWorded: (at) => tail(at) * worded(at.line),
  tailLine: (at) => isLine(at.line.block.text) && tail(at),
  tailSearched: (at) => at.line.searched && tail(at),
  tailOpen: (at) => at.line.afterOpen && tail(at),
  tailBoxed: (at) => at.line.boxed && tail(at),
  // The lines beside it, and the others of the article.
  previous: ({ previous }) => odds(previous),
  previousAlone: ({ previous, alone }) => odds(previous) * odds(alone, 6),
  next: ({ next }) => odds(next),
  beside: ({ beside }) => odds(beside),
  besideTail: (at) => odds(at.beside) * tail(at),
  besideSearch: ({ besideSearch }) => besideSearch,
  first: ({ first }) => odds(first),
  second: ({ second }) => odds(second),
} as const satisfies Readonly<Record<string, Sign<Placed>>>;

export type SignName = keyof typeof SIGNS;
export type AroundName = keyof typeof SIGNS_AROUND;

function sumOf<T, Name extends string>(
  signs: Readonly<Record<Name, Sign<T>>>,
  weights: Readonly<Record<Name, number>>,
  at: T,
): number {
  const names = Object.keys(signs) as Name[];
  const sum = names.reduce((all, name) => all + weights[name] * Number(signs[name](at)), 0);
  // Browsers differ in the last digits of a logarithm.
  return Math.round(sum * 100) / 100;
}

/** @returns natural logarithm of the odds that a site added the line, by what it shows alone */
export const oddsAlone = (line: Line): number => sumOf<Line, SignName>(SIGNS, ALONE, line);

/** @returns the same, by what the lines around it show as well */
export const oddsAround = (at: Placed): number => sumOf<Placed, AroundName>(SIGNS_AROUND, AROUND, at);

/** Characters that only look like what the text needs: another script's letters, wide forms, radicals, split characters. */
import type { Alteration } from "../types.ts";

/**
 * Letters of other scripts above the Latin ones that they pass for, and digits above letters. The Greek letters that
 * stand in names of science (TNFα, NFκB, νmax) are left out.
 */
const [CYRILLIC, GREEK, DIGITS] = [
  ["аеорсухіјѕһԁԛԝАВЕЅІЈКМНОРСТХҮ", "aeopcyxijshdqwABESIJKMHOPCTXY"],
  ["οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX"],
  ["013457", "oleast"],
] as const;
const table = ([from, to]: readonly [string, string]) => [...from].map((c, i) => [c, to[i] ?? c] as const);
const LATIN: ReadonlyMap<string, string> = new Map([...table(CYRILLIC), ...table(GREEK)]);
const LETTER_OF_DIGIT: ReadonlyMap<string, string> = new Map(table(DIGITS));

/** Parts that never stand alone in a sentence: a character before which one stands was taken apart. */
const SPLIT = /[亻氵讠扌忄饣纟钅礻衤犭辶訁釒糹飠](?=\p{Script=Han})\p{Script=Han}/gu;
/** Where characters are what a text is about it may show any of them. */
const ABOUT =
  /西里尔|希腊字母|同形|形近|偏旁|部首|拆字|字形|字根|笔画|筆畫|全角|半角|全形|半形|编码|編碼|弱口令|弱密码|弱密碼|文字コード|異体字|cyrillic|homo(?:glyph|graph)|unicode|code point|ascii|radicals?\b|leet|1337|full-?width|typosquat|phishing|password/iu;

interface Sighting {
  /** What stands there. */
  seen: string;
  /** What it passes for. */
  plain: string;
}
interface Habit {
  rule: string;
  why: string;
  find: (text: string) => Sighting[];
  /** One alone says nothing unless the page writes the word right elsewhere; `strict`: never without that. */
  strict?: true;
}

const found = (text: string, word: RegExp, read: (word: string) => string | null): Sighting[] =>
  [...text.matchAll(word)].flatMap(([seen]) => {
    const plain = read(seen);
    return plain === null || plain === seen ? [] : [{ seen, plain }];
  });
const translate = (word: string, table: ReadonlyMap<string, string>) =>
  [...word].map((c) => table.get(c) ?? c).join("");

/** Latin words in which every other letter looks like a Latin one, and half of all are Latin. */
function mixedScript(text: string): Sighting[] {
  return found(text, /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{3,}/gu, (word) => {
    const foreign = [...word].filter((c) => !/\p{Script=Latin}/u.test(c));
    const fits = foreign.length > 0 && foreign.length * 2 <= [...word].length && foreign.every((c) => LATIN.has(c));
    return fits ? translate(word, LATIN) : null;
  });
}

/** Words of which some letters are of full width and some are not. */
function mixedWidth(text: string): Sighting[] {
  return found(text, /[A-Za-zＡ-Ｚａ-ｚ]{4,}/gu, (word) => (/[A-Za-z]/.test(word) ? word.normalize("NFKC") : null));
}

/** Signs of the radical and compatibility blocks beside ordinary characters; Japanese and Korean use some for names. */
function radicals(text: string): Sighting[] {
  const isEastern = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
  const sign = isEastern ? /.?[\u2F00-\u2FDF].?/gu : /.?[\u2F00-\u2FDF\uF900-\uFAFF].?/gu;
  return found(text, sign, (word) => {
    const plain = word.normalize("NFKC");
    return /[\u3400-\u9fff]/u.test(word) ? plain : null;
  });
}

/** Words with a digit among their letters. */
function digits(text: string): Sighting[] {
  return found(text, /(?<![\p{L}\p{N}./@_-])[a-z]+(?:[013457]{1,2}[a-z]+)+(?![\p{L}\p{N}./@_-])/giu, (word) =>
    word.length >= 5 ? translate(word, LETTER_OF_DIGIT).toLowerCase() : null,
  );
}

const HABITS: readonly Habit[] = [
  {
    rule: "altered-script",
    why: "Letters of another script stand inside words, where they only look right.",
    find: mixedScript,
  },
  { rule: "altered-width", why: "Letters of two widths stand inside one word.", find: mixedWidth },
  {
    rule: "altered-radical",
    why: "Signs for parts of characters stand where the characters themselves belong.",
    find: radicals,
  },
  {
    rule: "altered-split",
    why: "Characters are taken apart into their halves.",
    find: (text) => found(text, SPLIT, (word) => word.slice(1)),
  },
  {
    rule: "altered-digit",
    why: "Digits stand for letters in words that the page writes right elsewhere.",
    find: digits,
    strict: true,
  },
];

/**
 * Told once a habit, with up to five of its words.
 * @param text running text: no code, no quotation
 * @param everywhere all that the page says, its title included
 */
export function lookalikes(text: string, everywhere: string): Alteration[] {
  if (ABOUT.test(everywhere)) return [];
  const words = everywhere.toLowerCase();
  return HABITS.flatMap(({ rule, why, find, strict }) => {
    const all = find(text);
    const proven = all.filter(({ plain }) => plain.length > 1 && words.includes(plain.toLowerCase()));
    const told = strict || new Set(all.map(({ seen }) => seen)).size < 2 ? proven : all;
    const quote = [...new Set(told.map(({ seen }) => seen))].slice(0, 5).join(" · ");
    return quote === "" ? [] : [{ rule, why, quote }];
  });
}

/** An idiom in a place where the text's own repeated phrase has a common word. */
import type { Alteration } from "../types.ts";

/** Three characters, a word between, and two behind: with the common word, and with an idiom. */
const COMMON = /(?=(\p{Script=Han}{3})(\p{Script=Han}{2})(\p{Script=Han}{2}))/gu;
const WITH_IDIOM = /(?=(\p{Script=Han}{3})(\p{Script=Han}{4})(\p{Script=Han}{2}))/gu;
/** The common word stands there so often; the idiom stands nowhere else. */
const LEAST = 2;
/** Of longer texts only the beginning is read. */
const MOST = 60_000;
const AROUND = 12;

/** What is left of the old language in idioms, or a character twice: compounds of terms have neither. */
const OLD = /[与與之而以不无無其如若所于於相一百千万萬乎莫何亦非]|(\p{Script=Han})(?=\p{Script=Han}{0,2}\1)/u;
/** A compound is made of words of two characters; an idiom breaks into more, or does not break. */
const isIdiom = (idiom: string, parts: number) => (parts === 1 || parts === 3 || parts === 4) && OLD.test(idiom);

/**
 * In how many words Intl.Segmenter reads a part of a text; 0 where its ends, or those of the two characters behind it,
 * are not ends of words. It is slow, so it is asked about a few characters alone.
 */
function wordsIn(segmenter: Intl.Segmenter, text: string, from: number, to: number): number {
  const start = Math.max(0, from - AROUND);
  const borders = [...segmenter.segment(text.slice(start, to + AROUND))].map(({ index }) => start + index);
  const isBorder = [from, to, to + 2].every((at) => borders.includes(at) || at === text.length);
  return isBorder ? borders.filter((at) => at >= from && at < to).length : 0;
}

/**
 * Tells an idiom that stands between the same words as a common word which the text repeats there:
 * “根据⟨有关⟩规定 … 根据⟨…⟩规定”.
 */
export function idioms(text: string): Alteration[] {
  const read = text.slice(0, MOST);
  /** What stands before and behind → the words between, with the places where they begin. */
  const common = new Map<string, Map<string, number[]>>();
  for (const { index, 1: left = "", 2: word = "", 3: noun = "" } of read.matchAll(COMMON)) {
    const words = common.get(left + noun) ?? new Map<string, number[]>();
    const places = words.get(word);
    if (places) places.push(index + left.length);
    else words.set(word, [index + left.length]);
    common.set(left + noun, words);
  }
  let segmenter: Intl.Segmenter | undefined;
  for (const { index, 1: left = "", 2: idiom = "", 3: noun = "" } of read.matchAll(WITH_IDIOM)) {
    const plain = [...(common.get(left + noun) ?? [])].find(
      ([word, places]) => places.length >= LEAST && !idiom.includes(word),
    );
    if (!plain || read.includes(idiom, read.indexOf(idiom) + idiom.length)) continue;
    const [word, [place = 0]] = plain;
    segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
    const at = index + left.length;
    if (wordsIn(segmenter, read, place, place + word.length) !== 1) continue;
    if (!isIdiom(idiom, wordsIn(segmenter, read, at, at + idiom.length))) continue;
    return [
      {
        rule: "altered-idiom",
        why: "An idiom stands where the text has a common word in the same phrase elsewhere.",
        quote: `${left}${idiom}${noun} ≠ ${left}${word}${noun}`,
      },
    ];
  }
  return [];
}

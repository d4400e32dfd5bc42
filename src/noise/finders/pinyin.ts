/** Pinyin in brackets behind ordinary characters, as automatic conversion between scripts leaves it: `發(fā)布時(shí)間`. */
import { type Finder, type NoiseSpan, quote } from "../rule.ts";

/** A character, and its reading in brackets. */
export const SYLLABLE =
  /(\p{Script=Han}[\u200b-\u200d\u2060\ufeff]?)([(（]\s?((?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,3}(?:ng|n|r)?)\s?[)）])/giu;
const LEAST = 5;

export const pinyin: Finder = function* (scene) {
  const found: NoiseSpan[] = [];
  const uses = new Map<string, number>();
  let han = 0;
  let marked = 0;
  for (const [i, block] of scene.blocks.entries()) {
    if (block.role === "code") continue;
    const matches = [...block.text.matchAll(SYLLABLE)];
    const characters = block.text.match(/\p{Script=Han}/gu)?.length ?? 0;
    // Where most characters carry their reading the text teaches it.
    if (matches.length * 2 > characters) continue;
    han += characters;
    marked += matches.length;
    for (const match of matches) {
      const character = [...(match[1] ?? "")][0] ?? "";
      uses.set(character, (uses.get(character) ?? 0) + 1);
      const start = match.index + (match[1]?.length ?? 0);
      found.push({
        kind: "pinyin-ruby",
        block: i,
        start,
        end: start + (match[2]?.length ?? 0),
        evidence: [
          {
            rule: "pinyin-marks",
            weight: 1,
            why: "The reading of a common character stands in brackets behind it, again and again.",
            quote: quote(block.text.slice(Math.max(0, start - 6), start + 8)),
          },
        ],
      });
    }
  }
  // A dictionary or a gloss explains a character once; a converter marks the same ones wherever they stand.
  const repeated = [...uses.values()].filter((n) => n > 1).reduce((sum, n) => sum + n, 0);
  if (found.length < LEAST || marked === 0 || han === 0) return;
  if (repeated * 3 < marked && found.length < 30) return;
  yield* found;
};

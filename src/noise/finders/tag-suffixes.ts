/** A tag word glued to the end of most paragraphs, from a small set: `…开发者成长。前端`. */
import { CLOSING, type Finder, type NoiseSpan, quote } from "../rule.ts";
import { endBeforeLeaks } from "./leaks.ts";

const SUFFIX = /^(.*[。！？!?…～~])([”’」』）)]*)\s?([\p{L}\p{N}+#.]{1,12})$/su;
const FUNCTION_WORD = /[的了是在着把被]/u;
const LEAST = 3;
const MANY = 6;
const GLUED = 4;
/** The share of paragraphs that must end so where one word does it several times. */
const SHARE_AGAIN = 0.1;

export const tagSuffixes: Finder = function* (scene) {
  const found: (NoiseSpan & { tag: string })[] = [];
  let prose = 0;
  for (const [i, block] of scene.blocks.entries()) {
    if (
      !scene.inside[i] ||
      scene.lexicon.lines.has(i) ||
      block.role === "code" ||
      block.role === "heading" ||
      block.role === "cell"
    )
      continue;
    const text = block.text.slice(0, endBeforeLeaks(block.text));
    const ends = /[。！？!?…]/u.test(text);
    if (ends) prose++;
    const match = SUFFIX.exec(text);
    const tag = match?.[3];
    if (!match || !tag || CLOSING.test(tag)) continue;
    if ([...tag].length > (/\p{Script=Han}/u.test(tag) ? 6 : 12)) continue;
    found.push({
      kind: "tag-suffix",
      block: i,
      start: text.length - tag.length,
      end: text.length,
      tag,
      evidence: [
        {
          rule: "tag-suffix",
          weight: 1,
          why: "A word from a small set is glued to the end of most paragraphs.",
          quote: quote(text.slice(-20)),
        },
      ],
    });
  }
  // What stands there once and holds such a word, or is no word yet, is a sentence that breaks off.
  const isTag = ({ tag }: { tag: string }) =>
    !(FUNCTION_WORD.test(tag) || /^\p{Script=Han}$/u.test(tag)) || found.filter((one) => one.tag === tag).length > 1;
  const distinct = new Set(found.map((f) => f.tag)).size;
  // Where most paragraphs end so, the words may all be different; and nobody goes on right behind a full stop.
  const glued = found.filter(({ block, start }) => /[。！？!?…]/u.test(scene.blocks[block]?.text[start - 1] ?? ""));
  const often =
    found.length >= LEAST && (distinct <= found.length * 0.75 || found.length >= MANY || glued.length >= GLUED);
  // The fewer there are, the more of the paragraphs they must end; but nobody does so with the same word again and again.
  const again = glued.some(({ tag }) => glued.filter((other) => other.tag === tag).length >= LEAST);
  const share = again ? SHARE_AGAIN : found.length > LEAST ? 0.25 : 0.4;
  if (!often || found.length < prose * share) return;
  for (const { tag: _tag, ...span } of found.filter(isTag)) yield span;
  // Once the set is known, its words also go from behind a full point, where they might be a file's extension.
  const tags = new Set(found.map((f) => f.tag));
  for (const [block, { text }] of scene.blocks.entries()) {
    const tag = /[^.]\.([\p{Script=Han}]{1,6})$/u.exec(text)?.[1];
    if (!tag || !tags.has(tag) || found.some((f) => f.block === block)) continue;
    yield {
      kind: "tag-suffix",
      block,
      start: text.length - tag.length,
      end: text.length,
      evidence: found[0]?.evidence ?? [],
    };
  }
};

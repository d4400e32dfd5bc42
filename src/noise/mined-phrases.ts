/**
 * Strings that recur right before marks behind different words, and nowhere else: what a program splices in leaves this
 * trace even where the page shows its phrases nowhere else.
 */
import type { Block } from "../text-map.ts";
import { units } from "./phrase-line.ts";
import { isSearch } from "./search-words.ts";
import { wrappersOf } from "./wrappers.ts";

const MARK = /[，。！？；：、,!?;:）)”」』]|\.(?=\s|$)/u;
/** Predicates recur in rhetoric; names of trades hold none of these. */
const FUNCTION_WORD = /[的了是在不我你他她它这那也都就着吗呢吧啊很还把被]/u;
/** ませんでした: what Japanese sentences end with names nothing. */
const ENDING = /^\p{Script=Hiragana}+$/u;
const LONGEST = 16;
const LEAST_UNITS = 4;
/** Without mark-up that sets it apart, a string must be longer than common turns of speech. */
const UNWRAPPED_LEAST = 6;

interface Candidate {
  count: number;
  left: Set<string>;
  wrapped: number;
}

function slotsOf(text: string): number[] {
  const slots: number[] = [];
  for (let at = 1; at <= text.length; at++)
    if ((at === text.length || MARK.test(text.slice(at, at + 2)[0] ?? "")) && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ""))
      slots.push(at);
  return slots;
}

/** @param skip indices of blocks that are no running text */
export function minedPhrases(blocks: readonly Block[], skip: ReadonlySet<number>): string[] {
  const candidates = new Map<string, Candidate>();
  const running = blocks.filter(
    (block, i) => !skip.has(i) && (block.role === "text" || block.role === "quote" || block.role === "item"),
  );
  for (const block of running) {
    const wrappers = new Set(wrappersOf(block).map(({ start, end }) => `${start}:${end}`));
    for (const at of slotsOf(block.text)) {
      for (let size = 2; size <= LONGEST && at - size >= 0; size++) {
        const phrase = block.text.slice(at - size, at);
        if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{N}ー]$/u.test(phrase[0] ?? ""))
          break;
        const known = candidates.get(phrase) ?? { count: 0, left: new Set<string>(), wrapped: 0 };
        known.count++;
        known.left.add(
          block.text
            .slice(0, at - size)
            .trimEnd()
            .slice(-1),
        );
        if (wrappers.has(`${at - size}:${at}`)) known.wrapped++;
        candidates.set(phrase, known);
      }
    }
  }
  const all = blocks.map((block) => block.text).join("\n");
  const found: string[] = [];
  for (const [phrase, { count, left, wrapped }] of candidates) {
    if (count < 2 || units(phrase) < LEAST_UNITS || /[\p{Script=Latin}\p{N}]/u.test(phrase[0] ?? "")) continue;
    if (left.size < 2 || FUNCTION_WORD.test(phrase) || ENDING.test(phrase)) continue;
    // Behind a mark it is a clause by itself: a refrain, an answer.
    if ([...left].some((c) => !/[\p{L}\p{N}]/u.test(c))) continue;
    if (wrapped === 0 && ((count < 3 && !isSearch(phrase)) || units(phrase) < UNWRAPPED_LEAST)) continue;
    // A search phrase may stand once more in a frame or a title of the program's.
    if (all.split(phrase).length - 1 > count + (isSearch(phrase) && count >= 3 ? 1 : 0)) continue;
    found.push(phrase);
  }
  return found;
}

/** A line of search phrases (`甲乙培训_丙丁培训_培训价格`): how it is taken apart, and what speaks for it. */
import { squash } from "../page.ts";
import { foldScript } from "../script.ts";

/** `热门标签：`, `Tags:` and their kin: they name what follows as search phrases, not as text. */
export const KEYWORD_LABEL =
  /^[\s\p{P}\p{S}]*(?:(?:热门|相关|本文|文章|本页|本站|网站|搜索|推荐|核心|长尾)?\s*(?:关键[词字]|标签|搜索词?|热搜词?|热词|城市|地区|搜索推荐|TAGS?)|(?:你|您|大家|他们?|还)[\S]{0,3}(?:感兴趣|还?在?搜|想搜)\S{0,4}|相关搜索|热门搜索|大家还在搜|关键词标签|keywords?|tags?|related searches|タグ|キーワード|関连キーワード)\s*[：:]\s*/iu;

const STRONG = /\s*[_丨|｜‖¦]\s*/u;
const WEAK: readonly RegExp[] = [
  /\s*[，,]\s*/u,
  /\s*、\s*/u,
  /\s*[;；]\s*/u,
  /\s*[·•・/／]\s*/u,
  /\s+[-–—]\s+|-/u,
  /[\s\u3000]+/u,
];

export interface PhraseLine {
  parts: string[];
  /** The separator is one that prose does not use. */
  strong: boolean;
  labelled: boolean;
  /** Longest string that (nearly) all parts share. */
  core: string;
  /** Share of the parts that hold the core. */
  sharing: number;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Length of a phrase in what a reader counts: characters of CJK, words of Latin. */
export function units(phrase: string): number {
  return (
    phrase.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{Script=Latin}\p{N}'’.+#-]+/gu,
    ) ?? []
  ).length;
}

/** Longest string (of words, for Latin) that at least `share` of the parts hold. */
export function sharedCore(parts: readonly string[], share: number): { core: string; sharing: number } {
  const forms = parts.map((part) =>
    CJK.test(part)
      ? squash(part)
      : ` ${part
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim()} `,
  );
  const need = Math.max(2, Math.ceil(parts.length * share));
  let best = "";
  let sharing = 0;
  // Any core stands in one of the first parts that may miss it, so few need to be taken apart.
  for (const form of forms.slice(0, parts.length - need + 1)) {
    const words = form.startsWith(" ") ? form.trim().split(" ") : [...form];
    const glue = form.startsWith(" ") ? " " : "";
    for (let size = Math.min(words.length, 12); size >= 1; size--) {
      const weight = size * (glue ? 3 : 1);
      if (weight <= best.replace(/ /g, "").length && best.length >= weight) break;
      for (let i = 0; i + size <= words.length; i++) {
        const core = glue + words.slice(i, i + size).join(glue) + glue;
        const holders = forms.filter((f) => f.includes(core)).length;
        if (holders >= need && core.trim().length > best.trim().length) {
          best = core;
          sharing = holders / parts.length;
        }
      }
    }
  }
  return { core: best.trim(), sharing };
}

const FUNCTION_WORDS = /[的了是在和与及就都也很我你他她它这那吗呢吧啊被把让给]/gu;

/** Takes a line apart, or null where it is no list of three or more short phrases (two, behind a label). */
export function phraseLine(text: string): PhraseLine | null {
  const trimmed = text.trim();
  if (trimmed.length < 4 || trimmed.length > 400) return null;
  const label = KEYWORD_LABEL.exec(foldScript(trimmed));
  const rest = label ? trimmed.slice(label[0].length) : trimmed;
  if (/[。！？!?]|\.\s+\p{Lu}/u.test(rest.replace(/[?？]$/u, "")) && !label) return null;
  const separators = [STRONG, ...WEAK];
  const least = label ? 1 : 3;
  for (const [i, separator] of separators.entries()) {
    const parts = rest
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean);
    if (parts.length < 3) continue;
    if (!plausible(parts, i > 0)) continue;
    return { parts, strong: i === 0, labelled: label !== null, ...sharedCore(parts, 0.75) };
  }
  const single = rest.split(/[\s,，、|_]+/u).filter(Boolean);
  if (single.length >= least && label && plausible(single, true))
    return { parts: single, strong: false, labelled: true, ...sharedCore(single, 0.75) };
  return null;
}

/** Search phrases are short, alike in length, and have few function words. */
function plausible(parts: string[], weak: boolean): boolean {
  const lengths = parts.map(units);
  const longest = Math.max(...lengths);
  if (longest > 20 || lengths.some((n) => n === 0)) return false;
  const letters = parts.join("");
  const functions = letters.match(FUNCTION_WORDS)?.length ?? 0;
  if (functions > letters.length * (weak ? 0.12 : 0.2)) return false;
  return lengths.filter((n) => n >= 2).length >= parts.length * 0.8;
}

/** The same parts in whatever order. */
export function permutationKey(line: PhraseLine): string {
  return line.parts.map(squash).sort().join("\n");
}

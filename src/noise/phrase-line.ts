/** A line of search phrases (`甲乙培训_丙丁培训_培训价格`): how it is taken apart, and what speaks for it. */
import { squash } from "../page.ts";
import { foldScript } from "../script.ts";

/**
 * `热门标签：`, `Tags:`, `大家还在搜→` and their kin: a few words about searching, tags or what is hot, and a mark. They name
 * what follows as search phrases, not as text.
 */
export const KEYWORD_LABEL =
  /^[\s\p{P}\p{S}]*(?:[^\s：:，。→]{0,3}(?:关键[词字]|标签)|(?:热门|相关|推荐|更多|全国|周边|各地|服务|覆盖)?\s*(?:城市|地区)(?:分站|站点|导航|大全)?|[^\s：:，。→]{0,6}(?:搜索|热搜|想搜|在搜|在找|在看|想找|搜过|热词|收录词|热门推荐|相关推荐|TAGS?|感兴趣)[^\s：:，。→]{0,4}|[^\n：:，。→]{0,12}\b(?:keywords?|tags?|search(?:es|ed)?|searching|trending)\b[^\n：:，。→]{0,12}|関连ワード|话题のワード|[^\s：:。]{0,8}検索[^\s：:。]{0,10}|タグ|関连?キーワード|キーワード)\s*(?:[：:→】\]）)›»>▶丨｜|]|(?=\s))\s*/iu;

/** Any other few words and a mark before a list. */
const ANY_LABEL = /^(?:[^：:，。→【】\s]{1,10}\s*[：:→]|【[^】]{1,10}】)\s*/u;

const STRONG = /\s*[_丨|｜‖¦]\s*/u;
/** One symbol throughout, of those that stand in no word and end no clause: `★`, `→`, `＋`, `┆`; or a mark twice: `::`. */
const SYMBOL = /([：:/／\\＼·•・&＆%％])\1+|(?![，,、。．.；;：:！!？?…·•・/／\\＼\-–—'’"“”‘&%％@￥¥$°])[\p{P}\p{S}]+/u;
/** `【甲】【乙】【丙】`: each phrase in brackets of its own. */
const BRACKETED =
  /^(?:\s*[【[［（(《〈「『〔#＃][^【】[\]［］（）()《》〈〉「」『』〔〕#＃]{2,24}[】\]］）)》〉」』〕#＃]){3,}\s*$/u;
const BRACKETS = /[\p{Ps}\p{Pe}#＃]+/u;
const WEAK: readonly RegExp[] = [
  /\s*[，,]\s*/u,
  /\s*、\s*/u,
  /\s*[;；]\s*/u,
  /\s*[·•・/／\\＼]\s*/u,
  /\s*[-–—]+\s*/u,
  /\s*[&＆]\s*/u,
  /\n+/u,
  /\s*(?:\u3000|\s{2})\s*/u,
  /[\s\u3000]+/u,
];

export interface PhraseLine {
  parts: string[];
  /** The separator is one that prose does not use. */
  strong: boolean;
  /** The separator is a symbol, which prose uses for other things. */
  symbol: boolean;
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

/** `#甲 #乙`: tags as people write them for a search. */
const HASHES = /^(?:\s*[#＃]\s*[^\s#＃，。！？,.!?]{2,20}){2,12}\s*$/u;

const SENTENCES = /[。！？].*[。！？，]/su;
/** Inside an unlabelled list no sentence ends (but with the question that people type as its last phrase). */
const PROSE = /[。！？!?]|\.\s+\p{Lu}/u;
const isProse = (text: string) => PROSE.test(text.replace(/[?？]$/u, ""));

/** A line with a label (KEYWORD_LABEL) has one of these near its beginning, in whatever script. */
const LABEL_CUE =
  /键|签|籤|城市|地[区區]|搜|[在想][找看]|[热熱录錄]词|推[荐薦]|兴趣|tag|keyword|search|trending|ワード|検索|タグ/iu;
/** So near, where letters have begun by then and nothing is stretched with white space. */
const LABEL_WITHIN = 96;
const LETTER_WITHIN = 40;
function mayBeLabelled(text: string): boolean {
  const isPlain = /[a-z\d\u3041-\u30fa\u4e00-\u9fff]/i.test(text.slice(0, LETTER_WITHIN)) && !/\s\s/.test(text);
  return LABEL_CUE.test(isPlain ? text.slice(0, LABEL_WITHIN) : text);
}

const LABEL_END = /[：:→】\]）)›»>▶丨｜|\s]/u;
const LABEL_MOST = 48;

/** Takes a line apart, or null where it is no list of short phrases: three or more, two around one core, or any number behind a label. */
export function phraseLine(text: string): PhraseLine | null {
  const trimmed = text.trim();
  if (trimmed.length < 4 || trimmed.length > 400) return null;
  // Sentences are no list, but behind a label; and a label ends with a mark or a space.
  if (SENTENCES.test(trimmed) && !LABEL_END.test(trimmed.slice(0, LABEL_MOST))) return null;
  // Most of what is asked is prose, and told so at once.
  const other = ANY_LABEL.exec(trimmed);
  const labelled = mayBeLabelled(trimmed);
  if (!labelled && isProse(trimmed.slice(other?.[0].length ?? 0))) return null;
  if (HASHES.test(trimmed)) {
    const parts = trimmed
      .split(/[#＃]/u)
      .map((part) => part.trim())
      .filter(Boolean);
    return { parts, strong: false, symbol: false, labelled: true, ...sharedCore(parts, 0.75) };
  }
  const label = labelled ? KEYWORD_LABEL.exec(foldScript(trimmed)) : null;
  for (const head of other && !label ? [other[0].length, 0] : [label?.[0].length ?? 0]) {
    const line = listOf(trimmed.slice(head), label !== null, other && head > 0 ? 3 : 2);
    if (line) return line;
  }
  return null;
}

type Kind = Pick<PhraseLine, "strong" | "symbol">;
const STRONGLY: Kind = { strong: true, symbol: false };
const BY_SYMBOL: Kind = { strong: false, symbol: true };
const WEAKLY: Kind = { strong: false, symbol: false };

function listOf(rest: string, labelled: boolean, least: number): PhraseLine | null {
  if (!labelled && isProse(rest)) return null;
  const symbol = SYMBOL.exec(rest)?.[0];
  const found =
    listBy(STRONG, STRONGLY) ??
    (BRACKETED.test(rest) ? listBy(BRACKETS, STRONGLY) : null) ??
    (symbol ? listBy(symbol, BY_SYMBOL) : null);
  if (found) return found;
  for (const mark of WEAK) {
    const line = listBy(mark, WEAKLY);
    if (line) return line;
  }
  if (!labelled) return null;
  const single = partsOf(rest, /[\s,，、|_]+/u);
  if (single.length === 0 || !arePhrases(single, labelled)) return null;
  const shared = sharedCore(single, 0.75);
  return hasFewWords(single, shared.core, true) ? { parts: single, ...WEAKLY, labelled, ...shared } : null;

  function listBy(mark: RegExp | string, kind: Kind): PhraseLine | null {
    if (typeof mark !== "string" && !mark.test(rest)) return null;
    const parts = partsOf(rest, mark);
    if (parts.length < least || !arePhrases(parts, labelled)) return null;
    // Clauses of a speech: each has its subject, or the whole ends like a sentence.
    if (!labelled && !kind.strong && (/\p{Script=Latin}\.\s*$/u.test(rest) || clauses(parts))) return null;
    const shared = sharedCore(parts, 0.75);
    // Two phrases are a list only where both vary one core.
    if (parts.length === 2 && (shared.sharing < 1 || units(shared.core) < (CJK.test(shared.core) ? 3 : 2))) return null;
    return hasFewWords(parts, shared.core, !kind.strong) ? { parts, ...kind, labelled, ...shared } : null;
  }
}

const SUBJECT = /\b(?:I|we|you|he|she|they|us|our|my|his|her|their|those who)\b|^it\b/i;

/** Whether most parts speak of somebody. */
function clauses(parts: readonly string[]): boolean {
  return parts.filter((part) => SUBJECT.test(part)).length * 2 > parts.length;
}

/** The pieces that hold letters. */
function partsOf(text: string, separator: RegExp | string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** No search phrase is longer, and none is nothing; without a label most are more than one character or word. */
function arePhrases(parts: readonly string[], labelled: boolean): boolean {
  const lengths = parts.map(units);
  return (
    lengths.every((length) => length > 0 && length <= PHRASE_MOST) &&
    (labelled || lengths.filter((length) => length >= 2).length >= parts.length * 0.8)
  );
}
const PHRASE_MOST = 20;

/** Search phrases have few function words (their core may hold one: 迷你仓). */
function hasFewWords(parts: readonly string[], core: string, weak: boolean): boolean {
  const own = core.length >= 2 ? parts.map((part) => squash(part).replace(core, "")) : parts;
  const functions = own.join("").match(FUNCTION_WORDS)?.length ?? 0;
  return functions <= parts.join("").length * (weak ? 0.12 : 0.2);
}

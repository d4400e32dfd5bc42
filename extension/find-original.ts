/** Where the original of an article may be found: at the address that the page names, or by a search for its words. */
import type { Article } from "../src/index.ts";

/** Search engines, and the address of a search for what is appended. */
const SEARCHES = {
  google: "https://www.google.com/search?q=",
  bing: "https://www.bing.com/search?q=",
  baidu: "https://www.baidu.com/s?wd=",
  sogou: "https://www.sogou.com/web?query=",
};
export type Engine = keyof typeof SEARCHES;
/** Each has its name in _locales: `engine_` and this. */
export const ENGINES = Object.keys(SEARCHES) as Engine[];

/**
 * The engine that was chosen, or what is usual where nothing was.
 * @param lang tag of the interface's language
 */
export function engineFor(chosen: string, lang: string): Engine {
  return ENGINES.find((engine) => engine === chosen) ?? (lang === "zh-Hans" ? "baidu" : "google");
}

/** The address of a search for exactly these words. */
export function searchFor(words: string, engine: Engine): string {
  return SEARCHES[engine] + encodeURIComponent(`"${words}"`);
}

/** So long are the words that are searched for: Chinese in characters, other languages in words. */
const CHARACTERS = { least: 15, most: 40 };
const WORDS = { least: 6, most: 20 };
const isHan = (text: string) => /\p{Script=Han}/u.test(text);
const lengthOf = (text: string) => (isHan(text) ? [...text].length : text.split(/\s+/).length);

function isOfLength(text: string): boolean {
  const { least, most } = isHan(text) ? CHARACTERS : WORDS;
  return lengthOf(text) >= least && lengthOf(text) <= most;
}

/** Sentences of a text, without the marks at their ends; the clauses of those that are too long. */
function sentencesOf(text: string): string[] {
  const sentences = text.split(/[。！？!?…\n\t]+|[.;](?=\s|$)/u).map((one) => one.trim());
  return sentences.flatMap((one) =>
    isOfLength(one) ? one : one.split(/[，；：,;:]+/u).map((clause) => clause.trim()),
  );
}

/** What would end the quotation, or is no sentence of an author's: addresses, handles, rows of signs. */
const UNFIT = /["“”「」『』《》<>|@#_~]|https?:|www\.|\d{6}/i;

/**
 * The words to search for: the longest sentence of the cleaned text that is of a handy length, has nothing taken out of it
 * and nothing in it that a copier may have changed or added. Null where there is none.
 */
export function wordsToFind({ cleaned, isolated, roles, altered, attribution, title, host }: Article): string | null {
  const doubtful = [...altered, ...attribution.evidence].map(({ quote }) => quote.replace(/…/g, "").trim());
  const isDoubtful = (sentence: string) =>
    UNFIT.test(sentence) ||
    (host !== "" && sentence.includes(host)) ||
    title.includes(sentence) ||
    doubtful.some((quote) => quote !== "" && (sentence.includes(quote) || quote.includes(sentence)));
  let best: string | null = null;
  for (const [i, text] of cleaned.entries()) {
    if (roles[i] !== "text") continue;
    for (const sentence of sentencesOf(text)) {
      // Exactly as the page has it: with a removal in it, it would be nobody's sentence.
      if (!isOfLength(sentence) || !isolated[i]?.includes(sentence) || isDoubtful(sentence)) continue;
      if (best === null || lengthOf(sentence) > lengthOf(best)) best = sentence;
    }
  }
  return best;
}

/** What the page itself names as the address of its original; null where it names none. */
export function namedOriginal({ attribution: { url } }: Pick<Article, "attribution">): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

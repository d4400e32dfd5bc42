/** The places where a search phrase of the page may have been spliced in, each with all that is known of it. */
import { HIDDEN_ATTRIBUTE } from "../../capture-format.ts";
import { squash } from "../../page.ts";
import { foldScript, isAlien, type LineLang, lineLangOf } from "../../script.ts";
import { type Block, rangesWithin } from "../../text-map.ts";
import { titleEchoes } from "../finders/title-echoes.ts";
import { endedOdds } from "../fluency/model.ts";
import type { PhraseSource } from "../lexicon.ts";
import { sharedCore, units } from "../phrase-line.ts";
import { readsAsAdded, type Scene } from "../rule.ts";
import { isSearch } from "../search-words.ts";
import { readable } from "./neighbours.ts";
import { type Use, usesOf } from "./uses.ts";

/** A phrase right before a mark, or glued between two sentences. */
export interface Suspect {
  phrase: string;
  use: Use;
  /** Natural logarithm of the odds that the clause had ended before it. */
  endedOdds: number;
  lang: LineLang;
  /** Where the page shows the phrase. */
  sources: ReadonlySet<PhraseSource>;
  /** The page shows it where no author names a subject of the text: in lines, in pictures, hidden. */
  strong: boolean;
  /** Nothing shows it but links: authors link what they speak of. */
  linked: boolean;
  /** So many phrases of the page are shown by links alone. */
  linkedPhrases: number;
  /** Others of the page's phrases vary the same core. */
  inFamily: boolean;
  /** The text speaks nowhere else of what it names. */
  foreign: boolean;
  /** It is written in another script than the text. */
  alien: boolean;
  /** It is worded as people search. */
  search: boolean;
  /** The title of the article names it. */
  titled: boolean;
  /** The mark-up of its wrapped uses tells them from the author's: all stand before marks, behind clauses that had ended. */
  wrapperTells: boolean;
  /** The page has lines of phrases, or phrases hidden or in pictures. */
  spammy: boolean;
  /** The other suspects of the same phrase. */
  others: number;
  /** Those behind clauses that had ended. */
  othersEnded: number;
  /** It is used elsewhere within a sentence. */
  usedElsewhere: boolean;
  /** Places at which foreign phrases of the page stand behind clauses that had ended. */
  proven: number;
}

const GRAM = 4;

/** Pieces of a phrase by which its subject is known: 4 characters of CJK (a word of Latin among them is one), 2 words of Latin. */
function gramsOf(phrase: string): string[] {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase)) {
    const characters = phrase.match(/[\p{Script=Latin}\p{N}]+|./gsu) ?? [];
    if (characters.length <= GRAM) return [phrase];
    return characters.slice(GRAM - 1).map((_, i) => characters.slice(i, i + GRAM).join(""));
  }
  const words = phrase.toLowerCase().split(/\s+/);
  if (words.length < 2) return [phrase.toLowerCase()];
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/** Whether the text knows nothing of what a phrase names; what is glued to sentences is left aside for the phrase itself. */
function isForeign(phrase: string, uses: readonly Use[], own: string): boolean {
  const written = phrase.toLowerCase();
  const glued = uses.filter((use) => use.glued && !use.beforeMark).length;
  const words = glued > 0 && own.split(written).length - 1 <= glued ? own.replaceAll(written, "\n") : own;
  return !gramsOf(written).some((gram) => words.includes(gram));
}

function hiddenRanges(block: Block): { start: number; end: number }[] {
  if (block.element.closest(`[${HIDDEN_ATTRIBUTE}]`)) return [{ start: 0, end: block.text.length }];
  return rangesWithin(block, (element) => element.hasAttribute(HIDDEN_ATTRIBUTE));
}

/** The blocks of running text: no lines of phrases, no frames. */
function textOf(scene: Scene): Set<number> {
  const frames = new Set([...titleEchoes(scene)].map((span) => span.block));
  return new Set(
    [...scene.blocks.keys()].filter((i) => scene.inside[i] && !scene.lexicon.lines.has(i) && !frames.has(i)),
  );
}

/** The author's own words: title and text without the uses that stand before marks. */
function ownWords(scene: Scene, uses: Map<string, Use[]>, text: ReadonlySet<number>): string {
  const suspects = new Map<number, Use[]>();
  for (const list of uses.values()) {
    for (const use of list) {
      if (use.glued ? !use.wrapped : !(use.beforeMark || use.wrapped) || use.ownClause) continue;
      const known = suspects.get(use.block);
      if (known) known.push(use);
      else suspects.set(use.block, [use]);
    }
  }
  const texts = scene.blocks.map((block, i) => {
    if (!text.has(i) || readsAsAdded(scene, i)) return "";
    return withLines(block.text, [...(suspects.get(i) ?? []), ...hiddenRanges(block)]);
  });
  return [scene.title, ...texts].join("\n").toLowerCase();
}

/** A text with a line break instead of each of the ranges. */
function withLines(text: string, ranges: { start: number; end: number }[]): string {
  // From the end on, what is behind `border` is in `behind`, the last part first.
  let behind: string[] = [];
  let border = text.length;
  for (const { start, end } of ranges.sort((a, b) => b.start - a.start)) {
    if (end <= border) behind.push(text.slice(end, border));
    else behind = [(text.slice(0, border) + behind.reverse().join("")).slice(end)];
    behind.push("\n");
    border = start;
  }
  return text.slice(0, border) + behind.reverse().join("");
}

const STRONG: readonly PhraseSource[] = ["line", "alt", "hidden"];
const NAMED: readonly PhraseSource[] = ["meta", "line", "alt"];

/** How much two phrases must share, and how many others must share it, to be of one family. */
const KIN = 3;
const KIN_LATIN = 2;

/** So many phrases stand for all of a page that names thousands. */
const SAMPLE = 300;

/** Phrases of the lexicon that vary one core (city, price, adjective): no author names a subject so. */
function familyOf(phrases: readonly string[]): Set<string> {
  const family = new Set<string>();
  const sample = phrases.slice(0, SAMPLE).map((phrase) => ({ phrase, form: squash(phrase) }));
  for (const phrase of phrases) {
    const isKinOf = kinJudge(phrase);
    const kin = sample.filter((other) => other.phrase !== phrase && isKinOf(other));
    if (kin.length >= 2 && kin.length * 3 >= sample.length - 1) family.add(phrase);
  }
  return family;
}

const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** Whether others share enough with a phrase: where each of its characters counts, any few of them in a row are enough. */
function kinJudge(phrase: string): (other: { phrase: string; form: string }) => boolean {
  const form = squash(phrase);
  if (!IDEOGRAPHS.test(form)) return (other) => isKin(phrase, other.phrase);
  const characters = [...form];
  const cores = characters.slice(KIN - 1).map((_, i) => characters.slice(i, i + KIN).join(""));
  return (other) => cores.some((core) => other.form.includes(core));
}

function isKin(a: string, b: string): boolean {
  const { core } = sharedCore([a, b], 1);
  return units(core) >= (/\p{Script=Latin}/u.test(core) ? KIN_LATIN : KIN);
}

/** All suspects of a scene. */
export function suspectsOf(scene: Scene): Suspect[] {
  const { phrases } = scene.lexicon;
  const text = textOf(scene);
  const uses = usesOf([...phrases.keys()], scene, text);
  const own = ownWords(scene, uses, text);
  const any = (sources: ReadonlySet<PhraseSource> | undefined, of: readonly PhraseSource[]) =>
    of.some((source) => sources?.has(source));
  const family = familyOf([...phrases].filter(([, sources]) => any(sources, NAMED)).map(([phrase]) => phrase));
  const spammy = [...phrases.values()].some((sources) => any(sources, STRONG));
  const of = [...uses].map(([phrase, list]) => {
    const alien = isAlien(phrase, scene.lang);
    const suspects = list.filter((use) => (use.beforeMark && (!use.ownClause || alien)) || use.glued);
    // Who names a phrase in quotes does not use it.
    const within = list.filter((use) => !use.quotedName && !suspects.includes(use));
    const wrapped = suspects.filter((use) => use.wrapped);
    return {
      phrase,
      suspects,
      alien,
      foreign: isForeign(phrase, list, own) && list.every((use) => use.beforeMark || use.wrapped || use.glued),
      ended: suspects.filter((use) => !use.asked).length,
      usedElsewhere: within.length > 0,
      wrapperTells:
        wrapped.length >= 2 &&
        wrapped.length === list.filter((use) => use.wrapped).length &&
        wrapped.some((use) => !use.asked),
    };
  });
  const proven = of.reduce((sum, { foreign, ended }) => sum + (foreign ? ended : 0), 0);
  const lang = lineLangOf(scene.lang);
  const isLinked = (sources: ReadonlySet<PhraseSource> | undefined) => sources?.size === 1 && sources.has("tag-link");
  const linkedPhrases = of.filter(({ phrase }) => isLinked(phrases.get(phrase))).length;
  return of.flatMap(({ phrase, suspects, ended, ...known }) =>
    suspects.map((use) => ({
      ...known,
      phrase,
      use,
      endedOdds: endedOdds(readable(use.left), lang),
      lang,
      sources: phrases.get(phrase) ?? new Set<PhraseSource>(),
      strong: any(phrases.get(phrase), STRONG),
      linked: isLinked(phrases.get(phrase)),
      linkedPhrases,
      inFamily: family.has(phrase),
      search: isSearch(foldScript(phrase)),
      titled: scene.title.includes(phrase),
      spammy,
      others: suspects.length - 1,
      othersEnded: ended - (use.asked ? 0 : 1),
      proven,
    })),
  );
}

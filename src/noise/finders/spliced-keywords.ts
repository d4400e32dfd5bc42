/**
 * Search phrases spliced into sentences, right before a mark. A phrase of the page's lexicon is one proof; its use goes
 * only on a second one: that the phrase is foreign to the text, that a wrapper gives it away, or that the clause had
 * already ended before it.
 */

import { HIDDEN_ATTRIBUTE } from "../../capture-format.ts";
import { foldScript, hasForeignHan } from "../../script.ts";
import { type Block, rangesWithin } from "../../text-map.ts";
import type { Evidence } from "../../types.ts";
import { isTagLink, type PhraseSource } from "../lexicon.ts";
import { type Asking, asking } from "../neighbours.ts";
import { sharedCore, units } from "../phrase-line.ts";
import { type Finder, BEFORE_MARK as MARK, quote, type Scene } from "../rule.ts";
import { isSearch } from "../search-words.ts";
import { wrappersOf } from "../wrappers.ts";
import { titleEchoes } from "./title-echoes.ts";

interface Use {
  block: number;
  start: number;
  end: number;
  left: string;
  beforeMark: boolean;
  /** It stands right behind the end of a sentence, and another begins behind it without a mark. So may any subject. */
  glued: boolean;
  /** The phrase fills an inline element of its own. */
  wrapped: boolean;
  tagLink: boolean;
  /** Marks of its own stand around it, and count as part of it. */
  enclosed: boolean;
  /** The clause begins with the phrase: nothing would be left of it. */
  ownClause: boolean;
  /** The words before it ask for it. */
  asked: Asking;
  /** It closes a short quotation or a title: 「十大…」, 《…》. */
  quotedName: boolean;
  /** The same word stands before it in another place: they are one name. */
  compound: boolean;
}

/** Blocks in which a program splices: running text. */
function isRunning(block: Block): boolean {
  return block.role === "text" || block.role === "quote" || block.role === "item";
}

const ENCLOSING = new Map(
  ["##", "＃＃", "**", "[]", "【】", "()", "（）", "［］", "“”", "「」", "『』", '""'].map(([a, b]) => [a, b]),
);

/** A sentence had ended, or none has begun. */
const SENTENCE_OVER = /(?:^|[。！？!?]["”’」』]?|\p{L}\.["”’]?\s)\s*$/u;

/** Somebody shows what others wrote (他们写的是「…): what stands between these marks is theirs. */
const SHOWN = /[是成作为叫着][「『“"][^」』”"]*$|[「『“][^」』”]*[_|｜丨][^」』”]*$/u;

/** A quotation that has hardly begun, or a title: what closes it belongs to it. */
const QUOTED_NAME = /(?:[“「『"][^“”「」『』"，。！？；：、,.!?;:]{0,6}|[《〈][^《》〈〉]*)$/u;

/** What a sentence begins with, and not its predicate. */
const NEXT =
  /^(?:\s\p{Lu}|[“「『]|(?![的是在和与及也都就不没会能要可应该须被有最很更比把让使给从为对向跟像叫成到得着了过吗呢吧还又再才只来去上下分包看做用难不是因如但而]|[はがをにのでともへや])\p{L})/u;

/** Marks in pairs that authors put around names as well. */
const NAME_MARKS = /[“「『"《【[(（［]/u;

/** All uses of the phrases in the text, the longer phrase first where one holds another. */
function usesOf(phrases: readonly string[], scene: Scene, text: ReadonlySet<number>): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  scene.blocks.forEach((block, i) => {
    if (block.role === "code" || !text.has(i)) return;
    const taken: { start: number; end: number }[] = [];
    const wrappers = wrappersOf(block);
    for (const phrase of sorted) {
      // A quotation may quote spam; what is in another script than the text was not quoted with it.
      const running = isRunning(block) && (!block.quoted || isAlien(phrase, scene.lang));
      for (let next = block.text.indexOf(phrase); next >= 0; ) {
        const closing = ENCLOSING.get(block.text[next - 1] ?? "");
        const enclosed = closing !== undefined && closing === block.text[next + phrase.length];
        const at = enclosed ? next - 1 : next;
        const end = next + phrase.length + (enclosed ? 1 : 0);
        next = block.text.indexOf(phrase, next + phrase.length);
        if (taken.some((t) => at < t.end && end > t.start)) continue;
        taken.push({ start: at, end });
        const wrapper = wrappers.find((w) => w.start === at && w.end === end);
        const left = block.text.slice(0, at);
        const use: Use = {
          block: i,
          start: at,
          end,
          left,
          beforeMark: running && !SHOWN.test(left) && MARK.test(block.text.slice(end, end + 2)),
          glued: running && SENTENCE_OVER.test(left) && (wrapper ? /^\s?\p{L}/u : NEXT).test(block.text.slice(end)),
          wrapped: wrapper !== undefined || (enclosed && !NAME_MARKS.test(block.text[at] ?? "")),
          enclosed: enclosed && NAME_MARKS.test(block.text[at] ?? ""),
          tagLink: wrapper !== undefined && linkWithin(wrapper.element),
          ownClause: left.trim() === "" || /[，。！？；：、,.!?;:…“「『（(—\u3000]$/u.test(left.trimEnd()),
          asked: asking(left, scene.lang),
          quotedName: QUOTED_NAME.test(left) && /^[」』”"》〉]/u.test(block.text.slice(end)),
          compound: false,
        };
        const list = found.get(phrase);
        if (list) list.push(use);
        else found.set(phrase, [use]);
      }
    }
  });
  for (const uses of found.values()) markCompounds(uses);
  return found;
}

/** So many splices on a page speak for a doubtful one. */
const PROVEN = 2;

/** How much before two uses has to be the same for one name, and how much is the same only in a copy of the sentence. */
const NAME = 2;
const SENTENCE = 8;

function markCompounds(uses: readonly Use[]): void {
  for (const use of uses) {
    const name = use.left.slice(-NAME);
    if (!/^\p{Script=Han}{2}$/u.test(name)) continue;
    const sentence = use.left.slice(-SENTENCE);
    use.compound = uses.some((other) => other.left.endsWith(name) && !other.left.endsWith(sentence));
  }
}

function linkWithin(element: Element): boolean {
  if (isTagLink(element)) return true;
  const around = element.closest("a");
  const inside = element.querySelector("a");
  return (around !== null && isTagLink(around)) || (inside !== null && isTagLink(inside));
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

/** From this weight on, what has a habit of copiers is none of the author's words. */
const HABIT = 0.6;

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
    if (!text.has(i) || scene.habits[i]?.some(({ weight }) => weight >= HABIT)) return "";
    let words = block.text;
    const masked = [...(suspects.get(i) ?? []), ...hiddenRanges(block)];
    for (const use of masked.sort((a, b) => b.start - a.start))
      words = `${words.slice(0, use.start)}\n${words.slice(use.end)}`;
    return words;
  });
  return [scene.title, ...texts].join("\n").toLowerCase();
}

/** Sources that no author fills with a subject of the text. */
const STRONG: readonly PhraseSource[] = ["line", "alt", "hidden"];

/** How much two phrases must share, and how many others must share it, to be of one family. */
const KIN = 3;
const KIN_LATIN = 2;

/** Phrases of the lexicon that vary one core (city, price, adjective): no author names a subject so. */
function familyOf(phrases: readonly string[]): Set<string> {
  const family = new Set<string>();
  for (const phrase of phrases) {
    const kin = phrases.filter((other) => other !== phrase && isKin(phrase, other));
    if (kin.length >= 2 && kin.length * 3 >= phrases.length - 1) family.add(phrase);
  }
  return family;
}

function isKin(a: string, b: string): boolean {
  const { core } = sharedCore([a, b], 1);
  return units(core) >= (/\p{Script=Latin}/u.test(core) ? KIN_LATIN : KIN);
}

function evidenceOf(
  phrase: string,
  sources: ReadonlySet<PhraseSource>,
  use: Use,
  block: Block | undefined,
  second: Evidence[],
): Evidence[] {
  const where = [...sources].map((source) => SOURCE_NAMES[source]).join(", ");
  const around = quote((block?.text ?? "").slice(Math.max(0, use.start - 14), use.end + 4), 80);
  return [
    {
      rule: "splice-lexicon",
      weight: 0.5,
      why: `“${phrase}” is one of the page's search phrases (${where}).`,
      quote: around,
    },
    ...second,
  ];
}

const SOURCE_NAMES: Readonly<Record<PhraseSource, string>> = {
  meta: "its keywords",
  line: "a line of phrases",
  alt: "the description of a picture",
  "tag-link": "a link to a tag",
  title: "its title",
  hidden: "hidden text",
  mined: "its places alone",
};

const BEFORE_MARK: Evidence = { rule: "splice-before-mark", weight: 0.2, why: "It stands right before a mark." };
const GLUED: Evidence = {
  rule: "splice-glued",
  weight: 0.2,
  why: "It stands between two sentences, without a mark of its own.",
};
const FOREIGN: Evidence = {
  rule: "splice-foreign",
  weight: 0.5,
  why: "The text speaks nowhere else of what it names.",
};
const ENDED: Evidence = { rule: "splice-after-end", weight: 0.4, why: "The clause had ended before it." };
const WRAPPED: Evidence = { rule: "splice-wrapped", weight: 0.3, why: "It is set apart by mark-up of its own." };

const ALIEN: Evidence = { rule: "splice-script", weight: 0.5, why: "It is written in another script than the text." };

/** Whether a phrase is in a script that a text of this language does not use. */
function isAlien(phrase: string, lang: string): boolean {
  if (!/\p{Script=Han}/u.test(phrase) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase)) return false;
  if (lang === "ja") return hasForeignHan(phrase);
  return !lang.startsWith("zh") && lang !== "";
}

/** What is known of one phrase from all its uses together. */
interface Profile {
  sources: ReadonlySet<PhraseSource>;
  strong: boolean;
  inFamily: boolean;
  foreign: boolean;
  alien: boolean;
  /** It is worded as people search. */
  search: boolean;
  /** In Latin script an adjective may stand before it: the words before it prove nothing. */
  latin: boolean;
  /** A phrase of the page's lines was spliced for certain. */
  spliced: boolean;
  /** Places at which the page's foreign phrases stand behind clauses that had ended. */
  proven: number;
  /** The title of the article names it. */
  titled: boolean;
  /** No use stands within a sentence. */
  onlyBeforeMarks: boolean;
  uses: number;
  /** Suspects behind which the clause had ended. */
  ended: number;
  wrapped: number;
  /** Everything wrapped stands before a mark, and what is not wrapped does not give that away. */
  wrapperTells: boolean;
  /** The page has lines of phrases, or phrases hidden or in pictures: splices are to be expected. */
  spammy: boolean;
}

/** Worded as a search, it stands right before marks again and again, and the text speaks of it nowhere else. */
function isRefrain({ foreign, search, onlyBeforeMarks, uses }: Profile): boolean {
  return foreign && search && onlyBeforeMarks && uses >= 3;
}

/** Ways in which a use is proven, besides being a phrase of the lexicon before a mark. Any is enough. */
const PROOFS: readonly ((phrase: Profile, use: Use) => boolean)[] = [
  ({ foreign, strong, uses, spliced }, use) => foreign && strong && (uses > 1 || use.wrapped || !use.asked || spliced),
  // (Glued to the next sentence it is a splice only where the text knows nothing of it.)
  // A single use of a phrase that only <meta> names may be the author's: then the clause has to have ended.
  ({ foreign, inFamily, uses }, use) => foreign && inFamily && (uses > 1 || use.wrapped || !use.asked),
  ({ foreign, sources, uses, ended, wrapped }) =>
    foreign &&
    sources.has("mined") &&
    ((uses >= 3 && ended * 3 >= uses * 2) || (wrapped > 0 && wrapped < uses && ended > 0)),
  ({ inFamily, sources, uses, ended }, use) =>
    inFamily && sources.has("mined") && uses >= 3 && ended * 3 >= uses * 2 && use.asked < 2,
  // All its uses stand before marks, behind words that had mostly ended: then a doubtful one is a splice as well.
  ({ strong, search, onlyBeforeMarks, uses, ended }, use) =>
    (strong || search) && onlyBeforeMarks && uses >= 3 && ended * 3 >= uses * 2 && use.asked < 2,
  // Wherever the page learnt it: the text speaks nowhere of it, and it stands behind clauses that had ended.
  ({ foreign, sources, uses, ended }) => foreign && !sources.has("mined") && uses >= 2 && ended * 3 >= uses * 2,
  ({ foreign, search, sources }, use) => foreign && search && !sources.has("mined") && !use.asked,
  isRefrain,
  ({ alien, inFamily, strong }) => alien && (inFamily || strong),
  ({ spammy, ended, wrapped, inFamily, strong, latin }, use) =>
    !use.asked && (inFamily || strong) && (use.wrapped || (!latin && (spammy || (ended >= 2 && wrapped > 0)))),
  // A search phrase that only <meta> names, more than the text's own subject: wherever it stands, the clause had ended.
  ({ inFamily, latin, uses, ended, titled }, use) => inFamily && !latin && !titled && !use.asked && uses === ended,
  ({ wrapperTells, inFamily, strong }, use) => (inFamily || strong) && use.wrapped && wrapperTells,
];

/**
 * Whether a use is the author's whatever is known of the phrase: the words before it cannot do without it, they need it
 * and too few of its other uses are splices, or they make one name with it elsewhere as well.
 */
function isAuthors(use: Use, profile: Profile): boolean {
  const { alien, wrapperTells, foreign, search, uses, ended, proven } = profile;
  if (alien || use.glued || (use.wrapped && wrapperTells)) return false;
  if (use.compound || use.quotedName || use.asked === 2 || (use.enclosed && (use.asked || uses < 2))) return true;
  const likely =
    (uses >= 3 && ended * 3 >= uses * 2) ||
    isRefrain(profile) ||
    (foreign && (proven >= PROVEN || (search && proven > 0)));
  return use.asked === 1 && !use.wrapped && !likely;
}

export const splicedKeywords: Finder = function* (scene) {
  const { phrases } = scene.lexicon;
  const text = textOf(scene);
  const uses = usesOf([...phrases.keys()], scene, text);
  const own = ownWords(scene, uses, text);
  const named = [...phrases].filter(([, sources]) =>
    ["meta", "line", "alt"].some((s) => sources.has(s as PhraseSource)),
  );
  const family = familyOf(named.map(([phrase]) => phrase));
  const spammy = [...phrases.values()].some((sources) => STRONG.some((source) => sources.has(source)));
  const profiles = [...uses].map(([phrase, list]) => {
    const sources = phrases.get(phrase) ?? new Set<PhraseSource>();
    const alien = isAlien(phrase, scene.lang);
    const suspects = list.filter((use) => (use.beforeMark && (!use.ownClause || alien)) || use.glued);
    // Who names a phrase in quotes does not use it.
    const unquoted = list.filter((use) => !use.quotedName);
    const wrapped = suspects.filter((use) => use.wrapped);
    const alone: Omit<Profile, "spliced" | "proven"> = {
      sources,
      strong: STRONG.some((source) => sources.has(source)),
      inFamily: family.has(phrase),
      foreign: isForeign(phrase, list, own) && list.every((use) => use.beforeMark || use.wrapped || use.glued),
      alien,
      search: isSearch(foldScript(phrase)),
      titled: scene.title.includes(phrase),
      latin: /^\p{Script=Latin}/u.test(phrase),
      onlyBeforeMarks: unquoted.every((use) => use.beforeMark && !use.ownClause),
      uses: unquoted.length,
      ended: suspects.filter((use) => !use.asked).length,
      wrapped: wrapped.length,
      wrapperTells:
        wrapped.length >= 2 &&
        wrapped.length === list.filter((use) => use.wrapped).length &&
        wrapped.some((use) => !use.asked),
      spammy,
    };
    return { phrase, suspects, alone };
  });
  // Once one of the page's lines is known to have been spliced, the others were as well.
  const spliced = profiles.some(({ alone }) => alone.foreign && alone.strong && alone.ended > 0);
  const proven = profiles.reduce((sum, { alone }) => sum + (alone.foreign ? alone.ended : 0), 0);
  for (const { phrase, suspects, alone } of profiles) {
    const profile: Profile = { ...alone, spliced, proven };
    const { sources, alien } = profile;
    for (const use of suspects) {
      // An author puts quotation marks and brackets around names as well.
      if (use.enclosed && !profile.foreign && (use.asked || !profile.strong)) continue;
      if (isAuthors(use, profile)) continue;
      if ((use.glued && !profile.foreign) || !PROOFS.some((proof) => proof(profile, use))) continue;
      const second: Evidence[] = [use.glued ? GLUED : BEFORE_MARK];
      if (profile.foreign) second.push(FOREIGN);
      if (alien) second.push(ALIEN);
      if (use.wrapped) second.push(WRAPPED);
      if (!use.asked) second.push(ENDED);
      const block = scene.blocks[use.block];
      // Brackets of its own go with it; and so does the space that a program put before it, where a mark follows.
      const start =
        / $/.test(use.left) && /^[,.;:!?]/.test(block?.text.slice(use.end) ?? "") ? use.start - 1 : use.start;
      yield {
        kind: "inline-keyword",
        block: use.block,
        start,
        end: use.end,
        evidence: evidenceOf(phrase, sources, use, block, second),
      };
    }
  }
};

/**
 * Search phrases spliced into sentences, right before a mark. A phrase of the page's lexicon is one proof; its use goes
 * only on a second one: that the phrase is foreign to the text, that a wrapper gives it away, or that the clause had
 * already ended before it.
 */

import { HIDDEN_ATTRIBUTE } from "../../capture-format.ts";
import { foldScript } from "../../script.ts";
import { type Block, rangesWithin } from "../../text-map.ts";
import type { Evidence } from "../../types.ts";
import type { PhraseSource } from "../lexicon.ts";
import { sharedCore, units } from "../phrase-line.ts";
import { isAlien, type Use, usesOf } from "../phrase-uses.ts";
import { type Finder, quote, type Scene } from "../rule.ts";
import { isSearch } from "../search-words.ts";
import { isAuthors, PROOFS, type Profile } from "../splice-proofs.ts";
import { titleEchoes } from "./title-echoes.ts";

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

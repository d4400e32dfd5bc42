/** Words of the text that another wording of the same passage has otherwise: names put in for names, spun synonyms. */
import { squash } from "../page.ts";
import { scriptCounts } from "../script.ts";
import type { Alteration } from "../types.ts";
import { align, type Index, indexOf, type Unit, unitsOf } from "./align.ts";
import type { Wording } from "./wordings.ts";

/** One place where the text and another wording differ. */
interface Difference {
  wording: Wording;
  /** What the text has there, and what the other wording has. */
  here: string;
  there: string;
  /** Both with some words around them. */
  quote: string;
  /** One word for one word, with the same words on both sides. */
  single: boolean;
  /** Where in the text: two differences at one place prove no more than one. */
  at: number;
}

/** Of the text only so many units are compared: copied passages are taken from its beginning. */
const LEAD = 1_500;
/** The least share of a wording that the text must have for it to be the same passage. */
const SAME = 0.5;
/** So many different words in one passage are a programme's work; of two passages an editor's. */
const SPUN = 3;
/** A replaced word or name, in units. */
const LONGEST = 12;
const AROUND = 6;

/** Words of grammar: what holds one is a phrase, no name. */
const GRAMMAR =
  /[的了是在和与及或也都就才又很不没把被将从对向为给让使吗呢吧我你您他她它们这那其此该本如何怎么什]|^[一二三四五六七八九十两几多每各]|\b(?:the|an?|of|to|in|on|is|are|was|with|for|and|or|how|why|what|your|my|our|their|this|that)\b/iu;
const HAN = /\p{Script=Han}/u;

const cut = (text: string, units: readonly Unit[], from: number, to: number) =>
  text
    .slice(units[Math.max(0, from)]?.start ?? 0, units[Math.min(units.length, to) - 1]?.end ?? 0)
    .replace(/\s+/g, " ");

/** Whether one is in simplified characters and the other in traditional ones: then words differ by conversion. */
function isOtherScript(one: string, other: string): boolean {
  const [mine, theirs] = [one, other.slice(0, LEAD)].map(scriptCounts);
  const lean = (counts = { simplified: 0, traditional: 0 }) => Math.sign(counts.simplified - counts.traditional);
  return lean(mine) * lean(theirs) < 0;
}

/** Where one wording differs from the text, and how many of its units the text shares. */
function differences(wording: Wording, text: string, units: readonly Unit[], index: Index): Difference[] {
  if (isOtherScript(wording.text, text)) return [];
  const own = unitsOf(wording.text);
  // Most wordings are of another passage: a glance at the pairs of neighbours saves the alignment.
  const isPair = (i: number) => {
    const behind = index.get(own[i + 1]?.key ?? "");
    return index.get(own[i]?.key ?? "")?.some((at) => behind?.includes(at + 1)) ?? false;
  };
  if (own.filter((_, i) => isPair(i)).length * 3 < own.length) return [];
  const { shared, substitutions } = align(own, units, index);
  if (shared < own.length * SAME) return [];
  return substitutions.flatMap(({ a, b, atEdge }) => {
    if (a[1] - a[0] > LONGEST || b[1] - b[0] > LONGEST) return [];
    const there = cut(wording.text, own, a[0], a[1]);
    const here = cut(text, units, b[0], b[1]);
    // Figures are brought up to date; a mark of another sentence means that something was left out.
    if (/\p{N}/u.test(here + there) || /[。！？!?\n]/u.test(here + there) || squash(here) === squash(there)) return [];
    const quote = [
      cut(text, units, b[0] - AROUND, b[1] + AROUND),
      cut(wording.text, own, a[0] - AROUND, a[1] + AROUND),
    ].join(" ≠ ");
    return [{ wording, here, there, quote, single: !atEdge && isOneWord(here, there), at: b[0] }];
  });
}

/** Whether words may be a name: in Chinese two to twelve characters without grammar, elsewhere words with capitals. */
function isName(words: string): boolean {
  if (GRAMMAR.test(words)) return false;
  return HAN.test(words) ? words.length >= 2 : /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)*$/u.test(words);
}

const uses = (text: string, words: string) => (words === "" ? 0 : text.split(words).length - 1);

/** The differences that are one name in place of another: where one of both is told by a second proof. */
function names(found: readonly Difference[], text: string, brands: ReadonlySet<string>): Alteration[] {
  const isBrand = (words: string) => brands.has(squash(words));
  const told = new Map<string, Alteration>();
  for (const one of found) {
    const { here, there } = one;
    const pair = `${here}\n${there}`;
    if (told.has(pair) || !isName(here) || !isName(there)) continue;
    // The text knows both: then both are its own words.
    const replaced = uses(text, here) >= 2 && uses(text, there) === 0;
    if (!replaced) continue;
    const twice = found.some((other) => other.here === here && other.there === there && other.at !== one.at);
    const brand = isBrand(here) !== isBrand(there);
    // What a picture shows is described once, and seldom by the programme that changes the text.
    const survivor = one.wording.place === "picture" && uses(text, here) >= 3;
    if (!twice && !brand && !survivor) continue;
    told.set(pair, {
      rule: "altered-name",
      why: "The page has another name here in the same words elsewhere.",
      quote: one.quote,
    });
  }
  return [...told.values()];
}

/** Whether one word stands for one other: programmes replace words, editors rewrite phrases and bend endings. */
function isOneWord(here: string, there: string): boolean {
  if (HAN.test(here) && HAN.test(there)) return [here, there].every(({ length }) => length <= 4);
  const [mine, theirs] = [here, there].map((words) => words.split(" ")) as [string[], string[]];
  const isBent = here.slice(0, 3).toLowerCase() === there.slice(0, 3).toLowerCase();
  return mine.length <= 2 && theirs.length <= 2 && !isBent;
}

/** A passage that was put in other words one by one. */
function spunPassage(found: readonly Difference[]): Alteration[] {
  const words = found.filter(({ single }) => single);
  const pairs = new Set(words.map(({ here, there }) => `${here}\n${there}`));
  // One character for one may be a slip or another spelling: two pairs must be of whole words.
  const whole = [...pairs].filter((pair) => pair.split("\n").every((word) => word.length >= 2));
  if (pairs.size < SPUN || whole.length < SPUN - 1 || words.length * 2 <= found.length) return [];
  return [
    {
      rule: "altered-passage",
      why: "The page has this passage twice, with word after word replaced by another.",
      quote: words
        .slice(0, 5)
        .map(({ here, there }) => `${here} ≠ ${there}`)
        .join(" · "),
    },
  ];
}

/**
 * @param text the cleaned text, its title in the first line
 * @param brands names of the site and its title's suffix, squashed
 */
export function substitutions(text: string, wordings: readonly Wording[], brands: ReadonlySet<string>): Alteration[] {
  const units = unitsOf(text.slice(0, LEAD * 4)).slice(0, LEAD);
  const index = indexOf(units);
  const each = wordings.map((wording) => differences(wording, text, units, index));
  const passage = each.map(spunPassage).find((told) => told.length > 0) ?? [];
  return [...names(each.flat(), text, brands), ...passage];
}

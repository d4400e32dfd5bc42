/** The habits of a text as packs and the model of wording tell them together: each knows what the other does not. */
import { type LineLang, lineLang } from "../../script.ts";
import { habitsOf } from "../habits.ts";
import { calledIn } from "../places.ts";
import { type Habit, isLine, type Pack } from "../rule.ts";
import { wordingOf } from "./model.ts";

/** From these odds on (natural logarithm) a wording counts; fewer lines were learnt from in some languages. */
const ODDS_LEAST: Readonly<Record<LineLang, number>> = { zh: 2.2, en: 3, ja: 3 };
/** From these on it says a little, of a line that calls somebody by name. */
const ODDS_FAINT: Readonly<Record<LineLang, number>> = { zh: 0.5, en: 1, ja: 1 };
const WEIGHT_FAINT = 0.25;
/** Its weight there; each step of the odds adds to it, up to the most. */
const WEIGHT_LEAST = 0.3;
const WEIGHT_STEP = 0.1;
const WEIGHT_MOST = 0.6;
/** Headings and captions of authors are as short as what sites put around a text: that has to be surer, and weighs less. */
const FURNITURE_LATER = 0.5;
const FURNITURE_MOST = 0.45;
/** What ends as sentences do has to say more. */
const TOLD = 0.1;
/** Below these odds a text reads as an author's, and what a pack's rule says of it weighs less. */
const AUTHOR = -2;
const DOUBT = 0.25;
/** No more weighs a sum of ideas in a sentence that reads as an author's. */
const TOLD_MOST = 0.45;
/** Rules from this weight on name what no author writes. */
const SURE = 0.7;
/** A day, or an address with a word before it: authors end with them as well. */
const BARE = /^[\s\p{P}]*(?:[\d年月日./:：\s-]{6,}|[^：:]{1,12}[：:]\s*(?:https?:\/\/|www\.)\S+)[\s\p{P}]*$/u;
/** The model has seen no longer lines. */
const UNIT_MOST: Readonly<Record<LineLang, number>> = { zh: 160, ja: 160, en: 320 };

/** @param text a block's text */
export function wordedHabits(packs: readonly Pack[], text: string): Habit[] {
  const named = habitsOf(packs, text);
  const lang = lineLang(text);
  if (text.length > UNIT_MOST[lang] || BARE.test(text)) return named;
  const voice = wordingOf(text);
  const { wording, odds } = voice;
  if (odds < AUTHOR)
    return named.map((habit) =>
      habit.weight < SURE && habit.kind !== "furniture"
        ? { ...habit, weight: habit.weight - DOUBT, doubted: true }
        : habit,
    );
  // Sentences about consent or about copying put the same ideas together: both witnesses have to agree on these.
  if (odds < 0 && !isLine(text))
    return named.map((habit) =>
      habit.vague ? { ...habit, weight: Math.min(habit.weight, TOLD_MOST), doubted: true } : habit,
    );
  // Which claims a line of attribution makes, the grammar tells (origin/attribution.ts), or nobody.
  const least = ODDS_LEAST[lang] + (wording === "furniture" ? FURNITURE_LATER : 0);
  if (wording === "attribution") return named;
  const { telling } = voice;
  if (odds < least) {
    // A faint likeness counts for a line that calls somebody by name, and only where nothing of the author's is near.
    if (odds < ODDS_FAINT[lang] || wording === "furniture" || telling.length === 0 || calledIn(text).length === 0)
      return named;
    const { rule: id, why } = SAYS[wording];
    return [
      ...named,
      { id, kind: wording, why, weight: WEIGHT_FAINT, vague: true, faint: true, doubted: true, telling },
    ];
  }
  // No word of it is known (`© name`): nothing told.
  if (telling.length === 0) return named;
  const most = wording === "furniture" ? FURNITURE_MOST : WEIGHT_MOST;
  const sure = Math.min(most, WEIGHT_LEAST + WEIGHT_STEP * (odds - least)) - (isLine(text) ? 0 : TOLD);
  // Browsers differ in the last digits of a logarithm.
  const weight = Math.round(sure * 100) / 100;
  const { rule: id, why } = SAYS[wording];
  return [...named, { id, kind: wording, why, weight, vague: true, telling }];
}

const SAYS = {
  wall: { rule: "wording-wall", why: "Is worded as walls before a text are." },
  promo: { rule: "wording-promo", why: "Is worded as promotions are." },
  disclaimer: { rule: "wording-disclaimer", why: "Is worded as disclaimers are." },
  template: { rule: "wording-template", why: "Is worded as the frames are that programs put around a text." },
  furniture: { rule: "wording-furniture", why: "Is worded as what sites put around a text is." },
} as const;

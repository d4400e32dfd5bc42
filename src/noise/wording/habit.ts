/** What the model of wording knows a line by, told as a habit. */
import { type Habit, isLine } from "../rule.ts";
import type { WordingVoice } from "./model.ts";

/** Its weight where the odds are even; each step of the odds (natural logarithm) adds to it, up to the most. */
const WEIGHT_LEAST = 0.1;
const WEIGHT_STEP = 0.1;
const WEIGHT_MOST = 0.6;
/** What ends as sentences do has to say more. */
const TOLD = 0.1;

/** @returns null where it reads as an author's, or as a line of attribution, which has a grammar of its own */
export function wordedHabit(text: string, { wording, odds, telling }: WordingVoice): Habit | null {
  // No word of it is known (`© name`): nothing told.
  if (odds <= 0 || wording === "attribution" || telling.length === 0) return null;
  const sure = Math.min(WEIGHT_MOST, WEIGHT_LEAST + WEIGHT_STEP * odds) - (isLine(text) ? 0 : TOLD);
  const { rule: id, why } = SAYS[wording];
  // Browsers differ in the last digits of a logarithm.
  return { id, kind: wording, why, weight: Math.round(sure * 100) / 100, vague: true, telling };
}

const SAYS = {
  wall: { rule: "wording-wall", why: "Is worded as walls before a text are." },
  promo: { rule: "wording-promo", why: "Is worded as promotions are." },
  disclaimer: { rule: "wording-disclaimer", why: "Is worded as disclaimers are." },
  template: { rule: "wording-template", why: "Is worded as the frames are that programs put around a text." },
  furniture: { rule: "wording-furniture", why: "Is worded as what sites put around a text is." },
} as const;

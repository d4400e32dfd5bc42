/** What a line is: the best of its habits, those that packs name and the one that the model of wording tells, with its place. */
import type { Evidence } from "../../types.ts";
import { type Habit, quote } from "../rule.ts";
import { wordedHabit } from "../wording/habit.ts";
import type { Line, Placed } from "./lines.ts";
import { isHead, isSpoken, isTail, placeSigns } from "./places.ts";

export interface Match {
  habit: Habit;
  /** What gave it away: the habit first, then its place. */
  signs: Evidence[];
  /** The habit is named, in a place or with words where no author writes so. */
  named: boolean;
}

/** So much weigh a habit that a pack names and its place where no author writes so. */
const ENOUGH = 0.7;
/** From these odds on (natural logarithm) a wording says enough. */
export const WORDED = 1;
/** From these on it makes a wall of a box amid the text, and a site's line of one in another script. */
const WORDED_APART = 2;

/** From these on it bears out what a pack says of a short disclaimer, wherever that stands. */
const WORDED_AGREED = 4;
const AGREED = 0.5;
const AGREED_MOST = 60;

const total = (signs: readonly Evidence[]) => signs.reduce((sum, sign) => sum + sign.weight, 0);

/** Behind the author's text, which breaks off. */
const isBehindCut = (at: Placed) => isTail(at) && at.line.afterCut && at.previous < 0;

/** A disclaimer that pack and model know alike: no author begins or goes on with one. */
function isAgreed({ kind, vague, weight }: Habit, { block, voice }: Line): boolean {
  if (kind !== "disclaimer" || vague || weight < AGREED) return false;
  if (voice.wording !== kind || voice.odds < WORDED_AGREED) return false;
  return block.role === "text" && block.text.length <= AGREED_MOST && !isSpoken(block.text);
}

function isNamed(habit: Habit, signs: readonly Evidence[], at: Placed): boolean {
  const { boxed, odd, afterCut, series, alien, voice } = at.line;
  if (isAgreed(habit, at.line)) return true;
  if (habit.beside || total(signs) < ENOUGH || (habit.vague && series)) return false;
  // No author of the text writes so in another script.
  if (!habit.vague || (alien && voice.odds >= WORDED_APART)) return true;
  // Two witnesses make a wall amid the text, in a place or with ideas that tell it as well.
  if (habit.kind !== "wall" || isBehindCut(at)) return habit.kind === "wall";
  return voice.odds >= WORDED_APART && (boxed || odd || afterCut || habit.weight >= ENOUGH);
}

/** What a line is, its wording tells (a habit of its own before a sum of ideas or a likeness). */
function isBetter(a: Match, b: Match): boolean {
  if (a.named !== b.named) return a.named;
  const [vague, vagueBefore] = [a.habit.vague === true, b.habit.vague === true];
  return vague === vagueBefore ? a.habit.weight > b.habit.weight : vagueBefore;
}

/** Behind a text that breaks off, what asks for something else and promises the rest is a wall. */
const isWallBehind = (a: Match, b: Match, { line }: Placed) =>
  line.afterCut && a.habit.kind === "wall" && b.habit.kind === "promo";

/** Whether a habit says nothing in this place. */
function isMute(habit: Habit, at: Placed): boolean {
  const { block, voice, inside } = at.line;
  if (habit.head && !isHead(at) && inside) return true;
  if (habit.beside && !(inside && at.beside > 0)) return true;
  if (!habit.vague) return false;
  // Whose a text is, and where it is from, has a grammar of its own (origin/claims.ts).
  if (voice.wording === "attribution" && voice.odds >= WORDED) return true;
  // A site asks for much around a text, to log in for one: a wall is what stands behind a text that breaks off. And a
  // heading withholds nothing.
  return habit.kind === "wall" && (block.role === "heading" || (!inside && !isBehindCut(at)));
}

/** What gave a habit away: its telling words, or the text. */
const quoteOf = ({ telling }: Habit, text: string) => (telling ? telling.join(" · ") : quote(text));

/** @returns null where nothing but its place says anything of it */
export function matchOf(at: Placed): Match | null {
  const { block, habits, voice } = at.line;
  const worded = wordedHabit(block.text, voice);
  let found: Match | null = null;
  for (const habit of worded ? [...habits, worded] : habits) {
    if (isMute(habit, at)) continue;
    const first = { rule: habit.id, weight: habit.weight, why: habit.why, quote: quoteOf(habit, block.text) };
    const signs = [first, ...placeSigns(at, habit)];
    const match = { habit, signs, named: isNamed(habit, signs, at) };
    if (!found || isBetter(match, found) || isWallBehind(match, found, at)) found = match;
  }
  return found;
}

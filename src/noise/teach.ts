/** Makes lessons of what a user points at: a passage that was taken out, or a part of the text. */
import { AROUND, PASSAGE_MOST, shaped, shapeOf } from "../lesson.ts";
import type { Role } from "../text-map.ts";
import type { Lesson, Removal } from "../types.ts";
import { endsClause, TAUGHT } from "./lessons.ts";

/** A lesson before it is kept: whose it is and when it was made is not the core's to say. */
export type Draft = Omit<Lesson, "v" | "id" | "site" | "created">;

/** Whether a removal is of a picture's attribute, not of text. */
export function isAttribute({ markup }: Pick<Removal, "markup">): boolean {
  return markup !== null && !markup.startsWith("<");
}

/** Whether it is a user who said that a passage is noise. */
export function isTaught({ evidence }: Pick<Removal, "evidence">): boolean {
  return evidence.some(({ rule }) => rule === TAUGHT);
}

/** Whether nobody else said so. */
export function isTaughtAlone({ evidence }: Pick<Removal, "evidence">): boolean {
  return evidence.every(({ rule }) => rule === TAUGHT);
}

/**
 * "This is no noise", of a passage that was taken out.
 * @param block the isolated text of its block
 * @returns null where it is too long to be remembered
 */
export function honestLesson(removal: Removal, block: string): Draft | null {
  const text = shapeOf(removal.text);
  if (text.length > PASSAGE_MOST) return null;
  const whole = !isAttribute(removal) && removal.start === 0 && removal.text.length === block.length;
  const rules = [...new Set(removal.evidence.map(({ rule }) => rule))].filter((rule) => rule !== TAUGHT).slice(0, 20);
  const nothing = { wrapper: null, before: "", after: "" };
  return { verdict: "not-noise", kind: removal.kind, rules, text, whole, ...nothing, wide: true };
}

/** A part of the text as it is shown. */
export interface Pointed {
  /** Text of its block, and where in it the part begins and ends. */
  block: string;
  start: number;
  end: number;
  role: Role;
  /** Tag of the inline element that holds this part and nothing else. */
  wrapper: string | null;
  /** Texts of the blocks before and after. */
  previous: string;
  next: string;
}

const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
/** A part of a line that is shorter may be any word, and goes only where it was seen. */
const enough = (text: string) => lettersOf(text) >= (/\p{Script=Han}/u.test(text) ? 4 : 8);

/**
 * "This is noise", of a part of the text.
 * @returns null where nothing in it can be read, or it is too long to be remembered
 */
export function noiseLesson({ block, start, end, role, wrapper, previous, next }: Pointed): Draft | null {
  const view = shaped(block);
  const first = view.at.findIndex((at) => at >= start);
  const last = view.at.findLastIndex((at) => at < end);
  const isOnlyPart = lettersOf(view.text.slice(0, Math.max(first, 0)) + view.text.slice(last + 1)) > 0;
  const part = first < 0 ? "" : view.text.slice(first, last + 1);
  const text = isOnlyPart ? part.trim() : view.text;
  if (text === "" || (isOnlyPart && lettersOf(part) === 0) || text.length > PASSAGE_MOST) return null;
  const at = isOnlyPart ? first + part.indexOf(text) : 0;
  const [before, after] = isOnlyPart
    ? [view.text.slice(0, at), view.text.slice(at + text.length)]
    : [shaped(previous).text, shaped(next).text];
  const inTable = role === "cell" || role === "code";
  const wide = isOnlyPart ? enough(text) && (wrapper !== null || endsClause(text, after)) : lettersOf(text) > 1;
  return {
    verdict: "noise",
    // What it is besides, the user does not say: so it tells nothing about the page, and is no sign of a copy.
    kind: "furniture",
    rules: [],
    text,
    whole: !isOnlyPart,
    wrapper: isOnlyPart ? wrapper : null,
    before: before.slice(-AROUND),
    after: after.slice(0, AROUND),
    wide: wide && !inTable,
  };
}

/** Whether two lessons speak of the same passage. */
export function sameText(a: Pick<Lesson, "text" | "whole">, b: Pick<Lesson, "text" | "whole">): boolean {
  return a.text === b.text && a.whole === b.whole;
}

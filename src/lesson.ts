/** What a user teaches about a site, as data: its form, its limits, and what is known of it by later versions. */
import { KINDS, type Kind, type Lesson } from "./types.ts";

/** So many lessons are kept of one site. */
export const LESSONS_MOST = 200;
/** Characters of a passage that can be remembered. */
export const PASSAGE_MOST = 500;
/** Characters of the words around it. */
export const AROUND = 12;

/** A text in one form, and for each of its UTF-16 units where it stood. */
export interface Shape {
  text: string;
  at: number[];
}

const SPACE = /\s/u;
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

/**
 * Brings a text to the one form that passages are compared in: white space squashed, what cannot be seen left out.
 * @param without ranges that are left out as well
 */
export function shaped(text: string, without: readonly { start: number; end: number }[] = []): Shape {
  const gone = new Uint8Array(text.length);
  for (const { start, end } of without) gone.fill(1, start, end);
  const at: number[] = [];
  let made = "";
  let offset = 0;
  for (const character of text) {
    const here = offset;
    offset += character.length;
    if (gone[here]) continue;
    const isSpace = SPACE.test(character);
    if (isSpace ? made === "" || made.endsWith(" ") : UNSEEN.test(character)) continue;
    made += isSpace ? " " : character;
    for (let unit = 0; unit < character.length; unit++) at.push(here + unit);
  }
  return made.endsWith(" ") ? { text: made.slice(0, -1), at: at.slice(0, -1) } : { text: made, at };
}

/** The form of a passage; one in which nothing can be seen stays as it is. */
export function shapeOf(text: string): string {
  return shaped(text).text || text;
}

const ID = /^[a-z0-9]{16}$/;
/** A host name, or an address in its place. */
const SITE = /^[\p{L}\p{N}._:[\]-]{1,253}$/u;
const RULE = /^[a-z0-9-]{1,60}$/;
const TAG = /^[a-z0-9]{1,20}$/;

const isText = (value: unknown, most: number): value is string => typeof value === "string" && value.length <= most;

export const isSite = (value: unknown): value is string => isText(value, 253) && SITE.test(value);
export const isLessonId = (value: unknown): value is string => typeof value === "string" && ID.test(value);

/** Whether a value is a lesson of the form that this version writes. */
export function isLesson(value: unknown): value is Lesson {
  if (typeof value !== "object" || value === null) return false;
  const { v, id, site, verdict, kind, rules, text, whole, wrapper, before, after, wide, created } = value as Record<
    keyof Lesson,
    unknown
  >;
  return (
    v === 1 &&
    isLessonId(id) &&
    isSite(site) &&
    (verdict === "noise" || verdict === "not-noise") &&
    KINDS.includes(kind as Kind) &&
    Array.isArray(rules) &&
    rules.length <= 20 &&
    rules.every((rule) => isText(rule, 60) && RULE.test(rule)) &&
    isText(text, PASSAGE_MOST) &&
    text !== "" &&
    typeof whole === "boolean" &&
    (wrapper === null || (isText(wrapper, 20) && TAG.test(wrapper))) &&
    isText(before, AROUND) &&
    isText(after, AROUND) &&
    typeof wide === "boolean" &&
    typeof created === "number" &&
    Number.isFinite(created)
  );
}

/**
 * A stored record as a lesson of this version; null where a later version wrote it, or it is none. (It stays stored:
 * whoever wrote it may come back.) There is one version yet, so nothing is to be brought up to date.
 */
export function upgradeLesson(record: unknown): Lesson | null {
  return isLesson(record) ? record : null;
}

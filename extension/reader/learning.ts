/** From what the user points at to a change of what is known about the site. */
import type { Article, Lesson, Removal } from "../../src/index.ts";
import { LESSONS_MOST, PASSAGE_MOST, shapeOf } from "../../src/lesson.ts";
import {
  type Draft,
  honestLesson,
  isTaught,
  isTaughtAlone,
  noiseLesson,
  type Pointed,
  sameText,
} from "../../src/noise/teach.ts";
import { newKey } from "../shelf.ts";
import { say } from "../words.ts";
import { Refused } from "./notice.ts";

/** What counts from now on, and what counts no longer. */
export interface Change {
  add: Lesson[];
  remove: Lesson[];
}

/** So many blocks can be pointed at together. */
const BLOCKS_MOST = 20;

export function undone({ add, remove }: Change): Change {
  return { add: remove, remove: add };
}

/** The lessons of a site after a change. */
export function changed(lessons: readonly Lesson[], { add, remove }: Change): Lesson[] {
  const leaving = new Set(remove.map(({ id }) => id));
  return [...lessons.filter(({ id }) => !leaving.has(id)), ...add].sort((a, b) => a.created - b.created);
}

/** Drafts as lessons: each once, none that is known already; later ones say that they are later. */
function lessonsFrom(drafts: readonly Draft[], site: string, known: readonly Lesson[]): Lesson[] {
  const isSame = (a: Draft, b: Draft) =>
    a.verdict === b.verdict && a.kind === b.kind && sameText(a, b) && a.before === b.before && a.after === b.after;
  const fresh = drafts.filter(
    (draft, i) =>
      drafts.findIndex((other) => isSame(other, draft)) === i && !known.some((lesson) => isSame(lesson, draft)),
  );
  if (known.length + fresh.length > LESSONS_MOST) throw new Refused(say("learn_full", LESSONS_MOST));
  return fresh.map((draft, i) => ({ v: 1, id: newKey(), site, ...draft, created: Date.now() + i }));
}

/**
 * "Not noise", of passages that were taken out.
 * @param whole the article that their places are of
 * @throws Refused
 */
export function notNoise(removals: Removal[], whole: Article, site: string, lessons: readonly Lesson[]): Change {
  const drafts: Draft[] = [];
  for (const removal of removals) {
    // What the user alone called noise is only taken back.
    if (isTaughtAlone(removal)) continue;
    const draft = honestLesson(removal, whole.isolated[removal.block] ?? "");
    if (!draft) throw new Refused(say("learn_too_long", PASSAGE_MOST));
    drafts.push(draft);
  }
  const texts = removals.filter(isTaught);
  const isOver = (lesson: Lesson) => texts.some(({ text }) => shapeOf(text).includes(lesson.text));
  const remove = lessons.filter((lesson) => lesson.verdict === "noise" && isOver(lesson));
  return { add: lessonsFrom(drafts, site, lessons), remove };
}

/**
 * "This is noise", of what is selected.
 * @throws Refused
 */
export function thisIsNoise(parts: Pointed[], site: string, lessons: readonly Lesson[]): Change {
  const drafts = parts.map(noiseLesson);
  if (drafts.length > BLOCKS_MOST || drafts.some((draft) => draft === null))
    throw new Refused(say("learn_too_much", BLOCKS_MOST, PASSAGE_MOST));
  const made = drafts.filter((draft) => draft !== null);
  const remove = lessons.filter(
    (lesson) => lesson.verdict === "not-noise" && made.some((draft) => sameText(draft, lesson)),
  );
  return { add: lessonsFrom(made, site, lessons), remove };
}

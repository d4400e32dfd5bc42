/** The list of what has been taught about the site of the page: each can be taken back, and copied as a case. */

import type { Lesson } from "../../src/index.ts";
import { shapeOf } from "../../src/lesson.ts";
import { button, element } from "../elements.ts";
import { gap, say } from "../words.ts";
import { visible } from "./ledger.ts";

export interface LessonListState {
  lessons: readonly Lesson[];
  site: string;
  isPrivate: boolean;
  lang: string;
  /** What goes into a case besides. */
  inCase: CaseChoices;
}

export interface CaseChoices {
  address: boolean;
  wholeText: boolean;
}

export interface LessonListActions {
  forget(lessons: readonly Lesson[]): void;
  copyCase(lesson: Lesson): void;
  choose(choices: CaseChoices): void;
}

function choice(words: string, checked: boolean, change: (checked: boolean) => void): HTMLElement {
  const box = element("input", { type: "checkbox", checked });
  box.addEventListener("change", () => change(box.checked));
  return element("label", {}, box, " ", words);
}

function lessonItem(lesson: Lesson, { lang }: LessonListState, actions: LessonListActions): HTMLElement {
  return element(
    "li",
    { class: "passage lesson", "data-verdict": lesson.verdict },
    element(
      "p",
      { class: "place" },
      say(lesson.verdict === "noise" ? "lesson_noise" : "lesson_not_noise"),
      lesson.verdict === "noise" && !lesson.wide ? gap() + say("lesson_narrow") : null,
    ),
    element("p", { class: "text", lang: lang || undefined, dir: "auto" }, visible(shapeOf(lesson.text))),
    element(
      "p",
      { class: "does" },
      button(say("forget"), () => actions.forget([lesson]), { "data-forget": lesson.id }),
      button(say("copy_case"), () => actions.copyCase(lesson), { "data-case": lesson.id }),
    ),
  );
}

/** The list, or nothing where nothing has been taught. */
export function lessonList(state: LessonListState, actions: LessonListActions): HTMLElement | null {
  const { lessons, site, inCase } = state;
  if (lessons.length === 0) return null;
  return element(
    "details",
    { id: "lessons", "data-kind": "lessons", open: true },
    element("summary", {}, say("lessons", lessons.length)),
    element("p", { class: "about" }, say(state.isPrivate ? "lessons_about_private" : "lessons_about", site)),
    lessons.length > 1 && button(say("forget_all"), () => actions.forget(lessons), { "data-forget": "all" }),
    element("ol", {}, ...[...lessons].reverse().map((lesson) => lessonItem(lesson, state, actions))),
    element(
      "fieldset",
      { class: "choices-of-case" },
      element("legend", {}, say("case_about")),
      choice(say("case_whole"), inCase.wholeText, (wholeText) => actions.choose({ ...inCase, wholeText })),
      choice(say("case_address"), inCase.address, (address) => actions.choose({ ...inCase, address })),
    ),
  );
}

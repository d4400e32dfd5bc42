/** What a user can say against our reading of a page, and the case that each of it makes. */
import type { Article, Lesson } from "../../src/index.ts";
import { caseText, verdictCaseText } from "../../src/out/case.ts";
import { changed, notNoise, thisIsNoise } from "../reader/learning.ts";

/** Wrongly called a copy, wrongly cut, noise missed. Each has its sentence in _locales: `wrong_` and the name. */
export const MISTAKES = ["copy", "cut", "missed"] as const;
export type Mistake = (typeof MISTAKES)[number];

/** A passage that the user can point at. */
export interface Passage {
  /** Its place among the article's removals, or among its blocks. */
  index: number;
  text: string;
}

export interface CaseChoices {
  wholeText: boolean;
  address: boolean;
}

/** What is being spoken of. */
export interface Subject {
  article: Article;
  site: string;
  /** What is known about the site already. */
  lessons: Lesson[];
  /** Reads the copy again with other lessons; null where that leaves nothing. */
  readAgain(lessons: Lesson[]): Article | null;
}

/** The mistakes that can have been made on a page. */
export function possible({ article, site }: Subject): Mistake[] {
  const can: Record<Mistake, boolean> = {
    copy: article.verdict.evidence.some(({ weight }) => weight > 0),
    cut: site !== "" && article.removals.length > 0,
    missed: site !== "" && article.cleaned.some((text) => /\S/.test(text)),
  };
  return MISTAKES.filter((mistake) => can[mistake]);
}

/** The passages that a mistake may be about. */
export function passagesOf(mistake: Mistake, { article }: Subject): Passage[] {
  if (mistake === "copy") return [];
  const texts = mistake === "cut" ? article.removals.map(({ text }) => text) : article.cleaned;
  return texts.map((text, index) => ({ index, text })).filter(({ text }) => /\S/.test(text));
}

/** The lessons that would put the chosen passages right. They make the case, and are kept nowhere. */
function lessonsFor(mistake: Mistake, chosen: readonly number[], { article, site, lessons }: Subject): Lesson[] {
  if (mistake === "cut") {
    const removals = chosen.flatMap((index) => article.removals[index] ?? []);
    return notNoise(removals, article, site, lessons).add;
  }
  const { cleaned, roles } = article;
  const parts = chosen.map((index) => {
    const block = cleaned[index] ?? "";
    const [previous = "", next = ""] = [cleaned[index - 1], cleaned[index + 1]];
    return {
      block,
      start: 0,
      end: block.length,
      role: roles[index] ?? ("text" as const),
      wrapper: null,
      previous,
      next,
    };
  });
  return thisIsNoise(parts, site, lessons).add;
}

/**
 * The case, as the text that a maintainer gets; null where nothing is chosen, or the choice would change nothing.
 * @throws Refused
 */
export function caseFor(
  mistake: Mistake,
  chosen: readonly number[],
  subject: Subject,
  choices: CaseChoices,
): string | null {
  if (mistake === "copy") return verdictCaseText({ article: subject.article, ...choices });
  const [first, ...more] = lessonsFor(mistake, chosen, subject);
  if (!first) return null;
  const wanted = subject.readAgain(changed(subject.lessons, { add: [first, ...more], remove: [] }));
  return wanted && caseText({ asItIs: subject.article, wanted, lessons: [first, ...more], ...choices });
}

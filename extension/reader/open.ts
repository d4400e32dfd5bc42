/** What is being read. */
import type { Capture } from "../../src/capture-format.ts";
import type { Article, Lesson, ReadOptions } from "../../src/index.ts";
import { readCopy } from "../read-copy.ts";
import type { ArticleFrame } from "./frame.ts";
import type { Change } from "./learning.ts";
import type { CaseChoices } from "./lesson-list.ts";

export interface Open {
  key: string;
  capture: Capture;
  /** As it is with nothing put back: what the ledger lists. */
  whole: Article;
  /** As it is shown now. */
  shown: Article;
  kept: Set<string>;
  frame: ArticleFrame;
  /** The site of the page, "" where it has none, and what has been taught about it. */
  site: string;
  lessons: Lesson[];
  /** It comes from a private window: what is taught ends with that. */
  isPrivate: boolean;
  /** What was taught last, as long as it can be undone at once. */
  last: Change | null;
  inCase: CaseChoices;
}

/** Reads the copy again, with what is known about its site. */
export function readAgain({ capture, lessons }: Open, options: ReadOptions = {}): Article {
  const reading = readCopy(capture, { lessons, ...options });
  if (!reading.ok) throw new Error(reading.why);
  return reading.article;
}

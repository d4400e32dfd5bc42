/** What finders look at, made of a page and its article. */
import type { Isolated } from "../isolate.ts";
import { languageOf } from "../language.ts";
import type { Page } from "../page.ts";
import { lexiconOf } from "./lexicon.ts";
import { PACKS } from "./packs/index.ts";
import type { Scene } from "./rule.ts";
import { wordedHabits } from "./wording/habit.ts";

/** The article with the blocks close around it, as finders see it. */
export function sceneOf(page: Page, { inside, margin }: Isolated): Scene {
  const members = new Set(inside);
  const all = new Set([...inside, ...margin]);
  const blocks = page.blocks.filter((block) => all.has(block));
  const isInside = blocks.map((block) => members.has(block));
  return {
    blocks,
    inside: isInside,
    page,
    lang: languageOf(inside.map((block) => block.text).join("\n"), page.declaredLang),
    title: page.headline,
    packs: PACKS,
    habits: blocks.map(({ text }) => wordedHabits(PACKS, text)),
    lexicon: lexiconOf(page, blocks, isInside),
  };
}

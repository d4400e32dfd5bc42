/** What finders look at, made of a page and its article. */
import type { Isolated } from "../isolate.ts";
import { languageOf } from "../language.ts";
import type { Page } from "../page.ts";
import { habitsOf } from "./habits.ts";
import { lexiconOf } from "./lexicon.ts";
import { PACKS } from "./packs/index.ts";
import type { Scene } from "./rule.ts";
import { wordingOf } from "./wording/model.ts";

/** So much of a block says how it is worded: the model has seen no longer lines. */
const BEGINNING = 320;

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
    habits: blocks.map(({ text }) => habitsOf(PACKS, text)),
    voices: blocks.map(({ text }) => wordingOf(text.slice(0, BEGINNING))),
    lexicon: lexiconOf(page, blocks, isInside),
  };
}

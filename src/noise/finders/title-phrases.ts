/**
 * A search phrase put in front of the title where it stands again as a line (`[甲乙培训]标题`, `甲乙培训：标题`), and the same
 * phrase with its mark in front of a paragraph.
 */
import { type Finder, type NoiseSpan, quote } from "../rule.ts";

/** The phrase, with its brackets or behind it a mark. */
const HEAD = /^\s*(?:[[【（(]([^\]】）)]{3,24})[\]】）)]|([^：:？?！!_|｜\s]{3,24})[：:？?！!_|｜])\s*/u;
/** Shorter titles may be part of a sentence. */
const TITLE_LEAST = 6;

export const titlePhrases: Finder = function* (scene) {
  const title = scene.title.trim();
  if (title.length < TITLE_LEAST) return;
  const { phrases } = scene.lexicon;
  const heads = scene.blocks.flatMap((block, i) => {
    const head = block.role === "text" || block.role === "heading" ? HEAD.exec(block.text) : null;
    const phrase = (head?.[1] ?? head?.[2] ?? "").trim();
    if (!head || !scene.inside[i] || block.quoted || !phrases.has(phrase) || title.includes(phrase)) return [];
    return [
      { block: i, phrase, length: head[0].length, beforeTitle: block.text.slice(head[0].length).trim() === title },
    ];
  });
  const known = new Set(heads.flatMap(({ beforeTitle, phrase }) => (beforeTitle ? [phrase] : [])));
  for (const { block, phrase, length } of heads) {
    if (!known.has(phrase)) continue;
    const words = scene.blocks[block]?.text.slice(0, length) ?? "";
    const evidence = [
      { rule: "splice-lexicon", weight: 0.5, why: `“${phrase}” is one of the page's search phrases.`, quote: phrase },
      { rule: "splice-title", weight: 0.5, why: "It was put in front of the title.", quote: quote(words + title) },
    ];
    yield { kind: "inline-keyword", block, start: 0, end: length, evidence } satisfies NoiseSpan;
  }
};

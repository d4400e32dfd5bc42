/** Search phrases in the alternative text of pictures, and what editors leave there. The picture stays. */
import { squash } from "../../page.ts";
import type { Evidence } from "../../types.ts";
import { phraseLine } from "../phrase-line.ts";
import { type Finder, quote } from "../rule.ts";

const LEFTOVER =
  /^(?:image|img|图片|图片描述|圖片|画像|screenshot|photo|picture|在这里插入图片描述|插图|示意图|未命名)?[\s_-]*\d*(?:\.(?:png|jpe?g|gif|webp))?$/i;

function reasonOf(text: string, title: string, phrases: ReadonlyMap<string, unknown>): Evidence | null {
  const words = squash(text);
  if (words === "") return null;
  const evidence = (rule: string, weight: number, why: string): Evidence => ({ rule, weight, why, quote: quote(text) });
  const line = phraseLine(text);
  if (line && (line.strong || line.core.length >= 2 || line.parts.filter((part) => phrases.has(part)).length >= 2))
    return evidence("alt-keywords", 1, "The picture is described by a list of search phrases.");
  if (phrases.has(text.trim()))
    return evidence("alt-phrase", 0.8, "The picture is described by one of the page's search phrases.");
  const own = squash(title);
  if (
    own.length >= 4 &&
    words.startsWith(own) &&
    /^(?:图|圖|第|插图|配图|photo|image)?\d*张?$/.test(words.slice(own.length)) &&
    words !== own
  )
    return evidence("alt-title", 0.8, "The picture is described by the article's title and a number.");
  if (LEFTOVER.test(text.trim())) return evidence("alt-leftover", 0.5, "An editor's default, no description.");
  return null;
}

export const imageText: Finder = function* (scene) {
  for (const [i, block] of scene.blocks.entries()) {
    for (const element of block.images) {
      for (const name of ["alt", "title"] as const) {
        const text = element.getAttribute(name);
        if (!text) continue;
        const reason = reasonOf(text, scene.title, scene.lexicon.phrases);
        if (reason)
          yield { kind: "keyword-alt", block: i, start: 0, end: 0, evidence: [reason], attribute: { element, name } };
      }
    }
  }
};

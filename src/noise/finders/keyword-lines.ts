/** Lines of search phrases, as the lexicon has learnt them. */
import type { Finder } from "../rule.ts";

export const keywordLines: Finder = function* (scene) {
  for (const [block, { signs }] of scene.lexicon.lines) {
    yield { kind: "keyword-line", block, start: 0, end: scene.blocks[block]?.text.length ?? 0, evidence: signs };
  }
};

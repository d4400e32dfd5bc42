/** Promotions and disclaimers by their wording, and by no more of their place than that they stand around the text. */
import { type Finder, type Habit, QUOTATION, quote, sentenceEnds } from "../noise/rule.ts";

const ENOUGH = 0.7;
/** From this weight on a block with sentences is no paragraph of the author's. */
const HABIT = 0.6;
/** What stands before or behind the text is more likely not of it. */
const OUTSIDE = 0.2;
/** A site's own line of rights, and its number: every site has them. */
const RIGHTS = /^[\s\p{P}]*(?:©|copyright\b|\(c\)|版[权權]所有)|ICP备|ICP備|公网安备/iu;
/** Somebody's words are quoted, or listed. */
const QUOTED = -0.3;

export const wordings: Finder = function* ({ blocks, inside, habits }) {
  const isText = (i: number) =>
    inside[i] === true &&
    sentenceEnds(blocks[i]?.text ?? "") > 0 &&
    !(habits[i] ?? []).some(({ weight }) => weight >= HABIT);
  const first = blocks.findIndex((_, i) => isText(i));
  const last = blocks.findLastIndex((_, i) => isText(i));
  for (const [i, block] of blocks.entries()) {
    if (block.role === "code" || block.role === "heading" || block.quoted || RIGHTS.test(block.text)) continue;
    // A row of links is the site's.
    if (block.linked * 2 > block.text.length) continue;
    const around = i < first || i > last ? OUTSIDE : 0;
    const said = block.role === "item" || block.role === "cell" || QUOTATION.test(block.text);
    const isSure = ({ weight, beside }: Habit) => !beside && weight + around + (said ? QUOTED : 0) >= ENOUGH;
    const has = habits[i] ?? [];
    if (!has.some(isSure)) continue;
    // What it is, a rule of its own tells better than a sum of ideas.
    const [rule] = [...has].sort((a, b) => Number(a.vague === true) - Number(b.vague === true) || b.weight - a.weight);
    if (!rule) continue;
    const evidence = [{ rule: rule.id, weight: rule.weight, why: rule.why, quote: quote(block.text) }];
    yield { kind: rule.kind, block: i, start: 0, end: block.text.length, evidence };
  }
};

/** What a page that shows signs of a copy claims of its origin, and the verdict on both. */
import { attributionSteps } from "../origin/attribution.ts";
import { judge } from "../origin/verdict.ts";
import type { Steps } from "../steps.ts";
import type { LivePage, Sight, Signs } from "./sight.ts";

/** The verdict, with what the page claims where its readers see it. */
export function* claimSteps({ page, blocks, found }: Sight, isHidden: LivePage["isHidden"]): Steps<Signs> {
  const all = yield* attributionSteps(blocks, page, []);
  const unseen = new Set(all.lines.flatMap(({ block }) => (isHidden(block.element) ? [block] : [])));
  const seen = blocks.filter((block) => !unseen.has(block));
  const { attribution } = unseen.size > 0 ? yield* attributionSteps(seen, page, []) : all;
  return { attribution, verdict: judge(page, attribution, found) };
}

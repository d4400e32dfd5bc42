/**
 * Which signs of a copy a page shows, read from the page as it stands. The probe takes the same steps on live pages, and
 * they alone decide the verdict's label everywhere (read() may refine the score).
 */
import { atOnce } from "../steps.ts";
import type { Verdict } from "../types.ts";
import { claimSteps } from "./claims.ts";
import { cuedGround } from "./cues.ts";
import { type LivePage, quietSigns, sightOf } from "./sight.ts";

/** Reads all signs at once, of a copy or not. */
export function signsOf(live: LivePage): Verdict {
  const sight = atOnce(sightOf(live, atOnce(cuedGround(live.body, live.view))));
  return (quietSigns(sight) ?? atOnce(claimSteps(sight, live.isHidden))).verdict;
}

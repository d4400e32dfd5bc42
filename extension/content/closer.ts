/**
 * Looks for signs of a copy on the live page, in slices, so that nobody feels it. It comes into a page only where the probe
 * has seen that there may be some (look.ts), and leaves a function in their common world.
 */

import type { Ground } from "../../src/signs/region.ts";
import { quietSigns, type Signs, sightOf } from "../../src/signs/sight.ts";
import { type Judged, QUOTE_MOST, SIGNS_MOST, SOURCE_MOST } from "../judged.ts";
import { inSlices } from "./idle.ts";
import { livePage } from "./live-page.ts";
import { sent } from "./sent.ts";

/** @returns null where the extension has gone away meanwhile */
async function judge(body: Element, ground: Ground, url: string): Promise<Judged | null> {
  const page = livePage(body, url);
  const sight = await inSlices(sightOf(page, ground));
  // Most pages end here: what reads claims is not even sent for.
  const signs = quietSigns(sight) ?? (await (await sent("claimed"))?.(sight, page.isHidden));
  return signs ? judgedOf(signs) : null;
}

function judgedOf({ verdict, attribution }: Signs): Judged {
  return {
    label: verdict.label,
    score: verdict.score,
    signs: verdict.evidence.slice(0, SIGNS_MOST).map(({ rule, weight, quote }) => ({
      rule,
      weight,
      ...(quote === undefined ? {} : { quote: quote.slice(0, QUOTE_MOST) }),
    })),
    source: (attribution?.source ?? attribution?.account ?? attribution?.author)?.slice(0, SOURCE_MOST) ?? null,
  };
}

declare global {
  /** Set by this script, called by the probe in the same isolated world. */
  var unmirrorSigns: typeof judge | undefined;
}
globalThis.unmirrorSigns = judge;

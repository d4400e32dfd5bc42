/**
 * Reads the signs of the live page, in slices, so that nobody feels it. It comes into a page only where the probe has seen
 * that there may be some (look.ts), and leaves a function in their common world.
 */

import { readSigns, type Signs } from "../../src/signs/index.ts";
import type { Ground } from "../../src/signs/region.ts";
import { type Judged, QUOTE_MOST, SIGNS_MOST, SOURCE_MOST } from "../judged.ts";
import { idle } from "./idle.ts";
import { livePage } from "./live-page.ts";

/** No slice begins another step after so many milliseconds … */
const SLICE = 4;
/** … and the page breathes between them, but no longer than this. */
const PATIENCE = 500;

/** @returns null where it is known early on that the page is to be called no copy */
async function judge(body: Element, ground: Ground, url: string): Promise<Judged | null> {
  const steps = readSigns(livePage(body, url), ground);
  for (;;) {
    const since = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value && judgedOf(step.value);
    } while (performance.now() - since < SLICE);
    await idle(PATIENCE);
  }
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
    source: (attribution.source ?? attribution.account ?? attribution.author)?.slice(0, SOURCE_MOST) ?? null,
  };
}

declare global {
  /** Set by this script, called by the probe in the same isolated world. */
  var unmirrorSigns: typeof judge | undefined;
}
globalThis.unmirrorSigns = judge;

/**
 * Reads the signs of the live page, in slices, so that nobody feels it. It comes into a page only where the probe has seen
 * that there may be some (look.ts), and leaves a function in their common world.
 */

import { factsOf, type Head } from "../../src/page.ts";
import { shortDomainOf } from "../../src/signs/domain.ts";
import { type LivePage, readSigns, type Signs } from "../../src/signs/index.ts";
import type { Ground } from "../../src/signs/region.ts";
import { type Judged, QUOTE_MOST, SIGNS_MOST, SOURCE_MOST } from "../judged.ts";
import { idle } from "./idle.ts";
import { elementsNamed, findAll, findFirst, isShown, rootOf } from "./live-dom.ts";
import { LIVE } from "./live-view.ts";

/** No slice begins another step after so many milliseconds … */
const SLICE = 4;
/** … and the page breathes between them, but no longer than this. */
const PATIENCE = 500;

/** The document's own methods may be shadowed by what the page names so. */
const head = {
  querySelector: (selector: string) => findFirst(document, selector),
  querySelectorAll: (selector: string) => findAll(document, selector),
  getElementsByTagName: (name: string) => elementsNamed(document, name),
  get documentElement() {
    return rootOf(document);
  },
} as Head;

/** Letters too small to be seen are hidden as well as what is not shown. */
const isHidden: LivePage["isHidden"] = (element) =>
  !isShown(element) || Number.parseFloat(window.getComputedStyle(element).fontSize) < 1;

async function judge(body: Element, ground: Ground, url: string): Promise<Judged> {
  const steps = readSigns({ facts: factsOf(head, url, shortDomainOf), body, view: LIVE, isHidden }, ground);
  for (;;) {
    const since = performance.now();
    do {
      const step = steps.next();
      if (step.done) return judgedOf(step.value);
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

import type { Steps } from "../../src/steps.ts";

/**
 * Settled when the page has nothing else to do.
 * @param patience in milliseconds: a page that never rests waits no longer
 */
export function idle(patience: number): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: patience });
  });
}

/** No slice begins another step after so many milliseconds … */
const SLICE = 4;
/** … and the page breathes between them, but no longer than this. */
const BREATH = 500;

/** Takes the steps in slices, so that nobody feels them. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const since = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - since < SLICE);
    await idle(BREATH);
  }
}

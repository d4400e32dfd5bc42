/** Work in small steps, so that a page that has little time can breathe between them. */

/** Each step tells what it belongs to: the bench names by it what takes long. */
export type Steps<Result> = Generator<string, Result>;

/** Takes all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

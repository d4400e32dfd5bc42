/**
 * Settled when the page has nothing else to do.
 * @param patience in milliseconds: a page that never rests waits no longer
 */
export function idle(patience: number): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: patience });
  });
}

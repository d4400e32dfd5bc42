/**
 * The addresses of pages that were read, for a day: after a restart of the browser the copies are gone, and the reader
 * can at least say which page it was. One key a record; nothing from private windows.
 */
import browser from "webextension-polyfill";

const PREFIX = "trail:";
const A_DAY = 24 * 60 * 60 * 1000;

interface Step {
  url: string;
  at: number;
}

const isOver = (step: Step, now: number) => !(now - step.at < A_DAY);

/** Remembers the address of a copy, and forgets those that are a day old. */
export async function rememberAddress(key: string, url: string): Promise<void> {
  await browser.storage.local.set({ [PREFIX + key]: { url, at: Date.now() } satisfies Step });
  await forgetOldAddresses();
}

export async function forgetOldAddresses(): Promise<void> {
  const all = Object.entries(await browser.storage.local.get(null)) as [string, Step][];
  const now = Date.now();
  const old = all.filter(([name, step]) => name.startsWith(PREFIX) && isOver(step, now)).map(([name]) => name);
  if (old.length > 0) await browser.storage.local.remove(old);
}

/** The address of the page that was copied under that key, or null. */
export async function addressOf(key: string): Promise<string | null> {
  const step = (await browser.storage.local.get(PREFIX + key))[PREFIX + key] as Step | undefined;
  return step && !isOver(step, Date.now()) ? step.url : null;
}

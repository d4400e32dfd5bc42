/**
 * The judgements of open tabs that show signs of a copy: one key a record, `judged:TAB`, in `storage.session`, which lives
 * in memory and ends with the browser. The background alone writes.
 */
import browser from "webextension-polyfill";
import { shortAddress } from "../src/out/report.ts";
import { isJudged, type Judged } from "./judged.ts";

interface Lit {
  v: 1;
  /** Address of the page, without query and fragment. */
  url: string;
  judged: Judged;
  private: boolean;
  /** When it was judged, in milliseconds. */
  at: number;
}

const PREFIX = "judged:";

function isLit(value: unknown): value is Lit {
  const { v, url, judged } = (value ?? {}) as Partial<Lit>;
  return v === 1 && typeof url === "string" && isJudged(judged);
}

/** Keeps what was found in a tab. */
export async function keepLit(tab: browser.Tabs.Tab, url: string, judged: Judged): Promise<void> {
  const lit: Lit = { v: 1, url: shortAddress(url), judged, private: tab.incognito, at: Date.now() };
  await browser.storage.session.set({ [PREFIX + tab.id]: lit });
}

/**
 * What was found in a tab, if it still shows that page; null otherwise.
 * @param tab with its address, as far as the browser tells it
 */
export async function litIn(tab: browser.Tabs.Tab): Promise<Judged | null> {
  const name = PREFIX + tab.id;
  const lit = (await browser.storage.session.get(name))[name];
  return isLit(lit) && (tab.url === undefined || shortAddress(tab.url) === lit.url) ? lit.judged : null;
}

/** Forgets what was found in a tab; whether there was anything. */
export async function forgetLit(tabId: number): Promise<boolean> {
  const name = PREFIX + tabId;
  if (!(name in (await browser.storage.session.get(name)))) return false;
  await browser.storage.session.remove(name);
  return true;
}

async function allLit(): Promise<[name: string, lit: unknown][]> {
  return Object.entries(await browser.storage.session.get(null)).filter(([name]) => name.startsWith(PREFIX));
}

/** The tabs in which something was found, each with the address of its page. */
export async function litTabs(): Promise<{ tabId: number; url: string }[]> {
  return (await allLit()).flatMap(([name, lit]) =>
    isLit(lit) ? [{ tabId: Number(name.slice(PREFIX.length)), url: lit.url }] : [],
  );
}

/**
 * Forgets what was found in private windows.
 * @param age only what is older than this, in milliseconds
 */
export async function forgetPrivateLit(age = 0): Promise<void> {
  const limit = Date.now() - age;
  const old = (await allLit()).filter(([, lit]) => isLit(lit) && lit.private && lit.at <= limit);
  if (old.length > 0) await browser.storage.session.remove(old.map(([name]) => name));
}

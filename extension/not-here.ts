/**
 * Sites that are left alone while the user browses: one key a record, `not-here:SITE`, in `storage.local`; what is chosen
 * in a private window is in `storage.session` alone. The background alone writes.
 */
import browser from "webextension-polyfill";
import { isSite } from "../src/lesson.ts";

/** How long a site is left alone; "no" takes it back. */
export const HOW_LONG = ["ever", "today", "no"] as const;
export type HowLong = (typeof HOW_LONG)[number];

interface Kept {
  v: 1;
  /** Milliseconds since 1970; null for ever; 0 where a private window takes back what is on the disk. */
  until: number | null;
}

const PREFIX = "not-here:";
/** People's days end when they sleep. */
const DAY_ENDS = 4;

/** When this day ends, for people. */
function endOfDay(): number {
  const end = new Date();
  if (end.getHours() >= DAY_ENDS) end.setDate(end.getDate() + 1);
  return end.setHours(DAY_ENDS, 0, 0, 0);
}

function isKept(value: unknown): value is Kept {
  const { v, until } = (value ?? {}) as Partial<Kept>;
  return v === 1 && (until === null || typeof until === "number");
}

const isOver = ({ until }: Kept) => until !== null && until !== 0 && until <= Date.now();

async function keptIn(area: browser.Storage.StorageArea, site: string): Promise<Kept | null> {
  const name = PREFIX + site;
  const kept = (await area.get(name))[name];
  // What a later version has written is not understood, and stays.
  return isKept(kept) && !isOver(kept) ? kept : null;
}

/**
 * How long a site is left alone.
 * @param isPrivate for a private window: what was chosen there comes first
 */
export async function notHereOn(site: string, isPrivate: boolean): Promise<HowLong> {
  if (site === "") return "no";
  const own = isPrivate ? await keptIn(browser.storage.session, site) : null;
  const kept = own ?? (await keptIn(browser.storage.local, site));
  if (!kept || kept.until === 0) return "no";
  return kept.until === null ? "ever" : "today";
}

/** A host, and every name that it is below: one of them is its site. (No list of public suffixes need be loaded.) */
function namesAbove(host: string): string[] {
  const labels = host.split(".");
  return labels.map((_, i) => labels.slice(i).join("."));
}

/** Takes away the record of a site whose day is over. */
async function tidy(site: string): Promise<void> {
  const name = PREFIX + site;
  for (const area of [browser.storage.local, browser.storage.session]) {
    const kept = (await area.get(name))[name];
    if (isKept(kept) && isOver(kept)) await area.remove(name);
  }
}

/** Whether a page is left alone, by its address: the background's alone, which takes away what is over. */
export async function isLeftAlone(address: string, isPrivate: boolean): Promise<boolean> {
  for (const name of namesAbove(URL.parse(address)?.hostname ?? "")) {
    if ((await notHereOn(name, isPrivate)) !== "no") return true;
    await tidy(name);
  }
  return false;
}

/**
 * Keeps how long a site is left alone. In a private window it is a day at most: that ends with its windows. What is the
 * same there as elsewhere is no choice of its own.
 */
export async function writeNotHere(site: string, how: HowLong, isPrivate: boolean): Promise<void> {
  const name = PREFIX + site;
  const forEver = how === "ever" && !isPrivate;
  const kept: Kept = { v: 1, until: forEver ? null : how === "no" ? 0 : endOfDay() };
  if (isPrivate && how === (await notHereOn(site, false))) await browser.storage.session.remove(name);
  else if (isPrivate) await browser.storage.session.set({ [name]: kept });
  else if (how === "no") await browser.storage.local.remove(name);
  else await browser.storage.local.set({ [name]: kept });
  await forgetPast();
}

async function namesIn(area: browser.Storage.StorageArea): Promise<[name: string, value: unknown][]> {
  return Object.entries(await area.get(null)).filter(([name]) => name.startsWith(PREFIX));
}

/** A site that is left alone, until a moment in milliseconds or for ever (null). */
export interface QuietSite {
  site: string;
  until: number | null;
}

/**
 * The sites that are left alone, by their names.
 * @param isPrivate for a private window: what was chosen there comes first
 */
export async function quietSites(isPrivate: boolean): Promise<QuietSite[]> {
  const { local, session } = browser.storage;
  const all = await Promise.all((isPrivate ? [local, session] : [local]).map(namesIn));
  // The later one counts: that of the private window.
  const kept = new Map(all.flat().flatMap(([name, one]) => (isKept(one) && !isOver(one) ? [[name, one]] : [])));
  return [...kept]
    .flatMap(([name, { until }]) => {
      const site = name.slice(PREFIX.length);
      return until !== 0 && isSite(site) ? [{ site, until }] : [];
    })
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}

/** The sites that are left alone for ever: no script of ours need run there. */
export async function sitesForEver(): Promise<string[]> {
  return (await quietSites(false)).flatMap(({ site, until }) => (until === null ? [site] : []));
}

/** Forgets the sites whose day is over. */
export async function forgetPast(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const over = (await namesIn(area)).flatMap(([name, kept]) => (isKept(kept) && isOver(kept) ? [name] : []));
    if (over.length > 0) await area.remove(over);
  }
}

/** Forgets the sites that were left alone in private windows. */
export async function forgetPrivateSites(): Promise<void> {
  const names = (await namesIn(browser.storage.session)).map(([name]) => name);
  if (names.length > 0) await browser.storage.session.remove(names);
}

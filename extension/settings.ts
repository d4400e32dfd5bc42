/**
 * What the user has chosen: one key a record in `storage.local`, `setting:NAME` and `not-here:SITE`. The background alone
 * writes. What a later version has written is kept as it is, and read as the default.
 */
import browser from "webextension-polyfill";
import { isSite } from "../src/lesson.ts";

/** What counts where nothing was chosen; its types are the settings' types. */
export const DEFAULTS = {
  /** Pages are judged wherever the browser allows it. The browser's permission is the consent; this can only take away. */
  detect: true,
  /** Signs of a copy are told on the page itself, in a bar. */
  bar: false,
};
export type Settings = typeof DEFAULTS;
export type SettingName = keyof Settings;

const PREFIX = "setting:";
const SITE_PREFIX = "not-here:";

/** Whether a value fits a setting. */
export function isSetting(name: unknown, value: unknown): name is SettingName {
  return (
    typeof name === "string" && Object.hasOwn(DEFAULTS, name) && typeof value === typeof DEFAULTS[name as SettingName]
  );
}

/** The settings that records of the store hold. */
export function settingsOf(records: Record<string, unknown>): Settings {
  const known = Object.keys(DEFAULTS)
    .map((name) => [name, records[PREFIX + name]] as const)
    .filter(([name, value]) => isSetting(name, value));
  return { ...DEFAULTS, ...Object.fromEntries(known) };
}

/** What the user has chosen. */
export async function readSettings(): Promise<Settings> {
  return settingsOf(await browser.storage.local.get(Object.keys(DEFAULTS).map((name) => PREFIX + name)));
}

/** Remembers a choice: the background's alone. */
export async function writeSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  await browser.storage.local.set({ [PREFIX + name]: value });
}

/** "Not here": how long nothing is judged on a site, until a moment in milliseconds or for ever (null). */
interface NotHere {
  v: 1;
  until: number | null;
}

/** A site that is left alone. */
export interface QuietSite {
  site: string;
  until: number | null;
}

function isNotHere(value: unknown): value is NotHere {
  const { v, until } = (value ?? {}) as Partial<NotHere>;
  return v === 1 && (until === null || Number.isFinite(until));
}

/** The sites that records of the store leave alone at a moment, by their names. */
export function quietSitesOf(records: Record<string, unknown>, now: number): QuietSite[] {
  return Object.entries(records)
    .flatMap(([name, record]) => {
      const site = name.slice(SITE_PREFIX.length);
      if (!name.startsWith(SITE_PREFIX) || !isSite(site) || !isNotHere(record)) return [];
      return record.until === null || record.until > now ? [{ site, until: record.until }] : [];
    })
    .sort((a, b) => (a.site < b.site ? -1 : 1));
}

/** The sites that are left alone now; those of private windows are known to this session alone. */
export async function quietSites(): Promise<QuietSite[]> {
  const [kept, session] = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  return quietSitesOf({ ...kept, ...session }, Date.now());
}

/** Whether a host belongs to one of the sites. */
export function isAmong(host: string, sites: readonly QuietSite[]): boolean {
  return sites.some(({ site }) => host === site || host.endsWith(`.${site}`));
}

/** How long a site is left alone; "no" takes it back. */
export const HOW_LONG = ["ever", "today", "no"] as const;
export type HowLong = (typeof HOW_LONG)[number];

/** The end of the day of a moment, where the user is. */
function endOfDay(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}

/**
 * Leaves a site alone, or no longer: the background's alone.
 * @param isPrivate it was asked for in a private window: what was visited there isn't written to the disk
 */
export async function writeNotHere(site: string, how: HowLong, isPrivate: boolean): Promise<void> {
  const name = SITE_PREFIX + site;
  if (how === "no") {
    await Promise.all([browser.storage.session.remove(name), browser.storage.local.remove(name)]);
    return;
  }
  const record: NotHere = { v: 1, until: how === "ever" ? null : endOfDay(Date.now()) };
  await (isPrivate ? browser.storage.session : browser.storage.local).set({ [name]: record });
}

/** Forgets the sites that were left alone for a day which is over. */
export async function forgetPast(): Promise<void> {
  const all = Object.entries(await browser.storage.local.get(null));
  const past = all.filter(([name, record]) => {
    if (!name.startsWith(SITE_PREFIX) || !isNotHere(record)) return false;
    return record.until !== null && record.until <= Date.now();
  });
  if (past.length > 0) await browser.storage.local.remove(past.map(([name]) => name));
}

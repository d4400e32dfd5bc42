/**
 * The permission to look at pages as they are browsed: asked for by a click, given by the browser, taken back here or
 * there. It is the only state there is; watch.ts follows it.
 */
import browser from "webextension-polyfill";
import { send } from "./messages.ts";

export const EVERYWHERE = ["http://*/*", "https://*/*"];

/** The addresses of a site (its registrable domain, or the host where it has none) under a scheme, as a pattern. */
export function patternOf(scheme: string, site: string): string {
  const hasSubdomains = /[a-z]/.test(site) && site.includes(".");
  return `${scheme}://${hasSubdomains ? "*." : ""}${site}/*`;
}

/** The addresses of a site, as the browser is asked for them. */
export function originsOf(site: string): string[] {
  return ["http", "https"].map((scheme) => patternOf(scheme, site));
}

/** The site that a pattern stands for; null for a pattern of many sites. */
function siteOfPattern(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
  return host?.replace(/:(?:\d+|\*)$/, "") ?? null;
}

/** Where pages may be looked at. */
export interface Reach {
  everywhere: boolean;
  /** The single sites that were allowed. */
  sites: string[];
  /** The browser's own patterns, of pages on the web alone. */
  patterns: string[];
}

const SCHEMES_OF: Record<string, string[]> = {
  "<all_urls>": EVERYWHERE,
  "*://*/*": EVERYWHERE,
};

/** What a list of granted patterns allows. */
export function reachOf(origins: readonly string[]): Reach {
  const patterns = [...new Set(origins.flatMap((origin) => SCHEMES_OF[origin] ?? [origin]))]
    .filter((pattern) => /^(?:\*|https?):\/\//.test(pattern))
    .sort();
  const sites = new Set(patterns.flatMap((pattern) => siteOfPattern(pattern) ?? []));
  return {
    everywhere: EVERYWHERE.every((pattern) => patterns.includes(pattern)),
    sites: [...sites].sort(),
    patterns,
  };
}

/** Where the browser lets pages be looked at. */
export async function readReach(): Promise<Reach> {
  const { origins = [] } = await browser.permissions.getAll();
  return reachOf(origins);
}

/**
 * Asks the browser's user. It must be called first thing in a click: the browser counts the gesture, and its question may
 * close a popup, so that nothing after it can be relied upon (the background hears of the answer).
 */
export function askFor(origins: string[]): Promise<boolean> {
  const given = browser.permissions.request({ origins });
  // Somebody who allows it wants it, whatever was switched off before. Not afterwards: a popup is gone by then.
  send("set", { name: "detect", value: true }).catch((error: unknown) => console.error(error));
  return given;
}

/** Gives back the permission for these patterns, or all that there is. */
export async function giveBack(origins?: string[]): Promise<void> {
  const leaving = origins ?? (await browser.permissions.getAll()).origins ?? [];
  if (leaving.length > 0) await browser.permissions.remove({ origins: leaving });
}

/** Whether pages of an address may be looked at as they are browsed. (A click on the button alone doesn't count.) */
export async function isAllowed(url: string): Promise<boolean> {
  const address = URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return false;
  // Not every host can be written as a pattern.
  return browser.permissions.contains({ origins: [`${address.protocol}//${address.hostname}/*`] }).catch(() => false);
}

/** The granted patterns of one site. */
export function patternsOfSite({ patterns }: Reach, site: string): string[] {
  return patterns.filter((pattern) => siteOfPattern(pattern) === site);
}

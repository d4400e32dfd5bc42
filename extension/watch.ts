/**
 * Keeps the probe where the user allowed it, and nowhere else: what is registered with the browser follows the granted
 * permissions and the settings. Only the background uses this.
 */
import browser from "webextension-polyfill";
import claimed from "./content/claimed?iife";
import closer from "./content/closer?iife";
import probe from "./content/probe?iife";
import type { Judged } from "./judged.ts";
import { lightUp } from "./lights.ts";
import type { SentScript } from "./messages.ts";
import { isLeftAlone, sitesForEver } from "./not-here.ts";
import { patternOf, type Reach, readReach } from "./permission.ts";
import { readSettings, type Settings } from "./settings.ts";

const ID = "probe";

/** What the browser is to run, and where; null for nothing. */
export interface Watch {
  matches: string[];
  excludeMatches: string[];
}

/**
 * What is to be watched, by all that decides it.
 * @param forEver the sites that are left alone for ever. A day's rest ends without anybody asking the browser: what is
 *   judged meanwhile is dropped instead (see lightUp).
 */
export function watchOf({ patterns }: Reach, { detect }: Settings, forEver: readonly string[]): Watch | null {
  if (!detect || patterns.length === 0) return null;
  return { matches: patterns, excludeMatches: forEver.map((site) => patternOf("*", site)) };
}

const wanted = async () => watchOf(...(await Promise.all([readReach(), readSettings(), sitesForEver()])));

/** The same lists, in whatever order; browsers leave empty ones out, and write paths without the first slash. */
const inShort = (...lists: (readonly string[] | undefined)[]) =>
  JSON.stringify(lists.map((list) => (list ?? []).map((one) => one.replace(/^\//, "")).sort()));

async function bringInLine(): Promise<void> {
  const watch = await wanted();
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const is = there && inShort(there.matches, there.excludeMatches, there.js);
  if (is === (watch ? inShort(watch.matches, watch.excludeMatches, [probe]) : undefined)) return;
  // Anew rather than changed: an empty list of exceptions doesn't undo one that was there.
  if (there) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (!watch) return;
  await browser.scripting.registerContentScripts([
    { id: ID, js: [probe], ...watch, runAt: "document_idle", allFrames: false, persistAcrossSessions: true },
  ]);
}

let last: Promise<void> = Promise.resolve();

/** Brings what is registered in line. One at a time: two at once would register the same script twice. */
export function reconcile(): Promise<void> {
  // The background of private windows (Chromium) may be at it in this very moment: then once more settles it.
  const once = () => bringInLine().catch(bringInLine);
  last = last.then(once, once);
  return last;
}

/**
 * Runs the probe in the tabs that are open already, so that nobody must load a page again: it waits there until somebody
 * looks at the page, and where it runs already it stays alone.
 */
async function lookAtOpenTabs(): Promise<void> {
  const watch = await wanted();
  if (!watch) return;
  // One after the other: there may be hundreds.
  for (const tab of await browser.tabs.query({ url: watch.matches, discarded: false })) {
    if (tab.id === undefined || (await isLeftAlone(tab.url ?? "", tab.incognito))) continue;
    // Pages of the stores refuse, whatever was allowed.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [probe] }).catch(() => undefined);
  }
}

/** After something has changed: what is registered, and what is already open. */
export async function watchAnew(): Promise<void> {
  await reconcile();
  await lookAtOpenTabs();
}

const SENT: Readonly<Record<SentScript, string>> = { closer, claimed };

/** Sends a script to the probe of a tab. */
export async function sendScript(tabId: number, script: SentScript): Promise<void> {
  if (!(await readSettings()).detect) return;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [SENT[script]], injectImmediately: true });
}

/** Hears the probe of a tab. It may speak after everything was switched off: it had been waiting in its page. */
export async function hear(tabId: number, url: string, judged: Judged): Promise<void> {
  if ((await readSettings()).detect) await lightUp(tabId, url, judged);
}

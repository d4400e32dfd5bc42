/**
 * What the toolbar button says of a page: nothing, or that it shows signs of a copy, by another shape and in words. The
 * browser takes both back by itself when the tab goes to another page.
 */
import browser from "webextension-polyfill";
import icon16 from "../icons/icon-16.png?url&no-inline";
import icon32 from "../icons/icon-32.png?url&no-inline";
import signs16 from "../icons/signs-16.png?url&no-inline";
import signs32 from "../icons/signs-32.png?url&no-inline";
import { shortAddress } from "../src/out/report.ts";
import { hideBar, offerBar } from "./bar.ts";
import type { Judged } from "./judged.ts";
import { forgetLit, keepLit, litIn, litTabs } from "./lit.ts";
import { isLeftAlone } from "./not-here.ts";
import { isAllowed } from "./permission.ts";
import { say, sayCount } from "./words.ts";

const QUIET = { 16: icon16, 32: icon32 };
const SIGNS = { 16: signs16, 32: signs32 };
/** A tooltip is no place for a paragraph. */
const LONGEST_SOURCE = 60;

/** A stranger's words as one short line, with nothing in it that cannot be seen. */
function plain(words: string | null): string {
  const line = (words ?? "").replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  const points = [...line];
  return points.length > LONGEST_SOURCE ? `${points.slice(0, LONGEST_SOURCE - 1).join("")}…` : line;
}

/** What was found, in words: "5 signs of a copy; claimed source 写作训练营". */
export function wordsOf({ signs, source }: Judged): string {
  const count = signs.filter(({ weight }) => weight > 0).length;
  const from = plain(source);
  return from === "" ? sayCount("light_signs", count) : sayCount("light_source", count, from);
}

/** Shows what was found, or nothing. A tab that is gone needs neither. */
async function paint(tabId: number, judged: Judged | null): Promise<void> {
  const title = judged ? wordsOf(judged) : say("name");
  await Promise.all([
    browser.action.setIcon({ tabId, path: judged ? SIGNS : QUIET }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}

async function goDark(tabId: number): Promise<void> {
  if (await forgetLit(tabId)) await Promise.all([paint(tabId, null), hideBar(tabId)]);
}

const tabOf = (tabId: number) => browser.tabs.get(tabId).catch(() => null);
const withoutFragment = (url: string) => url.replace(/#.*/s, "");

/** Whether a tab still shows a page. Its query a page can change without being left, as often as it likes. */
function isAt({ url: now = "", status }: browser.Tabs.Tab, url: string): boolean {
  const isChanged = withoutFragment(now) !== withoutFragment(url);
  return !isChanged || (status === "complete" && shortAddress(now) === shortAddress(url));
}

/**
 * Shows what the probe has found in a tab. "Unsure" and "original" show nothing at all.
 * @param url the address that was judged, as the browser tells it: a judgement of a page that the tab has left is dropped
 */
export async function lightUp(tabId: number, url: string, judged: Judged): Promise<void> {
  const tab = await tabOf(tabId);
  // The browser hides the address of a page that may not be looked at: the permission was taken back meanwhile.
  const isThere = (one: browser.Tabs.Tab | null) => one?.url !== undefined && isAt(one, url);
  if (!tab || !isThere(tab)) return;
  if (judged.label !== "republished" || (await isLeftAlone(url, tab.incognito))) {
    // The page has changed its text without being left, or its site has just been silenced.
    await goDark(tabId);
    return;
  }
  // Memory that is full costs the popup its first sentence, no more.
  await keepLit(tab, url, judged).catch(() => undefined);
  await paint(tabId, judged);
  if (!isThere(await tabOf(tabId))) {
    // It was left meanwhile: what was painted is on the next page.
    await paint(tabId, null);
    return;
  }
  await offerBar(tab, url, judged);
}

/** Forgets the signs of pages that may be looked at no longer. */
export async function dim(): Promise<void> {
  for (const { tabId, url } of await litTabs()) if (!(await isAllowed(url))) await goDark(tabId);
}

/** Shows each tab's signs anew, after a site was left alone, or no longer. */
export async function repaint(): Promise<void> {
  for (const { tabId } of await litTabs()) {
    const tab = await tabOf(tabId);
    const judged = tab && (await litIn(tab));
    if (!judged) continue;
    const isQuiet = await isLeftAlone(tab.url ?? "", tab.incognito);
    await paint(tabId, isQuiet ? null : judged);
    if (isQuiet) await hideBar(tabId);
  }
}

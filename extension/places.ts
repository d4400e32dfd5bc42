/** The pages of the extension that show a copy, and how tabs get there. No secret is in their addresses. */
import browser from "webextension-polyfill";
import { KEY, type Where } from "./messages.ts";
import { isRefusal, type Refusal } from "./refusal.ts";

const READER = "extension/reader/reader.html";
const SAVE = "extension/save/save.html";
const REPORT = "extension/reports/report.html";
const WELCOME = "extension/welcome/welcome.html";
const WRONG = "extension/wrong/wrong.html";

/** What the address of a page of ours asks for. */
export type Asked = { key: string } | { why: Refusal };

/** Reads it from the address: `#KEY` or `#why=REASON`. */
export function askedBy(hash: string): Asked {
  const words = hash.replace(/^#/, "");
  if (KEY.test(words)) return { key: words };
  const why = words.replace(/^why=/, "");
  return { why: isRefusal(why) ? why : "lost" };
}

const address = (page: string, hash: string) => browser.runtime.getURL(`${page}#${hash}`);

/** Whether a tab shows a page of ours. */
export function isOurs(tab: browser.Tabs.Tab): boolean {
  return tab.url?.startsWith(browser.runtime.getURL("")) ?? false;
}

/** Opens a page of ours beside a tab, in the same window. */
async function openBeside(tab: browser.Tabs.Tab, url: string, active: boolean): Promise<void> {
  const place = { index: tab.index + 1, ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }) };
  // The new tab belongs to the page's: closing it leads back there. (Firefox for Android knows no openers.)
  const opener = tab.id === undefined ? {} : { openerTabId: tab.id };
  await browser.tabs.create({ url, active, ...place, ...opener }).catch(() => browser.tabs.create({ url, active }));
}

/** Shows a copy in the reader. */
export async function showReader(tab: browser.Tabs.Tab, key: string, where: Where): Promise<void> {
  const url = address(READER, key);
  if (where === "here" && tab.id !== undefined) await browser.tabs.update(tab.id, { url });
  else await openBeside(tab, url, true);
}

/** Saves a copy by a page that downloads and closes itself; it comes to the front only if it has something to say. */
export function showSave(tab: browser.Tabs.Tab, key: string): Promise<void> {
  return openBeside(tab, address(SAVE, key), false);
}

/** Shows the report about a copy. */
export function showReport(tab: browser.Tabs.Tab, key: string): Promise<void> {
  return openBeside(tab, address(REPORT, key), true);
}

/** Shows what can be said against our reading of a copy. */
export function showWrong(tab: browser.Tabs.Tab, key: string): Promise<void> {
  return openBeside(tab, address(WRONG, key), true);
}

/** Shows what the extension does, to those who have just installed it. */
export async function showWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

/** Says why a page can't be read: in the popup, or, where that doesn't open by itself, in a tab. */
export async function showRefusal(tab: browser.Tabs.Tab, why: Refusal): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await openBeside(tab, address(READER, `why=${why}`), true);
  }
}

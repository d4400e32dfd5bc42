/** The context menu: on a page, and on a selection. */
import browser from "webextension-polyfill";
import { say } from "./words.ts";

export const ERRANDS = ["read", "save", "report"] as const;
/** What a tab's page can be asked for without the popup. */
export type Errand = (typeof ERRANDS)[number];

type Context = "page" | "selection";
const CONTEXTS: Context[] = ["page", "selection"];
const PAGES = ["http://*/*", "https://*/*", "file:///*"];

/** Whether there are context menus: Firefox for Android has none. */
const hasMenus = () => (browser.contextMenus as typeof browser.contextMenus | undefined) !== undefined;

let last: Promise<void> = Promise.resolve();

/** Puts the items there anew. An update and a start may come together: one after the other, else ids would be there twice. */
export function makeMenus(): Promise<void> {
  last = last.then(putMenus, putMenus);
  return last;
}

async function putMenus(): Promise<void> {
  if (!hasMenus()) return;
  await browser.contextMenus.removeAll();
  for (const context of CONTEXTS) {
    for (const errand of ERRANDS) {
      browser.contextMenus.create({
        id: `${errand}-${context}`,
        title: say(`menu_${errand}_${context}`),
        contexts: [context],
        documentUrlPatterns: PAGES,
      });
    }
  }
}

/** Calls `run` for each item that is chosen. */
export function onMenu(run: (tab: browser.Tabs.Tab, errand: Errand, selection: boolean) => void): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const [name, context] = String(info.menuItemId).split("-");
    const errand = ERRANDS.find((one) => one === name);
    if (tab && errand) run(tab, errand, context === "selection");
  });
}

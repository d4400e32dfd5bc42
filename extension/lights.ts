/** What the toolbar button shows of the judgements; each is kept with its tab, in memory. */
import browser from "webextension-polyfill";
import type { Judged } from "./judged.ts";

/**
 * Keeps what the probe has found in a tab.
 * @param url the address that was judged, as the browser tells it
 */
export async function lightUp(tabId: number, url: string, judged: Judged): Promise<void> {
  await browser.storage.session.set({ [`judged:${tabId}`]: { url, judged } });
}

/** The way back to the page. */
import browser from "webextension-polyfill";

/**
 * Goes back to the page that the reader came from: one step in the tab's history; where the reader has a tab of its own,
 * that tab closes.
 * @param address where the page is, if the tab has neither
 */
export async function leave(address: string | null): Promise<void> {
  if (history.length > 1) return history.back();
  const tab = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  if (tab?.id !== undefined && (address === null || tabs.some(({ id }) => id === tab.openerTabId))) {
    await browser.tabs.remove(tab.id);
  } else if (address !== null) location.assign(address);
}

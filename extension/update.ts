/** An update of the extension closes all its pages: it waits as long as somebody looks at one. */
import browser from "webextension-polyfill";

async function isUsed(): Promise<boolean> {
  const shown = await browser.runtime.getContexts({ contextTypes: ["TAB", "POPUP"] });
  return shown.length > 0;
}

let waits = false;

/**
 * Updates at once where no page of ours is open, otherwise when the last one is closed. If the background is stopped
 * meanwhile, the browser updates by itself the next time that it can.
 */
export async function updateWhenUnused(): Promise<void> {
  if (!(await isUsed())) return browser.runtime.reload();
  if (waits) return;
  waits = true;
  const look = async () => {
    if (!(await isUsed())) browser.runtime.reload();
  };
  browser.tabs.onRemoved.addListener(look);
  // A page of ours is left by Back as well.
  browser.tabs.onUpdated.addListener((_tabId, { status }) => {
    if (status === "complete") void look();
  });
}

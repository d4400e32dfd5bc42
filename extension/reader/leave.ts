/** The way back to the page. */
import browser from "webextension-polyfill";

/** State of the step that the reader adds to the tab's history. */
const OWN_STEP = "unmirror-touched";
const onOwnStep = () => history.state === OWN_STEP;

/** Anything that a browser may take for a touch; Escape leaves, and so is none. */
const TOUCHES = ["pointerdown", "keydown", "wheel", "touchend"] as const;

/**
 * Lets Firefox's own Back lead to the page. It passes over pages that nobody has touched, and a page that was read at
 * once from the popup is one (what helps in Chromium, see popup.ts, Firefox does not take for a touch). But a reader
 * that has been touched is passed over no more: with a step of its own behind it, Back stops at the reader, which goes
 * on to the page. Where neither has been touched, not even by the wheel, Back leads past both; Escape and the reader's
 * own button always lead to the page.
 * @returns hears touches in a document of the reader
 */
export function stopBackHere(): (touched: Document) => void {
  // Only Firefox has it.
  if (!("getBrowserInfo" in browser.runtime)) return () => undefined;
  let added = onOwnStep();
  window.addEventListener("popstate", () => {
    if (added && !onOwnStep()) history.back();
  });
  const add = (event: Event) => {
    if (onOwnStep() || history.length === 1 || ("key" in event && event.key === "Escape")) return;
    added = true;
    history.pushState(OWN_STEP, "");
  };
  return (touched) => {
    for (const name of TOUCHES) touched.addEventListener(name, add, { capture: true, passive: true });
  };
}

/**
 * Goes back to the page that the reader came from: one step in the tab's history; where the reader has a tab of its own,
 * that tab closes.
 * @param address where the page is, if the tab has neither
 */
export async function leave(address: string | null): Promise<void> {
  if (history.length > 1) return history.go(onOwnStep() ? -2 : -1);
  const tab = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  if (tab?.id !== undefined && (address === null || tabs.some(({ id }) => id === tab.openerTabId))) {
    await browser.tabs.remove(tab.id);
  } else if (address !== null) location.assign(address);
}

/** Takes the copy of a tab: sends the copier in, and calls it. */
import browser from "webextension-polyfill";
import type { Capture } from "../src/capture-format.ts";
import copier from "./content/capture?iife";
import { type Refusal, refusalOf, refusalOfType } from "./refusal.ts";

export type Copied = { ok: true; capture: Capture } | { ok: false; why: Refusal };

/** A page that is still loading gets this long to become readable; then what is there is copied. */
const PATIENCE = 2000;
/** A page that is busy with itself gets this long to answer. */
const TIMEOUT = 15_000;
/**
 * Chromium tells of the key before it lets us into the page: for a moment it refuses a page that it is about to open to
 * us (3 of 45 presses on a busy machine). It is asked again after these times, in milliseconds.
 */
const ASKED_AGAIN = [50, 100, 200];

const later = <Value>(ms: number, value: Value) =>
  new Promise<Value>((resolve) => {
    setTimeout(resolve, ms, value);
  });

function isCapture(value: unknown): value is Capture {
  const capture = value as Capture | null | undefined;
  return typeof capture?.html === "string" && typeof capture.url === "string" && typeof capture.title === "string";
}

/** Sends the copier into a tab; throws where the browser refuses. */
async function sendCopier(tabId: number, url: string | undefined, injectImmediately: boolean): Promise<void> {
  const send = () => browser.scripting.executeScript({ target: { tabId }, files: [copier], injectImmediately });
  for (const wait of refusalOf(url) === "blocked" ? ASKED_AGAIN : []) {
    const done = await send().catch(() => later(wait, null));
    if (done) return;
  }
  await send();
}

/** Has a tab copied, at once or when it is idle. */
async function run(tabId: number, url: string | undefined, selection: boolean, atOnce: boolean): Promise<unknown> {
  await sendCopier(tabId, url, atOnce);
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: atOnce,
    // This function runs in the page: it knows nothing of this file.
    func: (asked: boolean) => globalThis.unmirrorCapture?.({ selection: asked }),
    args: [selection],
  });
  return result?.result;
}

/**
 * Copies the page in a tab that the user has just pointed at (activeTab).
 * @param tab the tab; its address says why, where the browser refuses
 * @param selection copy what is selected, where something is
 */
export async function copyPage(tab: browser.Tabs.Tab, selection: boolean): Promise<Copied> {
  const { id, url } = tab;
  if (id === undefined) return { ok: false, why: "browser-page" };
  const idle = run(id, url, selection, false);
  try {
    let answer = await Promise.race([idle, later(PATIENCE, "loading")]);
    if (answer === "loading") {
      answer = await Promise.race([idle, run(id, url, selection, true), later(TIMEOUT, "silent")]);
    }
    if (answer === "silent") return { ok: false, why: "no-answer" };
    if (!isCapture(answer)) return { ok: false, why: refusalOf(url) };
    const why = refusalOfType(answer.contentType);
    return why ? { ok: false, why } : { ok: true, capture: answer };
  } catch {
    return { ok: false, why: refusalOf(url) };
  }
}

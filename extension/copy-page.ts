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

const later = <Value>(ms: number, value: Value) =>
  new Promise<Value>((resolve) => {
    setTimeout(resolve, ms, value);
  });

function isCapture(value: unknown): value is Capture {
  const capture = value as Capture | null | undefined;
  return typeof capture?.html === "string" && typeof capture.url === "string" && typeof capture.title === "string";
}

async function run(tabId: number, selection: boolean, injectImmediately: boolean): Promise<unknown> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: [copier], injectImmediately });
  const [result] = await browser.scripting.executeScript({
    target,
    injectImmediately,
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
  const { id } = tab;
  if (id === undefined) return { ok: false, why: "browser-page" };
  const idle = run(id, selection, false);
  try {
    let answer = await Promise.race([idle, later(PATIENCE, "loading")]);
    if (answer === "loading") {
      answer = await Promise.race([idle, run(id, selection, true), later(TIMEOUT, "silent")]);
    }
    if (answer === "silent") return { ok: false, why: "no-answer" };
    if (!isCapture(answer)) return { ok: false, why: refusalOf(tab.url) };
    const why = refusalOfType(answer.contentType);
    return why ? { ok: false, why } : { ok: true, capture: answer };
  } catch {
    return { ok: false, why: refusalOf(tab.url) };
  }
}

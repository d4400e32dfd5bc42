/** The bar on the page, from the background's side: whether it may come, what it says, and where it was closed. */
import browser from "webextension-polyfill";
import bar from "./content/bar?iife";
import type { BarWords, HIDE } from "./content/bar.ts";
import type { Judged } from "./judged.ts";
import { reasonOf } from "./judgement.ts";
import { readSettings } from "./settings.ts";
import { gap, interfaceLanguage, say, sayCount } from "./words.ts";

const PREFIX = "bar-closed:";

/** The record of an address that is left without its bar: the address itself is written nowhere. */
async function nameOf(url: string, isPrivate: boolean): Promise<string> {
  const bytes = new TextEncoder().encode(`${isPrivate} ${url.replace(/#.*/s, "")}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return PREFIX + Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Remembers, as long as the browser runs, that the bar was closed on a page. */
export async function closeBar(url: string, isPrivate: boolean): Promise<void> {
  await browser.storage.session.set({ [await nameOf(url, isPrivate)]: true });
}

async function isClosed(url: string, isPrivate: boolean): Promise<boolean> {
  const name = await nameOf(url, isPrivate);
  return name in (await browser.storage.session.get(name));
}

function barWords({ signs, source }: Judged): BarWords {
  const found = signs.filter(({ weight }) => weight > 0);
  return {
    lang: interfaceLanguage(),
    name: say("short_name"),
    sentence: sayCount("verdict_republished", found.length),
    source: source ? say("popup_source") + gap() + source : "",
    read: say("action_read"),
    what: say("bar_what"),
    gap: gap(),
    close: say("close"),
    found: found.map(({ rule, quote }) => ({ reason: reasonOf({ rule, why: "" }), quote: quote ?? "" })),
    foot: say("verdict_no_accusation"),
  };
}

/** Runs the bar's script in a tab, with what it is to show. A page that refuses goes without. */
async function run(tabId: number, words: BarWords): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [bar] });
    await browser.scripting.executeScript({
      target,
      // This function runs in the page: it knows nothing of this file, and a page's elements can lend names to its window.
      func: (given: BarWords) => {
        if (Object.hasOwn(globalThis, "unmirrorBar")) globalThis.unmirrorBar?.(given);
      },
      args: [words],
    });
  } catch {
    // It has left, or the browser lets nobody in.
  }
}

/** Shows the bar where the user wants bars, once a page. */
export async function offerBar(tab: browser.Tabs.Tab, url: string, judged: Judged): Promise<void> {
  const { bar: isWanted } = await readSettings();
  if (tab.id === undefined || !isWanted || (await isClosed(url, tab.incognito))) return;
  await run(tab.id, barWords(judged));
}

/**
 * Takes the bar off a page that no longer is what it says, or may be looked at no longer: there no script comes in any
 * more, but the bar hears a word. Where there is no bar, nobody does.
 */
export async function hideBar(tabId: number): Promise<void> {
  const word: typeof HIDE = "hide-bar";
  await browser.tabs.sendMessage(tabId, word, { frameId: 0 }).catch(() => undefined);
}

/** The steps that many stories share: from a page to the reader, and what is found there. */
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type Tab, until, type View } from "./browser.ts";

/** Clicks the toolbar button and presses Enter; waits until the tab shows the article. */
export async function openReader(browser: Browser, tab: Tab): Promise<void> {
  const popup = await openPopup(browser, tab);
  await popup.press("Enter");
  await inReader(browser, tab);
}

/** Clicks the toolbar button; waits until the popup has judged the page. */
export async function openPopup(browser: Browser, tab: Tab): Promise<View> {
  const popup = await browser.clickToolbar(tab);
  await until("the popup has judged the page", () =>
    popup.evaluate(() => document.querySelector("#judgement[class], #refusal") !== null),
  );
  return popup;
}

/** Waits until the tab shows an article in the reader. */
export async function inReader(browser: Browser, tab: Tab): Promise<void> {
  await until("the reader shows the article", async () => {
    if (!(await tab.url()).startsWith(browser.extension)) return false;
    return tab.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#article iframe");
      return document.body.getAttribute("aria-busy") === null && Boolean(frame?.contentDocument?.body.textContent);
    });
  });
}

/** Text of the article in the reader's frame. */
export function articleText(tab: Tab): Promise<string> {
  return tab.evaluate(
    () => document.querySelector<HTMLIFrameElement>("#article iframe")?.contentDocument?.body.textContent ?? "",
  );
}

/** Presses Save in the reader; gives the file. */
export async function saveFromReader(browser: Browser, tab: Tab): Promise<string> {
  await tab.click("#save");
  return (await savedFile(browser)).text;
}

/** The Markdown file that comes to the downloads; it is taken from there. */
export async function savedFile(browser: Browser): Promise<{ name: string; text: string }> {
  const saved = await until("a Markdown file is saved", async () => {
    const name = (await readdir(browser.downloads)).find((one) => one.endsWith(".md"));
    const text = name ? await readFile(join(browser.downloads, name), "utf8") : "";
    return name && text ? { name, text } : null;
  });
  await rm(join(browser.downloads, saved.name));
  return saved;
}

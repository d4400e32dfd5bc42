/** The background: hears the toolbar, the keys and the menu, keeps the shelf, and sends tabs to our pages. */
import browser from "webextension-polyfill";
import { closeBar } from "./bar.ts";
import { copyPage } from "./copy-page.ts";
import { justJudged } from "./judged.ts";
import { forgetPrivateLessons, learn } from "./lessons.ts";
import { dim, repaint } from "./lights.ts";
import { forgetLit, forgetPrivateLit } from "./lit.ts";
import { type Errand, makeMenus, onMenu } from "./menus.ts";
import { listen, type Where } from "./messages.ts";
import { forgetPast, forgetPrivateSites, writeNotHere } from "./not-here.ts";
import { isOurs, showReader, showRefusal, showReport, showSave, showWelcome, showWrong } from "./places.ts";
import type { Refusal } from "./refusal.ts";
import { writeSetting } from "./settings.ts";
import { beginSession, fetchShelved, forgetPrivate, PRIVATE_FOR, shelve, TooLarge } from "./shelf.ts";
import { forgetOldAddresses, rememberAddress } from "./trail.ts";
import { updateWhenUnused } from "./update.ts";
import { hear, reconcile, sendScript, watchAnew } from "./watch.ts";

type Shelved = { ok: true; key: string; edited: boolean } | { ok: false; why: Refusal };

/** Copies the page in a tab and puts the copy on the shelf. */
async function copyToShelf(tab: browser.Tabs.Tab, selection: boolean): Promise<Shelved> {
  const copied = await copyPage(tab, selection);
  if (!copied.ok) return copied;
  try {
    const { capture } = copied;
    await Promise.all([forgetPrivateLessons(PRIVATE_FOR), forgetPrivateLit(PRIVATE_FOR)]);
    return { ok: true, key: await shelve(capture, tab.incognito), edited: capture.edited };
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, why: "too-large" };
    throw error;
  }
}

/** Shows a copy in the reader, and remembers its address for the time after a restart. */
async function read(tab: browser.Tabs.Tab, key: string, where: Where): Promise<void> {
  const shelved = await fetchShelved(key);
  if (shelved && !shelved.private && !tab.incognito) await rememberAddress(key, shelved.capture.url);
  await showReader(tab, key, where);
}

/** What the keys and the menu ask for. */
const ERRANDS: Record<Errand, (tab: browser.Tabs.Tab, key: string, edited: boolean) => Promise<void>> = {
  // What was typed into a page is lost when its tab goes elsewhere: then the reader opens beside it, and asks there.
  read: (tab, key, edited) => read(tab, key, edited ? "new-tab" : "here"),
  save: showSave,
  report: showReport,
};

async function run(tab: browser.Tabs.Tab, errand: Errand, selection = false): Promise<void> {
  const shelved = await copyToShelf(tab, selection);
  if (shelved.ok) await ERRANDS[errand](tab, shelved.key, shelved.edited);
  else await showRefusal(tab, shelved.why);
}

/** Nothing is left of private windows. */
async function forgetPrivateWindows(): Promise<void> {
  await Promise.all([forgetPrivate(), forgetPrivateLessons(), forgetPrivateLit(), forgetPrivateSites()]);
}

/** Private windows have a background of their own. */
const isSplit = browser.runtime.getManifest().incognito === "split";

/** The keys' errands. A page of ours hears the keys itself. */
const COMMANDS: Record<string, Errand> = { "toggle-reader": "read", "save-markdown": "save" };

listen({
  async copy({ tabId }) {
    const shelved = await copyToShelf(await browser.tabs.get(tabId), false);
    return shelved.ok ? { ok: true, key: shelved.key } : shelved;
  },
  async read({ key, tabId, where }) {
    await read(await browser.tabs.get(tabId), key, where);
    return null;
  },
  async save({ key, tabId }) {
    await showSave(await browser.tabs.get(tabId), key);
    return null;
  },
  async wrong({ key, tabId }) {
    await showWrong(await browser.tabs.get(tabId), key);
    return null;
  },
  learn: (request, { isPrivate }) => learn(request, isPrivate),
  async set({ name, value }) {
    await writeSetting(name, value);
    if (name === "detect") await watchAnew();
    return null;
  },
  async notHere({ site, how, tabId }, { isPrivate }) {
    // (In Firefox one background serves all windows, and the popup of a private one tells nothing of it.)
    const asked = tabId === undefined ? null : await browser.tabs.get(tabId);
    await writeNotHere(site, how, asked?.incognito ?? isPrivate);
    await Promise.all([reconcile(), repaint()]);
    return null;
  },
  async send({ script }, { tabId }) {
    if (tabId !== null) await sendScript(tabId, script);
    return null;
  },
  async judged(request, { tabId, url }) {
    if (tabId !== null) await hear(tabId, url, justJudged(request));
    return null;
  },
  async bar({ act }, { tabId, url, isPrivate }) {
    if (tabId === null) return null;
    if (act === "close") await closeBar(url, isPrivate);
    else await run(await browser.tabs.get(tabId), "read");
    return null;
  },
});

onMenu((tab, errand, selection) => void run(tab, errand, selection));

// Browsers without keyboards, menus or windows (Firefox for Android) lack these.
(browser.commands as typeof browser.commands | undefined)?.onCommand.addListener(async (command, given) => {
  const [tab] = given ? [given] : await browser.tabs.query({ active: true, currentWindow: true });
  const errand = COMMANDS[command];
  if (tab && errand && !isOurs(tab)) await run(tab, errand);
});
(browser.windows as typeof browser.windows | undefined)?.onRemoved.addListener(async () => {
  // Split in two (Chromium), the ordinary half sees no private windows: it can't tell that they are gone.
  if (isSplit && !browser.extension.inIncognitoContext) return;
  const left = await browser.windows.getAll();
  if (!left.some((window) => window.incognito)) await forgetPrivateWindows();
});
browser.tabs.onRemoved.addListener((tabId) => void forgetLit(tabId));

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  // An update has taken the registered scripts with it, and left the old ones in open pages without an extension.
  await Promise.all([makeMenus(), watchAnew()]);
  if (reason === "install") await showWelcome();
});
browser.runtime.onStartup.addListener(async () => {
  await Promise.all([makeMenus(), beginSession(), forgetOldAddresses(), forgetPast().then(reconcile)]);
});
browser.runtime.onUpdateAvailable.addListener(() => void updateWhenUnused());
browser.permissions.onAdded.addListener(() => void watchAnew());
browser.permissions.onRemoved.addListener(() => void Promise.all([reconcile(), dim()]));
// A private window has a background of its own in Chromium, which hears neither of the two.
if (browser.extension.inIncognitoContext) void makeMenus();

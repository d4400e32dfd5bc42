/** Chromium, driven by the DevTools protocol over a pipe. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import { needBrowser } from "../../scripts/find-browser.mjs";
import { type Browser, extensionFolder, type LaunchOptions, type Tab, until, type View } from "./browser.ts";

/** Nothing but the pages of the test: no updates, no first run, no request to anywhere. */
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // As root (containers) the sandbox can't start.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const ALT = 1;
const ARROW_LEFT = { key: "ArrowLeft", code: "ArrowLeft", windowsVirtualKeyCode: 37, nativeVirtualKeyCode: 37 };
/** The keys that the manifest suggests: Chromium assigns them to an extension that is loaded by the protocol. */
const SHORTCUTS = {
  "toggle-reader": { key: "u", code: "KeyU", windowsVirtualKeyCode: 85, nativeVirtualKeyCode: 85 },
  "save-markdown": { key: "k", code: "KeyK", windowsVirtualKeyCode: 75, nativeVirtualKeyCode: 75 },
};

export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { width = 1280, height = 800, headless = true, locale = "en-US" } = options;
  const folder = options.extension ?? extensionFolder("chrome");
  const downloads = await mkdtemp(join(tmpdir(), "unmirror-downloads-"));
  const chromium = await puppeteer.launch({
    executablePath: needBrowser("chromium"),
    headless,
    pipe: true,
    enableExtensions: true,
    // Whoever starts it ends it; with its pipe it goes in any case.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: headless ? { width, height } : null,
    // In a window that a person looks at, no bar says that a program drives it.
    ignoreDefaultArgs: headless ? [] : ["--enable-automation"],
    ...(options.profile ? { userDataDir: options.profile } : {}),
    downloadBehavior: { policy: "allow", downloadPath: downloads },
    env: { ...process.env, LANGUAGE: locale.replace("-", "_") },
    args: [...FLAGS, `--lang=${locale}`],
  });
  const session = await chromium.target().createCDPSession();
  // As puppeteer's installExtension, but private windows have it too.
  const { id } = await session.send("Extensions.loadUnpacked", { path: folder, enableInIncognito: true });
  const extension = (await chromium.extensions()).get(id);
  if (!extension) throw new Error("Chromium did not load the extension.");
  const pages = new WeakMap<Tab, Page>();
  const tabs = new WeakMap<Page, Tab>();

  /** One page, one tab: so that a story may compare them. */
  const asTab = (page: Page): Tab => {
    const known = tabs.get(page);
    if (known) return known;
    const tab = tabOf(page);
    tabs.set(page, tab);
    pages.set(tab, page);
    return tab;
  };
  const pageOf = (tab: Tab): Page => {
    const page = pages.get(tab);
    if (!page) throw new Error("This tab belongs to another browser.");
    return page;
  };

  const clickToolbar = async (tab: Tab): Promise<View> => {
    const page = pageOf(tab);
    await page.bringToFront();
    const popups = () => chromium.targets().filter((target) => target.url().includes("/popup.html"));
    const before = new Set(popups());
    await extension.triggerAction(page);
    const popup = await until("the popup is open", () => popups().find((target) => !before.has(target)));
    return viewOf(await popup.asPage());
  };

  /** Does what a switch of chrome://extensions does. */
  const inSettings = async (what: HostChange, origins: readonly string[]) => {
    const page = await chromium.newPage();
    await page.goto("chrome://extensions");
    for (const origin of origins) await page.evaluate(changeHosts, what, id, origin);
    await page.close();
  };

  return {
    name: "chromium",
    ended: new Promise((resolve) => chromium.once("disconnected", () => resolve())),
    extension: `chrome-extension://${id}/`,
    downloads,
    async open(url) {
      const page = await chromium.newPage();
      await page.goto(url, { waitUntil: "load" });
      return asTab(page);
    },
    async openPrivate(url) {
      const before = new Set(chromium.targets());
      // One of the extension's own pages asks for the window: the background may be asleep.
      const page = await chromium.newPage();
      await page.goto(`chrome-extension://${id}/extension/save/save.html`);
      await page.evaluate(openPrivateWindow, url);
      await page.close();
      const target = await until("the private window is open", () =>
        chromium.targets().find((one) => one.type() === "page" && one.url() === url && !before.has(one)),
      );
      return asTab(await target.asPage());
    },
    async tabs() {
      const shown = await Promise.all(
        chromium.targets().map((target) => (target.type() === "page" ? target.page() : null)),
      );
      return shown.filter((page) => page !== null).map(asTab);
    },
    clickToolbar,
    async pressShortcut(tab, shortcut) {
      await pressWithAlt(pageOf(tab), SHORTCUTS[shortcut]);
    },
    async allowHosts(origins) {
      await inSettings("addHostPermission", origins);
    },
    async revokeHosts(origins) {
      await inSettings("removeHostPermission", origins);
    },
    async reloadExtension() {
      const page = await chromium.newPage();
      await page.goto("chrome://extensions");
      await page.evaluate(reloadInSettings, id);
      await page.close();
    },
    async noteMistakes(tab) {
      const noted: string[] = [];
      const page = pageOf(tab);
      // An error of our own script in the page is told with its place.
      const isOurs = (error: unknown) => error instanceof Error && error.stack?.includes(`chrome-extension://${id}`);
      page.on("pageerror", (error) => noted.push(isOurs(error) ? String((error as Error).stack) : String(error)));
      page.on("console", (message) => noted.push(`${message.type()}: ${message.text()}`));
      return async () => noted;
    },
    async stopBackground() {
      const workers = () =>
        chromium.targets().filter((one) => one.type() === "service_worker" && one.url().includes(id));
      for (const target of workers()) await (await target.worker())?.close();
      await until("the background has stopped", () => workers().length === 0);
    },
    async close() {
      await chromium.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

type HostChange = "addHostPermission" | "removeHostPermission";
interface SettingsPage {
  chrome: {
    developerPrivate: Record<HostChange, (id: string, origin: string) => Promise<void>> & {
      updateProfileConfiguration(options: { inDeveloperMode: boolean }): Promise<void>;
      reload(id: string, options: object): Promise<void>;
    };
  };
}

// These two run in chrome://extensions.
async function changeHosts(what: HostChange, id: string, origin: string): Promise<void> {
  await (globalThis as unknown as SettingsPage).chrome.developerPrivate[what](id, origin);
}
async function reloadInSettings(id: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as SettingsPage).chrome;
  // Without that it would be switched off, as it comes from no store.
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.reload(id, { failQuietly: true });
}

interface ExtensionApi {
  windows: { create(options: { url: string; incognito: boolean }): Promise<unknown> };
}

/** Runs in the extension. */
async function openPrivateWindow(url: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  await chrome.windows.create({ url, incognito: true });
}

function viewOf(page: Page): View {
  return {
    evaluate: ((run: (...args: unknown[]) => unknown, ...args: unknown[]) =>
      page.evaluate(run, ...args)) as View["evaluate"],
    click: (selector) => untilClosed(page.click(selector)),
    press: (key) => untilClosed(page.keyboard.press(key)),
    screenshot: () => page.screenshot(),
  };
}

/** A key or a click may close the document that it goes to: then it has done its work. */
async function untilClosed(input: Promise<void>): Promise<void> {
  await input.catch((error: unknown) => {
    if (!(error instanceof Error && error.name === "TargetCloseError")) throw error;
  });
}

/** A raw key goes where the browser's own shortcuts are heard; the keys of page.keyboard end in the page. */
async function pressWithAlt(page: Page, pressed: object): Promise<void> {
  await page.bringToFront();
  const session = await page.createCDPSession();
  const key = { ...pressed, modifiers: ALT };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key }).catch(() => undefined);
  await session.detach().catch(() => undefined);
}

function tabOf(page: Page): Tab {
  return {
    ...viewOf(page),
    url: async () => page.url(),
    title: () => page.title(),
    go: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    pressBack: () => pressWithAlt(page, ARROW_LEFT),
    reload: async () => void (await page.reload()),
    turnWheel: async (deltaY) => {
      await page.mouse.move(100, 200);
      await page.mouse.wheel({ deltaY });
    },
    type: (text) => page.keyboard.type(text),
    focus: () => page.bringToFront(),
    close: () => page.close(),
  };
}

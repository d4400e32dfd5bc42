/** Firefox, driven by Marionette: no driver program is needed. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needBrowser } from "../../scripts/find-browser.mjs";
import {
  type Browser,
  extensionFolder,
  type Key,
  type LaunchOptions,
  type Shortcut,
  type Tab,
  until,
  type View,
} from "./browser.ts";
import { connectMarionette, type Marionette } from "./marionette.ts";

/** Nothing but the pages of the test: no updates, no welcome, no request to anywhere. */
const PREFERENCES = {
  "marionette.port": 0,
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  // Nobody is there to answer: what an extension asks for on a click is given.
  "extensions.webextOptionalPermissionPrompts": false,
  // A test's extension goes with the browser; what it has stored stays, as that of an installed one does.
  "extensions.webextensions.keepStorageOnUninstall": true,
  // With Marionette's own setting the popup never gets the keyboard, as it does for people.
  "focusmanager.testmode": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#",
  "signon.rememberSignons": false,
  "toolkit.telemetry.enabled": false,
  // Downloads go to a folder without asking.
  "browser.download.folderList": 2,
  "browser.download.useDownloadDir": true,
  "browser.download.always_ask_before_handling_new_types": false,
  "browser.download.alwaysOpenPanel": false,
};

/** How WebDriver writes the keys that are no characters. */
const KEYS: Record<Key | "Alt", string> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  Delete: "\uE017",
  Alt: "\uE00A",
};
/** The keys that the manifest suggests: Firefox assigns them. */
const SHORTCUTS: Record<Shortcut, string[]> = {
  "toggle-reader": [KEYS.Alt, "u"],
  "save-markdown": [KEYS.Alt, "k"],
};

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
}

export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const { width = 1280, height = 800, headless = true, locale = "en-US" } = options;
  const folder = options.extension ?? extensionFolder("firefox");
  const home = await mkdtemp(join(tmpdir(), "unmirror-firefox-"));
  const [profile, downloads] = [options.profile ?? join(home, "profile"), join(home, "downloads")];
  await Promise.all([mkdir(profile, { recursive: true }), mkdir(downloads), rm(portFile(profile), { force: true })]);

  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as Manifest;
  const { id } = manifest.browser_specific_settings.gecko;
  const uuid = "5a1d2c3b-0f0e-4d0c-8b0a-090807060504"; // so that the addresses of its pages are known
  const preferences = {
    ...PREFERENCES,
    "browser.download.dir": downloads,
    "intl.locale.requested": locale,
    "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, "user.js"), lines.join("\n"));

  const firefox = spawn(
    needBrowser("firefox"),
    [
      ...(headless ? ["--headless"] : []),
      ...["--marionette", "--remote-allow-system-access", "--no-remote", "--new-instance"],
      ...["--profile", profile, "about:blank"],
    ],
    {
      stdio: "ignore",
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1", MOZ_HEADLESS_WIDTH: "1600", MOZ_HEADLESS_HEIGHT: "1200" },
    },
  );
  const kill = () => firefox.kill("SIGKILL");
  process.once("exit", kill);
  const close = async () => {
    kill();
    await ended(firefox);
    process.off("exit", kill);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await until("Firefox tells its port", async () => {
      if (firefox.exitCode !== null) throw new Error(`Firefox ended with status ${firefox.exitCode}.`);
      return Number(await readFile(portFile(profile), "utf8"));
    });
    const marionette = await connectMarionette(port);
    await marionette.send("WebDriver:NewSession", { capabilities: {} });
    const driver = new Driver(marionette);
    await driver.fitWindow(width, height);
    // Marionette's own `allowPrivateBrowsing` would load the extension a second time, under the feet of its first pages.
    await driver.runInBrowser(changePermissions, "add", id, { permissions: ["internal:privateBrowsingAllowed"] });
    await marionette.send("Addon:Install", { path: folder, temporary: true });
    return browserOf(driver, id, {
      extension: `moz-extension://${uuid}/`,
      downloads,
      ended: ended(firefox),
      close,
    });
  } catch (error) {
    await close();
    throw error;
  }
}

const portFile = (profile: string) => join(profile, "MarionetteActivePort");

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

// biome-ignore lint/suspicious/noExplicitAny: any function, sent as its source
type Source = (...args: any[]) => unknown;

/** Marionette's commands, one at a time, each in the tab or the context that it is meant for. */
class Driver {
  #marionette: Marionette;
  #last: Promise<unknown> = Promise.resolve();

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  send = <Result = unknown>(command: string, parameters: object = {}): Promise<Result> =>
    this.#marionette.send<Result>(command, parameters);

  /** Runs several commands that nothing else may come between. */
  alone<Result>(commands: () => Promise<Result>): Promise<Result> {
    const run = this.#last.then(commands);
    this.#last = run.catch(() => undefined);
    return run;
  }

  inTab<Result>(handle: string, commands: () => Promise<Result>, focus = false): Promise<Result> {
    return this.alone(async () => {
      await this.send("WebDriver:SwitchToWindow", { handle, focus });
      return commands();
    });
  }

  /** In the window around the pages, with the browser's own rights. */
  inBrowser<Result>(commands: () => Promise<Result>): Promise<Result> {
    return this.alone(async () => {
      await this.send("Marionette:SetContext", { value: "chrome" });
      try {
        return await commands();
      } finally {
        await this.send("Marionette:SetContext", { value: "content" });
      }
    });
  }

  /** @param sandbox "system" in the browser's window, null in a page */
  async run<Result>(sandbox: "system" | null, source: Source, args: unknown[]): Promise<Result> {
    const { value } = await this.send<{ value: { value?: Result; error?: string } }>("WebDriver:ExecuteAsyncScript", {
      script: `const args = [...arguments], done = args.pop();
        Promise.resolve().then(() => (${source})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }))`,
      args,
      newSandbox: false,
      sandbox,
      scriptTimeout: 60_000,
    });
    if (value.error !== undefined) throw new Error(value.error);
    return value.value as Result;
  }

  runInBrowser<Result>(source: Source, ...args: unknown[]): Promise<Result> {
    return this.inBrowser(() => this.run<Result>("system", source, args));
  }

  async element(selector: string): Promise<string> {
    const found = await this.send<{ value: Record<string, string> }>("WebDriver:FindElement", {
      using: "css selector",
      value: selector,
    });
    return Object.values(found.value)[0] ?? "";
  }

  /** Presses the keys one after the other, then lets them go. */
  async chord(keys: readonly string[]): Promise<void> {
    const actions = [
      ...keys.map((value) => ({ type: "keyDown", value })),
      ...[...keys].reverse().map((value) => ({ type: "keyUp", value })),
    ];
    await this.send("WebDriver:PerformActions", { actions: [{ type: "key", id: "keyboard", actions }] });
    // The keys may have closed the tab.
    await this.send("WebDriver:ReleaseActions").catch(() => undefined);
  }

  async clickAt({ x, y }: Point): Promise<void> {
    const actions = [
      { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y), origin: "viewport" },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await this.send("WebDriver:PerformActions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  async turnWheel(deltaY: number): Promise<void> {
    const actions = [{ type: "scroll", x: 100, y: 200, deltaX: 0, deltaY, duration: 0, origin: "viewport" }];
    await this.send("WebDriver:PerformActions", { actions: [{ type: "wheel", id: "wheel", actions }] });
  }

  /** A click with the second button, on the middle of an element. */
  async clickSecond(selector: string): Promise<void> {
    const origin = { "element-6066-11e4-a52e-4f735466cecf": await this.element(selector) };
    const actions = [
      { type: "pointerMove", duration: 0, x: 0, y: 0, origin },
      { type: "pointerDown", button: 2 },
      { type: "pointerUp", button: 2 },
    ];
    await this.send("WebDriver:PerformActions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  /** Makes the window as large as it must be for a page of that size. */
  fitWindow(width: number, height: number): Promise<void> {
    return this.alone(async () => {
      const inner = await this.run<[number, number]>(null, () => [innerWidth, innerHeight], []);
      const outer = await this.send<{ width: number; height: number }>("WebDriver:GetWindowRect");
      await this.send("WebDriver:SetWindowRect", {
        width: outer.width + width - inner[0],
        height: outer.height + height - inner[1],
      });
    });
  }

  handles(): Promise<string[]> {
    return this.alone(() => this.send<string[]>("WebDriver:GetWindowHandles"));
  }
}

function browserOf(
  driver: Driver,
  id: string,
  place: Pick<Browser, "extension" | "downloads" | "ended" | "close">,
): Browser {
  const known = new Map<string, FirefoxTab>();
  /** One handle, one tab: so that a story may compare them. */
  const asTab = (handle: string): FirefoxTab => {
    const tab = known.get(handle) ?? tabOf(driver, handle);
    known.set(handle, tab);
    return tab;
  };
  const button = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, "_")}-browser-action`;
  return {
    name: "firefox",
    ...place,
    async open(url) {
      const handle = await driver.alone(async () => {
        const opened = await driver.send<{ handle: string }>("WebDriver:NewWindow", { type: "tab", focus: true });
        return opened.handle;
      });
      const tab = asTab(handle);
      await tab.focus();
      await tab.go(url);
      return tab;
    },
    async openPrivate(url) {
      const { handle } = await driver.alone(() =>
        driver.send<{ handle: string }>("WebDriver:NewWindow", { type: "window", private: true, focus: true }),
      );
      const tab = asTab(handle);
      await tab.focus();
      await tab.go(url);
      return tab;
    },
    async tabs() {
      return (await driver.handles()).map(asTab);
    },
    async clickToolbar(tab) {
      await tab.focus();
      await driver.runInBrowser(hidePopup);
      await until("the last popup is closed", async () => !(await driver.runInBrowser(hasPopup)));
      const at = await driver.runInBrowser<Point>(placeOfButton, button);
      await driver.inBrowser(() => driver.clickAt(at));
      await until("the popup is open", () => driver.runInBrowser(hasPopup));
      return popupOf(driver);
    },
    async pressShortcut(tab, shortcut) {
      await tab.focus();
      await driver.inBrowser(() => driver.chord(SHORTCUTS[shortcut]));
    },
    async chooseFromMenu(tab, selector, item) {
      await tab.focus();
      await driver.inTab((tab as FirefoxTab).handle, () => driver.clickSecond(selector));
      await until("the menu is open", () => driver.runInBrowser(chooseMenuItem, item));
    },
    allowHosts: (origins) => driver.runInBrowser(changePermissions, "add", id, { origins }),
    revokeHosts: (origins) => driver.runInBrowser(changePermissions, "remove", id, { origins }),
    reloadExtension: () => driver.runInBrowser(reloadAddon, id),
    async noteMistakes(tab) {
      const url = new URL(await tab.url());
      const since = Date.now();
      return () => driver.runInBrowser(scriptErrors, [url.origin, place.extension], since);
    },
    stopBackground: () => driver.runInBrowser(terminate, id),
  };
}

interface FirefoxTab extends Tab {
  /** What Marionette calls it. */
  handle: string;
}

function tabOf(driver: Driver, handle: string): FirefoxTab {
  const inTab = <Result>(commands: () => Promise<Result>) => driver.inTab(handle, commands);
  return {
    handle,
    evaluate: ((source: Source, ...args: unknown[]) => inTab(() => driver.run(null, source, args))) as Tab["evaluate"],
    click: (selector) =>
      inTab(async () => void (await driver.send("WebDriver:ElementClick", { id: await driver.element(selector) }))),
    press: (key) => inTab(() => driver.chord([KEYS[key]])),
    turnWheel: (pixels) => inTab(() => driver.turnWheel(pixels)),
    type: (text) =>
      inTab(async () => {
        for (const letter of text) await driver.chord([letter]);
      }),
    url: () => inTab(async () => (await driver.send<{ value: string }>("WebDriver:GetCurrentURL")).value),
    title: () => inTab(async () => (await driver.send<{ value: string }>("WebDriver:GetTitle")).value),
    go: (url) => inTab(async () => void (await driver.send("WebDriver:Navigate", { url }))),
    back: () => inTab(async () => void (await driver.send("WebDriver:Back"))),
    pressBack: async () => {
      await driver.inTab(handle, async () => undefined, true);
      await driver.runInBrowser(goBackByButton);
    },
    reload: () => inTab(async () => void (await driver.send("WebDriver:Refresh"))),
    screenshot: () =>
      inTab(async () => {
        const { value } = await driver.send<{ value: string }>("WebDriver:TakeScreenshot", { full: false });
        return Buffer.from(value, "base64");
      }),
    focus: () => driver.inTab(handle, async () => undefined, true),
    close: () =>
      inTab(async () => {
        const [left] = await driver.send<string[]>("WebDriver:CloseWindow");
        // The next command needs a tab to be in.
        if (left) await driver.send("WebDriver:SwitchToWindow", { handle: left, focus: false });
      }),
  };
}

/** The popup is no tab: it is reached through the browser's window that holds it. */
function popupOf(driver: Driver): View {
  const evaluate = ((source: Source, ...args: unknown[]) =>
    driver.runInBrowser(runInPopup, String(source), JSON.stringify(args))) as View["evaluate"];
  return {
    evaluate,
    async click(selector) {
      const outer = await driver.runInBrowser<Point>(placeOfPopup);
      const inner = await evaluate(middleOf, selector);
      await driver.inBrowser(() => driver.clickAt({ x: outer.x + inner.x, y: outer.y + inner.y }));
    },
    press: (key) => driver.inBrowser(() => driver.chord([KEYS[key]])),
    screenshot: async () => Buffer.from(await driver.runInBrowser<string>(drawPopup), "base64"),
  };
}

interface Point {
  x: number;
  y: number;
}

/** Runs in the popup. */
function middleOf(selector: string): Point {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The popup has no ${selector}.`);
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

// What follows runs in Firefox's own window: each function is sent as its source and knows nothing of this file.

interface BrowserWindow {
  document: Document;
  CustomizableUI: {
    AREA_NAVBAR: string;
    addWidgetToArea(widget: string, area: string): void;
    getWidget(widget: string): { forWindow(window: unknown): { node: Element } };
  };
  /** What the button and the keys call. */
  BrowserCommands: { back(): void };
  ChromeUtils: { importESModule(url: string): Modules };
  Services: { console: { getMessageArray(): ScriptError[] } };
  Ci: { nsIScriptError: unknown };
}
interface ScriptError {
  QueryInterface(of: unknown): ScriptError;
  errorMessage: string;
  sourceName: string;
  timeStamp: number;
}
interface Granted {
  permissions: string[];
  origins: string[];
  data_collection: string[];
}
interface Modules {
  ExtensionParent: ExtensionParent;
  ExtensionPermissions: Record<"add" | "remove", (id: string, what: Granted, of: unknown) => Promise<void>>;
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
}
interface ExtensionParent {
  GlobalManager: {
    getExtension(id: string): { terminateBackground(how: { ignoreDevToolsAttached: boolean }): Promise<void> };
  };
}
interface PopupBrowser extends HTMLElement {
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(part: null, scale: number, ground: string): Promise<ImageBitmap> };
  };
  messageManager: {
    addMessageListener(name: string, hear: (message: { data: PopupAnswer }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}
interface Panel extends Element {
  hidePopup(): void;
}
interface Menu extends Element {
  openMenu(open: boolean): void;
}
interface MenuPopup extends Element {
  state: string;
  activateItem(item: Element): void;
}
type PopupAnswer = { value: unknown } | { error: string };

function placeOfButton(widget: string): Point {
  const { CustomizableUI } = window as unknown as BrowserWindow;
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  const { node } = CustomizableUI.getWidget(widget).forWindow(window);
  const { x, y, width, height } = node.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Chooses an item by the end of its id, in the extension's own submenu; false as long as that is not open. */
function chooseMenuItem(item: string): boolean {
  const found = document.querySelector(`#contentAreaContextMenu menu menuitem[id$="_${item}"]`);
  const popup = found?.closest<MenuPopup>("menupopup");
  if (!found || !popup) return false;
  if (popup.state === "open") {
    popup.activateItem(found);
    return true;
  }
  popup.closest<Menu>("menu")?.openMenu(true);
  return false;
}

function hidePopup(): void {
  document.querySelector("browser.webextension-popup-browser")?.closest<Panel>("panel")?.hidePopup();
}

function hasPopup(): boolean {
  return document.querySelector("browser.webextension-popup-browser") !== null;
}

/** Draws what the popup shows: a panel is on no screenshot of its window. */
async function drawPopup(): Promise<string> {
  const popup = document.querySelector<PopupBrowser>("browser.webextension-popup-browser");
  if (!popup) throw new Error("The popup is closed.");
  const { width, height } = popup.getBoundingClientRect();
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
  const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas") as HTMLCanvasElement;
  Object.assign(canvas, { width, height });
  canvas.getContext("2d")?.drawImage(picture, 0, 0);
  return canvas.toDataURL("image/png").replace(/^.*,/, "");
}

function placeOfPopup(): Point {
  const popup = document.querySelector("browser.webextension-popup-browser");
  if (!popup) throw new Error("The popup is closed.");
  const { x, y } = popup.getBoundingClientRect();
  return { x, y };
}

/** Runs a function in the popup's document: as a frame script, which no policy of the page stops. */
function runInPopup(source: string, args: string): Promise<unknown> {
  const popup = document.querySelector<PopupBrowser>("browser.webextension-popup-browser");
  if (!popup) throw new Error("The popup is closed.");
  const name = `unmirror:${Math.random()}`;
  const script = `{
    const answer = (message) => sendAsyncMessage(${JSON.stringify(name)}, message);
    const window = content, { document, location, navigator } = content;
    Promise.resolve().then(() => (${source})(...${args})).then((value) => answer({ value }), (error) => answer({ error: String(error) }));
  }`;
  return new Promise((resolve, reject) => {
    // An answer is lost where the popup closes, or moves into its panel meanwhile: whoever waits asks again.
    setTimeout(() => reject(new Error("The popup did not answer.")), 2000);
    popup.messageManager.addMessageListener(name, ({ data }) =>
      "error" in data ? reject(new Error(data.error)) : resolve(data.value),
    );
    popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

function goBackByButton(): void {
  (window as unknown as BrowserWindow).BrowserCommands.back();
}

async function terminate(id: string): Promise<void> {
  const { ChromeUtils } = window as unknown as BrowserWindow;
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  await ExtensionParent.GlobalManager.getExtension(id).terminateBackground({ ignoreDevToolsAttached: true });
}

async function changePermissions(how: "add" | "remove", id: string, what: Partial<Granted>): Promise<void> {
  const { ChromeUtils } = window as unknown as BrowserWindow;
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const all = { permissions: [], origins: [], data_collection: [], ...what };
  await ExtensionPermissions[how](id, all, ExtensionParent.GlobalManager.getExtension(id));
}

async function reloadAddon(id: string): Promise<void> {
  const { ChromeUtils } = window as unknown as BrowserWindow;
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await (await AddonManager.getAddonByID(id)).reload();
}

/** The errors that the browser's console has of some sources, since a moment. */
function scriptErrors(sources: string[], since: number): string[] {
  const { Services, Ci } = window as unknown as BrowserWindow;
  return Services.console.getMessageArray().flatMap((message) => {
    try {
      const { errorMessage, sourceName, timeStamp } = message.QueryInterface(Ci.nsIScriptError);
      const isTheirs = timeStamp >= since && sources.some((one) => sourceName.startsWith(one));
      return isTheirs ? [`${sourceName}: ${errorMessage}`] : [];
    } catch {
      return []; // a message of another kind
    }
  });
}

/** What a story can do with a real browser: the same in Chromium (chromium.ts) and in Firefox (firefox.ts). */
import { fileURLToPath } from "node:url";

export type BrowserName = "chromium" | "firefox";
export type Key = "Enter" | "Escape" | "Tab" | "Delete";
export type Shortcut = "toggle-reader" | "save-markdown";

/** A document on the screen. What its user does is done for real: clicks and keys go through the browser's own input. */
export interface View {
  /** Runs a function in the document; it knows nothing of what surrounds it here. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** What it shows, as a PNG. */
  screenshot(): Promise<Uint8Array>;
}

export interface Tab extends View {
  url(): Promise<string>;
  title(): Promise<string>;
  go(url: string): Promise<void>;
  back(): Promise<void>;
  /** The browser's own Back, as people press it: it passes over pages that it believes nobody has touched. */
  pressBack(): Promise<void>;
  reload(): Promise<void>;
  /** Turns the wheel of the mouse, over the page. */
  turnWheel(pixels: number): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Brings the tab to the front. */
  focus(): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  name: BrowserName;
  /** Address of the extension's folder, with a slash at its end. */
  extension: string;
  /** Folder that downloads go to. */
  downloads: string;
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Tab>;
  /** Opens an address in a new private window. */
  openPrivate(url: string): Promise<Tab>;
  /** All tabs, those that pages have opened included. */
  tabs(): Promise<Tab[]>;
  /** A real click on the toolbar button, on a tab that is then in front; gives the popup. */
  clickToolbar(tab: Tab): Promise<View>;
  /** Presses a shortcut on a tab that is then in front. */
  pressShortcut(tab: Tab, shortcut: Shortcut): Promise<void>;
  /** Settled when the browser has ended, however that came. */
  ended: Promise<void>;
  /** Chooses an item of the extension from the context menu of an element; only Firefox lets a test do that. */
  chooseFromMenu?(tab: Tab, selector: string, item: string): Promise<void>;
  /** Gives the extension hosts, as the browser's own settings do. */
  allowHosts(origins: readonly string[]): Promise<void>;
  /** Takes hosts back, as the browser's own settings do. */
  revokeHosts(origins: readonly string[]): Promise<void>;
  /** Loads the extension anew, as an update does: its pages are closed. */
  reloadExtension(): Promise<void>;
  /**
   * Begins to note what goes wrong in a tab: errors of the page and of our scripts in it that nobody has caught, and what
   * is said on its console. Gives a function that tells them.
   */
  noteMistakes(tab: Tab): Promise<() => Promise<string[]>>;
  /** Ends the extension's background as the browser does when it has nothing to do. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Size of a tab's content, in CSS pixels. */
  width?: number;
  height?: number;
  headless?: boolean;
  /** Language of the interface ("en-US"). */
  locale?: string;
  /** Folder of a profile that outlives the browser; one of its own that goes with it, where this is left out. */
  profile?: string;
  /** Folder of the extension, where it is not dist/. */
  extension?: string;
  /** Leaves the welcome page open, which the extension shows once it is installed. */
  welcome?: boolean;
}

/** The built extension. */
export function extensionFolder(build: "chrome" | "firefox"): string {
  return fileURLToPath(new URL(`../../dist/${build}/`, import.meta.url));
}

export const PATIENCE = 15_000;

/**
 * Waits until a question is answered with something true, and gives that.
 * @param what what is waited for, for the message
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value> | Value,
  patience = PATIENCE,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await ask();
      if (last) return last as NonNullable<Value>;
    } catch (error) {
      last = error; // a document that is just being left answers with an error
    }
    await sleep(50);
  }
  throw new Error(`Waited in vain until ${what}; the last answer was: ${last}`);
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The text of an element, as soon as it is there and not empty. */
export function textOf(view: View, selector: string): Promise<string> {
  return until(`${selector} has a text`, () =>
    view.evaluate((asked) => document.querySelector(asked)?.textContent?.trim(), selector),
  );
}

/** Waits for the tab whose address holds these words. */
export function tabAt(browser: Browser, words: string, patience = PATIENCE): Promise<Tab> {
  const find = async () => {
    for (const tab of await browser.tabs()) if ((await tab.url()).includes(words)) return tab;
    return null;
  };
  return until(`a tab is at ${words}`, find, patience);
}

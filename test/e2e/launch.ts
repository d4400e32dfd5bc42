import { type Browser, type BrowserName, type LaunchOptions, tabAt } from "./browser.ts";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";

export const BROWSERS: BrowserName[] = ["chromium", "firefox"];

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser with a profile of its own and the built extension in it. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const browser = await LAUNCH[name](options);
  if (!options.welcome) await closeWelcome(browser);
  return browser;
}

/** The page that greets people would only stand in the way of a test; an extension loaded from elsewhere may have none. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await tabAt(browser, "/welcome/welcome.html", 3000).catch(() => null);
  await welcome?.close();
}

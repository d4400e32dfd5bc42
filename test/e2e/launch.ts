import type { Browser, BrowserName, LaunchOptions } from "./browser.ts";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";

export const BROWSERS: BrowserName[] = ["chromium", "firefox"];

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a browser with a profile of its own and the built extension in it. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  return LAUNCH[name](options);
}

// A Chromium for the bench: without a window, reaching nothing but loopback, with the built extension or without any.
import puppeteer from "puppeteer-core";
import { needBrowser } from "../find-browser.mjs";
import { inProject } from "../project.mjs";

const FLAGS = [
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page that was left is gone, and counts no more.
  "--disable-features=BackForwardCache",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  // As root (containers) the sandbox can't start.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Starts it, as puppeteer's browser. */
export const startChromium = ({ extensions = false } = {}) =>
  puppeteer.launch({
    executablePath: needBrowser("chromium"),
    headless: true,
    pipe: true,
    enableExtensions: extensions,
    args: [...FLAGS], // puppeteer takes out of them what it reads
  });

const EVERYWHERE = ["http://*/*", "https://*/*"];

/** Starts it with the built extension, which may look at all pages, as a click on its settings page allows it. */
export async function startWithExtension() {
  const browser = await startChromium({ extensions: true });
  const id = await browser.installExtension(inProject("dist", "chrome"));
  const page = await browser.newPage();
  // Nobody can answer Chromium's question here: its own settings say yes before it is asked.
  await page.goto("chrome://extensions");
  for (const origin of EVERYWHERE) await page.evaluate(allow, id, origin);
  await page.goto(`chrome-extension://${id}/extension/options/options.html`);
  await page.bringToFront();
  await (await page.waitForSelector("#detect-on", { visible: true })).click();
  await page.evaluate(isRegistered);
  await page.close();
  return browser;
}

// What follows runs in pages of the browser and of the extension.

const allow = (id, origin) => chrome.developerPrivate.addHostPermission(id, origin);

async function isRegistered() {
  const since = Date.now();
  while ((await chrome.scripting.getRegisteredContentScripts()).length === 0) {
    if (Date.now() - since > 10_000) throw new Error("The probe was not registered.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

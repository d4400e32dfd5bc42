/** What `npm start` shows: the sample page that has copied an article, and the reader a key press away. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { MIRROR } from "../sample/sample.ts";
import type { Browser, BrowserName } from "./browser.ts";
import { launch } from "./launch.ts";
import { openReader, saveFromReader } from "./reader.ts";
import { type Server, serve } from "./server.ts";

interface Demo {
  name: BrowserName;
  headless: boolean;
  /** Where the picture and the Markdown go, where nobody looks at a window. */
  folder: string;
}

export async function demo({ name, headless, folder }: Demo): Promise<void> {
  const server = await serve();
  const browser = await launch(name, { headless, locale: localeOfUser() });
  const close = () => Promise.all([browser.close(), server.close()]);
  try {
    if (headless) await story(browser, server, folder);
    else await look(browser, server);
  } finally {
    await close();
  }
}

/** A window, until it is closed or Ctrl+C is pressed. */
async function look(browser: Browser, server: Server): Promise<void> {
  await browser.open(server.origin + MIRROR);
  const key = process.platform === "darwin" ? "Ctrl+U" : "Alt+U";
  console.log(`This page has copied an article. Press ${key} to read it without what the copier put in;`);
  console.log("or click Unmirror's button in the toolbar, which tells the signs first, and press Enter.");
  console.log("Escape leads back to the page. Close the window or press Ctrl+C here to end.");
  const interrupted = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
  await Promise.race([browser.ended, interrupted]);
}

/** The same without a window. */
async function story(browser: Browser, server: Server, folder: string): Promise<void> {
  const tab = await browser.open(server.origin + MIRROR);
  await openReader(browser, tab);
  await mkdir(folder, { recursive: true });
  const picture = join(folder, "reader.png");
  await writeFile(picture, await tab.screenshot());
  const markdown = join(folder, "article.md");
  await writeFile(markdown, await saveFromReader(browser, tab));
  const place = (file: string) => relative(process.cwd(), file);
  console.log(`There is no display here, so ${browser.name} showed it without a window:`);
  console.log(`the reader's picture is ${place(picture)}, the cleaned article ${place(markdown)}.`);
}

/** The interface speaks the user's language, where it knows it. */
function localeOfUser(): string {
  const { language, script, region } = new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).maximize();
  if (language !== "zh") return "en-US";
  return script === "Hant" || region === "TW" ? "zh-TW" : "zh-CN";
}

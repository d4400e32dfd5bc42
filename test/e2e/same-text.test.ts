/** One page gives one result: in Chromium, in Firefox and in Node. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseHtml, window } from "../../src/cli/dom.ts";
import { read } from "../../src/index.ts";
import { markdownFile } from "../../src/out/markdown-file.ts";
import { resultOf } from "../../src/out/result.ts";
import type { Browser, Tab } from "./browser.ts";
import { bundle } from "./bundle.ts";
import { BROWSERS, launch } from "./launch.ts";
import { openReader, saveFromReader } from "./reader.ts";
import type { readPage } from "./same-text-page.ts";
import { type Server, serve } from "./server.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Name → where the pages are, and how their addresses begin. */
const SHELVES: Record<string, string> = {
  sample: here("../sample/"),
  fixtures: here("../fixtures/"),
  honest: here("../corpus/honest/"),
  copies: here("../corpus/copies/"),
  noise: here("../../../shared/corpus/noise/"),
  seed: here("../../../shared/corpus/seed/"),
};

/** Paths of a shelf's pages, in order. */
function pagesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

/** What Node gives, as JSON would carry it; by address, since two browsers ask for it. */
const known = new Map<string, unknown>();
function readInNode(file: string, url: string): unknown {
  if (!known.has(url)) {
    const reading = read(parseHtml(readFileSync(file, "utf8")), url);
    const result = reading.ok ? resultOf(reading.article, window()) : { why: reading.why };
    known.set(url, JSON.parse(JSON.stringify(result)));
  }
  return known.get(url);
}

/** The file that the command would save, but for the time. A text file is what browsers make of it. */
function savedByNode(file: string, url: string): string {
  const source = readFileSync(file, "utf8");
  const html = file.endsWith(".txt") ? `<pre>${source.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</pre>` : source;
  const reading = read(parseHtml(html), url);
  if (!reading.ok) throw new Error(reading.why);
  return withoutTime(markdownFile(reading.article, window(), new Date()));
}
const withoutTime = (markdown: string) => markdown.replace(/^retrieved: .*$/m, "");

const shelves = Object.entries(SHELVES).filter(([, folder]) => pagesOf(folder).length > 0);
let folder: string;

beforeAll(async () => {
  folder = await bundle(here("same-text-page.ts"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(BROWSERS)("%s reads as Node does", (name) => {
  let server: Server;
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    const folders = Object.fromEntries(shelves.map(([shelf, path]) => [`/${shelf}/`, path]));
    [server, browser] = await Promise.all([serve({ ...folders, "/bundle/": `${folder}/` }), launch(name)]);
    tab = await browser.open(`${server.origin}/pages/same-text.html`);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  test.each(shelves)("%s", { timeout: 300_000 }, async (shelf, path) => {
    for (const page of pagesOf(path)) {
      const url = `https://pages.example/${shelf}/${page}`;
      const inBrowser = await tab.evaluate(
        (from, address) => {
          const { page } = globalThis as unknown as { page: { readPage: typeof readPage } };
          return page.readPage(from, address);
        },
        `/${shelf}/${page}`,
        url,
      );
      expect(inBrowser, `${shelf}/${page}`).toEqual(readInNode(path + page, url));
    }
  });

  // The live page, through the copy that the extension takes of it.
  test.each(shelves.filter(([shelf]) => shelf === "sample" || shelf === "seed"))("%s, saved", async (shelf, path) => {
    for (const page of pagesOf(path)) {
      const url = `${server.origin}/${shelf}/${page}`;
      const live = await browser.open(url);
      await openReader(browser, live);
      expect(withoutTime(await saveFromReader(browser, live)), page).toBe(savedByNode(path + page, url));
      await live.close();
    }
  });

  test("a text file, saved", async () => {
    const url = `${server.origin}/pages/letter.txt`;
    const live = await browser.open(url);
    await openReader(browser, live);
    expect(withoutTime(await saveFromReader(browser, live))).toBe(savedByNode(here("pages/letter.txt"), url));
    await live.close();
  });
});

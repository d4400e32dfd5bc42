/** A page is the same to the probe in a browser as it is to the command. (More pages: test/gates/same-label.test.ts.) */
import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "./browser.ts";
import { bundle } from "./bundle.ts";
import { BROWSERS, launch } from "./launch.ts";
import { differences, isLit, labelsByCommand, labelsByProbe, type Page } from "./same-label.ts";
import { type Server, serve } from "./server.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Name → folder, and of how many pages each one is taken. */
const SHELVES = {
  sample: { folder: here("../sample/"), every: 1 },
  fixtures: { folder: here("../fixtures/"), every: 6 },
  honest: { folder: here("../corpus/honest/"), every: 6 },
  copies: { folder: here("../corpus/copies/"), every: 6 },
};

function pagesAt(origin: string): Page[] {
  return Object.entries(SHELVES).flatMap(([shelf, { folder, every }]) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => file.endsWith(".html"))
      .map((file) => file.replaceAll("\\", "/"))
      .sort()
      .filter((_, i) => i % every === 0)
      .map((file) => ({
        id: `${shelf}/${file}`,
        url: `https://pages.example/${shelf}/${file}`,
        html: readFileSync(folder + file, "utf8"),
        at: `${origin}/${shelf}/${file}`,
      })),
  );
}

describe.each(BROWSERS)("%s", (name) => {
  let code: string;
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    code = await bundle(here("same-label-page.ts"));
    const folders = Object.fromEntries(Object.entries(SHELVES).map(([shelf, { folder }]) => [`/${shelf}/`, folder]));
    [server, browser] = await Promise.all([serve(folders), launch(name)]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close(), rm(code, { recursive: true, force: true })]);
  });

  test("says of pages what the command says", async () => {
    const pages = pagesAt(server.origin);
    const tab = await browser.open(`${server.origin}/pages/empty.html`);
    const [byProbe, byCommand] = await Promise.all([labelsByProbe(tab, pages, code), labelsByCommand(pages)]);
    const lit = byProbe.filter(isLit).length;
    console.log(`${name}: ${pages.length} pages, ${lit} lit`);
    expect(lit).toBeGreaterThan(5);
    expect(differences(pages, byProbe, byCommand)).toEqual([]);
  });
});

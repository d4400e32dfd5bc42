/** The probe in a browser and the command say the same of pages: copies are lit, and honest pages are not. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Tab } from "../e2e/browser.ts";
import { bundle } from "../e2e/bundle.ts";
import { BROWSERS, launch } from "../e2e/launch.ts";
import { differences, isLit, labelsByCommand, labelsByProbe, type Page } from "../e2e/same-label.ts";
import { type Server, serve } from "../e2e/server.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const NOISE = here("../../../shared/corpus/noise/");
const REAL = here("../../../shared/corpus/extraction/");
/** Of the copies so large a share is lit at least, of real pages so many at most; of the honest ones none. */
const COPIES_LEAST = 0.98;
const REAL_MOST = 2;
/** Of all pages fewer than this share have another label that lights nothing either way. */
const DIFFERENT_MOST = 0.01;

interface Known extends Omit<Page, "at"> {
  /** Whether it is a copy; of the real pages nobody has said it. */
  republished?: boolean;
}

function noise(): Known[] {
  return readdirSync(NOISE)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const { id, url, republished } = JSON.parse(readFileSync(NOISE + file, "utf8")) as Known;
      return { id, url, republished: republished === true, html: readFileSync(`${NOISE}${id}.html`, "utf8") };
    });
}

const real = (): Known[] =>
  readdirSync(REAL)
    .filter((file) => file.endsWith(".jsonl.gz"))
    .sort()
    .flatMap((file) =>
      gunzipSync(readFileSync(REAL + file))
        .toString()
        .trim()
        .split("\n"),
    )
    .map((line, i) => {
      const { id, url, html } = JSON.parse(line) as Known;
      return { id: `${i} ${id}`, url, html };
    });

const SHELVES = Object.entries({ noise: [NOISE, noise], real: [REAL, real] } as const).flatMap(
  ([shelf, [folder, read]]) => (existsSync(folder) ? [{ shelf, read }] : []),
);

/** What the command says doesn't depend on the browser. */
const byCommand = new Map<string, (string | null)[]>();

describe.skipIf(SHELVES.length === 0).each(BROWSERS)("%s", (name) => {
  let code: string;
  let folder: string;
  let server: Server;
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    [code, folder] = await Promise.all([
      bundle(here("../e2e/same-label-page.ts")),
      mkdtemp(join(tmpdir(), "unmirror-")),
    ]);
    [server, browser] = await Promise.all([serve({ "/known/": `${folder}/` }), launch(name)]);
    tab = await browser.open(`${server.origin}/pages/empty.html`);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
    for (const one of [code, folder]) await rm(one, { recursive: true, force: true });
  });

  test.each(SHELVES)("says of the pages of $shelf what the command says", async ({ shelf, read }) => {
    const known = read();
    const pages = known.map((page, i) => ({ ...page, at: `${server.origin}/known/${shelf}-${i}.html` }));
    for (const [i, { html }] of pages.entries()) await writeFile(join(folder, `${shelf}-${i}.html`), html);
    if (!byCommand.has(shelf)) byCommand.set(shelf, await labelsByCommand(pages));
    const commands = byCommand.get(shelf) ?? [];
    const probes = await labelsByProbe(tab, pages, code);

    const litOf = (is: (page: Known) => boolean) => {
      const some = known.flatMap((page, i) => (is(page) ? [probes[i]] : []));
      return { lit: some.filter(isLit).length, of: some.length };
    };
    const [copies, honest, unknown] = [true, false, undefined].map((as) => litOf((page) => page.republished === as));
    const different = differences(pages, probes, commands);
    const figures = Object.entries({ copies, honest, unknown }).flatMap(([kind, found]) =>
      found?.of ? [`${found.lit} of ${found.of} ${kind === "unknown" ? "pages" : kind} lit`] : [],
    );
    console.log([`${name}, ${shelf}: ${figures.join(", ")}; ${different.length} different`, ...different].join("\n  "));
    // A copy of a real page may have lost what stands on it; but none is lit by one of the two alone.
    expect(known.filter((_, i) => isLit(probes[i]) !== isLit(commands[i])).map(({ id }) => id)).toEqual([]);
    expect(different.length / known.length).toBeLessThan(DIFFERENT_MOST);
    if (copies?.of) expect(copies.lit / copies.of).toBeGreaterThanOrEqual(COPIES_LEAST);
    expect(honest?.lit).toBe(0);
    expect(unknown?.lit).toBeLessThanOrEqual(REAL_MOST);
  });
});

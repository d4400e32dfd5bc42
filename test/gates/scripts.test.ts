/** Nothing that the sanitiser lets through runs, loads or leads anywhere that it should not: public suites of payloads. */
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Tab } from "../e2e/browser.ts";
import { bundle } from "../e2e/bundle.ts";
import { BROWSERS, launch } from "../e2e/launch.ts";
import { type Server, serve } from "../e2e/server.ts";
import type { show } from "./scripts-page.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SET = here("../../../shared/hostile/xss.json");
const BATCH = 200;

interface Payload {
  id: string;
  payload: string;
}

const payloads = existsSync(SET) ? (JSON.parse(readFileSync(SET, "utf8")) as Payload[]) : [];
const batches = Array.from({ length: Math.ceil(payloads.length / BATCH) }, (_, i) =>
  payloads.slice(i * BATCH, (i + 1) * BATCH),
);

describe.skipIf(payloads.length === 0).each(BROWSERS)("in %s", (name) => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    folder = await bundle(here("scripts-page.ts"));
    [server, browser] = await Promise.all([serve({ "/bundle/": `${folder}/` }), launch(name)]);
    tab = await browser.open(`${server.origin}/pages/same-text.html`);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close(), rm(folder, { recursive: true, force: true })]);
  });

  test(`no payload of ${payloads.length} does anything`, async () => {
    const found: string[] = [];
    for (const batch of batches) {
      found.push(
        ...(await tab.evaluate(
          (texts) => {
            const { page } = globalThis as unknown as { page: { show: typeof show } };
            return page.show(texts);
          },
          batch.map(({ payload }) => payload),
        )),
      );
    }
    expect(found).toEqual([]);
    expect(server.requests.map(({ path }) => path)).toEqual(["/pages/same-text.html", "/bundle/page.js"]);
  });
});

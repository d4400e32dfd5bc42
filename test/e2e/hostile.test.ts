/** Pages that keep scripts from reading them are judged as they would be without that, in time and no oftener than others. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Tab } from "./browser.ts";
import { watchPage } from "./hostile.ts";
import { HOSTILE, PLAIN } from "./hostile-pages.ts";
import { judgeAsBrowsed, listenToProbes } from "./judging.ts";
import { BROWSERS, launch } from "./launch.ts";
import { say } from "./messages.ts";
import { type Server, serve } from "./server.ts";

const PAGES: [how: string, html: string][] = [["is as its copier made it", PLAIN], ...Object.entries(HOSTILE)];
const WORDS = say("light_source_other", 2, "东巷记事");

describe.each(BROWSERS)("in %s", (name) => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let inside: Tab;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "unmirror-hostile-"));
    for (const [i, [, html]] of PAGES.entries()) await writeFile(join(folder, `${i}.html`), html);
    [server, browser] = await Promise.all([serve({ "/hostile/": `${folder}/` }), launch(name)]);
    inside = await judgeAsBrowsed(browser);
    await inside.evaluate(listenToProbes);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close(), rm(folder, { recursive: true, force: true })]);
  });

  test.each(PAGES.map(([how], i) => [how, i] as const))("a page that %s", async (_how, i) => {
    const url = `${server.origin}/hostile/${i}.html`;
    const { labels, title, answers, mistakes } = await watchPage(browser, inside, url, {
      patience: 12_000,
      rest: 3000,
    });
    expect(mistakes).toEqual([]);
    expect(answers).toBe(true);
    expect(labels[0]).toBe("republished");
    expect(title).toBe(WORDS);
    expect(labels.length).toBeLessThan(5);
  });
});

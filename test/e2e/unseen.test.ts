/** A page cannot notice that it is judged, by whatever means it looks, and cannot keep itself from being judged. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, sleep, type Tab, until } from "./browser.ts";
import { judgeAsBrowsed, judgements, numberOf, scriptsIn } from "./judging.ts";
import { BROWSERS, launch } from "./launch.ts";
import { type Server, serve } from "./server.ts";

const WATCHFUL = "/pages/watchful.html";

describe.each(BROWSERS)("%s", (name) => {
  let server: Server;
  let browser: Browser;
  let inside: Tab;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launch(name)]);
    inside = await judgeAsBrowsed(browser);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  test("a page that looks for us by every means is judged, and has seen nothing", async () => {
    const tab = await browser.open(server.origin + WATCHFUL);
    await until("it has been judged", async () =>
      (await inside.evaluate(judgements)).some(({ url }) => url === server.origin + WATCHFUL),
    );
    await sleep(1000);
    await tab.evaluate(() => {
      window.dispatchEvent(new Event("unmirror-test"));
    });
    const seen = await tab.evaluate(() => document.documentElement.getAttribute("data-seen"));
    expect(JSON.parse(seen ?? "null")).toEqual([]);
  });

  test.each([
    ["a page without text, the probe alone", "/pages/empty.html", ["probe"]],
    ["an honest article, what looks for signs besides", "/sample/honest.html", ["probe", "signs"]],
    ["a copy, what reads its claims as well", "/sample/mirror.html", ["probe", "signs", "claims"]],
  ])("sends to %s", async (_page, path, scripts) => {
    await browser.open(server.origin + path);
    const id = await numberOf(inside, server.origin + path);
    await until("they are there", async () => (await scriptsIn(inside, id)).length >= scripts.length);
    // Nothing comes after them.
    await sleep(1500);
    expect(await scriptsIn(inside, id)).toEqual(scripts);
  });
});

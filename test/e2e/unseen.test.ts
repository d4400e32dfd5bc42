/** A page cannot notice that it is judged, by whatever means it looks, and cannot keep itself from being judged. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, sleep, type Tab, until } from "./browser.ts";
import { judgeAsBrowsed, judgements } from "./judging.ts";
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
});

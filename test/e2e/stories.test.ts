/** What people do with the extension, in both browsers: by the real toolbar button, real keys and clicks. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { HONEST, INJECTED, LAST_WORDS, MIRROR, paragraphs, REST, SOURCE, TITLE } from "../sample/sample.ts";
import { type Browser, sleep, type Tab, tabAt, textOf, until } from "./browser.ts";
import { BROWSERS, launch } from "./launch.ts";
import { say } from "./messages.ts";
import { articleText, inReader, openPopup, openReader, savedFile, saveFromReader } from "./reader.ts";
import { type Server, serve } from "./server.ts";

/** What the mirror gives of the article, and what the reader must therefore show. */
const GIVEN = paragraphs().map((paragraph) => paragraph.replace(REST, ""));

const isThere = (tab: Tab, selector: string) =>
  tab.evaluate((asked) => {
    const found = document.querySelector<HTMLElement>(asked);
    return found !== null && !found.hidden && found.getClientRects().length > 0;
  }, selector);
const scrollOf = (tab: Tab) => tab.evaluate(() => scrollY);
const squash = (text: string) => text.replace(/\s+/gu, "");

describe.each(BROWSERS)("%s", (name) => {
  let server: Server;
  let browser: Browser;
  /** Tabs that were there before the test. */
  let resting: Set<Tab>;

  const open = (path: string) => browser.open(server.origin + path);

  async function leftReader(tab: Tab, path: string): Promise<void> {
    await until("the page is back", async () => (await tab.url()) === server.origin + path);
  }

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launch(name)]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });
  beforeEach(async () => {
    resting = new Set(await browser.tabs());
  });
  afterEach(async () => {
    for (const tab of await browser.tabs()) if (!resting.has(tab)) await tab.close();
  });

  describe("a page that has copied an article", () => {
    test("tells its signs in the popup, where Enter reads", async () => {
      const tab = await open(MIRROR);
      const popup = await openPopup(browser, tab);
      const judgement = await textOf(popup, "#judgement");
      const [before, after] = say("verdict_republished_other", "#").split("#");
      expect(judgement.startsWith(before ?? "")).toBe(true);
      expect(judgement).toContain(after);
      expect(await textOf(popup, "#source")).toContain(SOURCE);
      expect(await textOf(popup, "#cut")).toBe(say("cut_short"));
      expect(await popup.evaluate(() => document.activeElement?.id)).toBe("read");
    });

    test("is read in the same tab, with nothing that the copier put in", async () => {
      const tab = await open(MIRROR);
      const tabs = (await browser.tabs()).length;
      await openReader(browser, tab);
      expect((await browser.tabs()).length).toBe(tabs);
      expect(await tab.title()).toBe(TITLE);
      expect(await textOf(tab, "#title")).toBe(TITLE);
      const text = await articleText(tab);
      for (const paragraph of GIVEN) expect(squash(text)).toContain(squash(paragraph));
      for (const injected of INJECTED) expect(text).not.toContain(injected);
    });

    test("says where the text is from, whose page this is, and where it was cut", async () => {
      const tab = await open(MIRROR);
      await openReader(browser, tab);
      expect(await textOf(tab, "#claimed-source")).toContain(SOURCE);
      expect(await textOf(tab, "#provenance")).toContain(say("mirror"));
      expect(await textOf(tab, "#host")).toBe("127.0.0.1");
      const note = await textOf(tab, "#truncation");
      expect(note).toContain(LAST_WORDS);
      expect(note).toContain(say("cut_by_wall"));
      expect(await articleText(tab)).not.toContain(say("cut_by_wall"));
    });

    test("comes back by Back, where it was left", async () => {
      const tab = await open(MIRROR);
      await tab.evaluate(() => scrollTo(0, 400));
      await openReader(browser, tab);
      await tab.back();
      await leftReader(tab, MIRROR);
      await until("it is scrolled as before", async () => (await scrollOf(tab)) === 400);
    });

    test("comes back by the browser's own Back, though nobody had touched it", async () => {
      const tab = await open(HONEST);
      await tab.click("h1");
      await tab.evaluate((url) => location.assign(url), server.origin + MIRROR);
      await leftReader(tab, MIRROR);
      await openReader(browser, tab);
      // Firefox stops at the page only where the reader has been touched in any way; Chromium does in any case.
      if (name === "firefox") await tab.turnWheel(300);
      await tab.pressBack();
      await leftReader(tab, MIRROR);
      await sleep(500); // it stays there
      expect(await tab.url()).toBe(server.origin + MIRROR);
    });

    test.runIf(name === "firefox")("comes back in one step, whatever was pressed in the reader", async () => {
      const tab = await open(HONEST);
      await tab.click("h1");
      await tab.evaluate((url) => location.assign(url), server.origin + MIRROR);
      await leftReader(tab, MIRROR);
      for (const leave of [() => tab.click("#back"), () => tab.press("Escape"), () => tab.back()]) {
        await openReader(browser, tab);
        await tab.press("Tab");
        await tab.click("#article");
        await leave();
        await leftReader(tab, MIRROR);
      }
      await openReader(browser, tab);
      await tab.click("#facts");
      await tab.reload();
      await inReader(browser, tab);
      await tab.press("Escape");
      await leftReader(tab, MIRROR);
      await tab.pressBack();
      await leftReader(tab, HONEST);
    });

    test("comes back by Escape, and by the reader's button", async () => {
      const tab = await open(MIRROR);
      await tab.evaluate(() => scrollTo(0, 400));
      await openReader(browser, tab);
      await tab.press("Escape");
      await leftReader(tab, MIRROR);
      await until("it is scrolled as before", async () => (await scrollOf(tab)) === 400);
      await openReader(browser, tab);
      await tab.click("#back");
      await leftReader(tab, MIRROR);
    });

    test("lists in the ledger what was taken out, and puts it back", async () => {
      const tab = await open(MIRROR);
      await openReader(browser, tab);
      const count = Number.parseInt(await textOf(tab, "#removed"), 10);
      expect(count).toBeGreaterThan(8);
      await tab.click("#removed");
      expect(await isThere(tab, "#ledger")).toBe(true);
      const passages = await tab.evaluate(() => document.querySelectorAll("#ledger .passage").length);
      expect(passages).toBe(count);
      const line = "铝合金门窗厂家_断桥铝门窗厂家报价_封阳台门窗厂家电话";
      expect(await textOf(tab, "#ledger [data-kind='keyword-line'] .passage .text")).toBe(line);

      const first = "#ledger [data-kind='keyword-line'] .passage button";
      await tab.click(first);
      await until("the line is in the text again", async () => (await articleText(tab)).includes(line));
      expect(await textOf(tab, "#removed")).toBe(say("removed_other", count - 1));
      await tab.click(first);
      await until("the line is gone again", async () => !(await articleText(tab)).includes(line));

      await tab.click("#put-back-all");
      await until("all is in the text again", async () => (await articleText(tab)).includes("试读到此结束"));
      const text = await articleText(tab);
      for (const injected of INJECTED.slice(0, 6)) expect(text).toContain(injected);
      await tab.click("#hide-all");
      await until("all is gone again", async () => !(await articleText(tab)).includes("试读到此结束"));
    });

    test("closes the ledger on the first Escape, the reader on the second", async () => {
      const tab = await open(MIRROR);
      await openReader(browser, tab);
      await tab.click("#removed");
      await tab.press("Escape");
      expect(await isThere(tab, "#ledger")).toBe(false);
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe("removed");
      await tab.press("Escape");
      await leftReader(tab, MIRROR);
    });

    test("is saved from the reader as Markdown, with what is known of it in front", async () => {
      const tab = await open(MIRROR);
      await openReader(browser, tab);
      expectMarkdown(await saveFromReader(browser, tab));
    });

    test("is saved from the popup, by a page that closes itself", async () => {
      const tab = await open(MIRROR);
      const tabs = (await browser.tabs()).length;
      const popup = await openPopup(browser, tab);
      await popup.click("#save");
      const { name: file, text } = await savedFile(browser);
      expect(file).toContain(TITLE);
      expectMarkdown(text);
      await until("the page that saved is closed", async () => (await browser.tabs()).length === tabs);
      expect(await tab.url()).toBe(server.origin + MIRROR);
    });

    test("is read again when the reader is reloaded", async () => {
      const tab = await open(MIRROR);
      await openReader(browser, tab);
      const text = await articleText(tab);
      await tab.reload();
      await inReader(browser, tab);
      expect(await articleText(tab)).toBe(text);
      await tab.back();
      await leftReader(tab, MIRROR);
    });

    test("stays as it is beside another that is read in a second tab", async () => {
      const mirror = await open(MIRROR);
      await openReader(browser, mirror);
      const other = await open("/pages/form.html");
      await openReader(browser, other);
      expect(await textOf(other, "#title")).toBe("渡口的早班船");
      expect(await textOf(mirror, "#title")).toBe(TITLE);
      await mirror.focus();
      await mirror.reload();
      await inReader(browser, mirror);
      expect(await textOf(mirror, "#title")).toBe(TITLE);
    });

    test("gets no request from the reader until pictures are asked for, and then no referrer", async () => {
      const tab = await open(MIRROR);
      const before = server.requests.length;
      await openReader(browser, tab);
      await tab.click("#removed");
      await tab.press("Escape");
      await sleep(1000);
      expect(server.requests.slice(before)).toEqual([]);
      await tab.click("#pictures");
      await until("the picture is asked for", () => server.requests.length > before);
      expect(server.requests.slice(before)).toEqual([{ path: "/sample/bench.svg", referrer: undefined }]);
    });

    test("is read and left by the shortcut alone, and saved by the other", async () => {
      const tab = await open(MIRROR);
      await browser.pressShortcut(tab, "toggle-reader");
      await inReader(browser, tab);
      await browser.pressShortcut(tab, "toggle-reader");
      await leftReader(tab, MIRROR);
      await browser.pressShortcut(tab, "save-markdown");
      expectMarkdown((await savedFile(browser)).text);
    });

    test("is read though the background was stopped, and stays readable", async () => {
      const tab = await open(MIRROR);
      await browser.stopBackground();
      await openReader(browser, tab);
      await browser.stopBackground();
      await tab.reload();
      await inReader(browser, tab);
      expect(await textOf(tab, "#title")).toBe(TITLE);
    });

    test("in a private window is read, and leaves nothing on the disk", async () => {
      const before = await stored(await browser.open(`${browser.extension}extension/save/save.html`));
      const tab = await browser.openPrivate(server.origin + MIRROR);
      await openReader(browser, tab);
      expect(await textOf(tab, "#title")).toBe(TITLE);
      await tab.reload();
      await inReader(browser, tab);
      expect(await stored(tab)).toEqual(before);
    });

    /** The file that people keep: front matter, then the article. */
    function expectMarkdown(file: string): void {
      const [, front = "", body = ""] = file.split(/^---$/m);
      expect(front).toContain(TITLE);
      expect(front).toContain(`${server.origin}${MIRROR}`);
      expect(front).toContain(SOURCE);
      expect(front).toContain("republished");
      expect(body).toContain("## 第一条：先听，再拆");
      for (const paragraph of GIVEN) expect(squash(body)).toContain(squash(paragraph));
      for (const injected of INJECTED) expect(body).not.toContain(injected);
    }
  });

  describe("an honest page", () => {
    test("is not accused, and loses nothing", async () => {
      const tab = await open(HONEST);
      const popup = await openPopup(browser, tab);
      expect(await textOf(popup, "#judgement")).toBe(say("verdict_original"));
      await popup.press("Enter");
      await inReader(browser, tab);
      const text = await articleText(tab);
      for (const paragraph of paragraphs()) expect(squash(text)).toContain(squash(paragraph));
      expect(await textOf(tab, "#provenance")).toContain(say("this_page"));
      expect(await textOf(tab, "#provenance")).not.toContain(say("mirror"));
      expect(await isThere(tab, "#truncation")).toBe(false);
      // Its byline is told above the text, and so is taken out of it; nothing else is.
      const kinds = await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("#ledger [data-kind]")].map((group) => group.dataset.kind),
      );
      expect(kinds.filter((kind) => kind !== "furniture")).toEqual([]);
    });

    test("has nothing to report, and says so", async () => {
      const tab = await open(HONEST);
      const popup = await openPopup(browser, tab);
      expect(await textOf(popup, "#no-report")).toBe(say("report_nothing"));
      expect(await popup.evaluate(() => document.querySelector<HTMLButtonElement>("#report")?.disabled)).toBe(true);
      if (!browser.chooseFromMenu) return;
      await browser.chooseFromMenu(tab, "article p:nth-of-type(2)", "report-page");
      const report = await tabAt(browser, `${browser.extension}extension/reports/`);
      await until("it says so", async () => (await textOf(report, "#about")) === say("report_nothing"));
      expect(await isThere(report, "#text")).toBe(false);
    });

    test("that shows a sign all the same is said to show it", async () => {
      const tab = await open("/pages/subscribers.html");
      const popup = await openPopup(browser, tab);
      expect(await popup.evaluate(() => document.querySelector("#judgement summary")?.textContent)).toBe(
        say("verdict_unsure_one", 1),
      );
    });

    test("without a title is called by its host", async () => {
      const tab = await open("/pages/untitled.html");
      await openReader(browser, tab);
      expect(await tab.title()).toBe("127.0.0.1");
      expect(await textOf(tab, "#title")).toBe("127.0.0.1");
    });

    test.each(["strict", "sandbox"])("is read under the policy %s", async (policy) => {
      const tab = await open(`${HONEST}?policy=${policy}`);
      await openReader(browser, tab);
      const text = squash(await articleText(tab));
      for (const paragraph of paragraphs()) expect(text).toContain(squash(paragraph));
    });

    test("in which something was typed is kept: the popup asks", async () => {
      const tab = await open("/pages/form.html");
      await tab.click("#message");
      await tab.type("not sent yet");
      const popup = await openPopup(browser, tab);
      await popup.press("Enter");
      expect(await textOf(popup, "#question-words")).toBe(say("edited_question"));
      expect(await tab.url()).toBe(`${server.origin}/pages/form.html`);
      await popup.press("Enter");
      const reader = await tabAt(browser, `${browser.extension}extension/reader/`);
      await inReader(browser, reader);
      expect(await textOf(reader, "#title")).toBe("渡口的早班船");
      expect(await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>("#message")?.value)).toBe(
        "not sent yet",
      );
      await reader.press("Escape");
      await until("the reader's tab is closed", async () => !(await browser.tabs()).includes(reader));
    });

    test("in a frame of which something was typed is kept, too", async () => {
      const tab = await open("/pages/framed-form.html");
      await until("the frame is there", () =>
        tab.evaluate(() => {
          const area = document.querySelector("iframe")?.contentDocument?.querySelector("textarea");
          if (area) area.value = "not sent yet";
          return area?.isConnected;
        }),
      );
      const popup = await openPopup(browser, tab);
      await popup.press("Enter");
      expect(await textOf(popup, "#question-words")).toBe(say("edited_question"));
    });

    test("in which something was typed gives up its tab on request", async () => {
      const tab = await open("/pages/form.html");
      await tab.click("#message");
      await tab.type("not sent yet");
      const popup = await openPopup(browser, tab);
      await popup.press("Enter");
      await popup.click("#anyway");
      await inReader(browser, tab);
    });
  });

  describe("what is no article gets a sentence that says so:", () => {
    test("a page of the browser", async () => {
      const tab = await browser.open(name === "firefox" ? "about:support" : "chrome://version/");
      await expectRefusal(tab, "why_browser_page");
    });

    test.each([
      ["a list of links", "/pages/links.html", "why_no_article"],
      ["an empty page", "/pages/empty.html", "why_empty"],
      ["a picture", "/sample/bench.svg", "why_not_html"],
    ])("%s", async (_, path, why) => {
      await expectRefusal(await open(path), why);
    });

    test("a page whose article is in a frame of another origin", async () => {
      const other = await serve();
      try {
        const tab = await open(`/pages/frame.html?of=${encodeURIComponent(other.origin + HONEST)}`);
        await expectRefusal(tab, "why_frame");
      } finally {
        await other.close();
      }
    });

    test("a copy that is no longer there", async () => {
      const tab = await browser.open(`${browser.extension}extension/reader/reader.html#0123456789abcdef`);
      expect(await textOf(tab, "#failure")).toBe(say("why_lost"));
    });

    async function expectRefusal(tab: Tab, why: string): Promise<void> {
      const popup = await openPopup(browser, tab);
      expect(await textOf(popup, "#refusal")).toBe(say(why));
      expect(await popup.evaluate(() => document.querySelector<HTMLElement>("#actions")?.hidden)).toBe(true);
      await popup.evaluate(() => window.close()).catch(() => undefined);
    }
  });

  test.runIf(name === "firefox")("a page is read from the context menu, a selection by itself", async () => {
    const tab = await open(HONEST);
    await browser.chooseFromMenu?.(tab, "article p:nth-of-type(2)", "read-page");
    await inReader(browser, tab);
    await tab.press("Escape");
    await leftReader(tab, HONEST);
    await tab.evaluate(() => {
      const paragraphs = document.querySelectorAll("article p");
      getSelection()?.setBaseAndExtent(paragraphs[2] as Node, 0, paragraphs[4] as Node, 0);
    });
    await browser.chooseFromMenu?.(tab, "article p:nth-of-type(3)", "read-selection");
    await inReader(browser, tab);
    const text = await articleText(tab);
    const [first = "", second = "", third = "", fourth = ""] = paragraphs();
    expect(text).not.toContain(first);
    for (const selected of [second, third, fourth]) expect(text).toContain(selected);
    expect(text).not.toContain(paragraphs().at(-1));
    expect(await textOf(tab, "#selection")).toBe(say("selection_only"));
  });
});

test.each(BROWSERS)("%s, started again, says which page a lost copy was of", async (name) => {
  const [server, profile] = [await serve(), await mkdtemp(join(tmpdir(), "unmirror-profile-"))];
  try {
    const first = await launch(name, { profile });
    const tab = await first.open(server.origin + MIRROR);
    await openReader(first, tab);
    const address = await tab.url();
    await sleep(1000); // Firefox writes what is stored a moment later
    await first.close();
    const second = await launch(name, { profile });
    const lost = await second.open(address);
    expect(await textOf(lost, "#failure")).toBe(say("why_lost"));
    expect(await textOf(lost, "#address")).toBe(server.origin + MIRROR);
    await second.close();
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** What the extension has on the disk, seen from one of its pages: names in storage.local, and large copies. */
function stored(tab: Tab): Promise<string[]> {
  return tab.evaluate(async () => {
    const api = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    const names = Object.keys(await (api.browser ?? api.chrome).storage.local.get(null));
    const databases = await indexedDB.databases().catch(() => []);
    return [...names, ...databases.map(({ name }) => `database ${name}`)].sort();
  });
}
interface StorageApi {
  storage: { local: { get(keys: null): Promise<object> } };
}

/** What people teach in the reader: “not noise”, “this is noise”, for one site, and how it is taken back. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Browser, type Tab, textOf, until } from "./browser.ts";
import { BROWSERS, launch } from "./launch.ts";
import { say } from "./messages.ts";
import { articleText, inReader, openReader, saveFromReader } from "./reader.ts";
import { type Server, serve } from "./server.ts";

const [COPY, ANOTHER] = ["/pages/other-copy.html", "/pages/one-more-copy.html"];
const WALL = "试读到此结束，请扫码登录后继续阅读全文";
const LINE = "编辑部常年收购旧钟表零件";
const PHRASE = "旧货收购电话";

describe.each(BROWSERS)("%s", (name) => {
  let server: Server;
  let browser: Browser;
  let resting: Set<Tab>;

  /** Opens a page in the reader. */
  async function read(path: string, origin = server.origin): Promise<Tab> {
    const tab = await browser.open(origin + path);
    await openReader(browser, tab);
    return tab;
  }
  const elsewhere = () => server.origin.replace("127.0.0.1", "localhost");
  const said = (tab: Tab, words: string) =>
    until(`it says "${words}"`, async () => (await textOf(tab, "#said")) === words);
  const has = async (tab: Tab, words: string) => (await articleText(tab)).includes(words);

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
    const page = await browser.open(`${browser.extension}extension/save/save.html`);
    await page.evaluate(forgetAll);
    for (const tab of await browser.tabs()) if (!resting.has(tab)) await tab.close();
  });

  describe("“not noise”", () => {
    test("puts a passage back, here and on the site's other pages, and nowhere else", async () => {
      const tab = await read(COPY);
      expect(await has(tab, WALL)).toBe(false);
      const count = Number.parseInt(await textOf(tab, "#removed"), 10);
      await tab.click("#removed");
      await tab.click("#ledger [data-kind='wall'] .passage [data-teach]");
      await said(tab, say("said_not_noise_one", 1));
      expect(await has(tab, WALL)).toBe(true);
      // It is no removal any more, but a rule.
      expect(Number.parseInt(await textOf(tab, "#removed"), 10)).toBe(count - 1);
      expect(await textOf(tab, "#lessons .lesson .text")).toContain(WALL);
      expect(await tab.evaluate(() => document.activeElement !== document.body)).toBe(true);

      const another = await read(ANOTHER);
      expect(await has(another, WALL)).toBe(true);
      const foreign = await read(ANOTHER, elsewhere());
      expect(await has(foreign, WALL)).toBe(false);
    });

    test("counts for what is saved, and after the background was stopped", async () => {
      const tab = await read(COPY);
      await browser.stopBackground();
      await tab.click("#removed");
      await tab.click("#ledger [data-kind='wall'] .passage [data-teach]");
      await said(tab, say("said_not_noise_one", 1));
      await browser.stopBackground();
      const another = await read(ANOTHER);
      expect(await saveFromReader(browser, another)).toContain(WALL);
    });

    test("is undone at once, and the focus is somewhere afterwards", async () => {
      const tab = await read(COPY);
      await tab.click("#removed");
      await tab.click("#ledger [data-kind='wall'] .passage [data-teach]");
      await said(tab, say("said_not_noise_one", 1));
      await tab.click("#undo");
      await said(tab, say("said_undone"));
      expect(await has(tab, WALL)).toBe(false);
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe("ledger-title");
      expect(await rules(tab)).toEqual([]);
      const another = await read(ANOTHER);
      expect(await has(another, WALL)).toBe(false);
    });
  });

  describe("“this is noise”", () => {
    test("is there while something of the article is selected, and takes it out of the site", async () => {
      const tab = await read(COPY);
      expect(await isShown(tab, "#noise")).toBe(false);
      await select(tab, LINE);
      await until("the button is there", () => isShown(tab, "#noise"));
      await tab.click("#noise");
      await said(tab, say("said_noise_one", 1));
      expect(await has(tab, LINE)).toBe(false);
      await until("the button is gone", async () => !(await isShown(tab, "#noise")));
      await tab.reload();
      await inReader(browser, tab);
      expect(await has(tab, LINE)).toBe(false);

      const another = await read(ANOTHER);
      expect(await has(another, LINE)).toBe(false);
      await another.click("#removed");
      expect(await textOf(another, "#ledger [data-kind='furniture'] .evidence")).toContain(say("rule_taught_noise"));
      const foreign = await read(ANOTHER, elsewhere());
      expect(await has(foreign, LINE)).toBe(true);
    });

    test("is a key as well, takes a phrase out of its sentence, and is taken back from the list", async () => {
      const tab = await read(COPY);
      await select(tab, PHRASE);
      await until("the button is there", () => isShown(tab, "#noise"));
      await tab.evaluate(() => document.querySelector<HTMLIFrameElement>("#article iframe")?.focus());
      await tab.press("Delete");
      await said(tab, say("said_noise_one", 1));
      expect(await has(tab, "减成了两班，老贺说")).toBe(true);
      const another = await read(ANOTHER);
      expect(await has(another, "雨季前后最忙。他的摊子")).toBe(true);

      await another.click("#removed");
      await another.click("#lessons [data-forget]");
      await said(another, say("said_forgotten_one", 1));
      expect(await has(another, PHRASE)).toBe(true);
      expect(await rules(another)).toEqual([]);
      await another.click("#undo");
      await said(another, say("said_undone"));
      expect(await has(another, PHRASE)).toBe(false);
    });

    test("is refused for all that there is to read", async () => {
      const tab = await read(COPY);
      await tab.evaluate(() => {
        const inner = document.querySelector<HTMLIFrameElement>("#article iframe")?.contentDocument;
        inner?.getSelection()?.selectAllChildren(inner.body);
      });
      await until("the button is there", () => isShown(tab, "#noise"));
      await tab.click("#noise");
      await said(tab, say("learn_no_match"));
      expect(await has(tab, LINE)).toBe(true);
      expect(await rules(tab)).toEqual([]);
    });

    test("is copied as a case, without the page's address", async () => {
      const tab = await read(COPY);
      await select(tab, LINE);
      await until("the button is there", () => isShown(tab, "#noise"));
      await tab.click("#noise");
      await said(tab, say("said_noise_one", 1));
      if (name === "chromium") await tab.evaluate(hearClipboard);
      await tab.click("#case");
      await said(tab, say("case_copied"));
      if (name !== "chromium") return; // there a test can't look at what a page copies
      const text = await tab.evaluate(() => (globalThis as unknown as Heard).copied);
      expect(text).toContain("Unmirror case 1\n");
      expect(text).toContain(`2 <p>${LINE}</p>`);
      expect(text).not.toContain("127.0.0.1");
    });
  });

  test("in a private window something is taught for that window alone, and nothing is stored", async () => {
    const ordinary = await browser.open(server.origin + COPY);
    const tab = await browser.openPrivate(server.origin + COPY);
    await openReader(browser, tab);
    await select(tab, LINE);
    await until("the button is there", () => isShown(tab, "#noise"));
    await tab.click("#noise");
    await said(tab, say("said_noise_one", 1));
    await tab.reload();
    await inReader(browser, tab);
    expect(await has(tab, LINE)).toBe(false);
    expect(await rules(tab)).toEqual([]);
    await openReader(browser, ordinary);
    expect(await has(ordinary, LINE)).toBe(true);
    expect(await rules(ordinary)).toEqual([]);
  });
});

interface Heard {
  copied: string;
}

/** Runs in the reader. */
function hearClipboard(): void {
  navigator.clipboard.writeText = async (text) => {
    (globalThis as unknown as Heard).copied = text;
  };
}

const isShown = (tab: Tab, selector: string) =>
  tab.evaluate((asked) => (document.querySelector(asked)?.getClientRects().length ?? 0) > 0, selector);

/** Selects words of the article, as a mouse that is drawn over them does. */
async function select(tab: Tab, words: string): Promise<void> {
  const found = await tab.evaluate((asked) => {
    const inner = document.querySelector<HTMLIFrameElement>("#article iframe")?.contentDocument;
    const walker = inner?.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
    for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
      const at = (node as Text).data.indexOf(asked);
      if (at < 0) continue;
      inner?.getSelection()?.setBaseAndExtent(node, at, node, at + asked.length);
      return true;
    }
    return false;
  }, words);
  expect(found, `"${words}" is not in the article`).toBe(true);
}

interface Store {
  get(keys: null): Promise<object>;
  remove(names: string[]): Promise<void>;
}
interface Api {
  storage: { local: Store; session: Store };
}

/** Names of the rules on the disk. */
function rules(tab: Tab): Promise<string[]> {
  return tab.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const all = await (browser ?? chrome).storage.local.get(null);
    return Object.keys(all).filter((key) => key.startsWith("rule:"));
  });
}

/** Runs in a page of the extension. */
async function forgetAll(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { local, session } = (browser ?? chrome).storage;
  for (const area of [local, session]) {
    const names = Object.keys(await area.get(null)).filter((key) => key.startsWith("rule:"));
    await area.remove(names);
  }
}

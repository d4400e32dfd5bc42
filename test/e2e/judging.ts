/** Has a page judged as the probe would: its message comes from the page's own tab. */
import type { Judged } from "../../extension/judged.ts";
import { type Browser, type Tab, until, type View } from "./browser.ts";

interface Api {
  action: { getTitle(of: { tabId: number }): Promise<string> };
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(hear: (message: Told, sender: { url?: string }) => void): void };
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches: string[]; excludeMatches?: string[] }[]>;
    executeScript(how: {
      target: { tabId: number };
      func: (...args: never[]) => unknown;
      args?: unknown[];
    }): Promise<{ result: unknown }[]>;
  };
  storage: {
    local: { get(keys: null): Promise<object>; remove(names: string[]): Promise<void> };
    session: { get(keys: null): Promise<Record<string, unknown>>; remove(names: string[]): Promise<void> };
  };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
interface Told {
  name: string;
  request: { label: string };
}
/** What a probe has said of a page. */
export interface Said {
  url: string;
  label: string;
}
/** Where a page of the extension writes down what probes say. */
interface Ear {
  said?: Said[];
}
/** The extension's interfaces, by the name that the browser has for them; this runs where they are. */
type World = { browser?: Api; chrome: Api };

export const SIGNS: Judged = {
  label: "republished",
  score: 0.9,
  signs: [
    { rule: "names-source", weight: 0.5, quote: "来源：写作训练营" },
    { rule: "found-disclaimer", weight: 0.3, quote: "如有侵权，请联系删除" },
    { rule: "found-keyword-line", weight: 0.4 },
    { rule: "own-canonical", weight: -0.2 },
  ],
  source: "写作训练营",
};

/** Lets the extension into a tab, as a click on its button does; the popup is closed again. */
export async function letIn(browser: Browser, tab: Tab): Promise<void> {
  const popup = await browser.clickToolbar(tab);
  await closePopup(popup);
}

export async function closePopup(popup: View): Promise<void> {
  await popup.evaluate(() => window.close()).catch(() => undefined);
}

/** A page of the extension, from which a test looks at what the extension does. */
export function openOffice(browser: Browser): Promise<Tab> {
  return browser.open(`${browser.extension}extension/save/save.html`);
}

/** The number that the browser gives to the tab of an address. It must have let the extension in. */
export function numberOf(office: Tab, url: string): Promise<number> {
  return until(`the tab of ${url} is known`, () =>
    office.evaluate(async (asked) => {
      const { browser, chrome } = globalThis as unknown as World;
      const tabs = await (browser ?? chrome).tabs.query({});
      return tabs.find((tab) => tab.url === asked)?.id ?? null;
    }, url),
  );
}

/** Has the page in a tab send a judgement, and waits for the answer. */
export function judge(office: Tab, tabId: number, judged: unknown): Promise<unknown> {
  return sendFromPage(office, tabId, "judged", judged);
}

/** Has our script in a tab's page send a message; null where nobody answers. */
export function sendFromPage(office: Tab, tabId: number, name: string, request: unknown): Promise<unknown> {
  return office.evaluate(
    async (id, sent) => {
      const { browser, chrome } = globalThis as unknown as World;
      const [answer] = await (browser ?? chrome).scripting.executeScript({
        target: { tabId: id },
        func: (message: unknown) => {
          const here = globalThis as unknown as World;
          return here.chrome.runtime.sendMessage(message).catch(() => null);
        },
        args: [sent],
      });
      return answer?.result ?? null;
    },
    tabId,
    { name, request },
  );
}

/** What the toolbar button says on a tab. */
export function titleOn(office: Tab, tabId: number): Promise<string> {
  return office.evaluate((id) => {
    const { browser, chrome } = globalThis as unknown as World;
    return (browser ?? chrome).action.getTitle({ tabId: id });
  }, tabId);
}

/** What the toolbar button says on the tab of a page that may change its query meanwhile; null where there is none. */
export function titleAt(office: Tab, url: string): Promise<string | null> {
  return office.evaluate(async (asked) => {
    const { browser, chrome } = globalThis as unknown as World;
    const tabs = await (browser ?? chrome).tabs.query({});
    const tab = tabs.find((one) => one.url?.replace(/[?#].*/s, "") === asked);
    return tab ? (browser ?? chrome).action.getTitle({ tabId: tab.id }) : null;
  }, url);
}

/** Asks the background, as a page of the extension. */
export function ask(office: Tab, name: string, request: object): Promise<unknown> {
  return office.evaluate(
    (called, asked) => {
      const { browser, chrome } = globalThis as unknown as World;
      return (browser ?? chrome).runtime.sendMessage({ name: called, request: asked });
    },
    name,
    request,
  );
}

/** Names of the records of a kind, on the disk and in memory. */
export function records(office: Tab, prefix: string): Promise<{ local: string[]; session: string[] }> {
  return office.evaluate(async (asked) => {
    const { browser, chrome } = globalThis as unknown as World;
    const { local, session } = (browser ?? chrome).storage;
    const of = async (area: typeof local) => Object.keys(await area.get(null)).filter((one) => one.startsWith(asked));
    return { local: await of(local), session: await of(session) };
  }, prefix);
}

/** Forgets everything that stories leave behind. */
export function forgetAll(office: Tab): Promise<void> {
  return office.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as World;
    const { local, session } = (browser ?? chrome).storage;
    for (const area of [local, session]) {
      const names = Object.keys(await area.get(null));
      await area.remove(names.filter((name) => /^(?:judged|not-here|setting|bar-closed):/.test(name)));
    }
  });
}

interface Bar {
  text: string;
  width: number;
  position: string;
  /** Its own style sheet counts, whatever the page's policy. */
  radius: string;
  open: boolean;
  /** The words of what has the focus. */
  focused: string;
}

/** The bar in a tab's page, as only an extension can see it: its words, whether it is dressed, what is unfolded. */
export function barIn(office: Tab, tabId: number): Promise<Bar | null> {
  return office.evaluate(async (id) => {
    const { browser, chrome } = globalThis as unknown as World;
    const [answer] = await (browser ?? chrome).scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const here = globalThis as unknown as World;
        // A page's elements can hide the document's own properties, but not these.
        const root = Object.getOwnPropertyDescriptor(Document.prototype, "documentElement")?.get?.call(document);
        const [host] = [...(root as Element).children].filter((one) => !/^(?:HEAD|BODY)$/.test(one.tagName));
        if (!host) return null;
        const own = host as Element & { openOrClosedShadowRoot?: ShadowRoot };
        const inside = own.openOrClosedShadowRoot ?? here.chrome.dom?.openOrClosedShadowRoot(host as HTMLElement);
        const bar = inside?.querySelector<HTMLElement>(".bar");
        if (!inside || !bar) return null;
        return {
          text: bar.textContent ?? "",
          width: Math.round(host.getBoundingClientRect().width),
          position: getComputedStyle(host).position,
          open: inside.querySelector<HTMLElement>("#found")?.hidden === false,
          focused: inside.activeElement?.textContent ?? "",
          radius: getComputedStyle(bar).borderRadius,
        };
      },
    });
    return (answer?.result ?? null) as Bar | null;
  }, tabId);
}

export interface JudgedRecord {
  url: string;
  judged: { label: string; source: string | null; signs: unknown[] };
}

/** Where the probe is registered, or null. Evaluated in a page of the extension. */
export async function registered(): Promise<{ matches: string[]; excludeMatches: string[] } | null> {
  const { browser, chrome } = globalThis as unknown as World;
  const [script] = await (browser ?? chrome).scripting.getRegisteredContentScripts();
  return script ? { matches: [...script.matches].sort(), excludeMatches: script.excludeMatches ?? [] } : null;
}

/** What is kept of pages that were judged copies. Evaluated in a page of the extension. */
export async function judgements(): Promise<JudgedRecord[]> {
  const { browser, chrome } = globalThis as unknown as World;
  const all = await (browser ?? chrome).storage.session.get(null);
  return Object.entries(all).flatMap(([name, record]) => (/^judged:\d+$/.test(name) ? [record as JudgedRecord] : []));
}

/** Writes down from now on what probes say to the background. Evaluated in a page of the extension. */
export function listenToProbes(): void {
  const { browser, chrome } = globalThis as unknown as World;
  const heard: Said[] = [];
  (window as Ear).said = heard;
  (browser ?? chrome).runtime.onMessage.addListener(({ name, request }, { url = "" }) => {
    if (name === "judged") heard.push({ url, label: request.label });
  });
}

/** What was written down. Evaluated in the same page. */
export const said = () => (window as Ear).said ?? [];

const WEB = ["http://*/*", "https://*/*"];

/** Has all pages judged from now on, as a click in the settings does; gives the page of the extension that was clicked. */
export async function judgeAsBrowsed(browser: Browser): Promise<Tab> {
  const inside = await browser.open(`${browser.extension}extension/options/options.html`);
  // Chromium's question can't be answered by a test: there the browser's settings say yes before it is asked.
  if (browser.name === "chromium") await browser.allowHosts(WEB);
  await inside.focus();
  const isOff = () => inside.evaluate(() => (document.querySelector("#detect-on")?.getClientRects().length ?? 0) > 0);
  const state = () => inside.evaluate(() => document.querySelector("#detect-state")?.textContent ?? "");
  await until("the options are there", async () => (await state()) !== "");
  if (await isOff()) await inside.click("#detect-on");
  await until("the probe is registered", () => inside.evaluate(registered));
  return inside;
}

/** Which of the scripts that judge a page are in the world that they share there. */
export function scriptsIn(office: Tab, tabId: number): Promise<string[]> {
  return office.evaluate(async (id) => {
    const { browser, chrome } = globalThis as unknown as World;
    const [answer] = await (browser ?? chrome).scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const names = { probe: Symbol.for("unmirror probe"), signs: "unmirrorSigns", claims: "unmirrorClaims" };
        return Object.entries(names).flatMap(([script, left]) => (Object.hasOwn(globalThis, left) ? [script] : []));
      },
    });
    return answer?.result as string[];
  }, tabId);
}

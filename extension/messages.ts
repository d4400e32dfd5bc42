/**
 * What the contexts of the extension say to each other: one map of names to functions. The background answers all of
 * them (`listen`); pages ask by `send`. Only plain JSON crosses.
 */
import browser from "webextension-polyfill";
import { isLesson, isLessonId, isSite, LESSONS_MOST } from "../src/lesson.ts";
import { isJudged, type Judged } from "./judged.ts";
import type { Learned, LearnRequest } from "./lessons.ts";
import { HOW_LONG, type HowLong } from "./not-here.ts";
import type { Refusal } from "./refusal.ts";
import { isSetting, type SettingName, type Settings } from "./settings.ts";

export type Where = "here" | "new-tab";

export interface Messages {
  /** Copies the page in a tab and puts the copy on the shelf. */
  copy(request: { tabId: number }): { ok: true; key: string } | { ok: false; why: Refusal };
  /** Shows a copy from the shelf in the reader: in the page's own tab, or beside it. */
  read(request: { key: string; tabId: number; where: Where }): null;
  /** Saves a copy from the shelf as a Markdown file. */
  save(request: { key: string; tabId: number }): null;
  /** Remembers what was taught about a site, and forgets what was taken back. */
  learn(request: LearnRequest): Learned;
  /** Remembers a setting. */
  set(request: Choice): null;
  /** Leaves a site alone, or no longer; the popup is in no tab, and says which one it was asked about. */
  notHere(request: { site: string; how: HowLong; tabId?: number | undefined }): null;
  /** Sends a script into the page that the probe runs in, where what is there already has told that it is needed. */
  send(request: { script: SentScript }): null;
  /** What the probe has found in the page that it runs in. */
  judged(request: Judged): null;
  /** What was pressed in the bar on the page. */
  bar(request: { act: BarAct }): null;
  /** Shows what can be said against our reading of a copy from the shelf. */
  wrong(request: { key: string; tabId: number }): null;
}

/** What looks for signs of a copy, and what reads claims where there are some. */
export const SENT_SCRIPTS = ["closer", "claimed"] as const;
export type SentScript = (typeof SENT_SCRIPTS)[number];

export const BAR_ACTS = ["read", "close"] as const;
export type BarAct = (typeof BAR_ACTS)[number];

/** A setting with a value that fits it. */
export type Choice = { [Name in SettingName]: { name: Name; value: Settings[Name] } }[SettingName];

export type MessageName = keyof Messages;
type Request<Name extends MessageName> = Parameters<Messages[Name]>[0];
type Answer<Name extends MessageName> = ReturnType<Messages[Name]>;
/** What the browser itself says of whoever asks. */
export interface Asker {
  isPrivate: boolean;
  /** The tab that it is shown in, null for what is in none (the popup). */
  tabId: number | null;
  /** The address of its document, "" where the browser doesn't tell it. */
  url: string;
}
export type Handlers = { [Name in MessageName]: (request: Request<Name>, asker: Asker) => Promise<Answer<Name>> };

type Fields = Record<string, unknown>;
const isKey = (value: unknown) => typeof value === "string" && KEY.test(value);
const isTabId = (value: unknown) => Number.isSafeInteger(value);
const isList = (value: unknown, isOne: (one: unknown) => boolean) =>
  Array.isArray(value) && value.length <= LESSONS_MOST && value.every(isOne);
const isWhere = (value: unknown) => value === "here" || value === "new-tab";

/** A key of the shelf. It stands in addresses, and so means nothing by itself. */
export const KEY = /^[a-z0-9]{16}$/;

/** What a request of each name must look like. */
const VALID: Record<MessageName, (request: Fields) => boolean> = {
  copy: ({ tabId }) => isTabId(tabId),
  read: ({ key, tabId, where }) => isKey(key) && isTabId(tabId) && isWhere(where),
  save: ({ key, tabId }) => isKey(key) && isTabId(tabId),
  learn: ({ site, add, remove }) =>
    isSite(site) && isList(add, (one) => isLesson(one) && one.site === site) && isList(remove, isLessonId),
  set: ({ name, value }) => isSetting(name, value),
  notHere: ({ site, how, tabId }) =>
    isSite(site) && (HOW_LONG as readonly unknown[]).includes(how) && (tabId === undefined || isTabId(tabId)),
  send: ({ script }) => (SENT_SCRIPTS as readonly unknown[]).includes(script),
  judged: isJudged,
  bar: ({ act }) => (BAR_ACTS as readonly unknown[]).includes(act),
  wrong: ({ key, tabId }) => isKey(key) && isTabId(tabId),
};

/** What content scripts may say, from the top of their tab: a page's world is a stranger's. */
const OPEN_TO_PAGES: ReadonlySet<MessageName> = new Set(["send", "judged", "bar"]);

type Reply = { ok: true; value: unknown } | { ok: false; message: string };

/** The other side has answered with an error. */
export class MessageFailed extends Error {
  override name = "MessageFailed";
}

/** There was no other side: it was stopped, or has been updated. */
export class NobodyAnswered extends Error {
  override name = "NobodyAnswered";
}

function isName(value: unknown): value is MessageName {
  return typeof value === "string" && Object.hasOwn(VALID, value);
}

/** Whether the sender is a page of this extension, and not its script in a web page. */
function isOurs(sender: browser.Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL("")) ?? false;
}

/** Whether the sender is our script in the page that a tab shows, no frame of it and nothing that waits behind it. */
function isTopOfTab({ tab, frameId, url }: browser.Runtime.MessageSender): boolean {
  return tab?.id !== undefined && frameId === 0 && /^https?:/.test(url ?? "");
}

type Run = (request: never, asker: Asker) => Promise<unknown>;

async function answer(name: MessageName, run: Run, request: unknown, asker: Asker): Promise<Reply> {
  try {
    if (typeof request !== "object" || request === null || !VALID[name](request as Fields)) {
      throw new TypeError(`"${name}" was asked with something that it doesn't understand.`);
    }
    return { ok: true, value: await run(request as never, asker) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers messages; what is not in the map is left to others. */
export function listen(handlers: Handlers): void {
  // Not async: an async listener answers every message, with null where it has nothing to say.
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const { name, request } = (message ?? {}) as Fields;
    if (!isName(name) || sender.id !== browser.runtime.id) return undefined;
    if (!isOurs(sender) && !(OPEN_TO_PAGES.has(name) && isTopOfTab(sender))) return undefined;
    const isPrivate = sender.tab?.incognito ?? browser.extension.inIncognitoContext ?? false;
    return answer(name, handlers[name], request, { isPrivate, tabId: sender.tab?.id ?? null, url: sender.url ?? "" });
  });
}

/**
 * Asks the background.
 * @throws MessageFailed where it failed, NobodyAnswered where it isn't there
 */
export async function send<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Answer<Name>> {
  const reply = (await browser.runtime.sendMessage({ name, request }).catch((error: unknown) => {
    throw new NobodyAnswered(String(error));
  })) as Reply | undefined | null;
  if (!reply) throw new NobodyAnswered(name);
  if (!reply.ok) throw new MessageFailed(reply.message);
  return reply.value as Answer<Name>;
}

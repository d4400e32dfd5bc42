/** The popup: judges the page on the click, and offers what can be done with it. */
import browser from "webextension-polyfill";
import type { Capture } from "../../src/capture-format.ts";
import type { Article } from "../../src/index.ts";
import { reportText } from "../../src/out/report.ts";
import { byId, element } from "../elements.ts";
import { reasonOf, signsOf } from "../judgement.ts";
import { send, type Where } from "../messages.ts";
import { readShelved } from "../read-copy.ts";
import { type Refusal, sentenceOf } from "../refusal.ts";
import { fetchShelved, type Shelved } from "../shelf.ts";
import { localise, say, sayCount } from "../words.ts";
import { offerDetect } from "./detect.ts";
import { offerToFind } from "./find.ts";
import { showKeys } from "./keys.ts";
import { offerNotHere } from "./not-here.ts";
import { showLit, showSummary, sourceOf } from "./verdict.ts";

/** The page in front of the user, once it has been copied. */
interface Subject {
  tabId: number;
  key: string;
  shelved: Shelved;
}

/** Says why nothing can be done here; the buttons go. */
function refuse(why: Refusal, detail?: HTMLElement): void {
  byId("actions").hidden = true;
  byId("verdict").replaceChildren(element("p", { id: "refusal" }, say(sentenceOf(why))), detail ?? "");
}

async function activeTab(): Promise<browser.Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  byId("host").textContent = URL.parse(tab?.url ?? "")?.hostname ?? "";
  byId("title").textContent = tab?.title ?? "";
  return tab ?? null;
}

async function copyTab(tab: browser.Tabs.Tab | null): Promise<Subject | null> {
  if (tab?.id === undefined) {
    refuse("browser-page");
    return null;
  }
  const copied = await send("copy", { tabId: tab.id });
  const shelved = copied.ok ? await fetchShelved(copied.key) : null;
  if (copied.ok && shelved) return { tabId: tab.id, key: copied.key, shelved };
  refuse(copied.ok ? "lost" : copied.why);
  return null;
}

function showVerdict(article: Article): void {
  const { verdict } = article;
  if (article.title.trim() !== "") {
    byId("title").textContent = article.title;
    byId("title").lang = article.lang;
  }
  showSummary(article, sourceOf(article));
  if (article.truncation.truncated) byId("verdict").append(element("p", { id: "cut" }, say("cut_short")));
  const nothing = signsOf(verdict).length === 0;
  byId<HTMLButtonElement>("report").disabled = nothing;
  byId("no-report").textContent = nothing ? say("report_nothing") : "";
}

/** A frame of another origin can't be read from here; by itself it can. */
function frameLink({ frame }: Capture): HTMLElement {
  const link = element("a", { href: frame?.url, target: "_blank", rel: "noopener noreferrer" }, say("frame_open"));
  return element("p", {}, link);
}

/** The words of the last thing that happened. */
function tell(words: string): void {
  byId("said").textContent = words;
}

/**
 * Browsers' own Back passes over pages that nobody has touched, since pages push themselves into the history to keep
 * people from leaving; somebody who has come from a search and reads at once has touched the popup alone. A script that
 * runs for the popup's user counts in Chromium as that user's touch of the page, so that Back leads to it. (In Firefox it
 * doesn't: see reader/leave.ts.)
 */
async function touchPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func() {} }).catch(() => undefined);
}

async function read(subject: Subject, where: Where): Promise<void> {
  if (where === "here") await touchPage(subject.tabId);
  await send("read", { key: subject.key, tabId: subject.tabId, where });
  window.close();
}

/** Asks before the tab leaves a page in which something was typed. */
function ask(subject: Subject): void {
  byId("actions").hidden = true;
  byId("question").hidden = false;
  byId("beside").onclick = () => attempt(read(subject, "new-tab"));
  byId("anyway").onclick = () => attempt(read(subject, "here"));
  byId("beside").focus();
}

/** What fails is said, in general words: the browser's own go to its console. */
function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error(error);
    tell(say("failed"));
  });
}

/** Judging a page longer than this would keep the buttons from answering. */
const TOO_LONG = 1_000_000;

/** Runs the core over the copy; null where there is nothing to show but why not. */
async function judge(subject: Subject | null): Promise<Article | null> {
  if (!subject) return null;
  if (subject.shelved.capture.html.length > TOO_LONG) {
    // What the probe has found of it stays.
    if (byId("judgement").dataset.from === undefined)
      byId("verdict").replaceChildren(element("p", { id: "judgement", class: "unsure" }, say("popup_long")));
    byId("report").hidden = true;
    return null;
  }
  // Paint first: a long page takes its time.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const reading = await readShelved(subject.shelved);
  if (reading.ok) {
    showVerdict(reading.article);
    return reading.article;
  }
  refuse(reading.why, reading.why === "frame" ? frameLink(subject.shelved.capture) : undefined);
  return null;
}

async function save(subject: Subject): Promise<void> {
  await send("save", { key: subject.key, tabId: subject.tabId });
  window.close();
}

async function objectTo(subject: Subject): Promise<void> {
  await send("wrong", { key: subject.key, tabId: subject.tabId });
  window.close();
}

async function report(article: Article): Promise<void> {
  const text = reportText(article, { say, sayCount, reasonOf });
  if (text === null) return tell(say("report_nothing"));
  await navigator.clipboard.writeText(text);
  tell(say("report_copied"));
}

/** A click does its work when the copy (or the article) is there: nobody need wait for the verdict to press Enter. */
function onClick<Ready>(id: string, ready: Promise<Ready | null>, work: (ready: Ready) => Promise<void>): void {
  byId(id).addEventListener("click", () => attempt(ready.then((value) => (value === null ? undefined : work(value)))));
}

/** Enter reads. Firefox gives the popup the focus only when it has been drawn, and then to nothing in it. */
function focusRead(): void {
  if (document.activeElement === null || document.activeElement === document.body) byId("read").focus();
}

localise(document);
focusRead();
window.addEventListener("focus", focusRead);
attempt(showKeys(byId("keys")));
const tab = activeTab();
// What the probe has found while the page was browsed is there at once; the core's reading takes its place.
const lit = tab.then((it) => it && showLit(it)).catch(() => null);
const subject = Promise.all([tab, lit]).then(([it]) => copyTab(it));
onClick("read", subject, async (it) => (it.shelved.capture.edited ? ask(it) : read(it, "here")));
onClick("save", subject, save);
onClick("wrong", subject, objectTo);
const article = subject.then(judge);
onClick("report", article, report);
attempt(Promise.all([tab, article]).then(([it, read]) => it && read && offerToFind(it, read, attempt)));
attempt(Promise.all([tab, lit]).then(([it, has]) => it && offerNotHere(it, has !== null, attempt)));
attempt(tab.then((it) => offerDetect(it, attempt)));
article.catch((error: unknown) => {
  console.error(error);
  refuse("broken");
});

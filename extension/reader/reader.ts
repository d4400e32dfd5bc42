/** The reader: fetches the copy that its address names, runs the core over it, shows the article, and wires the tools. */
import browser from "webextension-polyfill";
import type { Capture } from "../../src/capture-format.ts";
import type { Article } from "../../src/index.ts";
import { markdownOf, saveMarkdown } from "../download.ts";
import { button, byId, element } from "../elements.ts";
import { send } from "../messages.ts";
import { askedBy } from "../places.ts";
import { readCopy } from "../read-copy.ts";
import type { Refusal } from "../refusal.ts";
import { fetchShelved } from "../shelf.ts";
import { addressOf } from "../trail.ts";
import { localise, say, sayCount } from "../words.ts";
import { failureOf } from "./failure.ts";
import { type ArticleFrame, articleFrame } from "./frame.ts";
import { endOf, headOf, measureOf } from "./head.ts";
import { leave } from "./leave.ts";
import { fillLedger } from "./ledger.ts";

/** What is being read. */
interface Open {
  key: string;
  capture: Capture;
  /** As it is with nothing put back: what the ledger lists. */
  whole: Article;
  /** As it is shown now. */
  shown: Article;
  kept: Set<string>;
  frame: ArticleFrame;
}

let open: Open | null = null;
/** Address of the page, as soon as it is known: where Back leads if the history doesn't. */
let address: string | null = null;

// What is shown.

/** Tells what changed: seen for a moment, and heard. */
function tell(words: string): void {
  const said = byId("said");
  said.textContent = words;
  // The same words again are news as well: the animation that hides them begins anew.
  for (const animation of said.getAnimations()) animation.currentTime = 0;
}

function label(id: string, words: string): void {
  byId(id).querySelector("span")?.replaceChildren(words);
  byId(id).title = words;
}

function showTools({ whole, shown, kept, frame }: Open): void {
  byId("tools").hidden = false;
  byId("pictures").hidden = frame.pictures === 0;
  byId("pictures").setAttribute("aria-pressed", String(frame.withPictures));
  label("pictures", frame.withPictures ? say("hide_pictures") : say("show_pictures", frame.pictures));
  byId("removed").hidden = whole.removals.length === 0;
  label("removed", sayCount("removed", whole.removals.length - kept.size));
  byId<HTMLAnchorElement>("original").href = shown.url;
}

function showLedger({ whole, kept }: Open): void {
  fillLedger(
    byId("ledger"),
    { removals: whole.removals, kept, lang: whole.lang },
    { putBack: (keys) => change(keys, true), hide: (keys) => change(keys, false), close: closeLedger },
  );
}

function show(it: Open): void {
  const { shown, capture, frame } = it;
  frame.show(shown);
  const wasOpen = byId("head").querySelector("details")?.open ?? false;
  byId("head").replaceWith(headOf(shown, capture));
  byId("head").querySelector("details")?.toggleAttribute("open", wasOpen);
  byId("end").replaceWith(endOf(shown, () => attempt(copy(shown.url, say("address_copied")))));
  showTools(it);
  showLedger(it);
}

function fail(why: Refusal, capture: Capture | null = null): void {
  document.title = say("name");
  byId("main").replaceChildren(failureOf({ why, address, capture, goBack }));
}

// What the reader of it can do.

function goBack(): void {
  attempt(leave(address));
}

function change(keys: string[], keep: boolean): void {
  if (!open) return;
  for (const key of keys) keep ? open.kept.add(key) : open.kept.delete(key);
  const reading = readCopy(open.capture, open.kept);
  if (!reading.ok) throw new Error(reading.why);
  open.shown = reading.article;
  show(open);
  tell(sayCount(keep ? "said_back" : "said_hidden", keys.length));
}

function openLedger(): void {
  byId("ledger").hidden = false;
  byId("removed").setAttribute("aria-expanded", "true");
  byId("ledger-title").focus({ preventScroll: true });
}

function closeLedger(): void {
  byId("ledger").hidden = true;
  byId("removed").setAttribute("aria-expanded", "false");
  byId("removed").focus({ preventScroll: true });
}

async function togglePictures(): Promise<void> {
  if (!open) return;
  open.frame = await articleFrame(byId("article"), !open.frame.withPictures, onKey);
  open.frame.show(open.shown);
  showTools(open);
}

async function copy(text: string, words: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  tell(words);
}

function save(): void {
  if (!open) return;
  saveMarkdown(open.shown);
  tell(say("saved"));
}

/** What fails is said in general words; the browser's own go to its console. */
function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error(error);
    tell(say("failed"));
  });
}

/** Escape closes what is on top: the ledger, then the reader. */
function onKey(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
  event.preventDefault();
  if (byId("ledger").hidden) goBack();
  else closeLedger();
}

/** The reader has a tab of its own since something was typed into the page: offers the page's tab instead. */
async function offerPageTab(key: string): Promise<void> {
  if (history.length > 1) return;
  const opener = (await browser.tabs.getCurrent())?.openerTabId;
  if (opener === undefined) return;
  const move = async () => {
    await send("read", { key, tabId: opener, where: "here" });
    await leave(null);
  };
  const offer = button(say("edited_anyway"), () => attempt(move()), { id: "anyway", class: "link" });
  byId("main").prepend(element("p", { id: "aside", class: "note", role: "note" }, say("edited_aside"), offer));
}

// From the address to the article.

async function start(): Promise<void> {
  const asked = askedBy(location.hash);
  if ("why" in asked) return fail(asked.why);
  const { key } = asked;
  const shelved = await fetchShelved(key);
  address = shelved?.capture.url ?? (await addressOf(key));
  if (!shelved) return fail("lost");
  const { capture } = shelved;
  document.title = capture.title || say("name");
  // Let the browser show that something is on its way: a long page takes its time.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const reading = readCopy(capture);
  if (!reading.ok) return fail(reading.why, capture);
  const { article } = reading;
  document.title = article.title;
  byId("main").className = measureOf(article.lang);
  byId("main").replaceChildren(
    element("header", { id: "head" }),
    element("article", { id: "article", lang: article.lang || undefined }),
    element("footer", { id: "end" }),
  );
  const frame = await articleFrame(byId("article"), false, onKey);
  open = { key, capture, whole: article, shown: article, kept: new Set(), frame };
  show(open);
  if (capture.edited) await offerPageTab(key);
}

localise(document);
byId("back").addEventListener("click", goBack);
byId("removed").addEventListener("click", () => (byId("ledger").hidden ? openLedger() : closeLedger()));
byId("pictures").addEventListener("click", () => attempt(togglePictures()));
byId("save").addEventListener("click", save);
byId("copy").addEventListener("click", () => {
  if (open) attempt(copy(markdownOf(open.shown), say("markdown_copied")));
});
document.addEventListener("keydown", onKey);

/** The keys that open the reader and save the page do the like here. */
const COMMANDS: Record<string, () => void> = { "toggle-reader": goBack, "save-markdown": save };
(browser.commands as typeof browser.commands | undefined)?.onCommand.addListener(async (command, tab) => {
  const own = await browser.tabs.getCurrent();
  if (tab ? tab.id === own?.id : document.visibilityState === "visible") COMMANDS[command]?.();
});

start()
  .catch((error: unknown) => {
    console.error(error);
    fail("broken");
  })
  .finally(() => document.body.removeAttribute("aria-busy"));

/** The reader: fetches the copy that its address names, runs the core over it, shows the article, and wires the tools. */
import browser from "webextension-polyfill";
import type { Capture } from "../../src/capture-format.ts";
import { siteOf } from "../../src/origin/domains.ts";
import { markdownOf, saveMarkdown } from "../download.ts";
import { button, byId, element } from "../elements.ts";
import { lessonsOf } from "../lessons.ts";
import { send } from "../messages.ts";
import { askedBy } from "../places.ts";
import { readCopy } from "../read-copy.ts";
import type { Refusal } from "../refusal.ts";
import { fetchShelved } from "../shelf.ts";
import { addressOf } from "../trail.ts";
import { localise, say, sayCount } from "../words.ts";
import { failureOf } from "./failure.ts";
import { articleFrame } from "./frame.ts";
import { endOf, headOf, measureOf, titleOf } from "./head.ts";
import { leave, stopBackHere } from "./leave.ts";
import { fillLedger } from "./ledger.ts";
import { lessonList } from "./lesson-list.ts";
import { attempt, copyText, tell } from "./notice.ts";
import { type Open, readAgain } from "./open.ts";
import { copyCase, forget, teachNoise, teachNotNoise, undo } from "./teaching.ts";

let open: Open | null = null;
/** Address of the page, as soon as it is known: where Back leads if the history doesn't. */
let address: string | null = null;

// What is shown.

function label(id: string, words: string): void {
  byId(id).querySelector("span")?.replaceChildren(words);
  byId(id).title = words;
}

function showTools({ whole, shown, kept, lessons, frame }: Open): void {
  byId("tools").hidden = false;
  byId("pictures").hidden = frame.pictures === 0;
  byId("pictures").setAttribute("aria-pressed", String(frame.withPictures));
  label("pictures", frame.withPictures ? say("hide_pictures") : say("show_pictures", frame.pictures));
  byId("removed").hidden = whole.removals.length + lessons.length === 0;
  label("removed", sayCount("removed", whole.removals.length - kept.size));
  byId<HTMLAnchorElement>("original").href = shown.url;
}

function showLedger(it: Open): void {
  const { whole, kept, site } = it;
  const below = lessonList(
    { ...it, lang: whole.lang },
    {
      forget: (lessons) => attempt(forget(it, lessons, show)),
      copyCase: (lesson) => attempt(copyCase(it, [lesson])),
      choose: (inCase) => {
        it.inCase = inCase;
      },
    },
  );
  fillLedger(
    byId("ledger"),
    { removals: whole.removals, kept, lang: whole.lang, below, hasSite: site !== "" },
    {
      putBack: (keys) => change(keys, true),
      hide: (keys) => change(keys, false),
      notNoise: (keys) => attempt(teachNotNoise(it, keys, show)),
      close: closeLedger,
    },
  );
}

function show(it: Open): void {
  const { shown, capture, frame } = it;
  frame.show(shown);
  const wasOpen = byId("head").querySelector("details")?.open ?? false;
  byId("head").replaceWith(headOf(shown, capture));
  byId("head").querySelector("details")?.toggleAttribute("open", wasOpen);
  byId("end").replaceWith(endOf(shown, () => attempt(copyText(shown.url, say("address_copied")))));
  showTools(it);
  showSelection();
  showLedger(it);
}

function fail(why: Refusal, capture: Capture | null = null): void {
  document.title = say("name");
  byId("main").replaceChildren(failureOf({ why, address, capture }));
}

// What the reader of it can do.

function goBack(): void {
  attempt(leave(address));
}

function change(keys: string[], keep: boolean): void {
  if (!open) return;
  for (const key of keys) keep ? open.kept.add(key) : open.kept.delete(key);
  open.shown = readAgain(open, { keep: open.kept });
  show(open);
  tell(sayCount(keep ? "said_back" : "said_hidden", keys.length));
}

/** A button that takes what is selected out, as long as something is. */
function showSelection(): void {
  byId("noise").hidden = !open || open.site === "" || open.frame.selected().length === 0;
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
  open.frame = await articleFrame(byId("article"), !open.frame.withPictures, hear, showSelection);
  open.frame.show(open.shown);
  showTools(open);
}

function save(): void {
  if (!open) return;
  saveMarkdown(open.shown);
  tell(say("saved"));
}

/** Escape closes what is on top: the ledger, then the reader. */
function stepBack(): void {
  if (byId("ledger").hidden) goBack();
  else closeLedger();
}

/** What a key does here, or null. */
function meaningOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): (() => void) | null {
  const isPlain = !ctrlKey && !metaKey && !altKey && !shiftKey;
  if (key === "Escape") return stepBack;
  const it = open;
  if (!it) return null;
  if (key === "Delete" && isPlain && !byId("noise").hidden) return () => attempt(teachNoise(it, show));
  if (key === "z" && (ctrlKey || metaKey) && !altKey && !shiftKey && it.last) return () => attempt(undo(it, show));
  return null;
}

function onKey(event: KeyboardEvent): void {
  const mean = event.isComposing || event.defaultPrevented ? null : meaningOf(event);
  if (!mean) return;
  event.preventDefault();
  mean();
}

const hearTouches = stopBackHere();

/** Listens to what is pressed in the reader, or in the article's frame. */
function hear(pressed: Document): void {
  hearTouches(pressed);
  pressed.addEventListener("keydown", onKey);
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
  const { capture, private: isPrivate } = shelved;
  document.title = capture.title || say("name");
  // Let the browser show that something is on its way: a long page takes its time.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const site = siteOf(capture.url);
  const lessons = await lessonsOf(site, isPrivate);
  const reading = readCopy(capture, { lessons });
  if (!reading.ok) return fail(reading.why, capture);
  const { article } = reading;
  document.title = titleOf(article, capture);
  byId("main").className = measureOf(article.lang);
  byId("main").replaceChildren(
    element("header", { id: "head" }),
    element("article", { id: "article", lang: article.lang || undefined }),
    element("footer", { id: "end" }),
  );
  const frame = await articleFrame(byId("article"), false, hear, showSelection);
  const taught = { site, lessons, isPrivate, last: null, inCase: { address: false, wholeText: false } };
  open = { key, capture, whole: article, shown: article, kept: new Set(), frame, ...taught };
  show(open);
  if (capture.edited) await offerPageTab(key);
}

localise(document);
byId("back").addEventListener("click", goBack);
byId("removed").addEventListener("click", () => (byId("ledger").hidden ? openLedger() : closeLedger()));
byId("noise").addEventListener("click", () => {
  if (open) attempt(teachNoise(open, show));
});
// The selection keeps what it has: in some browsers a press elsewhere would end it.
byId("noise").addEventListener("mousedown", (event) => event.preventDefault());
byId("pictures").addEventListener("click", () => attempt(togglePictures()));
byId("save").addEventListener("click", save);
byId("copy").addEventListener("click", () => {
  if (open) attempt(copyText(markdownOf(open.shown), say("markdown_copied")));
});
hear(document);

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

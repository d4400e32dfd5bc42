/**
 * The probe: judges the page that it runs in, once that is idle and somebody looks at it, and tells the background. It
 * runs in a world of its own, changes nothing in the page and leaves nothing there.
 */
import type { Judged } from "../judged.ts";
import { changesOf } from "./changes.ts";
import { idle, inSlices } from "./idle.ts";
import { bodyOf, isConnected, isHidden, isPrerendered, listenTo, stopListeningTo, textContent } from "./live-dom.ts";
import { glanceAt } from "./look.ts";
import { sent } from "./sent.ts";
import { tell } from "./tell.ts";

/** A page that is never idle is judged after so long all the same, in milliseconds. */
const PATIENCE = 2000;
/** A page that is built anew meanwhile is read so often. */
const TRIES = 3;
/** A symbol: an element of the page could have any name. */
const RUNNING = Symbol.for("unmirror probe");
const world = globalThis as { [RUNNING]?: true };

const CHANGES = ["visibilitychange", "prerenderingchange"];

/** Settled when somebody looks at the page: one that was opened in the background, or before it was asked for, waits. */
function seen(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isHidden(document) || isPrerendered(document)) return;
      for (const change of CHANGES) stopListeningTo(document, change, look);
      resolve();
    };
    for (const change of CHANGES) listenTo(document, change, look);
    look();
  });
}

/** What was said of the page, once it was judged. */
let said: Judged | null = null;

/** @param text the page's, as it was when it was found to be another */
async function judge(text: string): Promise<void> {
  const address = addressOf();
  const judged = await judgedPage(address, text);
  // The page has become another in the meantime: what was found is of the one before. (Its query alone, a page could
  // change all the time, so that nothing would ever be said of it. If it is another all the same, that is seen soon.)
  if (withoutQuery(addressOf()) !== withoutQuery(address)) return;
  if (judged ? JSON.stringify(judged) === JSON.stringify(said) : said === null) return;
  said = judged;
  await tell("judged", judged ?? NOTHING);
}

/** The page's signs; null where there can be none, and most pages are told so by a glance. */
async function judgedPage(address: string, text: string): Promise<Judged | null> {
  for (let tries = 1; ; tries++) {
    const body = bodyOf(document);
    const ground = body && (await inSlices(glanceAt(body, tries === 1 ? text : textNow())));
    if (!ground) return null;
    const judgeHere = await sent("closer");
    const judged = (await judgeHere?.(body, ground, address)) ?? null;
    // The page was putting another text into its place while that was read.
    if (isConnected(ground.root) || tries === TRIES) return judged;
    await idle(PATIENCE);
  }
}

/** Where an article was, there is none any more. */
const NOTHING: Judged = { label: "unsure", score: 0, signs: [], source: null };

/** Back has brought the page as it was left: the button has forgotten what was said of it. */
function sayAgain(event: Event): void {
  // A page can make up the event, as often as it likes.
  if (said && event.isTrusted && (event as PageTransitionEvent).persisted) void tell("judged", said);
}

/** The page's address is looked at so often, in milliseconds: pages that load the next one themselves change it. */
const TICK = 2000;

/** Judges the page once it has nothing else to do, and again when it has become another. */
async function watch(): Promise<void> {
  let text = "";
  const isAnother = changesOf(() => {
    text = textNow();
    return text.length;
  });
  for (;;) {
    await seen();
    await idle(PATIENCE);
    if (isAnother(addressOf())) await judge(text);
    await new Promise((resolve) => setTimeout(resolve, TICK));
  }
}

/** Without a fragment that only leads down the page. */
const addressOf = () => location.href.replace(/#(?![!/]).*$/su, "");
const withoutQuery = (address: string) => address.replace(/\?[^#]*/u, "");

/** All that stands in the page, scripts and what is hidden included: reading it asks for no layout. */
function textNow(): string {
  const body = bodyOf(document);
  return (body && textContent(body)) ?? "";
}

if (!world[RUNNING]) {
  world[RUNNING] = true;
  // (In Firefox the global of a script like this is not the window.)
  listenTo(window, "pageshow", sayAgain);
  // What goes wrong here is nothing that the page's reader or its author should hear of.
  watch().catch(() => undefined);
}

/**
 * The probe: judges the page that it runs in, once that is idle and somebody looks at it, and tells the background. It
 * runs in a world of its own, changes nothing in the page and leaves nothing there.
 */
import type { Judged } from "../judged.ts";
import { judgePage } from "./judge-page.ts";
import { isHidden, isPrerendered, listenTo, stopListeningTo } from "./live-dom.ts";
import { tell } from "./tell.ts";

/** A page that is never idle is judged after so long all the same, in milliseconds. */
const PATIENCE = 2000;
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

const idle = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });

/** What was said of the page, once it was judged. */
let said: Judged | null = null;

async function judge(): Promise<void> {
  await seen();
  await idle();
  said = judgePage();
  if (said) await tell("judged", said);
}

/** Back has brought the page as it was left: the button has forgotten what was said of it. */
function sayAgain(event: Event): void {
  // A page can make up the event, as often as it likes.
  if (said && event.isTrusted && (event as PageTransitionEvent).persisted) void tell("judged", said);
}

if (!world[RUNNING]) {
  world[RUNNING] = true;
  // (In Firefox the global of a script like this is not the window.)
  listenTo(window, "pageshow", sayAgain);
  // What goes wrong here is nothing that the page's reader or its author should hear of.
  judge().catch(() => undefined);
}

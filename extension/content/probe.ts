/**
 * The probe: judges the page that it runs in, once that is idle and somebody looks at it, and tells the background. It
 * runs in a world of its own, changes nothing in the page and leaves nothing there.
 */
import { judgePage } from "./judge-page.ts";
import { isHidden, listenTo, stopListeningTo } from "./live-dom.ts";
import { tell } from "./tell.ts";

/** A page that is never idle is judged after so long all the same, in milliseconds. */
const PATIENCE = 2000;
/** A symbol: an element of the page could have any name. */
const RUNNING = Symbol.for("unmirror probe");
const world = globalThis as { [RUNNING]?: true };

/** Settled when somebody looks at the page: one that was opened in the background, or before it was asked for, waits. */
function seen(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isHidden(document)) return;
      stopListeningTo(document, "visibilitychange", look);
      resolve();
    };
    listenTo(document, "visibilitychange", look);
    look();
  });
}

const idle = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });

async function judge(): Promise<void> {
  await seen();
  await idle();
  const judged = judgePage();
  if (judged) await tell("judged", judged);
}

if (!world[RUNNING]) {
  world[RUNNING] = true;
  // What goes wrong here is nothing that the page's reader or its author should hear of.
  judge().catch(() => undefined);
}

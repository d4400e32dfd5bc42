/** The switch for judging pages as they are browsed: it stands on the welcome page and in the options. */
import browser from "webextension-polyfill";
import { byId } from "./elements.ts";
import { askFor, EVERYWHERE, giveBack, type Reach, readReach } from "./permission.ts";
import { readSettings } from "./settings.ts";
import { say, sayCount } from "./words.ts";

/** The state in words. */
export function stateOf({ everywhere, sites }: Reach, detect: boolean): string {
  if (!detect || (!everywhere && sites.length === 0)) return say("detect_state_off");
  return everywhere ? say("detect_state_everywhere") : sayCount("detect_state_sites", sites.length);
}

/** Shows what is there, not what was clicked: the browser's own settings can change it as well. */
async function showState(): Promise<void> {
  const [reach, { detect }] = await Promise.all([readReach(), readSettings()]);
  const [on, off] = [byId("detect-on"), byId("detect-off")];
  const focused = document.activeElement;
  on.hidden = detect && reach.everywhere;
  off.hidden = !detect || reach.patterns.length === 0;
  byId("detect-state").textContent = stateOf(reach, detect);
  // The keyboard stays with the switch, whichever of its two buttons is there.
  if (focused === on && on.hidden) off.focus();
  if (focused === off && off.hidden) on.focus();
}

function tell(sentence: string): void {
  byId("detect-state").textContent = say(sentence);
}

/** Fails in words. */
function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error(error);
    tell("failed");
  });
}

/** Brings the switch of a page to life: #detect-on, #detect-off and #detect-state. */
export function startConsent(): void {
  const look = () => attempt(showState());
  byId("detect-on").onclick = () => {
    // First of all: the browser counts the click only now.
    const given = askFor(EVERYWHERE);
    attempt(given.then((is) => (is ? showState() : tell("detect_refused"))));
  };
  byId("detect-off").onclick = () => attempt(giveBack().then(showState));
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  browser.storage.onChanged.addListener(look);
  look();
}

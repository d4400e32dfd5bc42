/** "Detect copies as I browse", in the popup: on all sites, or on the page's own alone. */
import browser from "webextension-polyfill";
import { siteOf } from "../../src/origin/domains.ts";
import { stateOf } from "../consent.ts";
import { button, byId } from "../elements.ts";
import { askFor, EVERYWHERE, giveBack, originsOf, patternsOfSite, readReach } from "../permission.ts";
import { readSettings } from "../settings.ts";
import { say } from "../words.ts";

type Attempt = (work: Promise<unknown>) => void;

const siteOfPage = (url = "") => (/^https?:/.test(url) ? siteOf(url) : "");

/** Shows the switch as the browser has it; the browser's own settings can change it as well. */
export function offerDetect(tab: browser.Tabs.Tab | null, attempt: Attempt): void {
  const site = siteOfPage(tab?.url);
  const tell = (words: string) => {
    byId("detect-state").textContent = words;
  };
  /** Its click asks the browser first of all: it counts the gesture only then, and its question may close the popup. */
  const asking = (id: string, words: string, origins: string[]) =>
    button(words, () => attempt(askFor(origins).then((is) => (is ? show() : tell(say("detect_refused"))))), { id });
  const leaving = (origins?: string[]) =>
    button(say("detect_off"), () => attempt(giveBack(origins).then(show)), { id: "detect-off" });

  async function show(): Promise<void> {
    const [reach, { detect }] = await Promise.all([readReach(), readSettings()]);
    const own = detect && site !== "" ? patternsOfSite(reach, site) : [];
    const everywhere = detect && reach.everywhere;
    const isHere = !everywhere && own.length > 0;
    const hadFocus = byId("detect-choices").contains(document.activeElement);
    tell(isHere ? say("detect_state_here", site) : stateOf(reach, detect));
    byId("detect-choices").replaceChildren(
      ...(everywhere ? [leaving()] : [asking("detect-on", say("detect_everywhere"), EVERYWHERE)]),
      ...(isHere ? [leaving(own)] : []),
      ...(everywhere || isHere || site === ""
        ? []
        : [asking("detect-here", say("detect_here", site), originsOf(site))]),
    );
    if (hadFocus) byId("detect-choices").querySelector("button")?.focus();
  }

  const look = () => attempt(show());
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
}

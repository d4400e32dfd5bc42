/** The options: what is judged as the user browses, where, and what is shown of it. */
import browser from "webextension-polyfill";
import { startConsent } from "../consent.ts";
import { byId } from "../elements.ts";
import { send } from "../messages.ts";
import { type QuietSite, quietSites } from "../not-here.ts";
import { askFor, giveBack, patternsOfSite, readReach } from "../permission.ts";
import { readSettings } from "../settings.ts";
import { localise, say } from "../words.ts";
import { fillSites } from "./site-list.ts";

/** What fails is said in general words. */
function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    console.error(error);
    tell(say("failed"));
  });
}

/** Says what was done, with the way back. */
function tell(words: string, undo?: () => Promise<unknown>): void {
  byId("said").textContent = words;
  byId("undo").hidden = !undo;
  byId("undo").onclick = () => {
    if (!undo) return;
    // The browser may ask again whether a site is allowed: this must still be in the click.
    const undone = undo();
    attempt(undone.then(() => tell(say("said_undone"))));
  };
}

/** A site is allowed no longer. */
async function disallow(site: string): Promise<void> {
  const patterns = patternsOfSite(await readReach(), site);
  await giveBack(patterns);
  tell(say("said_site_removed", site), () => askFor(patterns));
}

/** A site is judged again. */
async function judgeAgain({ site, until }: QuietSite): Promise<void> {
  await send("notHere", { site, how: "no" });
  tell(say("said_site_removed", site), () => send("notHere", { site, how: until === null ? "ever" : "today" }));
}

/** What was chosen in private windows is told there alone. */
const isPrivate = browser.extension.inIncognitoContext ?? false;

/** Shows what is there. */
async function show(): Promise<void> {
  const [reach, quiet, settings] = await Promise.all([readReach(), quietSites(isPrivate), readSettings()]);
  const allowed = reach.everywhere ? [] : reach.sites.map((site) => ({ site, until: null }));
  byId("only").hidden = allowed.length === 0;
  fillSites(byId("only-list"), byId("only-title"), allowed, ({ site }) => attempt(disallow(site)));
  fillSites(byId("not-list"), byId("not-title"), quiet, (one) => attempt(judgeAgain(one)));
  byId("not-none").hidden = quiet.length > 0;
  byId<HTMLInputElement>("bar").checked = settings.bar;
}

localise(document);
document.title = `${say("options_title")} · ${say("name")}`;
byId("bar").onchange = () => attempt(send("set", { name: "bar", value: byId<HTMLInputElement>("bar").checked }));
startConsent();
const look = () => attempt(show());
browser.permissions.onAdded.addListener(look);
browser.permissions.onRemoved.addListener(look);
browser.storage.onChanged.addListener(look);
look();

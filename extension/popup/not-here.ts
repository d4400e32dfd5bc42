/** "Not here": leaves the page's site alone while its user browses, for today or for ever, and takes that back. */
import type browser from "webextension-polyfill";
import { siteOf } from "../../src/origin/domains.ts";
import { button, byId, element } from "../elements.ts";
import { send } from "../messages.ts";
import { type HowLong, notHereOn } from "../not-here.ts";
import { isAllowed } from "../permission.ts";
import { say } from "../words.ts";

type Attempt = (work: Promise<unknown>) => void;

async function choose(
  site: string,
  tabId: number | undefined,
  how: HowLong,
  show: (how: HowLong) => void,
): Promise<void> {
  await send("notHere", { site, how, tabId });
  show(how);
  byId("not-here-choices").querySelector("button")?.focus();
}

/**
 * Offers it where something is shown, would be, or was told to be silent.
 * @param isLit signs are shown in this tab
 */
export async function offerNotHere(tab: browser.Tabs.Tab, isLit: boolean, attempt: Attempt): Promise<void> {
  const site = siteOf(tab.url ?? "");
  if (site === "") return;
  const choice = (words: string, how: HowLong) =>
    button(words, () => attempt(choose(site, tab.id, how, show)), { "data-how": how });
  const show = (how: HowLong) => {
    const forToday = choice(say("not_here_today"), "today");
    // What is chosen in a private window ends with it.
    const forEver = tab.incognito ? "" : choice(say("not_here_ever"), "ever");
    const chosen: Record<HowLong, (Node | string)[]> = {
      no: [element("p", {}, say("not_here_about", site)), element("div", { class: "pair" }, forToday, forEver)],
      today: [element("p", {}, say("not_here_is_today", site)), choice(say("undo"), "no")],
      ever: [element("p", {}, say("not_here_is_ever", site)), choice(say("undo"), "no")],
    };
    byId("not-here-choices").replaceChildren(...chosen[how]);
  };
  const now = await notHereOn(site, tab.incognito);
  if (!isLit && now === "no" && !(await isAllowed(tab.url ?? ""))) return;
  show(now);
  byId<HTMLDetailsElement>("not-here").open = now !== "no";
  byId("not-here").hidden = false;
}

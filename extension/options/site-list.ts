/** A list of sites, each with a button that takes it off. */
import { button, element } from "../elements.ts";
import type { QuietSite } from "../not-here.ts";
import { say } from "../words.ts";

/**
 * Fills a list anew. The focus of a button that went goes to the one in its place, or to the title.
 * @param remove takes a site off
 */
export function fillSites(
  list: HTMLElement,
  title: HTMLElement,
  sites: readonly QuietSite[],
  remove: (site: QuietSite) => void,
): void {
  const buttons = () => [...list.querySelectorAll("button")];
  const focused = buttons().indexOf(document.activeElement as HTMLButtonElement);
  list.replaceChildren(
    ...sites.map((one) =>
      element(
        "li",
        {},
        element("span", { class: "site", dir: "ltr" }, one.site),
        one.until !== null && element("span", { class: "until" }, say("site_today")),
        button(say("site_remove"), () => remove(one), { "aria-label": say("site_remove_one", one.site) }),
      ),
    ),
  );
  title.tabIndex = -1;
  if (focused >= 0) (buttons().at(Math.min(focused, sites.length - 1)) ?? title).focus();
}

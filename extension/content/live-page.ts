/** The page that a script runs in, as the core reads signs from it. */
import { factsOf, type Head } from "../../src/page.ts";
import { shortDomainOf } from "../../src/signs/domain.ts";
import type { LivePage } from "../../src/signs/sight.ts";
import { elementsNamed, findAll, findFirst, isConnected, isShown, rootOf } from "./live-dom.ts";
import { LIVE } from "./live-view.ts";

/** The document's own methods may be shadowed by what the page names so. */
const head = {
  querySelector: (selector: string) => findFirst(document, selector),
  querySelectorAll: (selector: string) => findAll(document, selector),
  getElementsByTagName: (name: string) => elementsNamed(document, name),
  get documentElement() {
    return rootOf(document);
  },
} as Head;

/**
 * Letters too small to be seen are hidden as well as what is not shown. What the page has taken out while it was read was
 * shown before: else it could hide everything from us by putting copies into its place.
 */
const isHidden: LivePage["isHidden"] = (element) =>
  isConnected(element) && (!isShown(element) || Number.parseFloat(window.getComputedStyle(element).fontSize) < 1);

/** @param url the page's address */
export function livePage(body: Element, url: string): LivePage {
  return { facts: factsOf(head, url, shortDomainOf), body, view: LIVE, isHidden };
}

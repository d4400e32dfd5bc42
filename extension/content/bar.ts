/**
 * The bar: one line on a page that shows signs of a copy, with what was found behind a button. It runs in the page
 * (isolated world) and only where the user has switched bars on. Its shadow root is closed, it asks for no resource, and
 * what the page says is set as text.
 *
 * As the copier (capture.ts) it leaves a function in the isolated world, which a second executeScript() calls.
 */

import styles from "./bar.css?inline";
import { bodyOf, createIn, insertBefore, rootOf } from "./live-dom.ts";
import { hear, tell } from "./tell.ts";

/** What the bar says, in the interface's language. */
export interface BarWords {
  lang: string;
  name: string;
  sentence: string;
  /** Who the page says its text is from, with the words before it; "" where it says nothing. */
  source: string;
  read: string;
  what: string;
  close: string;
  /** What stands before a quotation. */
  gap: string;
  found: { reason: string; quote: string }[];
  foot: string;
}

/** The word on which the bar goes. */
export const HIDE = "hide-bar";

type Tag = "div" | "p" | "ul" | "li" | "q" | "span" | "button";

// Only the document can be clobbered; what is made here is asked directly.
function make(tag: Tag, name: string, ...children: (Node | string)[]): HTMLElement {
  const made = createIn(document, tag) as HTMLElement;
  if (name) made.className = name;
  made.append(...children);
  return made;
}

/** A button that heeds its user, and no click that the page has made up. */
function button(words: string, name: string, press: () => void): HTMLElement {
  const made = make("button", name, words);
  made.setAttribute("type", "button");
  made.addEventListener("click", (event) => {
    if (event.isTrusted) press();
  });
  return made;
}

function evidence({ found, foot, gap }: BarWords): HTMLElement {
  const items = found.map(({ reason, quote }) => {
    const words = make("q", "", quote);
    words.dir = "auto";
    return make("li", "", reason, ...(quote ? [gap, words] : []));
  });
  const made = make("div", "found", make("ul", "", ...items), make("p", "foot", foot));
  made.id = "found";
  made.tabIndex = 0;
  made.hidden = true;
  return made;
}

let host: HTMLElement | null = null;

function hide(): void {
  host?.remove();
  host = null;
}

function close(): void {
  hide();
  void tell("bar", { act: "close" });
}

function contentsOf(words: BarWords): HTMLElement {
  const found = evidence(words);
  const what = button(words.what, "", () => {
    found.hidden = !found.hidden;
    what.setAttribute("aria-expanded", String(!found.hidden));
  });
  what.setAttribute("aria-expanded", "false");
  what.setAttribute("aria-controls", found.id);
  const sentence = make("p", "sentence", make("span", "name", words.name), words.sentence);
  if (words.source) sentence.append(make("span", "source", words.source));
  const line = make(
    "div",
    "line",
    sentence,
    make(
      "div",
      "buttons",
      button(words.read, "primary", () => void tell("bar", { act: "read" })),
      what,
      button(words.close, "", close),
    ),
  );
  const bar = make("div", "bar", line, found);
  bar.lang = words.lang;
  bar.setAttribute("role", "region");
  bar.setAttribute("aria-label", words.name);
  bar.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.isTrusted) close();
  });
  return bar;
}

/** Shows the bar, once. A page that throws it out is left in peace. */
function showBar(words: BarWords): void {
  const root = rootOf(document);
  const body = bodyOf(document);
  if (host || !root || !body) return;
  host = make("div", "");
  const shadow = host.attachShadow({ mode: "closed" });
  shadow.append(contentsOf(words));
  dress(shadow);
  // Before the body: the first thing that the Tab key comes to.
  insertBefore(root, host, body);
}

/** A sheet of its own needs no leave from the page's policy. */
function dress(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
}

declare global {
  /** The bar's door: set by this script, called by the extension in the same isolated world. */
  var unmirrorBar: typeof showBar | undefined;
}
// Asked of the world itself: an element of the page can lend its id to the window as a name.
if (!Object.hasOwn(globalThis, "unmirrorBar")) {
  globalThis.unmirrorBar = showBar;
  hear(HIDE, hide);
}

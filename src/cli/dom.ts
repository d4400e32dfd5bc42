/**
 * The DOM of the command.
 *
 * jsdom, by measurement (332 real pages, 62 MB; 130 small ones; two cores): it parses as browsers do. linkedom took
 * 19 ms a page instead of 107, but gave 75 of the 332 pages an empty body, and DOMPurify does nothing on it, so it could
 * never make the HTML of a result. What makes jsdom cheaper: one window whose DOMParser reads every page (107 ms a real
 * page and 5 a small one, where a window for each takes 193 and 20), no scripts, no resources.
 */
import { createRequire } from "node:module";
import type { View } from "../out/safe-html.ts";
import { capParserDepth } from "./depth.ts";

const require = createRequire(import.meta.url);

/**
 * jsdom keeps every element that has an id or a name reachable from the window of its parser, and with it the whole
 * page: 8 MB a page and a crash after some 200. So the window is a fresh one (15 ms) after this many characters.
 */
const WINDOW_LASTS = 4_000_000;
/** What a page costs beside its length. */
const PAGE_COSTS = 40_000;

let view: View | null = null;
let left = 0;

/** The window whose parser and sanitiser serve the command. */
export function window(): View {
  if (!view || left < 0) {
    // Loaded when it is first needed: it takes most of a second, and the thread that only hands out pages needs none.
    const { JSDOM, VirtualConsole }: typeof import("jsdom") = require("jsdom");
    // Its own console: what a page's style sheets say about themselves is nobody's business.
    view = new JSDOM("", { virtualConsole: new VirtualConsole() }).window as unknown as View;
    left = WINDOW_LASTS;
  }
  return view;
}

/**
 * Parses a page into an inert document, as DOMParser does in the browsers: no scripts, no requests, no view, and no
 * address of its own (whoever reads it is told the address).
 */
export function parseHtml(html: string): Document {
  left -= html.length + PAGE_COSTS;
  return new (window().DOMParser)().parseFromString(capParserDepth(html), "text/html");
}

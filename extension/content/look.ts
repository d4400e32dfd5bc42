/** The cheap answers, asked first: whether a page can be an article, and whether its text may hold signs at all. */
import { hasCues } from "../../src/signs/cues.ts";
import { groundOf } from "../../src/signs/region.ts";
import { contentTypeOf, findAll, textContent } from "./live-dom.ts";
import { LIVE } from "./live-view.ts";

/** With less text a page is no article … */
const LEAST_TEXT = 160;
/** … and with more controls it is an application. */
const CONTROLS = "input:not([type=hidden]), textarea, select, [contenteditable=''], [contenteditable=true]";
const CONTROLS_MOST = 60;

/** @returns whether the page is worth a closer look */
export function mayShowSigns(body: Element): boolean {
  if (!/html/.test(contentTypeOf(document))) return false;
  if ((textContent(body)?.length ?? 0) < LEAST_TEXT) return false;
  if (findAll(document, CONTROLS).length > CONTROLS_MOST) return false;
  const ground = groundOf(body, LIVE);
  return ground !== null && hasCues(LIVE.textOf(ground.root));
}

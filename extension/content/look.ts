/** The cheap answers, asked first: whether a page can be an article, and whether its text may hold signs at all. */
import { cuedGround } from "../../src/signs/cues.ts";
import type { Ground } from "../../src/signs/region.ts";
import { contentTypeOf, findAll, textContent } from "./live-dom.ts";
import { LIVE } from "./live-view.ts";

/** With less text a page is no article … */
const LEAST_TEXT = 160;
/** … and with more controls it is an application. */
const CONTROLS = "input:not([type=hidden]), textarea, select, [contenteditable=''], [contenteditable=true]";
const CONTROLS_MOST = 60;

/** @returns where the text stands, if it is worth a closer look; null otherwise */
export function glanceAt(body: Element): Ground | null {
  if (!/html/.test(contentTypeOf(document))) return null;
  if ((textContent(body)?.length ?? 0) < LEAST_TEXT) return null;
  if (findAll(document, CONTROLS).length > CONTROLS_MOST) return null;
  return cuedGround(body, LIVE);
}

/** The cheap answers, asked first: whether a page can be an article, and whether its text may hold signs at all. */
import { cuedGround, hasCues } from "../../src/signs/cues.ts";
import type { Ground } from "../../src/signs/region.ts";
import type { Steps } from "../../src/steps.ts";
import { contentTypeOf, findAllBelow, isShown, textContent } from "./live-dom.ts";
import { LIVE } from "./live-view.ts";

/** With less text a page is no article. */
const LEAST_TEXT = 160;
/** Where more controls than this are shown amid a text, and fewer of its characters for each, it is an application. */
const CONTROLS = "input:not([type=hidden]), textarea, select, [contenteditable=''], [contenteditable=true]";
const CONTROLS_MOST = 60;
const CHARACTERS_LEAST = 10;

/** With more links than this, and no more of its letters outside them, a page without paragraphs is a list of links. */
const LINKS_MOST = 40;
const UNLINKED_LEAST = 0.15;

/**
 * @param all the page's text with its scripts: what doesn't hold any cue stands nowhere in it, and most pages end here
 * @returns where the text stands, if it is worth a closer look; null otherwise
 */
export function* glanceAt(body: Element, all: string): Steps<Ground | null> {
  if (all.length < LEAST_TEXT || !hasCues(all) || !/html/.test(contentTypeOf(document))) return null;
  yield "cues";
  const ground = yield* cuedGround(body, LIVE);
  if (!ground || (ground.loose && isIndex(ground))) return null;
  return isApplication(ground.home) ? null : ground;
}

const lettersOf = (text: string) => text.replace(/[\s\d!-@[-`{-~]+/g, "").length;

/** A portal, the index of a forum. */
function isIndex({ home, text }: Ground): boolean {
  const links = Array.from(findAllBelow(home, "a[href]"));
  if (links.length <= LINKS_MOST) return false;
  const all = lettersOf(text);
  const linked = links.reduce((sum, link) => sum + lettersOf(textContent(link) ?? ""), 0);
  return all - linked < all * UNLINKED_LEAST;
}

/** A copier could put any number of controls beside the text, or hide them in it. */
function isApplication(home: Element): boolean {
  const controls = Array.from(findAllBelow(home, CONTROLS));
  if (controls.length <= CONTROLS_MOST) return false;
  const shown = controls.filter(isShown).length;
  return shown > CONTROLS_MOST && shown * CHARACTERS_LEAST > (textContent(home)?.length ?? 0);
}

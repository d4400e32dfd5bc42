/**
 * How computed style and layout hide an element of the live page. It reads only, so that layout is worked out once, and
 * it reads little: two questions that browsers answer fast settle most elements.
 */
import type { HiddenHow } from "../../src/capture-format.ts";
import { boxOf, data, findAll, findIn, firstChild, isShown, nextSibling, nodeType, parentNode } from "./live-dom.ts";

/** What lies behind a text: an opaque colour, or null where that can't be told (pictures, layers). */
export type Ground = readonly [red: number, green: number, blue: number] | null;

/** Letters this small are no letters. */
const SMALLEST_FONT = 1;
/** Moved less far than this it is a layout, not a hiding place. */
const FAR = 100;
/** Beyond the right or the lower edge a page scrolls: only what is out of all reach is hidden. */
const OUT_OF_REACH = 4000;
/** Colours whose channels differ by less are the same to the eye. */
const SAME_COLOUR = 5;

function channels(css: string): readonly [number, number, number, number] | null {
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css);
  if (!found) return null;
  const [, red, green, blue, alpha] = found.map(Number);
  return [red ?? 0, green ?? 0, blue ?? 0, found[4] === undefined ? 1 : (alpha ?? 1)];
}

function same(a: Ground, b: Ground): boolean {
  return a !== null && b !== null && a.every((channel, i) => Math.abs(channel - (b[i] ?? 0)) < SAME_COLOUR);
}

/** What lies behind the children of an element whose own ground is `behind`. */
export function groundWithin(style: CSSStyleDeclaration, behind: Ground): Ground {
  const own = channels(style.backgroundColor);
  if (!own || style.backgroundImage !== "none") return null;
  const [red, green, blue, alpha] = own;
  if (alpha === 0) return behind;
  return alpha === 1 ? [red, green, blue] : null;
}

/** An element has text of its own, not only in elements below. */
function hasOwnText(element: Element): boolean {
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) === Node.TEXT_NODE && /\S/.test(data(child))) return true;
  }
  return false;
}

const px = (value: string) => (value.endsWith("px") ? Number.parseFloat(value) : 0);

/** How far style moves an element out of its place: to the left or up (negative), to the right or down. */
function shifts(style: CSSStyleDeclaration): number[] {
  const found = [px(style.marginLeft), px(style.marginTop)];
  if (style.position !== "static") found.push(px(style.left), px(style.top));
  const matrix = /^matrix\((?:[^,]+,){4}\s*([-\d.e]+),\s*([-\d.e]+)\)$/.exec(style.transform);
  if (matrix) found.push(Number(matrix[1]), Number(matrix[2]));
  return found;
}

/** What an element's box says: moved out of sight, or shrunk to nothing. */
function concealmentOfBox(element: Element, style: CSSStyleDeclaration): HiddenHow | null {
  const box = boxOf(element);
  const before = box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0;
  const beyond = box.left + window.scrollX >= OUT_OF_REACH || (box.top >= OUT_OF_REACH && style.position === "fixed");
  if (before && shifts(style).some((by) => by <= -FAR)) return "off-screen";
  if (beyond && shifts(style).some((by) => by >= OUT_OF_REACH)) return "off-screen";
  if (box.width > 1 && box.height > 1) return null;
  if (box.width < 1 && box.height < 1 && style.transform !== "none") return "scale";
  const clips = style.overflow !== "visible" && style.display !== "inline" && style.display !== "contents";
  return clips ? "size" : null;
}

function isClipped(style: CSSStyleDeclaration): boolean {
  const edges = /^rect\(([-\d.]+)px,? ([-\d.]+)px,? ([-\d.]+)px,? ([-\d.]+)px\)$/
    .exec(style.clip)
    ?.slice(1)
    .map(Number);
  if (edges && /^(?:absolute|fixed)$/.test(style.position)) {
    const [top = 0, right = 0, bottom = 0, left = 0] = edges;
    if (bottom - top <= 1 || right - left <= 1) return true;
  }
  const path = style.clipPath;
  return (
    path !== "none" &&
    /^(?:inset\((?:50|100)%|circle\(0(?:px|%)?[ )]|polygon\(0(?:px|%)? 0(?:px|%)?(?:, 0(?:px|%)? 0(?:px|%)?)*\))/.test(
      path,
    )
  );
}

const PICTURES = "img, video, canvas, svg, iframe";
const MAX_PICTURES = 500;

/** A picture lies where the element is: white letters on it are no hidden ones. */
function isOnPicture(element: Element): boolean {
  const box = boxOf(element);
  return Array.from(findAll(document, PICTURES))
    .slice(0, MAX_PICTURES)
    .some((picture) => {
      const other = boxOf(picture);
      return other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top;
    });
}

/** What is taken out of the flow may lie on top of anything. */
function isAfloat(element: Element): boolean {
  for (let at: Node | null = element; at && nodeType(at) === Node.ELEMENT_NODE; at = parentNode(at)) {
    const { position, transform } = window.getComputedStyle(at as Element);
    if (!/^(?:static|relative)$/.test(position) || transform !== "none") return true;
  }
  return false;
}

/** The colour of the text can't be told from what lies behind it. */
function isInvisibleInk(element: Element, style: CSSStyleDeclaration, behind: Ground): boolean {
  const ink = channels(style.webkitTextFillColor || style.color);
  if (!ink) return false;
  const [red, green, blue, alpha] = ink;
  if (alpha === 1) {
    if (!same([red, green, blue], behind)) return false;
    // A bar that stands out with text of the same colour is a spoiler: it is read by pointing at it.
    if (!same(groundWithin(style, behind), behind) || isAfloat(element) || isOnPicture(element)) return false;
  } else if (alpha > 0 || style.backgroundImage !== "none") {
    // Letters cut out of a coloured ground (background-clip: text) are transparent, and plain to see.
    return false;
  }
  return style.textShadow === "none";
}

/**
 * How the page hides an element, or null.
 * @param style its computed style
 * @param behind what lies behind it
 * @param folded it is inside something that opens on a click: there nothing has a size, and visibility is inherited
 */
export function concealmentOf(
  element: Element,
  style: CSSStyleDeclaration,
  behind: Ground,
  folded: boolean,
): HiddenHow | null {
  if (folded) return style.display === "none" ? "display" : null;
  const shown = isShown(element);
  if (!shown && style.display === "none") return "display";
  if (!shown && Number(style.opacity) < 0.02) return "opacity";
  // A formula for those who hear the page: the one that is seen is drawn.
  if (isClipped(style)) return findIn(element, "math") ? null : "clip";
  const boxed = concealmentOfBox(element, style);
  if (boxed) return boxed;
  // What follows is inherited, and a child can take it back: it counts where the text itself stands.
  if (!hasOwnText(element)) return null;
  if (!shown && style.visibility !== "visible") return "visibility";
  if (Number.parseFloat(style.fontSize) < SMALLEST_FONT) return "font-size";
  if (px(style.textIndent) <= -FAR * 5) return "off-screen";
  return isInvisibleInk(element, style, behind) ? "colour" : null;
}

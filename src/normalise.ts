/**
 * Brings a parsed page (the capture of a live one, or a file) to one form, the same in the browsers and in Node: no
 * scripts, no forms, no names that shadow properties, depth and size capped, white space folded.
 */
import { HIDDEN_ATTRIBUTE } from "./capture-format.ts";
import { ID_ATTRIBUTE, markHidden } from "./hidden.ts";
import { openPlainText } from "./plain-text.ts";
import { foldSpace, walk } from "./text-map.ts";

export const MAX_DEPTH = 256;
export const MAX_NODES = 200_000;

/** Elements that hold no text of an article. */
const DROPPED =
  "script, style, noscript, template, link, meta, base, object, embed, applet, canvas, svg, audio, select, datalist, input, textarea, map, progress, meter, dialog:not([open]), [role=tab]";
/** Inline elements that are only a box around their content. */
const UNWRAPPED = "font, button, label, slot, nobr";
/** Blocks that are only a box around their content: a div serves as well, and has no properties that names can shadow. */
const BOXES = "form, center, fieldset, dialog";
const KEPT_ATTRIBUTES = new Set(
  "href src alt title class lang dir colspan rowspan scope headers start value reversed datetime cite rel itemprop itemtype open span align role type width height data-src data-original data-lazy-src data-actualsrc data-original-src data-lang data-language".split(
    " ",
  ),
);
/** Where lazy pages keep the address of a picture. */
const LAZY_SOURCES = ["data-src", "data-original", "data-lazy-src", "data-actualsrc", "data-original-src"];

export interface Normalised {
  body: Element;
  /** The page was larger than what is read. */
  partial: boolean;
  /** The page is a text file, as browsers show one. */
  plain: boolean;
}

/**
 * A page can name its elements after properties (`<input name=parentNode>`, `<form name=body>`) and so shadow them, on
 * the form and on the document. The prototype's own methods can't be shadowed; when names and ids are gone, neither
 * can anything else.
 */
function unclobber(document: Document): void {
  const documentMethods = Object.getPrototypeOf(document) as Document;
  const targets = new Map<string, number>();
  for (const link of documentMethods.querySelectorAll.call(document, "a[href^='#']")) {
    const name = decodeFragment(link.getAttribute("href") ?? "");
    if (name && !targets.has(name)) targets.set(name, targets.size + 1);
  }
  for (const element of documentMethods.querySelectorAll.call(document, "[id], [name]")) {
    const methods = Object.getPrototypeOf(element) as Element;
    const get = (name: string) => methods.getAttribute.call(element, name);
    if (localName(element) === "meta") continue;
    const id = get("id") ?? "";
    const number = targets.get(id) ?? targets.get(get("name") ?? "");
    if (id) methods.setAttribute.call(element, ID_ATTRIBUTE, id);
    methods.removeAttribute.call(element, "name");
    methods.removeAttribute.call(element, "id");
    if (number !== undefined) methods.setAttribute.call(element, "id", `ref-${number}`);
  }
  for (const link of documentMethods.querySelectorAll.call(document, "a[href^='#']")) {
    const number = targets.get(decodeFragment(link.getAttribute("href") ?? ""));
    if (number !== undefined) link.setAttribute("href", `#ref-${number}`);
  }
}

/** The tag name, read past whatever an element's children are named. */
function localName(element: Element): string {
  const methods = Object.getPrototypeOf(element) as Element;
  return methods.getAttribute.call(element, "content") !== null && methods.matches.call(element, "meta") ? "meta" : "";
}

function decodeFragment(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

/** Replaces an element by its children. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild);
  element.remove();
}

/** Takes out what lies beyond the limits; deeper elements give their text to the deepest one allowed. */
function cap(body: Element): boolean {
  let nodes = 0;
  let depth = 0;
  let partial = false;
  const beyond: ChildNode[] = [];
  const tooDeep: Element[] = [];
  walk(
    body,
    (node) => {
      nodes++;
      if (nodes > MAX_NODES) {
        partial = true;
        beyond.push(node as ChildNode);
        return false;
      }
      if (node.nodeType !== 1) return false;
      depth++;
      if (depth > MAX_DEPTH) tooDeep.push(node as Element);
      return true;
    },
    () => {
      depth--;
    },
  );
  for (const node of beyond) node.remove();
  for (const element of tooDeep) unwrap(element);
  return partial;
}

function tidyAttributes(element: Element): void {
  if (element.localName === "img") {
    const lazy = LAZY_SOURCES.map((name) => element.getAttribute(name)).find((value) => value);
    const source = element.getAttribute("src") ?? "";
    if (
      lazy &&
      (source === "" || source.startsWith("data:") || /(?:blank|placeholder|loading|lazy|spacer|grey)\b/i.test(source))
    )
      element.setAttribute("src", lazy);
  }
  const { attributes } = element;
  for (let i = attributes.length - 1; i >= 0; i--) {
    const name = attributes[i]?.name ?? "";
    if (KEPT_ATTRIBUTES.has(name) && !LAZY_SOURCES.includes(name)) continue;
    if (name === HIDDEN_ATTRIBUTE || (name === "id" && /^ref-\d+$/.test(attributes[i]?.value ?? ""))) continue;
    element.removeAttribute(name);
  }
}

/**
 * Normalises `document` in place.
 * @returns its body, or null where the document has none
 */
export function normalise(document: Document): Normalised | null {
  unclobber(document);
  const body = document.body;
  if (!body) return null;
  markHidden(document, body);
  // A page may declare its facts in the body as well: JSON-LD goes to the head, where readPage() looks.
  for (const script of body.querySelectorAll("script[type='application/ld+json']")) document.head?.append(script);
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  for (const element of body.querySelectorAll(UNWRAPPED)) unwrap(element);
  for (const element of body.querySelectorAll(BOXES)) {
    const box = document.createElement("div");
    for (const name of ["class", "role", HIDDEN_ATTRIBUTE]) {
      const value = element.getAttribute(name);
      if (value !== null) box.setAttribute(name, value);
    }
    box.append(...element.childNodes);
    element.replaceWith(box);
  }
  // A table of a single cell lays out the page.
  for (const table of body.querySelectorAll("table")) {
    const cells = table.querySelectorAll("td, th");
    const only = cells[0];
    if (cells.length !== 1 || !only) continue;
    const box = document.createElement("div");
    box.append(...only.childNodes);
    table.replaceWith(box);
  }
  const plain = openPlainText(document, body);
  const partial = cap(body);
  const comments: ChildNode[] = [];
  walk(
    body,
    (node) => {
      if (node.nodeType === 1) tidyAttributes(node as Element);
      else if (node.nodeType !== 3) comments.push(node as ChildNode);
      return true;
    },
    () => {},
  );
  for (const comment of comments) comment.remove();
  body.normalize();
  foldSpace(body);
  return { body, partial, plain };
}

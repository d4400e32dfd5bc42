/**
 * The one place where a stranger's HTML becomes nodes or a string that is shown: the only import of DOMPurify, the only
 * parser of what is shown. What stays is what an article is made of; everything is named here, nothing is inherited.
 */
import createDOMPurify, { type Config, type DOMPurify } from "dompurify";
import { linkAddress, pictureAddress } from "./addresses.ts";
import { prepare, SAFE_ID } from "./prepare.ts";

export type View = Window & typeof globalThis;

export interface SanitiseOptions {
  /** Relative addresses are resolved against it; without it they go. */
  baseUrl?: string;
}

/** What an article is made of. */
const ELEMENTS = `
  h1 h2 h3 h4 h5 h6 p div section article aside header footer span br hr wbr
  ul ol li dl dt dd blockquote pre code figure figcaption details summary
  table caption thead tbody tfoot tr td th
  a img em strong b i u s del ins sub sup mark small kbd samp var dfn abbr q cite time bdi bdo ruby rt rp rb
  math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom menclose
  msub msup msubsup munder mover munderover mmultiscripts mtable mtr mtd`
  .trim()
  .split(/\s+/);

/** Their text was never the article's: it goes with them. */
const FORBIDDEN_CONTENTS =
  "annotation annotation-xml audio applet canvas colgroup datalist desc embed foreignobject frame frameset head iframe noembed noframes noscript object option plaintext script select selectedcontent style svg template textarea title video xmp".split(
    " ",
  );

type Read = (value: string, baseUrl: string | undefined) => string | null;
const matching =
  (pattern: RegExp): Read =>
  (value) =>
    pattern.test(value) ? value : null;
const size = matching(/^\d{1,5}$/);
const text: Read = (value) => value;
const math = matching(/^[\w.%+#\- ]{1,40}$/);

/** What an attribute of an element may say; null drops it. What is not named here goes. */
const ATTRIBUTES: Record<string, Record<string, Read>> = {
  "*": {
    lang: matching(/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i),
    dir: matching(/^(?:ltr|rtl|auto)$/),
    id: matching(SAFE_ID),
  },
  a: { href: linkAddress, title: text },
  img: { src: pictureAddress, alt: text, title: text, width: size, height: size },
  td: { colspan: size, rowspan: size, align: matching(/^(?:left|center|right)$/i) },
  th: {
    colspan: size,
    rowspan: size,
    align: matching(/^(?:left|center|right)$/i),
    scope: matching(/^(?:row|col|rowgroup|colgroup)$/),
  },
  ol: { start: matching(/^-?\d{1,9}$/), reversed: () => "", type: matching(/^[1aAiI]$/) },
  li: { value: matching(/^-?\d{1,9}$/) },
  pre: { class: matching(/^language-[\w+#.-]{1,30}$/) },
  code: { class: matching(/^language-[\w+#.-]{1,30}$/) },
  time: { datetime: matching(/^[\w:.+\- ]{1,40}$/) },
  abbr: { title: text },
  details: { open: () => "" },
  math: { display: matching(/^(?:block|inline)$/), alttext: text },
};
/** What the elements of MathML say about their layout. */
const MATH_ATTRIBUTES: Record<string, Read> = Object.fromEntries(
  "mathvariant displaystyle scriptlevel form fence separator stretchy symmetric largeop movablelimits accent accentunder lspace rspace minsize maxsize linethickness width height depth voffset notation columnalign columnspan rowspan"
    .split(" ")
    .map((name) => [name, math]),
);

function readerOf(element: Element, attribute: string): Read | undefined {
  const name = element.localName;
  const own = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
  if (own && Object.hasOwn(own, attribute)) return own[attribute];
  if (name.startsWith("m") && Object.hasOwn(MATH_ATTRIBUTES, attribute) && element.namespaceURI?.endsWith("MathML"))
    return MATH_ATTRIBUTES[attribute];
  const common = ATTRIBUTES["*"];
  return common && Object.hasOwn(common, attribute) ? common[attribute] : undefined;
}

const CONFIG = {
  // The body is what the nodes come in; it does not come out.
  ALLOWED_TAGS: [...ELEMENTS, "#text", "body"],
  ALLOWED_ATTR: [
    ...new Set([...Object.values(ATTRIBUTES), MATH_ATTRIBUTES].flatMap((table) => Object.keys(table))),
    "rel",
  ],
  ADD_URI_SAFE_ATTR: ["alttext", "datetime"],
  FORBID_CONTENTS: FORBIDDEN_CONTENTS,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

interface Sanitiser {
  purify: DOMPurify;
  /** What the hook of the running call resolves against: set and cleared around each call. */
  current: SanitiseOptions;
}
const sanitisers = new WeakMap<View, Sanitiser>();

function sanitiserFor(view: View): Sanitiser {
  const known = sanitisers.get(view);
  if (known) return known;
  const purify = createDOMPurify(view);
  // On some DOMs (linkedom) sanitize() gives back its input as it came: then nothing may be shown.
  if (purify.isSupported !== true)
    throw new Error("HTML cannot be sanitised here: DOMPurify does not support this DOM.");
  const sanitiser: Sanitiser = { purify, current: {} };
  purify.addHook("uponSanitizeAttribute", (node, event) => {
    const value = readerOf(node, event.attrName)?.(event.attrValue, sanitiser.current.baseUrl) ?? null;
    event.keepAttr = value !== null;
    if (value !== null) event.attrValue = value;
  });
  purify.addHook("afterSanitizeAttributes", (node) => {
    if (node.localName === "a" && node.hasAttribute("href")) node.setAttribute("rel", "noopener noreferrer");
  });
  sanitisers.set(view, sanitiser);
  return sanitiser;
}

/** The body that holds what `html` stands for, of an inert document; nothing is safe yet. Exported for its test alone. */
export function parseBody(html: string, view: View): Element {
  // Behind a rule a <frameset> is nothing; at the very beginning it would take the body's place.
  const page = new view.DOMParser().parseFromString(`<!doctype html><body><hr>${html}`, "text/html");
  // Named elements shadow properties of the document, `body` as well: the prototype's methods are past their reach.
  const body = view.Document.prototype.querySelector.call(page, "body") as Element;
  body.firstChild?.remove();
  return body;
}

/**
 * Makes nodes of a stranger's HTML: only what an article is made of, addresses absolute, nothing that runs or loads by
 * itself but pictures. The nodes belong to an inert document: the caller adopts them where they are shown.
 * @param html HTML of a body
 * @param view the window whose parser is used
 * @throws where the DOM is one that DOMPurify does nothing on
 */
export function sanitise(html: string, view: View, options: SanitiseOptions = {}): DocumentFragment {
  const sanitiser = sanitiserFor(view);
  const body = parseBody(html, view);
  prepare(body);
  sanitiser.current = options;
  try {
    return sanitiser.purify.sanitize(body, CONFIG);
  } finally {
    sanitiser.current = {};
  }
}

/** HTML of nodes that are sanitised already. */
export function serialise(nodes: DocumentFragment): string {
  const box = nodes.ownerDocument.createElement("div");
  box.append(nodes.cloneNode(true));
  return box.innerHTML;
}

/** As `sanitise`, but a string: what parses again to the very same nodes. */
export function sanitiseToHtml(html: string, view: View, options: SanitiseOptions = {}): string {
  const once = serialise(sanitise(html, view, options));
  // MathML is the one place where text parsed a second time can become other nodes than it was.
  if (!/<math/i.test(once)) return once;
  const twice = serialise(sanitise(once, view, options));
  return once === twice ? once : serialise(sanitise(twice.replace(/<\/?m[a-z]*[^>]*>/gi, ""), view, options));
}

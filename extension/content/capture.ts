/**
 * Copies the page into inert HTML: all its text, what is invisible marked as such, the facts of its head. It runs in
 * the page (isolated world), changes nothing there, and walks with a stack of its own, so that no page is too deep.
 *
 * The completion value of a built script is undefined: it leaves a function in the isolated world, which a second
 * executeScript() calls (see ../copy-page.ts).
 */
import { type Capture, HIDDEN_ATTRIBUTE, MAX_CHARACTERS, MAX_DEPTH, MAX_NODES } from "../../src/capture-format.ts";
import { concealmentOf, type Ground, groundWithin } from "./concealment.ts";
import { frameOf, headOf } from "./facts.ts";
import { escapeAttribute, escapeText } from "./html-text.ts";
import {
  assignedNodes,
  attribute,
  attributeNames,
  bodyOf,
  contentTypeOf,
  data,
  findIn,
  firstChild,
  innerDocument,
  isShown,
  localName,
  matches,
  namespaceURI,
  nextSibling,
  nodeType,
  readyStateOf,
  rootOf,
  shadowRoot,
  textContent,
  titleOf,
} from "./live-dom.ts";
import { opensOnClick } from "./opens-on-click.ts";
import { isEdited } from "./typed.ts";

const HTML = "http://www.w3.org/1999/xhtml";
const MATHML = "http://www.w3.org/1998/Math/MathML";

const words = (list: string) => new Set(list.split(" "));

/** Elements that hold nothing to read, or only what the reader has typed; the head's facts are collected apart. */
const LEFT_OUT = words(
  "head script style noscript template title link base frame object embed applet canvas audio noembed noframes input textarea select datalist param",
);
const VOID = words("area br col hr img source track wbr meta");
/** Elements whose text the parser would read by rules of its own, or that must not nest. */
const RENAMED: Record<string, string> = {
  plaintext: "pre",
  xmp: "pre",
  listing: "pre",
  html: "div",
  body: "div",
  frameset: "div",
  form: "div",
};
/** Brackets around readings (ruby): only browsers without ruby show them. */
const NEVER_SHOWN = "rp";
/** Elements that end a line: below the deepest level a line break stands for them. */
const BLOCKS = words(
  "address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table tr ul",
);
const WELL_NAMED = /^[a-z][a-z0-9._-]*$/;
const WELL_NAMED_ATTRIBUTE = /^[a-z_][\w.:-]*$/i;
/** What the copy must not carry: code, style (computed style has been asked), and a mark that only we may set. */
const DROPPED_ATTRIBUTE = new RegExp(`^(?:on.*|style|srcdoc|nonce|hidden|${HIDDEN_ATTRIBUTE})$`, "i");
/** So many elements are asked for their computed style; of more, only those that the browser calls hidden. */
const MAX_ASKED = 20_000;
const MAX_ATTRIBUTE = 200_000;
/** A hidden element with this share of the page's text and its heading is the article, waiting to be shown. */
const WHOLE_PAGE = 0.5;

/** An element whose children are being written. */
interface Level {
  children: Iterator<Node>;
  close: string;
  hidden: boolean;
  /** It opens on a click. */
  folded: boolean;
  ground: Ground;
}

interface Copy {
  html: string;
  partial: boolean;
  /** Characters that can be seen, white space not counted. */
  visible: number;
}

function* siblings(first: Node | null): Iterator<Node> {
  for (let node = first; node; node = nextSibling(node)) yield node;
}

/** What is shown inside an element: its shadow tree if it has one, what is slotted, a frame's text where the page gives it. */
function childrenOf(element: Element, name: string): Iterator<Node> {
  const shadow = shadowRoot(element);
  if (shadow) return siblings(firstChild(shadow));
  if (name === "slot") {
    const assigned = assignedNodes(element);
    if (assigned.length > 0) return assigned.values();
  }
  if (name === "iframe") {
    const inner = attribute(element, "srcdoc") === null ? null : innerDocument(element);
    const body = inner && bodyOf(inner);
    return siblings(body ? firstChild(body) : null);
  }
  return siblings(firstChild(element));
}

function attributesOf(element: Element): string {
  let text = "";
  for (const name of attributeNames(element)) {
    if (DROPPED_ATTRIBUTE.test(name) || !WELL_NAMED_ATTRIBUTE.test(name)) continue;
    const value = attribute(element, name) ?? "";
    if (value.length <= MAX_ATTRIBUTE) text += ` ${name}="${escapeAttribute(value)}"`;
  }
  return text;
}

/** What an article has and a heap of words has not. */
const ARTICLE = "h1, article, main, p + p + p + p + p";

/** Whether an element is most of what the page has to read: then it waits to be shown. */
function isWholePage(element: Element, body: Element): boolean {
  const own = textContent(element)?.length ?? 0;
  return own > 500 && own > WHOLE_PAGE * (textContent(body)?.length ?? 0) && findIn(element, ARTICLE) !== null;
}

/** Tags of an element, and whether anything below it is written. Null: its children stand in its place. */
function tagsOf(element: Element): { name: string; open: string; close: string } | "skip" | null {
  const own = localName(element);
  const namespace = namespaceURI(element);
  if (namespace === MATHML) return { name: own, open: `<${own}${attributesOf(element)}`, close: `</${own}>` };
  if (namespace !== HTML) return own === "svg" ? "skip" : null;
  if (own === "meta" ? attribute(element, "itemprop") === null : LEFT_OUT.has(own)) return "skip";
  if (own === "slot" || (own === "iframe" && attribute(element, "srcdoc") !== null)) return null;
  const name = RENAMED[own] ?? (WELL_NAMED.test(own) ? own : "span");
  return { name, open: `<${name}${attributesOf(element)}`, close: VOID.has(name) ? "" : `</${name}>` };
}

/** Writes what is below `body`; of a selection, what is inside `range` alone. */
function copyOf(body: Element, range: Range | null): Copy {
  const opens = opensOnClick(document);
  const out: string[] = [];
  const levels: Level[] = [];
  let [nodes, characters, visible, asked] = [0, 0, 0, 0];
  const write = (text: string) => {
    out.push(text);
    characters += text.length;
  };

  const writeText = (node: Node, hidden: boolean) => {
    let text = data(node);
    if (range && node === range.endContainer) text = text.slice(0, range.endOffset);
    if (range && node === range.startContainer) text = text.slice(range.startOffset);
    if (!hidden) visible += text.replace(/\s+/g, "").length;
    write(escapeText(text));
  };

  const enter = (element: Element, above: Level) => {
    const tags = tagsOf(element);
    if (tags === "skip") return;
    const name = localName(element);
    const level: Level = { ...above, children: childrenOf(element, name), close: "" };
    let mark = "";
    const holds = firstChild(element) || shadowRoot(element) || name === "img";
    if (!above.hidden && tags && holds && name !== NEVER_SHOWN && (asked++ < MAX_ASKED || !isShown(element))) {
      const style = window.getComputedStyle(element);
      const how = concealmentOf(element, style, above.ground, above.folded);
      const invisible = how !== null || (style.visibility === "hidden" && !above.folded);
      const waits = invisible && (isWholePage(element, body) || (how !== null && opens(element, style)));
      if (waits || (name === "details" && !matches(element, "[open]"))) level.folded = true;
      if (how !== null && !waits) {
        mark = ` ${HIDDEN_ATTRIBUTE}="${how}"`;
        level.hidden = true;
      }
      level.ground = groundWithin(style, above.ground);
    }
    if (tags && levels.length <= MAX_DEPTH) {
      // The parser drops one line feed after <pre>: give it one to drop.
      write(`${tags.open}${mark}>${tags.name === "pre" ? "\n" : ""}`);
      if (tags.close === "") return;
      level.close = tags.close;
    } else if (BLOCKS.has(name)) level.close = "<br>";
    levels.push(level);
  };

  const ground = groundWithin(window.getComputedStyle(body), pageGround());
  levels.push({ children: childrenOf(body, "body"), close: "", hidden: false, folded: false, ground });
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const next = nodes < MAX_NODES && characters < MAX_CHARACTERS ? level.children.next() : { done: true as const };
    if (next.done) {
      levels.pop();
      if (level.close !== "<br>" || out.at(-1) !== "<br>") write(level.close);
      continue;
    }
    const node = next.value as Node;
    if (range && !range.intersectsNode(node)) continue;
    const type = nodeType(node);
    nodes++;
    if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE) writeText(node, level.hidden);
    else if (type === Node.ELEMENT_NODE) enter(node as Element, level);
  }
  return { html: out.join(""), visible, partial: nodes >= MAX_NODES || characters >= MAX_CHARACTERS };
}

/** The colour of the canvas, which root and body may leave to the browser. */
function pageGround(): Ground {
  const root = rootOf(document);
  if (!root) return null;
  const style = window.getComputedStyle(root);
  return groundWithin(style, /dark/.test(style.colorScheme) ? null : [255, 255, 255]);
}

/** The selected part of the page, or null where nothing is selected. */
function selectedRange(): Range | null {
  const selection = window.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range && !range.collapsed ? range : null;
}

/** The named attributes that an element has. */
function some(element: Element | null, names: string[]): string {
  const values = names.map((name) => [name, element && attribute(element, name)] as const);
  return values.map(([name, value]) => (value ? ` ${name}="${escapeAttribute(value)}"` : "")).join("");
}

function addressOf(href: string): string {
  const url = new URL(href);
  url.username = "";
  url.password = "";
  return url.href;
}

/** Copies this page, or what is selected in it. */
function capturePage(options: { selection: boolean }): Capture {
  const root = rootOf(document);
  const body = bodyOf(document);
  const range = options.selection ? selectedRange() : null;
  const lang = (root && attribute(root, "lang")) ?? "";
  const copy = body && copyOf(body, range);
  const contents = range ? `<article>${copy?.html ?? ""}</article>` : (copy?.html ?? "");
  return {
    html: `<!doctype html><html${some(root, ["lang", "dir"])}><head>${headOf(document)}</head><body${some(body, ["class"])}>${contents}</body></html>`,
    url: addressOf(location.href),
    title: titleOf(document),
    lang,
    contentType: contentTypeOf(document),
    edited: isEdited(document),
    partial: copy?.partial ?? false,
    loading: readyStateOf(document) === "loading",
    selection: range !== null,
    frame: frameOf(document, copy?.visible ?? 0),
  };
}

declare global {
  /** The copier's door: set by this script, called by the extension in the same isolated world. */
  var unmirrorCapture: typeof capturePage | undefined;
}
globalThis.unmirrorCapture = capturePage;

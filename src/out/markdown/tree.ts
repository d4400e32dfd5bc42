/**
 * The nodes as a plain tree (hast), read once and without recursion: it is what the handlers walk. Only attributes that
 * Markdown or a table in it can say are in it, so nothing else can come out.
 */
import type { Element, ElementContent, Root } from "hast";
import { linkAddress, pictureAddress } from "../addresses.ts";

/** The handlers call themselves a few times a level: deeper elements give their children to the deepest one allowed. */
const MAX_DEPTH = 200;

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** How each attribute is read; what is not named is not read. */
const ATTRIBUTES: Record<string, (value: string) => string | null> = {
  href: (value) => linkAddress(value),
  src: (value) => pictureAddress(value),
  class: (value) => /(?:^|\s)(language-[\w+#.-]+)/.exec(value)?.[1] ?? null,
  id: (value) => (/^(?:fn|fnref|ref)-[\w-]+$/.test(value) ? value : null),
  align: (value) => (/^(?:left|center|right)$/i.test(value) ? value.toLowerCase() : null),
  colspan: (value) => (/^\d{1,4}$/.test(value) ? value : null),
  rowspan: (value) => (/^\d{1,5}$/.test(value) ? value : null),
  start: (value) => (/^\d{1,9}$/.test(value) ? value : null),
  display: (value) => (value === "block" ? value : null),
  title: (value) => value,
  alt: (value) => value,
  alttext: (value) => value,
};

const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’…—`;
/** A line break of the source between characters that are set without spaces: no space (CSS Text, segment breaks). */
const BREAK_IN_CJK = new RegExp(`(?<=[${WIDE}])[ \\t]*[\\r\\n][ \\t\\r\\n\\f]*(?=[${WIDE}])`, "gu");

function textOf(node: Node, inPre: boolean): string {
  const value = (node.nodeValue ?? "").toWellFormed().replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
  if (inPre || !/[\t\n\f]| {2}/.test(value)) return value;
  return value.replace(BREAK_IN_CJK, "").replace(/[ \t\n\f]+/g, " ");
}

/** True for an element that is a block itself or has one inside: set while the tree is built. */
export const holdsBlock = (element: Element): boolean => element.data === HOLDS_BLOCK;
const HOLDS_BLOCK = {};

function elementOf(node: globalThis.Element): Element {
  const properties: Record<string, string> = {};
  for (const name of Object.keys(ATTRIBUTES)) {
    const value = node.getAttribute(name);
    const read = value === null ? null : ATTRIBUTES[name]?.(value.toWellFormed());
    if (read !== null && read !== undefined) properties[name] = read;
  }
  return { type: "element", tagName: node.localName, properties, children: [] };
}

/** See above. */
export function treeOf(body: DocumentFragment): Root {
  const root: Root = { type: "root", children: [] };
  // Where the children of the node in hand go, and for each level above it the same.
  const parents: (Root | Element)[] = [root];
  let pre = 0;
  let node: Node | null = body.firstChild;
  let depth = 0;
  while (node) {
    const parent = parents[Math.min(depth, parents.length - 1)] as Element;
    let entered = false;
    if (node.nodeType === 3) {
      const value = textOf(node, pre > 0);
      const last = parent.children.at(-1);
      if (last?.type === "text") last.value += value;
      else if (value !== "") parent.children.push({ type: "text", value });
    } else if (node.nodeType === 1) {
      const element = elementOf(node as globalThis.Element);
      parent.children.push(element as ElementContent);
      const block =
        BLOCKS.has(element.tagName) || (element.tagName === "math" && element.properties.display === "block");
      if (block) {
        element.data = HOLDS_BLOCK;
        for (let i = parents.length - 1; i > 0; i--) {
          const above = parents[i] as Element;
          if (holdsBlock(above)) break;
          above.data = HOLDS_BLOCK;
        }
      }
      if (element.tagName === "math" && element.properties.alttext === undefined)
        element.properties.alttext = (node.textContent ?? "").trim();
      entered = node.firstChild !== null && element.tagName !== "math";
      if (entered && depth < MAX_DEPTH) parents.push(element);
    }
    if (entered) {
      if (isPre(node)) pre++;
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === body) break;
      depth--;
      if (depth < MAX_DEPTH) parents.length = depth + 1;
      if (isPre(node)) pre--;
    }
    if (!node || node === body) break;
    node = node.nextSibling;
  }
  return root;
}

const isPre = (node: Node): boolean => (node as globalThis.Element).localName === "pre";

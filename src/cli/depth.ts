/**
 * Browsers stop nesting at 512 elements; jsdom does not, takes time that grows with the square of the depth (10,000
 * nested divs: 19 s) and overflows on more. So pages that nest deeper are brought to what a browser would make of them.
 */
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** Chromium's and Firefox's own limit. */
const MAX_DEPTH = 512;
const TAG = /<(\/?)([a-z][^\s/>]*)/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
/** What stands inside is not text of the page. */
const RAW = /^(?:script|style|template|noscript|iframe|textarea|title|xmp|noembed|noframes)$/;

/** An upper bound of how deep the tags nest, without parsing them. */
function mayNest(html: string): boolean {
  let depth = 0;
  for (const [, close, name = ""] of html.matchAll(TAG)) {
    if (VOID.test(name)) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

const childrenOf = (node: Tree.Node): Tree.ChildNode[] => ("childNodes" in node ? node.childNodes : []);

/** `html`, or where elements nest deeper than browsers allow, the HTML of its tree with the deeper ones flattened. */
export function capParserDepth(html: string): string {
  if (!mayNest(html)) return html;
  const document = parse(html);
  let capped = false;
  const stack: { node: Tree.Node; depth: number }[] = [{ node: document, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (depth === MAX_DEPTH && childrenOf(node).some((child) => childrenOf(child).length > 0)) {
      capped = true;
      (node as Tree.Element).childNodes = leavesOf(node);
      continue;
    }
    for (const child of childrenOf(node)) stack.push({ node: child, depth: depth + 1 });
  }
  return capped ? serialize(document) : html;
}

/** What is below `node`: text, and elements that hold nothing but text, in their order. */
function leavesOf(node: Tree.Node): Tree.ChildNode[] {
  const leaves: Tree.ChildNode[] = [];
  const stack = [...childrenOf(node)].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const children = childrenOf(next);
    if (RAW.test(next.nodeName) || children.every((child) => childrenOf(child).length === 0)) leaves.push(next);
    else for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Tree.ChildNode);
  }
  return leaves;
}

/**
 * The only offset arithmetic: flattens an element into blocks of text and leads from an offset in a block back to the
 * text node that holds it. A block is one line as a reader sees it: a paragraph, a heading, a list item's own text, a
 * table cell, one line of verse between two `<br>`.
 */

import { atOnce, type Steps } from "./steps.ts";

const BLOCK_TAGS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

export type Role = "text" | "heading" | "item" | "cell" | "code" | "quote" | "caption";

/** One text node's share of a block: `block.text.slice(start, start + node.data.length) === node.data`. */
export interface Piece {
  node: Text;
  start: number;
}

export interface Block {
  /** The nearest block-level element around the text. */
  element: Element;
  text: string;
  pieces: Piece[];
  /** Characters that stand in links (white space as written). */
  linked: number;
  role: Role;
  /** Within a quotation, at any depth. */
  quoted: boolean;
  /** `<br>` elements between the line before and this one, when both stand in the same run of inline content. */
  breaks: Element[];
  /** Pictures that stand in the line. */
  images: Element[];
}

/** Lower-case tag name. */
export function tagOf(element: Element): string {
  return element.localName;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * How a tree is read. A normalised document reads by its own properties. On a live page names may shadow those, nothing
 * has been dropped, and white space stands as it was written.
 */
export interface TreeView {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  nodeType(node: Node): number;
  nameOf(element: Element): string;
  dataOf(text: Text): string;
  /** All that stands in an element, its scripts included. */
  textOf(element: Element): string;
  /** What may be long in it and is no text of the page's, as a selector; "" where nothing is. */
  scripts: string;
  contains(element: Element, other: Element): boolean;
  /** The elements below one that match a selector, in document order: the first of them, or all. */
  find(root: Element, selector: string, most?: number): Element[];
  /** Whether what is below an element is text of the page. */
  enters(element: Element): boolean;
  /** Folds white space on the way: nothing has done it before. */
  folds: boolean;
}

/** A list's elements, and no more than so many: a page may have tens of thousands. */
export const firstOf = (list: NodeListOf<Element>, most = list.length): Element[] =>
  Array.from({ length: Math.min(most, list.length) }, (_, i) => list[i] as Element);

/** A document that has been through normalise(). */
export const NORMALISED: TreeView = {
  firstChild: (node) => node.firstChild,
  nextSibling: (node) => node.nextSibling,
  parentNode: (node) => node.parentNode,
  nodeType: (node) => node.nodeType,
  nameOf: (element) => element.localName,
  dataOf: (text) => text.data,
  textOf: (element) => element.textContent ?? "",
  scripts: "",
  contains: (element, other) => element.contains(other),
  find: (root, selector, most) => firstOf(root.querySelectorAll(selector), most),
  enters: () => true,
  folds: false,
};

/** The nodes below `root` in document order, without recursion; `leave` is called when an element has been walked. */
export function walk(
  root: Node,
  enter: (node: Node) => boolean,
  leave: (element: Element) => void,
  view: TreeView = NORMALISED,
): void {
  atOnce(walkSteps(root, enter, leave, view));
}

/** So many nodes are a step. */
const NODES = 128;

function* walkSteps(
  root: Node,
  enter: (node: Node) => boolean,
  leave: (element: Element) => void,
  view: TreeView,
): Steps<void> {
  let node = view.firstChild(root);
  for (let count = 1; node; count++) {
    if (count % NODES === 0) yield "walk";
    const child: Node | null = enter(node) ? view.firstChild(node) : null;
    if (child) {
      node = child;
      continue;
    }
    if (view.nodeType(node) === ELEMENT) leave(node as Element);
    let next: Node | null = view.nextSibling(node);
    while (!next) {
      node = view.parentNode(node);
      if (!node || node === root) return;
      leave(node as Element);
      next = view.nextSibling(node);
    }
    node = next;
  }
}

/** A run of inline content between two borders of blocks, line by line. */
interface Line {
  element: Element;
  nodes: Text[];
  /** Characters of the nodes that stand in links. */
  linked: number;
  images: Element[];
  breaks: Element[];
}

/** Calls `line` for each line below `root` that holds text or a picture. */
function* eachLine(root: Element, line: (line: Line) => void, view = NORMALISED): Steps<void> {
  const blockStack: Element[] = [root];
  let current: Line = { element: root, nodes: [], linked: 0, images: [], breaks: [] };
  let inRun = false;
  let links = 0;
  const flush = (next: Element, breaks: Element[] = []) => {
    const filled = current.nodes.length > 0 || current.images.length > 0;
    if (filled) {
      line(current);
      inRun = true;
    }
    // A line of nothing between two <br> passes its breaks on, so that a blank line stays known.
    const carried = breaks.length > 0 && !filled ? current.breaks : [];
    current = { element: next, nodes: [], linked: 0, images: [], breaks: inRun ? [...carried, ...breaks] : [] };
  };
  const top = () => blockStack[blockStack.length - 1] ?? root;
  /** The elements that have been entered and not left, with their names: each is asked of the page once. */
  const open: Element[] = [];
  const names: string[] = [];
  yield* walkSteps(
    root,
    (node) => {
      const type = view.nodeType(node);
      if (type === TEXT) {
        current.nodes.push(node as Text);
        if (links > 0) current.linked += view.dataOf(node as Text).length;
        return false;
      }
      if (type !== ELEMENT) return false;
      const element = node as Element;
      const tag = view.nameOf(element);
      if (tag === "br") {
        flush(top(), [element]);
        return false;
      }
      if (tag === "img") {
        current.images.push(element);
        return false;
      }
      if (!view.enters(element)) return false;
      if (tag === "a") links++;
      if (BLOCK_TAGS.has(tag)) {
        inRun = false;
        // (What a form is asked, its fields may answer.)
        const holder = tag === "form" ? top() : element;
        flush(holder);
        inRun = false;
        blockStack.push(holder);
      }
      open.push(element);
      names.push(tag);
      return true;
    },
    (element) => {
      if (open[open.length - 1] !== element) return;
      open.pop();
      const tag = names.pop() ?? "";
      if (tag === "a" && links > 0) links--;
      if (!BLOCK_TAGS.has(tag)) return;
      blockStack.pop();
      flush(top());
      inRun = false;
      current.breaks = [];
    },
    view,
  );
  flush(root);
}

/** White space that is not one blank. */
const SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

function isPreformatted(element: Element): boolean {
  return element.closest("pre, listing, textarea") !== null;
}

/** What a browser shows of the white space in a line of text nodes. */
function foldedLine(texts: readonly string[]): string[] {
  let atEdge = true;
  let last = -1;
  const folded = texts.map((text, i) => {
    let data = text.replace(SPACE, " ");
    if (atEdge && data.startsWith(" ")) data = data.slice(1);
    if (data === "") return data;
    atEdge = data.endsWith(" ");
    last = i;
    return data;
  });
  if (folded[last]?.endsWith(" ")) folded[last] = (folded[last] as string).slice(0, -1);
  return folded;
}

/**
 * Folds white space as a browser shows it (outside preformatted text), so that a block's text is the plain
 * concatenation of its nodes. Changes text nodes in place; empty ones go.
 */
export function foldSpace(root: Element): void {
  const steps = eachLine(root, ({ element, nodes }) => {
    if (isPreformatted(element)) return;
    const folded = foldedLine(nodes.map((node) => node.data));
    nodes.forEach((node, i) => {
      if (node.data !== folded[i]) node.data = folded[i] ?? "";
      if (node.data === "") node.remove();
    });
  });
  atOnce(steps);
}

const ROLE_BY_TAG: Record<string, Role> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "item",
  dt: "item",
  dd: "item",
  td: "cell",
  th: "cell",
  pre: "code",
  listing: "code",
  blockquote: "quote",
  figcaption: "caption",
  caption: "caption",
};

const CELL_MOST = 400;

/** A table that lays out the page has whole articles in its cells: only short content makes a cell. */
function isLayoutCell(cell: Element): boolean {
  return cell.querySelector("p, div, h2, h3, ul, blockquote") !== null || (cell.textContent ?? "").length > CELL_MOST;
}

interface Kind {
  role: Role;
  quoted: boolean;
}

/** Role of an element: its own, or that of the nearest element around it that has one. Remembers what it has read. */
function roleReader(root: Element, view: TreeView): (element: Element) => Kind {
  const known = new Map<Element, Kind>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = at === root ? null : (view.parentNode(at) as Element | null)) path.push(at);
    let kind: Kind = (at && known.get(at)) || { role: "text", quoted: false };
    for (const one of path.reverse()) {
      const name = view.nameOf(one);
      const own = ROLE_BY_TAG[name];
      const isOwn = own !== undefined && kind.role !== "code" && !(own === "cell" && isLayoutCell(one));
      kind = { role: isOwn ? own : kind.role, quoted: kind.quoted || name === "blockquote" || name === "q" };
      known.set(one, kind);
    }
    return kind;
  };
}

/**
 * The blocks below `root` that hold text (or pictures), in document order.
 * @param root where white space has been folded (foldSpace()), unless the view folds it
 * @param view how the tree is read; with one that folds, a block's text is no longer the plain sum of its nodes
 */
export const blocksOf = (root: Element, view = NORMALISED): Block[] => atOnce(blockSteps(root, view));

/** The same, step by step. */
export function* blockSteps(root: Element, view: TreeView): Steps<Block[]> {
  const blocks: Block[] = [];
  const roleOf = roleReader(root, view);
  yield* eachLine(
    root,
    ({ element, nodes, linked, images, breaks }) => {
      const written = nodes.map((node) => view.dataOf(node));
      const texts = view.folds && !isPreformatted(element) ? foldedLine(written) : written;
      const pieces: Piece[] = [];
      let text = "";
      for (const [i, node] of nodes.entries()) {
        if (!texts[i]) continue;
        pieces.push({ node, start: text.length });
        text += texts[i];
      }
      if (text.trim() === "" && images.length === 0) return;
      blocks.push({ element, text, pieces, linked, breaks, images, ...roleOf(element) });
    },
    view,
  );
  return blocks;
}

/** The part [from, to) of one node. */
export interface NodeRange {
  node: Text;
  from: number;
  to: number;
}

/** Leads a range of a block's text back to its nodes. */
export function nodeRanges(block: Block, start: number, end: number): NodeRange[] {
  const ranges: NodeRange[] = [];
  // A block may have thousands of pieces and be asked as often: where `start` stands is looked up.
  let first = 0;
  for (let last = block.pieces.length - 1; first < last; ) {
    const middle = (first + last + 1) >> 1;
    if ((block.pieces[middle] as Piece).start <= start) first = middle;
    else last = middle - 1;
  }
  for (let i = first; i < block.pieces.length; i++) {
    const { node, start: at } = block.pieces[i] as Piece;
    if (at >= end) break;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.data.length);
    if (from < to) ranges.push({ node, from, to });
  }
  return ranges;
}

/** The ranges of a block's text that stand in inline elements for which `test` holds. */
export function rangesWithin(
  block: Block,
  test: (element: Element) => boolean,
): { start: number; end: number; element: Element }[] {
  const found: { start: number; end: number; element: Element }[] = [];
  for (const { node, start } of block.pieces) {
    for (let at = node.parentElement; at && at !== block.element; at = at.parentElement) {
      if (!test(at)) continue;
      const last = found[found.length - 1];
      if (last && last.element === at && last.end === start) last.end = start + node.data.length;
      else found.push({ start, end: start + node.data.length, element: at });
      break;
    }
  }
  return found;
}

/**
 * The only offset arithmetic: flattens an element into blocks of text and leads from an offset in a block back to the
 * text node that holds it. A block is one line as a reader sees it: a paragraph, a heading, a list item's own text, a
 * table cell, one line of verse between two `<br>`.
 */

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

export function isBlockElement(element: Element): boolean {
  return BLOCK_TAGS.has(element.localName);
}

const ELEMENT = 1;
const TEXT = 3;

/** The nodes below `root` in document order, without recursion; `leave` is called when an element has been walked. */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  let node: Node | null = root.firstChild;
  while (node) {
    const descend = enter(node);
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (node.nodeType === ELEMENT) leave(node as Element);
    while (!node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent || parent === root) return;
      leave(parent as Element);
      node = parent;
    }
    node = node.nextSibling;
  }
}

/** A run of inline content between two borders of blocks, line by line. */
interface Line {
  element: Element;
  nodes: Text[];
  images: Element[];
  breaks: Element[];
}

/** Calls `line` for each line below `root` that holds text or a picture. */
function eachLine(root: Element, line: (line: Line) => void): void {
  const blockStack: Element[] = [root];
  let current: Line = { element: root, nodes: [], images: [], breaks: [] };
  let inRun = false;
  const flush = (next: Element, breaks: Element[] = []) => {
    const filled = current.nodes.length > 0 || current.images.length > 0;
    if (filled) {
      line(current);
      inRun = true;
    }
    // A line of nothing between two <br> passes its breaks on, so that a blank line stays known.
    const carried = breaks.length > 0 && !filled ? current.breaks : [];
    current = { element: next, nodes: [], images: [], breaks: inRun ? [...carried, ...breaks] : [] };
  };
  const top = () => blockStack[blockStack.length - 1] ?? root;
  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT) {
        current.nodes.push(node as Text);
        return false;
      }
      if (node.nodeType !== ELEMENT) return false;
      const element = node as Element;
      const tag = element.localName;
      if (tag === "br") {
        flush(top(), [element]);
        return false;
      }
      if (tag === "img") {
        current.images.push(element);
        return false;
      }
      if (BLOCK_TAGS.has(tag)) {
        inRun = false;
        flush(element);
        inRun = false;
        blockStack.push(element);
      }
      return true;
    },
    (element) => {
      if (!BLOCK_TAGS.has(element.localName)) return;
      blockStack.pop();
      flush(top());
      inRun = false;
      current.breaks = [];
    },
  );
  flush(root);
}

const SPACE = /[ \t\n\r\f]+/g;

function isPreformatted(element: Element): boolean {
  return element.closest("pre, listing, textarea") !== null;
}

/**
 * Folds white space as a browser shows it (outside preformatted text), so that a block's text is the plain
 * concatenation of its nodes. Changes text nodes in place; empty ones go.
 */
export function foldSpace(root: Element): void {
  eachLine(root, ({ element, nodes }) => {
    if (isPreformatted(element)) return;
    let atEdge = true;
    let last: Text | null = null;
    for (const node of nodes) {
      let data = node.data.replace(SPACE, " ");
      if (atEdge && data.startsWith(" ")) data = data.slice(1);
      if (data !== node.data) node.data = data;
      if (data === "") continue;
      atEdge = data.endsWith(" ");
      last = node;
    }
    if (last?.data.endsWith(" ")) last.data = last.data.slice(0, -1);
    for (const node of nodes) if (node.data === "") node.remove();
  });
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

function roleOf(element: Element, root: Element): { role: Role; quoted: boolean } {
  let role: Role = "text";
  let quoted = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const own = ROLE_BY_TAG[at.localName];
    if (own && role === "text" && !(own === "cell" && isLayoutCell(at))) role = own;
    if (own === "code") role = "code";
    if (at.localName === "blockquote" || at.localName === "q") quoted = true;
    if (at === root) break;
  }
  return { role, quoted };
}

/** The blocks below `root` that hold text (or pictures), in document order. Call foldSpace() first. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const roles = new Map<Element, { role: Role; quoted: boolean }>();
  eachLine(root, ({ element, nodes, images, breaks }) => {
    const pieces: Piece[] = [];
    let text = "";
    for (const node of nodes) {
      if (node.data === "") continue;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
    if (text.trim() === "" && images.length === 0) return;
    let role = roles.get(element);
    if (!role) {
      role = roleOf(element, root);
      roles.set(element, role);
    }
    blocks.push({ element, text, pieces, breaks, images, ...role });
  });
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
  for (const { node, start: at } of block.pieces) {
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

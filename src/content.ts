/** What is left after the cut, as HTML and as plain text. */
import { HIDDEN_ATTRIBUTE } from "./capture-format.ts";
import { type Block, walk } from "./text-map.ts";

/** Elements without text that belong to an article where they stand between its first and its last words. */
const MEDIA = new Set([
  "picture",
  "video",
  "iframe",
  "math",
  "hr",
  "br",
  "wbr",
  "td",
  "th",
  "col",
  "colgroup",
  "source",
  "caption",
]);

function edgeOf(block: Block | undefined, last: boolean): Node | undefined {
  if (!block) return undefined;
  return (last ? block.pieces[block.pieces.length - 1] : block.pieces[0])?.node ?? block.images[0];
}

/**
 * The article's HTML: what is neither in one of its blocks nor media between them is left out.
 * Removes from `body` whatever does not belong to it.
 * @param root the lowest element that holds the article
 */
export function contentOf(body: Element, blocks: readonly Block[], root: Element): string {
  // Blocks whose text was cut have lost their nodes: what is left of them is not in the document any more.
  const kept = new Set<Node>();
  const holders = new Set<Node>();
  for (let at: Node | null = root; at && at !== body; at = at.parentNode) holders.add(at);
  const keep = (node: Node) => {
    if (!body.contains(node)) return;
    kept.add(node);
    for (let at = node.parentNode; at && at !== body && !holders.has(at); at = at.parentNode) holders.add(at);
  };
  for (const block of blocks) {
    for (const { node } of block.pieces) if (node.data !== "") keep(node);
    for (const image of block.images) keep(image);
  }
  const present = blocks.filter(
    (block) => block.pieces.some(({ node }) => kept.has(node)) || block.images.some((image) => kept.has(image)),
  );
  const first = present
    .flatMap((block) => [...block.pieces.map((p) => p.node as Node), ...block.images])
    .find((node) => kept.has(node));
  const last = edgeOf(present[present.length - 1], true);
  const doomed: ChildNode[] = [];
  let started = false;
  let ended = false;
  walk(
    body,
    (node) => {
      if (node === first) started = true;
      const within = started && !ended;
      if (node === last) ended = true;
      if (kept.has(node)) return false;
      if (holders.has(node)) return true;
      const media = node.nodeType === 1 && MEDIA.has((node as Element).localName);
      const blank = node.nodeType === 3 && (node as Text).data.trim() === "";
      if (!(within && (media || blank))) doomed.push(node as ChildNode);
      return false;
    },
    () => {},
  );
  for (const node of doomed) node.remove();
  for (const element of body.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)) element.removeAttribute(HIDDEN_ATTRIBUTE);
  const home = root === body || !body.contains(root) ? body : holderOf(body, root);
  const shape = shapeOf(body, home);
  return (shape ? shape.outerHTML : home.innerHTML).trim();
}

/** Boxes that say nothing about what is in them. One item of a list, or one cell, is no list and no table. */
const PLAIN = new Set(
  "address article aside body details dialog div figure footer header hgroup li dd dt main nav section td th".split(
    " ",
  ),
);
/** What gives everything in it its shape, however deep it is. */
const SHAPES = "blockquote, pre, listing";

/** The element whose own tag belongs to the article, because it is a list, a quotation, a table …; or null. */
function shapeOf(body: Element, home: Element): Element | null {
  if (home === body) return null;
  let shape: Element | null = PLAIN.has(home.localName) ? null : home;
  if (/^(?:tr|tbody|thead|tfoot)$/.test(home.localName)) shape = home.closest("table");
  if (shape?.localName === "table" && layTheTableFlat(shape)) shape = null;
  for (let at: Element | null = home; at && at !== body; at = at.parentElement) if (at.matches(SHAPES)) shape = at;
  return shape;
}

/** Longer cells hold articles, not figures. */
const CELL_MOST = 400;

/** A table that lays out the page becomes boxes: the cells of one that holds the whole article are often no cells. */
function layTheTableFlat(table: Element): boolean {
  const own = (selector: string) =>
    [...table.querySelectorAll(selector)].filter((part) => part.closest("table") === table);
  const cells = own("td, th");
  const isTable =
    cells.every((cell) => (cell.textContent ?? "").length <= CELL_MOST) &&
    own("tr").some((row) => row.children.length > 1);
  if (isTable) return false;
  for (const cell of cells) {
    const box = cell.ownerDocument.createElement("div");
    box.append(...cell.childNodes);
    cell.replaceWith(box);
  }
  return true;
}

/** Walls and disclaimers may have stood outside `root`; what is left of the article is in the smallest element that holds it all. */
function holderOf(body: Element, root: Element): Element {
  let home = root;
  while (
    home !== body &&
    home.parentElement &&
    (body.textContent ?? "").trim().length > (home.textContent ?? "").trim().length
  )
    home = home.parentElement;
  return home;
}

/** Blocks separated by a blank line; list items, table rows and lines of verse a line each, cells by a tab. */
export function textOf(blocks: readonly Block[], cleaned: readonly string[]): string {
  let text = "";
  let last: Block | null = null;
  blocks.forEach((block, i) => {
    const own = (cleaned[i] ?? "").trim();
    if (own === "" || block.role === "caption") return;
    if (last) text += separator(last, block);
    text += block.role === "code" ? (cleaned[i] ?? "").replace(/^\n+/, "").trimEnd() : own;
    last = block;
  });
  return text;
}

function separator(before: Block, block: Block): string {
  if (before.role === "cell" && block.role === "cell") {
    const row = block.element.closest("tr");
    if (row && row === before.element.closest("tr")) return "\t";
    if (row && row.closest("table") === before.element.closest("table")) return "\n";
  }
  if (before.role === "item" && block.role === "item") return "\n";
  if (block.breaks.length === 1) return "\n";
  return "\n\n";
}

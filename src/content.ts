/** What is left after the cut, as HTML and as plain text. */
import { HIDDEN_ATTRIBUTE } from "./capture-format.ts";
import { type Block, walk } from "./text-map.ts";

const MEDIA = "img, picture, video, iframe, math, hr";

/**
 * The article's HTML: everything that is neither in one of its blocks nor a picture between them is left out.
 * Removes from `body` whatever does not belong to it.
 * @param root the lowest element that holds the article
 */
export function contentOf(body: Element, blocks: readonly Block[], root: Element): string {
  const kept = new Set<Node>();
  for (const block of blocks) {
    for (const { node } of block.pieces) kept.add(node);
    for (const image of block.images) kept.add(image);
  }
  const first = blocks[0]?.pieces[0]?.node ?? blocks[0]?.images[0];
  const lastBlock = blocks[blocks.length - 1];
  const last = lastBlock?.pieces[lastBlock.pieces.length - 1]?.node ?? lastBlock?.images[0];
  const doomed: ChildNode[] = [];
  let started = false;
  let ended = false;
  walk(
    body,
    (node) => {
      if (node === first) started = true;
      const within = started && !ended;
      if (node === last) ended = true;
      if (node.nodeType === 3) {
        if (!kept.has(node) && (node as Text).data.trim() !== "") doomed.push(node as ChildNode);
        return false;
      }
      const element = node as Element;
      if (element.matches(MEDIA) && !kept.has(element) && !(within && !element.matches("img, hr"))) {
        if (!(element.localName === "hr" && within)) doomed.push(element);
      }
      return true;
    },
    () => {},
  );
  for (const node of doomed) node.remove();
  for (const element of [...body.querySelectorAll("*")].reverse()) {
    if (
      element.matches(`${MEDIA}, br, td, th, source, col, colgroup`) ||
      element.querySelector(MEDIA) ||
      (element.textContent ?? "").trim() !== ""
    )
      continue;
    if (element !== root) element.remove();
  }
  for (const element of body.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)) element.removeAttribute(HIDDEN_ATTRIBUTE);
  const home = root === body || !body.contains(root) ? body : holderOf(body, root);
  return home.innerHTML.trim();
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
    text += block.role === "code" ? (cleaned[i] ?? "").replace(/^\n+|\s+$/g, "") : own;
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

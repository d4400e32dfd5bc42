/** What is selected in the article's frame, as parts of its blocks. */
import type { Pointed } from "../../src/noise/teach.ts";
import { wrappersOf } from "../../src/noise/wrappers.ts";
import { type Block, blocksOf } from "../../src/text-map.ts";

/** What stands in the place of a picture is no text of the article. */
function withoutPictures(block: Block): Block {
  const pieces: Block["pieces"] = [];
  let text = "";
  for (const { node } of block.pieces) {
    if (node.parentElement?.closest(".picture")) continue;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { ...block, pieces, text };
}

/** The part of a block's text that a range covers, or null. */
function partOf(block: Block, range: Range): { start: number; end: number } | null {
  let start = -1;
  let end = -1;
  for (const { node, start: at } of block.pieces) {
    if (!range.intersectsNode(node)) continue;
    const from = at + (node === range.startContainer ? range.startOffset : 0);
    const to = at + (node === range.endContainer ? range.endOffset : node.data.length);
    if (to <= from) continue;
    if (start < 0) start = from;
    end = to;
  }
  return start < 0 || block.text.slice(start, end).trim() === "" ? null : { start, end };
}

/** The parts of the article that are selected, one a block. */
export function selectedParts(inner: Document): Pointed[] {
  const selection = inner.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const blocks = blocksOf(inner.body)
    .map(withoutPictures)
    .filter(({ text }) => text.trim() !== "");
  return blocks.flatMap((block, i) => {
    const part = partOf(block, range);
    if (!part) return [];
    const wrapper = wrappersOf(block).find(({ start, end }) => start === part.start && end === part.end);
    return {
      block: block.text,
      ...part,
      role: block.role,
      wrapper: wrapper?.element.localName ?? null,
      previous: blocks[i - 1]?.text ?? "",
      next: blocks[i + 1]?.text ?? "",
    };
  });
}

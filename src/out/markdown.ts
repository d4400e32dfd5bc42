/** Markdown that says what the nodes say: CommonMark and GFM, and what was text stays text. */
import type { Blockquote, Heading } from "mdast";
import { flowOf, phrasingOf } from "./markdown/handlers.ts";
import { treeOf } from "./markdown/tree.ts";
import { write } from "./markdown/write.ts";

/**
 * The body of an article as Markdown: no front matter, no title, no note. Works on nodes as `sanitise` makes them; links
 * and pictures are checked again all the same.
 */
export function toMarkdown(body: DocumentFragment): string {
  return write({ type: "root", children: flowOf(treeOf(body)) });
}

/** A heading or a quotation of plain text. */
export function plainMarkdown(kind: "heading" | "blockquote", text: string): string {
  const children = phrasingOf([{ type: "text", value: text.toWellFormed().replace(/\s+/g, " ").trim() }]);
  const heading: Heading = { type: "heading", depth: 1, children };
  const quote: Blockquote = { type: "blockquote", children: [{ type: "paragraph", children }] };
  return write({ type: "root", children: [kind === "heading" ? heading : quote] });
}

/** HTML inside Markdown, for the tables that pipes cannot say: one block, so never a blank line in it. */
import type { Element, ElementContent, Text } from "hast";

/** What a cell may hold; other elements give their content. */
const ELEMENTS = new Set(
  "table caption thead tbody tfoot tr td th p br ul ol li dl dt dd blockquote pre code strong b em i u s del ins sub sup mark small kbd a img h1 h2 h3 h4 h5 h6 ruby rt rp hr figure figcaption".split(
    " ",
  ),
);
const VOID = new Set(["br", "img", "hr"]);
/** Told on a line of its own: people look at the file, too. */
const OWN_LINE = new Set(["table", "thead", "tbody", "tfoot", "tr", "caption"]);
const NAMES = ["href", "src", "alt", "title", "colspan", "rowspan", "align", "start", "class"];

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;");

function textIn({ value }: Text, pre: boolean): string {
  return pre ? escapeText(value).replace(/\n/g, "&#10;") : escapeText(value.replace(/\s+/g, " "));
}

/** HTML of an element of the tree. Its attributes are those that the tree has read, so their addresses are checked. */
export function htmlOf(node: ElementContent, pre = false): string {
  if (node.type === "text") return textIn(node, pre);
  if (node.type !== "element") return "";
  const { tagName, properties } = node;
  if (tagName === "math") return escapeText(String(properties.alttext ?? ""));
  const inner = () => childrenOf(node, pre || tagName === "pre");
  if (!ELEMENTS.has(tagName)) return inner();
  const attributes = NAMES.filter((name) => typeof properties[name] === "string")
    .map((name) => ` ${name}="${escapeAttribute(String(properties[name]))}"`)
    .join("");
  if (VOID.has(tagName)) return `<${tagName}${attributes}>`;
  return `<${tagName}${attributes}>${inner()}</${tagName}>`;
}

function childrenOf(element: Element, pre: boolean): string {
  const own = OWN_LINE.has(element.tagName) && element.tagName !== "tr" && element.tagName !== "caption";
  if (!own) return element.children.map((child) => htmlOf(child, pre)).join("");
  const lines = element.children
    .map((child) => htmlOf(child, pre))
    .filter((html) => html.trim() !== "")
    .map((html) => `${html}\n`);
  return lines.length > 0 ? `\n${lines.join("")}` : "";
}

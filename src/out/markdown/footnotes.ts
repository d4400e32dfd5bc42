/** Footnotes: an item with an id that the text links to, and links back from. Everything else stays a link. */
import type { Element, Root } from "hast";

export interface Footnotes {
  /** The name of the note that a list item is, if it is one. */
  definitionFor(item: Element): string | undefined;
  /** The name of the note that a link calls; "" for the link back from a note; undefined for any other link. */
  referenceFor(link: Element): string | undefined;
}

const NUMBER = /^[[(（【［〔]?\s*(?:\d{1,3}|[①-⑳]|[ivx]{1,4}|[a-z]|[*†‡§¶])\s*[\])）】］〕]?$/i;
const BACK = /^(?:\s|[↩↑⤴⏎^[\]\d]|\uFE0E|\uFE0F|返回|上|back)*$/iu;

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textOf(child) : ""))
    .join("");
}

/** Finds the notes of a body. */
export function footnotesOf(root: Root): Footnotes {
  const items = new Map<string, Element>();
  const ids = new Map<string, Element>();
  const links: { link: Element; target: string; item: Element | undefined }[] = [];
  const visit = (node: Root | Element, item: Element | undefined) => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      const inItem = child.tagName === "li" ? child : item;
      const { id, href } = child.properties;
      if (typeof id === "string") {
        ids.set(id, child);
        if (inItem && !items.has(id)) items.set(id, inItem);
      }
      if (child.tagName === "a" && typeof href === "string" && href.startsWith("#"))
        links.push({ link: child, target: href.slice(1), item: inItem });
      visit(child, inItem);
    }
  };
  visit(root, undefined);

  const names = new Map<Element, string>();
  const calls = new Map<Element, string>();
  for (const { link, target, item } of links) {
    const note = items.get(target);
    if (!note || note === item || !NUMBER.test(textOf(link).trim())) continue;
    const name = names.get(note) ?? String(new Set(names.values()).size + 1);
    names.set(note, name);
    calls.set(link, name);
  }
  for (const { link, target, item } of links)
    if (item && names.has(item) && !calls.has(link) && ids.has(target) && BACK.test(textOf(link).trim()))
      calls.set(link, "");
  return { definitionFor: (item) => names.get(item), referenceFor: (link) => calls.get(link) };
}

/** How the core reads a live page: through the prototypes' own getters, past what is no text, changing nothing. */
import { firstOf, type TreeView } from "../../src/text-map.ts";
import {
  attribute,
  contains,
  data,
  findAllBelow,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  parentNode,
  textContent,
} from "./live-dom.ts";

/** What normalise() drops as well. */
const NO_TEXT = new Set(
  "script style noscript template object embed applet canvas svg audio select datalist input textarea map progress meter".split(
    " ",
  ),
);

/** Of these what may be long. None of them stands in another. */
const SCRIPTS = "script, style, noscript, textarea";

export const LIVE: TreeView = {
  firstChild,
  nextSibling,
  parentNode,
  nodeType,
  nameOf: localName,
  dataOf: data,
  textOf: (element) => textContent(element) ?? "",
  scripts: SCRIPTS,
  contains,
  find: (root, selector, most) => firstOf(findAllBelow(root, selector), most),
  enters(element) {
    const name = localName(element);
    return !NO_TEXT.has(name) && (name !== "dialog" || attribute(element, "open") !== null);
  },
  folds: true,
};

/** Makes elements of our pages; what comes from a page is set as text. */

/** What can stand in an element; what is nothing is left out. */
export type Child = Node | string | null | undefined | false;

/**
 * `element("p", { class: "note" }, "text", element("b", {}, "more"))`
 * @param attributes by name; those that are undefined or false are left out
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean | undefined>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child): child is Node | string => child instanceof Node || Boolean(child)));
  return made;
}

/** The element of that id, which the page's own HTML has. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`This page has no #${id}.`);
  return found as Kind;
}

/** A button that does something. */
export function button(words: string, run: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, words);
  made.addEventListener("click", run);
  return made;
}

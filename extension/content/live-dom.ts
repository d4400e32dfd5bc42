/**
 * Reads a live page through the prototypes' own getters and methods. A page can name its fields after properties
 * (`<form><input name=parentNode>`, `<img name=body>`) and so shadow them on the element and on the document; it can't
 * shadow these.
 */

// (A script carries only those that it asks for.)
/* @__NO_SIDE_EFFECTS__ */
function getter<Value>(owner: object, name: string): (of: object) => Value {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new Error(`This browser has no ${name}.`);
  return (of) => get.call(of) as Value;
}

/* @__NO_SIDE_EFFECTS__ */
function method<Args extends unknown[], Value>(owner: object, name: string): (of: object, ...args: Args) => Value {
  const call = (owner as Record<string, (...args: Args) => Value>)[name];
  if (!call) throw new Error(`This browser has no ${name}().`);
  return (of, ...args) => call.apply(of, args);
}

export const nodeType = getter<number>(Node.prototype, "nodeType");
export const firstChild = getter<Node | null>(Node.prototype, "firstChild");
export const parentNode = getter<Node | null>(Node.prototype, "parentNode");
export const nextSibling = getter<Node | null>(Node.prototype, "nextSibling");
/** Whether a node still stands in a document. */
export const isConnected = getter<boolean>(Node.prototype, "isConnected");
export const baseOf = getter<string>(Node.prototype, "baseURI");
export const textContent = getter<string | null>(Node.prototype, "textContent");
export const data = getter<string>(CharacterData.prototype, "data");

export const localName = getter<string>(Element.prototype, "localName");
export const namespaceURI = getter<string | null>(Element.prototype, "namespaceURI");
export const shadowRoot = getter<ShadowRoot | null>(Element.prototype, "shadowRoot");
export const previousElement = getter<Element | null>(Element.prototype, "previousElementSibling");
export const nextElement = getter<Element | null>(Element.prototype, "nextElementSibling");
export const attributeNames = method<[], string[]>(Element.prototype, "getAttributeNames");
export const attribute = method<[name: string], string | null>(Element.prototype, "getAttribute");
export const matches = method<[selector: string], boolean>(Element.prototype, "matches");
export const findIn = method<[selector: string], Element | null>(Element.prototype, "querySelector");
export const findAllBelow = method<[selector: string], NodeListOf<Element>>(Element.prototype, "querySelectorAll");
export const boxOf = method<[], DOMRect>(Element.prototype, "getBoundingClientRect");
const checkVisibility = method<[CheckVisibilityOptions], boolean>(Element.prototype, "checkVisibility");
export const assignedNodes = method<[], Node[]>(HTMLSlotElement.prototype, "assignedNodes");

export const bodyOf = getter<HTMLElement | null>(Document.prototype, "body");
export const rootOf = getter<Element | null>(Document.prototype, "documentElement");
export const titleOf = getter<string>(Document.prototype, "title");
export const contentTypeOf = getter<string>(Document.prototype, "contentType");
export const readyStateOf = getter<DocumentReadyState>(Document.prototype, "readyState");
export const findAll = method<[selector: string], NodeListOf<Element>>(Document.prototype, "querySelectorAll");

export const findFirst = method<[selector: string], Element | null>(Document.prototype, "querySelector");
export const elementsNamed = method<[name: string], HTMLCollectionOf<Element>>(
  Document.prototype,
  "getElementsByTagName",
);

export const innerDocument = getter<Document | null>(HTMLIFrameElement.prototype, "contentDocument");
const focusedInDocument = getter<Element | null>(Document.prototype, "activeElement");
const focusedInShadow = getter<Element | null>(ShadowRoot.prototype, "activeElement");
export const focusedIn = (root: Document | ShadowRoot) =>
  nodeType(root) === Node.DOCUMENT_NODE ? focusedInDocument(root) : focusedInShadow(root);
const findAllInShadow = method<[selector: string], NodeListOf<Element>>(DocumentFragment.prototype, "querySelectorAll");
export const findAllIn = (root: Document | ShadowRoot, selector: string) =>
  nodeType(root) === Node.DOCUMENT_NODE ? findAll(root, selector) : findAllInShadow(root, selector);
export const documentOf = getter<Document | null>(Node.prototype, "ownerDocument");
export const selectionIn = method<[], Selection | null>(Document.prototype, "getSelection");
export const contains = method<[other: Node | null], boolean>(Node.prototype, "contains");
export const createIn = method<[name: string], Element>(Document.prototype, "createElement");
export const insertBefore = method<[node: Node, before: Node | null], Node>(Node.prototype, "insertBefore");
export const setAttribute = method<[name: string, value: string], void>(Element.prototype, "setAttribute");

export const inputType = getter<string>(HTMLInputElement.prototype, "type");
export const inputValue = getter<string>(HTMLInputElement.prototype, "value");
export const inputDefault = getter<string>(HTMLInputElement.prototype, "defaultValue");
export const isChecked = getter<boolean>(HTMLInputElement.prototype, "checked");
export const isCheckedAtFirst = getter<boolean>(HTMLInputElement.prototype, "defaultChecked");
export const areaValue = getter<string>(HTMLTextAreaElement.prototype, "value");
export const areaDefault = getter<string>(HTMLTextAreaElement.prototype, "defaultValue");
export const optionsOf = getter<HTMLOptionsCollection>(HTMLSelectElement.prototype, "options");
export const selectType = getter<string>(HTMLSelectElement.prototype, "type");
export const selectSize = getter<number>(HTMLSelectElement.prototype, "size");
export const isSelected = getter<boolean>(HTMLOptionElement.prototype, "selected");
export const isSelectedAtFirst = getter<boolean>(HTMLOptionElement.prototype, "defaultSelected");

/** Neither display, opacity nor visibility hides the element. */
export const isShown = (element: Element) =>
  checkVisibility(element, { opacityProperty: true, visibilityProperty: true });

/** Nobody looks at the document: it is in a tab behind, or not shown yet. */
export const isHidden = getter<boolean>(Document.prototype, "hidden");
/** It was loaded before anybody has asked for it (Chromium). */
export const isPrerendered: (of: object) => boolean =
  "prerendering" in Document.prototype ? getter<boolean>(Document.prototype, "prerendering") : () => false;
type Hear = [type: string, hear: (event: Event) => void];
export const listenTo = method<Hear, void>(EventTarget.prototype, "addEventListener");
export const stopListeningTo = method<Hear, void>(EventTarget.prototype, "removeEventListener");

/** Whether somebody has typed or chosen something that leaving the page may lose. What it is, is not read. */
import {
  areaDefault,
  areaValue,
  attribute,
  bodyOf,
  contains,
  createIn,
  documentOf,
  findAllIn,
  focusedIn,
  innerDocument,
  inputDefault,
  inputType,
  inputValue,
  isChecked,
  isCheckedAtFirst,
  isSelected,
  isSelectedAtFirst,
  isShown,
  localName,
  matches,
  namespaceURI,
  optionsOf,
  selectionIn,
  selectSize,
  selectType,
  setAttribute,
  shadowRoot,
  textContent,
} from "./live-dom.ts";

const HTML = "http://www.w3.org/1999/xhtml";
const FIELDS = "input, textarea, select, [contenteditable]:not([contenteditable=false i])";
/** So many fields, documents and elements are looked at; a form that somebody fills in is smaller. */
const MAX_FIELDS = 500;
const MAX_ROOTS = 100;
const MAX_ELEMENTS = 50_000;

interface Tree {
  root: Document | ShadowRoot;
  /** The caret can be in it: it is no frame that has not got the focus. (Firefox gives each a caret of its own.) */
  inFocus: boolean;
}

/** The document, the shadow trees in it, and the documents of frames that are the page's own. */
function* treesOf(document: Document): Iterable<Tree> {
  const trees: Tree[] = [{ root: document, inFocus: true }];
  for (const [n, tree] of trees.entries()) {
    if (n >= MAX_ROOTS) return;
    yield tree;
    const { root, inFocus } = tree;
    for (const element of Array.from(findAllIn(root, "*")).slice(0, MAX_ELEMENTS)) {
      const shadow = shadowRoot(element);
      if (shadow) trees.push({ root: shadow, inFocus });
      const isFrame = localName(element) === "iframe" && namespaceURI(element) === HTML;
      const inner = isFrame ? innerDocument(element) : null;
      if (inner) trees.push({ root: inner, inFocus: inFocus && focusedIn(root) === element });
    }
  }
}

/** Types without anything to type or to choose. */
const BUTTONS = /^(?:hidden|submit|button|reset|image)$/;
/** What tells a value's form: the browser writes it otherwise than the page (no date, a colour, the middle of a range). */
const SHAPE = ["type", "value", "min", "max", "step", "multiple"];

/** The value that a field of this type has before anybody types. */
function pristineValue(input: Element): string {
  const document = documentOf(input);
  if (!document) return "";
  const twin = createIn(document, "input");
  for (const name of SHAPE) {
    const value = attribute(input, name);
    if (value !== null) setAttribute(twin, name, value);
  }
  return inputValue(twin);
}

/** Whether a text is another than at first. Some programs write what is typed into the page as well: the browser knows. */
const isTyped = (field: Element, value: string, pristine: () => string, written: string) =>
  value === written ? value !== "" && matches(field, ":user-valid, :user-invalid") : value !== pristine();

function isInputEdited(input: Element): boolean {
  const type = inputType(input);
  if (BUTTONS.test(type)) return false;
  if (type === "checkbox" || type === "radio") return isChecked(input) !== isCheckedAtFirst(input);
  // What the browser has filled in by itself, it will fill in again.
  if (matches(input, ":autofill")) return false;
  return isTyped(input, inputValue(input), () => pristineValue(input), inputDefault(input));
}

function isSelectEdited(select: Element): boolean {
  const options = Array.from(optionsOf(select));
  if (selectType(select) === "select-multiple") {
    return options.some((option) => isSelected(option) !== isSelectedAtFirst(option));
  }
  const named = options.filter((option) => isSelectedAtFirst(option)).at(-1);
  const first = selectSize(select) > 1 ? undefined : options.find((option) => !matches(option, ":disabled"));
  return options.find((option) => isSelected(option)) !== (named ?? first);
}

/** An editor with something in it, where the caret is: whether the page put it there, nobody can tell. */
function isEditorInUse(editor: Element, { root, inFocus }: Tree): boolean {
  if (!inFocus || !/\S/.test(textContent(editor) ?? "")) return false;
  const document = documentOf(editor);
  const focused = focusedIn(root);
  // Where nothing has the focus, the body is said to have it.
  if (focused && contains(editor, focused) && focused !== (document && bodyOf(document))) return true;
  const selection = document && selectionIn(document);
  return selection?.anchorNode ? contains(editor, selection.anchorNode) : false;
}

function isFieldEdited(field: Element, tree: Tree): boolean {
  if (namespaceURI(field) !== HTML || !isShown(field)) return false;
  switch (localName(field)) {
    case "input":
      return isInputEdited(field);
    case "textarea": {
      const written = areaDefault(field);
      return isTyped(field, areaValue(field), () => written, written);
    }
    case "select":
      return isSelectEdited(field);
    default:
      return isEditorInUse(field, tree);
  }
}

export function isEdited(document: Document): boolean {
  let left = MAX_FIELDS;
  for (const tree of treesOf(document)) {
    for (const field of findAllIn(tree.root, FIELDS)) {
      if (left-- === 0) return false;
      if (isFieldEdited(field, tree)) return true;
    }
  }
  return false;
}

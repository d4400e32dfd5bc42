/**
 * Where the text of a page stands: the lowest element with most of its paragraphs, and what is close around it. The rest
 * of the page is not read at all, so that it costs next to nothing.
 */
import type { Steps } from "../steps.ts";
import { type Block, blockSteps, type TreeView, walk } from "../text-map.ts";

/** A paragraph has so many characters. */
const LEAST = 24;
/** So many are measured in one step. */
const A_STEP = 32;
/** No text has more paragraphs; a page may. */
const MOST_PARAGRAPHS = 400;
/** Marked as paragraphs, or loose in what pages use for want of them. */
const MARKED = "p";
const LOOSE = "div, td, section, article, pre, blockquote, li";
/** The text's element holds this share of the characters of the paragraphs. */
const MOST = 0.6;
/** What is close around it holds no more than so many characters for each of its own, or so many besides. */
const AROUND = 1.5;
const AROUND_MOST = 1200;
/** How many blocks before and after the text are looked at for what belongs to it. */
const MARGIN = 12;
/**
 * Of a text with more blocks, as many at its beginning and at its end are looked at: copiers put their lines around a text,
 * and their phrases all over it.
 */
const MOST_BLOCKS = 150;
/** With fewer characters in paragraphs, the text is verse or a list: then the whole page is looked at … */
const SHORT = 60;
/** … where it is no longer than this. */
const WHOLE = 8000;

export interface Region {
  /** The text's blocks and those close around it, in document order. */
  blocks: Block[];
  /** Whether the block stands in the text's own element. */
  inside: boolean[];
}

interface Paragraph {
  home: Element;
  characters: number;
}

/** Paragraphs by the element that holds them. */
function* paragraphsOf(body: Element, view: TreeView): Steps<Paragraph[]> {
  const found: Paragraph[] = [];
  for (const [i, element] of view.find(body, MARKED, MOST_PARAGRAPHS).entries()) {
    if (i % A_STEP === 0) yield "paragraphs";
    const characters = view.textOf(element).trim().length;
    const home = characters >= LEAST ? (view.parentNode(element) as Element | null) : null;
    if (home) found.push({ home, characters });
  }
  if (lengthOf(found) >= SHORT * 4) return found;
  // No paragraphs to speak of: lines between <br>, or a box each.
  for (const [i, element] of view.find(body, LOOSE, MOST_PARAGRAPHS * 4).entries()) {
    if (i % A_STEP === 0) yield "paragraphs";
    const characters = ownText(element, view);
    if (characters >= LEAST) found.push({ home: element, characters });
  }
  return found;
}

/** Characters that stand in an element itself, and in no other below. */
function ownText(element: Element, view: TreeView): number {
  let characters = 0;
  for (let node = view.firstChild(element); node; node = view.nextSibling(node))
    if (view.nodeType(node) === 3) characters += view.dataOf(node as Text).trim().length;
  return characters;
}

const lengthOf = (paragraphs: readonly Paragraph[]) => paragraphs.reduce((sum, { characters }) => sum + characters, 0);

/** The lowest element with most of the paragraphs. */
function homeOf(paragraphs: readonly Paragraph[], body: Element, view: TreeView): Element {
  const held = new Map<Element, number>();
  for (const { home, characters } of paragraphs) held.set(home, (held.get(home) ?? 0) + characters);
  const enough = lengthOf(paragraphs) * MOST;
  // A box that holds most of it holds its boxes' as well: climb from the largest.
  const [largest = body] = [...held].sort((a, b) => b[1] - a[1])[0] ?? [];
  for (let at = largest; at !== body; ) {
    let own = 0;
    for (const [home, characters] of held) if (view.contains(at, home)) own += characters;
    if (own >= enough) return at;
    const above = view.parentNode(at) as Element | null;
    if (!above) break;
    at = above;
  }
  return body;
}

/** Where the text stands: its own element, and the one that holds what is close around it as well. */
export interface Ground {
  home: Element;
  root: Element;
  /** All that stands in the root, scripts left out. */
  text: string;
  /** The page has no paragraphs: verse, a list. */
  loose: boolean;
}

/** Reads what stands in elements without their scripts, which can be a hundred times as long as a page's text. */
function textReader(body: Element, view: TreeView): (element: Element, known?: Node, its?: string) => string {
  const scripts = new Set<Node>(view.scripts ? view.find(body, view.scripts) : []);
  const holders = new Set<Node>();
  for (const script of scripts)
    for (let at = view.parentNode(script); at && at !== body && !holders.has(at); at = view.parentNode(at))
      holders.add(at);
  // What holds no script is read in one piece, and what has been read before is not read again.
  return (element, known, its = "") => {
    if (element !== body && !known && !holders.has(element)) return view.textOf(element);
    let text = "";
    walk(
      element,
      (node) => {
        const type = view.nodeType(node);
        if (node === known) text += its;
        else if (type === 3) text += view.dataOf(node as Text);
        else if (type === 1 && !scripts.has(node)) {
          if (holders.has(node)) return true;
          text += view.textOf(node as Element);
        }
        return false;
      },
      () => undefined,
      view,
    );
    return text;
  };
}

/** How long a text is, as it is shown: each run of white space counts as one character. */
const shownLength = (text: string, view: TreeView) => (view.folds ? text.replace(/\s{2,}/g, " ").length : text.length);

/**
 * @param body of a normalised document, or of a live one
 * @returns where the text is, or null where the page has none
 */
export function* groundOf(body: Element, view: TreeView): Steps<Ground | null> {
  const paragraphs = yield* paragraphsOf(body, view);
  const read = textReader(body, view);
  yield "ground";
  if (lengthOf(paragraphs) < SHORT) {
    const text = read(body);
    return text.length > WHOLE && shownLength(text, view) > WHOLE
      ? null
      : { home: body, root: body, text, loose: true };
  }
  const home = homeOf(paragraphs, body, view);
  let text = read(home);
  const own = shownLength(text, view);
  const most = Math.max(own * AROUND, own + AROUND_MOST);
  let root = home;
  while (root !== body) {
    const around = view.parentNode(root) as Element | null;
    if (!around) break;
    yield "ground";
    const wider = read(around, root, text);
    if (wider.length > most && shownLength(wider, view) > most) break;
    [root, text] = [around, wider];
  }
  return { home, root, text, loose: false };
}

/** The blocks of the text, and of what is close around it. */
export function* regionOf({ home, root, loose }: Ground, view: TreeView): Steps<Region> {
  const blocks = yield* blockSteps(root, view);
  const isOwn = (block: Block) => (loose ? block.linked * 2 < block.text.length : view.contains(home, block.element));
  const first = blocks.findIndex(isOwn);
  const last = blocks.findLastIndex(isOwn);
  const all = blocks.slice(Math.max(0, first - MARGIN), last + MARGIN + 1);
  const near = all.length > MOST_BLOCKS * 2 ? [...all.slice(0, MOST_BLOCKS), ...all.slice(-MOST_BLOCKS)] : all;
  return { blocks: near, inside: near.map(isOwn) };
}

/** What each element becomes. The two tables at the end are the whole of it: blocks, and what stands in a line. */
import type { Element, ElementContent, Root } from "hast";
import type { BlockContent, List, ListItem, PhrasingContent, RootContent } from "mdast";
import { type Footnotes, footnotesOf } from "./footnotes.ts";
import { settle } from "./marks.ts";
import { mathOf } from "./math.ts";
import { tableOf } from "./table.ts";
import { holdsBlock } from "./tree.ts";

type Block = BlockContent | RootContent;
type Child = Root["children"][number];
/** Marks and links that are open around the block in hand: `<strong><p>…` is a paragraph that is strong. */
type Around = (children: PhrasingContent[]) => PhrasingContent[];

/** What a handler may ask of the walk. */
export interface Context {
  around: Around;
  footnotes: Footnotes;
}

const asIs: Around = (children) => children;

/** The blocks that nodes make: whatever stands in a line between two blocks is a paragraph. */
export function flow(nodes: readonly Child[], context: Context): Block[] {
  const blocks: Block[] = [];
  let pieces: PhrasingContent[] = [];
  const flush = () => {
    for (const part of partsOf(pieces)) {
      const children = settle(context.around(part));
      if (children.length > 0) blocks.push({ type: "paragraph", children });
    }
    pieces = [];
  };
  for (const node of nodes) {
    if (isElement(node) && holdsBlock(node)) {
      flush();
      const handler = Object.hasOwn(BLOCK, node.tagName) ? BLOCK[node.tagName] : undefined;
      for (const block of handler ? handler(node, context) : flow(node.children, within(node, context)))
        blocks.push(block);
    } else for (const piece of inline(node, context)) pieces.push(piece);
  }
  flush();
  return blocks;
}

/** Blocks inside a mark or a link: each of their lines is marked. */
function within(element: Element, context: Context): Context {
  const wrap = Object.hasOwn(INLINE, element.tagName) ? INLINE[element.tagName] : undefined;
  if (!wrap || !TRANSPARENT.has(element.tagName)) return context;
  return { ...context, around: (children) => context.around(wrap(element, children, context)) };
}

/** One part, or more where line breaks in a row part them. */
function partsOf(children: PhrasingContent[]): PhrasingContent[][] {
  const paragraphs: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const child of children) {
    if (child.type === "break") {
      breaks++;
      if (breaks === 2) {
        paragraphs.at(-1)?.pop();
        paragraphs.push([]);
      }
      if (breaks > 1) continue;
    } else if (child.type !== "text" || child.value.trim() !== "") breaks = 0;
    paragraphs.at(-1)?.push(child);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function inline(node: Child, context: Context): PhrasingContent[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  if (node.type !== "element") return [];
  const handler = Object.hasOwn(INLINE, node.tagName) ? INLINE[node.tagName] : undefined;
  if (!handler) return line(node.children, context);
  return handler(node, OPAQUE.has(node.tagName) ? [] : line(node.children, context), context);
}

/** Everything in one line, blocks too: for headings, cells and captions. */
export function line(nodes: readonly Child[], context: Context): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const block = node.type === "element" && BREAKS_LINE.has(node.tagName);
    if (block && out.length > 0) out.push({ type: "text", value: " " });
    for (const piece of inline(node, context)) out.push(piece);
  }
  return out;
}

/** The text below an element, line breaks as they are. */
export function plainText(element: Element): string {
  let text = "";
  for (const child of element.children) {
    if (child.type === "text") text += child.value;
    else if (child.type === "element") text += child.tagName === "br" ? "\n" : plainText(child);
  }
  return text;
}

const languageOf = (element: Element): string | undefined => {
  const name = element.properties.class;
  return typeof name === "string" ? name.slice("language-".length) : undefined;
};

const isElement = (node: Child): node is Element => node.type === "element";
const isNamed = (node: Child, name: string): boolean => isElement(node) && node.tagName === name;

type BlockHandler = (element: Element, context: Context) => Block[];
const box: BlockHandler = (element, context) => flow(element.children, context);

const heading: BlockHandler = (element, context) => {
  // A heading that holds blocks (a card, a picture with its caption) keeps them: its own line is what stands beside them.
  const children = settle(context.around(line(element.children, context)));
  if (children.length === 0) return [];
  return [{ type: "heading", depth: Number(element.tagName[1]) as 1 | 2 | 3 | 4 | 5 | 6, children }];
};

const code: BlockHandler = (element) => {
  const inner = element.children.find((child) => isNamed(child, "code")) as Element | undefined;
  const lang = languageOf(element) ?? (inner && languageOf(inner)) ?? null;
  const value = plainText(element).replace(/^\n+|\s+$/g, "");
  return value === "" ? [] : [{ type: "code", lang, meta: null, value }];
};

function listItem(children: Block[]): ListItem {
  return { type: "listItem", spread: false, children: children as BlockContent[] };
}

/** A list is tight where no item holds more than a paragraph and what belongs to it. */
function listOf(items: ListItem[], start: number | null): Block[] {
  if (items.length === 0) return [];
  const loose = items.some(({ children }) => children.filter((child) => child.type !== "list").length > 1);
  for (const item of items) item.spread = loose;
  return [{ type: "list", ordered: start !== null, start, spread: loose, children: items } satisfies List];
}

const list: BlockHandler = (element, context) => {
  const items: ListItem[] = [];
  const notes: Block[] = [];
  const loose: Child[] = [];
  const settleLoose = () => {
    // A list right inside a list belongs to the item before it.
    const blocks = flow(loose.splice(0), context);
    if (blocks.length === 0) return;
    const last = items.at(-1);
    if (last) last.children.push(...(blocks as BlockContent[]));
    else items.push(listItem(blocks));
  };
  for (const child of element.children) {
    if (!isElement(child) || child.tagName !== "li") {
      loose.push(child);
      continue;
    }
    settleLoose();
    const blocks = flow(child.children, context);
    const note = context.footnotes.definitionFor(child);
    if (note)
      notes.push({ type: "footnoteDefinition", identifier: note, label: note, children: blocks as BlockContent[] });
    else if (blocks.length > 0) items.push(listItem(blocks));
  }
  settleLoose();
  const start = element.tagName === "ol" ? Number(element.properties.start ?? 1) : null;
  return [...listOf(items, start), ...notes];
};

/** A term is an item, what is said about it a list in it. */
const definitions: BlockHandler = (element, context) => {
  const items: ListItem[] = [];
  let said: ListItem[] = [];
  const visit = (nodes: readonly ElementContent[]) => {
    for (const child of nodes) {
      if (isElement(child) && child.tagName === "div") visit(child.children);
      else if (isElement(child) && child.tagName === "dd") {
        if (said.length === 0) {
          if (items.length === 0) items.push(listItem([]));
          items.at(-1)?.children.push({ type: "list", ordered: false, start: null, spread: false, children: said });
        }
        said.push(listItem(flow(child.children, context)));
      } else if (isElement(child) || (child.type === "text" && child.value.trim() !== "")) {
        const blocks = flow(isElement(child) ? child.children : [child], context);
        if (blocks.length > 0) items.push(listItem(blocks));
        said = [];
      }
    }
  };
  visit(element.children);
  return listOf(items, null);
};

const quote: BlockHandler = (element, context) => {
  const children = flow(element.children, context) as BlockContent[];
  return children.length === 0 ? [] : [{ type: "blockquote", children }];
};

/** Every block element that is more than a box around its content. */
const BLOCK: Record<string, BlockHandler> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: () => [{ type: "thematicBreak" }],
  pre: code,
  ul: list,
  ol: list,
  dl: definitions,
  blockquote: quote,
  table: (element, context) => tableOf(element, context),
  math: (element) => [{ type: "paragraph", children: mathOf(element) }],
  caption: box,
};

type InlineHandler = (element: Element, children: PhrasingContent[], context: Context) => PhrasingContent[];

/** Marks that Markdown has no sign for stay HTML around Markdown. */
const tag: InlineHandler = (element, children) =>
  children.length === 0
    ? []
    : [{ type: "html", value: `<${element.tagName}>` }, ...children, { type: "html", value: `</${element.tagName}>` }];

const mark =
  (type: "strong" | "emphasis" | "delete"): InlineHandler =>
  (_, children) =>
    children.length === 0 ? [] : [{ type, children }];

const link: InlineHandler = (element, children, context) => {
  const { href, title } = element.properties;
  if (typeof href !== "string" || children.length === 0) return children;
  const note = context.footnotes.referenceFor(element);
  if (note !== undefined) return note === "" ? [] : [{ type: "footnoteReference", identifier: note, label: note }];
  const text = settle(children);
  if (text.length === 0) return children;
  return [
    {
      type: "link",
      url: href,
      title: typeof title === "string" && title !== "" ? oneLine(title) : null,
      children: text,
    },
  ];
};

const oneLine = (value: string): string => value.replace(/\s+/g, " ").trim();

const image: InlineHandler = (element) => {
  const { src, alt, title } = element.properties;
  if (typeof src !== "string") return [];
  return [
    {
      type: "image",
      url: src,
      alt: typeof alt === "string" ? oneLine(alt) : "",
      title: typeof title === "string" && title !== "" && title !== alt ? oneLine(title) : null,
    },
  ];
};

/** Code holds nothing but text: links and pictures in it part it. */
const inlineCode: InlineHandler = (element, _, context) => {
  const pieces: PhrasingContent[] = [];
  let value = "";
  const flush = () => {
    const text = value.replace(/\s+/g, " ");
    value = "";
    if (text.trim() === "") pieces.push(...(text === "" ? [] : [{ type: "text", value: " " } as const]));
    else pieces.push({ type: "inlineCode", value: text });
  };
  const visit = (nodes: readonly ElementContent[]) => {
    for (const node of nodes) {
      if (node.type === "text") value += node.value;
      else if (isElement(node) && node.tagName === "a" && node.properties.href !== undefined) {
        flush();
        pieces.push(...link(node, inlineCode(node, [], context), context));
      } else if (isElement(node) && node.tagName === "img") {
        flush();
        pieces.push(...image(node, [], context));
      } else if (isElement(node)) {
        if (node.tagName === "br") value += " ";
        visit(node.children);
      }
    }
  };
  visit(element.children);
  flush();
  return pieces;
};

const ruby: InlineHandler = (element, children, context) =>
  element.children.some((child) => isNamed(child, "rt")) ? tag(element, children, context) : children;

/** A call of a note is raised by its reader, which sets brackets of its own as well. */
const superscript: InlineHandler = (element, children, context) => {
  const notes = children.filter((child) => child.type === "footnoteReference");
  const around = children.every(
    (child) => child.type === "footnoteReference" || (child.type === "text" && /^[\s[\]()（）,、]*$/.test(child.value)),
  );
  return notes.length > 0 && around ? notes : tag(element, children, context);
};

/** Every element in a line that is more than its text. */
const INLINE: Record<string, InlineHandler> = {
  a: link,
  img: image,
  br: () => [{ type: "break" }],
  strong: mark("strong"),
  b: mark("strong"),
  em: mark("emphasis"),
  i: mark("emphasis"),
  var: mark("emphasis"),
  del: mark("delete"),
  s: mark("delete"),
  strike: mark("delete"),
  code: inlineCode,
  samp: inlineCode,
  tt: inlineCode,
  sub: tag,
  sup: superscript,
  u: tag,
  ins: tag,
  mark: tag,
  kbd: tag,
  q: (_, children) => [{ type: "text", value: "“" }, ...children, { type: "text", value: "”" }],
  math: (element) => mathOf(element),
  ruby,
  rp: () => [],
  // Readers that know no ruby show the reading in brackets.
  rt: (_, children) => [
    { type: "html", value: "<rp>(</rp><rt>" },
    ...children,
    { type: "html", value: "</rt><rp>)</rp>" },
  ],
  hr: () => [],
};
/** Those that read their children themselves. */
const OPAQUE = new Set(["code", "samp", "tt", "math", "img"]);
/** Those that may stand around blocks. */
const TRANSPARENT = new Set(["a", "strong", "b", "em", "i", "del", "s", "strike", "u", "ins", "mark", "sup", "sub"]);
/** Those that begin a new line: in a heading or a cell a space does. */
const BREAKS_LINE = new Set(
  "p div section article li dt dd tr td th figcaption blockquote h1 h2 h3 h4 h5 h6 pre".split(" "),
);

/** The blocks of a whole body. */
export function flowOf(root: Root): RootContent[] {
  return flow(root.children, { around: asIs, footnotes: footnotesOf(root) }) as RootContent[];
}

/** A line by itself. */
export function phrasingOf(children: PhrasingContent[]): PhrasingContent[] {
  return settle(children);
}

/** From the tree to the characters: the writer of mdast, with marks as marks.ts has settled them. */
import type { Nodes, Parents, PhrasingContent, Root } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Handle, type Info, type State, toMarkdown } from "mdast-util-to-markdown";
import { guardAddresses, guardDollars, isPlain, relax } from "./escape.ts";

/** A mark, as it is: that it is read as meant has been seen to. */
function mark(construct: "strong" | "emphasis" | "strikethrough", sign: string): Handle {
  const handle = (node: PhrasingContent & Parents, _: Parents | undefined, state: State, info: Info): string => {
    const exit = state.enter(construct as "strong");
    const tracker = state.createTracker(info);
    const value =
      tracker.move(sign) +
      tracker.move(state.containerPhrasing(node as never, { ...tracker.current(), before: sign, after: sign }));
    exit();
    return value + sign;
  };
  // What a neighbour asks to know what follows it.
  handle.peek = () => sign.charAt(0);
  return handle as Handle;
}

/** Everything else in the line of a text, for what could pair with it. */
function isAlone(parent: Parents | undefined): boolean {
  return !parent || parent.children.every((node) => node.type === "text" || !hasTilde(node));
}

function hasTilde(node: Nodes): boolean {
  if (node.type === "delete") return true;
  if ("value" in node) return node.value.includes("~");
  return "children" in node && node.children.some(hasTilde);
}

const text: Handle = (node: { value: string }, parent: Parents | undefined, state: State, info: Info): string => {
  if (isPlain(node.value)) return node.value;
  const escaped = state.safe(node.value, info);
  // Between angle brackets an address stands as it is.
  if (state.stack.includes("autolink")) return escaped;
  const marked = parent?.type === "strong" || parent?.type === "emphasis" || parent?.type === "delete";
  const alone =
    !marked &&
    isAlone(parent) &&
    (parent?.children.filter((child) => child.type === "text" && child.value.includes("~")).length ?? 0) < 2;
  return guardAddresses(guardDollars(relax(escaped, info.before, info.after, alone)), info.after);
};

/** The Markdown of a tree. */
export function write(tree: Root): string {
  return toMarkdown(tree, {
    bullet: "-",
    fences: true,
    listItemIndent: "one",
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
    handlers: {
      text,
      strong: mark("strong", "**"),
      emphasis: mark("emphasis", "*"),
      delete: mark("strikethrough", "~~"),
    },
    // The single tilde strikes on GitHub; so does the first of a fence.
    unsafe: [
      {
        character: "~",
        inConstruct: "phrasing",
        notInConstruct: ["autolink", "destinationLiteral", "destinationRaw", "titleQuote"],
      },
    ],
  });
}

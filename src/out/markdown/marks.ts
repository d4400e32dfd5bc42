/**
 * Makes marks (strong, emphasised, struck) that every reader sees as they are meant.
 *
 * Beside CJK, `**` fails wherever punctuation stands inside and a letter outside: `**“引”**字` is four asterisks to a
 * reader. So a mark gives its edge punctuation away (`“**引**”字`, which looks the same), a mark over a link goes into the
 * link, and what is left becomes HTML. Whether it is needed is asked of a model of the readers (delimiters.ts), so nothing
 * is changed that is read right.
 */
import type { Delete, Emphasis, PhrasingContent, Strong } from "mdast";
import { check, type Piece } from "./delimiters.ts";

type Mark = Strong | Emphasis | Delete;
const SIGNS = {
  strong: { char: "*", length: 2, tag: "strong" },
  emphasis: { char: "*", length: 1, tag: "em" },
  delete: { char: "~", length: 2, tag: "del" },
} as const;

const isMark = (node: PhrasingContent): node is Mark => Object.hasOwn(SIGNS, node.type);

/** Punctuation that looks the same marked or not, and stands at edges: a mark may give it away. Not `%`, `+` or `#`. */
const EDGE = String.raw`[\s\u200B-\u200D\u2060\uFEFF、。，．；：？！…‥—–～·・“”‘’「」『』〈〉《》【】〔〕〖〗（）｛｝［］«»‹›„‚‖〝〞〟,.;:?!()\[\]{}"'\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}]`;
const LEADING = new RegExp(`^(?:(?!\\p{N})${EDGE})+`, "u");
const TRAILING = new RegExp(`(?:(?!\\p{N})${EDGE})+$`, "u");
const ONLY_PUNCTUATION = /^[\s\p{P}\p{Cf}]*$/u;

/** Lines with more marks than that are hostile: theirs become HTML at once. */
const MAX_MARKS = 2_000;
const MAX_ROUNDS = 24;

/**
 * A line ready to be written: white space folded, marks merged, unnested and readable.
 * @returns nothing where the line shows nothing
 */
export function settle(children: readonly PhrasingContent[]): PhrasingContent[] {
  let line = fold(tidy(children, new Set()));
  let count = 0;
  walk(line, () => count++);
  if (count === 0) return line;
  if (count > MAX_MARKS) return toHtml(line, () => true);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const marks = numbered(line);
    const { broken, misplaced } = check(piecesOf(line, marks));
    if (broken.size === 0) return line;
    // Marks whose ends stand wrong come first: once they are right, those around them may be as well.
    const faulty = new Set(
      [...marks].filter(([, n]) => (misplaced.size > 0 ? misplaced : broken).has(n)).map(([m]) => m),
    );
    const sides = new Map([...marks].map(([mark, n]) => [mark, misplaced.get(n)]));
    line = fold(tidy(mend(line, faulty, sides), new Set()));
  }
  return fold(toHtml(line, () => true));
}

function walk(nodes: readonly PhrasingContent[], visit: (mark: Mark) => void): void {
  for (const node of nodes)
    if (isMark(node)) {
      visit(node);
      walk(node.children, visit);
    }
}

function numbered(line: readonly PhrasingContent[]): Map<Mark, number> {
  const marks = new Map<Mark, number>();
  walk(line, (mark) => marks.set(mark, marks.size));
  return marks;
}

/** What a reader of the line's text meets: ends of marks, and the characters beside them. */
function piecesOf(nodes: readonly PhrasingContent[], marks: ReadonlyMap<Mark, number>): Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: PhrasingContent) => {
    if (isMark(node)) {
      const { char, length } = SIGNS[node.type];
      const mark = marks.get(node) ?? -1;
      pieces.push({ kind: "delimiter", char, length, mark, opens: true });
      node.children.forEach(visit);
      pieces.push({ kind: "delimiter", char, length, mark, opens: false });
    } else if (node.type === "text") {
      const points = [...node.value];
      pieces.push({ kind: "stretch", first: points[0] ?? "", last: points.at(-1) ?? "" });
    } else if (node.type === "break") pieces.push({ kind: "stretch", first: "\\", last: "\n" });
    // Links, pictures, code, HTML: punctuation at both ends.
    else pieces.push({ kind: "stretch", first: "(", last: ")" });
  };
  nodes.forEach(visit);
  return pieces;
}

/** Merges neighbours, drops marks in the same mark, empty ones and those over punctuation alone. */
function tidy(children: readonly PhrasingContent[], within: ReadonlySet<Mark["type"]>): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  const push = (node: PhrasingContent) => {
    const last = out.at(-1);
    if (node.type === "text") {
      if (node.value === "") return;
      if (last?.type === "text") {
        out[out.length - 1] = { type: "text", value: last.value + node.value };
        return;
      }
    } else if (node.type === "inlineCode" && last?.type === "inlineCode") {
      // Two in a row would be one with backticks in it.
      out[out.length - 1] = { type: "inlineCode", value: last.value + node.value };
      return;
    } else if (isMark(node) && last && last.type === node.type) {
      out[out.length - 1] = {
        type: last.type,
        children: tidy([...last.children, ...node.children], new Set([...within, last.type])),
      } as Mark;
      return;
    }
    out.push(node);
  };
  for (const node of children) {
    if (!isMark(node)) {
      push(node);
      continue;
    }
    const inner = tidy(node.children, new Set([...within, node.type]));
    if (within.has(node.type) || inner.every(showsNoMark)) for (const child of inner) push(child);
    else {
      // White space and breaks at the edges are nobody's.
      const [before, middle, after] = peel(inner);
      before.forEach(push);
      // A mark over nothing but one link is a link over a mark: its brackets are punctuation, and would part them.
      const [only] = middle;
      if (middle.length === 1 && only?.type === "link")
        push({ ...only, children: settle([{ ...node, children: only.children } as Mark]) as typeof only.children });
      else push({ ...node, children: middle } as Mark);
      after.forEach(push);
    }
  }
  return out;
}

/** Pictures, and punctuation, look the same in bold. */
function showsNoMark(node: PhrasingContent): boolean {
  if (node.type === "text") return ONLY_PUNCTUATION.test(node.value);
  return node.type === "image" || node.type === "break" || node.type === "footnoteReference";
}

function peel(nodes: PhrasingContent[]): [PhrasingContent[], PhrasingContent[], PhrasingContent[]] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const middle = [...nodes];
  const strip = (from: PhrasingContent[], at: 0 | -1, pattern: RegExp) => {
    for (;;) {
      const edge = middle.at(at);
      if (!edge || (edge.type !== "break" && edge.type !== "text" && edge.type !== "image")) return;
      if (edge.type !== "text") {
        at === 0 ? from.push(edge) : from.unshift(edge);
        at === 0 ? middle.shift() : middle.pop();
        continue;
      }
      const space = pattern.exec(edge.value)?.[0] ?? "";
      if (space === "") return;
      const piece: PhrasingContent = { type: "text", value: space };
      const rest = at === 0 ? edge.value.slice(space.length) : edge.value.slice(0, -space.length);
      at === 0 ? from.push(piece) : from.unshift(piece);
      if (rest !== "") {
        middle.splice(at === 0 ? 0 : middle.length - 1, 1, { type: "text", value: rest });
        return;
      }
      at === 0 ? middle.shift() : middle.pop();
    }
  };
  strip(before, 0, /^\s+/);
  strip(after, -1, /\s+$/);
  return [before, middle, after];
}

type Sides = { open: boolean; close: boolean } | undefined;

/** One step for each faulty mark, each time a stronger one. */
function mend(
  nodes: readonly PhrasingContent[],
  faulty: ReadonlySet<Mark>,
  sides: ReadonlyMap<Mark, Sides>,
): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!isMark(node)) return [node];
    const inner = mend(node.children, faulty, sides);
    if (!faulty.has(node)) return [{ ...node, children: inner } as Mark];
    const wrong = sides.get(node);
    const parts = wrong ? (giveAway(inner, wrong) ?? split(node, inner)) : null;
    if (!parts) return html(node, inner);
    if (Array.isArray(parts)) return parts;
    const { before, middle, after } = parts;
    return [before, { ...node, children: middle } as Mark, after].filter((part) => part !== null) as PhrasingContent[];
  });
}

interface Given {
  before: PhrasingContent | null;
  middle: PhrasingContent[];
  after: PhrasingContent | null;
}

/** The mark without the punctuation at the end that stands wrong; null where there is none to give. */
function giveAway(nodes: PhrasingContent[], { open, close }: { open: boolean; close: boolean }): Given | null {
  let middle = nodes;
  let before: PhrasingContent | null = null;
  let after: PhrasingContent | null = null;
  if (open) {
    const taken = take(middle, 0, LEADING);
    if (taken) {
      middle = taken.rest;
      before = { type: "text", value: taken.text };
    }
  }
  if (close) {
    const taken = take(middle, -1, TRAILING);
    if (taken) {
      middle = taken.rest;
      after = { type: "text", value: taken.text };
    }
  }
  // All of it is needed: half a cure would only be tried again.
  return (open && !before) || (close && !after) ? null : { before, middle, after };
}

/** Takes punctuation from the edge of the first or last text, through marks that begin or end there as well. */
function take(nodes: PhrasingContent[], at: 0 | -1, pattern: RegExp): { text: string; rest: PhrasingContent[] } | null {
  const edge = nodes.at(at);
  if (!edge) return null;
  const put = (node: PhrasingContent | null) => {
    const rest = [...nodes];
    rest.splice(at === 0 ? 0 : rest.length - 1, 1, ...(node ? [node] : []));
    return rest;
  };
  if (edge.type === "text") {
    const text = pattern.exec(edge.value)?.[0] ?? "";
    if (text === "") return null;
    const value = at === 0 ? edge.value.slice(text.length) : edge.value.slice(0, -text.length);
    return { text, rest: put(value === "" ? null : { type: "text", value }) };
  }
  if (!isMark(edge)) return null;
  const taken = take(edge.children, at, pattern);
  return (
    taken && {
      text: taken.text,
      rest: put(taken.rest.length === 0 ? null : ({ ...edge, children: taken.rest } as Mark)),
    }
  );
}

/** A mark that begins or ends with a link: parted, the link marked inside. */
function split(mark: Mark, nodes: PhrasingContent[]): PhrasingContent[] | null {
  if (nodes.at(0)?.type !== "link" && nodes.at(-1)?.type !== "link") return null;
  // HTML around some of it would be parted from its end.
  if (nodes.some(({ type }) => type === "html")) return null;
  const out: PhrasingContent[] = [];
  let run: PhrasingContent[] = [];
  const flush = () => {
    if (run.length > 0) out.push({ ...mark, children: run } as Mark);
    run = [];
  };
  for (const node of nodes) {
    if (node.type !== "link") {
      run.push(node);
      continue;
    }
    flush();
    out.push({ ...node, children: settle([{ ...mark, children: node.children } as Mark]) as typeof node.children });
  }
  flush();
  return out;
}

function html(mark: Mark, children: readonly PhrasingContent[]): PhrasingContent[] {
  const { tag } = SIGNS[mark.type];
  return [{ type: "html", value: `<${tag}>` }, ...children, { type: "html", value: `</${tag}>` }];
}

function toHtml(nodes: readonly PhrasingContent[], which: (mark: Mark) => boolean): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (!isMark(node)) return [node];
    const children = toHtml(node.children, which);
    return which(node) ? html(node, children) : [{ ...node, children } as Mark];
  });
}

/** Folds white space over the whole line: none at its ends and around breaks, never two in a row. */
function fold(children: readonly PhrasingContent[]): PhrasingContent[] {
  let space = true;
  const forward = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === "text") {
        const folded = node.value.replace(/[ \t\n]+/g, " ");
        const value = space ? folded.replace(/^ /, "") : folded;
        if (value !== "") space = value.endsWith(" ");
        return value === "" ? [] : [{ type: "text", value }];
      }
      if (isMark(node)) return [{ ...node, children: forward(node.children) } as Mark];
      if (node.type === "break") space = true;
      else if (node.type !== "html") space = false;
      return [node];
    });
  return trimEdges(forward(children));
}

/** No white space, of any sort, and no breaks at the ends of a line, nor spaces before a break. */
function trimEdges(children: PhrasingContent[]): PhrasingContent[] {
  const line = [...children];
  for (let first = line[0]; first && (first.type === "break" || first.type === "text"); first = line[0]) {
    const value = first.type === "text" ? first.value.replace(/^\s+/, "") : "";
    if (value !== "") {
      line[0] = { type: "text", value };
      break;
    }
    line.shift();
  }
  for (let last = line.at(-1); last && (last.type === "break" || last.type === "text"); last = line.at(-1)) {
    const value = last.type === "text" ? last.value.replace(/\s+$/, "") : "";
    if (value !== "") {
      line[line.length - 1] = { type: "text", value };
      break;
    }
    line.pop();
  }
  return line.map((node, i) =>
    node.type === "text" && line[i + 1]?.type === "break"
      ? { type: "text", value: node.value.replace(/ +$/, "") }
      : node,
  );
}

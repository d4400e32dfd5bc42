/** The three readers that a Markdown file must look the same in, and what is compared of it: each letter and its marks. */
import { HtmlRenderer, Parser } from "commonmark";
import markdownIt from "markdown-it";
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { window } from "../../../src/cli/dom.ts";
import { toMarkdown } from "../../../src/out/markdown.ts";
import { sanitise } from "../../../src/out/safe-html.ts";

const commonmark = { parser: new Parser(), renderer: new HtmlRenderer() };
const it = markdownIt({ html: true });
const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

export const RENDERERS: Record<string, (markdown: string) => string> = {
  commonmark: (markdown) => commonmark.renderer.render(commonmark.parser.parse(markdown)),
  "markdown-it": (markdown) => it.render(markdown),
  "remark-gfm": (markdown) => String(remark.processSync(markdown)),
};

export const markdownOf = (html: string): string =>
  toMarkdown(sanitise(html, window(), { baseUrl: "https://page.example/dir/" }));

const MARKS: Record<string, string> = {
  strong: "strong",
  b: "strong",
  em: "em",
  i: "em",
  del: "del",
  s: "del",
  code: "code",
  samp: "code",
  sub: "sub",
  sup: "sup",
  u: "u",
  mark: "mark",
  pre: "pre",
  blockquote: "quote",
  li: "li",
  td: "cell",
  th: "cell",
  h1: "h1",
  h2: "h2",
  h3: "h3",
};
/** Looks the same in bold, in italics and struck: marks may leave it out. */
const UNMARKED = /^(?:[\p{P}\p{Extended_Pictographic}\p{Cf}～]|\uFE0F)$/u;

/** Every letter that shows, with the marks that it stands under: `字strong,em`. */
export function lettersOf(html: string): string[] {
  const letters: string[] = [];
  const visit = (node: Tree.Node, marks: readonly string[]) => {
    if (node.nodeName === "#text") {
      for (const char of (node as Tree.TextNode).value) {
        if (/\s/.test(char)) continue;
        const told = UNMARKED.test(char) ? marks.filter((m) => !["strong", "em", "del"].includes(m)) : marks;
        letters.push(char + [...new Set(told)].sort().join(","));
      }
      return;
    }
    // What stands in a block of code is code however it is written.
    const known = Object.hasOwn(MARKS, node.nodeName) && !marks.includes("pre");
    const own = known ? [MARKS[node.nodeName] ?? ""] : [];
    const href = node.nodeName === "a" ? (node as Tree.Element).attrs.find(({ name }) => name === "href") : undefined;
    const inner = [...marks, ...own, ...(href ? [`a:${href.value}`] : [])];
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, inner);
  };
  visit(parseFragment(html), []);
  return letters;
}

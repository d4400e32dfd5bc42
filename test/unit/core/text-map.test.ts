import { describe, expect, it } from "vitest";
import { type Block, blocksOf, foldSpace, nodeRanges, rangesWithin, walk } from "../../../src/text-map.ts";
import { blocksIn, parse } from "../../dom.ts";

const texts = (html: string) => blocksIn(html).blocks.map((block) => block.text);
const roles = (html: string) => blocksIn(html).blocks.map((block) => [block.role, block.text]);

/** What a block's offsets promise: each piece is where it says it is, and nothing lies between the pieces. */
function expectPiecesToFit(block: Block) {
  let at = 0;
  for (const { node, start } of block.pieces) {
    expect(start).toBe(at);
    expect(block.text.slice(start, start + node.data.length)).toBe(node.data);
    at += node.data.length;
  }
  expect(at).toBe(block.text.length);
}

describe("blocksOf", () => {
  it("gives one block a line as a reader sees it", () => {
    expect(texts("<h2>桥</h2><p>石<b>桥</b>在村口。</p><ul><li>栏杆</li><li>桥墩</li></ul>")).toEqual([
      "桥",
      "石桥在村口。",
      "栏杆",
      "桥墩",
    ]);
  });

  it("tells text around a nested block apart from it", () => {
    expect(texts("<div>前<p>中</p>后</div>")).toEqual(["前", "中", "后"]);
    expect(texts("<ul><li>外<ul><li>内</li></ul>外后</li></ul>")).toEqual(["外", "内", "外后"]);
  });

  it("joins nested inline elements and keeps their offsets", () => {
    const { blocks } = blocksIn("<p>甲<span>乙<em>丙<strong>丁</strong></em></span>戊<a href=/x>己</a></p>");
    expect(blocks.map((block) => block.text)).toEqual(["甲乙丙丁戊己"]);
    expect(blocks[0]?.pieces.map(({ start }) => start)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const block of blocks) expectPiecesToFit(block);
  });

  it("parts lines at <br> and remembers how many breaks stood between them", () => {
    const { blocks } = blocksIn("<p>一<br>二<br><br>三<br> <br>四</p><p>五</p>");
    expect(blocks.map((block) => [block.text, block.breaks.length])).toEqual([
      ["一", 0],
      ["二", 1],
      ["三", 2],
      ["四", 2],
      ["五", 0],
    ]);
  });

  it("does not count a <br> at the beginning of a block as one between lines", () => {
    const { blocks } = blocksIn("<p><br>一</p><p>二<br></p><p>三</p>");
    expect(blocks.map((block) => [block.text, block.breaks.length])).toEqual([
      ["一", 0],
      ["二", 0],
      ["三", 0],
    ]);
  });

  it("keeps pictures with their line, also where it has no text", () => {
    const { blocks } = blocksIn('<p>一<img alt="a">二</p><p><img alt="b"><img alt="c"></p>');
    expect(blocks.map((block) => [block.text, block.images.map((image) => image.getAttribute("alt"))])).toEqual([
      ["一二", ["a"]],
      ["", ["b", "c"]],
    ]);
  });

  it("leaves out what has neither text nor picture", () => {
    expect(texts("<p> </p><p>\n\t</p><div></div><p>一</p>")).toEqual(["一"]);
  });

  it("names what a block is", () => {
    expect(
      roles(
        "<h3>标题</h3><p>正文</p><ul><li>项</li></ul><dl><dt>词</dt><dd>义</dd></dl><table><tr><th>头</th><td>格</td></tr></table>" +
          "<pre>码</pre><blockquote>引</blockquote><figure><img src=x><figcaption>图说</figcaption></figure>",
      ),
    ).toEqual([
      ["heading", "标题"],
      ["text", "正文"],
      ["item", "项"],
      ["item", "词"],
      ["item", "义"],
      ["cell", "头"],
      ["cell", "格"],
      ["code", "码"],
      ["quote", "引"],
      ["text", ""],
      ["caption", "图说"],
    ]);
  });

  it("knows a quotation at any depth, and code in a list as code", () => {
    const { blocks } = blocksIn(
      "<blockquote><ul><li>引<pre>码</pre></li></ul></blockquote><ul><li><pre>码</pre></li></ul>",
    );
    expect(blocks.map(({ role, quoted }) => [role, quoted])).toEqual([
      ["item", true],
      ["code", true],
      ["code", false],
    ]);
  });

  it("does not take a table that lays out the page for cells", () => {
    expect(roles("<table><tr><td><p>一段正文。</p></td></tr></table>")).toEqual([["text", "一段正文。"]]);
  });
});

describe("foldSpace", () => {
  it("folds white space as a browser shows it", () => {
    expect(texts("<p>  one\n\t two  <b> three</b>  <i>four </i> </p>")).toEqual(["one two three four"]);
  });

  it("leaves preformatted text as it is", () => {
    expect(texts("<pre>  a\n\tb  </pre>")).toEqual(["  a\n\tb  "]);
  });

  it("keeps white space that browsers show: no-break and ideographic spaces", () => {
    expect(texts("<p>a\u00a0\u00a0b\u3000\u3000c</p>")).toEqual(["a\u00a0\u00a0b\u3000\u3000c"]);
  });

  it("changes nothing a second time", () => {
    const html = "<div> a <b> b </b>\n<br>\n c <p> d\n e </p> f <pre> g </pre> h </div>";
    const { body } = blocksIn(html);
    const once = body.innerHTML;
    foldSpace(body);
    expect(body.innerHTML).toBe(once);
    for (const block of blocksOf(body)) expectPiecesToFit(block);
  });

  it("takes out the white space between blocks", () => {
    const { body } = parse("<div>\n  <p>一</p>\n  <p>二</p>\n</div>");
    foldSpace(body);
    expect(body.innerHTML).toBe("<div><p>一</p><p>二</p></div>");
  });
});

describe("offsets lead back to nodes", () => {
  it("splits a range along its nodes", () => {
    const [block] = blocksIn("<p>ab<b>cd</b>ef</p>").blocks;
    if (!block) throw new Error("no block");
    const at = (start: number, end: number) =>
      nodeRanges(block, start, end).map(({ node, from, to }) => node.data.slice(from, to));
    expect(at(0, 6)).toEqual(["ab", "cd", "ef"]);
    expect(at(1, 5)).toEqual(["b", "cd", "e"]);
    expect(at(2, 4)).toEqual(["cd"]);
    expect(at(3, 3)).toEqual([]);
    expect(at(0, 99).join("")).toBe("abcdef");
  });

  it("finds the ranges of inline elements, the innermost that fits first", () => {
    const [block] = blocksIn("<p>a<a href=/1>b<b>c</b></a>d<a href=/2>e</a></p>").blocks;
    if (!block) throw new Error("no block");
    const ranges = rangesWithin(block, (element) => element.localName === "a");
    expect(ranges.map(({ start, end }) => block.text.slice(start, end))).toEqual(["bc", "e"]);
  });

  it("counts in UTF-16 units", () => {
    const [block] = blocksIn("<p>a👩‍🚒<b>𠮷</b>b</p>").blocks;
    if (!block) throw new Error("no block");
    expectPiecesToFit(block);
    expect(nodeRanges(block, 6, 8).map(({ node, from, to }) => node.data.slice(from, to))).toEqual(["𠮷"]);
  });
});

describe("walk", () => {
  it("visits in document order, may skip a subtree, and leaves what it entered", () => {
    const { body } = parse("<div><p>a</p><ul><li>b</li></ul></div><p>c</p>");
    const seen: string[] = [];
    walk(
      body,
      (node) => {
        seen.push(node.nodeName.toLowerCase());
        return node.nodeName !== "UL";
      },
      (element) => seen.push(`/${element.localName}`),
    );
    expect(seen).toEqual(["div", "p", "#text", "/p", "ul", "/ul", "/div", "p", "#text", "/p"]);
  });

  it("goes as deep as a page does", () => {
    const { body } = parse(`${"<div>".repeat(500)}x`);
    let depth = 0;
    walk(
      body,
      () => {
        depth++;
        return true;
      },
      () => {},
    );
    expect(depth).toBe(501);
  });
});

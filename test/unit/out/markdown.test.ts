import { describe, expect, it } from "vitest";
import { window } from "../../../src/cli/dom.ts";
import { toMarkdown } from "../../../src/out/markdown.ts";
import { lettersOf, markdownOf, RENDERERS } from "./renderers.ts";

const BODIES: Record<string, [html: string, markdown: string]> = {
  headings: ["<h1>一</h1><h3>二<br>三</h3><h2> </h2>", "# 一\n\n### 二 三\n"],
  "nested lists": [
    "<ul><li>一<ol><li>甲<li>乙</ol><li><p>二</p></ul><ol start=3><li>三</ol>",
    "- 一\n  1. 甲\n  2. 乙\n- 二\n\n3. 三\n",
  ],
  "a loose list": ["<ul><li><p>一</p><p>续</p><li>二</ul>", "- 一\n\n  续\n\n- 二\n"],
  "a list right in a list": ["<ul><li>一</li><ul><li>二</ul></ul>", "- 一\n  - 二\n"],
  quotes: ["<blockquote><p>一</p><blockquote>二</blockquote></blockquote>", "> 一\n>\n> > 二\n"],
  "code with its language": [
    '<pre><code class="language-js">\nlet a;\n\n  b\n</code></pre>',
    "```js\nlet a;\n\n  b\n```\n",
  ],
  "code with fences in it": ["<pre>```\n````</pre>", "`````\n```\n````\n`````\n"],
  "code in a line": ["<p>用<code>a `b`</code>。</p>", "用`` a `b` ``。\n"],
  "a table": [
    "<table><thead><tr><th>a<th align=right>b|c</thead><tr><td>一<td><code>x|y</code><br>z</table>",
    "| a | b\\|c |\n| - | -: |\n| 一 | `x\\|y`<br>z |\n",
  ],
  "a table without a head": ["<table><tr><td>a<td>b<tr><td>c</table>", "| | |\n| - | - |\n| a | b |\n| c | |\n"],
  "a table that pipes cannot say": [
    "<table><tr><td colspan=2>a &lt;b&gt;<tr><td><ul><li>c</ul><td>d</table>",
    '<table>\n<tbody>\n<tr><td colspan="2">a &lt;b&gt;</td></tr>\n<tr><td><ul><li>c</li></ul></td><td>d</td></tr>\n</tbody>\n</table>\n',
  ],
  "code in such a table": [
    "<table><tr><td rowspan=2>a<td><pre>x\n\ny</pre><tr><td>b</table>",
    '<table>\n<tbody>\n<tr><td rowspan="2">a</td><td><pre>x&#10;&#10;y</pre></td></tr>\n<tr><td>b</td></tr>\n</tbody>\n</table>\n',
  ],
  "a table that lays out the page": [
    "<table><tr><td><p>一</p><p>二</p><tr><td><h2>三</h2></table>",
    "一\n\n二\n\n## 三\n",
  ],
  links: [
    '<p><a href="/x(1)" title="t">链 接</a> <a href="https://x.example/">https://x.example/</a> <a href="javascript:x">无</a></p>',
    '[链 接](https://page.example/x\\(1\\) "t") <https://x.example/> 无\n',
  ],
  "a link around blocks": [
    '<a href="https://x.example/"><h3>题</h3><p>文</p></a>',
    "### [题](https://x.example/)\n\n[文](https://x.example/)\n",
  ],
  pictures: [
    '<p><img src="a.png" alt="图 [1]\n二" title="说"></p>',
    '![图 \\[1\\] 二](https://page.example/dir/a.png "说")\n',
  ],
  "a figure": [
    "<figure><img src=a.png alt=图><figcaption>说明</figcaption></figure>",
    "![图](https://page.example/dir/a.png)\n\n说明\n",
  ],
  "a rule": ["<p>一</p><hr><p>二</p>", "一\n\n***\n\n二\n"],
  verse: ["<p>床前明月光，<br>疑是地上霜。</p>", "床前明月光，\\\n疑是地上霜。\n"],
  "paragraphs by line breaks": ["<div>　　一<br><br>　　二<br><br><br></div>", "一\n\n二\n"],
  "marks around blocks": ["<strong><p>一</p><p>二</p></strong>", "**一**\n\n**二**\n"],
  struck: ["<p><del>旧</del><s>（删）</s></p>", "~~旧（删）~~\n"],
  ruby: ["<p><ruby>漢<rt>かん</rt></ruby></p>", "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>\n"],
  "sub and sup": ["<p>H<sub>2</sub>O 3<sup>2</sup></p>", "H<sub>2</sub>O 3<sup>2</sup>\n"],
  definitions: ["<dl><dt>词</dt><dd>义一</dd><dd>义二</dd><dt>乙</dt></dl>", "- 词\n  - 义一\n  - 义二\n- 乙\n"],
  details: ["<details><summary>题</summary><p>文</p></details>", "题\n\n文\n"],
  notes: [
    '<p>文<sup>[<a id="ref-2" href="#ref-1">1</a>]</sup></p><ol><li id="ref-1">注 <a href="#ref-2">↩</a></li></ol>',
    "文[^1]\n\n[^1]: 注\n",
  ],
  formulas: [
    '<p>设<math alttext="x_1|y"><mi>x</mi></math>则</p><math display="block" alttext="\\frac a b"><mi>x</mi></math>',
    "设$x_1\\vert y$则\n\n$$\\frac a b$$\n",
  ],
  "line breaks of the source": ["<p>第一行\n  第二行，\n“引”\na\nb</p>", "第一行第二行，“引” a b\n"],
  "text that needs no escape": [
    "<p>R&amp;D 3~5天 a_b 2 * 3 #1 x=1 $5 https://x.example/a_b 见</p>",
    "R&D 3~5天 a_b 2 * 3 #1 x=1 $5 https://x.example/a_b 见\n",
  ],
  "an address beside CJK": ["<p>见https://x.example/a。下文</p>", "见https\\://x.example/a。下文\n"],
  "an address with marks at it": [
    "<p>https://x.example/<b>a</b> <b>www.x.example</b> https://x.example/ b</p>",
    "https\\://x.example/**a** **www\\.x.example** https://x.example/ b\n",
  ],
  "an address with an element in it": [
    "<p>http://x.example/&lt;script>alert(1)&lt;/script></p>",
    "http\\://x.example/\\<script>alert(1)\\</script>\n",
  ],
  nothing: ["<p> </p><div><b></b></div><ul><li></ul><blockquote></blockquote><pre></pre>", ""],
};

describe("toMarkdown", () => {
  it.each(Object.entries(BODIES))("%s", (_, [html, markdown]) => {
    expect(markdownOf(html)).toBe(markdown);
  });

  /** What would be mark-up if it were not text. */
  const BREAKERS = [
    "```\ncode\n```",
    "~~~",
    "[x](y) ![z](w)",
    "<b>html</b> <!-- c --> <?php ?> <![CDATA[x]]>",
    "| a | b |\n|---|---|",
    "* star",
    "- dash",
    "+ plus",
    "1. one",
    "1) one",
    "# h",
    "===",
    "---",
    "***",
    "___",
    "> quote",
    "\\ backslash \\* \\[ \\`",
    "&lt; &amp; &#60; &nbsp;",
    "[^1]: note",
    "[ref]: javascript:alert(1) 't'",
    "- [ ] task",
    "*a* _b_ **c** __d__ ~~e~~ ~f~ `g`",
    "*甲*_乙_**丙**",
    "a\\",
    "!",
    "3~5 and 7~9",
    "*[x] y*",
    "_ a _ * b *",
  ];
  const as: [string, (text: string) => string][] = [
    ["a paragraph", (text) => `<p>${text}</p>`],
    ["a heading", (text) => `<h2>${text}</h2>`],
    ["an item", (text) => `<ul><li>${text}</li><li>二</li></ul>`],
    ["a quotation", (text) => `<blockquote><p>${text}</p></blockquote>`],
    ["a cell", (text) => `<table><tr><th>头</th></tr><tr><td>${text}</td></tr></table>`],
    ["a link", (text) => `<p>字<a href="https://x.example/">${text}</a>字</p>`],
    ["strong", (text) => `<p>字<strong>${text}</strong>字</p>`],
    ["after a line break", (text) => `<p>字<br>${text}<br>字</p>`],
    ["code", (text) => `<p>字<code>${text}</code></p><pre>${text}</pre>`],
  ];
  it.each(as)("text stays text as %s", (_, wrap) => {
    for (const breaker of BREAKERS) {
      const html = wrap(breaker.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"));
      const markdown = markdownOf(html);
      for (const [name, render] of Object.entries(RENDERERS)) {
        if (name === "commonmark" && html.includes("<table>")) continue;
        const told = `${name} reads ${JSON.stringify(markdown)} as ${render(markdown)}`;
        expect(lettersOf(render(markdown)), told).toEqual(lettersOf(html));
      }
    }
  });

  it("leaves an address in the text as text, but to GFM, which makes links of them itself", () => {
    const markdown = markdownOf("<p>&lt;https://x.example/a_b&gt; a@b.example www.x.example</p>");
    expect(RENDERERS.commonmark?.(markdown)).toBe("<p>&lt;https://x.example/a_b&gt; a@b.example www.x.example</p>\n");
    expect(RENDERERS["markdown-it"]?.(markdown)).toBe(
      "<p>&lt;https://x.example/a_b&gt; a@b.example www.x.example</p>\n",
    );
  });

  it("writes no address but http, https, mailto and fragments, even from nodes that nobody sanitised", () => {
    const fragment = window()
      .document.createRange()
      .createContextualFragment(
        '<p><a href="javascript:alert(1)">a</a><img src="javascript:x" alt="b"><a href="data:text/html,x">c</a></p><table><tr><td rowspan=2 onclick=x><a href="vbscript:x">d</a></td></tr></table><script>e</script>',
      );
    const markdown = toMarkdown(fragment);
    expect(markdown).not.toMatch(/javascript|vbscript|data:|onclick|<script/);
  });

  it("reads 2,000 nested elements and 100,000 in a row", () => {
    const document = window().document;
    const deep = document.createDocumentFragment();
    let inner: Element = document.createElement("div");
    deep.append(inner);
    for (let i = 0; i < 2_000; i++) inner = inner.appendChild(document.createElement(i % 3 ? "b" : "blockquote"));
    inner.textContent = "底";
    expect(toMarkdown(deep)).toContain("底");
    const wide = document.createDocumentFragment();
    for (let i = 0; i < 100_000; i++) {
      wide.append("字");
      if (i % 2) wide.append(document.createElement("br"));
    }
    expect(toMarkdown(wide).split("\n").length).toBe(50_001);
  });
});

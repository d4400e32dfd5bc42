import { describe, expect, it } from "vitest";
import { isolate } from "../../../src/isolate.ts";
import { domainOf } from "../../../src/origin/domains.ts";
import { factsOf, pageWith } from "../../../src/page.ts";
import { blocksOf } from "../../../src/text-map.ts";
import { HERE, normalised } from "../../dom.ts";
import { type Lang, STORIES } from "../../fuzz/prose.ts";

function isolated(html: string) {
  const { document, body } = normalised(html);
  const before = body.innerHTML;
  const page = pageWith(factsOf(document, HERE, domainOf), body, blocksOf(body));
  const found = isolate(document, page);
  expect(body.innerHTML, "the document was changed").toBe(before);
  const texts = (blocks: readonly { text: string }[] = []) => blocks.map(({ text }) => text).filter(Boolean);
  return { found, inside: texts(found?.inside), margin: texts(found?.margin) };
}

const story = (lang: Lang, index: number) => STORIES[lang][index] ?? { title: "", sentences: [] };
const { title, sentences } = story("zh-Hans", 0);
const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join("\n");
const head = `<title>${title}_拾光文摘</title>`;

describe("the article", () => {
  it.each([
    ["in <article>", `<article>${paragraphs}</article>`],
    ["in plain divs", `<div><div>${paragraphs}</div></div>`],
    ["a div a paragraph", `<div class="c">${sentences.map((s) => `<div>${s}</div>`).join("")}</div>`],
    ["parted by br", `<div>${sentences.join("<br><br>")}</div>`],
    ["in a table that lays out the page", `<table><tr><td>${paragraphs}</td></tr></table>`],
    ["in a form", `<form><div>${paragraphs}</div></form>`],
    ["straight in the body", paragraphs],
  ])("%s", (_where, html) => {
    expect(isolated(`${head}<h1>${title}</h1>${html}`).inside).toEqual(sentences);
  });

  it.each(["zh-Hant", "ja", "en"] as const)("in %s", (lang) => {
    const own = story(lang, 0);
    const html = own.sentences.map((sentence) => `<p>${sentence}</p>`).join("");
    expect(isolated(`<title>${own.title}</title><h1>${own.title}</h1><article>${html}</article>`).inside).toEqual(
      own.sentences,
    );
  });

  it("keeps its headings, lists, tables, code, quotations and captions, in their order", () => {
    const html = `<article><p>${sentences[0]}</p><h2>一</h2><ul><li>甲</li><li>乙</li></ul><p>${sentences[1]}</p><table><tr><td>丙</td><td>丁</td></tr></table><pre>戊</pre><blockquote>己</blockquote><figure><img src="/a.jpg"><figcaption>庚</figcaption></figure><p>${sentences[2]}</p><p>${sentences[3]}</p></article>`;
    expect(isolated(`${head}<h1>${title}</h1>${html}`).inside).toEqual([
      sentences[0],
      ...["一", "甲", "乙"],
      sentences[1],
      ...["丙", "丁", "戊", "己", "庚"],
      ...sentences.slice(2, 4),
    ]);
  });

  it("is told apart from its title", () => {
    const { inside, margin } = isolated(`${head}<article><h1>${title}</h1>${paragraphs}</article>`);
    expect([...inside, ...margin]).not.toContain(title);
  });

  it("keeps a sentence that is the title again in its middle", () => {
    const html = `<article><h1>${title}</h1><p>${sentences[0]}</p><p>${sentences[1]}</p><p>${title}</p><p>${sentences[2]}</p></article>`;
    expect(isolated(head + html).inside).toContain(title);
  });
});

describe("what stands around it", () => {
  const links = (n: number) =>
    Array.from({ length: n }, (_, i) => `<li><a href="/${i}">另一篇文章的题目${i}</a></li>`).join("");

  it.each([
    ["navigation", `<nav><ul>${links(5)}</ul></nav>`, ""],
    ["a menu of links", `<div class="menu">${links(5)}</div>`, ""],
    ["related articles", "", `<div class="related"><h3>相关文章</h3><ul>${links(6)}</ul></div>`],
    ["a footer", "", "<footer><p>© 拾光文摘</p></footer>"],
    ["a sidebar", `<aside><p>热门</p><ul>${links(4)}</ul></aside>`, ""],
  ])("%s is not inside", (_what, before, behind) => {
    expect(isolated(`${head}${before}<h1>${title}</h1><article>${paragraphs}</article>${behind}`).inside).toEqual(
      sentences,
    );
  });

  it("is near, where it stands close: a wall, a source line", () => {
    const { inside, margin } = isolated(
      `${head}<h1>${title}</h1><p class="meta">来源：半山读书</p><article>${paragraphs}</article><div class="pay">付费后可阅读全文</div>`,
    );
    expect(inside.filter((text) => sentences.includes(text))).toEqual(sentences);
    expect([...inside, ...margin]).toEqual(expect.arrayContaining(["来源：半山读书", "付费后可阅读全文"]));
  });
});

describe("no article", () => {
  it.each([
    ["an empty page", ""],
    ["pictures alone", "<img src=a><img src=b>"],
    ["a word", "<p>桥</p>"],
    ["links alone", `<nav><a href="/a">甲</a><a href="/b">乙</a></nav>`],
  ])("%s", (_what, html) => {
    expect(isolated(html).found).toBeNull();
  });
});

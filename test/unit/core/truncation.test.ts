import { describe, expect, it } from "vitest";
import type { Removal, Truncation } from "../../../src/index.ts";
import { lastWords, truncationOf } from "../../../src/origin/truncation.ts";
import { articleIn, blocksIn } from "../../dom.ts";
import { STORIES } from "../../fuzz/prose.ts";

const NONE = { truncated: false, truncatedAt: null, truncatedBy: null };
const { title, sentences } = STORIES["zh-Hans"][7] ?? { title: "", sentences: [] };
const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join("");
const lines = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");

/** The article of a page whose last lines are these, and what is told of its end. */
const page = (html: string) =>
  articleIn(`<title>${title}</title><h1>${title}</h1><article>${paragraphs}${html}</article>`);
const ending = (html: string) => page(html).truncation;
const by = (html: string) => ending(html).truncatedBy;

/** What is told from blocks alone, of which nothing was taken. */
function fromBlocks(html: string): Truncation {
  const { blocks } = blocksIn(html);
  const texts = blocks.map((block) => block.text);
  return truncationOf(blocks, texts, [], []);
}
const half = (html: string) => fromBlocks(paragraphs + html).truncatedBy === "half-sentence";

describe("a wall", () => {
  it("tells that text is withheld, and after which words", () => {
    expect(ending('<div class="pay"><p>以下内容付费后可阅读全文</p></div>')).toEqual({
      truncated: true,
      truncatedBy: "wall",
      truncatedAt: lastWords(sentences.join("\n")),
    });
  });

  it("in the middle names the words before it, not the end", () => {
    const { blocks } = blocksIn("<p>甲。</p><p>登录后可见</p><p>乙。</p>");
    const wall = {
      kind: "wall",
      text: "登录后可见",
      block: 1,
      start: 0,
      evidence: [] as Removal["evidence"],
    } as Removal;
    expect(truncationOf(blocks, ["甲。", "", "乙。"], [wall], [])).toEqual({
      truncated: true,
      truncatedBy: "wall",
      truncatedAt: "甲。",
    });
  });

  it("takes its button with it, in a box or right behind it at the end", () => {
    const wall = "此段文字已折叠，打赏作者即可展开全文";
    for (const html of [
      `<p>${wall}</p><p>给他一块钱</p>`,
      `<fieldset><legend>须知</legend>${wall}<br>给他一块钱</fieldset>`,
    ])
      expect(page(html).text).toBe(sentences.join("\n\n"));
  });

  it("takes nothing of the author's that follows it", () => {
    const { text } = page(`<p>此段文字已折叠，打赏作者即可展开全文</p><p>木星</p><p>${sentences[0]}</p>`);
    expect(text).toContain("木星");
  });

  it("is no line that only says where the text is from", () => {
    expect(by("<p>本文首发于公众号：夜里看天，撰文：许栀</p>")).toBeNull();
  });

  it("that stands before everything leaves no last words", () => {
    const { blocks } = blocksIn("<p>登录后可见</p>");
    const wall = {
      kind: "wall",
      text: "登录后可见",
      block: 0,
      start: 0,
      evidence: [] as Removal["evidence"],
    } as Removal;
    expect(truncationOf(blocks, [""], [wall], []).truncatedAt).toBeNull();
  });
});

describe("the last words", () => {
  it.each([
    ["a text shorter than they are, whole", "今天没有风。", "今天没有风。"],
    [
      "the beginning of a clause",
      "他把镜筒擦了三遍，才肯让我们凑上去看。那一夜的云压得很低，谁也没有看见那四颗小星",
      "那一夜的云压得很低，谁也没有看见那四颗小星",
    ],
    [
      "the beginning of a quotation",
      "表哥在下面喊了很久：“你到底看见了没有，看见了就快一点下来吧",
      "“你到底看见了没有，看见了就快一点下来吧",
    ],
    [
      "the beginning of a word",
      "The telescope had belonged to a schoolmaster who kept it wrapped in an old woollen blanket",
      "in an old woollen blanket",
    ],
    [
      "no number cut at its point",
      "It costs about twelve thousand and then 31,415.9265 for a whole set",
      "31,415.9265 for a whole set",
    ],
    ["no half of an emoji", `${"😀".repeat(40)}`, "😀".repeat(24)],
    ["no mark without its letter", "e\u0301".repeat(40), null],
  ])("are %s", (_what, text, expected) => {
    const last = lastWords(text);
    if (expected !== null) expect(last).toBe(expected);
    expect(text.endsWith(last)).toBe(true);
    expect(last.isWellFormed()).toBe(true);
    expect([...last].length).toBeLessThanOrEqual(37);
    expect(last).not.toMatch(/^[\p{M}\p{P}](?<![“])/u);
  });
});

describe("half a sentence", () => {
  it.each([
    ["a dangling conjunction", "到了夏天，我又爬上屋顶去看它，可是云太厚，而且"],
    ["a dangling preposition", "到了夏天，我又爬上屋顶，镜筒还没有架好，光就从"],
    ["的", "到了夏天，我又爬上屋顶，那里有一只谁也没有见过的"],
    ["a comma", "到了夏天，我又一个人爬上屋顶去看它，"],
    ["an open bracket", "到了夏天，我又爬上屋顶去看它（那时表哥已经搬走"],
    ["an open quotation", "到了夏天，我又爬上屋顶，表哥在下面喊：“你看见"],
    ["half a word that the text completes elsewhere", "到了夏天，我又爬上屋顶，带着那架旧望远"],
  ])("%s", (_what, text) => {
    expect(half(lines(text))).toBe(true);
  });

  it("in English, behind a quotation as well", () => {
    const prose = STORIES.en[0]?.sentences.map((sentence) => `<p>${sentence}</p>`).join("") ?? "";
    const told = (last: string) => fromBlocks(prose + lines(last)).truncatedBy;
    expect(told("“But the forecast was good,” a young man told me in May. It was good. It had been goo")).toBe(
      "half-sentence",
    );
    expect(told("“But the forecast was good,” a young man told me in May. It had been good.")).toBeNull();
  });

  it("names the last words", () => {
    const text = "到了夏天，我又爬上屋顶去看它，可是云太厚，而且";
    expect(ending(lines(text)).truncatedAt).toBe(text);
  });
});

describe("a paragraph that breaks off behind whole sentences", () => {
  const broken = lines("到了夏天，我又爬上屋顶去看它。风很大，表哥扶着梯子。我们一直看到天亮");

  it("tells half a sentence on a page that shows what copiers leave", () => {
    const copied = lines("望远镜价格_望远镜多少钱_望远镜哪家好", "望远镜哪家好_望远镜价格_望远镜多少钱");
    expect(by(copied + broken)).toBe("half-sentence");
  });

  it("tells a paragraph that hangs in the air, and none that ends as clauses do", () => {
    const told = (last: string) =>
      by(lines("望远镜价格_望远镜多少钱_望远镜哪家好", "望远镜哪家好_望远镜价格_望远镜多少钱") + lines(last));
    expect(told("到了夏天，我又爬上屋顶去看它，表哥扶着梯子，梯子上第三")).toBe("half-sentence");
    expect(told("到了夏天，我又爬上屋顶去看它。表哥在下面问我看见了没有，我笑了半天")).toBeNull();
  });

  it("tells nothing of an author, who may have left his full stop out", () => {
    expect(ending(broken)).toEqual(NONE);
  });
});

describe("ends that are none", () => {
  it.each([
    ["a full stop", "到了夏天，我又爬上屋顶去看它。"],
    ["a mark before a closing quotation", "到了夏天，表哥在下面喊：“你看见了没有？”"],
    ["an ellipsis", "到了夏天，我又爬上屋顶去看它……"],
    ["a bracket", "到了夏天，我又爬上屋顶去看它（完）"],
    ["an emoji", "到了夏天，我又爬上屋顶去看它🔭"],
    ["a tilde", "到了夏天，我又爬上屋顶去看它～"],
    ["a signature", "看星星的人 写于屋顶 腊月十九夜里"],
    ["a signature behind a dash", "——看星星的人，写于屋顶，腊月十九夜里"],
    ["a date", "二〇二一年三月五日夜，写于旧县城的屋顶上，时大雾"],
    ["an address", "https://plainpages.example/essays/0007"],
    ["a slogan", "抬头三尺有星光 低头一生有灯火"],
    ["a complete sentence without its mark", "到了夏天，我又爬上屋顶去看它，一直看到天亮"],
    ["a short line", "木星"],
    ["words quoted behind a colon", "屋顶的墙上有人用粉笔写着：木星你好"],
  ])("%s", (_what, text) => {
    expect(half(lines(text))).toBe(false);
    expect(ending(lines(text))).toEqual(NONE);
  });

  it.each([
    ["a list", "<ul><li>一架旧望远镜，镜筒上有划痕</li><li>一叠擦镜纸和一把螺丝刀，还有</li></ul>"],
    ["a table", "<table><tr><td>周一</td><td>三颗在左，一颗在右，而且</td></tr></table>"],
    ["code", "<pre>左 = 3\n右 = 1 而且</pre>"],
    ["a heading", "<h2>下一个冬天要看的是土星的光环和</h2>"],
    ["verse", "<p>夜色从门缝里进来而<br>坐在床沿上不说话的<br>是我在屋顶上见过的</p>"],
    ["a quotation", "<blockquote><p>夜色从门缝里进来，坐在床沿上不说话的</p></blockquote>"],
    [
      "a caption",
      '<figure><img src="/a.jpg"><figcaption>屋顶上的旧望远镜，镜筒上的划痕还在，而且</figcaption></figure>',
    ],
  ])("%s", (_what, html) => {
    expect(half(html)).toBe(false);
  });

  it("a page without any mark at all", () => {
    const verse = ["风从晒谷场上走过去的时候带着", "把一张纸翻到背面又翻回来的", "影子就矮下去一点又长起来而"].map(
      (text) => `<p>${text}</p>`,
    );
    expect(fromBlocks(verse.join(""))).toEqual(NONE);
  });
});

describe("another part", () => {
  it.each([
    "<p>本章未完，点击下一页继续阅读</p>",
    "<p>内容未完，下一页继续阅读</p>",
    '<p><a href="?p=2">下一页</a></p>',
    '<div class="page"><a>上一页</a> 1 <a href="2">2</a> <a href="3">3</a> <a href="2">下一页</a></div>',
    '<p>上一頁 1 <a href="2">2</a> <a href="3">3</a> 下一頁</p>',
    "<p>第1页 / 共5页</p>",
    "<p>全文共 4 页</p>",
    '<p><a href="2">Next page</a></p>',
    "<p>Continued on the next page</p>",
    '<p><a href="2">次のページを読む</a></p>',
  ])("%s", (html) => {
    expect(by(html)).toBe("next-part");
  });

  it.each([
    "<p>小时候读书，最怕的是翻到下一页发现少了一张。</p>",
    "<p>他在下一页的空白处画了一座塔，塔尖上有一颗星。</p>",
    "<p>（全文完）</p>",
    "<p>未完待续</p>",
    "<p>共有五页手稿留了下来，最后一页是空的。</p>",
    "<p>上一篇写了桥，下一篇写船。</p>",
  ])("%s is none", (html) => {
    expect(ending(html)).toEqual(NONE);
  });
});

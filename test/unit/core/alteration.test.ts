/** Wording that may have been changed is told; what honest writers do is not. Nothing is cut in either case. */
import { describe, expect, it } from "vitest";
import type { Alteration } from "../../../src/index.ts";
import { align, indexOf, unitsOf } from "../../../src/origin/align.ts";
import { SPUN } from "../../../src/origin/spun-words.ts";
import { articleIn } from "../../dom.ts";

const FILLER =
  "<p>阁楼的窗子朝北，冬天的风从瓦缝里钻进来，旧书的纸页一翻就响，谁也不愿意在那里多待。</p><p>到了春天，屋檐下的燕子回来，楼板上又有了脚印，书也被搬到院子里晒了整整一个上午。</p>";

/** The alterations of a page with this title, head and body. */
function told(body: string, { title = "阁楼上的旧书", head = "", lang = "zh-CN" } = {}): Alteration[] {
  return articleIn(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`,
  ).altered;
}
const rules = (altered: Alteration[]) => altered.map(({ rule }) => rule);
const describes = (text: string) => `<meta name="description" content="${text}">`;

describe("look-alike characters", () => {
  it("tells letters of another script in two words, or in one that the page writes right elsewhere", () => {
    expect(rules(told(`<p>我们用 Pуthоn 写脚本，用 Dосkеr 部署。</p>${FILLER}`))).toEqual(["altered-script"]);
    const [one] = told(`<p>我们用 Pуthon 写脚本，学 Python 的人很多。</p>${FILLER}`);
    expect(one).toMatchObject({ rule: "altered-script", quote: "Pуthon" });
    expect(told(`<p>我们用 Pуthon 写脚本。</p>${FILLER}`)).toEqual([]);
  });
  it("keeps silent where scripts are mixed for a reason", () => {
    expect(told(`<p>样品含 TNFα、NFκB 与 PPARγ，νmax 为已知，ΔABC 与 μTorrent 无关。</p>${FILLER}`)).toEqual([]);
    expect(told(`<p>俄语 Москва 与英语 Moscow 是同一座城市，Ωmega 是一家店。</p>${FILLER}`)).toEqual([]);
    expect(told(`<p>同形字攻击：Pуthоn 与 Dосkеr 里混有西里尔字母。</p>${FILLER}`)).toEqual([]);
    expect(told(`<pre>Pуthоn Dосkеr</pre><blockquote><p>Pуthоn Dосkеr</p></blockquote>${FILLER}`)).toEqual([]);
  });
  it("tells two widths in one word, but no text that is wide throughout", () => {
    expect(rules(told(`<p>用 Ｐython 和 Ｄocker 部署。</p>${FILLER}`))).toEqual(["altered-width"]);
    expect(told(`<p>ＮＨＫ 与 ＰＤＦ、Ａ4 纸、Ｔ恤 和 JavaＳ。</p>${FILLER}`)).toEqual([]);
  });
  it("tells radicals and compatibility characters among ordinary ones", () => {
    expect(rules(told(`<p>\u2F83己的\u2F3F机放在桌上。</p>${FILLER}`))).toEqual(["altered-radical"]);
    expect(told(`<p>部首表里有 \u2F83字 与 \u2F3F字。</p>${FILLER}`)).toEqual([]);
    expect(
      told(`<p>福\uFA19さんと\uFA1Bさんは、この町の古い本屋で会いました。とても静かな午後でした。</p>`.repeat(3), {
        lang: "ja",
      }),
    ).toEqual([]);
  });
  it("tells characters taken apart, but not an article about characters", () => {
    expect(rules(told(`<p>请加我的氵气水店，讠兑话要算数。</p>${FILLER}`))).toEqual(["altered-split"]);
    expect(told(`<p>“信”字拆字为亻言，“说”字拆为讠兑。</p>${FILLER}`)).toEqual([]);
  });
  it("tells a digit for a letter only where the page writes the word right", () => {
    expect(rules(told(`<p>打开 g00gle 搜索，google 的结果在前。</p>${FILLER}`))).toEqual(["altered-digit"]);
    expect(told(`<p>h1n1、l10n、log4shell、sha1sum 与 base64 都不是错字。</p>${FILLER}`)).toEqual([]);
  });
});

describe("a name in place of another", () => {
  const passage = (name: string) => `三月的一个上午，${name}在旧礼堂里举办了第二届修书比赛，来的人比椅子多。`;
  const body = (name: string) => `<p>${passage(name)}</p><p>散场以后，${name}的人把椅子一张张搬回去。</p>${FILLER}`;
  it("is told where it is the site's own, and the page has another in the same words", () => {
    const altered = told(body("鸿盛汇"), {
      title: "第二届修书比赛",
      head: `${describes(passage("青禾书院"))}<meta property="og:site_name" content="鸿盛汇">`,
    });
    expect(rules(altered)).toEqual(["altered-name"]);
    expect(altered[0]?.quote).toMatch(/鸿盛汇.* ≠ .*青禾书院/u);
  });
  it("is told where a picture still shows the other", () => {
    const picture = `<p><img src="/1.jpg" alt="${passage("青禾书院")}"></p>`;
    expect(rules(told(`${picture}${body("鸿盛汇")}<p>下一届仍由鸿盛汇承办。</p>`))).toEqual(["altered-name"]);
  });
  it("is not told of one difference alone, of two names in one text, or of a figure", () => {
    expect(told(body("白杨社"), { head: describes(passage("青禾书院")) })).toEqual([]);
    expect(
      told(`${body("白杨社")}<p>场地是青禾书院借的。</p>`, {
        head: `${describes(passage("青禾书院"))}<meta property="og:site_name" content="白杨社">`,
      }),
    ).toEqual([]);
    expect(told(body("白杨社"), { head: describes(passage("白杨社").replace("第二届", "第3届")) })).toEqual([]);
  });
  it("is told where the sentences speak of a school, and the name is none", () => {
    const school = (name: string) =>
      `<p>上周，${name}顺利完成消防演练。学校安保处提前三天排好了路线。</p><p>演练是对${name}全体师生的一次检查，校园里没有人摔倒。</p><p>${name}下月还要再练一次。</p>${FILLER}`;
    expect(rules(told(school("鸿盛汇馆堂"), { title: "鸿盛汇馆堂顺利完成消防演练" }))).toEqual(["altered-institution"]);
    for (const name of ["青禾职业学院", "南江交大", "白杨附中", "江北教育集团"])
      expect(told(school(name), { title: `${name}顺利完成消防演练` })).toEqual([]);
  });
});

describe("spun synonyms", () => {
  it("tells two words of a programme, or one whose plain word the page has", () => {
    expect(rules(told(`<p>这家公司的云盘算平台卖得最好，野生智能是第二位。</p>${FILLER}`))).toEqual(["altered-words"]);
    expect(
      rules(told(`<p>这家公司的云盘算平台卖得最好。</p>${FILLER}`, { head: describes("云计算平台排行") })),
    ).toEqual(["altered-words"]);
    expect(told(`<p>这家公司的云盘算平台卖得最好。</p>${FILLER}`)).toEqual([]);
  });
  it("keeps silent where spinning is the subject, and has no row that is its own plain word", () => {
    expect(told(`<p>伪原创软件把云计算写成云盘算，把人工智能写成野生智能。</p>${FILLER}`)).toEqual([]);
    for (const [spun, plain] of SPUN) {
      expect(spun.length, spun).toBeGreaterThan(2);
      expect(plain, spun).not.toBe("");
      expect(spun).not.toContain(plain);
    }
  });
  it("tells a summary whose words were replaced one by one, not one that an editor wrote", () => {
    const text = "老人把旧书搬到院子里，先用软刷扫去灰尘，再把纸页摊在竹席上，等太阳落山才收回阁楼。";
    const spun = text.replace("院子", "天井").replace("灰尘", "尘土").replace("竹席", "草垫");
    expect(rules(told(`<p>${spun}</p>${FILLER}`, { head: describes(text) }))).toEqual(["altered-passage"]);
    expect(
      told(`<p>${text}</p>${FILLER}`, { head: describes("老人把旧书搬到院子里扫灰、摊晒，太阳落山才收回。") }),
    ).toEqual([]);
    expect(told(`<p>${text.replace("灰尘", "尘土")}</p>${FILLER}`, { head: describes(text) })).toEqual([]);
  });
  it("takes a summary in the other script for no other wording", () => {
    const head = describes("老人將舊書搬到院子裡，先用軟刷掃去灰塵，再把紙頁攤在竹蓆上，等太陽下山才收回閣樓。");
    const text = "老人把旧书搬到院子里，先用软刷扫去灰尘，再把纸页摊在竹席上，等太阳落山才收回阁楼。";
    expect(told(`<p>${text}</p>${FILLER}`, { head })).toEqual([]);
  });
  it("tells an idiom in the place of a repeated common word, not a compound", () => {
    const lines = (word: string) =>
      `<p>申请人可以根据有关规定提交材料。</p><p>馆方也可以根据有关规定退还押金。</p><p>逾期的，可以根据${word}规定处理。</p>${FILLER}`;
    expect(rules(told(lines("密不可分")))).toEqual(["altered-idiom"]);
    expect(told(lines("借阅管理"))).toEqual([]);
    expect(told(lines("有关"))).toEqual([]);
  });
});

describe("aligning two wordings", () => {
  const aligned = (a: string, b: string) => {
    const [mine, theirs] = [unitsOf(a), unitsOf(b)];
    const { substitutions } = align(mine, theirs, indexOf(theirs));
    return substitutions.map((s) =>
      [mine.slice(...s.a), theirs.slice(...s.b)].map((units) => units.map(({ key }) => key).join(" ")),
    );
  };
  it("finds what stands for what, between the same words", () => {
    expect(aligned("the old harbour master walks the quay", "the old harbour warden walks the quay")).toEqual([
      ["master", "warden"],
    ]);
    expect(aligned("發布在網路上的文章很多", "发布在网络上的文章很多")).toEqual([["路", "络"]]);
  });
  it("takes neither what is left out nor other words for a substitution", () => {
    expect(aligned("the old harbour warden walks", "the old harbour warden of the town walks")).toEqual([]);
    expect(aligned("nothing of this is alike", "quite another sentence stands here")).toEqual([]);
  });
});

it("is linear enough on a long page with many wordings", () => {
  const long = Array.from({ length: 2_000 }, (_, i) => `第${i}段写的是阁楼上的第${i}本旧书，它的书脊已经褪色了。`);
  const pictures = long.slice(0, 60).map((alt) => `<p><img src="/1.jpg" alt="${alt.repeat(4)}"></p>`);
  const start = performance.now();
  told(`${pictures.join("")}${long.map((line) => `<p>${line}</p>`).join("")}`);
  expect(performance.now() - start).toBeLessThan(60_000);
});

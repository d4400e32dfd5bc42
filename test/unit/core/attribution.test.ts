import { describe, expect, it } from "vitest";
import { ATTRIBUTION_FIELDS, type AttributionField } from "../../../src/index.ts";
import { attribute } from "../../../src/origin/attribution.ts";
import { claimsOf } from "../../../src/origin/claims.ts";
import { promotedAccount } from "../../../src/origin/promoted.ts";
import { articleIn, HERE, pageOf } from "../../dom.ts";
import { STORIES } from "../../fuzz/prose.ts";

type Fields = Partial<Record<AttributionField, string>>;

const PROSE = "<p>窑火要烧三天三夜，中间不能断，两个人轮流守着添柴。</p>";

/** What a page with these lines claims; only the fields that it claims. */
function claimed(lines: string, { url = HERE, head = "", promoted = [] as string[] } = {}): Fields {
  const page = pageOf(`<head><title>陶窑开火那几天</title>${head}</head>${PROSE}${lines}`, url);
  const { attribution } = attribute(page.blocks, page, promoted);
  for (const field of ATTRIBUTION_FIELDS)
    if (attribution[field] !== null)
      expect(
        attribution.evidence.find((e) => e.field === field)?.quote,
        `${field} is told without a quote`,
      ).toBeTruthy();
  return Object.fromEntries(
    ATTRIBUTION_FIELDS.flatMap((field) => (attribution[field] === null ? [] : [[field, attribution[field]]])),
  );
}

const line = (text: string) => `<p>${text}</p>`;

describe("forms of a label and its value", () => {
  it.each<[string, Fields]>([
    // label：value
    ["来源：半山读书", { source: "半山读书" }],
    ["来源: 半山读书", { source: "半山读书" }],
    ["　来源 ：半山读书　", { source: "半山读书" }],
    ["文章来源：半山读书", { source: "半山读书" }],
    ["稿源：半山读书", { source: "半山读书" }],
    ["来源自媒体：半山读书", { source: "半山读书" }],
    ["本文由半山读书独家首发，转载请注明", { source: "半山读书" }],
    ["本文由半山读书公众号首发", { account: "半山读书" }],
    ["本文由编辑部首发", {}],
    ["本文作者许栀，转载自半山读书，版权归作者所有", { source: "半山读书", author: "许栀" }],
    ["作者许栀，原载半山读书，版权归原作者所有。", { source: "半山读书", author: "许栀" }],
    ["原作：许栀　摘自：半山读书", { source: "半山读书", author: "许栀" }],
    ["原作：《茶馆》", {}],
    ["原发公众号：夜里看天　原作者：许栀", { account: "夜里看天", author: "许栀" }],
    ["来源：夜里看天（微信公众号），作者：许栀", { account: "夜里看天", author: "许栀" }],
    ["文章链接：https://banshan.example/88", { url: "https://banshan.example/88" }],
    ["报名链接：https://banshan.example/88", {}],
    ["記事の出典：https://banshan.example/88", { url: "https://banshan.example/88" }],
    ["画像の出典：半山読書会", {}],
    ["Original publication: Hedge School Essays", { source: "Hedge School Essays" }],
    ["First posted here: https://hedge.example/88", { url: "https://hedge.example/88" }],
    ["Original price: 20 dollars", {}],
    ["出处：半山读书", { source: "半山读书" }],
    ["转载自：半山读书", { source: "半山读书" }],
    ["转自：半山读书", { source: "半山读书" }],
    ["转自网站：半山读书", { source: "半山读书" }],
    ["原创来自：半山读书", { source: "半山读书" }],
    ["（来源 半山读书，作者 许栀）", { source: "半山读书", author: "许栀" }],
    ["转载，原公众号：半山读书，原作者：许栀", { account: "半山读书", author: "许栀" }],
    ["Taken from: Hedge School Essays", { source: "Hedge School Essays" }],
    ["水的来源 一直是个谜", {}],
    ["作者 许栀　本文来源 半山读书", { author: "许栀", source: "半山读书" }],
    ["原文刊发于【半山读书】", { source: "半山读书" }],
    ["作者：许栀，原文发表于：半山读书", { author: "许栀", source: "半山读书" }],
    ["原文发表于：2021年3月4日", { published: "2021年3月4日" }],
    ["发布于：广东", {}],
    ["文章最早刊登于：半山读书", { source: "半山读书" }],
    ["原作者：许栀／原发布平台：半山读书", { author: "许栀", source: "半山读书" }],
    ["文章转自公众号：夜里看天（许栀）", { account: "夜里看天", author: "许栀" }],
    ["文章转自公众号：夜里看天（北京站）", { account: "夜里看天（北京站）" }],
    ["文章最早发布于：半山读书", { source: "半山读书" }],
    ["本文转载来源：半山读书", { source: "半山读书" }],
    ["本文由许栀写作，来源于半山读书", { author: "许栀", source: "半山读书" }],
    ["来源：半山读书；作者为许栀", { author: "许栀", source: "半山读书" }],
    ["原文：半山读书，作者：许栀", { author: "许栀", source: "半山读书" }],
    ["本文来源于公众号：夜里看天，由许栀撰写", { account: "夜里看天", author: "许栀" }],
    ["本文原載半山筆記，作者：許梔", { source: "半山筆記", author: "許梔" }],
    ["文章出处为半山读书", { source: "半山读书" }],
    ["［来源：半山读书］", { source: "半山读书" }],
    ["本内容来自半山读书", { source: "半山读书" }],
    ["已获半山读书授权转载", { source: "半山读书" }],
    ["已获作者授权转载", {}],
    ["原作者许栀，发表于半山读书", { source: "半山读书", author: "许栀" }],
    ["作者系许栀", { author: "许栀" }],
    ["本文作者许栀，首发于《半山读书》", { source: "半山读书", author: "许栀" }],
    ["转自《半山读书》，不吃香菜的猫撰文", { source: "半山读书", author: "不吃香菜的猫" }],
    ["许栀／文　首发：半山读书", { source: "半山读书", author: "许栀" }],
    ["Source of this article: https://yaobian.example/1", { url: "https://yaobian.example/1" }],
    ["初刊：半山读书", { source: "半山读书" }],
    ["许栀撰文，转载自半山读书", { author: "许栀", source: "半山读书" }],
    ["作者 ▏许栀　来源 ▏半山读书", { author: "许栀", source: "半山读书" }],
    ["出处：半山读书（自媒体）", { source: "半山读书" }],
    ["来源 · 半山读书", { source: "半山读书" }],
    ["转载出处：「半山读书」", { source: "半山读书" }],
    ["原始出处：半山读书", { source: "半山读书" }],
    ["文章来自半山亮了，原作者许栀，版权归其所有", { source: "半山亮了", author: "许栀" }],
    ["最先发表于《半山读书》", { source: "半山读书" }],
    ["原文作者 许栀｜首发媒体 半山读书", { author: "许栀", source: "半山读书" }],
    ["水的来源 · 雨", {}],
    ["来源出处：半山读书", { source: "半山读书" }],
    ["本篇首发于：半山读书", { source: "半山读书" }],
    ["作者署名：许栀　出自：半山读书", { author: "许栀", source: "半山读书" }],
    ["转载声明：欢迎转载", {}],
    ["本文由许栀撰写，首发于半山读书，著作权属于作者", { author: "许栀", source: "半山读书" }],
    ["这篇文章的作者是许栀，原刊半山读书", { author: "许栀", source: "半山读书" }],
    ["本文转自半山读书，作者为许栀，版权归原作者", { author: "许栀", source: "半山读书" }],
    ["本文源于半山读书", { source: "半山读书" }],
    ["（来源：半山读书自媒体）", { source: "半山读书" }],
    ["来自“夜里看天”微信公众号，文：许栀", { account: "夜里看天", author: "许栀" }],
    ["文章源地址：https://yaobian.example/1", { url: "https://yaobian.example/1" }],
    ["元の記事のURL：https://yaobian.example/1", { url: "https://yaobian.example/1" }],
    ["This article comes from https://yaobian.example/1", { url: "https://yaobian.example/1" }],
    ["Reposted from Moss and Lantern", { source: "Moss and Lantern" }],
    ["This post first appeared in Moss Quarterly and is republished here.", { source: "Moss Quarterly" }],
    ["未能找到作者，作者如有意见，可以联系本站署名或下架。", {}],
    ["经作者不吃香菜同意转载", { author: "不吃香菜" }],
    ["本文首发于公众号「可以慢一点」，经授权转载", { account: "可以慢一点" }],
    ["文章最初网址：https://yaobian.example/1", { url: "https://yaobian.example/1" }],
    ["出典：半山だより、書いた人：早瀬みのり", { source: "半山だより", author: "早瀬みのり" }],
    ["Originally from: Hedge School Essays", { source: "Hedge School Essays" }],
    ["摘自：《渡口》1998年第3期", { source: "渡口" }],
    ["本文来源于：半山读书", { source: "半山读书" }],
    ["首发于：半山读书", { source: "半山读书" }],
    ["首发：半山读书", { source: "半山读书" }],
    ["刊于《渡口》", { source: "渡口" }],
    ["原载《渡口》", { source: "渡口" }],
    ["作者：秦小满", { author: "秦小满" }],
    ["作者：骨科老周医生", { author: "骨科老周医生" }],
    ["作者：秦小满 医师", { author: "秦小满" }],
    ["本文转载自半山读书，版权归原作者所有。", { source: "半山读书" }],
    ["半山晚报记者 秦小满", { source: "半山晚报", author: "秦小满" }],
    ["2021-03-05 10:20来源：半山读书 作者：秦小满", { source: "半山读书", author: "秦小满" }],
    ["來源：潮聲雜誌｜記者：林白露", { source: "潮聲雜誌", author: "林白露" }],
    ["記者林白露／花蓮報導", { author: "林白露" }],
    ["来源：半山读书 录入：小何", { source: "半山读书" }],
    ["来源：夜里看天微信公众号", { account: "夜里看天" }],
    ["この記事は「蔵の手帖」に掲載されたものを許可を得て転載しています", { source: "蔵の手帖" }],
    [
      "This story originally appeared in The Estuary Quarterly and is republished with permission.",
      { source: "The Estuary Quarterly" },
    ],
    ["By Ann Lee, Executive Editor", { author: "Ann Lee" }],
    ["By Ann Lee, Maud Fenwick", { author: "Ann Lee" }],
    ["By Ann Lee, Wednesday, 20 November 2019", { author: "Ann Lee" }],
    ["By Ann Lee, The Estuary Journal", { author: "Ann Lee", source: "The Estuary Journal" }],
    ["BANGKOK (Estuary Press) — Dozens of growers came to the ministry on Thursday.", { source: "Estuary Press" }],
    ["Builder (Square Shop) – The User-Friendly Choice", {}],
    ["■ 纪检监察", {}],
    ["◎ 秦小满", { author: "秦小满" }],
    ["秦小满 | 文", { author: "秦小满" }],
    ["1.来源：半山读书", { source: "半山读书" }],
    ["Extracted from “The Tide Mill”", { source: "The Tide Mill" }],
    ["Originally published in German, many years ago.", {}],
    ["文/理科之争，吵了三十年，如今换了一个名字继续吵。", {}],
    ["本文作者：秦小满", { author: "秦小满" }],
    ["原作者：秦小满", { author: "秦小满" }],
    ["撰文：秦小满", { author: "秦小满" }],
    ["采写：秦小满", { author: "秦小满" }],
    ["记者：秦小满", { author: "秦小满" }],
    ["文：秦小满", { author: "秦小满" }],
    ["公众号：夜里看天", { account: "夜里看天" }],
    ["微信公众号：夜里看天", { account: "夜里看天" }],
    ["来源公众号：夜里看天", { account: "夜里看天" }],
    ["转自公众号：夜里看天", { account: "夜里看天" }],
    ["本文转载自微信公众号：夜里看天", { account: "夜里看天" }],
    ["原标题：窑火", { originalTitle: "窑火" }],
    ["原文标题：窑火", { originalTitle: "窑火" }],
    ["原题：窑火", { originalTitle: "窑火" }],
    ["原文链接：https://yaobian.example/1", { url: "https://yaobian.example/1" }],
    ["原文地址：https://yaobian.example/1", { url: "https://yaobian.example/1" }],
    ["原文网址：https://yaobian.example/1", { url: "https://yaobian.example/1" }],
    ["来源：https://yaobian.example/1", { url: "https://yaobian.example/1" }],
    ["原文链接：www.yaobian.example/1", { url: "http://www.yaobian.example/1" }],
    ["原文发布时间：2020-11-02", { published: "2020-11-02" }],
    ["首发时间：2020-11-02", { published: "2020-11-02" }],
    // label｜value
    ["来源｜半山读书", { source: "半山读书" }],
    ["来源|半山读书", { source: "半山读书" }],
    ["文｜秦小满", { author: "秦小满" }],
    ["作者 | 秦小满", { author: "秦小满" }],
    // label 【value】
    ["来源【半山读书】", { source: "半山读书" }],
    ["来源 【半山读书】", { source: "半山读书" }],
    ["来源：【半山读书】", { source: "半山读书" }],
    ["来源：「半山读书」", { source: "半山读书" }],
    ["转自“半山读书”", { source: "半山读书" }],
    // 文／甲　來源：乙
    ["文／林白露　來源：潮聲雜誌", { author: "林白露", source: "潮聲雜誌" }],
    ["文/林白露 來源：潮聲雜誌", { author: "林白露", source: "潮聲雜誌" }],
    ["資料來源：潮聲雜誌", { source: "潮聲雜誌" }],
    ["轉載自：潮聲雜誌", { source: "潮聲雜誌" }],
    ["原文網址：https://chaosheng.example/a", { url: "https://chaosheng.example/a" }],
    // several fields in a line
    ["来源：半山读书 作者：秦小满", { source: "半山读书", author: "秦小满" }],
    ["来源：半山读书，作者：秦小满", { source: "半山读书", author: "秦小满" }],
    ["作者：秦小满；来源：半山读书", { source: "半山读书", author: "秦小满" }],
    ["2021-03-05 来源：半山读书 作者：秦小满", { source: "半山读书", author: "秦小满" }],
    ["来源：半山读书 作者：秦小满 2021-03-05 10:20", { source: "半山读书", author: "秦小满" }],
    ["作者：秦小满 时间：2021-03-05", { author: "秦小满" }],
    ["来源：半山读书 编辑：孟小川", { source: "半山读书" }],
    ["作者：秦小满 责任编辑：孟小川", { author: "秦小满" }],
    // two fields in one bracket
    ["（来源：半山读书 作者：秦小满）", { source: "半山读书", author: "秦小满" }],
    ["(来源：半山读书，作者：秦小满)", { source: "半山读书", author: "秦小满" }],
    ["【来源：半山读书】", { source: "半山读书" }],
    ["[来源：半山读书]", { source: "半山读书" }],
    // an organisation with its id
    ["来源：夜里看天（ID：kantian_ye）", { source: "夜里看天" }],
    ["来源：夜里看天(ID:kantian_ye)", { source: "夜里看天" }],
    ["公众号：夜里看天（ID：kantian_ye）", { account: "夜里看天" }],
    ["本文转自公众号：夜里看天（ID：kantian_ye），作者：许栀", { account: "夜里看天", author: "许栀" }],
    ["来源平台：夜里看天", { source: "夜里看天" }],
    ["网页来源：https://kantian.example/3", { url: "https://kantian.example/3" }],
    ["转自微信公众平台「夜里看天」，许栀 著", { account: "夜里看天", author: "许栀" }],
    // several names
    ["作者：许栀、何满仓", { author: "许栀、何满仓" }],
    ["作者：许栀，何满仓", { author: "许栀，何满仓" }],
    ["文／许栀、何满仓", { author: "许栀、何满仓" }],
    ["作者：玛丽·贝内特", { author: "玛丽·贝内特" }],
    // English
    ["Source: The Estuary Quarterly", { source: "The Estuary Quarterly" }],
    ["Article source: The Estuary Quarterly", { source: "The Estuary Quarterly" }],
    ["Via: The Estuary Quarterly", { source: "The Estuary Quarterly" }],
    ["By Maud Fenwick", { author: "Maud Fenwick" }],
    ["By: Maud Fenwick", { author: "Maud Fenwick" }],
    ["Written by Maud Fenwick", { author: "Maud Fenwick" }],
    ["Author: Maud Fenwick", { author: "Maud Fenwick" }],
    ["Originally published at https://estuary.example/1", { url: "https://estuary.example/1" }],
    ["Originally published at https://estuary.example/1.", { url: "https://estuary.example/1" }],
    ["Originally published in The Estuary Quarterly", { source: "The Estuary Quarterly" }],
    ["This article first appeared in The Estuary Quarterly", { source: "The Estuary Quarterly" }],
    ["Source: https://estuary.example/1", { url: "https://estuary.example/1" }],
    ["Original title: The Tide Mill", { originalTitle: "The Tide Mill" }],
    // Japanese
    ["出典：蔵の手帖", { source: "蔵の手帖" }],
    ["引用元：蔵の手帖", { source: "蔵の手帖" }],
    ["掲載元：蔵の手帖（早瀬みお）", { source: "蔵の手帖", author: "早瀬みお" }],
    ["転載元：蔵の手帖", { source: "蔵の手帖" }],
    ["元記事：https://kura.example/1", { url: "https://kura.example/1" }],
    ["著者：早瀬みお", { author: "早瀬みお" }],
    ["筆者：早瀬みお", { author: "早瀬みお" }],
  ])("%s", (text, fields) => {
    expect(claimed(line(text))).toEqual(fields);
  });

  it("the value on the next line", () => {
    expect(claimed("<p>来源：</p><p>半山读书</p>")).toEqual({ source: "半山读书" });
    expect(claimed("<p>作者</p><p>秦小满</p>")).toEqual({ author: "秦小满" });
    expect(claimed("<div>来源：<br>半山读书</div>")).toEqual({ source: "半山读书" });
    expect(claimed("<dl><dt>来源：</dt><dd>半山读书</dd></dl>")).toEqual({ source: "半山读书" });
  });

  it("link text as value, and the link as the address", () => {
    const link = '<a href="https://www.jiuzhidui.example/a/204">旧纸堆</a>';
    const both = { source: "旧纸堆", url: "https://www.jiuzhidui.example/a/204" };
    expect(claimed(line(`来源：${link}`))).toEqual(both);
    expect(claimed(line(`来源：<span>${link}</span>`))).toEqual(both);
    expect(claimed(line('原文链接：<a href="https://www.jiuzhidui.example/a/204">点击查看</a>'))).toEqual({
      url: "https://www.jiuzhidui.example/a/204",
    });
    expect(
      claimed(line('Originally published in <a href="https://estuary.example/1">The Estuary Quarterly</a>.')),
    ).toEqual({ source: "The Estuary Quarterly", url: "https://estuary.example/1" });
  });

  it("each field from where it stands first", () => {
    expect(claimed("<p>来源：半山读书</p><p>来源：旧纸堆</p><p>作者：秦小满</p>")).toEqual({
      source: "半山读书",
      author: "秦小满",
    });
  });
});

describe("what names nobody", () => {
  it.each([
    "公众号：夜里看天（点击上方蓝字关注）",
    "图片来源平台：夜里看天",
    "来源：互联网",
    "来源：网络",
    "来源：网络整理",
    "来源：网络转载",
    "来源：未知",
    "来源：不详",
    "来源：本站",
    "来源：本站原创",
    "来源：原创",
    "来源：",
    "来源：——",
    "来源：佚名",
    "來源：網路",
    "來源：網路整理",
    "作者：佚名",
    "作者：admin",
    "作者：小编",
    "作者：管理员",
    "作者：网友投稿",
    "作者：未知",
    "Source: Internet",
    "Source: unknown",
    "Author: admin",
    "By Admin",
    "出典：ネット",
    "編輯：孟小川",
    "责任编辑：孟小川",
    "编辑：孟小川 审核：秦小满",
    "排版：孟小川",
    "发布时间：2021-03-05",
  ])("%s", (text) => {
    expect(claimed(line(text))).toEqual({});
  });
});

describe("prose is no attribution", () => {
  it.each([
    "他说来源：谁也不知道，问了也白问，大家都只是摇头。",
    "十年前一天要走四百多人，到去年只剩三十几个（来源：镇志办公室），还多半是来看热闹的。",
    "作者是谁并不要紧，要紧的是这封信后来寄到了哪里，又被谁拆开。",
    "文章来自五湖四海，编在一起居然不显得乱。",
    "水的来源是山后的一口泉，冬天也不结冰，村里人都从那里挑。",
    "记者：您是什么时候开始撑船的？",
    "编辑：我不同意这个标题。",
    "By the time we arrived, the boat had gone and the bell was silent.",
    "Via the old road it takes an hour, and nobody hurries.",
    "The source of the river is a spring behind the chapel, which never freezes.",
  ])("%s", (text) => {
    expect(claimed(line(text))).toEqual({});
  });

  it("nor is a quotation or code", () => {
    expect(claimed("<blockquote><p>来源：半山读书</p></blockquote><pre>来源：半山读书</pre>")).toEqual({});
  });
});

describe("the page itself is never the source", () => {
  const own = { url: "https://www.reposter.example/news/1.html" };
  it.each([
    "原文链接：https://www.reposter.example/news/1.html",
    "原文链接：http://m.reposter.example/1",
    "转载请注明出处：reposter.example",
    "本文地址：https://www.reposter.example/news/1.html",
    "来源：https://www.reposter.example/",
    "来源：www.reposter.example",
    "来源：reposter.example",
    '来源：<a href="/">reposter</a>',
    '原文：<a href="/news/1.html">点击查看</a>',
  ])("%s", (text) => {
    expect(claimed(line(text), own)).toEqual({});
  });

  it("nor is its name, wherever it is learnt", () => {
    const text = line("来源：拾光文摘");
    expect(claimed(text, { head: '<meta property="og:site_name" content="拾光文摘">' })).toEqual({});
    expect(claimed(`${text}<p><a href="/">拾光文摘</a></p>`)).toEqual({});
    expect(claimed(`${text}<p>© 2021 拾光文摘 版权所有</p>`)).toEqual({});
    expect(claimed(text)).toEqual({ source: "拾光文摘" });
  });

  it("nor is its name as author", () => {
    expect(claimed(line("作者：拾光文摘"), { head: '<meta property="og:site_name" content="拾光文摘">' })).toEqual({});
  });

  it("a sister of its host on the same registrable domain is the page itself", () => {
    expect(claimed(line("原文链接：https://blog.a.com.cn/1"), { url: "https://www.a.com.cn/2" })).toEqual({});
    expect(claimed(line("原文链接：https://b.com.cn/1"), { url: "https://www.a.com.cn/2" })).toEqual({
      url: "https://b.com.cn/1",
    });
    expect(claimed(line("原文链接：https://b.github.io/1"), { url: "https://a.github.io/2" })).toEqual({
      url: "https://b.github.io/1",
    });
  });
});

describe("promoted accounts", () => {
  it.each([
    ["扫码关注公众号「拾光文摘」，每天免费更新", "拾光文摘"],
    ["欢迎关注微信公众号：拾光文摘", "拾光文摘"],
    ["微信搜索“拾光文摘”，回复“礼包”领取资料", "拾光文摘"],
    ["长按二维码，关注【拾光文摘】", "拾光文摘"],
    ["長按識別二維碼，關注「拾光文摘」", "拾光文摘"],
    ["公式アカウント「拾い読み」をフォローして最新情報をチェック", "拾い読み"],
    ["Subscribe to CrumbLetter for daily updates", "CrumbLetter"],
    ["后台回复“2024”领取资料", null],
    ["扫码领取免费资料", null],
    ["Join our choir on Fridays, it is free", null],
    ["Follow us on Twitter for weekly updates", null],
  ])("%s", (text, name) => {
    expect(promotedAccount(text)).toBe(name);
  });

  it("are no source, whatever the page says besides", () => {
    expect(claimed(line("来源：拾光文摘"), { promoted: ["拾光文摘"] })).toEqual({});
    expect(claimed(line("公众号：拾光文摘"), { promoted: ["拾光文摘"] })).toEqual({});
    const story = STORIES["zh-Hans"][1];
    const prose = story?.sentences.map((sentence) => `<p>${sentence}</p>`).join("");
    const { attribution } = articleIn(
      `<title>${story?.title}</title><h1>${story?.title}</h1><article>${prose}<p>扫码关注公众号「拾光文摘」，每天免费领取更多好文</p></article>`,
    );
    expect(attribution).toMatchObject({ promoted: ["拾光文摘"], source: null, account: null });
  });
});

describe("what the head of the page says", () => {
  it("an address elsewhere is the original's, a label's address comes first", () => {
    const head = '<link rel="canonical" href="https://banshan.example/li/3">';
    expect(claimed("", { head })).toEqual({ url: "https://banshan.example/li/3" });
    expect(claimed(line("原文链接：https://yaobian.example/1"), { head })).toEqual({
      url: "https://yaobian.example/1",
    });
  });

  it("its own address is none", () => {
    expect(claimed("", { head: `<link rel="canonical" href="${HERE}">` })).toEqual({});
  });
});

describe("claimsOf", () => {
  it("gives places that fit the text", () => {
    const text = "（来源：半山读书 作者：秦小满）";
    for (const { value, start, end } of claimsOf(text)) {
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end)).toContain(value);
    }
    expect(claimsOf(text).map(({ value }) => value)).toEqual(["半山读书", "秦小满"]);
  });

  it("looks at lines, not at paragraphs", () => {
    expect(claimsOf(`来源：${"半山读书".repeat(60)}`)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { asking } from "./neighbours.ts";

describe("the words before a phrase", () => {
  it.each([
    "他说自己是",
    "她从此成了一名",
    "这里有一台合格的",
    "那年冬天我写了很多关于",
    "它们分别体现在",
    "我想可以买",
    "看完你多半不需要请",
    "他說自己是一名",
    "这时候就是\u200c",
    "他转行做",
    "最赚钱的莫过于",
    "大家都劝他不要迷信",
    "他到底懂不懂",
    "这就是所谓的",
    "县城里有三家",
    '门口立着块牌子:"',
    "她只回了一句，'",
  ])("ask for it: %s", (left) => expect(asking(left, "zh-Hans")).toBe(2));

  it.each(["老先生今年八十岁，做", "我就买"])("must have it: %s", (left) => expect(asking(left, "zh-Hans")).toBe(3));

  it.each([
    "公司去年召开了",
    "第七项写着：签署",
    "老熊不摆全局，只摆",
    "为了五十块钱去开",
    "那年他買了",
    "锅里的汤是红的",
    "所以",
    "请你删除",
    "这是一只蓝",
    "这份工作我消受不起",
    "昨天一共坏了几根",
  ])("may ask for it: %s", (left) => expect(asking(left, "zh-Hans")).toBe(1));

  it.each([
    "他整理了全部数据",
    "这是一种危险的行为",
    "我们都住在首都",
    "信纸已经没有了",
    "颜色调得和背景一样",
    "她接着说",
    "我记下来的不一定对",
    "六分钟值五千块",
    "卖茶叶的那位",
    "这件事有很大的影响",
    "我們下午去開會",
    "他把机器拆开重新装了一遍",
    "剩下的事我一点也没有",
    "我当面跟他说对不起",
  ])("do not ask for it: %s", (left) => expect(asking(left, "zh-Hans")).toBe(0));

  it.each([
    ["买以前我也搜过", 2],
    ["她在手机上输入", 2],
    ["我从书上抄了一份", 2],
    ["我前年也养过", 1],
    ["明年还想再跑一回", 1],
    ["这条路不难过", 0],
    ["还有人劝我们找", 2],
    ["他不知道该按哪一个", 1],
    ["坐在第一排，像个查票的", 1],
  ])("asks for something behind what was searched, copied or known: %s", (left, asked) =>
    expect(asking(left, "zh-Hans")).toBe(asked),
  );

  it("reads other languages by their own words", () => {
    expect(asking("This is one of the", "en")).toBe(2);
    expect(asking("We walked home", "en")).toBe(0);
    expect(asking("He knocked over", "en")).toBe(1);
    expect(asking("父の", "ja")).toBe(2);
    expect(asking("兄が選んだ", "ja")).toBe(1);
    expect(asking("静かな音がし", "ja")).toBe(0);
  });

  it("takes no time on a long text", () => {
    const left = "是一买的不要".repeat(20_000);
    const since = performance.now();
    for (let i = 0; i < 100; i++) asking(left, "zh-Hans");
    expect((performance.now() - since) / 100).toBeLessThan(5);
  });
});

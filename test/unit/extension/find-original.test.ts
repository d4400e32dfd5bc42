/** What is searched for is a sentence of the author's, exactly as the page has it. */
import { describe, expect, it } from "vitest";
import { engineFor, namedOriginal, searchFor, wordsToFind } from "../../../extension/find-original.ts";
import type { Article } from "../../../src/index.ts";

const article = (blocks: [isolated: string, cleaned?: string, role?: Article["roles"][number]][], more = {}): Article =>
  ({
    isolated: blocks.map(([isolated]) => isolated),
    cleaned: blocks.map(([isolated, cleaned]) => cleaned ?? isolated),
    roles: blocks.map(([, , role]) => role ?? "text"),
    altered: [],
    attribution: { url: null, evidence: [] },
    title: "石桥",
    host: "reposter.example",
    ...more,
  }) as unknown as Article;

const SHORT = "头一个过桥的是卖豆腐的老周，他走得很慢。";
const LONG = "他说从前绕路要走四十分钟，如今一壶水还没烧开就到了对岸。";

describe("the words to find", () => {
  it("are the longest sentence of a handy length, without its last mark", () => {
    expect(wordsToFind(article([[SHORT + LONG]]))).toBe(LONG.slice(0, -1));
    expect(wordsToFind(article([["太短了。这也短。"]]))).toBeNull();
  });

  it("are a clause, where the sentence is too long", () => {
    const clause = "桥栏上刻着捐款人的名字和钱数以及年份";
    expect(wordsToFind(article([[`${clause}，${"最小的一笔是三块钱，".repeat(6)}大家都记得。`]]))).toBe(clause);
  });

  it("have nothing taken out of them", () => {
    const spliced = "他说从前绕路要走旧货收购电话四十分钟，如今一壶水还没烧开就到了对岸。";
    expect(wordsToFind(article([[spliced, LONG], [SHORT]]))).toBe(SHORT.slice(0, -1));
  });

  it.each([
    ["a heading", article([[LONG, LONG, "heading"], [SHORT]])],
    ["words that may have been changed", article([[LONG], [SHORT]], { altered: [{ quote: "四十分钟" }] })],
    [
      "the line that names the source",
      article([[LONG], [SHORT]], { attribution: { url: null, evidence: [{ quote: LONG }] } }),
    ],
    ["an address", article([[`${LONG.slice(0, -1)}见www.a.example。`], [SHORT]])],
    ["quoted speech", article([[`他说“${LONG.slice(2, -1)}”。`], [SHORT]])],
  ])("are not %s", (_, given) => {
    expect(wordsToFind(given)).toBe(SHORT.slice(0, -1));
  });

  it("are counted by words where there are words", () => {
    const sentence = "The first to cross the bridge was old Zhou, who sells bean curd";
    expect(wordsToFind(article([[`${sentence}. He was slow.`]]))).toBe(sentence);
  });
});

describe("the search", () => {
  it("asks the chosen engine for exactly these words", () => {
    expect(searchFor("一句话", "baidu")).toBe("https://www.baidu.com/s?wd=%22%E4%B8%80%E5%8F%A5%E8%AF%9D%22");
    expect(engineFor("sogou", "en")).toBe("sogou");
    expect(engineFor("", "zh-Hans")).toBe("baidu");
    expect(engineFor("altavista", "en")).toBe("google");
  });

  it("is not needed where the page names an address", () => {
    expect(namedOriginal({ attribution: { url: "https://a.example/1" } } as Article)).toBe("https://a.example/1");
    expect(namedOriginal({ attribution: { url: "javascript:alert(1)" } } as Article)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { hostOf, linkedText, squash } from "../../../src/page.ts";
import { pageOf } from "../../dom.ts";

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const titled = (title: string, body = "", head = "") => pageOf(`<title>${title}</title>${head}${body}`).headline;

describe("a squashed text", () => {
  it("holds letters and digits alone, whatever stands beside them", () => {
    // Each character by itself, among common ones and beside one that is not common.
    for (let code = 0; code < 0xffff; code++) {
      const text = `甲${String.fromCharCode(code)}B2`;
      const all = text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "");
      if (squash(text) !== all || squash(`${text}é`) !== `${all}é`) expect(squash(text), code.toString(16)).toBe(all);
    }
  });
});

describe("the title", () => {
  it.each([
    ["a heading that the <title> begins with", "修一座石桥_拾光文摘", "<h1>修一座石桥</h1>"],
    ["a heading within the <title>", "拾光文摘 - 修一座石桥", "<h1>修一座石桥</h1>"],
    ["a heading with other marks and spaces", "修一座石桥！- 拾光文摘", "<h1> 修一座 石桥 </h1>"],
    ["of several headings the one in the <title>", "修一座石桥 | 拾光文摘", "<h1>拾光</h1><h1>修一座石桥</h1>"],
    [
      "without a heading the block that the <title> begins with",
      "修一座石桥-拾光文摘",
      "<div>修一座石桥</div><p>正文在这里。</p>",
    ],
    ["without any block the part before the site's name", "修一座石桥_拾光文摘", "<p>正文在这里。</p>"],
    ["without a <title> the heading", "", "<h1>修一座石桥</h1>"],
  ])("is %s", (_what, title, body) => {
    expect(squash(titled(title, body))).toBe("修一座石桥");
  });

  it("may hold the marks that part site names", () => {
    expect(titled("A - B: the story of a mill", "<h1>A - B: the story of a mill</h1>")).toBe(
      "A - B: the story of a mill",
    );
    expect(titled("甲_乙_丙", "<h1>甲_乙_丙</h1>")).toBe("甲_乙_丙");
  });

  it("is what og:title says where the page has no heading", () => {
    expect(titled("修一座石桥_拾光文摘", "<p>正文。</p>", '<meta property="og:title" content="修一座石桥">')).toBe(
      "修一座石桥",
    );
  });

  it("is the article's heading where search phrases stand in <title>", () => {
    expect(titled("桐滩水泵维修_水泵维修价格", "<h1>修一座石桥</h1><p>正文。</p>")).toBe("修一座石桥");
    expect(
      titled("桐滩水泵维修_水泵维修价格", "<h1>修一座石桥</h1><p>桐滩水泵维修_水泵维修价格</p><p>正文在这里。</p>"),
    ).toBe("修一座石桥");
  });

  it("is empty where there is none", () => {
    expect(titled("", "<p>正文。</p>")).toBe("");
  });
});

describe("facts of the head", () => {
  it("reads names in any case and any of their attributes", () => {
    const page = pageOf(
      '<meta property="OG:SITE_NAME" content=" 拾光文摘 "><meta name="Author" content="秦小满"><meta itemprop="datePublished" content="2021-03-05"><meta name=description content="一座桥">',
    );
    expect(page).toMatchObject({
      siteName: "拾光文摘",
      byline: "秦小满",
      publishedTime: "2021-03-05",
      description: "一座桥",
    });
  });

  it("takes keywords apart at any of their separators", () => {
    expect(pageOf('<meta name="keywords" content="甲,乙，丙、丁; 戊|己_庚\n辛,,">').keywords).toEqual([
      ..."甲乙丙丁戊己庚辛",
    ]);
  });

  it("resolves the canonical address and refuses what is no web address", () => {
    expect(pageOf('<link rel="canonical" href="/a">', "https://x.example/b").canonical).toBe("https://x.example/a");
    expect(
      pageOf('<base href="https://y.example/z/"><link rel="canonical" href="a">', "https://x.example/b").canonical,
    ).toBe("https://y.example/z/a");
    expect(pageOf('<link rel="canonical" href="javascript:1">').canonical).toBeNull();
    expect(pageOf('<link rel="canonical" href="http://[">').canonical).toBeNull();
    expect(pageOf("<p>a</p>", "").canonical).toBeNull();
  });

  it("knows the host without www, and none where there is no address", () => {
    expect(pageOf("", "https://www.x.example:8080/a").host).toBe("x.example");
    expect(pageOf("", "").host).toBe("");
    expect(pageOf("", "no address").host).toBe("");
    expect(hostOf(null)).toBe("");
    expect(hostOf("nonsense")).toBe("");
  });

  it("does not take a picture named like a meta element for a fact", () => {
    expect(
      pageOf('<img name="author" content="x"><form name="keywords"><input name="author" content="y"></form>'),
    ).toMatchObject({ byline: null, keywords: [] });
  });
});

describe("JSON-LD", () => {
  const article = { "@type": "NewsArticle", headline: "石桥", author: { name: "秦小满" }, datePublished: "2021-03-05" };

  it.each([
    ["an object", article],
    ["a list", [{ "@type": "Organization", name: "x" }, article]],
    ["a graph", { "@graph": [{ "@type": "WebSite", name: "x" }, article] }],
    ["several types", { ...article, "@type": ["Thing", "BlogPosting"].reverse() }],
    ["the main entity of a page", { "@type": "WebPage", mainEntity: article }],
    ["authors in a list", { ...article, author: [{ name: "秦小满" }, { name: "另一位" }] }],
    ["an author by name", { ...article, author: "秦小满" }],
  ])("%s", (_what, value) => {
    expect(pageOf(jsonLd(value))).toMatchObject({ headline: "石桥", byline: "秦小满", publishedTime: "2021-03-05" });
  });

  it("that is broken is no fact, and hides no other", () => {
    const page = pageOf(`<script type="application/ld+json">{"@type":"Article",</script>${jsonLd(article)}`);
    expect(page.byline).toBe("秦小满");
    for (const broken of ["", "null", "1", '"x"', "[[[]]]", "{", "[null]", '{"@graph":null}', '{"@type":{"@type":{}}}'])
      expect(pageOf(`<script type="application/ld+json">${broken}</script>`).byline).toBeNull();
  });

  it("that is deep or huge is read within limits", () => {
    let deep: unknown = article;
    for (let i = 0; i < 2000; i++) deep = { "@graph": [deep] };
    expect(pageOf(jsonLd(deep)).linked.length).toBeLessThanOrEqual(1000);
    expect(pageOf(jsonLd(Array.from({ length: 5000 }, () => article))).linked.length).toBeLessThanOrEqual(1000);
    expect(pageOf(jsonLd({ ...article, articleBody: "字".repeat(400_000) })).byline).toBeNull();
    expect(pageOf(`<script type="application/ld+json">${"[".repeat(50_000)}</script>`).linked).toEqual([]);
  });

  it("values of odd shapes", () => {
    expect(linkedText("  a ")).toBe("a");
    expect(linkedText([["a"]])).toBe("a");
    expect(linkedText({ name: { name: "a" } })).toBe("a");
    expect(linkedText({ "@id": "a" })).toBe("a");
    for (const value of [null, undefined, 1, true, [], {}, { name: null }, [[[[[["a"]]]]]]])
      expect(linkedText(value)).toBe("");
  });
});

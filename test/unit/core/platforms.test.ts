/** Platform clues: told as weak evidence, never a source, and never against a page that embeds or is at home there. */
import { describe, expect, it } from "vitest";
import { PLATFORMS } from "../../../src/origin/platforms.ts";
import { articleIn } from "../../dom.ts";

const TEXT =
  "<p>The mill stands where the two brooks meet, and its wheel has not turned since the year of the flood.</p><p>We cleaned the race with shovels, and on the third day the water found its old way to the wheel again.</p>";

function read(body: string, { url = "https://www.mill-friends.example/a/1.html", head = "" } = {}) {
  return articleIn(
    `<!doctype html><html lang="en"><head><title>The mill at the brooks</title>${head}</head><body><article><h1>The mill at the brooks</h1>${TEXT}${body}<p>By the evening the wheel turned twice, and then it stopped, because nobody had greased it.</p></article></body></html>`,
    url,
  );
}
const clues = (...args: Parameters<typeof read>) =>
  read(...args).verdict.evidence.flatMap(({ rule }) =>
    /^(?:hotlinks|platform|data|names-proxied)/.test(rule) ? [rule] : [],
  );
const pictures = (...addresses: string[]) =>
  addresses.map((src) => `<p><img src="${src}" alt="The wheel, seen from the bridge"></p>`).join("");

describe("pictures", () => {
  it("of any platform's own store are told, where they are most", () => {
    for (const { uploads, name } of PLATFORMS)
      for (const host of uploads) {
        const article = read(pictures(`https://${host}/1.jpg`, `//${host}/2.jpg`, "/own.jpg"));
        const [clue] = article.verdict.evidence;
        expect(clue?.rule, host).toBe("hotlinks-elsewhere");
        expect(clue?.quote).toContain(name);
        expect(article.verdict.republished).toBe(false);
        expect(article.attribution.source).toBeNull();
      }
  });
  it("are not told where they are few, the page's own, or on a page of that platform", () => {
    expect(clues(pictures("https://mmbiz.qpic.cn/1", "/a.jpg", "/b.jpg"))).toEqual([]);
    expect(clues(pictures("https://mmbiz.qpic.cn/1"))).toEqual([]);
    expect(
      clues(pictures("https://mmbiz.qpic.cn/1", "https://mmbiz.qpic.cn/2"), { url: "https://mp.weixin.qq.com/s/abc" }),
    ).toEqual([]);
    expect(clues(pictures("https://images.cdn.example/1", "https://images.cdn.example/2"))).toEqual([]);
    expect(clues(pictures("https://notzhimg.com/1", "https://zhimg.com.evil.example/2"))).toEqual([]);
  });
});

it("lines that a platform's editor writes are told on other sites alone", () => {
  const line = "<p>返回搜狐，查看更多</p>";
  expect(clues(line)).toEqual(["platform-leftover"]);
  expect(clues(line, { url: "https://www.sohu.com/a/1_2" })).toEqual([]);
});

it("data that give the article an address on another site are told; a publisher's profiles are not", () => {
  const data = (object: object) => ({ head: `<script type="application/ld+json">${JSON.stringify(object)}</script>` });
  expect(clues("", data({ "@type": "BlogPosting", sameAs: "https://blog.miller.example/posts/1" }))).toEqual([
    "data-elsewhere",
  ]);
  expect(clues("", data({ "@type": "BlogPosting", url: "https://www.mill-friends.example/a/1.html" }))).toEqual([]);
  expect(clues("", data({ "@type": "Organization", sameAs: "https://social.example/mill" }))).toEqual([]);
  expect(
    clues("", data({ "@type": "BlogPosting", publisher: { "@type": "Organization", url: "https://parent.example/" } })),
  ).toEqual([]);
});

describe("an address within the page's own", () => {
  const urlOf = (url: string) => read("", { url }).attribution.url;
  const original = "https://blog.miller.example/posts/1.html";
  it("is the original's, with its evidence", () => {
    const coded = encodeURIComponent(original);
    for (const url of [
      `https://reader.example/v?url=${coded}`,
      `https://cache.example/${original}`,
      `https://cache.example/p/${coded}`,
    ])
      expect(urlOf(url), url).toBe(original);
    const { attribution, verdict } = read("", { url: `https://reader.example/v?url=${coded}&session=SECRET` });
    expect(attribution.evidence).toMatchObject([{ field: "url", rule: "proxied-address" }]);
    expect(verdict.evidence.map(({ rule }) => rule)).toEqual(["names-proxied"]);
    expect(verdict.republished).toBe(false);
    expect(JSON.stringify([attribution, verdict])).not.toContain("SECRET");
  });
  it("is not, where it leads on or back, is on the same site, or is a front page", () => {
    const coded = encodeURIComponent(original);
    for (const name of ["ref", "from", "redirect", "return", "next", "utm_source"])
      expect(urlOf(`https://www.mill-friends.example/a?${name}=${coded}`), name).toBeNull();
    expect(urlOf(`https://m.miller.example/v?url=${coded}`)).toBeNull();
    expect(urlOf(`https://reader.example/v?url=${encodeURIComponent("https://blog.miller.example/")}`)).toBeNull();
    expect(urlOf("https://reader.example/v?url=javascript%3Aalert(1)%2F%2Fa.b%2Fc")).toBeNull();
  });
});

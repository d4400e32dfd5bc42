import { describe, expect, it } from "vitest";
import { window } from "../../../src/cli/dom.ts";
import { htmlFile } from "../../../src/out/html-file.ts";
import { markdownFile, truncationNote } from "../../../src/out/markdown-file.ts";
import { articleWith } from "./article.ts";
import { RENDERERS } from "./renderers.ts";
import { TITLES } from "./titles.ts";

const RETRIEVED = new Date("2026-11-22T10:20:30.000Z");
const CUT = { truncated: true, truncatedAt: "成功不能复", truncatedBy: "wall" } as const;
const bodyOf = (file: string) => file.replace(/^---\n[\s\S]*?\n---\n/, "");

describe("markdownFile", () => {
  it("is front matter, title, body, and where the text was cut", () => {
    const file = markdownFile(
      articleWith({ truncation: CUT, content: '<p>正<a href="/x">文</a>。</p>' }),
      window(),
      RETRIEVED,
    );
    expect(file).toMatch(/^---\ntitle: "题目"\n/);
    expect(bodyOf(file)).toBe(
      "\n# 题目\n\n正[文](https://copy.example/x)。\n\n> 正文在这里被页面截断，最后的文字是“…成功不能复”。其余内容未在该页面公开。\n",
    );
  });

  it("says nothing of a cut where there was none", () => {
    expect(bodyOf(markdownFile(articleWith(), window(), RETRIEVED))).toBe("\n# 题目\n\n正文。\n");
  });

  it("sanitises what it is given", () => {
    const article = articleWith({ content: '<p>甲<script>x</script><a href="javascript:x">乙</a></p>' });
    expect(bodyOf(markdownFile(article, window(), RETRIEVED))).toBe("\n# 题目\n\n甲乙\n");
  });

  it.each(TITLES.filter((title) => title.trim() !== "").map((title) => [title]))(
    "shows the title %j as it is",
    (title) => {
      const [, heading = ""] =
        /^\n(#.*\n)/.exec(bodyOf(markdownFile(articleWith({ title }), window(), RETRIEVED))) ?? [];
      const shown = title.toWellFormed().replace(/\0/g, "\uFFFD").replace(/\s+/g, "");
      for (const render of Object.values(RENDERERS)) {
        const { body } = new (window().DOMParser)().parseFromString(render(heading), "text/html");
        expect(body.textContent?.replace(/\s+/g, "")).toBe(shown);
        expect(body.querySelectorAll("h1").length).toBe(shown === "" ? 0 : 1);
        expect(body.querySelectorAll("img, script, a[href^='javascript']").length).toBe(0);
      }
    },
  );
});

describe("truncationNote", () => {
  const note = (lang: string, truncatedBy: "wall" | "half-sentence" | "next-part" | null = "wall") =>
    truncationNote({ lang, truncation: { ...CUT, truncatedBy } });

  it("speaks the language of the article", () => {
    expect(note("zh-Hans")).toContain("正文在这里被页面截断");
    expect(note("zh-Hant")).toContain("正文在這裡被頁面截斷");
    expect(note("zh-TW")).toContain("「…成功不能复」");
    expect(note("ja")).toContain("本文はここで");
    expect(note("en")).toBe(
      "The page cuts the text here; the last words are “…成功不能复”. The rest is not shown on it.",
    );
    expect(note("")).toContain("The page cuts");
  });

  it("says how it was cut", () => {
    expect(note("en", "next-part")).toContain("on another page");
    expect(note("en", "half-sentence")).toContain("breaks off");
    expect(truncationNote({ lang: "en", truncation: { truncated: true, truncatedAt: null, truncatedBy: null } })).toBe(
      "The page cuts the text here. The rest is not shown on it.",
    );
  });
});

describe("htmlFile", () => {
  it("loads and runs nothing, and tells language, title and cut", () => {
    const html = htmlFile(
      articleWith({ title: "<b>题", truncation: CUT, content: "<p onclick=x>文<script>x</script></p>" }),
      window(),
    );
    expect(html).toContain('<html lang="zh-Hans" dir="ltr">');
    expect(html).toContain("<h1>&lt;b&gt;题</h1>\n<p>文</p>");
    expect(html).toContain("<blockquote>正文在这里被页面截断");
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|onclick/);
  });
});

import { describe, expect, it } from "vitest";
import { window } from "../../../src/cli/dom.ts";
import { FIELDS, resultOf } from "../../../src/out/result.ts";
import type { View } from "../../../src/out/safe-html.ts";
import { articleWith } from "./article.ts";

/** A view that cannot make HTML: whoever asks it for some throws. */
const NO_VIEW = {} as View;

describe("resultOf", () => {
  it("has the shape of the contract, in its order", () => {
    const result = resultOf(articleWith({ content: "<p>甲<b>乙</b></p><script>x</script>" }), window());
    expect(Object.keys(result)).toEqual([
      "verdict",
      "truncated",
      "truncatedAt",
      "truncatedBy",
      "altered",
      "attribution",
      "article",
      "removals",
    ]);
    expect(Object.keys(result.article ?? {})).toEqual([
      "title",
      "byline",
      "siteName",
      "publishedTime",
      "lang",
      "dir",
      "text",
      "html",
      "markdown",
      "characters",
      "minutes",
    ]);
    expect(result.article?.html).toBe("<p>甲<b>乙</b></p>");
    expect(result.article?.markdown).toBe("甲**乙**\n");
    expect(result.verdict).toEqual({ label: "unsure", republished: false, score: 0.2, evidence: [] });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("makes only what is asked for", () => {
    expect(resultOf(articleWith(), NO_VIEW, new Set(["text", "verdict", "title"]))).toEqual({
      verdict: { label: "unsure", republished: false, score: 0.2, evidence: [] },
      article: { title: "题目", text: "正文。" },
    });
    expect(resultOf(articleWith(), NO_VIEW, new Set(["truncated"]))).toEqual({ truncated: false });
    expect(() => resultOf(articleWith(), NO_VIEW, new Set(["html"]))).toThrow();
    expect(Object.keys(resultOf(articleWith(), window(), new Set(["article"])).article ?? {})).toContain("markdown");
  });

  it("names every part once", () => {
    expect(new Set(FIELDS).size).toBe(FIELDS.length);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { frontMatter, yamlString } from "../../../src/out/front-matter.ts";
import { articleWith } from "./article.ts";
import { TITLES } from "./titles.ts";

const RETRIEVED = new Date("2026-11-22T10:20:30.000Z");
const read = (text: string, version: "1.1" | "1.2" = "1.2") => {
  const [, yaml = "", rest] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  expect(rest).toBe("");
  return parse(yaml, { version });
};
/** What PyYAML takes in a file. */
const PY_PRINTABLE = /^[\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe("frontMatter", () => {
  it.each(TITLES.map((title) => [title]))("%j reads back", (title) => {
    const text = frontMatter(articleWith({ title }), RETRIEVED);
    const wanted = title === "" ? undefined : title.toWellFormed();
    for (const version of ["1.1", "1.2"] as const) expect(read(text, version).title).toBe(wanted);
    expect(text).toMatch(PY_PRINTABLE);
    expect(text.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF]/u);
  });

  it("tells where the article comes from", () => {
    const text = frontMatter(
      articleWith({
        verdict: { label: "republished", republished: true, score: 0.9, evidence: [] },
        byline: "上传者",
        truncation: { truncated: true, truncatedAt: "成功不能复", truncatedBy: "wall" },
        attribution: {
          source: "专栏",
          author: null,
          account: "某号",
          url: "https://original.example/1",
          originalTitle: null,
          published: null,
          promoted: ["广告号"],
          evidence: [{ field: "source", quote: "来源：【专栏】", rule: "label-source" }],
        },
        removals: (["wall", "promo", "wall"] as const).map((kind) => ({
          kind,
          text: "x",
          after: "",
          block: 0,
          start: 0,
          markup: null,
          evidence: [],
        })),
      }),
      RETRIEVED,
    );
    expect(read(text)).toEqual({
      title: "题目",
      url: "https://copy.example/a/1.html",
      host: "copy.example",
      verdict: "republished",
      claimed_source: "专栏",
      claimed_source_quote: "来源：【专栏】",
      account: "某号",
      original_url: "https://original.example/1",
      retrieved: "2026-11-22T10:20:30.000Z",
      truncated: true,
      truncated_at: "成功不能复",
      removed: { wall: 2, promo: 1 },
      characters: 3,
      language: "zh-Hans",
      tool: "unmirror 0.1.0",
    });
  });

  it("counts wordings that may have been changed, where there are any", () => {
    const altered = [{ rule: "altered-width", why: "Letters of two widths.", quote: "Ｐython" }];
    expect(read(frontMatter(articleWith({ altered }), RETRIEVED)).altered).toBe(1);
    expect(read(frontMatter(articleWith(), RETRIEVED))).not.toHaveProperty("altered");
  });

  it("takes a by-line for the author only where nobody copied", () => {
    expect(read(frontMatter(articleWith({ byline: "作者" }), RETRIEVED)).author).toBe("作者");
  });
});

describe("yamlString", () => {
  it("gives any text back, as old YAML and as new", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const version of ["1.1", "1.2"] as const) expect(parse(yamlString(text), { version })).toBe(text);
      }),
    );
  });

  it("makes lone halves of a pair a replacement character", () => {
    expect(parse(yamlString("a\uD800b"))).toBe("a\uFFFDb");
  });
});

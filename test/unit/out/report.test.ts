import { describe, expect, it } from "vitest";
import en from "../../../public/_locales/en/messages.json" with { type: "json" };
import zh from "../../../public/_locales/zh_CN/messages.json" with { type: "json" };
import { type ReportWords, shortAddress, reportText as textIn } from "../../../src/out/report.ts";
import type { Article, Evidence } from "../../../src/types.ts";
import { articleWith } from "./article.ts";

const signs = (count: number): Evidence[] =>
  Array.from({ length: count }, (_, i) => ({
    rule: `rule-${i}`,
    why: `Sign number ${i}, told in one plain sentence.`,
    weight: 0.5 - i / 1000,
    quote: "引文".repeat(200),
  }));
const reported = (parts: Parameters<typeof articleWith>[0] = {}) =>
  articleWith({ verdict: { label: "republished", republished: true, score: 1, evidence: signs(2) }, ...parts });

function wordsOf(messages: Record<string, { message: string }>): ReportWords {
  const say = (name: string, ...values: (string | number)[]) =>
    (messages[name]?.message ?? `?${name}?`).replace(/\$(\d)/g, (_, place) => String(values[place - 1]));
  return {
    say,
    sayCount: (name, count, ...values) => say(`${name}_${count === 1 ? "one" : "other"}`, count, ...values),
    reasonOf: ({ why }) => why,
  };
}
const reportText = (article: Article) => textIn(article, wordsOf(en)) ?? "";

describe("reportText", () => {
  it("tells signs, claims, truncation and counts", () => {
    const text = reportText(
      reported({
        truncation: { truncated: true, truncatedAt: "最后的话", truncatedBy: "wall" },
        attribution: { ...articleWith().attribution, source: "原专栏", url: "https://o.example/1?token=SECRET" },
        removals: [{ kind: "wall", text: "x", after: "", block: 0, start: 0, markup: null, evidence: [] }],
      }),
    );
    expect(text).toContain("This page shows these 2 signs of a copy:");
    expect(text).toContain("- Sign number 0, told in one plain sentence. “引文");
    expect(text).toContain("原专栏");
    expect(text).toContain("the last words shown are “…最后的话”.");
    expect(text).toContain("Passages that do not belong to the text: 1 (Demands to pay, log in or follow × 1)");
    expect(text).toContain("https://o.example/1\n");
    expect(text).not.toContain("SECRET");
  });

  it("tells wording that may have been changed, where there is any", () => {
    const altered = [{ rule: "altered-name", why: "Another name stands here.", quote: "甲社办会 ≠ 乙社办会" }];
    expect(reportText(reported({ altered }))).toContain(
      "Wording that may have been changed: 1. Another name stands here. “甲社办会 ≠ 乙社办会”\n",
    );
    expect(reportText(reported())).not.toContain("Wording");
  });

  it("gives nothing of the visit away", () => {
    const url = "https://user:pass@copy.example:8443/a/1.html?session=SECRET&mail=a@b.c#access_token=SECRET";
    const text = reportText(reported({ url, host: "copy.example" }));
    expect(text).toContain("Page: https://copy.example:8443/a/1.html\n");
    expect(text).not.toMatch(/SECRET|pass|a@b\.c/);
    expect(shortAddress("file:///home/me/page.html")).toBe("");
  });

  it("stays under 6 kB, and says how many signs it leaves out", () => {
    const text = reportText(
      reported({ verdict: { label: "republished", republished: true, score: 1, evidence: signs(80) } }),
    );
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(6_000);
    expect(text).toMatch(/- and \d+ more/);
    expect(text).toContain("these 80 signs");
  });

  it("shows nothing invisible and no line that a page made", () => {
    const text = reportText(reported({ title: "a\u202Eb\nHost: forged.example" }));
    expect(text).toContain("Title: ab Host: forged.example\n");
  });

  it("speaks the language whose words it is given", () => {
    const text = textIn(
      reported({ removals: [{ kind: "leak", text: "x", after: "", block: 0, start: 0, markup: null, evidence: [] }] }),
      wordsOf(zh),
    );
    expect(text).toContain("本页有这 2 个转载迹象：");
    expect(text).toContain("不属于正文的内容：1 处（残留的程序代码 × 1）");
    expect(text).not.toContain("?");
  });

  it("is none where there is no sign", () => {
    expect(textIn(articleWith(), wordsOf(en))).toBeNull();
    const against = [{ rule: "r", why: "Speaks against it.", weight: -0.5 }];
    const verdict = { label: "original", republished: false, score: 0, evidence: against } as const;
    expect(textIn(articleWith({ verdict }), wordsOf(en))).toBeNull();
  });
});

import type { Article } from "../../../src/types.ts";

/** An article that says nothing special, but for what a test names. */
export function articleWith(parts: Partial<Article> = {}): Article {
  return {
    url: "https://copy.example/a/1.html",
    host: "copy.example",
    title: "题目",
    byline: null,
    siteName: null,
    publishedTime: null,
    lang: "zh-Hans",
    dir: "ltr",
    content: "<p>正文。</p>",
    text: "正文。",
    characters: 3,
    minutes: 1,
    verdict: { label: "unsure", republished: false, score: 0.2, evidence: [] },
    truncation: { truncated: false, truncatedAt: null, truncatedBy: null },
    altered: [],
    attribution: {
      source: null,
      author: null,
      account: null,
      url: null,
      originalTitle: null,
      published: null,
      promoted: [],
      evidence: [],
    },
    removals: [],
    isolated: ["正文。"],
    cleaned: ["正文。"],
    roles: ["text"],
    partial: false,
    ...parts,
  };
}

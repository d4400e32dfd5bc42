/** The file that a kept article is: provenance, title, body, and where the text was cut. */
import type { Article, Truncation } from "../types.ts";
import { frontMatter } from "./front-matter.ts";
import { plainMarkdown, toMarkdown } from "./markdown.ts";
import { sanitise, type View } from "./safe-html.ts";

type Note = Record<NonNullable<Truncation["truncatedBy"]>, (last: string) => string>;

/** Where the text was cut, in the language of the article; `last` is its last words in quotes, or "". */
const NOTES: Record<"zh-Hans" | "zh-Hant" | "ja" | "en", Note> = {
  "zh-Hans": {
    wall: (last) => `正文在这里被页面截断${last && `，最后的文字是${last}`}。其余内容未在该页面公开。`,
    "half-sentence": (last) => `正文在这里中断${last && `，最后的文字是${last}`}。页面没有给出其余内容。`,
    "next-part": (last) => `页面只给出了一部分正文${last && `，最后的文字是${last}`}。其余部分在另外的页面。`,
  },
  "zh-Hant": {
    wall: (last) => `正文在這裡被頁面截斷${last && `，最後的文字是${last}`}。其餘內容未在該頁面公開。`,
    "half-sentence": (last) => `正文在這裡中斷${last && `，最後的文字是${last}`}。頁面沒有給出其餘內容。`,
    "next-part": (last) => `頁面只給出了一部分正文${last && `，最後的文字是${last}`}。其餘部分在另外的頁面。`,
  },
  ja: {
    wall: (last) =>
      `本文はここでページにより切られています${last && `（最後の言葉：${last}）`}。続きはこのページにはありません。`,
    "half-sentence": (last) =>
      `本文はここで途切れています${last && `（最後の言葉：${last}）`}。続きはこのページにはありません。`,
    "next-part": (last) =>
      `このページにあるのは本文の一部です${last && `（最後の言葉：${last}）`}。続きは別のページにあります。`,
  },
  en: {
    wall: (last) =>
      `The page cuts the text here${last && `; the last words are ${last}`}. The rest is not shown on it.`,
    "half-sentence": (last) =>
      `The text breaks off here${last && `; the last words are ${last}`}. The page does not show the rest.`,
    "next-part": (last) =>
      `The page shows a part of the text only${last && `; the last words are ${last}`}. The rest is on another page.`,
  },
};
const QUOTES = { "zh-Hans": "“”", "zh-Hant": "「」", ja: "「」", en: "“”" } as const;

/** The language that a note is written in. */
function noteLanguage(lang: string): keyof typeof NOTES {
  if (/^(?:zh-Hant|zh-(?:TW|HK|MO))\b/i.test(lang)) return "zh-Hant";
  if (/^zh\b/i.test(lang)) return "zh-Hans";
  return /^ja\b/i.test(lang) ? "ja" : "en";
}

/** One sentence that says where the text was cut, or "" where it was not. */
export function truncationNote(article: Pick<Article, "lang" | "truncation">): string {
  const { truncated, truncatedAt, truncatedBy } = article.truncation;
  if (!truncated) return "";
  const language = noteLanguage(article.lang);
  const [open, close] = QUOTES[language];
  const last = truncatedAt ? `${open}…${truncatedAt.replace(/\s+/g, " ").trim()}${close}` : "";
  return NOTES[language][truncatedBy ?? "wall"](last);
}

/** The body of an article as Markdown: no title, no front matter, no note. */
export function markdownBody(article: Pick<Article, "content" | "url">, view: View): string {
  return toMarkdown(sanitise(article.content, view, { baseUrl: article.url }));
}

/**
 * The article as people keep it: front matter, title, body and, where the text was cut, a quotation that says so.
 * @param view the window whose parser is used
 */
export function markdownFile(article: Article, view: View, retrieved: Date): string {
  const note = truncationNote(article);
  return [
    frontMatter(article, retrieved),
    article.title.trim() === "" ? "" : plainMarkdown("heading", article.title),
    markdownBody(article, view),
    note === "" ? "" : plainMarkdown("blockquote", note),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

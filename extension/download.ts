/** Files and the clipboard. */
import type { Article } from "../src/index.ts";
import { fileName } from "../src/out/file-name.ts";
import { markdownFile } from "../src/out/markdown-file.ts";

/** The article as a Markdown file with its front matter, retrieved now. */
export function markdownOf(article: Article): string {
  return markdownFile(article, window, new Date());
}

/** Saves a text as a file, where the browser keeps downloads. */
export function saveText(text: string, name: string, type: string): void {
  const file = new Blob([text], { type: `${type};charset=utf-8` });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
}

/** Saves the article as a Markdown file. */
export function saveMarkdown(article: Article): void {
  saveText(markdownOf(article), fileName(article.title, "md"), "text/markdown");
}

/** Files and the clipboard. */
import type { Article } from "../src/index.ts";
import { fileName } from "../src/out/file-name.ts";
import { markdownFile } from "../src/out/markdown-file.ts";

/** The article as a Markdown file with its front matter, retrieved now. */
export function markdownOf(article: Article): string {
  return markdownFile(article, window, new Date());
}

/** Saves the article as a Markdown file, where the browser keeps downloads. */
export function saveMarkdown(article: Article): void {
  const file = new Blob([markdownOf(article)], { type: "text/markdown;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = fileName(article.title, "md");
  link.click();
}

/** The article as an HTML file of its own, which loads nothing but its pictures and runs nothing. */
import type { Article } from "../types.ts";
import { truncationNote } from "./markdown-file.ts";
import { sanitiseToHtml, type View } from "./safe-html.ts";

const escapeText = (text: string): string =>
  text.toWellFormed().replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** See above; the note where the text was cut stands after it. */
export function htmlFile(article: Article, view: View): string {
  const title = escapeText(article.title);
  const note = truncationNote(article);
  return `<!doctype html>
<html${article.lang ? ` lang="${escapeText(article.lang)}"` : ""} dir="${article.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https: data:">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
</head>
<body>
<article>
<h1>${title}</h1>
${sanitiseToHtml(article.content, view, { baseUrl: article.url })}
${note ? `<blockquote>${escapeText(note)}</blockquote>\n` : ""}</article>
</body>
</html>
`;
}

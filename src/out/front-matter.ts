/**
 * YAML front matter: where a kept article comes from, in a form that Obsidian shows as properties and that every YAML
 * parser, old or new, reads back to the same values. A writer of our own, since what is written is one flat map: strings
 * are always in double quotes, so none is ever taken for a number, a date, a boolean, a tag or an alias. The `yaml`
 * package would add 49 kB to do the same.
 */
import type { Article } from "../types.ts";

/** What is invisible, or reverses what follows, or ends a line somewhere: written as an escape. A joiner holds emoji together. */
const UNSAFE = /["\\\p{Zl}\p{Zp}\p{Cc}\p{Cn}\p{Co}\u00A0]|(?!\u200D)\p{Cf}/gu;
const SHORT: Record<string, string> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };

/** A YAML string in double quotes. Surrogates alone, which no file can hold, become U+FFFD. */
export function yamlString(text: string): string {
  const coded = (char: string): string => {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return SHORT[char] ?? (code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`);
  };
  return `"${text.toWellFormed().replace(UNSAFE, coded)}"`;
}

type Value = string | number | boolean | null | Record<string, number>;

function yamlLines(values: Record<string, Value>): string[] {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === "") continue;
    if (typeof value === "string") lines.push(`${key}: ${yamlString(value)}`);
    else if (typeof value !== "object") lines.push(`${key}: ${value}`);
    else if (Object.keys(value).length > 0) lines.push(`${key}:`, ...yamlLines(value).map((line) => `  ${line}`));
  }
  return lines;
}

/** How many removals there were of each kind, the most frequent first. */
export function countByKind(article: Article): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of article.removals) counts[kind] = (counts[kind] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** What is told about an article in its file. Fields that say nothing are left out. */
export function properties(article: Article, retrieved: Date): Record<string, Value> {
  const { attribution, truncation } = article;
  return {
    title: article.title,
    url: article.url,
    host: article.host,
    verdict: article.verdict.label,
    claimed_source: attribution.source,
    claimed_source_quote: attribution.evidence.find((e) => e.field === "source")?.quote ?? null,
    // On a copy the by-line is often whoever uploaded it.
    author: attribution.author ?? (article.verdict.republished ? null : article.byline),
    account: attribution.account,
    original_url: attribution.url,
    original_title: attribution.originalTitle,
    published: attribution.published ?? article.publishedTime,
    retrieved: retrieved.toISOString(),
    truncated: truncation.truncated,
    truncated_at: truncation.truncatedAt,
    // How many wordings may have been changed by whoever republished the text.
    altered: article.altered.length || null,
    removed: countByKind(article),
    characters: article.characters,
    language: article.lang,
    tool: `unmirror ${__VERSION__}`,
  };
}

/** The front matter with its fences and a line break at the end. */
export function frontMatter(article: Article, retrieved: Date): string {
  return `---\n${yamlLines(properties(article, retrieved)).join("\n")}\n---\n`;
}

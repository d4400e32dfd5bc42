/** A plain-text report of a page: what it shows and where, for whoever hosts, indexes or is copied. Nothing else of the visit. */
import type { Article, Evidence } from "../types.ts";
import { countByKind } from "./front-matter.ts";

const MAX_BYTES = 6_000;
const MAX_QUOTE = 160;

/** The page shows nothing that could be reported. */
export class NothingToReport extends Error {
  override name = "NothingToReport";
}

/** Scheme, host and path alone: queries and fragments carry sessions, credentials are nobody's. */
export function shortAddress(url: string): string {
  if (!URL.canParse(url)) return "";
  const { protocol, host, pathname } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? `${protocol}//${host}${pathname}` : "";
}

/** One line, nothing invisible in it, shortened. */
function line(text: string, length = MAX_QUOTE): string {
  const plain = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const points = [...plain];
  return points.length > length ? `${points.slice(0, length - 1).join("")}…` : plain;
}

const sign = ({ why, quote }: Evidence): string => `- ${line(why)}${quote ? ` “${line(quote)}”` : ""}`;

/** What a report says, most important first; when it grows too long, the last lines of the signs go. */
export function reportText(article: Article): string {
  const signs = article.verdict.evidence.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  if (signs.length === 0) throw new NothingToReport("This page shows no sign of a copy: there is nothing to report.");
  const { altered, attribution, truncation, removals } = article;
  const counts = Object.entries(countByKind(article)).map(([kind, n]) => `${kind} ${n}`);
  const claims = [attribution.source, attribution.account, attribution.author].filter((claim) => claim !== null);
  const facts = [
    `Page: ${line(shortAddress(article.url), 1_000) || "address unknown"}`,
    `Host: ${line(article.host) || "unknown"}`,
    `Title: ${line(article.title, 200)}`,
    claims.length > 0
      ? `The page itself names as its source: ${claims.map((claim) => line(claim, 100)).join(", ")}`
      : "",
    attribution.url ? `The page itself names as the original: ${line(shortAddress(attribution.url), 1_000)}` : "",
    truncation.truncated
      ? `The text is withheld in part${truncation.truncatedAt ? `; the last words shown are “${line(truncation.truncatedAt)}”` : ""}.`
      : "",
    altered[0]
      ? `Wording that may have been changed: ${altered.length}. ${line(altered[0].why)} “${line(altered[0].quote)}”`
      : "",
    removals.length > 0
      ? `Passages that do not belong to the text: ${removals.length} (${line(counts.join(", "), 400)})`
      : "",
  ].filter((fact) => fact !== "");
  const head = `This page shows ${signs.length === 1 ? "this sign" : `these ${signs.length} signs`} of a copy:`;
  const foot = `Read by a program (unmirror ${__VERSION__}), which can be wrong; please look at the page.`;
  const lines = signs.map(sign);
  for (;;) {
    const left = signs.length - lines.length;
    const text = [...facts, "", head, ...lines, ...(left > 0 ? [`- and ${left} more`] : []), "", foot, ""].join("\n");
    if (new TextEncoder().encode(text).length <= MAX_BYTES || lines.length === 0) return text;
    lines.pop();
  }
}

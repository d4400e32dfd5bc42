/** A plain-text report of a page: what it shows and where, for whoever hosts, indexes or is copied. Nothing else of the visit. */
import type { Article, Evidence } from "../types.ts";
import { countByKind } from "./front-matter.ts";

const MAX_BYTES = 6_000;
const MAX_QUOTE = 160;

/** The words of a report, in the language of whoever writes it. */
export interface ReportWords {
  /** The message of that name, with $1, $2 … filled in. */
  say(name: string, ...values: (string | number)[]): string;
  /** A message that counts; $1 is the number. */
  sayCount(name: string, count: number, ...values: (string | number)[]): string;
  /** A piece of evidence, or a change of wording, as a sentence. */
  reasonOf(evidence: Pick<Evidence, "rule" | "why">): string;
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

/** What a report says, most important first; when it grows too long, the last lines of the signs go. Null where there is nothing to report. */
export function reportText(article: Article, words: ReportWords): string | null {
  const signs = article.verdict.evidence.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  if (signs.length === 0) return null;
  const { altered, attribution, truncation, removals } = article;
  const joint = words.say("list_joint");
  const counts = Object.entries(countByKind(article)).map(([kind, n]) =>
    words.say("report_kind", words.say(`kind_${kind.replaceAll("-", "_")}`), n),
  );
  const claims = [attribution.source, attribution.account, attribution.author].filter((claim) => claim !== null);
  const facts = [
    words.say("report_page", line(shortAddress(article.url), 1_000) || words.say("report_unknown")),
    words.say("report_host", line(article.host) || words.say("report_unknown")),
    words.say("report_headline", line(article.title, 200)),
    claims.length > 0 && words.say("report_source", claims.map((claim) => line(claim, 100)).join(joint)),
    attribution.url !== null && words.say("report_original", line(shortAddress(attribution.url), 1_000)),
    truncation.truncated &&
      (truncation.truncatedAt === null
        ? words.say("report_cut")
        : words.say("report_cut_after", words.say("quoted", `…${line(truncation.truncatedAt)}`))),
    altered[0] !== undefined &&
      words.say(
        "report_altered",
        altered.length,
        line(words.reasonOf(altered[0])),
        words.say("quoted", line(altered[0].quote)),
      ),
    removals.length > 0 && words.say("report_passages", removals.length, line(counts.join(joint), 400)),
  ].filter((fact) => fact !== false);
  const sign = (evidence: Evidence) =>
    `- ${line(words.reasonOf(evidence))}${evidence.quote ? ` ${words.say("quoted", line(evidence.quote))}` : ""}`;
  const head = words.sayCount("report_signs", signs.length);
  const foot = words.say("report_foot", `unmirror ${__VERSION__}`);
  const lines = signs.map(sign);
  for (;;) {
    const left = signs.length - lines.length;
    const more = left > 0 ? [`- ${words.say("report_more", left)}`] : [];
    const text = [...facts, "", head, ...lines, ...more, "", foot, ""].join("\n");
    if (new TextEncoder().encode(text).length <= MAX_BYTES || lines.length === 0) return text;
    lines.pop();
  }
}

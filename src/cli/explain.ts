/** Each block of the article, with what became of it and why. */
import type { Article, Removal } from "../index.ts";

const WIDTH = 100;

function short(text: string, width = WIDTH): string {
  const points = [...text.replace(/\s+/g, " ").trim()];
  return points.length > width ? `${points.slice(0, width - 1).join("")}…` : points.join("");
}

function reasons(removal: Removal): string[] {
  const where = removal.markup === null ? `at ${removal.start}` : `in ${short(removal.markup, 40)}`;
  return [
    `      - ${removal.kind} ${where}: “${short(removal.text)}”`,
    ...removal.evidence.map(
      ({ rule, why, weight, quote }) => `          ${weight} ${rule}: ${why}${quote ? ` “${short(quote, 60)}”` : ""}`,
    ),
  ];
}

/** What --explain prints. */
export function explain(article: Article): string {
  const lines = [
    `${article.title}`,
    `${article.url || "address unknown"}`,
    `verdict: ${article.verdict.label} (${article.verdict.score.toFixed(2)})`,
    ...article.verdict.evidence.map(
      ({ rule, why, weight, quote }) => `  ${weight} ${rule}: ${why}${quote ? ` “${short(quote, 60)}”` : ""}`,
    ),
    ...article.attribution.evidence.map(({ field, rule, quote }) => `  ${field} by ${rule}: “${short(quote, 60)}”`),
    article.truncation.truncated
      ? `cut by ${article.truncation.truncatedBy ?? "?"} after “${short(article.truncation.truncatedAt ?? "", 40)}”`
      : "not cut",
    "",
  ];
  for (const [i, before] of article.isolated.entries()) {
    const after = article.cleaned[i] ?? "";
    const removals = article.removals.filter(({ block }) => block === i);
    const fate = removals.length === 0 ? "kept" : after.trim() === "" && before.trim() !== "" ? "dropped" : "cut";
    lines.push(`${String(i).padStart(4)}  ${fate.padEnd(8)} ${short(fate === "dropped" ? before : after)}`);
    lines.push(...removals.flatMap(reasons));
  }
  if (article.partial) lines.push("", "The page was larger than what is read: the rest was not looked at.");
  return `${lines.join("\n")}\n`;
}

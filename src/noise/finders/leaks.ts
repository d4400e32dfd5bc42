/** What a copier's program forgot: mark-up as text, unfilled placeholders, error messages. */
import { type Finder, quote } from "../rule.ts";

interface Leak {
  rule: string;
  kind: "leak" | "furniture";
  why: string;
  match: RegExp;
  /** The leak is the whole line; else it goes wherever it stands. */
  line: boolean;
}

const LEAKS: readonly Leak[] = [
  {
    rule: "platform-leftover",
    kind: "furniture",
    why: "A link of the platform that the text was taken from.",
    match: /[（(]?返回[\p{Script=Han}]{2,6}[，,]\s*查看更多[）)]?/gu,
    line: false,
  },
  {
    rule: "leak-break",
    kind: "leak",
    why: "A line break of the mark-up, shown as text.",
    match: /<\s*\/?\s*(?:br|p|nbsp)\s*\/?\s*>|&(?:nbsp|amp;nbsp);?/giu,
    line: false,
  },
  {
    rule: "leak-placeholder",
    kind: "leak",
    why: "A placeholder that a program did not fill.",
    match: /^\s*(?:\{\{?\s*\$?\w+(?:[:.][\w./ ]+)?\s*\/?\}?\}|<%=?\s*[\w.]+\s*%>|\$\{[\w.]+\}|[A-Z]{4,}CODE\d+)\s*$/u,
    line: true,
  },
  {
    rule: "leak-error",
    kind: "leak",
    why: "An error message of the site's program.",
    match: /^\s*(?:Warning|Notice|Fatal error|Deprecated|Parse error)\s*:\s.{4,160}\bon line \d+\s*$/u,
    line: true,
  },
];

export const leaks: Finder = function* (scene) {
  // Somebody who writes about mark-up shows it as code.
  const code = scene.blocks.filter((block) => block.role === "code").map((block) => block.text);
  for (const element of scene.page.body.querySelectorAll("code")) code.push(element.textContent ?? "");
  const shown = LEAKS.filter(({ match }) => code.some((text) => text.search(match) >= 0));
  for (const [i, block] of scene.blocks.entries()) {
    if (block.role === "code" || block.quoted) continue;
    for (const { rule, kind, why, match, line } of LEAKS) {
      if (shown.some((leak) => leak.rule === rule)) continue;
      const found = line ? [match.exec(block.text)].filter((m) => m !== null) : [...block.text.matchAll(match)];
      for (const m of found) {
        if (!line && /[“"'「`‘]$/.test(block.text.slice(0, m.index))) continue;
        yield {
          kind,
          block: i,
          start: line ? 0 : m.index,
          end: line ? block.text.length : m.index + m[0].length,
          evidence: [{ rule, why, weight: 1, quote: quote(m[0]) }],
        };
      }
    }
  }
};

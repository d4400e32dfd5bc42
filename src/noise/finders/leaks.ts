/** What a copier's program forgot: mark-up as text, unfilled placeholders, error messages. */
import { type Finder, type NoiseSpan, quote } from "../rule.ts";

interface Leak {
  rule: string;
  kind: "leak" | "furniture";
  why: string;
  match: RegExp;
}

/** They go wherever they stand. */
const WITHIN: readonly Leak[] = [
  {
    rule: "platform-leftover",
    kind: "furniture",
    why: "A link of the platform that the text was taken from.",
    match: /[（(]?返回[\p{Script=Han}]{2,6}[，,]\s*查看更多[）)]?/gu,
  },
  {
    rule: "leak-break",
    kind: "leak",
    why: "A line break of the mark-up, shown as text.",
    match: /<\s*\/?\s*(?:br|p|nbsp)\s*\/?\s*>|&(?:nbsp|amp;nbsp);?/giu,
  },
  {
    rule: "leak-escape",
    kind: "leak",
    why: "Characters written as their codes, which a program did not turn back.",
    match:
      /(?:\\u[0-9a-f]{4}|\\x[0-9a-f]{2}){1,40}|(?:%[0-9a-f]{2}){6,90}(?![\w/])|(?:\\r?\\n){1,10}|&(?:lt|gt|quot|ldquo|rdquo|hellip|mdash|#\d{2,5}|#x[0-9a-f]{2,5});/giu,
  },
  {
    rule: "leak-object",
    kind: "leak",
    why: "A value of a program, shown instead of a text.",
    match: /\[object \w{1,20}\]/gu,
  },
];

/** They are whole lines. */
const WHOLE: readonly Leak[] = [
  {
    rule: "leak-placeholder",
    kind: "leak",
    why: "A placeholder or a tag of a template that a program did not fill.",
    match:
      /^\s*(?:\{\{[^{}]{1,80}\}\}|\{[%#$!][^{}]{1,80}\}|\{\/?\w{2,12}:[^{}]{1,80}\}|\{\$?\w+(?:[:.][\w./ ]+)?\s*\/?\}|<[%?#@][^<>]{1,120}>|<\/?[%?#@]\w{1,20}>|\$\{[^{}]{1,60}\}|\[!--[^\]]{1,60}--\]|\[\/?[a-z]{3,20}(?:[_-][a-z]{2,12})*(?:\s+[a-z-]+=(?:"[^"]{0,80}"|[^\s\]]{1,40}))+\s*\/?\]|[A-Z]{4,}CODE\d+|undefined|NaN|null|__[A-Z_]{3,30}__|%[a-z_]{4,20}%)\s*$/u,
  },
  {
    rule: "leak-error",
    kind: "leak",
    why: "An error message of the site's program.",
    match:
      /^\s*(?:(?:PHP )?(?:Warning|Notice|Fatal error|Deprecated|Parse error|Catchable fatal error)\s*:\s.{4,200}(?:\bon line \d+|:\d+)|SQLSTATE\[\w+\].{4,160}|(?:MySQL|Database|DB) (?:server has gone away|Error|query error).{0,160}|(?:Uncaught )?(?:TypeError|ReferenceError|SyntaxError|NullPointerException)\b.{4,160}|Template .{0,40}(?:not found|does not exist).{0,60}|Error establishing a database connection|Call to (?:a member function|undefined function).{4,120}|You have an error in your SQL syntax.{0,160})\s*$/u,
  },
];

/** Where a text ends once the leaks behind it are taken off. */
export function endBeforeLeaks(text: string): number {
  let end = text.trimEnd().length;
  for (let before = -1; before !== end; ) {
    before = end;
    for (const { match } of WITHIN) {
      const last = [...text.slice(0, end).matchAll(match)].pop();
      if (last && last.index + last[0].length === end) end = text.slice(0, last.index).trimEnd().length;
    }
  }
  return end;
}

export const leaks: Finder = function* (scene) {
  // Somebody who writes about mark-up shows it as code.
  const code = scene.blocks.filter((block) => block.role === "code").map((block) => block.text);
  for (const element of scene.page.body.querySelectorAll("code")) code.push(element.textContent ?? "");
  const isLeak = ({ match }: Leak) => !code.some((text) => text.search(match) >= 0);
  const [within, whole] = [WITHIN.filter(isLeak), WHOLE.filter(isLeak)];
  for (const [i, { text, role, quoted }] of scene.blocks.entries()) {
    if (role === "code" || quoted) continue;
    for (const leak of within) {
      for (const { index, 0: found } of text.matchAll(leak.match))
        if (!/[“"'「`‘]/.test(text[index - 1] ?? "")) yield spanOf(leak, i, index, index + found.length, found);
    }
    for (const leak of whole) {
      const found = leak.match.exec(text)?.[0];
      if (found !== undefined) yield spanOf(leak, i, 0, text.length, found);
    }
  }
};

function spanOf({ kind, rule, why }: Leak, block: number, start: number, end: number, found: string): NoiseSpan {
  return { kind, block, start, end, evidence: [{ rule, why, weight: 1, quote: quote(found) }] };
}

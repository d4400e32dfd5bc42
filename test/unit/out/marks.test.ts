import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lettersOf, markdownOf, RENDERERS } from "./renderers.ts";

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

/** Holds a body against what the three readers make of its Markdown. */
function expectSame(html: string): string {
  const markdown = markdownOf(html);
  for (const [name, render] of Object.entries(RENDERERS)) {
    // Strict CommonMark has no strikethrough.
    if (name === "commonmark" && /<(?:del|s)>/.test(html)) continue;
    const rendered = render(markdown);
    expect(lettersOf(rendered), `${name} reads ${JSON.stringify(markdown)} as ${rendered}`).toEqual(lettersOf(html));
  }
  return markdown;
}

const BEFORE = ["", "字", "字，", "a", "“", "）"];
const AFTER = ["", "字", "，字", "b", "”字"];
const INSIDE = ["加粗", "加粗。", "“引”", "（注）", "《书》说", "a", "100%", "C++"];
const WRAP: Record<string, (inner: string) => string> = {
  strong: (inner) => `<strong>${inner}</strong>`,
  em: (inner) => `<em>${inner}</em>`,
  del: (inner) => `<del>${inner}</del>`,
  "strong in em": (inner) => `<em><strong>${inner}</strong></em>`,
  "strong over a link": (inner) => `<strong><a href="https://x.example/">${inner}</a></strong>`,
  "strong over code": (inner) => `<strong><code>${inner}</code></strong>`,
  "link in strong": (inner) => `<strong>见<a href="https://x.example/">${inner}</a></strong>`,
  "em at the end of strong": (inner) => `<strong>甲<em>${inner}</em></strong>`,
};

describe("marks beside CJK", () => {
  for (const [name, wrap] of Object.entries(WRAP))
    it(`${name}: every position reads the same everywhere`, () => {
      // All positions around one text are paragraphs of one body.
      for (const inside of INSIDE)
        expectSame(BEFORE.flatMap((a) => AFTER.map((b) => `<p>${a}${wrap(inside)}${b}</p>`)).join(""));
    });

  it("gives edge punctuation away only where a reader needs it", () => {
    expect(markdownOf("<p>他说<b>“好”</b>字</p>")).toBe("他说“**好**”字\n");
    expect(markdownOf("<p><b>“好”</b></p>")).toBe("**“好”**\n");
    expect(markdownOf("<p>字 <b>（好）</b> 字</p>")).toBe("字 **（好）** 字\n");
    expect(markdownOf("<p>中文<b>加粗。</b>后文</p>")).toBe("中文**加粗**。后文\n");
  });

  it("uses HTML where nothing else helps, and nowhere else", () => {
    expect(markdownOf("<p>用<b>C++</b>编程</p>")).toBe("用<strong>C++</strong>编程\n");
    expect(markdownOf("<p>用 <b>C++</b> 编程</p>")).toBe("用 **C++** 编程\n");
  });

  it("puts a mark over a link into the link", () => {
    expect(markdownOf('<p>看<b><a href="https://x.example/">此</a></b>处</p>')).toBe(
      "看[**此**](https://x.example/)处\n",
    );
  });

  it("merges neighbours and drops marks over nothing", () => {
    expect(markdownOf("<p><b>一</b><b>二</b><i> </i><b>，</b>三</p>")).toBe("**一二** ，三\n");
  });

  it("never inserts white space or character references into CJK text", () => {
    expect(markdownOf("<p>一<b>二</b>三<i>四</i>五<code>六</code>七</p>")).toBe("一**二**三*四*五`六`七\n");
  });
});

const character = fc.constantFrom(..."中文字a1，。“”（）《》！～·…%+#/😀＋％℃ *_~`[]<>&\\$|!-.:");
const text = fc
  .array(character, { minLength: 1, maxLength: 4 })
  .map((chars) => chars.join("").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"));
const { inline } = fc.letrec<{ inline: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc
      .tuple(fc.constantFrom("strong", "em", "strong", "em", "del", "code", "a", "u"), tie("inline"))
      .map(([tag, inner]) => {
        if (tag === "code") return `<code>${inner.replace(/<[^>]*>/g, "").trim() || "x"}</code>`;
        if (tag === "a") return `<a href="https://x.example/">${inner.replace(/<\/?a[^>]*>/g, "")}</a>`;
        return `<${tag}>${inner}</${tag}>`;
      }),
  ),
  inline: fc.array(tie("node"), { minLength: 1, maxLength: 4 }).map((nodes) => nodes.join("")),
}));

describe("random lines", () => {
  it("show every letter under the marks that it had", { timeout: 60_000 + 200 * RUNS }, () => {
    fc.assert(
      fc.property(inline, (line) => {
        // Code is one stretch to Markdown: spaces at its ends and marks inside are not told apart.
        expectSame(`<p>首${line}尾</p>`);
      }),
      { numRuns: RUNS },
    );
  });
});

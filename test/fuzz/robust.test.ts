/** Nothing throws, whatever the page is; and what was taken out can be put back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concealmentOf } from "../../src/hidden.ts";
import { removalKey } from "../../src/index.ts";
import { habitsOf } from "../../src/noise/habits.ts";
import { PACKS } from "../../src/noise/packs/index.ts";
import { phraseLine } from "../../src/noise/phrase-line.ts";
import { claimsOf } from "../../src/origin/claims.ts";
import { promotedAccount } from "../../src/origin/promoted.ts";
import { squash } from "../../src/page.ts";
import { foldScript } from "../../src/script.ts";
import { HERE, readHtml } from "../dom.ts";
import { isAttribute } from "../fixtures/restore.ts";
import { CLASSES } from "./noise.ts";
import { cleanSheet, escapeHtml, LANGS, oneOf, pageOf, parameters, some } from "./sheet.ts";

const NAMES =
  "parentNode firstChild nextSibling childNodes body head attributes remove querySelectorAll textContent length style id".split(
    " ",
  );
const TAGS =
  "div p span b a ul li table tr td form input img br pre code blockquote h1 h2 details figure section article nav font em iframe svg math template script style title textarea select noscript object ruby rt center".split(
    " ",
  );
/** Texts that break things: broken surrogates, controls, marks without words, very short and rather long ones. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "\ud800",
    "\udfff\ud83d",
    "\u0000",
    "\ufeff",
    "\u202e",
    "‍",
    "（",
    "：",
    "来源：",
    "___",
    "甲_乙_丙",
    "(shi)",
    "。。",
    "{{",
    "登录后可见",
    "👩‍🚒",
    "\u00ad",
    "ß",
    "İ",
    "ﬁ",
  ),
  fc.string({ unit: fc.constantFrom(...["桥", "，", "。", "_", " ", "a", "（", "）", "\n", "1"]), maxLength: 80 }),
);
const attribute = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      "id",
      "name",
      "class",
      "href",
      "src",
      "alt",
      "title",
      "style",
      "hidden",
      "role",
      "lang",
      "data-unmirror-hidden",
    ),
    fc.oneof(fc.constantFrom(...NAMES), text),
  ),
  fc.tuple(fc.constantFrom("style"), fc.constantFrom("display:none", "color:", ":;", "font-size:0", "clip:rect(")),
  fc.tuple(fc.constantFrom("href"), fc.constantFrom("#%", "javascript:1", "//", "http://[", "/tag/%E6", "?k=")),
);
const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text.map((t) => (t.length % 3 ? escapeHtml(t) : t)),
    tie("element"),
  ),
  element: fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.array(attribute, { maxLength: 3 }),
      fc.array(tie("tree"), { maxLength: 5 }),
      fc.boolean(),
    )
    .map(([tag, attributes, children, closed]) => {
      const list = attributes.map(([name, value]) => ` ${name}="${value.replace(/"/g, "&quot;")}"`).join("");
      return `<${tag}${list}>${children.join("")}${closed ? `</${tag}>` : ""}`;
    }),
}));
const address = fc.oneof(
  fc.constantFrom(
    HERE,
    "",
    "about:blank",
    "file:///a",
    "http://[::1]/",
    "https://127.0.0.1:8/",
    "data:text/html,a",
    "x",
  ),
  fc.webUrl(),
  text,
);

/** Reads a page, holds what every article promises, and puts everything back. */
function survives(html: string, url: string): void {
  const reading = readHtml(html, url);
  if (!reading.ok) {
    expect(["no-article", "not-html", "too-large"]).toContain(reading.why);
    return;
  }
  const { article } = reading;
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  expect(article.cleaned).toHaveLength(article.isolated.length);
  const back = article.cleaned.map((left, block) =>
    article.removals
      .filter((removal) => removal.block === block && !isAttribute(removal))
      .reduce((all, { start, text: taken }) => all.slice(0, start) + taken + all.slice(start), left),
  );
  expect(back).toEqual(article.isolated);
  expect(article.minutes).toBeGreaterThanOrEqual(1);
  expect(article.text.trim()).not.toBe("");
}

describe("reading", () => {
  it("any text as a page", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), address, survives), parameters(2));
  });

  it("any tree of elements", () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), address, (trees, url) => survives(trees.join(""), url)),
      parameters(5),
    );
  });

  it("an article with any tree within", () => {
    fc.assert(
      fc.property(fc.gen(), fc.array(tree, { minLength: 1, maxLength: 4 }), (draw, trees) => {
        const sheet = cleanSheet(draw);
        for (const name of some(draw, Object.keys(CLASSES), 0, 2)) {
          const noise = CLASSES[name];
          if (noise && (noise.langs ?? LANGS).includes(sheet.lang)) noise.add(draw, sheet);
        }
        sheet.blocks.splice(oneOf(draw, [0, 1, 3]), 0, ...trees.map((html) => ({ html })));
        survives(pageOf(sheet), HERE);
      }),
      parameters(3),
    );
  });

  it("an article that was cut off anywhere", () => {
    fc.assert(
      fc.property(fc.gen(), fc.double({ min: 0, max: 1, noNaN: true }), (draw, share) => {
        const html = pageOf(cleanSheet(draw));
        survives(html.slice(0, Math.floor(html.length * share)), HERE);
      }),
      parameters(1),
    );
  });

  it("pages nested deeper than browsers nest", () => {
    for (const tag of ["div", "b", "ul><li", "blockquote", "table><tr><td", "form", "font"])
      survives(`<${tag}>`.repeat(3000) + "窑火要烧三天三夜，中间不能断。".repeat(10), HERE);
  });

  it("any choice of what is kept", () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const sheet = cleanSheet(draw);
        for (const name of some(draw, Object.keys(CLASSES), 1, 3)) {
          const noise = CLASSES[name];
          if (noise && (noise.langs ?? LANGS).includes(sheet.lang)) noise.add(draw, sheet);
        }
        const html = pageOf(sheet);
        const first = readHtml(html);
        if (!first.ok) throw new Error(first.why);
        const { removals, isolated } = first.article;
        const kept = new Set(some(draw, removals.map(removalKey), 0));
        const again = readHtml(html, HERE, { keep: kept });
        if (!again.ok) throw new Error(again.why);
        expect(again.article.isolated).toEqual(isolated);
        expect(again.article.removals.map(removalKey)).toEqual(
          removals.map(removalKey).filter((key) => !kept.has(key)),
        );
      }),
      parameters(1),
    );
  });
});

describe("the parts that read strings", () => {
  const anything = fc.oneof(text, fc.string({ unit: "binary", maxLength: 300 }));
  it.each<[string, (value: string) => unknown]>([
    ["claimsOf", claimsOf],
    ["promotedAccount", promotedAccount],
    ["phraseLine", phraseLine],
    ["concealmentOf", concealmentOf],
    ["habitsOf", (value) => habitsOf(PACKS, value)],
    ["squash", squash],
  ])("%s", (_name, read) => {
    fc.assert(
      fc.property(anything, (value) => void read(value)),
      parameters(10),
    );
  });

  it("foldScript keeps every length", () => {
    fc.assert(
      fc.property(anything, (value) => foldScript(value).length === value.length),
      parameters(10),
    );
  });

  it("claims lie within their line, one behind the other", () => {
    const labels = [
      "来源",
      "作者",
      "：",
      "｜",
      "【",
      "】",
      "（",
      "）",
      " ",
      "ID",
      "甲乙",
      "http://a.b",
      "原标题",
      "By ",
      "Source: ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...labels), { maxLength: 12 }), (parts) => {
        const line = parts.join("");
        let at = 0;
        for (const { start, end } of claimsOf(line)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(line.length);
          at = start;
        }
      }),
      parameters(10),
    );
  });
});

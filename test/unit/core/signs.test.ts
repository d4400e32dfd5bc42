/** The signs of a page: the same on the live page as on the normalised copy, and the live page stays as it is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { HIDDEN_ATTRIBUTE } from "../../../src/capture-format.ts";
import { parseHtml } from "../../../src/cli/dom.ts";
import { concealmentOf } from "../../../src/hidden.ts";
import { normalise } from "../../../src/normalise.ts";
import { domainOf } from "../../../src/origin/domains.ts";
import { factsOf } from "../../../src/page.ts";
import { cuedGround } from "../../../src/signs/cues.ts";
import { shortDomainOf } from "../../../src/signs/domain.ts";
import { signsOf } from "../../../src/signs/index.ts";
import { type LivePage, quietSigns, sightOf } from "../../../src/signs/sight.ts";
import { atOnce } from "../../../src/steps.ts";
import { NORMALISED, type TreeView } from "../../../src/text-map.ts";

const URL = "https://pages.example/1.html";
const SCRIPTS = new Set(["script", "style", "noscript", "template"]);
/** A page that nobody has normalised. */
const UNTOUCHED: TreeView = { ...NORMALISED, enters: (element) => !SCRIPTS.has(element.localName), folds: true };

function signsOfCopy(html: string): ReturnType<typeof signsOf> {
  const document = parseHtml(html);
  const body = normalise(document)?.body as Element;
  const isHidden = (element: Element) => element.closest(`[${HIDDEN_ATTRIBUTE}]`) !== null;
  return signsOf({ facts: factsOf(document, URL, domainOf), body, view: NORMALISED, isHidden });
}

/** As the probe reads it, without a browser's layout: `isHidden` knows inline styles alone. */
function signsOfLive(html: string): { signs: ReturnType<typeof signsOf>; changed: boolean } {
  const document = parseHtml(html);
  const before = document.documentElement.outerHTML;
  const isHidden: LivePage["isHidden"] = (element) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (at.hasAttribute("hidden") || concealmentOf(at.getAttribute("style") ?? "")) return true;
    return false;
  };
  const signs = signsOf({ facts: factsOf(document, URL, domainOf), body: document.body, view: UNTOUCHED, isHidden });
  return { signs, changed: document.documentElement.outerHTML !== before };
}

const fixtures = fileURLToPath(new globalThis.URL("../../fixtures", import.meta.url));
const copies = fileURLToPath(new globalThis.URL("../../corpus/copies-fourth", import.meta.url));
const pages = [
  ...readdirSync(fixtures, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(fixtures, entry.name, "source.html")] : [],
  ),
  ...readdirSync(copies).flatMap((name) => (name.endsWith(".html") ? [join(copies, name)] : [])),
];

describe("signs of a copy", () => {
  it.each(pages.map((page) => [page.split(/[\\/]/).slice(-2).join("/"), page]))(
    "are read without a change: %s",
    (_, page) => {
      const html = readFileSync(page, "utf8");
      const { signs, changed } = signsOfLive(html);
      expect(changed).toBe(false);
      expect(signs.label).toBe(signsOfCopy(html).label);
    },
  );

  it("are read as well where the page marks its own lines as hidden", () => {
    const text = "<p>雨下了一夜，河水涨到了石阶上。</p><p>老人把船系在柳树下，说今年的水比往年早。</p>".repeat(4);
    const line = (mark: string) => `<p><span ${mark}>河道清淤公司_河道清淤价格_苏州河道清淤公司</span></p>`;
    const rulesOf = (mark: string) =>
      signsOfLive(`<article>${text}${line(mark)}</article>`).signs.evidence.map(({ rule }) => rule);
    expect(rulesOf("")).toContain("found-keyword-line");
    expect(rulesOf(`${HIDDEN_ATTRIBUTE}="display"`)).toEqual(rulesOf(""));
  });

  it("are many on a copy, and none on a page without them", () => {
    const text = "<p>雨下了一夜，河水涨到了石阶上。</p><p>老人把船系在柳树下，说今年的水比往年早。</p>".repeat(4);
    const line = "<p>河道清淤公司_河道清淤价格_苏州河道清淤公司</p>";
    const notice = "<p>本文由网友投稿，不代表本站观点，如有侵权请联系我们删除。</p>";
    const rulesOf = (html: string) => signsOfCopy(html).evidence.map(({ rule }) => rule);
    expect(rulesOf(`<article>${text}${line}${notice}</article>`)).toEqual(
      expect.arrayContaining(["found-keyword-line", "found-disclaimer"]),
    );
    expect(rulesOf(`<article>${text}</article>`)).toEqual([]);
  });

  it("need no claims on a page that shows nothing else, whatever it claims", () => {
    const text = "<p>雨下了一夜，河水涨到了石阶上。</p><p>老人把船系在柳树下，说今年的水比往年早。</p>".repeat(4);
    const quiet = (line: string) => {
      const document = parseHtml(`<article>${text}<p>来源：半山读书</p>${line}</article>`);
      const live = {
        facts: factsOf(document, URL, domainOf),
        body: document.body,
        view: UNTOUCHED,
        isHidden: () => false,
      };
      return quietSigns(atOnce(sightOf(live, atOnce(cuedGround(live.body, live.view)))));
    };
    expect(quiet("")?.verdict).toEqual({ label: "unsure", republished: false, score: 0, evidence: [] });
    expect(quiet("<p>河道清淤公司_河道清淤价格_苏州河道清淤公司</p>")).toBeNull();
  });

  it("do not count what the page hides, but for hidden search phrases", () => {
    const text = "<p>雨下了一夜，河水涨到了石阶上。</p><p>老人把船系在柳树下，说今年的水比往年早。</p>".repeat(4);
    const hidden = (inner: string) => signsOfCopy(`<article>${text}<p hidden>${inner}</p></article>`).evidence;
    expect(hidden("本文由网友投稿，不代表本站观点，如有侵权请联系我们删除。")).toEqual([]);
    const phrases = hidden("河道清淤公司_河道清淤价格_苏州河道清淤公司");
    expect(phrases.map(({ rule }) => rule)).toEqual(["found-hidden-keyword"]);
  });
});

describe("registrable domains without a list", () => {
  it.each([
    "example.com",
    "www.example.com",
    "a.b.example.com.cn",
    "news.example.co.uk",
    "blog.example.or.jp",
    "example.com.tw",
    "someone.github.io",
    "a.someone.blogspot.com",
    "www.gov.cn",
    "sub.example.de",
    "127.0.0.1",
    "localhost",
  ])("are those of the list: %s", (host) => {
    expect(shortDomainOf(host)).toBe(domainOf(host));
  });
});

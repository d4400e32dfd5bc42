// @vitest-environment jsdom
/** The cheap answers: what can be no article is not read. */
import { beforeAll, describe, expect, it } from "vitest";
import { NO_ARTICLES } from "../../../scripts/bench/no-articles.mjs";
import { atOnce } from "../../../src/steps.ts";

let glanceAt: typeof import("../../../extension/content/look.ts").glanceAt;
beforeAll(async () => {
  // (jsdom lays nothing out.)
  Element.prototype.checkVisibility ??= () => true;
  ({ glanceAt } = await import("../../../extension/content/look.ts"));
});

const glance = (html: string) => {
  document.documentElement.innerHTML = /<html[^>]*>([\s\S]*)<\/html>/.exec(html)?.[1] ?? html;
  return atOnce(glanceAt(document.body, document.body.textContent));
};

const links = (count: number) =>
  Array.from({ length: count }, (_, i) => `<li><a href="/${i}">第${i}条新闻的标题</a></li>`);

describe("a glance", () => {
  it.each(["an empty page", "a portal of links", "the index of a forum", "a gallery of pictures", "a form to sign in"])(
    "passes over %s",
    (name) => expect(glance(NO_ARTICLES[name] ?? "")).toBeNull(),
  );

  it("reads verse among many links, and an article beside them", () => {
    const verse = Array.from({ length: 12 }, (_, i) => `<div>第${"一二三四五六七八九十甲乙"[i]}行写河水向东流</div>`);
    expect(glance(`<body>${verse.join("")}<ul>${links(45).join("")}</ul></body>`)).not.toBeNull();
    const prose = `<p>${"村口的石桥修了半年，上个月终于重新放行。".repeat(4)}</p>`;
    expect(glance(`<body><main>${prose.repeat(4)}</main><ul>${links(200).join("")}</ul></body>`)).not.toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { type Kind, type Removal, removalKey } from "../../../src/index.ts";
import { cut } from "../../../src/noise/cut.ts";
import type { NoiseSpan } from "../../../src/noise/rule.ts";
import { blocksIn } from "../../dom.ts";

const NOTHING: ReadonlySet<string> = new Set();
const span = (kind: Kind, block: number, start: number, end: number, rule = kind as string): NoiseSpan => ({
  ...{ kind, block, start, end },
  evidence: [{ rule, why: "It is noise.", weight: 1 }],
});

/** Cuts spans out of a small page. */
function cutOut(html: string, spans: NoiseSpan[], keep = NOTHING) {
  const { body, blocks } = blocksIn(html);
  const isolated = blocks.map((block) => block.text);
  const { removals, cleaned } = cut(blocks, spans, body, keep);
  return { html: body.innerHTML, removals, cleaned, isolated };
}

const short = (removals: Removal[]) => removals.map(({ kind, text, block, start }) => [kind, text, block, start]);

describe("cut", () => {
  it("deletes exactly what a span names, and says so", () => {
    const { html, removals, cleaned } = cutOut("<p>石桥修泵电话，修了半年。</p><p>上月放行。</p>", [
      span("inline-keyword", 0, 2, 6),
    ]);
    expect(html).toBe("<p>石桥，修了半年。</p><p>上月放行。</p>");
    expect(cleaned).toEqual(["石桥，修了半年。", "上月放行。"]);
    expect(removals).toEqual([
      {
        ...{ kind: "inline-keyword", text: "修泵电话", after: "石桥", block: 0, start: 2, markup: null },
        evidence: [{ rule: "inline-keyword", why: "It is noise.", weight: 1 }],
      },
    ]);
  });

  it("leaves the page as it is without spans", () => {
    const { html, removals } = cutOut("<p>石桥。</p>", []);
    expect([html, removals]).toEqual(["<p>石桥。</p>", []]);
  });

  it("cuts across the borders of inline elements", () => {
    const { html, cleaned } = cutOut("<p>甲<b>乙丙</b>丁<i>戊</i>己</p>", [span("garbage", 0, 2, 5)]);
    expect(html).toBe("<p>甲<b>乙</b>己</p>");
    expect(cleaned).toEqual(["甲乙己"]);
  });

  it("takes the wrapper that holds nothing else with it, and names it", () => {
    const { html, removals } = cutOut('<p>甲<strong><a href="/t">乙</a></strong>丙</p>', [
      span("inline-keyword", 0, 1, 2),
    ]);
    expect(html).toBe("<p>甲丙</p>");
    expect(removals[0]?.markup).toBe('<strong><a href="/t">');
  });

  it("leaves a wrapper that holds the author's words too", () => {
    const { html, removals } = cutOut("<p>甲<strong>乙丙</strong>丁</p>", [span("inline-keyword", 0, 2, 3)]);
    expect(html).toBe("<p>甲<strong>乙</strong>丁</p>");
    expect(removals[0]?.markup).toBeNull();
  });

  it("orders several cuts of a block, each with the offset of the untouched text", () => {
    const { removals, cleaned } = cutOut("<p>甲1乙2丙3丁</p>", [
      span("garbage", 0, 5, 6),
      span("garbage", 0, 1, 2),
      span("garbage", 0, 3, 4),
    ]);
    expect(cleaned).toEqual(["甲乙丙丁"]);
    expect(short(removals)).toEqual([
      ["garbage", "1", 0, 1],
      ["garbage", "2", 0, 3],
      ["garbage", "3", 0, 5],
    ]);
    expect(removals.map(({ after }) => after)).toEqual(["甲", "甲乙", "甲乙丙"]);
  });

  it("says after which kept words, across blocks", () => {
    const { removals } = cutOut("<p>石桥修了半年。</p><p>广告</p><p>X上月放行。</p>", [
      span("promo", 1, 0, 2),
      span("garbage", 2, 0, 1),
    ]);
    expect(removals.map(({ after }) => after)).toEqual(["石桥修了半年。", "石桥修了半年。"]);
  });
});

describe("spans of one place", () => {
  it("that overlap become one, of the kind that covers more, with the evidence of both", () => {
    const { removals, cleaned } = cutOut("<p>甲乙丙丁戊</p>", [span("garbage", 0, 1, 3), span("promo", 0, 2, 5)]);
    expect(short(removals)).toEqual([["promo", "乙丙丁戊", 0, 1]]);
    expect(removals[0]?.evidence.map(({ rule }) => rule)).toEqual(["garbage", "promo"]);
    expect(cleaned).toEqual(["甲"]);
  });

  it("that touch are told apart", () => {
    expect(
      short(cutOut("<p>甲乙丙丁</p>", [span("garbage", 0, 1, 2), span("control-chars", 0, 2, 3)]).removals),
    ).toEqual([
      ["garbage", "乙", 0, 1],
      ["control-chars", "丙", 0, 2],
    ]);
  });

  it("that are the same are one", () => {
    const { removals } = cutOut("<p>甲乙丙</p>", [span("garbage", 0, 1, 2), span("garbage", 0, 1, 2)]);
    expect(short(removals)).toEqual([["garbage", "乙", 0, 1]]);
    expect(removals[0]?.evidence).toHaveLength(1);
  });

  it("that lie within another go with it", () => {
    const spans = [span("zero-width", 0, 1, 2), span("keyword-line", 0, 0, 4), span("garbage", 0, 3, 4)];
    expect(short(cutOut("<p>甲乙丙丁</p>", spans).removals)).toEqual([["keyword-line", "甲乙丙丁", 0, 0]]);
  });

  it("that are hidden text are told as such, whatever else they are", () => {
    const spans = [span("inline-keyword", 0, 1, 3), span("hidden-keyword", 0, 1, 3)];
    expect(short(cutOut("<p>甲乙丙丁</p>", spans).removals)).toEqual([["hidden-keyword", "乙丙", 0, 1]]);
  });

  it("that are empty are none", () => {
    expect(cutOut("<p>甲乙</p>", [span("garbage", 0, 1, 1)]).removals).toEqual([]);
  });
});

describe("a block without letters", () => {
  it("goes with the marks that were left of it", () => {
    const { html, removals, cleaned } = cutOut("<p>甲。</p><p>★ 广告 →</p>", [span("promo", 1, 2, 4)]);
    expect(html).toBe("<p>甲。</p>");
    expect(short(removals)).toEqual([["promo", "★ 广告 →", 1, 0]]);
    expect(cleaned).toEqual(["甲。", ""]);
  });

  it("goes with all that was cut in it, each told apart", () => {
    const { removals } = cutOut("<p>【广告】+【又一】</p>", [span("promo", 0, 1, 3), span("wall", 0, 6, 8)]);
    expect(removals.map(({ text }) => text).join("")).toBe("【广告】+【又一】");
    expect(removals.map(({ kind }) => kind)).toEqual(["promo", "wall"]);
  });

  it("stays where nothing was cut in it", () => {
    expect(cutOut("<p>甲。</p><p>* * *</p>", [span("garbage", 0, 0, 1)]).html).toBe("<p>* * *</p>");
  });

  it("stays with a picture in it", () => {
    const { html } = cutOut('<p>广告<img src="a"></p>', [span("promo", 0, 0, 2)]);
    expect(html).toBe('<p><img src="a"></p>');
  });
});

describe("elements that became empty", () => {
  it.each([
    ["<div><p>广告</p></div><p>甲。</p>", 0, "<p>甲。</p>"],
    ["<ul><li>广告</li><li>甲</li></ul>", 0, "<ul><li>甲</li></ul>"],
    ["<ul><li>广告</li></ul><p>甲。</p>", 0, "<p>甲。</p>"],
    ["<div>甲。<br>广告</div>", 1, "<div>甲。</div>"],
    ["<div>甲。<br><br>广告<br><br>乙。</div>", 1, "<div>甲。<br><br>乙。</div>"],
    ["<p>甲。</p><blockquote><p>广告</p></blockquote>", 1, "<p>甲。</p>"],
    ["<table><tr><td>广告</td><td>甲</td></tr></table>", 0, "<td></td><td>甲</td>"],
  ])("%s", (html, block, left) => {
    const found = cutOut(html, [span("promo", block, 0, 2)]);
    expect(found.html).toContain(left);
    expect(found.html).not.toContain("广告");
  });
});

describe("attributes of pictures", () => {
  const page = '<p>甲<img src="/a.jpg" alt="词_词" title="词_词">乙</p>';
  function withAttributes(keep = NOTHING) {
    const { body, blocks } = blocksIn(page);
    const element = blocks[0]?.images[0];
    if (!element) throw new Error("no picture");
    const spans = (["alt", "title"] as const).map((name) => ({
      ...span("keyword-alt", 0, 0, 0),
      attribute: { element, name },
    }));
    return { ...cut(blocks, spans, body, keep), body };
  }

  it("the description is emptied, the title goes, the picture stays", () => {
    const { body, removals, cleaned } = withAttributes();
    expect(body.innerHTML).toBe('<p>甲<img src="/a.jpg" alt="">乙</p>');
    expect(cleaned).toEqual(["甲乙"]);
    expect(removals.map(({ text, markup }) => [text, markup])).toEqual([
      ["词_词", "img[alt] /a.jpg"],
      ["词_词", "img[title] /a.jpg"],
    ]);
  });

  it("each can be kept for itself", () => {
    const first = withAttributes().removals[0];
    if (!first) throw new Error("no removal");
    const { body, removals } = withAttributes(new Set([removalKey(first)]));
    expect(body.innerHTML).toBe('<p>甲<img src="/a.jpg" alt="词_词">乙</p>');
    expect(removals).toHaveLength(1);
  });
});

describe("what the reader has put back", () => {
  const html = "<p>甲1乙2丙</p><p>广告</p>";
  const spans = () => [span("garbage", 0, 1, 2), span("garbage", 0, 3, 4), span("promo", 1, 0, 2)];

  it("stays, one by one", () => {
    const { removals, isolated } = cutOut(html, spans());
    for (const [i, removal] of removals.entries()) {
      const again = cutOut(html, spans(), new Set([removalKey(removal)]));
      expect(short(again.removals)).toEqual(short(removals.filter((_, j) => j !== i)));
      expect(again.isolated).toEqual(isolated);
    }
  });

  it("stays, all of it", () => {
    const { removals } = cutOut(html, spans());
    const again = cutOut(html, spans(), new Set(removals.map(removalKey)));
    expect(again.removals).toEqual([]);
    expect(again.html).toBe(html);
  });

  it("names that fit nothing change nothing", () => {
    expect(cutOut(html, spans(), new Set(["garbage:7:1", "", "__proto__"])).removals).toHaveLength(3);
  });
});

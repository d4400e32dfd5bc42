import { describe, expect, it } from "vitest";
import { type Attribution, KINDS, type Kind, type Removal, type Verdict } from "../../../src/index.ts";
import { isQuiet, judge } from "../../../src/origin/verdict.ts";
import { articleIn, HERE, pageOf } from "../../dom.ts";
import { STORIES } from "../../fuzz/prose.ts";

const CLAIMS_NOTHING: Attribution = {
  ...{ source: null, author: null, account: null, url: null, originalTitle: null, published: null },
  promoted: [],
  evidence: [],
};
const removal = (kind: Kind, text = "词"): Removal => ({
  ...{ kind, text, after: "", block: 0, start: 0, markup: null },
  evidence: [{ rule: kind, why: "It is noise.", weight: 1 }],
});

function verdict(kinds: readonly Kind[], { head = "", claims = {} as Partial<Attribution> } = {}): Verdict {
  return judge(
    pageOf(head, HERE),
    { ...CLAIMS_NOTHING, ...claims },
    kinds.map((kind) => removal(kind)),
  );
}

const OWN = `<link rel="canonical" href="${HERE}"><meta name="author" content="何望舒">`;
const ELSEWHERE = '<link rel="canonical" href="https://banshan.example/3">';
const CONTENT: readonly Kind[] = [
  "keyword-line",
  "inline-keyword",
  "hidden-keyword",
  "pinyin-ruby",
  "control-chars",
  "garbage",
];

describe("the verdict", () => {
  it("is unsure of a page that shows nothing", () => {
    expect(verdict([])).toEqual({ label: "unsure", republished: false, score: 0, evidence: [] });
  });

  it("calls a page original that says so of itself and shows no sign", () => {
    expect(verdict([], { head: OWN }).label).toBe("original");
  });

  it("never accuses a page for one advert, one promotion, a date line or a wall", () => {
    for (const kind of [
      "promo",
      "furniture",
      "wall",
      "title-repeat",
      "summary",
      "self-credit",
      "zero-width",
      "leak",
    ] as const) {
      expect(verdict([kind], { head: OWN }).republished, kind).toBe(false);
      expect(verdict([kind]).republished, kind).toBe(false);
    }
  });

  it("never accuses a page for naming its source alone", () => {
    expect(verdict([], { claims: { source: "半山读书" } }).republished).toBe(false);
    expect(verdict([], { claims: { author: "秦小满" } }).republished).toBe(false);
    expect(verdict([], { claims: { promoted: ["拾光文摘"] } }).republished).toBe(false);
  });

  it.each(["sentence-reporter", "sentence-dateline", "sentence-byline"])(
    "takes a paper or an agency that news names with its reporter for no sign: %s",
    (rule) => {
      const named = (by: string) => ({
        source: "半山晚报",
        evidence: [{ field: "source" as const, quote: "半山晚报记者 秦小满", rule: by }],
      });
      expect(verdict(["promo", "self-credit"], { claims: named(rule) }).republished).toBe(false);
      expect(verdict(["promo", "self-credit"], { claims: named("label-source") }).republished).toBe(true);
    },
  );

  it.each(CONTENT)("tells a copy by %s beside a source elsewhere", (kind) => {
    expect(verdict([kind], { claims: { url: "https://yaobian.example/1" } }).label).toBe("republished");
  });

  it("tells a copy by several strong signs", () => {
    expect(verdict(["keyword-line", "inline-keyword"]).label).toBe("republished");
    expect(verdict(["keyword-line", "disclaimer", "promo"]).label).toBe("republished");
  });

  it("takes credit and a proper address on another site for what they are: whoever syndicates gives both", () => {
    expect(verdict([], { head: ELSEWHERE, claims: { source: "半山读书" } }).label).toBe("unsure");
  });

  it("is unsure of such a page where its text names somebody else as the source", () => {
    const text = (STORIES["zh-Hans"][0]?.sentences ?? []).map((one) => `<p>${one}</p>`).join("");
    const label = (line: string) => articleIn(`<head>${OWN}</head><article>${text}${line}</article>`).verdict.label;
    expect(label("")).toBe("original");
    expect(label("<p>来源：半山读书</p>")).toBe("unsure");
  });

  it("needs no claims where nothing was found: they alone make no copy", () => {
    const claims = { source: "半山读书", account: "夜里看天", url: "https://banshan.example/3" };
    expect(verdict([], { claims, head: ELSEWHERE }).republished).toBe(false);
    expect(isQuiet([])).toBe(true);
    expect(isQuiet([removal("furniture")])).toBe(true);
    for (const kind of CONTENT) expect(isQuiet([removal(kind)]), kind).toBe(false);
  });

  it("never calls a page original that shows a strong sign", () => {
    for (const kind of CONTENT) expect(verdict([kind], { head: OWN }).label, kind).not.toBe("original");
  });
});

describe("its evidence", () => {
  it("adds up, each with an id, a sentence and its weight, and the label follows", () => {
    for (const kind of KINDS) {
      const { score, evidence, label, republished } = verdict([kind, kind]);
      expect(republished).toBe(label === "republished");
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      for (const { rule, why, weight } of evidence) {
        expect(rule).toMatch(/^[a-z][a-z0-9-]*$/);
        expect(why).toMatch(/^[A-Z].*\.$/);
        expect(Math.abs(weight)).toBeLessThanOrEqual(1);
      }
    }
  });

  it("never falls when a sign is added", () => {
    const some: Kind[] = [];
    let last = 0;
    for (const kind of KINDS) {
      some.push(kind);
      const { score } = verdict(some);
      expect(score).toBeGreaterThanOrEqual(last);
      last = score;
    }
  });

  it("shows the words that it was read from", () => {
    const { evidence } = judge(
      pageOf("", HERE),
      {
        ...CLAIMS_NOTHING,
        source: "半山读书",
        evidence: [{ field: "source", quote: "来源：半山读书", rule: "label-source" }],
      },
      [removal("keyword-line", "甲词_乙词_丙词")],
    );
    expect(evidence.map(({ quote }) => quote)).toEqual(expect.arrayContaining(["来源：半山读书", "甲词_乙词_丙词"]));
  });
});

describe("an original is not accused for what originals stand among", () => {
  const { title, sentences } = STORIES["zh-Hans"][0] ?? { title: "", sentences: [] };
  const prose = sentences.map((sentence) => `<p>${sentence}</p>`).join("");
  const self = "https://plainpages.example/e/1";
  const tags =
    '<p>标签：<a href="/tag/a" rel="tag">石桥修缮</a>，<a href="/tag/b" rel="tag">老家风物</a>，<a href="/tag/c" rel="tag">祖父往事</a></p>';
  const rights = `<p>版权声明：本文为博主原创文章，转载请附上原文出处链接：<a href="${self}">${self}</a></p>`;

  it.each<[string, string]>([
    ["its tags", tags],
    ["tags without links", "<p>标签：石桥、老家、祖父</p>"],
    ["its line about rights", rights],
    ["its rights, its author and its address", `<p>本文为原创，作者何望舒，转载请附原文地址 ${self}</p>`],
    ["its tags and its line about rights", tags + rights],
    ["its tags and a wish", `${tags}<p>转载请注明出处。</p>`],
    ["its address and its name", `<p>作者：何望舒</p><p>链接：${self}</p><p>来源：素页</p>${rights}`],
    [
      "its own account",
      "<p>如果喜欢这篇文章，欢迎关注我的公众号「素页」，每周更新一篇。</p><p>未经授权，禁止转载。</p>",
    ],
    ["a licence", '<p>本文采用 <a href="https://licence.example/by">CC BY 4.0</a> 许可协议，转载请注明来自素页。</p>'],
    ["where it was printed first", `<p>（本文原刊《渡口》第三期）</p>${tags}`],
    ["what it translates", `<p>原文：<a href="https://estuary.example/bridge">The Bridge</a>，译者：何望舒</p>${tags}`],
    ["counters", "<p>编辑于 2021-03-05</p><p>赞同 312 添加评论 分享 收藏 喜欢</p>"],
    ["pictures without descriptions", '<p><img src="/2.jpg" alt="image.png"><img src="/3.jpg" alt="IMG_2033"></p>'],
    ["a stray character without width", "<p>石\u200b桥的灯亮到半夜，谁也没有去关。</p>"],
    ["an advert", "<p>广告：城北乐器行春季调音，本月内不收上门费</p>"],
    ["a small copyright line", "<p>© 2021 素页 版权所有 未经许可不得转载</p>"],
  ])("%s", (_what, html) => {
    const { verdict, text } = articleIn(
      `<title>${title} - 素页</title><meta property="og:site_name" content="素页"><meta name="author" content="何望舒"><link rel="canonical" href="${self}"><h1>${title}</h1><article>${prose}${html}</article>`,
      self,
    );
    expect(verdict.republished, JSON.stringify(verdict.evidence)).toBe(false);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });
});

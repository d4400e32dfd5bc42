import { describe, expect, it } from "vitest";
import { type Attribution, KINDS, type Kind, type Removal, type Verdict } from "../../../src/index.ts";
import { judge } from "../../../src/origin/verdict.ts";
import { HERE, pageOf } from "../../dom.ts";

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

  it.each(CONTENT)("tells a copy by %s beside a source elsewhere", (kind) => {
    expect(verdict([kind], { claims: { url: "https://yaobian.example/1" } }).label).toBe("republished");
  });

  it("tells a copy by several strong signs", () => {
    expect(verdict(["keyword-line", "inline-keyword"]).label).toBe("republished");
    expect(verdict(["keyword-line", "disclaimer", "promo"]).label).toBe("republished");
    expect(verdict([], { head: ELSEWHERE, claims: { source: "半山读书" } }).label).toBe("republished");
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

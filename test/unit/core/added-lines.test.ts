import { describe, expect, it } from "vitest";
import { learn, oddsOf } from "../../../scripts/logistic.mjs";
import { type Line, placed } from "../../../src/noise/added/lines.ts";
import { oddsAlone, oddsAround, SIGNS, SIGNS_AROUND } from "../../../src/noise/added/signs.ts";
import { ALONE, AROUND } from "../../../src/noise/added/weights.ts";
import type { Block } from "../../../src/text-map.ts";
import { learnLines, readLines } from "../../corpus/line-weights.ts";

const voice = { wording: "promo" as const, odds: 0, known: 0.8, telling: [] };
const block = (text: string): Block => ({ text, role: "text", quoted: false, linked: 0 }) as Partial<Block> as Block;
/** A paragraph of the author's, amid his text. */
const own: Line = {
  block: block("水退之后，镇上给他送来一面锦旗，他叠好收进了柜子，再也没有拿出来看过。"),
  inside: true,
  lang: "zh",
  habits: [],
  voice: { ...voice, odds: -6 },
  search: false,
  searched: false,
  taken: false,
  link: false,
  list: null,
  series: false,
  odd: false,
  boxed: false,
  afterCut: false,
  afterOpen: false,
  alien: false,
  stranger: false,
  named: false,
  claims: [],
  before: 0.5,
  after: 0.4,
};
/** A line behind the text, worded as promotions are. */
const added: Line = {
  ...own,
  block: block("想看更多，就来关注我们的号"),
  voice: { ...voice, odds: 5 },
  before: 1,
  after: 0,
};
const text = [own, { ...own, before: 0.6, after: 0.2 }, { ...own, before: 0.8, after: 0 }];
const last = (lines: readonly Line[]) => {
  const alone = lines.map(oddsAlone);
  const told = placed(lines, alone, alone);
  return oddsAround(told[told.length - 1] as (typeof told)[number]);
};

describe("signs of an added line", () => {
  it("have a weight each", () => {
    expect(Object.keys(ALONE)).toEqual(Object.keys(SIGNS));
    expect(Object.keys(AROUND)).toEqual(Object.keys(SIGNS_AROUND));
    for (const weight of [...Object.values(ALONE), ...Object.values(AROUND)])
      expect(Number.isFinite(weight)).toBe(true);
  });

  it("tell a promotion behind the text from the author's last paragraph", () => {
    expect(last([...text, added])).toBeGreaterThan(0);
    expect(last(text)).toBeLessThan(-3);
  });

  it("count for the author that his text goes on behind a line", () => {
    const lines = [own, { ...added, before: 0.4, after: 0.6 }, ...text];
    const alone = lines.map(oddsAlone);
    const amid = placed(lines, alone, alone)[1];
    expect(amid && oddsAround(amid)).toBeLessThan(last([...text, added]));
  });

  it("count against a line what stands beside it, and that it calls a stranger", () => {
    const faint = { ...added, voice: { ...voice, odds: 1 } };
    expect(last([...text, added, faint])).toBeGreaterThan(last([...text, faint]));
    expect(oddsAlone({ ...faint, stranger: true })).toBeGreaterThan(oddsAlone(faint));
  });
});

describe("the place of a line", () => {
  it("counts as the author's only the letters that are likely his", () => {
    const told = placed([...text, added], [-9, -9, -9, 9], [-9, -9, -9, 9]);
    expect(told[2]?.after).toBeCloseTo(0, 2);
    expect(told[0]?.before).toBe(0);
    expect(told[1]?.before).toBeCloseTo(1 / 3, 2);
  });

  it("asks no line of search phrases, and takes for certain what others take", () => {
    const search = { ...own, search: true };
    const [, behind] = placed([search, own], [0, -5], [0, -5]);
    expect(behind).toMatchObject({ besideSearch: true, before: 0, beside: 0 });
    const [, next] = placed([{ ...own, taken: true }, own], [-5, -5], [-5, -5]);
    expect(next?.previous).toBeGreaterThan(3);
  });

  it("knows how many of a list's other items are the author's", () => {
    const item = { ...own, list: 0 };
    const told = placed([item, item, item], [-5, -5, 5], [-5, -5, 5]);
    expect(told.map(({ ownList }) => ownList)).toEqual([0.5, 0.5, 1]);
  });
});

describe("learning weights", () => {
  const rows = [
    { signs: Float64Array.of(1, 1, 0), is: true, weight: 1 },
    { signs: Float64Array.of(1, 0, 1), is: false, weight: 1 },
    { signs: Float64Array.of(1, 0, 0), is: false, weight: 1 },
  ];

  it("finds what tells the rows apart, the same each time", () => {
    const weights = learn(rows, 0.1);
    expect(weights).toEqual(learn(rows, 0.1));
    for (const { signs, is } of rows) expect(oddsOf(signs, weights) > 0).toBe(is);
  });

  it("keeps weights small that cost much", () => {
    const [, free = 0] = learn(rows, 0.1);
    const [, dear = 0] = learn(rows, 10);
    expect(Math.abs(dear)).toBeLessThan(Math.abs(free));
  });

  it("learns from labelled lines both alone and in their place, and reads others by them", () => {
    const page = (page: string) => ({
      set: "first",
      page,
      lines: [...text, added],
      added: [false, false, null, true],
      weight: 1,
    });
    const odds = readLines(page("read"), learnLines([page("a"), page("b"), page("c"), page("d")]));
    expect(odds).toHaveLength(4);
    expect(odds[3]).toBeGreaterThan(1);
    for (const own of odds.slice(0, 2)) expect(own).toBeLessThan(-1);
  });
});

/** What a page's process may say of its page: anybody can be in there. */
import { describe, expect, it } from "vitest";
import { isJudged, type Judged, justJudged, QUOTE_MOST, SIGNS_MOST, SOURCE_MOST } from "../../../extension/judged.ts";

const JUDGED: Judged = {
  label: "republished",
  score: 0.9,
  signs: [
    { rule: "found-wall", weight: 0.4, quote: "试读到此结束" },
    { rule: "canonical-own", weight: -0.3 },
  ],
  source: "城南手艺志",
};

describe("a judgement", () => {
  it("is taken as it is", () => {
    expect(isJudged(JUDGED)).toBe(true);
    expect(isJudged({ ...JUDGED, signs: [], source: null })).toBe(true);
    expect(justJudged(JUDGED)).toEqual(JUDGED);
  });

  it("is kept without what else the object holds", () => {
    const stuffed = { ...JUDGED, tabId: 7, signs: [{ ...JUDGED.signs[0], html: "<p>" }] } as unknown as Judged;
    expect(isJudged(stuffed)).toBe(true);
    expect(justJudged(stuffed)).toEqual({ ...JUDGED, signs: [JUDGED.signs[0]] });
  });

  it.each([
    ["nothing", null],
    ["a text", "republished"],
    ["a label that there isn't", { ...JUDGED, label: "guilty" }],
    ["a name that every object has", { ...JUDGED, label: "constructor" }],
    ["a score of more than one", { ...JUDGED, score: 1.1 }],
    ["a score that is no number", { ...JUDGED, score: Number.NaN }],
    ["no list of signs", { ...JUDGED, signs: { length: 0 } }],
    ["more signs than can be", { ...JUDGED, signs: Array(SIGNS_MOST + 1).fill(JUDGED.signs[0]) }],
    ["a rule with a space", { ...JUDGED, signs: [{ rule: "found wall", weight: 1 }] }],
    ["a rule that is too long", { ...JUDGED, signs: [{ rule: "a".repeat(41), weight: 1 }] }],
    ["a weight beyond the scale", { ...JUDGED, signs: [{ rule: "a", weight: -2 }] }],
    ["a quote that is too long", { ...JUDGED, signs: [{ rule: "a", weight: 1, quote: "q".repeat(QUOTE_MOST + 1) }] }],
    ["a quote that is no text", { ...JUDGED, signs: [{ rule: "a", weight: 1, quote: null }] }],
    ["a source that is too long", { ...JUDGED, source: "s".repeat(SOURCE_MOST + 1) }],
    ["no source at all", { ...JUDGED, source: undefined }],
  ])("is none: %s", (_, wrong) => {
    expect(isJudged(wrong)).toBe(false);
  });
});

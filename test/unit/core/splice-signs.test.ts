import { describe, expect, it } from "vitest";
import { isSplice, SIGNS, spliceOdds } from "../../../src/noise/splices/signs.ts";
import type { Suspect } from "../../../src/noise/splices/suspects.ts";
import { WEIGHTS } from "../../../src/noise/splices/weights.ts";

const use: Suspect["use"] = {
  block: 0,
  start: 6,
  end: 12,
  left: "雨一直下到傍晚",
  beforeMark: true,
  endOfSentence: true,
  glued: false,
  wrapped: false,
  enclosed: false,
  ownClause: false,
  asked: 0,
  quotedName: false,
  compound: false,
};
/** A phrase of a line, that the text knows nothing of, behind a clause that had ended. */
const spliced: Suspect = {
  phrase: "渔具批发价格表",
  use,
  endedOdds: 2,
  lang: "zh",
  sources: new Set(["line"]),
  strong: true,
  linked: false,
  linkedPhrases: 0,
  inFamily: false,
  foreign: true,
  alien: false,
  search: true,
  titled: false,
  wrapperTells: false,
  spammy: true,
  others: 0,
  othersEnded: 0,
  usedElsewhere: false,
  proven: 1,
};
/** The text's own subject, which only the page's head names. */
const own: Suspect = {
  ...spliced,
  sources: new Set(["meta"]),
  strong: false,
  foreign: false,
  search: false,
  titled: true,
  spammy: false,
  usedElsewhere: true,
  proven: 0,
};

describe("signs of a splice", () => {
  it("have a weight each", () => {
    expect(Object.keys(WEIGHTS)).toEqual(Object.keys(SIGNS));
    for (const weight of Object.values(WEIGHTS)) expect(Number.isFinite(weight)).toBe(true);
  });

  it("take a foreign phrase behind a clause that had ended", () => {
    expect(isSplice(spliced)).toBe(true);
  });

  it("leave the text's own subject, before a mark as well", () => {
    expect(isSplice(own)).toBe(false);
    expect(isSplice({ ...own, use: { ...use, asked: 1 } })).toBe(false);
  });

  it("count for the author what the words before it ask for, and against him what they do not", () => {
    const asked = { ...spliced, use: { ...use, asked: 2 as const } };
    expect(spliceOdds(asked)).toBeLessThan(spliceOdds(spliced));
    expect(spliceOdds({ ...spliced, endedOdds: -2 })).toBeLessThan(spliceOdds(spliced));
    expect(spliceOdds({ ...own, others: 3, othersEnded: 3 })).toBeGreaterThan(spliceOdds(own));
  });

  it("count for the author what nothing but links shows, the more so where he links much", () => {
    const linked = { ...own, foreign: true, linked: true, linkedPhrases: 1, sources: new Set(["tag-link"] as const) };
    expect(spliceOdds(linked)).toBeLessThan(spliceOdds({ ...linked, linked: false }));
    expect(spliceOdds({ ...linked, linkedPhrases: 7 })).toBeLessThan(spliceOdds(linked));
  });

  it("never take what is one name with the word before it, or closes a quotation", () => {
    const known = { ...spliced, foreign: false };
    expect(isSplice(known)).toBe(true);
    expect(isSplice({ ...known, use: { ...use, compound: true } })).toBe(false);
    expect(isSplice({ ...spliced, use: { ...use, quotedName: true } })).toBe(false);
  });

  it("take what the text knows nothing of, even behind the same word twice", () => {
    expect(isSplice({ ...spliced, use: { ...use, compound: true } })).toBe(true);
  });

  it("take a phrase of the page's lines among words of another script", () => {
    expect(isSplice({ ...own, lang: "en", alien: true, strong: true })).toBe(true);
  });
});

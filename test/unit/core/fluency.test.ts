import { describe, expect, it } from "vitest";
import { endedOdds } from "../../../src/noise/fluency/model.ts";
import { trainFluency } from "../../../src/noise/fluency/prose.ts";

describe("whether a clause had ended", () => {
  // Pairs of one clause, whole and broken off: none stands in the prose that the model learnt from.
  it.each([
    ["zh", "码头上已经没有人了", "码头上已经没有"],
    ["zh", "我把旧自行车推到楼下", "我把旧自行车推到"],
    ["zh", "他说这事不急", "他说这事是"],
    ["ja", "駅前の店はもう閉まっていた", "駅前の店はもう閉まっていたの"],
    ["en", "we walked home in silence", "we walked home with the"],
  ] as const)("%s: %s", (lang, whole, broken) => {
    expect(endedOdds(whole, lang)).toBeGreaterThan(endedOdds(broken, lang));
  });

  it("asks the last clause alone", () => {
    expect(endedOdds("天黑了。码头上已经没有人了", "zh")).toBe(endedOdds("码头上已经没有人了", "zh"));
  });

  it("is the same each time it is trained, and says nothing of what it has not seen", () => {
    const prose = "雨停了。\n雨停了很久。\n他买了一把伞。\n他借了一把伞。";
    expect(trainFluency(prose, "zh")).toEqual(trainFluency(prose, "zh"));
    expect(trainFluency("", "zh").grams).toBe("");
  });
});

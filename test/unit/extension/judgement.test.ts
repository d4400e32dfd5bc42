import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Label, Verdict } from "../../../src/index.ts";

vi.mock("webextension-polyfill", () => ({
  default: { i18n: { getMessage: (name: string, values: string[]) => [name, ...values].join(" ") } },
}));
const { judgement, reasonOf } = await import("../../../extension/judgement.ts");

const verdict = (label: Label, ...weights: number[]): Verdict => ({
  label,
  republished: label === "republished",
  score: 0,
  evidence: weights.map((weight) => ({ rule: "r", why: "It shows.", weight })),
});

describe("judgement", () => {
  beforeEach(() => vi.stubGlobal("navigator", { language: "en" }));

  it.each([
    ["republished", verdict("republished", 0.5, 0.5, -0.2), "verdict_republished_other 2"],
    ["unsure", verdict("unsure", 0.2), "verdict_unsure_one 1"],
    ["original in spite of a sign", verdict("original", 0.15, -0.2), "verdict_unsure_one 1"],
    ["original", verdict("original", -0.2), "verdict_original"],
    ["unsure without a sign", verdict("unsure"), "verdict_original"],
  ])("says of %s how many signs there are", (_what, given, expected) => {
    expect(judgement(given)).toBe(expected);
  });
});

describe("reasonOf", () => {
  it("falls back on the translation or the core's own words, with printers' apostrophes", () => {
    expect(reasonOf({ rule: "x-y", why: "The page's own." })).toBe("rule_x_y");
  });
});

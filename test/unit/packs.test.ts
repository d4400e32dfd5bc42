import { describe, expect, it } from "vitest";
import { habitsOf } from "../../src/noise/habits.ts";
import { PACKS } from "../../src/noise/packs/index.ts";

describe.each(PACKS.map((pack) => [pack.lang, pack] as const))("pack %s", (_lang, pack) => {
  const idsOf = (text: string) => habitsOf([pack], text).map(({ id }) => id);

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))("%s proves itself", (_id, rule) => {
    expect(new Set(rule.hit).size).toBeGreaterThanOrEqual(2);
    expect(rule.miss.length).toBeGreaterThanOrEqual(1);
    for (const text of rule.hit) expect(idsOf(text), `must go: ${text}`).toContain(rule.id);
    for (const text of rule.miss) expect(idsOf(text), `must stay: ${text}`).not.toContain(rule.id);
  });

  it("keeps expressions stateless", () => {
    for (const rule of pack.rules)
      for (const e of [
        ...(rule.all ?? []),
        ...(rule.any ?? []),
        ...(rule.unless ?? []),
        ...(rule.ideas ?? []).map(([, idea]) => idea),
      ])
        expect(e.flags).not.toMatch(/[gy]/);
  });
});

import { describe, expect, it } from "vitest";
import { changesOf } from "../../../extension/content/changes.ts";

/** At which looks a page is another one. */
function changes(looks: number, at: (look: number) => { address?: string; length?: number }): number[] {
  let length = 0;
  const isAnother = changesOf(() => length);
  return Array.from({ length: looks }, (_, look) => {
    const { address = "a", length: now = 100 } = at(look);
    length = now;
    return isAnother(address);
  }).flatMap((isOther, look) => (isOther ? [look] : []));
}

describe("a page", () => {
  it("is new once, and then stays the same", () => {
    expect(changes(100, () => ({}))).toEqual([0]);
  });

  it("is another with another address, and with the text that comes after it", () => {
    expect(changes(20, (look) => (look < 5 ? {} : { address: "b" }))).toEqual([0, 5]);
    const late = (look: number) => ({ address: look < 5 ? "a" : "b", length: look < 6 ? 100 : 101 });
    expect(changes(20, late)).toEqual([0, 5, 6]);
  });

  it("is another when its text has really changed, soon after it came", () => {
    expect(changes(20, (look) => ({ length: look < 2 ? 100 : 105 }))).toEqual([0]);
    expect(changes(20, (look) => ({ length: look < 2 ? 100 : 200 }))).toEqual([0, 3]);
    expect(changes(80, (look) => ({ length: look < 40 ? 100 : 200 }))).toEqual([0]);
  });

  it("that never stops changing is let alone soon", () => {
    expect(changes(1000, (look) => ({ length: 100 * 2 ** (look % 50) })).length).toBeLessThan(7);
  });

  it("that never stops changing its address is followed seldom", () => {
    const found = changes(1000, (look) => ({ address: `${look}`, length: look }));
    expect(found.length).toBeLessThan(120);
    expect(found.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
  });

  it("is followed at once again after it has rested", () => {
    const address = (look: number) => (look < 10 ? `${look}` : look < 100 ? "rest" : "next");
    expect(changes(110, (look) => ({ address: address(look) }))).toContain(100);
  });
});

/** Each finder is needed: with any one of them switched off some golden page comes out differently. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { FINDERS } from "../../../src/noise/index.ts";
import type { Finder } from "../../../src/noise/rule.ts";
import { readHtml } from "../../dom.ts";
import { FIXTURES, sourceOf } from "../../fixtures/fixture.ts";

const table = FINDERS as Record<string, Finder>;
const all = { ...table };
const NOTHING: Finder = function* () {};
const NOISY = FIXTURES.filter((name) => !/-stays?$/.test(name));

function outcome(name: string): string {
  const { html, url } = sourceOf(name);
  const reading = readHtml(html, url);
  if (!reading.ok) return reading.why;
  const { text, removals, truncation } = reading.article;
  return JSON.stringify([text, removals.map(({ evidence: _, ...removal }) => removal), truncation]);
}

describe("with one finder switched off a golden page changes", () => {
  const asItIs = new Map<string, string>();
  /** The pages in which a finder finds something. */
  const found = new Map<string, Set<string>>(Object.keys(all).map((finder) => [finder, new Set()]));

  beforeAll(() => {
    let page = "";
    for (const [name, find] of Object.entries(all))
      table[name] = function* (scene) {
        for (const span of find(scene)) {
          found.get(name)?.add(page);
          yield span;
        }
      };
    for (page of NOISY) asItIs.set(page, outcome(page));
    Object.assign(table, all);
  }, 120_000);
  afterEach(() => void Object.assign(table, all));
  afterAll(() => void Object.assign(table, all));

  it.each(Object.keys(all))("%s", (finder) => {
    table[finder] = NOTHING;
    const changed = [...(found.get(finder) ?? [])].find((page) => outcome(page) !== asItIs.get(page));
    expect(changed, `no golden page needs ${finder}`).toBeDefined();
  });
});

/** Every golden page gives what its golden says. `node scripts/fixtures.mjs --write [name]` writes goldens. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readHtml } from "../dom.ts";
import { FIXTURES, fileOf, jsonOf, sourceOf, summaryOf } from "../fixtures/fixture.ts";

/** Names (or parts of names) of the goldens to be written; "*" for all, nothing for none. */
const WRITE = process.env.FIXTURES_WRITE ?? "";

describe("golden pages", () => {
  it("are there, and each has a partner that says what must stay", () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(50);
    const kinds = new Map<string, string[]>();
    for (const name of FIXTURES) {
      expect(name).toMatch(/^[a-z-]+--[a-z0-9-]+$/);
      const kind = name.split("--")[0] ?? "";
      kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
    }
    for (const [kind, names] of kinds)
      expect(names.length, `${kind} has one page alone: its honest twin is missing`).toBeGreaterThanOrEqual(2);
  });

  it.each(FIXTURES)("%s", (name) => {
    const { html, url } = sourceOf(name);
    const { md, json } = summaryOf(readHtml(html, url));
    const [text, facts] = [fileOf(name, "expected.md"), fileOf(name, "expected.json")];
    if (WRITE !== "" && (WRITE === "*" || name.includes(WRITE))) {
      writeFileSync(text, md);
      writeFileSync(facts, jsonOf(json));
    }
    for (const file of [text, facts])
      expect(existsSync(file), `no golden: node scripts/fixtures.mjs --write ${name}, then read what it wrote`).toBe(
        true,
      );
    expect(json).toEqual(JSON.parse(readFileSync(facts, "utf8")));
    expect(md).toBe(readFileSync(text, "utf8"));
  });
});

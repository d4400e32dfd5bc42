/** The cues of sentences of attribution only spare work: no line that tells something is passed over. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { DATELINES, SENTENCES, toldIn } from "../../../src/origin/sentences/index.ts";
import { foldScript } from "../../../src/script.ts";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** What sentences are told in is no longer. */
const LINE_MOST = 100;

/** Lines of pages, and the ones that are tested one by one. */
const texts = [folder("../../corpus"), folder("../../fixtures")].flatMap((path) =>
  readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => readFileSync(join(path, file), "utf8")),
);
const cases = readFileSync(folder("attribution.test.ts"), "utf8");
const lines = new Set(
  [...texts, cases]
    .flatMap((text, i) => text.split(i < texts.length ? /<[^>]*>|\n/ : /["`]|\n/))
    .map((line) => foldScript(line.trim()))
    .filter((line) => line.length > 3 && line.length <= LINE_MOST),
);

it("holds its cue wherever it matches", () => {
  const found = new Set<number>();
  for (const [i, { source, cues }] of SENTENCES.entries()) {
    const match = new RegExp(source, "iu");
    for (const line of lines) {
      if (!match.test(line)) continue;
      found.add(i);
      expect(
        cues.some((cue) => line.toLowerCase().includes(cue)),
        `${source}: ${line}`,
      ).toBe(true);
    }
  }
  expect(found.size).toBeGreaterThan(SENTENCES.length / 5);
});

it("is written as folded text is, and has no empty cue", () => {
  for (const { source, cues } of [...SENTENCES, ...DATELINES])
    for (const words of [source, ...cues]) {
      expect(words).not.toBe("");
      expect(foldScript(words)).toBe(words);
    }
});

it("is told in the order of the table, whatever case it is in", () => {
  const rulesOf = (line: string) => [...toldIn(line)].map(({ field, rule }) => `${field} ${rule}`);
  expect(rulesOf("REPRINTED WITH LEAVE FROM The Evening Fold")).toEqual(["source sentence-work"]);
  expect(rulesOf("本文原载于《半山》，作者：麦冬")).toContain("source sentence-work");
});

/** The promise itself, on every original page of test/corpus: no word of the author's is lost, and nobody is accused. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../src/cli/dom.ts";
import { read } from "../../../src/index.ts";
import { squash } from "../../corpus/labelled-scene.ts";
import { HONEST } from "../../corpus/sets.mjs";

describe.each(HONEST)("%s", (set) => {
  const folder = new URL(`../../corpus/${set}/`, import.meta.url);
  const labels = readdirSync(folder).filter((file) => file.endsWith(".json"));

  it("has pages", () => expect(labels.length).toBeGreaterThan(10));

  it.each(labels)("%s is kept, and not called a copy", (file) => {
    const { id, url, text } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    const reading = read(parseHtml(readFileSync(new URL(`${id}.html`, folder), "utf8")), url);
    if (!reading.ok) throw new Error(reading.why);
    const { article } = reading;
    const kept = squash([article.title, ...article.cleaned].join("\n"));
    expect((text as string[]).filter((paragraph) => !kept.includes(squash(paragraph)))).toEqual([]);
    expect(article.verdict.label).not.toBe("republished");
  });
});

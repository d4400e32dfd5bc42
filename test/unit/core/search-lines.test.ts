import { describe, expect, it } from "vitest";
import { articleIn } from "../../dom.ts";

const PAGE = (second: string) => `<!doctype html><html lang="en"><title>A year of mapping hedges</title>
<style>.gone { display: none }</style><h1>A year of mapping hedges</h1><article>
<p>We began in January, when the hedges were bare and every gap could be counted. The parish map showed forty boundaries, of which nineteen had vanished since the war.</p>
<p>${second}</p>
<p>Two of the lost lines came back as nettles, growing thick where the roots had been. In November we drew the new map by hand, because the printer refused the paper.</p>
</article></html>`;

describe("an author's line beside hidden search phrases", () => {
  it("stays, and the hidden phrases go", () => {
    const hidden = "septic tank emptying company_septic tank emptying quotes";
    const article = articleIn(
      PAGE(`By midsummer the leaves hid everything<span class="gone">${hidden}</span>, so we measured the shade.`),
    );
    expect(article.text).toContain("By midsummer the leaves hid everything, so we measured the shade.");
    expect(article.removals.map(({ text }) => text)).toEqual([hidden]);
  });
});

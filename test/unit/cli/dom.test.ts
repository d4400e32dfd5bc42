import { describe, expect, it } from "vitest";
import { capParserDepth } from "../../../src/cli/depth.ts";
import { parseHtml, window } from "../../../src/cli/dom.ts";

describe("parseHtml", () => {
  it("makes an inert document, as DOMParser does in the browsers", () => {
    const document = parseHtml(
      "<title>t</title><body><noscript><p>x</p></noscript><script>globalThis.ran = 1</script><p>y",
    );
    expect(document.title).toBe("t");
    expect(document.defaultView).toBeNull();
    expect(document.querySelector("noscript p")?.textContent).toBe("x");
    expect("ran" in globalThis || "ran" in window()).toBe(false);
  });

  it("takes a fresh window after some pages, so that none is kept for ever", () => {
    const first = window();
    for (let i = 0; i < 5; i++) parseHtml(`<p>${"x".repeat(1_000_000)}</p>`);
    // Compared here: to print a window is to read all of it.
    expect(window() === first).toBe(false);
  });

  it("reads pages that nest deeper than a browser would, in a browser's time", () => {
    const started = performance.now();
    const document = parseHtml(`${"<div>".repeat(10_000)}<p>底<b>部</b></p><p>下</p>`);
    expect(document.body.textContent).toBe("底部下");
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("capParserDepth", () => {
  it("leaves every other page as it is", () => {
    const html = `<ul>${"<li>x".repeat(2_000)}</ul>${"<p>y".repeat(2_000)}`;
    expect(capParserDepth(html)).toBe(html);
  });

  it("shows nothing that was no text", () => {
    const html = capParserDepth(`${"<div>".repeat(600)}<script>secret</script><style>a{}</style><p>底</p>`);
    expect(html).toContain("<script>secret</script>");
    expect(html).toContain("<p>底</p>");
  });
});

import { describe, expect, it, vi } from "vitest";
import { window } from "../../../src/cli/dom.ts";
import { parseBody, sanitise, sanitiseToHtml, type View } from "../../../src/out/safe-html.ts";

const BASE = "https://page.example/dir/page.html";
const clean = (html: string, baseUrl = BASE) => sanitiseToHtml(html, window(), { baseUrl });

const ATTACKS = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "<svg onload=alert(1)><script>alert(1)</script></svg>",
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVa\tScRiPt:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:x">x</a>',
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<form action=javascript:alert(1)><input name=parentNode><button formaction=javascript:alert(1)>x</button></form>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
  '<math><mi//xlink:href="data:x,<script>alert(4)</script>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<p style="background:url(https://evil.example/)" onclick=alert(1) id=body class=x data-x=1 aria-label=x>x</p>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  "<meta http-equiv=refresh content='0;url=https://evil.example'><base href='https://evil.example/'><link rel=stylesheet href=x>",
  "<template><img src=x onerror=alert(1)></template>",
  "<table background='https://evil.example/'><td background=x>x</table>",
  '<img srcset="https://evil.example/ 2x" src=a.png>',
];

describe("sanitise", () => {
  it.each(ATTACKS.map((html) => [html]))("%s runs and loads nothing", (html) => {
    const safe = clean(html);
    expect(safe).not.toMatch(
      /<(?:script|svg|iframe|form|input|button|style|meta|base|link|template|object|noscript)\b/i,
    );
    const body = new (window().DOMParser)().parseFromString(safe, "text/html").body;
    for (const element of body.querySelectorAll("*"))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^srcset$|^background$|^formaction$|^data-|^xlink/);
        if (name === "href" || name === "src") expect(value).toMatch(/^https?:/);
      }
  });

  it("keeps what an article is made of", () => {
    const kept =
      '<h2>题</h2><p>字<em>斜</em><strong>粗</strong><a href="https://x.example/" title="t" rel="noopener noreferrer">链</a>' +
      '<code class="language-js">x</code><sub>2</sub><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>' +
      '<ul><li>一</li></ul><ol start="3"><li value="4">二</li></ol><blockquote>引</blockquote><pre><code>a &lt;b&gt;</code></pre>' +
      '<table><caption>表</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table>' +
      '<figure><img src="https://x.example/a.png" alt="图" width="10"><figcaption>说</figcaption></figure><hr>' +
      '<dl><dt>t</dt><dd>d</dd></dl><details open=""><summary>s</summary>更多</details><time datetime="2024-01-02">昨</time>';
    expect(clean(kept)).toBe(kept);
  });

  it("makes addresses absolute, and drops those that it cannot", () => {
    expect(clean('<a href="../x?a=1#b">x</a>')).toContain('href="https://page.example/x?a=1#b"');
    expect(clean('<img src="//cdn.example/a.png">')).toContain('src="https://cdn.example/a.png"');
    expect(clean('<a href="x.html">x</a>', "")).toBe("<a>x</a>");
    expect(clean('<a href="mailto:a@b.example">x</a>')).toContain('href="mailto:a@b.example"');
  });

  it("keeps ids and fragments only where they are made for notes", () => {
    expect(clean('<a href="#ref-1">1</a><p id="ref-1">n</p><p id="location">x</p>')).toBe(
      '<a href="#ref-1" rel="noopener noreferrer">1</a><p id="ref-1">n</p><p>x</p>',
    );
  });

  it("makes links of films and frames", () => {
    expect(clean('<iframe src="https://v.example/1" title="片子"></iframe>')).toContain(
      '<a href="https://v.example/1" rel="noopener noreferrer">片子</a>',
    );
    expect(clean('<video><source src="//v.example/2.mp4"></video>')).toContain('href="https://v.example/2.mp4"');
    expect(clean('<iframe src="javascript:alert(1)"></iframe>')).toBe("");
  });

  it("names the language of code and drops line numbers", () => {
    expect(clean('<pre class="brush: js; gutter: true">x</pre>')).toBe('<pre class="language-js">x</pre>');
    expect(clean('<div class="highlight-source-python"><pre>x</pre></div>')).toContain('<pre class="language-python">');
    expect(
      clean(
        '<table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre><code class="lang-go">a\nb</code></pre></td></tr></table>',
      ),
    ).toBe('<pre><code class="language-go">a\nb</code></pre>');
  });

  it("remembers nothing of another call", () => {
    clean("<p>x</p>", "https://first.example/");
    expect(sanitiseToHtml('<a href="x">x</a>', window())).toBe("<a>x</a>");
    expect(() => sanitise(null as unknown as string, window())).not.toThrow();
    expect(sanitiseToHtml('<a href="x">x</a>', window())).toBe("<a>x</a>");
  });

  it.each([
    "<frameset><frame src=x></frameset><p>a</p>",
    "<html lang=de><body class=x><p>a</p></body></html><p>b</p>",
    "</body><p>a</p></html> <p>b</p>",
    "\n <p>a</p>\n",
    "<title>t</title><head><meta charset=x></head><p>a</p>",
    "<form name=body><input name=firstChild><p>a</p></form><img name=querySelector src=/x.png>",
    "<td>a</td><tr><td>b</td></tr><caption>c</caption>",
    "<hr><hr>a",
    "<table><p>a<tr><td>b",
    "</p></br><p>a<p>b",
    "<noscript><p>a</p></noscript><template><p>b</p></template>",
    "<plaintext>a</plaintext>",
    ...ATTACKS,
  ])("%s is parsed as the inside of a body", (html) => {
    const { body } = new (window().DOMParser)().parseFromString("<!doctype html><body>", "text/html");
    body.innerHTML = html;
    const parsed = parseBody(html, window());
    expect(parsed.innerHTML).toBe(body.innerHTML);
    expect(parsed.isEqualNode(body) || parsed.attributes.length > 0).toBe(true);
    expect(parsed.ownerDocument.defaultView).toBeNull();
  });

  it.each([undefined, false, 1])("refuses to run where DOMPurify.isSupported is %s", async (isSupported) => {
    vi.resetModules();
    vi.doMock("dompurify", () => ({
      default: () => ({ isSupported, sanitize: (html: unknown) => html, addHook: () => {} }),
    }));
    try {
      const fresh = await import("../../../src/out/safe-html.ts");
      for (const make of [fresh.sanitise, fresh.sanitiseToHtml])
        expect(() => make("<p>x</p>", window())).toThrow(/cannot be sanitised here/);
    } finally {
      vi.doUnmock("dompurify");
      vi.resetModules();
    }
  });

  it("throws where DOMPurify does nothing", () => {
    const bare = { document: {}, DOMParser: window().DOMParser } as unknown as View;
    expect(() => sanitise("<p>x</p>", bare)).toThrow(/cannot be sanitised/);
  });

  it("survives clobbered forms and nested elements", () => {
    expect(
      clean("<form><input name=before><input name=firstChild><input name=removeAttribute><p>在</p></form>"),
    ).toContain("<p>在</p>");
    expect(clean(`${"<div>".repeat(1_000)}<p>底</p>`)).toContain("<p>底</p>");
  });

  it("keeps the TeX of a formula", () => {
    const html = clean(
      '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x2</span></span>',
    );
    expect(html).toContain('<math alttext="x^2"><mrow><mi>x</mi></mrow></math>');
    expect(html).not.toContain("x2");
  });
});

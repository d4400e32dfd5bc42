import { describe, expect, it } from "vitest";
import { read } from "../../../src/index.ts";
import { MAX_DEPTH, MAX_NODES, normalise } from "../../../src/normalise.ts";
import { normalised, parse } from "../../dom.ts";

const bodyOf = (html: string) => normalised(html).body.innerHTML;

describe("what a page can name", () => {
  const PROPERTIES =
    "parentNode firstChild nextSibling childNodes textContent attributes children remove cloneNode querySelectorAll " +
    "getAttribute setAttribute removeAttribute localName nodeType matches closest before append ownerDocument style";

  it.each(PROPERTIES.split(" "))("a field named %s shadows nothing", (name) => {
    const html = `<form><input name="${name}"><input id="${name}"><p>石桥在村口。</p></form>`;
    expect(bodyOf(html)).toBe("<div><p>石桥在村口。</p></div>");
  });

  it.each(["body", "head", "querySelectorAll", "documentElement", "createElement", "cloneNode"])(
    "an element named %s shadows nothing of the document",
    (name) => {
      const html = `<img name="${name}"><form name="${name}"><p>石桥在村口。</p></form><embed name="${name}"><iframe name="${name}"></iframe>`;
      const { body } = normalised(html);
      expect(body.localName).toBe("body");
      expect(body.textContent).toBe("石桥在村口。");
    },
  );

  it("reads a page full of them", () => {
    const fields = PROPERTIES.split(" ").map((name) => `<input name="${name}" id="${name}">`);
    const prose = "<p>窑火要烧三天三夜，中间不能断，两个人轮流守着添柴，谁也不敢睡。</p>".repeat(8);
    const reading = read(parse(`<form name="body" id="documentElement">${fields.join("")}${prose}</form>`), "");
    expect(reading.ok).toBe(true);
  });
});

describe("ids", () => {
  it("stay, as safe ones, where a link of the page leads to them", () => {
    expect(bodyOf('<p>注<a href="#fn-1">1</a></p><p id="fn-1">一</p><p id="other">二</p><a name="fn-1">三</a>')).toBe(
      '<p>注<a href="#ref-1">1</a></p><p id="ref-1">一</p><p>二</p><a id="ref-1">三</a>',
    );
  });

  it("are led to by encoded fragments as well, and broken ones harm nothing", () => {
    expect(bodyOf('<a href="#%E6%B3%A8">1</a><a href="#%E6">2</a><p id="注">一</p>')).toBe(
      '<a href="#ref-1">1</a><a href="#ref-2">2</a><p id="ref-1">一</p>',
    );
  });
});

describe("limits", () => {
  it("deeper elements give their text to the deepest one allowed", () => {
    const { body, partial } = normalised(`${"<div>".repeat(MAX_DEPTH + 60)}底`);
    let depth = 0;
    for (let at = body.querySelector("div"); at; at = at.querySelector("div")) depth++;
    expect(depth).toBe(MAX_DEPTH);
    expect(body.textContent).toBe("底");
    expect(partial).toBe(false);
  });

  it("reads no more nodes than allowed, and says so", () => {
    const document = parse(`<p>甲</p>${"<b>乙</b>".repeat(MAX_NODES / 2)}`);
    const normal = normalise(document);
    expect(normal?.partial).toBe(true);
    expect(normal?.body.textContent?.length).toBeLessThanOrEqual(MAX_NODES / 2 + 1);
  });
});

describe("what is kept", () => {
  it("no scripts, forms' fields, styles or comments", () => {
    expect(
      bodyOf(
        "<p>a<!-- b --></p><script>c</script><style>d{}</style><noscript>e</noscript><template>f</template><textarea>g</textarea><select><option>h</select><svg><text>i</text></svg>",
      ),
    ).toBe("<p>a</p>");
  });

  it("boxes without properties of their own, with their class", () => {
    expect(bodyOf('<form class="x"><fieldset><center>a</center></fieldset></form>')).toBe(
      '<div class="x"><div><div>a</div></div></div>',
    );
    expect(bodyOf('<p><font color="red">a</font><button>b</button><label>c</label></p>')).toBe("<p>abc</p>");
  });

  it("a table of one cell is a box, another one a table", () => {
    expect(bodyOf("<table><tr><td><p>a</p></td></tr></table>")).toBe("<div><p>a</p></div>");
    expect(bodyOf("<table><tr><td>a</td><td>b</td></tr></table>")).toContain("<td>a</td><td>b</td>");
  });

  it("no attribute that acts", () => {
    expect(bodyOf('<p onclick="x()" style="color:red" data-x="1" class="k" lang="ja">a</p>')).toBe(
      '<p class="k" lang="ja">a</p>',
    );
  });

  it("one text node for each run of text", () => {
    const { body } = normalised("<p>a<font>b</font><!-- --><button>c</button></p>");
    expect(body.querySelector("p")?.childNodes.length).toBe(1);
  });

  it("JSON-LD that stands in the body", () => {
    const { document, body } = normalised('<p>a</p><script type="application/ld+json">{"@type":"Article"}</script>');
    expect(document.head.querySelector("script")?.textContent).toBe('{"@type":"Article"}');
    expect(body.innerHTML).toBe("<p>a</p>");
  });

  it("the same thing a second time", () => {
    const { document, body } = normalised(
      '<form id=a><p> a <a href="#n">1</a></p></form><p id=n hidden>b</p><img data-src="/x.png" alt="y">',
    );
    const once = body.cloneNode(true);
    normalise(document);
    expect(body.isEqualNode(once)).toBe(true);
  });
});

describe("lazy pictures", () => {
  it.each([
    ['<img data-src="/a.jpg">', "/a.jpg"],
    ['<img src="" data-original="/a.jpg">', "/a.jpg"],
    ['<img src="data:image/gif;base64,AAAA" data-lazy-src="/a.jpg">', "/a.jpg"],
    ['<img src="/img/blank.gif" data-actualsrc="/a.jpg">', "/a.jpg"],
    ['<img src="/loading.svg" data-original-src="/a.jpg">', "/a.jpg"],
    ['<img src="/real.jpg" data-src="/other.jpg">', "/real.jpg"],
    ['<img src="/real.jpg">', "/real.jpg"],
  ])("%s", (html, address) => {
    const image = normalised(html).body.querySelector("img");
    expect(image?.getAttribute("src")).toBe(address);
    expect([...(image?.attributes ?? [])].filter(({ name }) => name.startsWith("data-"))).toEqual([]);
  });
});

describe("documents that are none", () => {
  it("without a body", () => {
    const document = parse("<p>a</p>");
    document.documentElement.remove();
    expect(normalise(document)).toBeNull();
    expect(read(document, "")).toEqual({ ok: false, why: "not-html" });
  });

  it.each(["", "   ", "<p></p>", "<!-- -->", "<script>1</script>", "<p>\u200b</p>", "<img src=x>"])(
    "%j holds no article",
    (html) => {
      expect(read(parse(html), "https://a.example/")).toEqual({ ok: false, why: "no-article" });
    },
  );
});

/**
 * Every payload of the hostile collection, put into an article: what we write from it runs nothing, loads nothing but
 * pictures, and links nowhere outside the allow-list, in HTML and in Markdown as three readers render it. The payloads are
 * read from beside the project and are skipped where they are not there. FULL=1 takes all of them, not only the live ones.
 */
import { existsSync, readFileSync } from "node:fs";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, it } from "vitest";
import { window } from "../../src/cli/dom.ts";
import { toMarkdown } from "../../src/out/markdown.ts";
import { sanitise, serialise } from "../../src/out/safe-html.ts";
import { RENDERERS } from "../unit/out/renderers.ts";

interface Payload {
  id: string;
  payload: string;
  live: boolean;
}
const FILE = new URL("../../../shared/hostile/xss.json", import.meta.url);
const CHUNK = 250;
const PARCEL = 25;

const ELEMENTS = new Set(
  "html head body #document #document-fragment #text #comment h1 h2 h3 h4 h5 h6 p div section article aside header footer span br hr wbr ul ol li dl dt dd blockquote pre code figure figcaption details summary table caption thead tbody tfoot tr td th a img em strong b i u s del ins sub sup mark small kbd samp var dfn abbr q cite time bdi bdo ruby rt rp rb math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom menclose msub msup msubsup munder mover munderover mmultiscripts mtable mtr mtd".split(
    " ",
  ),
);
/** What readers add of themselves: a checkbox for a task, boxes of footnotes. */
const BY_READERS = new Set(["section", "input"]);

/** The first thing in some HTML that must not be there, or null. */
function offence(html: string, rendered: boolean): string | null {
  const stack: Tree.Node[] = [parse(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ("tagName" in node) {
      const { tagName, attrs } = node;
      if (!ELEMENTS.has(tagName) && !(rendered && BY_READERS.has(tagName))) return `<${tagName}>`;
      for (const { name, value } of attrs) {
        // How markdown-it aligns the columns of a table.
        if (rendered && name === "style" && /^text-align:(?:left|right|center)$/.test(value)) continue;
        if (/^on|^style$|^srcset$|^srcdoc$|^action$|^formaction$|^background$|^xlink|^poster$|^ping$/i.test(name))
          return `${tagName}[${name}]`;
        if (name === "href" && !/^(?:https?:\/\/|mailto:|#)/i.test(value))
          return `${tagName}[href=${value.slice(0, 60)}]`;
        if (name === "src" && !/^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);)/i.test(value))
          return `${tagName}[src=${value.slice(0, 60)}]`;
      }
    }
    if ("childNodes" in node) for (const child of node.childNodes) stack.push(child);
  }
  return null;
}

function pictures(html: string): number {
  let count = 0;
  const stack: Tree.Node[] = [parse(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === "img") count++;
    if ("childNodes" in node) for (const child of node.childNodes) stack.push(child);
  }
  return count;
}

const payloads: Payload[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : [];
const chosen = process.env.FULL === "1" ? payloads : payloads.filter(({ live }) => live);
const chunks = Array.from({ length: Math.ceil(chosen.length / CHUNK) }, (_, i) =>
  chosen.slice(i * CHUNK, (i + 1) * CHUNK),
);

const escapeAll = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** A payload as markup, and as the text and the attributes that a page can put it into. */
const FORMS: Record<string, (payload: string) => string> = {
  markup: (payload) => `<p>首</p>${payload}<p>尾</p>`,
  text: (payload) => {
    const text = escapeAll(payload);
    return `<p>${text}</p><pre>${text}</pre><table><tr><td>${text}</td><td rowspan=2>x</td></tr></table><h2>${text}</h2><table><tr><td>${text}</td></tr></table>`;
  },
  attributes: (payload) => {
    const text = escapeAll(payload);
    return `<p><a href="https://x.example/" title="${text}">x</a><img src="https://x.example/a.png" alt="${text}"><a href="${text}">y</a><code class="language-${text}">z</code></p><math alttext="${text}"><mi>x</mi></math>`;
  },
};

/** What is wrong with what we write of a body. */
function offencesOf(html: string, form: string): string[] {
  const offences: string[] = [];
  const nodes = sanitise(html, window(), { baseUrl: "https://page.example/dir/" });
  const safe = serialise(nodes);
  const markdown = toMarkdown(nodes);
  const tell = (where: string, what: string | null) => {
    if (what) offences.push(`${form}, ${where}: ${what}`);
  };
  tell("html", offence(safe, false));
  for (const [name, render] of Object.entries(RENDERERS)) {
    const rendered = render(markdown);
    tell(name, offence(rendered, true));
    // A picture that was text, or one more than there was, would load.
    if (form !== "markup")
      tell(
        name,
        pictures(rendered) === pictures(safe) ? null : `${pictures(safe)} pictures became ${pictures(rendered)}`,
      );
  }
  return offences;
}

describe.skipIf(chosen.length === 0)("hostile payloads", () => {
  it.each(chunks.map((chunk, i) => [i, chunk] as const))("in part %i do nothing", (_, chunk) => {
    const offences: string[] = [];
    for (const [form, wrap] of Object.entries(FORMS)) {
      // Markup is looked at alone, since it may swallow what follows; the rest in parcels, opened where one offends.
      const size = form === "markup" ? 1 : PARCEL;
      for (let i = 0; i < chunk.length; i += size) {
        const parcel = chunk.slice(i, i + size);
        if (offencesOf(parcel.map(({ payload }) => wrap(payload)).join(""), form).length === 0) continue;
        const found = parcel.flatMap(({ id, payload }) =>
          offencesOf(wrap(payload), form).map((told) => `${id} as ${told}`),
        );
        offences.push(...(found.length > 0 ? found : [`only together: ${parcel.map(({ id }) => id).join(" ")}`]));
      }
    }
    expect(offences).toEqual([]);
  });
});

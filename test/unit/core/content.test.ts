/** The article's own element belongs to it where it says something: a list, a quotation, a table, code, a text file. */
import { describe, expect, it } from "vitest";
import { window } from "../../../src/cli/dom.ts";
import { markdownBody } from "../../../src/out/markdown-file.ts";
import { articleIn, readHtml } from "../../dom.ts";

const SENTENCES = [
  "The ferry across the sound used to leave at six, before the school bus reached the jetty.",
  "Nobody on the island minded the hour, because the bakery opened at five for those who sailed.",
  "When the bridge was finished the ferry made its last crossing with the brass band on deck.",
  "The boat now lies in the harbour museum, and children may ring its bell on Sundays.",
  "My grandfather, who had steered it for thirty years, never once drove over the bridge.",
];
const page = (body: string) => `<!doctype html><title>The last ferry</title><h1>The last ferry</h1>${body}`;
const markdown = (html: string) => markdownBody(articleIn(html), window());
const each = (tag: string) => SENTENCES.map((words) => `<${tag}>${words}</${tag}>`).join("");

describe("an article that is one element", () => {
  it("keeps the numbers of its list", () => {
    const html = page(`<ol start="3">${each("li")}</ol>`);
    expect(articleIn(html).content).toMatch(/^<ol start="3"><li>/);
    expect(markdown(html)).toMatch(/^3\. The ferry[\s\S]*\n7\. My grandfather/);
  });

  it("keeps its bullets", () => {
    expect(markdown(page(`<div><ul>${each("li")}</ul></div>`)).match(/^[*-] /gm)).toHaveLength(5);
  });

  it("stays a quotation, however deep it stands in it", () => {
    expect(markdown(page(`<blockquote>${each("p")}</blockquote>`)).match(/^> \w/gm)).toHaveLength(5);
    expect(markdown(page(`<blockquote><div>${each("p")}</div></blockquote>`)).match(/^> \w/gm)).toHaveLength(5);
  });

  it("stays a table of several columns", () => {
    const rows = SENTENCES.map((words, i) => `<tr><td>${1900 + i}</td><td>${words}</td></tr>`).join("");
    for (const table of [`<table>${rows}</table>`, `<table><thead><tr><th>Year<th>News</thead>${rows}</table>`])
      expect(markdown(page(table)).match(/^\|.*\|.*\|$/gm)?.length).toBeGreaterThanOrEqual(6);
  });

  it("keeps the line breaks of code", () => {
    const html = page(`<pre>${SENTENCES.map((words) => `<b>#</b> ${words}`).join("\n")}</pre>`);
    expect(articleIn(html).content).toMatch(/^<pre>/);
    expect(markdown(html)).toContain(`# ${SENTENCES[0]}\n# ${SENTENCES[1]}\n`);
  });

  it("leaves out boxes, single items and cells that lay out the page", () => {
    const plain = articleIn(page(`<article>${each("p")}</article>`)).content;
    expect(plain).toMatch(/^<p>/);
    for (const box of ["<ul><li>*</li></ul>", "<table><tr><td>Menu<td>*</table>", "<dl><dt>x<dd>*</dl>"])
      expect(
        markdown(page(box.replace("*", each("p"))))
          .match(/^\w.*$/gm)
          ?.filter((line) => line.length > 20),
      ).toEqual(SENTENCES);
  });

  it("takes a table apart that holds whole texts in its cells", () => {
    const text = SENTENCES.join(" ");
    const html = page(`<table><tr><td>${text}</td></tr><tr><td>${text.replaceAll("ferry", "boat")}</td></tr></table>`);
    expect(articleIn(html).content).not.toMatch(/<table|<td/);
    expect(markdown(html).trim().split("\n\n")).toHaveLength(2);
  });
});

/** As Firefox shows a text file, and as Chromium does. */
const SHELLS = [
  (text: string) =>
    `<html><head><link rel="stylesheet" href="resource://content-accessible/plaintext.css"></head><body><pre>${text}</pre></body></html>`,
  (text: string) =>
    `<html><head><meta name="color-scheme" content="light dark"></head><body><pre style="word-wrap: break-word; white-space: pre-wrap;">${text}</pre></body></html>`,
];

describe.each(SHELLS.map((shell, i) => [["Firefox", "Chromium"][i], shell] as const))(
  "a text file in %s",
  (_, shell) => {
    const URL = "https://files.example/texts/%E6%9C%80%E5%90%8E%E7%9A%84%E6%B8%A1%E8%BD%AE.txt";
    const paragraphs = (text: string) => {
      const reading = readHtml(shell(text), URL);
      if (!reading.ok) throw new Error(reading.why);
      return markdownBody(reading.article, window()).trim().split("\n\n");
    };

    it("is titled by its name", () => {
      const { title } = articleIn(shell(SENTENCES.join("\n\n")), URL);
      expect(title).toBe("最后的渡轮.txt");
      expect(articleIn(shell(SENTENCES.join("\n\n")), "").title).toBe("");
    });

    it("has a paragraph between blank lines", () => {
      expect(paragraphs(SENTENCES.join("\n\n"))).toEqual(SENTENCES);
      expect(paragraphs(`\n${SENTENCES.join("\r\n\r\n\r\n")}\r\n`)).toEqual(SENTENCES);
    });

    it("has a paragraph a line where lines are long", () => {
      expect(paragraphs(SENTENCES.join("\n"))).toEqual(SENTENCES);
      const chinese = SENTENCES.map((_, i) => `　　第${"一二三四五"[i]}年渡轮停了，岛上的人却还是照旧在天亮前起身。`);
      expect(paragraphs(chinese.join("\n"))).toEqual(chinese.map((line) => line.trim()));
    });

    it("is joined again where lines were broken to a width", () => {
      const wrap = (text: string, width: number) =>
        text.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n").trim();
      const two = [SENTENCES.slice(0, 3).join(" "), SENTENCES.slice(3).join(" ")];
      expect(paragraphs(two.map((text) => wrap(text, 64)).join("\n\n"))).toEqual(two);
      expect(paragraphs(two.map((text) => `  ${wrap(text, 64)}`).join("\n"))).toEqual(two);
      const chinese = "渡轮停航的那天，全岛的人都到码头上去了，连常年不出门的老人也让孙子背着去。".repeat(4);
      const broken = chinese.replace(/.{36}/g, "$&\n");
      expect(paragraphs(`${broken}\n\n${broken}`)).toEqual([chinese, chinese]);
    });

    it("keeps the lines of verse", () => {
      const verse =
        "The ferry sleeps,\nthe harbour keeps\nits bell and brass.\n\nThe bridge is long,\nthe wind is strong,\nand no boats pass.";
      expect(articleIn(shell(verse), URL).text).toBe(verse);
    });

    it("stays as it is where it is no prose", () => {
      const program =
        'const ferry = { name: "Alma", year: 1912 };\nfor (const port of ferry.ports) {\n  ring(port); // Once.\n}\n'.repeat(
          4,
        );
      expect(articleIn(shell(program), URL).content).toMatch(/^<pre>/);
      expect(articleIn(shell(program), URL).title).toBe("最后的渡轮.txt");
      const figures = "1912\t44\t3.5\n1913\t51\t3.9\n1914\t12\t0.8\n".repeat(8);
      expect(articleIn(shell(figures), URL).content).toMatch(/^<pre>/);
    });
  },
);

it("a page around a <pre> is no text file", () => {
  const html = page(`<p>${SENTENCES[0]}</p><pre>${SENTENCES.slice(1).join("\n")}</pre>`);
  expect(articleIn(html).content).toContain("<pre>");
});

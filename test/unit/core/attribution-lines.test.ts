/** What 600 lines tell of an origin: written without sight of the rules, in the frequency of the web, a quarter claims nothing. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { squash } from "../../corpus/labelled-scene.ts";
import { articleIn } from "../../dom.ts";
import { type Lang, STORIES } from "../../fuzz/prose.ts";
import { escapeHtml } from "../../fuzz/sheet.ts";

type Field = "source" | "author" | "account" | "url";
const FIELDS: readonly Field[] = ["source", "author", "account", "url"];

/** A page's host, language, and lines above and below its text; what it claims. */
interface Case {
  id: string;
  lang: Lang;
  host: string;
  title: string;
  top: Line[];
  bottom: Line[];
  want: Partial<Record<Field, string>>;
}
type Line = string | { html: string };

const CASES: Case[] = readFileSync(new URL("../../corpus/attribution-lines.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

function pageFor({ lang, title, top, bottom }: Case): string {
  const lines = (all: Line[]) =>
    all.map((one) => `<p>${typeof one === "string" ? escapeHtml(one) : one.html}</p>`).join("\n");
  const space = lang === "en" ? " " : "";
  const prose = STORIES[lang].slice(0, 2).map(({ sentences }) => `<p>${sentences.join(space)}</p>`);
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${escapeHtml(title)}</title></head><body><div class="main"><h1>${escapeHtml(title)}</h1>${lines(top)}${prose.join("")}${lines(bottom)}</div></body></html>`;
}

const same = (a: string, b: string) => squash(a).replace(/\/$/, "") === squash(b).replace(/\/$/, "");

const TOLD = CASES.map((one) => {
  const { attribution, cleaned } = articleIn(pageFor(one), `https://${one.host}/a/1024.html`);
  return { one, attribution, kept: squash(cleaned.join("\n")) };
});

describe("lines of attribution", () => {
  it.each(FIELDS)("%s is told where it is claimed", (field) => {
    const claimed = TOLD.filter(({ one }) => one.want[field] !== undefined);
    const missed = claimed.filter(({ one, attribution }) => !same(one.want[field] ?? "", attribution[field] ?? ""));
    expect(claimed.length).toBeGreaterThan(30);
    expect(
      missed.length / claimed.length,
      missed.map(({ one, attribution }) => `${one.id}: ${attribution[field]}`).join("; "),
    ).toBeLessThanOrEqual(0.03);
  });

  it("hardly a line tells what is not claimed", () => {
    const wrong = TOLD.flatMap(({ one, attribution }) =>
      FIELDS.flatMap((field) =>
        one.want[field] === undefined && attribution[field] ? [`${one.id} ${field}: ${attribution[field]}`] : [],
      ),
    );
    expect(wrong.length / CASES.length, wrong.join("; ")).toBeLessThanOrEqual(0.01);
  });

  it("no sentence of the text is lost for them", () => {
    const lost = TOLD.flatMap(({ one, kept }) =>
      STORIES[one.lang]
        .slice(0, 2)
        .flatMap(({ sentences }) =>
          sentences.filter((text) => !kept.includes(squash(text))).map((text) => `${one.id}: ${text}`),
        ),
    );
    expect(lost).toEqual([]);
  });
});

/**
 * A case: what a user wants of a passage or of a verdict, as a plain text that a maintainer can read and make a fixture of
 * (`node scripts/fixtures.mjs --case`). Two sections of numbered lines, a block each: the blocks as they are on the
 * page, and those of them that should be otherwise, as they should be ("-" where nothing should be left).
 */
import { HIDDEN_ATTRIBUTE } from "../capture-format.ts";
import { isAttribute } from "../noise/teach.ts";
import { siteOf } from "../origin/domains.ts";
import type { Role } from "../text-map.ts";
import type { Article, Lesson, Removal } from "../types.ts";

/** Blocks before and after the passage that are told with it: the proofs often stand there. */
const BESIDE = 2;

/** The form of a case, for whoever reads it again: its first line, the tags of its blocks, and those within them. */
export const FIRST_LINE = "Unmirror case 1";
export const TAGS: Record<Role, string> = {
  text: "p",
  heading: "h2",
  item: "li",
  cell: "td",
  code: "pre",
  quote: "blockquote",
  caption: "figcaption",
};
export const INLINE = "a|strong|b|em|i|u|span|mark|small|ruby|rt|rp|sub|sup";
/** Stands for the page's own site, where its address is not told. */
const SOMEWHERE = "reposter.example";

const hex = (character: string) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    // What cannot be seen is written out: it gets lost on the way, or hides in a mail.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, hex);
const quoted = (text: string) => escaped(text).replace(/"/g, "&quot;");

/** The tags of a removal's mark-up, with no more of their attributes than what is a proof. */
function wrap(html: string, markup: string | null): string {
  const tags = [...(markup ?? "").matchAll(new RegExp(`<(${INLINE})(?=[\\s>])([^<]*)`, "g"))];
  return tags.reduceRight((inner, [, tag = "", rest = ""]) => {
    const attributes = ["class", HIDDEN_ATTRIBUTE].flatMap((name) => {
      const value = new RegExp(`\\s${name}="([^"<>]*)"`).exec(rest)?.[1];
      return value === undefined ? [] : [` ${name}="${value}"`];
    });
    return `<${tag}${tag === "a" ? ' href="/"' : ""}${attributes.join("")}>${inner}</${tag}>`;
  }, html);
}

/** One block, with what is taken out of it in its mark-up. */
interface Told {
  before: string;
  /** As it should be, or null where it should be gone. */
  after: string | null;
}

function tell(index: number, asItIs: Article, wanted: Article): Told {
  const text = asItIs.isolated[index] ?? "";
  const of = (article: Article) => article.removals.filter(({ block }) => block === index);
  const all = [...of(asItIs), ...of(wanted)];
  const parts = all.filter((removal) => !isAttribute(removal));
  const isGone = (start: number, end: number) =>
    of(wanted).some((one) => !isAttribute(one) && one.start <= start && end <= one.start + one.text.length);
  const borders = [
    ...new Set([0, text.length, ...parts.flatMap(({ start, text: { length } }) => [start, start + length])]),
  ].sort((a, b) => a - b);
  let [before, after] = ["", ""];
  for (const [i, end] of borders.entries()) {
    const start = borders[i - 1];
    if (start === undefined) continue;
    const exact = parts.find((one) => one.start === start && one.text.length === end - start && one.markup !== null);
    const html = wrap(escaped(text.slice(start, end)), exact?.markup ?? null);
    before += html;
    if (!isGone(start, end)) after += html;
  }
  const described = all.filter(
    (one, i) =>
      isAttribute(one) && all.findIndex(({ text, markup }) => text === one.text && markup === one.markup) === i,
  );
  const pictures = (stays: (removal: Removal) => boolean) =>
    described
      .map((one, i) => {
        const name = /^\w+\[(\w+)\]/.exec(one.markup ?? "")?.[1] ?? "alt";
        return `<img src="/${i + 1}.jpg"${stays(one) ? ` ${name}="${quoted(one.text)}"` : ""}>`;
      })
      .join("");
  const goes = (one: Removal) => of(wanted).some(({ text, markup }) => text === one.text && markup === one.markup);
  const tag = TAGS[asItIs.roles[index] ?? "text"];
  const isHidden = parts.some(
    ({ evidence, markup }) =>
      !markup?.includes(HIDDEN_ATTRIBUTE) && evidence.some(({ rule }) => rule === "hidden-text"),
  );
  const element = (inner: string) =>
    // The first line feed of preformatted text is the mark-up's own.
    `<${tag}${isHidden ? ` ${HIDDEN_ATTRIBUTE}="display"` : ""}>${tag === "pre" && inner.startsWith("&#xA;") ? "&#xA;" : ""}${inner}</${tag}>`;
  const kept = pictures((one) => !goes(one)) + after;
  return { before: element(pictures(() => true) + before), after: kept === "" ? null : element(kept) };
}

export interface CaseParts {
  /** The page without the lessons that the case is about, and with them. */
  asItIs: Article;
  wanted: Article;
  /** The lessons; the first one says what kind of case this is. */
  lessons: readonly [Lesson, ...Lesson[]];
  /** With all blocks and the title, and not only those around the passage. */
  wholeText: boolean;
  /** With the page's address. */
  address: boolean;
}

/** What is told with a case besides its passages. */
type Telling = Pick<CaseParts, "wholeText" | "address">;

/** Indexes of the blocks that are told: those that `isMeant`, and a few beside them; all where the whole text is. */
function tellable(article: Article, isMeant: (index: number) => boolean, wholeText: boolean): number[] {
  return article.isolated
    .map((_, i) => i)
    .filter((i) => article.isolated[i]?.trim() || article.removals.some(({ block }) => block === i) || isMeant(i))
    .filter((_, n, all) => wholeText || all.slice(Math.max(0, n - BESIDE), n + BESIDE + 1).some(isMeant));
}

/** So much of a site's name says which it is. */
const TELLING = 4;

/** Takes the page's site out of a text, where its address is not told: also where the text was shortened within its name. */
function withoutSite(url: string, address: boolean): (text: string) => string {
  const site = siteOf(url);
  if (address || site === "") return (text) => text;
  return (text) => {
    const without = replaceAll(text, site, SOMEWHERE);
    for (let n = site.length - 1; n >= TELLING; n--) {
      const beginning = site.slice(0, n);
      const end = without.replace(/…$/, "");
      if (end.toLowerCase().endsWith(beginning)) return end.slice(0, -n) + SOMEWHERE;
    }
    return without;
  };
}

/** The end of a case's head. */
function aboutPage(article: Article, { wholeText, address }: Telling, anonymous: (text: string) => string): string[] {
  return [
    `Language: ${article.lang || "-"}`,
    ...(wholeText ? [`Title: ${anonymous(escaped(article.title.replace(/\s+/g, " ").trim()))}`] : []),
    ...(address ? [`Page: ${article.url}`] : []),
  ];
}

/** The case as a text; null where the lessons change nothing on this page. */
export function caseText({ asItIs, wanted, lessons: [lesson], wholeText, address }: CaseParts): string | null {
  const told = asItIs.isolated.map((_, i) => tell(i, asItIs, wanted));
  const attributes = (article: Article, i: number) =>
    article.removals.filter((one) => one.block === i && isAttribute(one)).length;
  const differs = asItIs.isolated.map(
    (_, i) => asItIs.cleaned[i] !== wanted.cleaned[i] || attributes(asItIs, i) !== attributes(wanted, i),
  );
  if (!differs.includes(true)) return null;
  const shown = tellable(asItIs, (i) => differs[i] ?? false, wholeText);
  const anonymous = withoutSite(asItIs.url, address);
  const line = (n: number, html: string | null) => `${n} ${html === null ? "-" : anonymous(html)}`;
  return [
    FIRST_LINE,
    `Version: ${__VERSION__}`,
    `Wanted: ${lesson.verdict}`,
    `Kind: ${lesson.kind}`,
    `Rules: ${lesson.rules.join(" ") || "-"}`,
    ...aboutPage(asItIs, { wholeText, address }, anonymous),
    "",
    "Before",
    ...shown.map((i, n) => line(n + 1, told[i]?.before ?? "")),
    "",
    "After",
    ...shown.flatMap((i, n) => (differs[i] ? [line(n + 1, told[i]?.after ?? null)] : [])),
    "",
  ].join("\n");
}

/**
 * The case of a page that was called a copy and is none: the signs, each with its quote, and the passages that they were
 * read from. Null where the page shows no signs.
 */
export function verdictCaseText({ article, wholeText, address }: Telling & { article: Article }): string | null {
  const signs = article.verdict.evidence.filter(({ weight }) => weight > 0);
  if (signs.length === 0) return null;
  // A quote may have been shortened: its beginning is enough to find its passage.
  const quotes = signs.flatMap(({ quote = "" }) => [...quote.replace(/…$/, "")].slice(0, 12).join("").trim() || []);
  const isMeant = (i: number) =>
    quotes.some((quote) => article.isolated[i]?.includes(quote)) || article.removals.some(({ block }) => block === i);
  const shown = tellable(article, isMeant, wholeText);
  const anonymous = withoutSite(article.url, address);
  const asText = (quote: string) => escaped(quote.replace(/\s+/g, " ").trim());
  return [
    FIRST_LINE,
    `Version: ${__VERSION__}`,
    "Wanted: original",
    `Rules: ${[...new Set(signs.map(({ rule }) => rule))].join(" ")}`,
    ...aboutPage(article, { wholeText, address }, anonymous),
    "",
    "Signs",
    ...signs.map(({ rule, quote }, n) => anonymous(`${n + 1} ${rule}${quote ? ` ${asText(quote)}` : ""}`)),
    "",
    "Before",
    ...shown.map((i, n) => `${n + 1} ${anonymous(tell(i, article, article).before)}`),
    "",
  ].join("\n");
}

/** Whatever the case it is written in. */
function replaceAll(text: string, site: string, other: string): string {
  return text.replace(new RegExp(site.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gi"), other);
}

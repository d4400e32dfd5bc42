/** What stands above the article: its title, where it is said to come from, what the reader should know of it. */
import type { Capture } from "../../src/capture-format.ts";
import { type Article, ATTRIBUTION_FIELDS } from "../../src/index.ts";
import { button, type Child, element } from "../elements.ts";
import { evidenceOf, judgement, quotation, reasonOf } from "../judgement.ts";
import { gap, interfaceLanguage, say, sayCount } from "../words.ts";

function isCjk(lang: string): boolean {
  return /^(?:zh|ja)\b/.test(lang);
}

/** A name for the article: its title, or what the tab was called, or the page's host. */
export function titleOf(article: Article, capture: Capture): string {
  return [article.title, capture.title, article.host].find((name) => /\S/.test(name)) ?? say("untitled");
}

/** How wide a line may be, by script. */
export function measureOf(lang: string): "cjk" | "latin" {
  return isCjk(lang) ? "cjk" : "latin";
}

function facts(article: Article): HTMLElement {
  const characters = article.characters.toLocaleString(interfaceLanguage());
  return element("p", { id: "facts" }, sayCount("minutes", article.minutes), " · ", say("characters", characters));
}

/** Rows of what the page claims about its source, each with the words that it was read from. */
function provenance(article: Article): HTMLElement {
  const { attribution, verdict, lang } = article;
  const list = element("dl", { id: "provenance" });
  const row = (label: string, id: string, ...value: Child[]) => {
    list.append(element("dt", {}, label), element("dd", { id }, ...value));
  };
  for (const field of ATTRIBUTION_FIELDS) {
    const value = attribution[field];
    if (value === null) continue;
    const from = attribution.evidence.find((one) => one.field === field)?.quote;
    const shown = /^https?:\/\//.test(value)
      ? element("a", { href: value, target: "_blank", rel: "noopener noreferrer" }, value)
      : element("strong", { lang: lang || undefined, dir: "auto" }, value);
    row(say(`field_${field}`), `claimed-${field}`, shown, from && gap(), from ? quotation(from, lang) : null);
  }
  if (article.host) row(say(verdict.republished ? "mirror" : "this_page"), "host", article.host);
  return list;
}

function verdictCard(article: Article): HTMLElement {
  const { verdict } = article;
  const words = judgement(verdict);
  if (verdict.evidence.length === 0) return element("p", { id: "verdict", class: "plain" }, words);
  return element(
    "details",
    { id: "verdict", class: verdict.label },
    element("summary", {}, words),
    evidenceOf(article),
    element("p", { class: "against" }, say("verdict_no_accusation")),
  );
}

function note(id: string, ...words: Child[]): HTMLElement {
  return element("p", { id, class: "note", role: "note" }, ...words);
}

/** How the page withholds a part of the text; null where it doesn't. */
function cutOf({ truncation }: Article): string | null {
  const { truncated, truncatedBy } = truncation;
  if (!truncated) return null;
  return truncatedBy ? say(`cut_by_${truncatedBy.replaceAll("-", "_")}`) : say("cut_short");
}

/** The note that it does, with the last words that it gives. */
function truncationNote(article: Article): HTMLElement | null {
  const [why, last] = [cutOf(article), article.truncation.truncatedAt];
  if (why === null) return null;
  if (last === null) return note("truncation", why);
  return note("truncation", why, gap(), say("cut_last_words"), gap(), quotation(`…${last}`, article.lang));
}

/** What may not be the author's wording: closed, since the text itself is as the page has it. */
function alterations({ altered, lang }: Article): HTMLElement | null {
  if (altered.length === 0) return null;
  const told = altered.map(({ rule, why, quote }) =>
    element("li", {}, reasonOf({ rule, why }), gap(), quotation(quote, lang)),
  );
  return element(
    "details",
    { id: "altered" },
    element("summary", {}, say("altered", altered.length.toLocaleString(interfaceLanguage()))),
    element("ul", { class: "evidence" }, ...told),
    element("p", { class: "against" }, say("altered_kept")),
  );
}

/** Everything above the article. */
export function headOf(article: Article, capture: Capture): HTMLElement {
  return element(
    "header",
    { id: "head" },
    element("h1", { id: "title", lang: article.lang || undefined, dir: "auto" }, titleOf(article, capture)),
    facts(article),
    provenance(article),
    verdictCard(article),
    truncationNote(article),
    article.partial && note("partial", say("partial")),
    capture.loading && note("loading", say("still_loading")),
    capture.selection && note("selection", say("selection_only")),
    alterations(article),
  );
}

/** Everything below it: that the page gives no more, and the page's own address. */
export function endOf(article: Article, copyAddress: () => void): HTMLElement {
  const cut = cutOf(article);
  return element(
    "footer",
    { id: "end" },
    // Its last words stand right above.
    cut !== null && note("truncation-end", cut),
    element("p", {}, say("page_address"), element("span", { class: "address", id: "address" }, article.url)),
    element(
      "p",
      {},
      button(say("copy_address"), copyAddress, { id: "copy-address" }),
      element(
        "a",
        { class: "button", href: article.url, target: "_blank", rel: "noopener noreferrer" },
        say("open_page"),
      ),
    ),
  );
}

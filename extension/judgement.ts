/** What the page shows of a copy, in words that accuse nobody. */
import type { Article, Evidence, Verdict } from "../src/index.ts";
import { type Child, element } from "./elements.ts";
import { gap, interfaceLanguage, say, sayCount } from "./words.ts";

/** Evidence that speaks for a copy. */
export function signsOf(verdict: Verdict): Evidence[] {
  return verdict.evidence.filter((evidence) => evidence.weight > 0);
}

/** "This page shows 5 signs of a copy." */
export function judgement(verdict: Verdict): string {
  const signs = signsOf(verdict).length;
  // Whatever the label: "no signs" above a list of signs would be wrong.
  if (signs === 0) return say("verdict_original");
  return sayCount(verdict.label === "republished" ? "verdict_republished" : "verdict_unsure", signs);
}

/**
 * A piece of evidence as a sentence of the interface's language. English is the core's own, and more exact there: it
 * names the very phrase. A rule that is not translated yet speaks English everywhere; the probe (why: "") names rules alone.
 */
export function reasonOf(evidence: Pick<Evidence, "rule" | "why">): string {
  const translated = say(`rule_${evidence.rule.replaceAll("-", "_")}`);
  const why = evidence.why.replace(/(?<=\p{L})'/gu, "’");
  return interfaceLanguage() === "en" ? why || translated : translated || why;
}

/** A quote from the page: text in the article's language, between the quotation marks of the interface's. */
export function quotation(words: string, lang: string): HTMLElement {
  return element("q", { class: "quote" }, element("span", { lang: lang || undefined, dir: "auto" }, words));
}

/** Letters and digits alone: two quotes that differ only in marks are the same. */
const squash = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * Evidence as a list of sentences, each with its quote.
 * @param seen a text that stands beside the list already: nobody wants to read it again as a quote
 */
export function evidenceList(evidence: Evidence[], lang: string, seen = ""): HTMLElement {
  return element(
    "ul",
    { class: "evidence" },
    ...evidence.map((one) => {
      const quote = one.quote && squash(one.quote) !== squash(seen) ? quotation(one.quote, lang) : null;
      return element("li", {}, reasonOf(one), quote && gap(), quote);
    }),
  );
}

/**
 * The first piece of evidence, and the others folded behind it.
 * @param detail stands behind it as well
 */
export function foldedEvidence(evidence: Evidence[], lang: string, seen: string, detail: Child): DocumentFragment {
  const fragment = new DocumentFragment();
  const [first, ...more] = evidence;
  if (first) fragment.append(evidenceList([first], lang, seen));
  if (more.length > 0 || detail) {
    const words = more.length > 0 ? sayCount("more_reasons", more.length) : say("more_details");
    fragment.append(
      element(
        "details",
        { class: "more-reasons" },
        element("summary", {}, words),
        more.length > 0 && evidenceList(more, lang, seen),
        detail,
      ),
    );
  }
  return fragment;
}

/** The whole evidence: the signs of a copy, and what speaks against one. */
export function evidenceOf({ verdict, lang }: Pick<Article, "verdict" | "lang">): DocumentFragment {
  const fragment = new DocumentFragment();
  const against = verdict.evidence.filter((one) => one.weight < 0);
  const signs = signsOf(verdict);
  if (signs.length > 0) fragment.append(evidenceList(signs, lang));
  if (against.length > 0) {
    fragment.append(element("p", { class: "against" }, say("verdict_against")), evidenceList(against, lang));
  }
  return fragment;
}

/** What the popup says of a page: first what the probe has found, then what the core has read. */
import type browser from "webextension-polyfill";
import type { Article, Verdict } from "../../src/index.ts";
import { byId, element } from "../elements.ts";
import type { Judged } from "../judged.ts";
import { evidenceOf, judgement, quotation } from "../judgement.ts";
import { litIn } from "../lit.ts";
import { gap, say } from "../words.ts";

/** Who the text is claimed to be from, with the words that it was read from. */
interface Source {
  name: string;
  quote: string | null;
}

/** The claimed source of an article; null where the page claims none. */
export function sourceOf({ attribution }: Article): Source | null {
  const name = attribution.source ?? attribution.account ?? attribution.author;
  if (name === null) return null;
  return { name, quote: attribution.evidence.find((one) => attribution[one.field] === name)?.quote ?? null };
}

function sourceLine({ name, quote }: Source, lang: string): HTMLElement {
  return element(
    "p",
    { id: "source" },
    say("popup_source"),
    gap(),
    element("strong", { lang: lang || undefined, dir: "auto" }, name),
    quote !== null && gap(),
    quote !== null && quotation(quote, lang),
  );
}

/** Shows the judgement, its evidence folded behind it, and the claimed source. What was unfolded stays so. */
export function showSummary(read: Pick<Article, "verdict" | "lang">, source: Source | null): void {
  const { verdict, lang } = read;
  const last = byId("judgement");
  const isOpen = last instanceof HTMLDetailsElement && last.open;
  const hasFocus = last.contains(document.activeElement);
  const words = judgement(verdict);
  const summary = element("summary", {}, words);
  const shown =
    verdict.evidence.length > 0
      ? element(
          "details",
          { id: "judgement", class: verdict.label, open: isOpen },
          summary,
          // It scrolls by keyboard as well.
          element("div", { class: "whole-evidence", tabindex: "0" }, evidenceOf(read)),
        )
      : element("p", { id: "judgement", class: verdict.label }, words);
  byId("verdict").replaceChildren(shown, source ? sourceLine(source, lang) : "");
  if (hasFocus) summary.focus();
}

function verdictOf({ label, score, signs }: Judged): Verdict {
  return { label, score, republished: label === "republished", evidence: signs.map((sign) => ({ ...sign, why: "" })) };
}

/** Shows what the probe has found in a tab; gives null where that is nothing. */
export async function showLit(tab: browser.Tabs.Tab): Promise<Judged | null> {
  const judged = await litIn(tab);
  if (!judged) return null;
  showSummary(
    { verdict: verdictOf(judged), lang: "" },
    judged.source === null ? null : { name: judged.source, quote: null },
  );
  byId("judgement").dataset.from = "probe";
  return judged;
}

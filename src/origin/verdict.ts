/** Which signs of a copy the page shows. A sum of named evidence that people can read; "unsure" is a fine answer. */

import { hostOf, type Page } from "../page.ts";
import { foldScript } from "../script.ts";
import type { Attribution, AttributionField, Evidence, Kind, Removal, Verdict } from "../types.ts";

/** What a removed kind says about the page: how much for the first, and what each further one adds. */
const BY_KIND: Partial<Record<Kind, { weight: number; more: number; why: string }>> = {
  "keyword-line": { weight: 0.45, more: 0.1, why: "Lines of search phrases stand in the text." },
  "inline-keyword": { weight: 0.45, more: 0.1, why: "Search phrases are spliced into sentences." },
  "keyword-alt": { weight: 0.3, more: 0.05, why: "Pictures are described by search phrases." },
  "hidden-keyword": { weight: 0.4, more: 0.05, why: "The page hides text from its readers." },
  "control-chars": { weight: 0.5, more: 0.05, why: "Control characters stand in the text." },
  "zero-width": { weight: 0.2, more: 0.03, why: "Characters without width stand between letters." },
  "pinyin-ruby": { weight: 0.55, more: 0, why: "Readings of common characters were left behind by a conversion." },
  "tag-suffix": { weight: 0.55, more: 0, why: "Tag words are glued to the ends of paragraphs." },
  "site-brand": { weight: 0.4, more: 0.1, why: "The page's host stands between the sentences." },
  garbage: { weight: 0.6, more: 0, why: "Random characters stand before the marks." },
  wall: { weight: 0.15, more: 0, why: "A wall withholds part of the text." },
  promo: { weight: 0.2, more: 0.05, why: "An account is advertised in the text." },
  disclaimer: {
    weight: 0.35,
    more: 0.1,
    why: "The page says that it gathered the text, or takes it down on complaint.",
  },
  "self-credit": { weight: 0.15, more: 0, why: "The page names itself as the source." },
  summary: { weight: 0.2, more: 0, why: "The beginning of the text is repeated in front of it." },
  "title-repeat": { weight: 0.2, more: 0, why: "The title stands again as a line of the text." },
  template: { weight: 0.45, more: 0.1, why: "Ready-made sentences stand around the text." },
};

/**
 * Boilerplate that originals carry as well: rights reserved, a request not to reprint, a call to subscribe, a platform that
 * answers for nothing.
 */
const OWN_HABITS = /^(?:disclaimer-reprint|disclaimer-study|disclaimer-liability|alt-leftover|wall-en-member)$/;
/** Who asks others to name him, and gathers nothing and takes nothing down, speaks of what is his own. */
const OWN_RIGHTS =
  /原创|转载(?:请|须|需|时|务必|前)|未经.{0,12}(?:转载|使用)|all rights reserved|do not (?:reprint|repost)/iu;
const OTHERS_RIGHTS =
  /侵|删|撤|网络|互联网|网友|投稿|收集|整理|不代表|立场|原作者|归.{0,6}所有|remov|take ?down|infring|collect|gather/iu;
const isOfOwnRights = (folded: string) => OWN_RIGHTS.test(folded) && !OTHERS_RIGHTS.test(folded);

/** A site's own tags, under its text: a label, a place, and the same words in <meta>. */
const OWN_TAGS = /^keyword-(?:label|tail|meta)$/;
export function isOwnTags(signs: readonly Evidence[]): boolean {
  return signs.every(({ rule }) => OWN_TAGS.test(rule));
}

/** What speaks for a copy: something that was removed, or that finders would remove. */
export type Found = Pick<Removal, "kind" | "text" | "evidence">;

/** Whether originals carry the like of what was found. */
function isOwnHabit({ kind, text, evidence }: Found): boolean {
  if (kind === "keyword-line") return isOwnTags(evidence);
  return OWN_HABITS.test(evidence[0]?.rule ?? "") || (kind === "disclaimer" && isOfOwnRights(foldScript(text)));
}
/** News names its paper or its agency with the reporter, wherever it stands by right. */
const NEWS = /^sentence-(?:dateline|reporter|byline)$/;
/** News sites name their sources and syndicate: however many of these signs there are, they count no more than this. */
const CLAIMS_MOST = 0.45;
const ENOUGH = 0.5;
/** With more against it no page is called an original. */
const ORIGINAL_MOST = 0.2;
/** Claims that the text is somebody else's. */
const NAMES = /^names-/;
const STRONG = 0.55;
/** Without the label no score says that there is enough. */
const UNSURE_MOST = 0.49;

const signOf = (rule: string, weight: number, why: string, quote: string): Evidence =>
  quote ? { rule, weight, why, quote } : { rule, weight, why };

/** What was found as evidence: each kind once, and heavier the more there is of it. */
function evidenceOf(found: readonly Found[]): Evidence[] {
  return Object.entries(BY_KIND).flatMap(([kind, { weight, more, why }]) => {
    const own = found.filter((one) => one.kind === kind && !isOwnHabit(one));
    if (!own[0]) return [];
    const sum = Math.min(weight + more * (own.length - 1), weight * 2);
    return [signOf(`found-${kind}`, sum, why, own[0].text.trim().slice(0, 60))];
  });
}

/** Whether nothing that was found speaks for a copy: then no claim makes one of the page (CLAIMS_MOST). */
export const isQuiet = (found: readonly Found[]) => evidenceOf(found).length === 0;

const sumOf = (list: readonly Evidence[]) => list.reduce((sum, { weight }) => sum + weight, 0);

/**
 * @param attribution what the page claims; null where that was not read
 * @param clues evidence that was read elsewhere (platforms.ts)
 */
export function judge(
  page: Page,
  attribution: Attribution | null,
  found: readonly Found[],
  clues: readonly Evidence[] = [],
): Verdict {
  const evidence: Evidence[] = [];
  const add = (rule: string, weight: number, why: string, quote?: string) =>
    evidence.push(quote ? { rule, weight, why, quote } : { rule, weight, why });
  const told = (of: AttributionField) => attribution?.evidence.find(({ field }) => field === of);
  // (The proper address, where it is on another site, is told below.)
  const original = told("url");
  if (original?.rule === "proxied-address")
    add("names-proxied", 0.4, "The page's own address holds the address of a page on another site.", original.quote);
  else if (attribution?.url && original?.rule !== "canonical-elsewhere")
    add("names-original", 0.4, "The page gives the address of an original on another site.", original?.quote);
  if (attribution?.account)
    add("names-account", 0.4, "The page says that it took the text from another account.", told("account")?.quote);
  const source = told("source");
  if (attribution?.source && !NEWS.test(source?.rule ?? ""))
    add("names-source", 0.35, "The page names somebody else as the source.", source?.quote);
  const canonical = hostOf(page.canonical);
  if (canonical && page.host && page.domainOf(canonical) !== page.domainOf(page.host))
    add("canonical-elsewhere", 0.1, "The page says that its proper address is on another site.", page.canonical ?? "");
  evidence.push(...evidenceOf(found));
  evidence.push(...clues);
  const isClaim = (e: Evidence) => /^names-|^canonical-/.test(e.rule);
  const score = Math.min(CLAIMS_MOST, sumOf(evidence.filter(isClaim))) + sumOf(evidence.filter((e) => !isClaim(e)));
  // One sign is enough only where nothing honest leaves it.
  const republished = score >= ENOUGH && (evidence.length >= 2 || evidence.some((e) => e.weight >= STRONG));
  const self = canonical !== "" && page.domainOf(canonical) === page.domainOf(page.host);
  const label = republished ? "republished" : score < ORIGINAL_MOST && self && page.byline ? "original" : "unsure";
  return { label, republished, score: Math.round(Math.min(1, score) * 100) / 100, evidence };
}

/**
 * The verdict of the page as it stands (signs/), with what the isolated article shows besides: its evidence, and a score
 * that says how sure the label is. The label stays, but for an original's that names somebody else.
 */
export function refined({ label, republished, score, evidence }: Verdict, article: Verdict): Verdict {
  const known = new Set(article.evidence.map(({ rule }) => rule));
  const sure = republished ? Math.max(score, article.score) : Math.min(article.score, UNSURE_MOST);
  return {
    label: label === "original" && article.evidence.some(({ rule }) => NAMES.test(rule)) ? "unsure" : label,
    republished,
    score: sure,
    evidence: [...article.evidence, ...evidence.filter(({ rule }) => !known.has(rule))],
  };
}

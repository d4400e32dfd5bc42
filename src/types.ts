/** The nouns. Plain data crosses every border; only NoiseSpan holds live nodes, and it never leaves the core. */
import type { Role } from "./text-map.ts";

/** What a removal is, here and everywhere (the command's result, the ledger, the reports). */
export const KINDS = [
  "keyword-line",
  "inline-keyword",
  "keyword-alt",
  "hidden-keyword",
  "control-chars",
  "zero-width",
  "pinyin-ruby",
  "tag-suffix",
  "site-brand",
  "garbage",
  "wall",
  "promo",
  "disclaimer",
  "self-credit",
  "summary",
  "title-repeat",
  "template",
  "leak",
  "furniture",
] as const;
export type Kind = (typeof KINDS)[number];

/** Why something was decided. `rule` is a stable id and the key of its translation; `why` is one plain English sentence. */
export interface Evidence {
  rule: string;
  why: string;
  /** How much it counts, from -1 (speaks against) to 1 (enough by itself). */
  weight: number;
  /** The words of the page that it was read from, shortened. */
  quote?: string;
}

/** One deletion, as plain JSON: it can be shown, put back, and replayed. */
export interface Removal {
  kind: Kind;
  /** Exactly what was deleted. */
  text: string;
  /** The kept words just before it. */
  after: string;
  /** Index of the block of the isolated article that it was in. */
  block: number;
  /** Offset in that block's isolated text, in UTF-16 units. */
  start: number;
  /** The mark-up or the attribute that it stood in, where it was not plain text. */
  markup: string | null;
  evidence: Evidence[];
}

export type Label = "republished" | "original" | "unsure";

export interface Verdict {
  label: Label;
  republished: boolean;
  /** From 0 (nothing speaks for a copy) to 1. */
  score: number;
  evidence: Evidence[];
}

export interface Truncation {
  /** The page withholds part of the text, at its end or in the middle. */
  truncated: boolean;
  /** The last kept words, or null. */
  truncatedAt: string | null;
  truncatedBy: "wall" | "half-sentence" | "next-part" | null;
}

export const ATTRIBUTION_FIELDS = ["source", "author", "account", "url", "originalTitle", "published"] as const;
export type AttributionField = (typeof ATTRIBUTION_FIELDS)[number];

/** What the page itself claims about where its text comes from; null where it claims nothing. */
export interface Attribution extends Record<AttributionField, string | null> {
  /** Accounts that the page advertises: never a source. */
  promoted: string[];
  evidence: { field: AttributionField; quote: string; rule: string }[];
}

/** Wording that a copier may have changed: told, never cut. */
export interface Alteration {
  rule: string;
  why: string;
  quote: string;
}

/** The result for one page, as plain JSON. */
export interface Article {
  url: string;
  /** Host name of the page that was read; "" where there is none. */
  host: string;
  title: string;
  byline: string | null;
  siteName: string | null;
  publishedTime: string | null;
  /** BCP 47, for Chinese always with the script: zh-Hans, zh-Hant. "" where unknown. */
  lang: string;
  dir: "ltr" | "rtl";
  /** The cleaned article as HTML, NOT sanitised: whoever makes nodes of it does so through out/safe-html.ts. */
  content: string;
  /** Blocks separated by a blank line; list items and table rows a line each, cells by a tab. */
  text: string;
  /** Letters of the cleaned text, white space not counted. */
  characters: number;
  /** Reading time of the cleaned text, in whole minutes, at least 1. */
  minutes: number;
  verdict: Verdict;
  truncation: Truncation;
  altered: Alteration[];
  attribution: Attribution;
  removals: Removal[];
  /** Text of each block of the isolated article before and after cutting ("" where a block went): what the ledger is proven against. */
  isolated: string[];
  cleaned: string[];
  /** What each block of the isolated article is. */
  roles: Role[];
  /** The page was larger than what is read: the rest was not looked at. */
  partial: boolean;
}

export type Failure = "no-article" | "too-large" | "not-html";

/** "No article here" is an answer, not an exception. */
export type Reading = { ok: true; article: Article } | { ok: false; why: Failure };

export interface ReadOptions {
  /** Keys (removalKey) of removals that the reader has put back: what they name stays in the text. */
  keep?: ReadonlySet<string>;
  /** What users have taught; only that of the page's own site is heeded. */
  lessons?: readonly Lesson[];
}

/**
 * What a user has taught about one site: that a passage is noise there, or that it is none. Plain data, matched as it
 * stands: never an expression, and never wider than what the user saw.
 */
export interface Lesson {
  v: 1;
  /** 16 small letters and digits. */
  id: string;
  /** Registrable domain of the site (its host where it has none): nowhere else does it count. */
  site: string;
  verdict: "noise" | "not-noise";
  kind: Kind;
  /** Rules of the evidence that the passage was taken out on; none where the user found it. */
  rules: string[];
  /** The passage in one form (shapeOf). */
  text: string;
  /** It was a whole block, not a part of one. */
  whole: boolean;
  /** "noise": the inline element that held the passage and nothing else. */
  wrapper: string | null;
  /** "noise": the words around it, of its own block, or of its neighbours where it was a whole one. */
  before: string;
  after: string;
  /** "noise": it goes wherever it stands in the same way; otherwise only between these words. */
  wide: boolean;
  /** Milliseconds since 1970. */
  created: number;
}

/** Names a removal within one page, stable as long as the page and the rules are the same. */
export function removalKey(r: Pick<Removal, "kind" | "block" | "start" | "markup">): string {
  return `${r.kind}:${r.block}:${r.start}${r.markup === null ? "" : `:${r.markup}`}`;
}

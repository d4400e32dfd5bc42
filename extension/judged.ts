/** What the probe tells of a page: its verdict with its evidence, never the page's text beyond short quotes. */
import type { Label } from "../src/types.ts";

export interface Sign {
  /** Id of the rule, which names its sentence as well. */
  rule: string;
  /** From -1 (speaks against a copy) to 1. */
  weight: number;
  quote?: string;
}

export interface Judged {
  label: Label;
  /** From 0 (nothing speaks for a copy) to 1. */
  score: number;
  signs: Sign[];
  /** Who the page itself says that its text is from. */
  source: string | null;
}

/** What is longer is no judgement: it comes from a page's process, which may be anybody's. */
export const SIGNS_MOST = 40;
export const QUOTE_MOST = 200;
export const SOURCE_MOST = 200;

const LABELS: readonly unknown[] = ["republished", "original", "unsure"] satisfies Label[];
const RULE = /^[a-z0-9-]{1,40}$/;

const isText = (value: unknown, most: number) => typeof value === "string" && value.length <= most;
const isWithin = (value: unknown, from: number, to: number) =>
  typeof value === "number" && value >= from && value <= to;

function isSign(value: unknown): value is Sign {
  if (typeof value !== "object" || value === null) return false;
  const { rule, weight, quote } = value as Record<keyof Sign, unknown>;
  return (
    typeof rule === "string" &&
    RULE.test(rule) &&
    isWithin(weight, -1, 1) &&
    (quote === undefined || isText(quote, QUOTE_MOST))
  );
}

/** Whether a value is a judgement, of a size that can be kept and shown. */
export function isJudged(value: unknown): value is Judged {
  if (typeof value !== "object" || value === null) return false;
  const { label, score, signs, source } = value as Record<keyof Judged, unknown>;
  return (
    LABELS.includes(label) &&
    isWithin(score, 0, 1) &&
    Array.isArray(signs) &&
    signs.length <= SIGNS_MOST &&
    signs.every(isSign) &&
    (source === null || isText(source, SOURCE_MOST))
  );
}

/** The judgement alone, without what else a sender may have put into the object. */
export function justJudged({ label, score, signs, source }: Judged): Judged {
  const plain = signs.map(({ rule, weight, quote }) =>
    quote === undefined ? { rule, weight } : { rule, weight, quote },
  );
  return { label, score, signs: plain, source };
}

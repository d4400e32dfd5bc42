/** The probe's engine. For now the whole core over a whole copy: right, and far heavier than it has to be. */
import { read } from "../../src/index.ts";
import { type Judged, QUOTE_MOST, SIGNS_MOST, SOURCE_MOST } from "../judged.ts";
import "./capture.ts";

/** Judges the page that this runs in; null where it is no article. */
export function judgePage(): Judged | null {
  const capture = globalThis.unmirrorCapture?.({ selection: false });
  if (!capture || capture.frame) return null;
  const reading = read(new DOMParser().parseFromString(capture.html, "text/html"), capture.url);
  if (!reading.ok) return null;
  const { verdict, attribution } = reading.article;
  return {
    label: verdict.label,
    score: verdict.score,
    signs: verdict.evidence.slice(0, SIGNS_MOST).map(({ rule, weight, quote }) => ({
      rule,
      weight,
      ...(quote === undefined ? {} : { quote: quote.slice(0, QUOTE_MOST) }),
    })),
    source: (attribution.source ?? attribution.account ?? attribution.author)?.slice(0, SOURCE_MOST) ?? null,
  };
}

/** Learns the weights of added lines from labelled ones, and reads lines by them. */
import { learn, oddsOf } from "../../scripts/logistic.mjs";
import { type Line, placed } from "../../src/noise/added/lines.ts";
import { toldBy } from "../../src/noise/added/odds.ts";
import { SIGNS, SIGNS_AROUND } from "../../src/noise/added/signs.ts";
import type { LabelledLines } from "./labelled-lines.ts";

/** What each sign weighs: of a line alone, and in its place. */
export interface LineWeights {
  alone: Float64Array;
  around: Float64Array;
}

export const NAMES_ALONE = Object.keys(SIGNS);
export const NAMES_AROUND = Object.keys(SIGNS_AROUND);

/** How much large weights cost. */
const RIDGE = 3;

const row = <T>(signs: Readonly<Record<string, (at: T) => number | boolean>>, at: T) =>
  Float64Array.from(Object.values(signs), (sign) => Number(sign(at)));
const rowsAlone = (lines: readonly Line[]) => lines.map((line) => row(SIGNS, line));

/** A page's lines, with what each shows alone. */
interface Sheet {
  lines: readonly Line[];
  alone: readonly Float64Array[];
  added: readonly (boolean | null)[];
  weight: number;
}

/** Each page twice, once without what the packs name: wordings that no pack knows must be known by the rest. */
function sheetsOf({ lines, added, weight }: LabelledLines): Sheet[] {
  return [lines, lines.map((line) => ({ ...line, habits: [] }))].map((some) => ({
    lines: some,
    alone: rowsAlone(some),
    added,
    weight: weight / 2,
  }));
}

/** Sheets of the same pages, kept: what a line shows alone is asked once. */
const sheets = new WeakMap<LabelledLines, Sheet[]>();
function sheetsFor(page: LabelledLines): Sheet[] {
  const known = sheets.get(page) ?? sheetsOf(page);
  sheets.set(page, known);
  return known;
}

function learnFrom(some: readonly Sheet[], signsOf: (sheet: Sheet) => readonly Float64Array[]): Float64Array {
  const rows = some.flatMap((sheet) => {
    const signs = signsOf(sheet);
    return sheet.added.flatMap((is, i) =>
      is === null ? [] : [{ signs: signs[i] as Float64Array, is, weight: sheet.weight }],
    );
  });
  return learn(rows, RIDGE);
}

const learnAlone = (some: readonly Sheet[]) => learnFrom(some, ({ alone }) => alone);
const oddsAlone = ({ alone }: Sheet, weights: Float64Array) => alone.map((signs) => oddsOf(signs, weights));

/** Both tables of weights. The second is learnt from odds of pages that the first has not seen. */
export function learnLines(pages: readonly LabelledLines[]): LineWeights {
  const halves = [0, 1].map((half) => pages.filter((_, i) => i % 2 === half).flatMap(sheetsFor));
  const [first = [], second = []] = halves;
  const odds = new Map<Sheet, number[]>();
  for (const [own, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const weights = learnAlone(other);
    for (const sheet of own) odds.set(sheet, oddsAlone(sheet, weights));
  }
  const all = pages.flatMap(sheetsFor);
  const around = learnFrom(all, (sheet) => {
    const alone = odds.get(sheet) ?? [];
    return placed(sheet.lines, alone, alone).map((at) => row(SIGNS_AROUND, at));
  });
  return { alone: learnAlone(all), around };
}

/** @returns natural logarithms of the odds that each line of a page was added */
export function readLines(page: LabelledLines, { alone, around }: LineWeights): number[] {
  const [sheet] = sheetsFor(page);
  if (!sheet) return [];
  return toldBy(sheet.lines, oddsAlone(sheet, alone), (at) => oddsOf(row(SIGNS_AROUND, at), around)).map(
    ({ odds }) => odds,
  );
}

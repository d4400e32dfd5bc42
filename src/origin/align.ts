/** Where two wordings of one passage say different words in the same place. */
import { foldScript } from "../script.ts";

/** A Chinese or Japanese character, or a word of any other script: what is compared. */
export interface Unit {
  /** In the one form that wordings are compared by. */
  key: string;
  start: number;
  end: number;
}

/** The units of a text; marks and spaces count for nothing. */
export function unitsOf(text: string): Unit[] {
  const folded = foldScript(text);
  return [
    ...folded.matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}’'])+/gu,
    ),
  ].map((match) => ({
    key: match[0].normalize("NFKC").toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words that stand in one text where others stand in the other, with the same words on both sides. */
export interface Substitution {
  /** Units replaced, as half-open ranges of the one text and the other. */
  a: readonly [number, number];
  b: readonly [number, number];
  /** At the beginning or the end of one of them, where only one side has the same words. */
  atEdge: boolean;
}
export interface Alignment {
  /** Units that both texts have in the same order. */
  shared: number;
  substitutions: Substitution[];
}

type Run = { a: number; b: number; length: number };
/** A range of the one text and of the other. */
type Area = readonly [a0: number, a1: number, b0: number, b1: number];

/** Where each unit stands in a text: made once, for all wordings that are held against it. */
export type Index = ReadonlyMap<string, readonly number[]>;

/** The index of a text's units. */
export function indexOf(units: readonly Unit[]): Index {
  const index = new Map<string, number[]>();
  units.forEach(({ key }, i) => {
    const places = index.get(key);
    if (places) places.push(i);
    else index.set(key, [i]);
  });
  return index;
}

/** The longest run of units that both ranges have. */
function longestRun(a: readonly Unit[], index: Index, area: Area): Run {
  const [a0, a1, b0, b1] = area;
  let best: Run = { a: 0, b: 0, length: 0 };
  /** Lengths of the runs that end at a unit of the text, for the unit before. */
  let above = new Map<number, number>();
  for (let i = a0; i < a1; i++) {
    const row = new Map<number, number>();
    for (const j of index.get(a[i]?.key ?? "") ?? []) {
      if (j < b0) continue;
      if (j >= b1) break;
      const length = (above.get(j - 1) ?? 0) + 1;
      row.set(j, length);
      if (length > best.length) best = { a: i - length + 1, b: j - length + 1, length };
    }
    above = row;
  }
  return best;
}

/** How much of the same must stand on each side of a substitution, in weight: a character weighs 1, a word 2. */
const ANCHOR = 4;
/** Beside the beginning or the end of both texts the one anchor must be so heavy. */
const SOLE_ANCHOR = 8;
/** A run of less is chance. */
const LEAST_RUN = 3;

const weigh = (units: readonly Unit[], from: number, to: number): number =>
  units.slice(from, to).reduce((sum, { key }) => sum + (key.length > 1 ? 2 : 1), 0);

/**
 * Aligns a short wording with a longer text by their longest common runs, taken again on each side of a run.
 * @param a the wording @param b the units of the text @param index where they stand
 */
export function align(a: readonly Unit[], b: readonly Unit[], index: Index): Alignment {
  const runs: Run[] = [];
  const queue: Area[] = [[0, a.length, 0, b.length]];
  for (let area = queue.pop(); area; area = queue.pop()) {
    const run = longestRun(a, index, area);
    if (weigh(a, run.a, run.a + run.length) < LEAST_RUN) continue;
    runs.push(run);
    queue.push([area[0], run.a, area[2], run.b], [run.a + run.length, area[1], run.b + run.length, area[3]]);
  }
  runs.sort((x, y) => x.a - y.a);
  const edges = [{ a: 0, b: 0, length: 0 }, ...runs, { a: a.length, b: b.length, length: 0 }];
  const substitutions = edges.slice(1).flatMap((right, i): Substitution[] => {
    const left = edges[i] as Run;
    const gapA = [left.a + left.length, right.a] as const;
    const gapB = [left.b + left.length, right.b] as const;
    // A gap on one side alone, or one that holds the other, is something left out.
    if (gapA[0] === gapA[1] || gapB[0] === gapB[1]) return [];
    const [wordsA, wordsB] = [a.slice(...gapA), b.slice(...gapB)];
    if (wordsA[0]?.key === wordsB[0]?.key || wordsA.at(-1)?.key === wordsB.at(-1)?.key) return [];
    const [before, behind] = [left, right].map((run) => weigh(a, run.a, run.a + run.length)) as [number, number];
    const inside = before >= ANCHOR && behind >= ANCHOR;
    const atEdge = (left.length === 0 && behind >= SOLE_ANCHOR) || (right.length === 0 && before >= SOLE_ANCHOR);
    return inside || atEdge ? [{ a: gapA, b: gapB, atEdge: !inside }] : [];
  });
  return { shared: runs.reduce((sum, run) => sum + run.length, 0), substitutions };
}

/**
 * Would these runs of `*` and `~` pair as they are meant to? The rules of CommonMark (emphasis and strong emphasis) and
 * GFM (strikethrough) on the runs of one line and the characters beside them, told for every way in which the readers
 * that people use classify a character that they disagree about.
 */

/** A run's part: one end of one mark. */
export interface Delimiter {
  kind: "delimiter";
  char: "*" | "~";
  length: number;
  /** Which mark it is an end of. */
  mark: number;
  opens: boolean;
}
/** Anything else, of which only the first and the last character matter. */
export interface Stretch {
  kind: "stretch";
  first: string;
  last: string;
}
export type Piece = Delimiter | Stretch;

type Class = "space" | "punctuation" | "letter";
/** What readers disagree about, as a bit each. */
const SYMBOL = 1;
const ASTRAL = 2;
const ODD_SPACE = 4;

interface Classified {
  sure: Class;
  /** The bit that turns it into `other`, or 0 where all readers agree. */
  doubt: number;
  other: Class;
}

function classify(char: string): Classified {
  const agreed = (sure: Class): Classified => ({ sure, doubt: 0, other: sure });
  if (char === "" || /[\t\n\f\r\p{Zs}]/u.test(char)) return agreed("space");
  if (/[\uFEFF\u2028\u2029\u0085\v]/.test(char)) return { sure: "letter", doubt: ODD_SPACE, other: "space" };
  if (char < "\x7F") return agreed(/[\p{P}\p{S}]/u.test(char) ? "punctuation" : "letter");
  if (!/[\p{P}\p{S}]/u.test(char)) return agreed("letter");
  // Some readers look at halves of characters beyond the first plane, and take them for letters.
  if (char.length > 1) return { sure: "letter", doubt: ASTRAL, other: "punctuation" };
  // Symbols are punctuation since CommonMark 0.31.
  return /\p{P}/u.test(char) ? agreed("punctuation") : { sure: "letter", doubt: SYMBOL, other: "punctuation" };
}

interface Run {
  char: "*" | "~";
  parts: Delimiter[];
  length: number;
  before: Classified;
  after: Classified;
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let last = "";
  let open: Run | null = null;
  for (const piece of pieces) {
    if (piece.kind === "delimiter" && open && open.char === piece.char) {
      open.parts.push(piece);
      open.length += piece.length;
      continue;
    }
    const first = piece.kind === "delimiter" ? piece.char : piece.first;
    if (open) open.after = classify(first);
    open = null;
    if (piece.kind === "delimiter") {
      open = { char: piece.char, parts: [piece], length: piece.length, before: classify(last), after: classify("") };
      runs.push(open);
    }
    last = piece.kind === "delimiter" ? piece.char : piece.last;
  }
  return runs;
}

const classIn = ({ sure, doubt, other }: Classified, variant: number): Class => (doubt & variant ? other : sure);

function flanks(run: Run, variant: number): { opens: boolean; closes: boolean } {
  const before = classIn(run.before, variant);
  const after = classIn(run.after, variant);
  return {
    opens: after !== "space" && (after !== "punctuation" || before !== "letter"),
    closes: before !== "space" && (before !== "punctuation" || after !== "letter"),
  };
}

/**
 * The pairs of runs that a reader makes, each as `length:opener:closer`.
 * @param byRest how long a run counts in the rule of three: as it was written (CommonMark), or what is left (micromark)
 */
function pairs(runs: readonly Run[], variant: number, byRest: boolean): string[] {
  const found: string[] = [];
  const state = runs.map((run) => ({ ...flanks(run, variant), char: run.char, length: run.length, left: run.length }));
  // How far down a closer of a sort has looked in vain.
  const bottoms = new Map<string, number>();
  const lengthOf = (run: { length: number; left: number }) => (byRest ? run.left : run.length);
  for (let at = 0; at < state.length; at++) {
    const closer = state[at];
    if (!closer?.closes) continue;
    while (closer.left > 0) {
      const sort = `${closer.char}${closer.opens}${lengthOf(closer) % 3}${closer.char === "~" ? closer.left : ""}`;
      const bottom = bottoms.get(sort) ?? -1;
      let match = at - 1;
      for (; match > bottom; match--) {
        const opener = state[match];
        if (!opener || opener.char !== closer.char || !opener.opens || opener.left === 0) continue;
        if (closer.char === "~") {
          if (opener.left === closer.left) break;
          continue;
        }
        const odd =
          (closer.opens || opener.closes) &&
          (lengthOf(opener) + lengthOf(closer)) % 3 === 0 &&
          lengthOf(closer) % 3 !== 0;
        if (!odd) break;
      }
      const opener = match > bottom ? state[match] : undefined;
      if (!opener) {
        bottoms.set(sort, at - 1);
        if (!closer.opens) closer.left = 0;
        break;
      }
      const used = closer.char === "~" ? closer.left : opener.left >= 2 && closer.left >= 2 ? 2 : 1;
      found.push(`${closer.char}${used}:${match}:${at}`);
      for (let between = match + 1; between < at; between++) {
        const passed = state[between];
        if (passed) passed.left = 0;
      }
      opener.left -= used;
      closer.left -= used;
    }
  }
  return found;
}

export interface Verdict {
  /** Marks of which an end does not stand where it can open or close, and which end. */
  misplaced: Map<number, { open: boolean; close: boolean }>;
  /** Marks that a reader would not see as meant, for whatever reason. */
  broken: Set<number>;
}

/** Which marks of a line would not be read as they are meant. */
export function check(pieces: readonly Piece[]): Verdict {
  const runs = runsOf(pieces);
  const misplaced: Verdict["misplaced"] = new Map();
  const broken = new Set<number>();
  const doubts = runs.reduce((bits, { before, after }) => bits | before.doubt | after.doubt, 0);
  const ends = new Map<number, { open: number; close: number; sort: string }>();
  for (const [at, run] of runs.entries())
    for (const part of run.parts) {
      const end = ends.get(part.mark) ?? { open: -1, close: -1, sort: `${part.char}${part.length}` };
      if (part.opens) end.open = at;
      else end.close = at;
      ends.set(part.mark, end);
    }
  const blame = (mark: number, end: "open" | "close") => {
    const sides = misplaced.get(mark) ?? { open: false, close: false };
    sides[end] = true;
    misplaced.set(mark, sides);
    broken.add(mark);
  };
  for (let variant = 0; variant < 8; variant++) {
    if (variant & ~doubts) continue;
    for (const run of runs) {
      const can = flanks(run, variant);
      for (const { mark, opens } of run.parts) {
        if (opens && !can.opens) blame(mark, "open");
        if (!opens && !can.closes) blame(mark, "close");
      }
    }
    for (const byRest of [false, true]) {
      const found = new Map<string, number>();
      for (const pair of pairs(runs, variant, byRest)) found.set(pair, (found.get(pair) ?? 0) + 1);
      for (const [mark, { open, close, sort }] of ends) {
        const key = `${sort}:${open}:${close}`;
        const left = found.get(key) ?? 0;
        if (left === 0) broken.add(mark);
        else found.set(key, left - 1);
      }
      // Pairs that nobody meant.
      if ([...found.values()].some((n) => n > 0)) for (const mark of ends.keys()) broken.add(mark);
    }
  }
  return { misplaced, broken };
}

/**
 * Trains the model of wording: multinomial logistic regression over a line's grams, by stochastic gradient descent with
 * AdaGrad steps (Duchi, Hazan, Singer, JMLR 12, 2011). Runs when the project is built (vite.config.ts), and in tests
 * when the model is first asked for; the same lines always give the same weights.
 */

import type { LineLang } from "../../script.ts";
import { gramsOf, WORDINGS, type Wording } from "./grams.ts";
import { letterOf, softmax, sums } from "./logistic.ts";

/** The lines that a model learns from, by what they are. */
export type Lines = Readonly<Record<Wording, readonly string[]>>;

/** @param read the text of one wording's file: a line each */
export function linesFrom(read: (wording: Wording) => string): Lines {
  const lines = WORDINGS.map((wording) => [wording, read(wording).split("\n").filter(Boolean)]);
  return Object.fromEntries(lines) as Lines;
}

/** A model as it ships. */
export interface PackedModel {
  /** All grams, parted by tabs, in the order of their weights. */
  grams: string;
  /** For each gram, then for the bias: a letter for each wording (logistic.ts). */
  weights: string;
}

const EPOCHS = 25;
const RATE = 0.3;
const DECAY = 1e-4;
/** A gram that fewer lines have says nothing about other lines. */
const LINES_LEAST = 2;
/** So many grams ship for a language: those that tell most apart, in most lines. */
const GRAMS_MOST: Readonly<Record<LineLang, number>> = { zh: 4000, ja: 2000, en: 2000 };

/** A generator of its own: the same order each time (Park and Miller's constants). */
function shuffler(): (length: number) => number[] {
  let state = 20_261_128;
  const below = (n: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
  return (length) => {
    const order = Array.from({ length }, (_, i) => i);
    for (let i = length - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    return order;
  };
}

/** @returns the model of one language, packed */
export function train(lines: Lines, lang: LineLang): PackedModel {
  const rows = WORDINGS.flatMap((wording, kind) =>
    [...new Set(lines[wording])].map((line) => ({ kind, grams: [...gramsOf(line, lang)] })),
  );
  const seen = new Map<string, number>();
  for (const { grams } of rows) for (const gram of grams) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const known = [...seen].filter(([, n]) => n >= LINES_LEAST).map(([gram]) => gram);
  const numberOf = new Map(known.map((gram, i) => [gram, i]));
  const kinds = WORDINGS.length;
  const bias = known.length;
  const weights = new Float64Array((bias + 1) * kinds);
  const steps = new Float64Array(weights.length).fill(1e-8);
  const data = rows.map(({ kind, grams }) => ({
    kind,
    at: [bias, ...grams.flatMap((gram) => numberOf.get(gram) ?? [])],
  }));
  const order = shuffler();
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of order(data.length)) {
      const { kind, at } = data[i] as (typeof data)[number];
      const scale = 1 / Math.sqrt(at.length);
      const likely = softmax(sums(at, weights, scale));
      for (let k = 0; k < kinds; k++) {
        const error = (likely[k] as number) - (k === kind ? 1 : 0);
        if (Math.abs(error) < 1e-4) continue;
        for (const gram of at) {
          const w = gram * kinds + k;
          const slope = error * scale + DECAY * (weights[w] as number);
          steps[w] = (steps[w] as number) + slope * slope;
          weights[w] = (weights[w] as number) - (RATE * slope) / Math.sqrt(steps[w] as number);
        }
      }
    }
  }
  return packed(
    GRAMS_MOST[lang],
    known.map((gram) => ({ gram, lines: seen.get(gram) ?? 0 })),
    weights,
  );
}

/** The grams that tell most, with their weights. */
function packed(most: number, known: readonly { gram: string; lines: number }[], weights: Float64Array): PackedModel {
  const kinds = WORDINGS.length;
  const rowOf = (i: number) => weights.slice(i * kinds, (i + 1) * kinds);
  const kept = known
    .map(({ gram, lines }, i) => {
      const row = rowOf(i);
      return { gram, row, worth: (Math.max(...row) - Math.min(...row)) * Math.sqrt(lines) };
    })
    .sort((a, b) => b.worth - a.worth || (a.gram < b.gram ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => (a.gram < b.gram ? -1 : 1));
  const rows = [...kept.map(({ row }) => row), rowOf(known.length)];
  return {
    grams: kept.map(({ gram }) => gram).join("\t"),
    weights: rows.map((row) => [...row].map(letterOf).join("")).join(""),
  };
}

/**
 * Trains a model: multinomial logistic regression over grams, by stochastic gradient descent with AdaGrad steps (Duchi,
 * Hazan, Singer, JMLR 12, 2011). Runs when the project is built or tested (scripts/trained-models.ts);
 * the same rows always give the same weights.
 */
import { letterOf, softmax, sums } from "./logistic.ts";
import type { PackedModel } from "./model.ts";

/** One example: what it is, and what a model sees of it. */
export interface Row {
  kind: number;
  grams: readonly string[];
}

export interface Training {
  /** How many kinds there are. */
  kinds: number;
  /** So many grams ship: those that tell most apart, in most rows. */
  most: number;
  epochs: number;
}

const RATE = 0.3;
const DECAY = 1e-4;
/** A gram that fewer rows have says nothing about other rows. */
const ROWS_LEAST = 2;

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

/** @returns the model, packed */
export function train(rows: readonly Row[], { kinds, most, epochs }: Training): PackedModel {
  const seen = new Map<string, number>();
  for (const { grams } of rows) for (const gram of grams) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const known = [...seen].filter(([, n]) => n >= ROWS_LEAST).map(([gram]) => gram);
  const numberOf = new Map(known.map((gram, i) => [gram, i]));
  const bias = known.length;
  const weights = new Float64Array((bias + 1) * kinds);
  const steps = new Float64Array(weights.length).fill(1e-8);
  const data = rows.map(({ kind, grams }) => ({
    kind,
    at: [bias, ...grams.flatMap((gram) => numberOf.get(gram) ?? [])],
  }));
  const order = shuffler();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of order(data.length)) {
      const { kind, at } = data[i] as (typeof data)[number];
      const scale = 1 / Math.sqrt(at.length);
      const likely = softmax(sums(at, weights, kinds, scale));
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
  const rowOf = (i: number) => weights.slice(i * kinds, (i + 1) * kinds);
  const kept = known
    .map((gram, i) => {
      const row = rowOf(i);
      return { gram, row, worth: (Math.max(...row) - Math.min(...row)) * Math.sqrt(seen.get(gram) ?? 0) };
    })
    .sort((a, b) => b.worth - a.worth || (a.gram < b.gram ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => (a.gram < b.gram ? -1 : 1));
  return {
    grams: kept.map(({ gram }) => gram).join("\t"),
    weights: [...kept.map(({ row }) => row), rowOf(bias)].map((row) => [...row].map(letterOf).join("")).join(""),
  };
}

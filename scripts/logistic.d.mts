/** One example: how strongly each sign is there (the first, the base, always), whether it is one, and how much it counts. */
export interface LogisticRow {
  signs: Float64Array;
  is: boolean;
  weight: number;
}

export function oddsOf(signs: Float64Array, weights: Float64Array): number;
export function learn(rows: readonly LogisticRow[], ridge: number): Float64Array;

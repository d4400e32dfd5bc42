// Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani,
// Friedman, The Elements of Statistical Learning, 4.4.1): the same rows always give the same weights.

const ROUNDS = 10;

/** Solves A x = b for a symmetric positive definite A (Cholesky); A is overwritten. */
function solve(a, b, size) {
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) {
      const l = a[j * size + k];
      for (let i = j; i < size; i++) a[i * size + j] -= a[i * size + k] * l;
    }
    const root = Math.sqrt(a[j * size + j]);
    for (let i = j; i < size; i++) a[i * size + j] /= root;
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] -= a[i * size + k] * x[k];
    x[i] /= a[i * size + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] -= a[k * size + i] * x[k];
    x[i] /= a[i * size + i];
  }
  return x;
}

/** The sum of a row's signs by their weights: natural logarithm of the odds. */
export function oddsOf(signs, weights) {
  let sum = 0;
  for (let i = 0; i < signs.length; i++) sum += signs[i] * weights[i];
  return sum;
}

/**
 * @param rows {signs, is, weight}: how strongly each sign is there (the first, the base, always), whether it is one, how
 * much it counts
 * @param ridge how much large weights cost (but for the base)
 * @returns what each sign weighs
 */
export function learn(rows, ridge) {
  const size = rows[0].signs.length;
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (w, i) => (i === 0 ? 0 : ridge * w));
    const curve = new Float64Array(size * size);
    for (let i = 1; i < size; i++) curve[i * size + i] = ridge;
    for (const { signs, is, weight } of rows) {
      const p = 1 / (1 + Math.exp(-oddsOf(signs, weights)));
      const error = weight * (p - (is ? 1 : 0));
      const bend = weight * p * (1 - p);
      for (let i = 0; i < size; i++) {
        const sign = signs[i];
        if (sign === 0) continue;
        slope[i] += error * sign;
        for (let j = 0; j <= i; j++) curve[i * size + j] += bend * sign * signs[j];
      }
    }
    const step = solve(curve, slope, size);
    for (let i = 0; i < size; i++) weights[i] -= step[i];
  }
  return weights;
}

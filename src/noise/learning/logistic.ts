/** The arithmetic that training and reading share: multinomial logistic regression over grams. */

/** A model ships its weights as letters: whole numbers of this part, counted from the middle of printable ASCII. */
export const STEPS = 10;
const MIDDLE = 80;
const MOST = 46;

/** The letter of a weight. */
export function letterOf(weight: number): string {
  return String.fromCharCode(MIDDLE + Math.max(-MOST, Math.min(MOST, Math.round(weight * STEPS))));
}

/** The weights of letters, in steps of 1/STEPS. */
export function weightsOf(letters: string): Int8Array {
  return Int8Array.from(letters, (letter) => letter.charCodeAt(0) - MIDDLE);
}

/** The sum of some grams' weights, for each of so many kinds. */
export function sums(grams: readonly number[], weights: ArrayLike<number>, kinds: number, scale: number): number[] {
  const sum = new Array<number>(kinds).fill(0);
  for (const gram of grams) {
    for (let k = 0; k < kinds; k++) sum[k] = (sum[k] as number) + (weights[gram * kinds + k] as number);
  }
  return sum.map((s) => s * scale);
}

/** How likely each is, all together 1. */
export function softmax(sum: readonly number[]): number[] {
  const most = Math.max(...sum);
  const parts = sum.map((s) => Math.exp(s - most));
  const all = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / all);
}

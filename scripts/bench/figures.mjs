// Figures, and how they are printed.

/** The value below which a share of the numbers lies. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
export const median = (numbers) => quantile(numbers, 0.5);
export const p95 = (numbers) => quantile(numbers, 0.95);
export const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);

export const cell = (number, width, digits = 2) => number.toFixed(digits).padStart(width);

/** "1.42   1.00   does not hold": a figure beside the most that it may be; without that, the figure alone. */
export function barred(figure, most, digits = 2) {
  if (most === undefined) return cell(figure, 9, digits);
  return `${cell(figure, 9, digits)} ${cell(most, 7, digits)}   ${figure <= most ? "holds" : "does not hold"}`;
}

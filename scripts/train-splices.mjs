// node scripts/train-splices.mjs [--write] [--doubtful]: learns what each sign of a splice weighs (logistic regression)
// from the labelled pages of test/corpus, and tells how well each set is read by what the others teach.
// --write puts the weights into src/noise/splices/weights.ts; --doubtful shows what is still read wrongly.
import { readdirSync, writeFileSync } from "node:fs";
import { inProject, installPackages, loadModule } from "./project.mjs";

/** A phrase of the author's weighs more than a splice: lost words are worse than keywords left. */
const HONEST_WEIGHT = 2;
/** How much large weights cost. */
const RIDGE = 2;
const ROUNDS = 600;
const STEP = 0.3;

const sigmoid = (z) => 1 / (1 + Math.exp(-z));

/** Weights by full-batch AdaGrad: the same rows always give the same. */
function learn(rows, names) {
  const weights = Object.fromEntries(names.map((name) => [name, 0]));
  const steps = Object.fromEntries(names.map((name) => [name, 1e-6]));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = Object.fromEntries(names.map((name) => [name, name === "base" ? 0 : RIDGE * weights[name]]));
    for (const { signs, spliced } of rows) {
      const error = (sigmoid(oddsOf(signs, weights, names)) - spliced) * (spliced ? 1 : HONEST_WEIGHT);
      for (const name of names) slopes[name] += error * signs[name];
    }
    for (const name of names) {
      steps[name] += slopes[name] ** 2;
      weights[name] -= (STEP * slopes[name]) / Math.sqrt(steps[name]);
    }
  }
  return weights;
}

const oddsOf = (signs, weights, names) => names.reduce((sum, name) => sum + weights[name] * signs[name], 0);

const options = new Set(process.argv.slice(2));
await installPackages();
const { labelledSuspects } = await loadModule("test", "corpus", "labelled-suspects.ts");
const corpus = inProject("test", "corpus");
// Articles and their copies are one set: who learnt from the one knows the other.
const setOf = (folder) => folder.replace(/^(?:honest|copies)-?|-?dressed$/g, "") || "first";
const rows = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => labelledSuspects(`${corpus}/${name}`).map((row) => ({ ...row, set: setOf(name) })));
const names = Object.keys(rows[0].signs);

const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const LEAST = [0, 0.5, 1, 1.5, 2];
console.log(`Splices cut, and the author's phrases lost, at log odds above ${LEAST.join(", ")}:`);
for (const set of [...new Set(rows.map((row) => row.set))]) {
  const weights = learn(
    rows.filter((row) => row.set !== set),
    names,
  );
  for (const row of rows) if (row.set === set) row.odds = row.kept ? -9 : oddsOf(row.signs, weights, names);
}
const line = (label, some) => {
  const spliced = some.filter((row) => row.spliced);
  const honest = some.filter((row) => !row.spliced);
  const above = (list, least) => list.filter((row) => row.odds > least).length;
  const cells = LEAST.map((least) => `${percent(above(spliced, least), spliced.length)} (${above(honest, least)})`);
  console.log(`${label.padEnd(8)} ${spliced.length} splices, ${honest.length} uses: ${cells.join("  ")}`);
};
for (const set of [...new Set(rows.map((row) => row.set))])
  line(
    set,
    rows.filter((row) => row.set === set),
  );
line("all", rows);
const gone = (spliced) => rows.filter((row) => row.spliced === spliced && row.odds > row.least).length;
const all = rows.filter((row) => row.spliced).length;
console.log(
  `at the odds that count: ${percent(gone(true), all)} of ${all} go, ${gone(false)} of ${rows.length - all} are lost`,
);

if (options.has("--doubtful")) {
  const wrong = rows.filter((row) => row.odds > row.least !== row.spliced).sort((a, b) => a.odds - b.odds);
  for (const { odds, spliced, set, page, shown } of wrong)
    console.log(odds.toFixed(1), spliced ? "left" : "LOST", set, page, shown.replace(/\s+/g, " "));
}
const weights = learn(rows, names);
for (const name of names) console.log(name.padEnd(16), weights[name].toFixed(2));
if (options.has("--write")) {
  const lines = names.map((name) => `  ${name}: ${Number(weights[name].toFixed(2))},`);
  writeFileSync(
    inProject("src", "noise", "splices", "weights.ts"),
    `/** What each sign of a splice weighs (natural logarithm of odds). Written by scripts/train-splices.mjs: change nothing here by hand. */
import type { SignName } from "./signs.ts";

export const WEIGHTS: Readonly<Record<SignName, number>> = {
${lines.join("\n")}
};
`,
  );
}

// node scripts/train-splices.mjs [--write] [--doubtful]: learns what each sign of a splice weighs (logistic regression)
// from the labelled pages here and in ../shared, and tells how well each set is read by what the others teach.
// --write puts the weights into src/noise/splices/weights.ts; --doubtful shows what is still read wrongly.
import { writeFileSync } from "node:fs";
import { labelledFolders, tellSets } from "./held-out.mjs";
import { learn, oddsOf } from "./logistic.mjs";
import { inProject, installPackages, loadModule } from "./project.mjs";

/** A phrase of the author's weighs more than a splice: lost words are worse than keywords left. */
const HONEST_WEIGHT = 2;
/** How much large weights cost. */
const RIDGE = 2;

const options = new Set(process.argv.slice(2));
await installPackages();
const { labelledSuspects } = await loadModule("test", "corpus", "labelled-suspects.ts");
const suspects = labelledFolders().flatMap(({ folder, set }) =>
  labelledSuspects(folder).map((row) => ({ ...row, set })),
);
const names = Object.keys(suspects[0].signs);
const rows = suspects.map((row) => ({
  ...row,
  signs: Float64Array.from(names, (name) => row.signs[name]),
  is: row.spliced,
  weight: row.spliced ? 1 : HONEST_WEIGHT,
}));

const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const ODDS = [0, 0.5, 1, 1.5, 2];
console.log(`Splices cut, and the author's phrases lost, at log odds above ${ODDS.join(", ")}:`);
for (const set of [...new Set(rows.map((row) => row.set))]) {
  const weights = learn(
    rows.filter((row) => row.set !== set),
    RIDGE,
  );
  for (const row of rows) if (row.set === set) row.odds = row.kept ? -9 : oddsOf(row.signs, weights);
}
tellSets(rows, ODDS);
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
const weights = learn(rows, RIDGE);
for (const [i, name] of names.entries()) console.log(name.padEnd(16), weights[i].toFixed(2));
if (options.has("--write")) {
  const lines = names.map((name, i) => `  ${name}: ${Number(weights[i].toFixed(2))},`);
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

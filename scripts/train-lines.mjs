// node scripts/train-lines.mjs [--write] [--doubtful] [--quick]: learns what each sign of an added line weighs (logistic regression,
// twice: by the line alone, then with its neighbours) from the labelled pages of test/corpus and ../shared, and tells how
// well each set is read by what the others teach.
// --write puts the weights into src/noise/added/weights.ts; --doubtful shows what is read wrongly;
// --quick leaves the sets unread.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { learn, oddsOf } from "./logistic.mjs";
import { inProject, installPackages, loadModule } from "./project.mjs";

/** How much large weights cost. */
const RIDGE = 3;

const options = new Set(process.argv.slice(2));
await installPackages();
const { linesOfFolder, linesOfHonest, rowsAlone, rowsAround, NAMES_ALONE, NAMES_AROUND } = await loadModule(
  "test",
  "corpus",
  "labelled-lines.ts",
);
// Articles and their copies are one set: who learnt from the one knows the other.
const setOf = (folder) => folder.replace(/^(?:honest|copies)-?/g, "") || "first";
const corpus = inProject("test", "corpus");
const shared = inProject("..", "shared", "corpus");
const folders = readdirSync(corpus, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && !entry.name.endsWith("-dressed"),
);
const pages = [
  ...folders.flatMap(({ name }) => linesOfFolder(`${corpus}/${name}`, setOf(name))),
  ...(existsSync(`${shared}/noise`) ? linesOfFolder(`${shared}/noise`, "noise") : []),
  ...["gne", "magic", "wcxb", "zyte"].flatMap((name) => linesOfHonest(`${shared}/extraction/${name}.jsonl.gz`, name)),
];

/** Each page twice, once without what the packs name: wordings that no pack knows must be known by the rest. */
const NAMED = [true, false];
for (const page of pages) page.alone = NAMED.map((named) => rowsAlone(page.lines, named));

const rowsOf = (some, signsOf) =>
  some.flatMap((page) =>
    NAMED.flatMap((_, n) => {
      const signs = signsOf(page, n);
      return page.added.flatMap((is, i) => (is === null ? [] : [{ signs: signs[i], is, weight: page.weight / 2 }]));
    }),
  );
const aloneWith = (weights) => (page, n) => page.alone[n].map((signs) => oddsOf(signs, weights));
const learnAlone = (some) =>
  learn(
    rowsOf(some, (page, n) => page.alone[n]),
    RIDGE,
  );

/** Both tables of weights. The second is learnt from odds of pages that the first has not seen. */
function learnBoth(some) {
  const halves = [0, 1].map((half) => some.filter((_, i) => i % 2 === half));
  const oddsByPage = new Map();
  for (const half of [0, 1]) {
    const odds = aloneWith(learnAlone(halves[1 - half]));
    for (const page of halves[half])
      oddsByPage.set(
        page,
        NAMED.map((_, n) => odds(page, n)),
      );
  }
  const around = learn(
    rowsOf(some, (page, n) => rowsAround(page.lines, oddsByPage.get(page)[n], NAMED[n])),
    RIDGE,
  );
  return { alone: learnAlone(some), around };
}

/** The odds of a page's lines by both. */
function read(page, { alone, around }) {
  return rowsAround(page.lines, aloneWith(alone)(page, 0), true).map((signs) => oddsOf(signs, around));
}

const LEAST = [-1, 0, 0.5, 1, 2];
const sets = [...new Set(pages.map(({ set }) => set))];
const found = [];
if (!options.has("--quick"))
  for (const set of sets) {
    const weights = learnBoth(pages.filter((page) => page.set !== set));
    for (const page of pages.filter((one) => one.set === set))
      read(page, weights).forEach((odds, i) => {
        if (page.added[i] !== null)
          found.push({ set, page: page.page, added: page.added[i], odds, text: page.lines[i].block.text });
      });
  }
console.log(`Added lines found, and the author's lost, at log odds above ${LEAST.join(", ")}:`);
const tell = (label, some) => {
  const above = (added, least) => some.filter((line) => line.added === added && line.odds > least).length;
  const all = some.filter(({ added }) => added).length;
  const cells = LEAST.map(
    (least) => `${((100 * above(true, least)) / Math.max(1, all)).toFixed(1)} (${above(false, least)})`,
  );
  console.log(`${label.padEnd(9)} ${all} added, ${some.length - all} the author's: ${cells.join("  ")}`);
};
for (const set of sets)
  tell(
    set,
    found.filter((line) => line.set === set),
  );
tell("all", found);
if (options.has("--doubtful"))
  for (const { odds, added, set, page, text } of found
    .filter((line) => line.odds > 0 !== line.added)
    .sort((a, b) => a.odds - b.odds))
    console.log(odds.toFixed(1), added ? "left" : "LOST", set, page, text.replace(/\s+/g, " ").slice(0, 80));

const { alone, around } = learnBoth(pages);
const table = (name, type, names, weights) =>
  `export const ${name}: Readonly<Record<${type}, number>> = {\n${names.map((sign, i) => `  ${sign}: ${Number(weights[i].toFixed(2))},`).join("\n")}\n};\n`;
const written = `/** What each sign of an added line weighs (natural logarithm of odds). Written by scripts/train-lines.mjs: change nothing here by hand. */
import type { AroundName, SignName } from "./signs.ts";

${table("ALONE", "SignName", NAMES_ALONE, alone)}
${table("AROUND", "AroundName", NAMES_AROUND, around)}`;
if (options.has("--write")) writeFileSync(inProject("src", "noise", "added", "weights.ts"), written);
else console.log(written);

// node scripts/train-lines.mjs [--write] [--doubtful] [--quick]: learns what each sign of an added line weighs (logistic
// regression, twice: by the line alone, then with its neighbours) from the labelled pages of test/corpus and ../shared, and
// tells how well each set is read by what the others teach.
// --write puts the weights into src/noise/added/weights.ts; --doubtful shows what is read wrongly; --quick leaves the sets
// unread.
import { writeFileSync } from "node:fs";
import { labelledFolders, tellSets } from "./held-out.mjs";
import { inProject, installPackages, loadModule, shared } from "./project.mjs";

const options = new Set(process.argv.slice(2));
await installPackages();
const { linesOfFolder, linesOfHonest } = await loadModule("test", "corpus", "labelled-lines.ts");
const { learnLines, readLines, NAMES_ALONE, NAMES_AROUND } = await loadModule("test", "corpus", "line-weights.ts");
const pages = [
  ...labelledFolders()
    .filter(({ folder }) => !folder.endsWith("-dressed"))
    .flatMap(({ folder, set }) => linesOfFolder(folder, set)),
  ...["gne", "magic", "wcxb", "zyte"].flatMap((name) =>
    shared ? linesOfHonest(`${shared}/corpus/extraction/${name}.jsonl.gz`, name) : [],
  ),
];

const LEAST = [-1, 0, 0.5, 1, 2];
if (!options.has("--quick")) {
  const found = [...new Set(pages.map(({ set }) => set))].flatMap((set) => {
    const weights = learnLines(pages.filter((page) => page.set !== set));
    return pages
      .filter((page) => page.set === set)
      .flatMap((page) => {
        const odds = readLines(page, weights);
        return page.added.flatMap((is, i) =>
          is === null ? [] : [{ set, page: page.page, is, odds: odds[i], text: page.lines[i].block.text }],
        );
      });
  });
  console.log(`Added lines found, and the author's lost, at log odds above ${LEAST.join(", ")}:`);
  tellSets(found, LEAST);
  if (options.has("--doubtful"))
    for (const { odds, is, set, page, text } of found
      .filter((line) => line.odds > 0 !== line.is)
      .sort((a, b) => a.odds - b.odds))
      console.log(odds.toFixed(1), is ? "left" : "LOST", set, page, text.replace(/\s+/g, " ").slice(0, 80));
}

const { alone, around } = learnLines(pages);
const table = (name, type, names, weights) => {
  const rows = names.map((sign, i) => `  ${sign}: ${Number(weights[i].toFixed(2))},`);
  return `export const ${name}: Readonly<Record<${type}, number>> = {\n${rows.join("\n")}\n};\n`;
};
const written = `/** What each sign of an added line weighs (natural logarithm of odds). Written by scripts/train-lines.mjs: change nothing here by hand. */
import type { AroundName, SignName } from "./signs.ts";

${table("ALONE", "SignName", NAMES_ALONE, alone)}
${table("AROUND", "AroundName", NAMES_AROUND, around)}`;
if (options.has("--write")) writeFileSync(inProject("src", "noise", "added", "weights.ts"), written);
else console.log(written);

// npm run score: holds the command against the corpora that stand beside the project, and the project's own. What follows
// `--` goes to the score scripts: `npm run score -- --worst 5`. At the end: whether every removal can be put back.
import { existsSync, readdirSync } from "node:fs";
import { COPIES, HONEST } from "../test/corpus/sets.mjs";
import { build, inProject, installPackages, run, shared } from "./project.mjs";

/** [what it measures, its script, what it is run on]; a corpus that is not there is left out. */
const shelf = (...parts) => `${shared}/${parts.join("/")}`;
const MEASURES = [
  ["seed", "score.mjs", () => [shelf("corpus", "seed")]],
  ["noise", "score.mjs", () => [shelf("corpus", "noise")]],
  ["real texts", "score-real.mjs", () => [shelf("corpus", "real")]],
  ["extraction", "score-extraction.mjs", () => filesOf(shelf("corpus", "extraction"), ".jsonl.gz")],
  ...[...HONEST, ...COPIES].map((set) => [`our ${set}`, "score.mjs", () => labelled(inProject("test", "corpus", set))]),
];

const filesOf = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => `${folder}/${name}`)
    : [];
const labelled = (folder) => (filesOf(folder, ".json").length > 0 ? [folder] : []);

if (shared === null) {
  console.log("The corpora are not here: they are expected in a folder `shared` beside the project's.");
} else {
  await installPackages();
  await build(["cli"]);
  for (const [name, script, corpus] of MEASURES) {
    const on = corpus();
    if (on.length === 0 || !existsSync(on[0])) continue;
    console.log(`\n── ${name}`);
    const command = [process.execPath, "dist/cli.js", "--jsonl"];
    const status = await run(process.execPath, [shelf(script), ...on, ...process.argv.slice(2), "--", ...command]);
    if (status === 0) continue;
    console.log(`${name} could not be measured to its end (status ${status}).`);
    process.exitCode = 1;
  }
  console.log("\n── main text of real pages that a finder takes");
  if ((await run(process.execPath, [inProject("scripts", "cutting.mjs")])) !== 0) process.exitCode = 1;
  console.log("\n── every removal put back");
  if ((await run(process.execPath, [inProject("scripts", "restore.mjs")])) !== 0) process.exitCode = 1;
}

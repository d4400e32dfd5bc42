// What weights are learnt from: the labelled pages here and in ../shared; and how well each set is read by what the others teach.
import { existsSync, readdirSync } from "node:fs";
import { inProject, shared } from "./project.mjs";

/** Articles and their copies are one set: who learnt from the one knows the other. */
export const setOf = (folder) => folder.replace(/^(?:honest|copies)-?|-?dressed$/g, "") || "first";

/** The folders of labelled pages: [{folder, set}]. */
export function labelledFolders() {
  const corpus = inProject("test", "corpus");
  const own = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ folder: `${corpus}/${name}`, set: setOf(name) }));
  const noise = shared && `${shared}/corpus/noise`;
  return noise && existsSync(noise) ? [...own, { folder: noise, set: "noise" }] : own;
}

/**
 * Prints, for each set and for all, how much of what is to go lies above some odds, and how much of the author's.
 * @param rows {set, is, odds}: what each row is, and the odds that it is so by what other sets teach
 * @param least those odds (natural logarithms)
 */
export function tellSets(rows, least) {
  const tell = (label, some) => {
    const above = (is, odds) => some.filter((row) => row.is === is && row.odds > odds).length;
    const all = some.filter(({ is }) => is).length;
    const cells = least.map(
      (odds) => `${((100 * above(true, odds)) / Math.max(1, all)).toFixed(1)} % (${above(false, odds)})`,
    );
    console.log(`${label.padEnd(9)} ${all} to go, ${some.length - all} the author's: ${cells.join("  ")}`);
  };
  for (const set of new Set(rows.map((row) => row.set)))
    tell(
      set,
      rows.filter((row) => row.set === set),
    );
  tell("all", rows);
}

// npm run bench: reading a page beside what Readability alone takes for it, in one run on the same documents, as a ratio.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { build, inProject, installPackages, root, shared } from "./project.mjs";

const ROUNDS = 5;

/** Name → folder; those that are there. */
const SHELVES = {
  fixtures: inProject("test", "fixtures"),
  copies: inProject("test", "corpus", "copies"),
  honest: inProject("test", "corpus", "honest"),
  noise: shared && `${shared}/corpus/noise`,
};

await installPackages();
await build(["cli"]);
const { runnerImport } = await import("vite");
const { Readability } = await import("@mozilla/readability");
const load = async (...path) => (await runnerImport(inProject(...path), { root, configFile: false })).module;
const { read } = await load("src", "index.ts");
const { parseHtml } = await load("src", "cli", "dom.ts");

const READERS = {
  unmirror: (document) => read(document, "https://pages.example/"),
  readability: (document) => new Readability(document).parse(),
};

/** Milliseconds a reader takes for a page, its parsing left out. */
function timeOf(reader, html) {
  const document = parseHtml(html);
  const since = performance.now();
  reader(document);
  return performance.now() - since;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

console.log("pages                   unmirror   readability   ratio   (median milliseconds a page, jsdom)");
for (const [name, folder] of Object.entries(SHELVES)) {
  if (!folder || !existsSync(folder)) continue;
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html"));
  const pages = files.map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  if (pages.length === 0) continue;
  const times = { unmirror: [], readability: [] };
  // The readers take turns, so that a busy machine slows both.
  for (let round = 0; round < ROUNDS; round++) {
    for (const html of pages) {
      for (const [reader, run] of Object.entries(READERS)) times[reader].push(timeOf(run, html));
    }
  }
  const [own, other] = [median(times.unmirror), median(times.readability)];
  const cell = (number, width) => number.toFixed(2).padStart(width);
  console.log(`${`${name} (${pages.length})`.padEnd(20)} ${cell(own, 11)} ${cell(other, 13)} ${cell(own / other, 7)}`);
}

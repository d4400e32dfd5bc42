// npm run bench: reading a page beside what Readability and Defuddle take for it, in one run on the same documents, as
// ratios; and what each finder costs of the core's time. It takes a sample of each corpus, and less than three minutes.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { build, inProject, installPackages, root, shared } from "./project.mjs";

const ROUNDS = 3;
/** Pages of a corpus, spread evenly over it. */
const PAGES = 24;
/** Seconds for a corpus: what is not read by then is left out. */
const SECONDS = 20;

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
const { DefuddleClass } = await import("defuddle/node");
const load = async (...path) => (await runnerImport(inProject(...path), { root, configFile: false })).module;
// One import for both, so that the table of finders is the one that read() uses.
const { read, parseHtml, FINDERS } = await load("scripts", "bench-core.ts");

const URL = "https://pages.example/";
const READERS = {
  unmirror: (document) => read(document, URL),
  readability: (document) => new Readability(document).parse(),
  defuddle: (document) => new DefuddleClass(document, { url: URL }).parse(),
};

/** Milliseconds a reader takes for a page, its parsing left out. */
function timeOf(reader, html) {
  const document = parseHtml(html);
  const since = performance.now();
  reader(document);
  return performance.now() - since;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const cell = (number, width) => number.toFixed(2).padStart(width);

/** A sample of a corpus. */
function sampleOf(folder) {
  if (!folder || !existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html"));
  const step = Math.max(1, files.length / PAGES);
  return files.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).map((file) => `${folder}/${file}`);
}

/** Calls `measure` for each page, round by round, until the time is up. */
function overPages(pages, measure) {
  const end = performance.now() + SECONDS * 1000;
  for (let round = 0; round < ROUNDS; round++) {
    for (const html of pages) {
      measure(html);
      if (performance.now() > end) return;
    }
  }
}

const silent = { warn: console.warn, error: console.error };
console.log("Median milliseconds a page (jsdom, parsing left out), and how many times as long we take:");
console.log("pages              unmirror  readability  ratio   defuddle  ratio");
for (const [name, folder] of Object.entries(SHELVES)) {
  const pages = sampleOf(folder).map((file) => readFileSync(file, "utf8"));
  if (pages.length === 0) continue;
  const times = { unmirror: [], readability: [], defuddle: [] };
  // The readers take turns, so that a busy machine slows all of them. What they say of a page is not of interest here.
  Object.assign(console, { warn() {}, error() {} });
  overPages(pages, (html) => {
    for (const [reader, run] of Object.entries(READERS)) times[reader].push(timeOf(run, html));
  });
  Object.assign(console, silent);
  const [own, ...others] = Object.values(times).map(median);
  const [first, second] = others.map((other, i) => cell(other, i === 0 ? 12 : 10) + cell(own / other, 7));
  console.log(`${`${name} (${pages.length})`.padEnd(16)} ${cell(own, 10)} ${first} ${second}`);
}

/** Milliseconds in each finder, and in the whole core. */
function costs(pages) {
  const spent = Object.fromEntries(Object.keys(FINDERS).map((name) => [name, 0]));
  const asItIs = { ...FINDERS };
  for (const [name, find] of Object.entries(asItIs)) {
    FINDERS[name] = (scene) => {
      const since = performance.now();
      const spans = [...find(scene)];
      spent[name] += performance.now() - since;
      return spans;
    };
  }
  let [whole, count] = [0, 0];
  overPages(pages, (html) => {
    whole += timeOf(READERS.unmirror, html);
    count++;
  });
  Object.assign(FINDERS, asItIs);
  return { spent, whole, count };
}

const corpus = sampleOf(SHELVES.noise).length > 0 ? "noise" : "copies";
const { spent, whole, count } = costs(sampleOf(SHELVES[corpus]).map((file) => readFileSync(file, "utf8")));
console.log(`\nWhat each finder costs, on ${corpus}:`);
console.log("finder                 ms a page   share of the core's time");
const row = (name, time) => {
  const share = `${((100 * time) / whole).toFixed(1)} %`.padStart(10);
  console.log(`${name.padEnd(22)} ${(time / count).toFixed(3).padStart(9)} ${share}`);
};
for (const [name, time] of Object.entries(spent).sort(([, a], [, b]) => b - a)) row(name, time);
const all = Object.values(spent).reduce((sum, time) => sum + time, 0);
row("all finders", all);
row("the rest of the core", whole - all);

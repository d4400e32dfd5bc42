// Reading a page beside what Readability and Defuddle take for it, in one run on the same documents, as ratios; and what
// each finder costs of the core's time. It takes a sample of each corpus, and less than three minutes.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inProject, loadModule, shared } from "../project.mjs";
import { cell, median } from "./figures.mjs";
import { spread } from "./pages.mjs";

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

const URL = "https://pages.example/";

/** What is measured, loaded once it is needed: {READERS, parseHtml, FINDERS}. */
async function loadReaders() {
  const { Readability } = await import("@mozilla/readability");
  const { DefuddleClass } = await import("defuddle/node");
  // One import for all, so that the table of finders is the one that read() uses.
  const { read, parseHtml, FINDERS } = await loadModule("scripts", "bench", "core.ts");
  const READERS = {
    unmirror: (document) => read(document, URL),
    readability: (document) => new Readability(document).parse(),
    defuddle: (document) => new DefuddleClass(document, { url: URL }).parse(),
  };
  return { READERS, parseHtml, FINDERS };
}

/** Milliseconds a reader takes for a page that has just been parsed. */
function timeOf(reader, document) {
  const since = performance.now();
  reader(document);
  return performance.now() - since;
}

/** A sample of a corpus. */
function sampleOf(folder) {
  if (!folder || !existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html"));
  return spread(files, PAGES).map((file) => `${folder}/${file}`);
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

function benchReading({ READERS, parseHtml }) {
  console.log("Median milliseconds a page (jsdom, parsing left out), and how many times as long we take:");
  console.log("pages              unmirror  readability  ratio   defuddle  ratio");
  for (const [name, folder] of Object.entries(SHELVES)) {
    const pages = sampleOf(folder).map((file) => readFileSync(file, "utf8"));
    if (pages.length === 0) continue;
    const times = { unmirror: [], readability: [], defuddle: [] };
    // The readers take turns, so that a busy machine slows all of them. What they say of a page is not of interest here.
    Object.assign(console, { warn() {}, error() {} });
    overPages(pages, (html) => {
      for (const [reader, run] of Object.entries(READERS)) times[reader].push(timeOf(run, parseHtml(html)));
    });
    Object.assign(console, silent);
    const [own, ...others] = Object.values(times).map(median);
    const [first, second] = others.map((other, i) => cell(other, i === 0 ? 12 : 10) + cell(own / other, 7));
    console.log(`${`${name} (${pages.length})`.padEnd(16)} ${cell(own, 10)} ${first} ${second}`);
  }
}

/** Milliseconds in each finder, and in the whole core. */
function costs(pages, { READERS, parseHtml, FINDERS }) {
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
    whole += timeOf(READERS.unmirror, parseHtml(html));
    count++;
  });
  Object.assign(FINDERS, asItIs);
  return { spent, whole, count };
}

function benchFinders(readers) {
  const corpus = sampleOf(SHELVES.noise).length > 0 ? "noise" : "copies";
  const pages = sampleOf(SHELVES[corpus]).map((file) => readFileSync(file, "utf8"));
  const { spent, whole, count } = costs(pages, readers);
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
}

/** Prints what the command takes for a page, and each finder. */
export async function benchReaders() {
  const readers = await loadReaders();
  benchReading(readers);
  benchFinders(readers);
}

// The probe in Chromium, beside what Readability and its quick check take for the same documents: the code that ships, in
// a world of its own in each page, as it runs for people.
import { readFileSync } from "node:fs";
import { inProject, root } from "../project.mjs";
import { startChromium } from "./chromium.mjs";
import { barred, cell, median, p95, quantile, sum } from "./figures.mjs";
import { NO_ARTICLES } from "./no-articles.mjs";
import { realPages, scattered, servePages } from "./pages.mjs";

/** What is aimed at, in milliseconds, pages, and shares of Readability's p50. */
const BARS = { slice: 8, pagesOver: 0, noArticle: 1, p50: 0.1, p95: 0.25 };
/** The first is what a page costs whoever opens it: nothing of the script has run there before. */
const ROUNDS = 4;
/** What is not measured by then is left out. */
const SECONDS = 140;
const SLOWEST = 10;
/** What takes less is no stage to speak of. */
const STAGE = 0.3;
/** A page that takes longer than this to be measured is left out, in milliseconds. */
const PATIENCE = 30_000;

/** The script for the pages of the bench; the names of its functions stay. */
async function bundle() {
  const { build } = await import("vite");
  const [{ output }] = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: inProject("scripts", "bench", "probe-page.ts"), formats: ["iife"], name: "bench" },
    },
  });
  return output[0].code;
}

/** An expression that runs what reads the signs, as it is built, and gives the milliseconds that it takes to come in. */
function arrival() {
  const closer = readFileSync(inProject("dist", "chrome", "extension", "content", "closer.js"), "utf8");
  return `(() => { const since = performance.now(); (0, eval)(${JSON.stringify(closer)}); return performance.now() - since; })()`;
}

/** Opens pages one after the other and runs expressions there, in a world of our own. */
async function visitor(browser) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  return async (address, ...expressions) => {
    await page.goto(address, { waitUntil: "load", timeout: PATIENCE });
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: "bench",
    });
    let value;
    for (const expression of expressions) {
      const how = { expression, contextId, awaitPromise: true, returnByValue: true, timeout: PATIENCE };
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", how);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      value = result.value;
    }
    return value;
  };
}

/** Has each page measured: what could not be measured is left out, and told. */
async function measured(pages, addressOf, visit, code) {
  const all = [];
  const end = performance.now() + SECONDS * 1000;
  for (const i of scattered(pages.length)) {
    const { id, url } = pages[i];
    if (performance.now() > end) {
      console.log(`The time is up: ${pages.length - all.length} pages are left out.`);
      break;
    }
    try {
      const rounds = await visit(addressOf(i), code, `bench.takeTurns(${JSON.stringify(url)}, ${ROUNDS})`);
      all.push({ i, id, url, first: rounds[0], again: rounds.slice(1) });
    } catch (error) {
      console.log(`${id} is left out: ${error.message.split("\n")[0]}`);
    }
  }
  return all.sort((a, b) => a.i - b.i);
}

const firstTime = (page, reader) => sum(page.first[reader]);
const timeAgain = (page, reader) => median(page.again.map((round) => sum(round[reader])));

function printTimes(pages) {
  const names = { probably: "isProbablyReaderable", readability: "Readability", probe: "the probe" };
  console.log(`\nThe probe in Chromium, on ${pages.length} real pages, in milliseconds a page:`);
  console.log("                        at first in a page      again (median of 3)");
  console.log("                          p50       p95           p50       p95");
  for (const [reader, name] of Object.entries(names)) {
    const [first, again] = [firstTime, timeAgain].map((time) => pages.map((page) => time(page, reader)));
    const cells = [first, again].map((times) => `${cell(median(times), 9)} ${cell(p95(times), 9)}`);
    console.log(`${name.padEnd(20)} ${cells.join("     ")}`);
  }
  console.log("\nThe probe's time, as a ratio to the p50 of the others:            bar");
  for (const [other, bars] of [
    ["readability", BARS],
    ["probably", {}],
  ]) {
    for (const [when, time] of [
      ["at first", firstTime],
      ["again", timeAgain],
    ]) {
      const [own, theirs] = ["probe", other].map((reader) => pages.map((page) => time(page, reader)));
      const row = (share, of) =>
        console.log(
          `${`${share} to ${names[other]}, ${when}`.padEnd(46)} ${barred(of(own) / median(theirs), bars[share])}`,
        );
      row("p50", median);
      row("p95", p95);
    }
  }
}

function printSlices(pages) {
  const longest = pages.map(({ first }) => Math.max(...first.probe));
  const over = longest.filter((time) => time > BARS.slice).length;
  console.log("\nThe longest time that the page waits for the probe (at first):      bar");
  console.log(`p50, milliseconds                ${barred(median(longest), BARS.slice)}`);
  console.log(`p95                              ${barred(p95(longest), BARS.slice)}`);
  console.log(`the longest                      ${barred(quantile(longest, 1), BARS.slice)}`);
  console.log(`pages where it is over ${BARS.slice} ms      ${barred(over, BARS.pagesOver, 0)}`);
  const asked = pages.filter(({ first }) => first.asked).length;
  const share = ((100 * asked) / pages.length).toFixed(0);
  console.log(`\nThe glance asked for the signs on ${asked} of ${pages.length} pages (${share} %).`);
}

async function printSlowest(pages, addressOf, visit, code) {
  const slowest = [...pages].sort((a, b) => firstTime(b, "probe") - firstTime(a, "probe")).slice(0, SLOWEST);
  console.log(
    "\nWhere the probe takes longest, milliseconds in all and for each stage (at first, the page loaded anew):",
  );
  const lines = [];
  for (const { i, id, url } of slowest) {
    const steps = await visit(addressOf(i), code, `bench.stagesOf(${JSON.stringify(url)})`);
    const stages = new Map();
    for (const [stage, time] of steps) stages.set(stage, [...(stages.get(stage) ?? []), time]);
    const all = sum(steps.map(([, time]) => time));
    const told = [...stages].flatMap(([stage, times]) => {
      const longest = times.length > 1 ? ` (longest step ${Math.max(...times).toFixed(1)})` : "";
      return sum(times) >= STAGE ? [`${stage} ${sum(times).toFixed(1)}${longest}`] : [];
    });
    lines.push({ all, line: `${cell(all, 7, 1)}  ${String(id).slice(0, 16).padEnd(16)}  ${told.join(", ")}` });
  }
  for (const { line } of lines.sort((a, b) => b.all - a.all)) console.log(line);
}

async function printNoArticles(browser, code) {
  const pages = Object.entries(NO_ARTICLES).map(([id, html]) => ({ id, url: `https://pages.example/${id}`, html }));
  const server = await servePages(pages, { alone: true });
  try {
    const visit = await visitor(browser);
    const found = await measured(pages, server.addressOf, visit, code);
    console.log("\nPages that can be no article, milliseconds of the probe:");
    console.log("                           at first     again");
    for (const page of found) {
      const how = page.first.asked ? "   the signs were read" : "";
      console.log(
        `${page.id.padEnd(25)} ${cell(firstTime(page, "probe"), 9)} ${cell(timeAgain(page, "probe"), 9)}${how}`,
      );
    }
    const [first, again] = [firstTime, timeAgain].map((time) => median(found.map((page) => time(page, "probe"))));
    console.log("                                            bar");
    console.log(`p50, at first                    ${barred(first, BARS.noArticle)}`);
    console.log(`p50, again                       ${barred(again, BARS.noArticle)}`);
    const arrivals = [];
    for (const i of pages.keys()) arrivals.push(await visit(server.addressOf(i), arrival()));
    console.log(
      `\nWhat reads the signs is a script that runs ${median(arrivals).toFixed(2)} ms (p50) when it comes into a page.`,
    );
  } finally {
    server.close();
  }
}

/** Prints what the probe takes. */
export async function benchProbe() {
  const pages = realPages();
  const [code, server] = await Promise.all([bundle(), servePages(pages, { alone: true })]);
  const browser = await startChromium();
  try {
    if (pages.length === 0)
      console.log("\nThe real pages are not here: they are expected in ../shared/corpus/extraction.");
    else {
      const visit = await visitor(browser);
      const found = await measured(pages, server.addressOf, visit, code);
      printTimes(found);
      printSlices(found);
      await printSlowest(found, server.addressOf, visit, code);
    }
    await printNoArticles(browser, code);
  } finally {
    await browser.close();
    server.close();
  }
}

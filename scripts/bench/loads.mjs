// What people feel: pages loaded in a Chromium with the extension, which may look at them, and in one without, in turns.
import { startChromium, startWithExtension } from "./chromium.mjs";
import { cell, median, quantile, sum } from "./figures.mjs";
import { realPages, scattered, servePages, spread } from "./pages.mjs";

const PAGES = 100;
/** What is not loaded by then is left out. */
const SECONDS = 50;
/** After a page has been loaded, what runs in it has so long, in milliseconds. */
const REST = 450;

/** Notes the long tasks of each page from its beginning. Runs in the page. */
function noteLongTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: "longtask" });
}

/** Opens pages and tells of each {tasks, busy, heap}: long tasks and busy main thread in milliseconds, heap in megabytes. */
async function visitor(browser) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  await page.evaluateOnNewDocument(noteLongTasks);
  const metric = async (name) =>
    (await session.send("Performance.getMetrics")).metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return async (address) => {
    await page.bringToFront();
    await page.goto(address, { waitUntil: "load" });
    await new Promise((resolve) => setTimeout(resolve, REST));
    const tasks = await page.evaluate(() => globalThis.longTasks);
    const busy = await metric("TaskDuration");
    await session.send("HeapProfiler.collectGarbage");
    return { tasks, busy: busy * 1000, heap: (await metric("JSHeapUsedSize")) / 1e6 };
  };
}

/** Prints long tasks and heap, with and without the extension. */
export async function benchLoads() {
  const pages = spread(realPages(), PAGES);
  if (pages.length === 0) return;
  const server = await servePages(pages);
  const browsers = await Promise.all([startChromium(), startWithExtension()]);
  try {
    const visits = await Promise.all(browsers.map(visitor));
    const found = [[], []];
    const end = performance.now() + SECONDS * 1000;
    for (const i of scattered(pages.length)) {
      if (performance.now() > end) break;
      // Each comes first half of the time.
      for (const which of i % 2 ? [1, 0] : [0, 1]) {
        found[which].push(await visits[which](server.addressOf(i)));
      }
    }
    print(found);
  } finally {
    server.close();
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

function print([without, with_]) {
  const sides = [without, with_];
  const row = (name, figure, digits = 0) => {
    const [before, after] = sides.map(figure);
    console.log(
      `${name.padEnd(32)} ${cell(before, 9, digits)} ${cell(after, 9, digits)} ${cell(after - before, 9, digits)}`,
    );
  };
  console.log(`\n${without.length} of the pages, loaded in Chromium:   without      with  difference`);
  const tasks = (side) => side.flatMap((page) => page.tasks);
  row("long tasks (over 50 ms)", (side) => tasks(side).length);
  row("all of them, milliseconds", (side) => sum(tasks(side)));
  row("the longest", (side) => quantile(tasks(side), 1));
  row("the main thread is busy, p50", (side) => median(side.map(({ busy }) => busy)), 1);
  row("heap after a page, p50, MB", (side) => median(side.map(({ heap }) => heap)), 2);
  row(
    "heap after a page, the most",
    (side) =>
      quantile(
        side.map(({ heap }) => heap),
        1,
      ),
    2,
  );
}

// npm test: every check, one after the other, on a machine with Node and npm alone. Goes on after a failure, so that all
// are seen. The last line is `N passed, N failed`: tests and house rules each count one, and so does every other step.
import { readdirSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { needBrowser } from "./find-browser.mjs";
import { build, inProject, installPackages, root, runTool } from "./project.mjs";

/** No run of tests takes longer than this many seconds, even on a busy machine: then it is ended, and has failed. */
const LONGEST = 1200;

/** What a step has found. */
const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

const STEPS = {
  packages: () => installPackages(),
  browsers: () => {
    for (const name of ["chromium", "firefox"]) console.log(needBrowser(name));
  },
  types: async () => one((await runTool("tsc", [])) === 0),
  lint: async () => one((await runTool("biome", ["ci", "."])) === 0),
  build: () => build(),
  "house rules": houseRules,
  "add-on lint": addOnLint,
  unit: () => vitest("unit", TESTS.unit),
  fixtures: () => vitest("unit", TESTS.fixtures),
  "short fuzz": () => vitest("unit", TESTS["short fuzz"]),
  "end-to-end": () => vitest("e2e", TESTS["end-to-end"]),
  "no test forgotten": noneForgotten,
};

/** The files of each step, by how their names begin. */
const GOLDEN = "test/unit/fixtures.test.ts";
const TESTS = {
  unit: ["src", "test/unit", `--exclude=${GOLDEN}`],
  fixtures: [GOLDEN, "test/fixtures"],
  "short fuzz": ["test/fuzz"],
  "end-to-end": ["test/e2e"],
};
/** Run by `npm run gates`: they take hours. */
const LATER = ["test/gates"];

function testsIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(({ name, parentPath }) => {
    if (/^(?:\..*|node_modules|dist|demo|coverage)$/.test(name)) return [];
    const path = join(parentPath, name);
    return statSync(path).isDirectory() ? testsIn(path) : /\.test\.[cm]?[jt]sx?$/.test(name) ? [path] : [];
  });
}

/** Every test of the tree belongs to a step, and vitest finds it there. */
async function noneForgotten() {
  const { status, output } = await runTool("vitest", ["list", "--filesOnly", "--json"], { quiet: true });
  const start = output.indexOf("[\n");
  if (status !== 0 || start < 0) throw new Error(`vitest list gave status ${status}:\n${output}`);
  const named = (file) => relative(root, file).replaceAll("\\", "/");
  const known = JSON.parse(output.slice(start, output.lastIndexOf("]") + 1)).map(({ file }) => named(file));
  const inSome = [...Object.values(TESTS).flat(), ...LATER].filter((name) => !name.startsWith("--"));
  const isRun = (file) => known.includes(file) && inSome.some((name) => file === name || file.startsWith(`${name}/`));
  const forgotten = testsIn(root)
    .map(named)
    .filter((file) => !isRun(file));
  for (const file of forgotten) console.log(`  ${file} belongs to no step of npm test, and never runs.`);
  return one(forgotten.length === 0);
}

async function houseRules() {
  const { checkHouseRules } = await import("./house-rules.mjs");
  const problems = (await checkHouseRules()).map((rule) => rule.problems.length);
  const failed = problems.filter((count) => count > 0).length;
  return { passed: problems.length - failed, failed, skipped: 0 };
}

/**
 * Where the two libraries assign innerHTML: Readability to a page and to a picture that it copies, DOMPurify to the empty
 * document that it parses in. Each is allowed once; what stands around it in the bundle tells them apart.
 */
const UNSAFE_ASSIGNMENTS = [
  { library: "@mozilla/readability", around: /\.innerHTML\s*=\s*\w+[,;]\s*this\._attempts\b/ },
  { library: "@mozilla/readability", around: /\._isSingleImage\(.*\.innerHTML\s*=\s*\w+\.innerHTML/s },
  { library: "dompurify", around: /\.documentElement\.innerHTML\s*=/ },
];

/** The warnings that no library accounts for. */
async function unaccounted(warnings) {
  const allowed = [...UNSAFE_ASSIGNMENTS];
  const left = [];
  for (const warning of warnings) {
    const { code, file, line, column } = warning;
    const text = file ? (await readFile(inProject("dist", "firefox", file), "utf8")).split("\n")[line - 1] : "";
    const around = text.slice(Math.max(0, column - 120), column + 60);
    const at = code === "UNSAFE_VAR_ASSIGNMENT" ? allowed.findIndex((one) => one.around.test(around)) : -1;
    if (at < 0) left.push(warning);
    else allowed.splice(at, 1);
  }
  return left;
}

/** What the store's own linter says: no error, and no warning but those that the two libraries bring. */
async function addOnLint() {
  const { status, output } = await runTool(
    "web-ext",
    ["lint", "-s", "dist/firefox", "-o", "json", "--no-config-discovery"],
    {
      quiet: true,
    },
  );
  const start = output.indexOf("{");
  if (start < 0) throw new Error(`web-ext lint gave status ${status} and no result:\n${output}`);
  const { errors, warnings } = JSON.parse(output.slice(start, output.lastIndexOf("}") + 1));
  const bad = [...errors, ...(await unaccounted(warnings))];
  for (const { code, message, file, line } of bad) console.log(`  ${code}: ${message} (${file}:${line})`);
  return one(bad.length === 0);
}

/** Runs tests; their number comes from vitest's own report. */
async function vitest(project, folders) {
  const home = await mkdtemp(join(tmpdir(), "unmirror-test-"));
  const report = join(home, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const status = await runTool("vitest", ["run", "--project", project, ...folders, ...reporters], {
      seconds: LONGEST,
    });
    if (status === null) console.log(`It was ended after ${LONGEST} seconds.`);
    const found = JSON.parse(await readFile(report, "utf8").catch(() => "null"));
    const passed = found?.numPassedTests ?? 0;
    let failed = found?.numFailedTests ?? 0;
    // A file that could not be run, or nothing found to run, is a failure of its own.
    if (failed === 0 && (status !== 0 || passed === 0)) failed = 1;
    return { passed, failed, skipped: (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0) };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const table = [];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, step] of Object.entries(STEPS)) {
  console.log(`\n── ${name}`);
  const since = performance.now();
  let result;
  try {
    result = (await step()) ?? one(true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = one(false);
  }
  for (const key of Object.keys(total)) total[key] += result[key];
  const counts = `${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ""}`;
  table.push(`${result.failed ? "✗" : "✓"} ${name.padEnd(12)} ${seconds(since).padStart(8)}  ${counts}`);
  console.log(table.at(-1));
}
console.log(`\n${table.join("\n")}\n${seconds(0)} in all${total.skipped ? `, ${total.skipped} skipped` : ""}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

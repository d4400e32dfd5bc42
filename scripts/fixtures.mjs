// node scripts/fixtures.mjs [--write] [NAME]: runs the golden pages whose name holds NAME (all of them without one).
// --write writes what the code gives now as their goldens: read each before you keep it.
// node scripts/fixtures.mjs --case FILE NAME: makes the golden page NAME of a case that a user has copied; what it
// expects is what the user wants, so it fails until the engine learns that, or guards it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inProject, installPackages, readJson, root, runTool } from "./project.mjs";

const USAGE = "usage: node scripts/fixtures.mjs [--write] [NAME]\n       node scripts/fixtures.mjs --case FILE NAME";

function fail(words, status) {
  console.error(words);
  process.exit(status);
}

async function makeFromCase(file, name) {
  if (!/^[a-z-]+--[a-z0-9-]+$/.test(name)) fail(`"${name}" is no name of a golden page: KIND--BEHAVIOUR.`, 2);
  if (!existsSync(file)) fail(`There is no file ${file}.`, 2);
  const folder = inProject("test", "fixtures", name);
  if (existsSync(folder)) fail(`test/fixtures/${name} is there already.`, 1);
  await installPackages();
  const { runnerImport } = await import("vite");
  const define = { __VERSION__: JSON.stringify(readJson("package.json").version) };
  const options = { root, configFile: false, logLevel: "error", define };
  const { module } = await runnerImport(inProject("test", "fixtures", "from-case.ts"), options);
  let files;
  try {
    files = module.fixtureFrom(readFileSync(file, "utf8"), name);
  } catch (error) {
    if (error.name !== "CaseError" && error.name !== "UnfitCase") throw error;
    fail(`${file}: ${error.message}`, 1);
  }
  mkdirSync(folder);
  for (const [one, text] of Object.entries(files)) writeFileSync(join(folder, one), text);
  console.log(`test/fixtures/${name} is made. Read it, then: node scripts/fixtures.mjs ${name}`);
}

const args = process.argv.slice(2);
if (args[0] === "--case") {
  if (args.length !== 3) fail(USAGE, 2);
  await makeFromCase(args[1], args[2]);
} else {
  const write = args.includes("--write");
  const [name = ""] = args.filter((arg) => !arg.startsWith("--"));
  if (args.some((arg) => arg.startsWith("--") && arg !== "--write") || args.length > (write ? 2 : 1)) fail(USAGE, 2);
  await installPackages();
  process.exitCode = await runTool(
    "vitest",
    ["run", "--project", "unit", "test/unit/fixtures.test.ts", ...(name ? ["--testNamePattern", name] : [])],
    { env: write ? { FIXTURES_WRITE: name || "*" } : {} },
  );
}

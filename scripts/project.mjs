// What the scripts share: the project's folder, its tools, its packages, its builds.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** The path of something in the project. */
export const inProject = (...parts) => join(root, ...parts);

export const readJson = (...parts) => JSON.parse(readFileSync(inProject(...parts), "utf8"));

/** The folder of shared corpora beside the project, or null where it isn't there. */
export const shared = existsSync(inProject("..", "shared", "score.mjs")) ? inProject("..", "shared") : null;

/** A TypeScript module of the project, with all that it imports as one graph. Needs the packages. */
export async function loadModule(...parts) {
  const { runnerImport } = await import("vite");
  return (await runnerImport(inProject(...parts), { root, configFile: false })).module;
}

/** How each part is built (`vite build --mode …`). */
export const BUILDS = ["chrome", "firefox", "cli"];

/**
 * Runs a program with the project's folder as its own; gives its exit status, null where it was ended.
 * @param options.quiet leaves its output out; gives {status, output} instead
 */
export function run(command, args, { env = {}, seconds = 1800, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      shell: process.platform === "win32" && command === "npm", // npm is a batch file there
    });
    const end = () => child.kill();
    const timer = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
    process.once("exit", end);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("error", reject);
    child.once("close", (status) => {
      clearTimeout(timer);
      process.off("exit", end);
      resolve(quiet ? { status, output } : status);
    });
  });
}

/** Runs a tool of node_modules: [package, its script]. */
const TOOLS = {
  biome: ["@biomejs/biome", "bin/biome"],
  tsc: ["typescript", "bin/tsc"],
  vite: ["vite", "bin/vite.js"],
  vitest: ["vitest", "vitest.mjs"],
  "web-ext": ["web-ext", "bin/web-ext.js"],
};
export const runTool = (name, args, options) =>
  run(process.execPath, [inProject("node_modules", ...TOOLS[name]), ...args], options);

/** Installs the packages, where one is missing or of another version than package.json says. */
export async function installPackages() {
  const { dependencies, devDependencies } = readJson("package.json");
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  if (wanted.every(([name, version]) => installedVersion(name) === version)) return;
  console.log("Installing the packages with npm ci …");
  if ((await run("npm", ["ci", "--no-audit", "--no-fund"])) !== 0) {
    throw new Error("The packages could not be installed: see above.");
  }
}

function installedVersion(name) {
  const file = ["node_modules", name, "package.json"];
  return existsSync(inProject(...file)) ? readJson(...file).version : null;
}

/** Builds some of the parts, or all. */
export async function build(modes = BUILDS) {
  for (const mode of modes) {
    const { status, output } = await runTool("vite", ["build", "--mode", mode], { quiet: true });
    if (status !== 0) throw new Error(`The build of ${mode} failed:\n${output}`);
  }
}

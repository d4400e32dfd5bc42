// node scripts/fixtures.mjs [--write] [NAME]: runs the golden pages whose name holds NAME (all of them without one).
// --write writes what the code gives now as their goldens: read each before you keep it.
import { installPackages, runTool } from "./project.mjs";

const args = process.argv.slice(2);
const write = args.includes("--write");
const [name = ""] = args.filter((arg) => !arg.startsWith("--"));
if (args.some((arg) => arg.startsWith("--") && arg !== "--write") || args.length > (write ? 2 : 1)) {
  console.error("usage: node scripts/fixtures.mjs [--write] [NAME]");
  process.exit(2);
}
await installPackages();
process.exitCode = await runTool(
  "vitest",
  ["run", "--project", "unit", "test/unit/fixtures.test.ts", ...(name ? ["--testNamePattern", name] : [])],
  { env: write ? { FIXTURES_WRITE: name || "*" } : {} },
);

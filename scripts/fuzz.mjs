// npm run fuzz [-- RUNS]: the fuzz tests with many runs. `npm test` runs the same ones shortly.
import { installPackages, runTool } from "./project.mjs";

const runs = process.argv[2] ?? process.env.FUZZ_RUNS ?? "5000";
await installPackages();
process.exitCode = await runTool("vitest", ["run", "--project", "unit", "test/fuzz", "--testTimeout=0"], {
  env: { FUZZ_RUNS: runs },
  seconds: 24 * 3600,
});

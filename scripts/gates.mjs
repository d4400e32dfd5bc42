// npm run gates: the full hostile sets, in both browsers and by the command. They stand beside the project.
import { needBrowser } from "./find-browser.mjs";
import { build, installPackages, runTool, shared } from "./project.mjs";

if (shared === null) {
  console.log("The hostile sets are not here: they are expected in a folder `shared` beside the project's.");
} else {
  await installPackages();
  for (const name of ["chromium", "firefox"]) needBrowser(name);
  await build();
  process.exitCode = await runTool("vitest", ["run", "--project", "gates", ...process.argv.slice(2)], {
    env: { FULL: "1" },
    seconds: 4 * 3600,
  });
}

// npm start: builds, then opens a throw-away browser profile with the extension, on a page that has copied an article.
// `--firefox` or FIREFOX=1 for Firefox; `--headless`, or no display, shows the same without a window: it leaves a picture of
// the reader and the cleaned Markdown in demo/.
import { build, inProject, installPackages, loadModule } from "./project.mjs";

const firefox = process.argv.includes("--firefox") || process.env.FIREFOX === "1";
const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes("--headless") || !hasDisplay;

try {
  await installPackages();
  console.log("Building …");
  await build([firefox ? "firefox" : "chrome"]);
  const { demo } = await loadModule("test", "e2e", "demo.ts");
  await demo({ name: firefox ? "firefox" : "chromium", headless, folder: inProject("demo") });
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

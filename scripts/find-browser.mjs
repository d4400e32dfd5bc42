// Where a browser is: the variable that names it, the PATH, the usual places, and, as root on Debian, apt.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What each browser is called, where it is looked for, and what to say where there is none. */
const BROWSERS = {
  chromium: {
    variable: "CHROME_PATH",
    names: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "brave-browser"],
    mac: [
      "Chromium.app/Contents/MacOS/Chromium",
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
    windows: ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"],
    packages: ["chromium", "fonts-noto-cjk"],
    missing: "No Chromium was found: install Chromium, Chrome or Edge, or set CHROME_PATH to its program.",
  },
  firefox: {
    variable: "FIREFOX_PATH",
    names: ["firefox-esr", "firefox"],
    mac: ["Firefox.app/Contents/MacOS/firefox"],
    windows: ["Mozilla Firefox\\firefox.exe"],
    packages: ["firefox-esr", "fonts-noto-cjk"],
    missing: "No Firefox was found: install Firefox, or set FIREFOX_PATH to its program.",
  },
};

/** The path of a browser's program, or null. */
export function findBrowser(name) {
  const browser = BROWSERS[name];
  const named = process.env[browser.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${browser.variable} names a file that is not there: ${named}`);
  }
  return [...candidates(browser)].find((file) => existsSync(file)) ?? null;
}

function* candidates(browser) {
  const ending = process.platform === "win32" ? ".exe" : "";
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  for (const name of browser.names) for (const folder of folders) yield join(folder, name + ending);
  if (process.platform === "darwin")
    for (const folder of ["/Applications", join(process.env.HOME ?? "", "Applications")])
      for (const app of browser.mac) yield join(folder, app);
  if (process.platform === "win32")
    for (const variable of ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"])
      for (const program of browser.windows) if (process.env[variable]) yield join(process.env[variable], program);
}

/** The same, but what is missing is installed where that can be done without asking; otherwise one sentence says what to do. */
export function needBrowser(name) {
  const found = findBrowser(name) ?? (aptInstall(BROWSERS[name].packages) ? findBrowser(name) : null);
  if (!found) throw new Error(BROWSERS[name].missing);
  return found;
}

function aptInstall(packages) {
  const apt = "/usr/bin/apt-get";
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync(apt)) return false;
  console.log(`Installing ${packages.join(", ")} with apt …`);
  const run = (...args) =>
    spawnSync(apt, args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  run("update", "-qq"); // one list that fails must not stop the rest: the installation says what is really missing
  return run("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

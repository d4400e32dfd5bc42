// npm run package: the archives for the stores, in dist/. The same bytes each time: names in order, one fixed time, and
// a packer written in JavaScript, so that no version of Node changes them.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";
import { build, inProject, installPackages, readJson, root, run } from "./project.mjs";

await installPackages();
await build();
const { name, version } = readJson("package.json");

const builtFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What the reviewers build from: all that git tracks. */
async function trackedFiles() {
  const { status, output } = await run("git", ["ls-files", "-z"], { quiet: true });
  if (status !== 0) throw new Error("The source archive holds what git tracks, but this is no checkout.");
  const files = output
    .split("\0")
    .filter(Boolean)
    .map((path) => inProject(path));
  return files.filter((file) => existsSync(file)); // one may have been deleted since
}

/** Packs files under their paths in a folder. */
function pack(target, folder, files) {
  const named = files.map((file) => [relative(folder, file).split(sep).join("/"), new Uint8Array(readFileSync(file))]);
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  // Archives hold local time: this one reads the same in every zone.
  const archive = zipSync(Object.fromEntries(named), { level: 9, mtime: new Date(2020, 0, 1), os: 3 });
  const file = inProject("dist", `${name}-${version}-${target}.zip`);
  writeFileSync(file, archive);
  const digest = createHash("sha256").update(archive).digest("hex");
  console.log(`${relative(root, file)}  ${archive.length} bytes  sha256 ${digest}`);
}

for (const browser of ["chrome", "firefox"]) {
  const folder = inProject("dist", browser);
  pack(browser, folder, builtFiles(folder));
}
pack("source", root, await trackedFiles());

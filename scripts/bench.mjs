// npm run bench: what we take beside what others take, in one run on the same documents, as ratios; a part alone with
// `npm run bench -- NAME`. Each part takes less than four minutes.
import { benchLoads } from "./bench/loads.mjs";
import { benchProbe } from "./bench/probe.mjs";
import { benchReaders } from "./bench/readers.mjs";
import { build, installPackages } from "./project.mjs";

/** Name → what is built for it, and what it prints. */
const PARTS = {
  readers: { needs: [], run: [benchReaders] },
  probe: { needs: ["chrome"], run: [benchProbe, benchLoads] },
};

const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}": ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}
await installPackages();
for (const [name, { needs, run }] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  await build(needs);
  for (const part of run) await part();
}

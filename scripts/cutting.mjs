// node scripts/cutting.mjs: how much of the main text of real pages, as people labelled it, a finder takes for noise: with
// what and where, the longest first. A part of `npm run score`.
import { realPages } from "./bench/pages.mjs";
import { loadModule as load } from "./project.mjs";

/** So many of the passages are shown. */
const SHOWN = 12;

const { read } = await load("src", "index.ts");
const { parseHtml } = await load("src", "cli", "dom.ts");
const { squash } = await load("test", "corpus", "labelled-scene.ts");

const count = (text, part) => text.split(part).length - 1;

const pages = realPages();
const taken = [];
let letters = 0;
for (const { id, url, html, text } of pages) {
  const labelled = squash(text);
  letters += labelled.length;
  const reading = read(parseHtml(html), url);
  if (!reading.ok) continue;
  const { removals, cleaned } = reading.article;
  const kept = squash(cleaned.join("\n"));
  for (const removal of removals.filter(({ kind }) => kind !== "furniture")) {
    const words = squash(removal.text);
    if (words.length > 1 && count(labelled, words) > count(kept, words))
      taken.push({ page: id, kind: removal.kind, words });
  }
}
const lost = taken.reduce((sum, { words }) => sum + words.length, 0);
console.log(
  `${lost} of ${letters} characters, on ${new Set(taken.map(({ page }) => page)).size} of ${pages.length} pages`,
);
for (const { page, kind, words } of taken.sort((a, b) => b.words.length - a.words.length).slice(0, SHOWN))
  console.log(`  ${page} ${kind}: ${words.slice(0, 100)}`);

// node scripts/cutting.mjs: how much of the main text of real pages, as people labelled it, a finder takes for noise: with
// what and where, the longest first. A part of `npm run score`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { loadModule as load, shared } from "./project.mjs";

/** So many of the passages are shown. */
const SHOWN = 12;

const { read } = await load("src", "index.ts");
const { parseHtml } = await load("src", "cli", "dom.ts");

const squash = (text) => text.normalize("NFC").replace(/[\p{Cf}\p{Cc}\s]+/gu, "");
const count = (text, part) => text.split(part).length - 1;

const folder = shared && `${shared}/corpus/extraction`;
if (folder && existsSync(folder)) {
  const taken = [];
  let letters = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl.gz"))) {
    for (const line of gunzipSync(readFileSync(`${folder}/${file}`))
      .toString()
      .trim()
      .split("\n")) {
      const { id, url, html, text } = JSON.parse(line);
      const labelled = squash(text);
      letters += labelled.length;
      const reading = read(parseHtml(html), url);
      if (!reading.ok) continue;
      const { removals, cleaned } = reading.article;
      const kept = squash(cleaned.join("\n"));
      for (const removal of removals.filter(({ kind }) => kind !== "furniture")) {
        const words = squash(removal.text);
        if (words.length > 1 && count(labelled, words) > count(kept, words))
          taken.push({ page: `${file.split(".")[0]}/${id}`, kind: removal.kind, words });
      }
    }
  }
  const lost = taken.reduce((sum, { words }) => sum + words.length, 0);
  console.log(`${lost} of ${letters} characters, on ${new Set(taken.map(({ page }) => page)).size} pages`);
  for (const { page, kind, words } of taken.sort((a, b) => b.words.length - a.words.length).slice(0, SHOWN))
    console.log(`  ${page} ${kind}: ${words.slice(0, 100)}`);
}

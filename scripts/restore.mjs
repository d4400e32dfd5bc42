// node scripts/restore.mjs: on every labelled page, whether putting each removal back at its block and offset gives the
// isolated article again, character for character. A part of `npm run score`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { COPIES, HONEST } from "../test/corpus/sets.mjs";
import { inProject, loadModule as load, shared } from "./project.mjs";

const { read } = await load("src", "index.ts");
const { parseHtml } = await load("src", "cli", "dom.ts");
const { restoreProblems, isAttribute } = await load("test", "fixtures", "restore.ts");

/** Pages that lie in a folder as NAME.html, with NAME.json that knows their address. */
function* labelled(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const { id, url } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
    const page = `${folder}/${id}.html`;
    if (existsSync(page)) yield { id, url, html: readFileSync(page, "utf8") };
  }
}

const escapeText = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Texts, a line each in JSON: as pages of a paragraph a line. */
function* texts(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl"))) {
    for (const line of readFileSync(`${folder}/${file}`, "utf8").trim().split("\n")) {
      const { id, url, lang, text } = JSON.parse(line);
      const [title, ...rest] = text
        .split("\n")
        .filter((one) => one.trim())
        .map((one) => escapeText(one.trim()));
      const body = rest.map((one) => `<p>${one}</p>`).join("");
      yield {
        id: `${file.split(".")[0]}/${id}`,
        url,
        html: `<!doctype html><html lang="${lang}"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>`,
      };
    }
  }
}

const SHELVES = [
  ...["seed", "noise"].map((name) => [name, shared && `${shared}/corpus/${name}`, labelled]),
  ["real", shared && `${shared}/corpus/real`, texts],
  ...[...COPIES, ...HONEST].map((name) => [`our ${name}`, inProject("test", "corpus", name), labelled]),
];

for (const [name, folder, pagesOf] of SHELVES) {
  if (!folder || !existsSync(folder)) continue;
  const count = { pages: 0, right: 0, removals: 0, attributes: 0 };
  for (const { id, url, html } of pagesOf(folder)) {
    const reading = read(parseHtml(html), url);
    if (!reading.ok) continue;
    const { removals } = reading.article;
    const problems = restoreProblems(reading.article, (options) => read(parseHtml(html), url, options));
    count.pages++;
    count.removals += removals.length;
    count.attributes += removals.filter(isAttribute).length;
    if (problems.length === 0) count.right++;
    for (const problem of problems.slice(0, 3)) console.log(`  ${name}/${id}: ${problem.slice(0, 300)}`);
  }
  const { pages, right, removals, attributes } = count;
  const share = `${right} of ${pages} articles again, character for character`;
  console.log(`${name.padEnd(24)} ${share}; ${removals} removals, ${attributes} of them attributes`);
  if (right < pages) process.exitCode = 1;
}

#!/usr/bin/env node
// Writes the label beside each hand-written page of the honest sets (WRITTEN in sets.mjs), and their KINDS.md, from the facts in honest-pages*.mjs.
//
//   node test/corpus/make-honest.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { labelOf } from './labels.mjs';
import { WRITTEN } from './sets.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const names = { 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese', en: 'English', ja: 'Japanese', pl: 'Polish', id: 'Indonesian' };

function writeSet(folder, pages) {
  const dir = path.join(here, folder);
  for (const page of pages) {
    const { document } = new JSDOM(fs.readFileSync(path.join(dir, `${page.id}.html`), 'utf8')).window;
    const read = labelOf(document, page);
    for (const s of page.keep ?? []) if (!read.text.join('\n').includes(s)) throw new Error(`${page.id} lost ${s}`);
    const label = {
      id: page.id, url: page.url, lang: page.lang, skin: 'own', variant: 'honest', offtopic: false,
      title: page.title, author: page.author, site: page.site,
      republished: false, truncated: false, attribution: {}, claims: false,
      phrases: page.phrases, text: read.text, structure: read.structure, captions: read.captions, noise: [], ignore: read.ignore,
    };
    fs.writeFileSync(path.join(dir, `${page.id}.json`), `${JSON.stringify(label, null, 1)}\n`);
  }
  const known = new Set(pages.map(p => p.id));
  for (const f of fs.readdirSync(dir)) if (f.endsWith('.html') && !known.has(f.slice(0, -5))) throw new Error(`${folder}/${f} stands in no line of the facts`);
  const list = lang => pages.filter(p => p.lang === lang).map(p => `- \`${p.id}\`: ${p.kind}`).join('\n');
  fs.writeFileSync(path.join(dir, 'KINDS.md'), `# Kinds of honest pages (${pages.length})\n\nWritten by \`make-honest.mjs\`.\n\n${Object.entries(names).filter(([lang]) => pages.some(p => p.lang === lang)).map(([lang, name]) => `## ${name}\n\n${list(lang)}\n`).join('\n')}`);
  console.log(`${folder}: ${pages.length} honest pages labelled`);
}

for (const folder of WRITTEN) writeSet(folder, (await import(`./honest-pages${folder.replace(/^[a-z]+/, '')}.mjs`)).pages);

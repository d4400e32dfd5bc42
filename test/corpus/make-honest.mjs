#!/usr/bin/env node
// Writes the label beside each hand-written page of honest/, honest-third/, honest-fourth/, honest-fifth/, honest-sixth/, honest-seventh/, honest-eighth/, honest-ninth/, honest-tenth/, honest-eleventh/, honest-twelfth/, honest-thirteenth/, honest-fourteenth/ and honest-web/, and their KINDS.md, from the facts in honest-pages.mjs (-third, -fourth, -fifth, -sixth, -seventh, -eighth, -ninth, -tenth, -eleventh, -twelfth, -thirteenth, -fourteenth, -web).
//
//   node test/corpus/make-honest.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { pages } from './honest-pages.mjs';
import { pages as eighthPages } from './honest-pages-eighth.mjs';
import { pages as eleventhPages } from './honest-pages-eleventh.mjs';
import { pages as fifthPages } from './honest-pages-fifth.mjs';
import { pages as fourteenthPages } from './honest-pages-fourteenth.mjs';
import { pages as fourthPages } from './honest-pages-fourth.mjs';
import { pages as ninthPages } from './honest-pages-ninth.mjs';
import { pages as seventhPages } from './honest-pages-seventh.mjs';
import { pages as sixthPages } from './honest-pages-sixth.mjs';
import { pages as tenthPages } from './honest-pages-tenth.mjs';
import { pages as thirdPages } from './honest-pages-third.mjs';
import { pages as thirteenthPages } from './honest-pages-thirteenth.mjs';
import { pages as twelfthPages } from './honest-pages-twelfth.mjs';
import { pages as webPages } from './honest-pages-web.mjs';
import { labelOf } from './labels.mjs';

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

writeSet('honest', pages);
writeSet('honest-third', thirdPages);
writeSet('honest-fourth', fourthPages);
writeSet('honest-fifth', fifthPages);
writeSet('honest-sixth', sixthPages);
writeSet('honest-seventh', seventhPages);
writeSet('honest-eighth', eighthPages);
writeSet('honest-ninth', ninthPages);
writeSet('honest-tenth', tenthPages);
writeSet('honest-eleventh', eleventhPages);
writeSet('honest-twelfth', twelfthPages);
writeSet('honest-thirteenth', thirteenthPages);
writeSet('honest-fourteenth', fourteenthPages);
writeSet('honest-web', webPages);

#!/usr/bin/env node
// Writes the sets of republished pages (COPIES in sets.mjs), each injected character labelled, out of the articles of the honest sets;
// and honest-third-dressed/: articles of honest-third/ untouched, in the skins that the farms of the third set wear.
// What each copy suffers stands in copies-pages*.mjs, the wordings in copies-words*.mjs (one of each per set), the pages around it in copies-skins.mjs.
// The same input always gives the same pages: every choice is drawn from the page's own name.
//
//   node test/corpus/make-copies.mjs
//
// How it works: the article is cut into blocks; each operation writes its injections between marks (<x-n> noise, <x-i> counts neither way);
// the label is read from the marked page, the page is the same without the marks.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { escape, escapeAttribute } from './copies-operations.mjs';
import { skins } from './copies-skins.mjs';
import { blocksOf, breath, labelOf, squash } from './labels.mjs';
import { COPIES, WRITTEN } from './sets.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
/** What a module of one set exports: ('copies-pages', 'copies-fresh') reads copies-pages-fresh.mjs. */
const moduleOf = (kind, folder) => import(`./${kind}${folder.replace(/^[a-z]+/, '')}.mjs`);
const facts = new Map();
for (const folder of WRITTEN) for (const page of (await moduleOf('honest-pages', folder)).pages) facts.set(page.id, { ...page, folder });

// ---- chance, drawn from a name

function chanceOf(name) {
  let a = 2166136261;
  for (const c of name) a = Math.imul(a ^ c.codePointAt(0), 16777619);
  const next = () => { a = (a + 0x6d2b79f5) | 0; let t = Math.imul(a ^ (a >>> 15), 1 | a); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
  const below = n => Math.floor(next() * n);
  const shuffle = list => { const l = [...list]; for (let i = l.length - 1; i > 0; i--) { const j = below(i + 1); [l[i], l[j]] = [l[j], l[i]]; } return l; };
  return { below, pick: list => list[below(list.length)], shuffle, some: (list, n) => { const at = new Set(shuffle([...list.keys()]).slice(0, n)); return list.filter((_, i) => at.has(i)); } };
}

// ---- an article as blocks

const KEPT_INLINE = new Set('B STRONG EM CODE SUP RUBY RT RP Q BR KBD'.split(' '));
const RAW = new Set('UL OL TABLE PRE BLOCKQUOTE FIGURE DL DETAILS'.split(' '));
const KEPT_IN_RAW = new Set([...RAW, ...KEPT_INLINE, ...'LI TR TD TH THEAD TBODY DT DD P SUMMARY FIGCAPTION CAPTION IMG'.split(' ')]);

function markupOf(node, kept, aside = new Set()) {
  if (node.nodeType === 3) return escape(node.data);
  if (node.nodeType !== 1 || aside.has(node)) return '';
  const inner = [...node.childNodes].map(c => markupOf(c, kept, aside)).join('');
  if (!kept.has(node.tagName)) return inner;
  const tag = node.tagName.toLowerCase();
  if (tag === 'br') return '<br>';
  if (tag === 'img') return `<img src="${escapeAttribute(node.getAttribute('src'))}" alt="${escapeAttribute(node.getAttribute('alt') ?? '')}">`;
  return `<${tag}>${inner}</${tag}>`;
}

/** {type: p | heading | raw, html} for each block of the article, without its title, bylines and credits. */
function articleOf(id) {
  const fact = facts.get(id), { document } = new JSDOM(fs.readFileSync(path.join(here, fact.folder, `${id}.html`), 'utf8')).window;
  const root = document.querySelector(fact.root), aside = new Set((fact.ignore ?? []).flatMap(s => [...document.querySelectorAll(s)]));
  const blocks = [];
  let line = '';
  const flush = () => { const html = line.replace(/\s+/g, ' ').trim(); line = ''; if (html.replace(/&nbsp;|\u00a0/g, '').trim()) blocks.push({ type: 'p', html }); };
  const walk = el => {
    for (const node of el.childNodes) {
      if (aside.has(node) || (node.tagName === 'H1' && squash(node.textContent) === squash(fact.title))) continue;
      const tag = node.nodeType === 1 ? node.tagName : '';
      if (tag === 'P') {
        flush();
        const pictures = [...node.querySelectorAll('img')];
        if (pictures.length) blocks.push({ type: 'raw', html: `<p>${pictures.map(i => markupOf(i, KEPT_IN_RAW)).join('')}</p>` });
        line = [...node.childNodes].map(c => markupOf(c, KEPT_INLINE)).join('');
        flush();
      }
      else if (/^H[1-6]$/.test(tag)) { flush(); blocks.push({ type: 'heading', level: tag.toLowerCase(), html: [...node.childNodes].map(c => markupOf(c, KEPT_INLINE)).join('') }); }
      else if (RAW.has(tag)) { flush(); blocks.push({ type: 'raw', html: markupOf(node, KEPT_IN_RAW, aside) }); }
      else if (/^(DIV|SECTION|ARTICLE|HEADER|CENTER|HR)$/.test(tag)) { flush(); walk(node); flush(); }
      else if (tag === 'BR') flush();
      else line += markupOf(node, KEPT_INLINE);
    }
  };
  walk(root);
  flush();
  return blocks;
}

// ---- a page

const BODIES = {
  p: b => `<p>${b.html}</p>`, div: b => `<div>${b.html}</div>`, section: b => `<section>${b.html}</section>`, span: b => `<p><span>${b.html}</span></p>`,
  font: b => `<p><font size="3">${b.html}</font></p>`, br: b => `${b.html}<br><br>`, nbsp: b => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${b.html}</p>`, full: b => `<p>　　${b.html}</p>`,
  indent: b => `<p style="text-indent:2em">${b.html}</p>`, wx: b => `<section style="margin:0 8px;line-height:1.75em"><span style="font-size:15px;letter-spacing:1px">${b.html}</span></section>`, single: b => `${b.html}<br>`,
  classed: b => `<div class="t_line">${b.html}</div>`, data: b => `<p data-v-1c9e="" class="">${b.html}</p>`, face: b => `<p style="line-height:2"><font face="宋体" color="#000000">${b.html}</font></p>`, para: b => `<div class="txt-para" style="margin:14px 0"><span>${b.html}</span></div>`, mso: b => `<p class="MsoNormal" align="left" style="text-align:left"><span lang="ZH-CN" style="font-size:12.0pt">${b.html}</span></p>`,
  wpb: b => `<p class="wp-block-paragraph">${b.html}</p>`, divfull: b => `<div>　　${b.html}</div>`,
  nested: b => `<div><p><span style="font-family:宋体"><span>${b.html}</span></span></p></div>`,
};

function build(row, { trades, words }) {
  const { of, name, skin = 'portal', body = 'p', trade, furniture = true, meta = true, titleSuffix = ' - {s}', claims = false } = row;
  const id = `${of}--${name}`, fact = facts.get(of), chance = chanceOf(id), lang = fact.lang;
  const url = row.honest ? fact.url : `${row.scheme ?? 'https'}://${row.host}${row.path ?? `/${chance.pick(['a', 'article', 'news', 'show', 'read'])}/${1000 + chance.below(90000)}.html`}`;
  const phrases = trade ? trades[trade] : [], site = row.site;
  const page = {
    id, lang, chance, phrases, title: fact.title, words: words[lang], site, marks: row.marks ?? lang, wordsOf: tongue => words[tongue ?? lang], blocks: articleOf(of), head: row.honest ? `<link rel="canonical" href="${fact.url}">` : '', after: '', attribution: {}, claims, truncated: false,
    fill: s => s.replaceAll('{t}', fact.title).replaceAll('{k3}', phrases[3] ?? '').replaceAll('{k2}', phrases[2] ?? '').replaceAll('{k}', phrases[1] ?? '').replaceAll('{h}', row.host).replaceAll('{u}', url).replaceAll('{s}', site).replaceAll('{author}', fact.author).replaceAll('{site}', fact.site).replaceAll('{url}', fact.url),
    paragraphs: () => page.blocks.filter(b => b.type === 'p' && !b.html.includes('<br>')),
    between: list => { for (const b of list) { const at = 1 + chance.below(Math.max(1, page.blocks.length - 1)); page.blocks.splice(at, 0, b); } },
    claim: (attribution, more = false) => { for (const [k, v] of Object.entries(attribution)) page.attribution[k] = page.fill(v); if (more) page.claims = true; },
  };
  for (const operation of row.does) operation(page);

  const article = page.blocks.map(b => b.type === 'p' ? BODIES[body](b) : b.type === 'heading' ? `<${b.level}>${b.html}</${b.level}>` : b.html).join('\n');
  const keywords = typeof meta === 'string' ? `<meta name="keywords" content="${escapeAttribute(meta)}">` : meta && trade ? `<meta name="keywords" content="${escapeAttribute(phrases.slice(0, 5).join(','))}">` : '';
  const marked = skins[skin].page({
    lang: lang === 'en' || lang === 'ja' ? lang : lang === 'zh-Hant' ? 'zh-TW' : 'zh-CN', title: escape(fact.title), pageTitle: escape(fact.title + page.fill(titleSuffix)), head: keywords + page.head,
    article, after: page.after, words: row.chrome ? words[row.chrome] : page.words, site, host: row.host, furniture, related: chance.shuffle((row.chrome ? words[row.chrome] : page.words).related), tick: 100 + chance.below(8000),
  });
  return { row, page, url, fact, marked, root: skins[skin].root };
}

function labelFor({ row, page, url, fact, marked, root }) {
  const { document } = new JSDOM(marked).window, noises = [], ignore = [];
  for (const e of document.querySelectorAll('x-n, x-i, img[x-alt]')) {
    if (e.tagName === 'X-I') ignore.push(...blocksOf(e));
    else if (e.tagName === 'IMG') noises.push({ kind: 'keyword-alt', how: 'alt', text: e.getAttribute('alt') });
    else if (e.getAttribute('k')) noises.push({ kind: e.getAttribute('k'), how: e.getAttribute('h'), text: e.getAttribute('t') ?? (e.getAttribute('h') === 'block' ? blocksOf(e).join('\n') : e.textContent.trim() || e.textContent) });
  }
  const own = [...document.querySelectorAll('img[x-alt]')].map(i => i.getAttribute('alt'));
  for (const e of document.querySelectorAll('x-n, x-i')) e.remove();
  document.querySelector(root).normalize();
  const read = labelOf(document, { root, title: fact.title });
  return {
    id: page.id, url, lang: page.lang, skin: row.skin ?? 'portal', variant: row.name, offtopic: !row.ontopic, title: fact.title, author: fact.author, site: fact.site,
    republished: !row.honest, truncated: page.truncated, attribution: page.attribution, claims: page.claims,
    phrases: row.phrases ?? (row.honest ? fact.phrases : null) ?? page.phrases.filter(p => noises.some(n => n.text.includes(p))), text: read.text, structure: read.structure,
    captions: read.captions.filter(c => !own.includes(c)), noise: noises, ignore: [...new Set(ignore)],
    root,
  };
}

async function writeSet(folder, rows, wordings) {
  const dir = path.join(here, folder);
  fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(dir);
  for (const row of rows) {
    await breath();
    const built = build(row, wordings), label = labelFor(built);
    fs.writeFileSync(path.join(dir, `${label.id}.html`), built.marked.replace(/<\/?x-[ni]\b[^>]*>/g, '').replace(/ x-alt(?= )/g, ''));
    fs.writeFileSync(path.join(dir, `${label.id}.json`), `${JSON.stringify(label, null, 1)}\n`);
  }
  console.log(`${folder}: ${rows.length} pages written`);
}

for (const folder of COPIES) await writeSet(folder, (await moduleOf('copies-pages', folder)).copies, await moduleOf('copies-words', folder));
await writeSet('honest-third-dressed', (await moduleOf('copies-pages', 'copies-third')).dressed, await moduleOf('copies-words', 'copies-third'));

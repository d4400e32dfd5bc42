#!/usr/bin/env node
// Holds the labels of all sets (sets.mjs) against their own pages; prints what is wrong and fails.
//
//   node test/corpus/check.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { blocksOf, breath, squash } from './labels.mjs';
import { COPIES, HONEST } from './sets.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
let wrong = 0;
const complain = (id, what) => { wrong++; console.log(`${id}: ${what}`); };

/** All text of the page but scripts and styles, squashed. */
const textOf = document => {
  for (const e of document.querySelectorAll('script,style,noscript,template')) e.remove();
  return squash(document.body.textContent);
};

const occursInOrder = (id, all, text) => {
  let at = 0;
  for (const block of text) {
    const found = all.indexOf(squash(block), at);
    if (found < 0) { complain(id, `not on the page in order: ${block.slice(0, 60)}`); return; }
    at = found + squash(block).length;
  }
};

const labels = folder => fs.existsSync(path.join(here, folder)) ? fs.readdirSync(path.join(here, folder)).filter(f => f.endsWith('.json')).map(f => JSON.parse(fs.readFileSync(path.join(here, folder, f), 'utf8'))) : [];
const pageOf = (folder, id) => fs.readFileSync(path.join(here, folder, `${id}.html`), 'utf8');

for (const folder of HONEST) for (const l of labels(folder)) {
  await breath();
  const all = textOf(new JSDOM(pageOf(folder, l.id)).window.document), expected = squash(l.text.join('\n'));
  occursInOrder(l.id, all, l.text);
  for (const p of l.phrases) if (!expected.toLowerCase().includes(squash(p).toLowerCase())) complain(l.id, `phrase not in the text: ${p}`);
  if (l.republished || l.truncated || l.noise.length) complain(l.id, 'an honest page is neither republished nor cut');
}

/** Whether taking the labelled noise (in its order) and the ignored lines out of what the page shows gives the article, and nothing is left over. */
function removalGives(shown, expected, noise, ignore) {
  const extras = noise.filter(n => n.how !== 'alt' && n.how !== 'char').map(n => {
    const t = squash(n.text);
    if (n.kind === 'pinyin-ruby') return { all: t, from: t.search(/[(（]/) };
    return { all: t, from: n.how === 'suffix' ? null : 0 };
  });
  const aside = ignore.map(squash).filter(Boolean).sort((a, b) => b.length - a.length), dead = new Set(), stack = [[0, 0, 0]];
  while (stack.length) {
    const [i, j, k] = stack.pop(), key = `${i},${j},${k}`;
    if (dead.has(key)) continue;
    dead.add(key);
    if (i === shown.length && j === expected.length) return { ok: true, rest: extras.slice(k) };
    for (const t of aside) if (shown.startsWith(t, i)) stack.push([i + t.length, j, k]);
    if (shown[i] !== undefined && shown[i] === expected[j]) stack.push([i + 1, j + 1, k]);
    const x = extras[k];
    if (!x) continue;
    if (x.from !== null) { if (i >= x.from && shown.startsWith(x.all, i - x.from)) stack.push([i + x.all.length - x.from, j, k + 1]); }
    else for (let f = 1; f < x.all.length; f++) if (i >= f && shown.startsWith(x.all, i - f)) stack.push([i + x.all.length - f, j, k + 1]);
  }
  return { ok: false };
}

const ownCharacters = /[\u0000-\u0008\u000b\u000e-\u001f]/;
for (const folder of COPIES) for (const l of labels(folder)) {
  await breath();
  const html = pageOf(folder, l.id), { document } = new JSDOM(html).window, root = document.querySelector(l.root), expected = squash(l.text.join('\n'));
  if (/x-n|x-i|x-alt/.test(html)) complain(l.id, 'marks of the generator are left');
  if (!l.republished || (!l.noise.length && !Object.keys(l.attribution).length && !l.truncated)) complain(l.id, 'a copy that shows nothing');
  if (/undefined|\{[a-z0-9]+\}/.test(JSON.stringify([l.noise, l.ignore, l.attribution]).replace(/\{\{.*?\}\}|Undefined|\{dede[^}]*\}/g, ''))) complain(l.id, 'a blank was not filled');
  // pictures of the farm stand in paragraphs of their own, their alt is no text
  const without = l.noise.filter(n => n.how === 'char').reduce((s, n) => s.replaceAll(n.text, ''), blocksOf(root, e => e.tagName === 'CAPTION').join('\n'));
  const shown = squash(without), { ok, rest } = removalGives(shown, expected, l.noise, l.ignore);
  if (!ok) complain(l.id, 'taking the labelled noise out does not give the text');
  else {
    const whole = textOf(new JSDOM(html).window.document);
    for (const x of rest) if (!whole.slice(whole.indexOf(shown) + shown.length).includes(x.all)) complain(l.id, `labelled but not on the page: ${x.all}`);
  }
  for (const n of l.noise) {
    const t = squash(n.text);
    if (n.how === 'alt') { if (![...document.images].some(i => i.alt === n.text)) complain(l.id, `no such alt: ${n.text}`); }
    else if (n.how === 'char') continue;
    else if (!t) complain(l.id, `empty label of ${n.kind}`);
    else if (n.how !== 'inline' && expected.includes(t)) complain(l.id, `${n.kind} also stands in the text: ${t}`);
  }
  const zero = l.noise.filter(n => n.how === 'char');
  for (const c of new Set(zero.map(n => n.text))) { const there = root.textContent.split(c).length - 1, said = zero.filter(n => n.text === c).length; if (there !== said) complain(l.id, `U+${c.codePointAt(0).toString(16)}: ${there} on the page, ${said} in the label`); }
  if (ownCharacters.test(l.text.join(''))) complain(l.id, 'control characters in the text');
  for (const [k, v] of Object.entries(l.attribution)) if (!v) complain(l.id, `attribution.${k} is empty`);
}

const size = l => squash(l.text.join('')).length;
for (const folder of [...HONEST, ...COPIES]) {
  const all = labels(folder), langs = {}, kinds = {};
  for (const l of all) { langs[l.lang] = (langs[l.lang] ?? 0) + 1; for (const n of l.noise) kinds[n.kind] = (kinds[n.kind] ?? 0) + 1; }
  console.log(folder, all.length, JSON.stringify(langs), JSON.stringify(kinds), 'characters', Math.min(...all.map(size)), 'to', Math.max(...all.map(size)));
}
process.exitCode = wrong ? 1 : 0;

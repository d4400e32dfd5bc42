// Reads a label off a page whose article's place is known. It knows nothing of the cleaner that the labels measure.

const BLOCKS = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT TR UL'.split(' '));
const CELLS = new Set(['TD', 'TH']);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'INPUT', 'TEXTAREA', 'SELECT', 'FIGCAPTION', 'CAPTION']);

export const squash = s => String(s ?? '').normalize('NFC').replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '');
const tidy = s => s.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim();

/** The blocks of `root` as a reader should keep them: one entry a paragraph, list item, table row (cells parted by a tab) or line after a br. */
export function blocksOf(root, leaveOut = () => false) {
  const blocks = [];
  let line = '', row = null;
  const flush = () => { const t = tidy(line); line = ''; if (t) (row ?? blocks).push(t); };
  const walk = node => {
    if (node.nodeType === 3) { line += node.data; return; }
    if (node.nodeType !== 1 || SKIPPED.has(node.tagName) || leaveOut(node)) return;
    if (node.tagName === 'BR') { flush(); return; }
    if (node.tagName === 'PRE') { flush(); const t = node.textContent.replace(/^\n|\s+$/g, ''); if (t.trim()) blocks.push(t); return; }
    if (node.tagName === 'TR') { flush(); const outer = row; row = []; for (const c of node.childNodes) walk(c); flush(); const cells = row; row = outer; if (cells.length) (row ?? blocks).push(cells.join('\t')); return; }
    const own = BLOCKS.has(node.tagName) || CELLS.has(node.tagName);
    if (own) flush();
    for (const c of node.childNodes) walk(c);
    if (own) flush();
  };
  walk(root);
  flush();
  return blocks;
}

/** Text, structure, captions and what counts neither way. */
export function labelOf(document, { root, title, ignore = [], captions = [] }) {
  const article = document.querySelector(root);
  if (!article) throw new Error(`no ${root}`);
  const aside = new Set(ignore.flatMap(s => { const found = [...document.querySelectorAll(s)]; if (!found.length) throw new Error(`no ${s}`); return found; }));
  const leaveOut = el => aside.has(el) || (el.tagName === 'H1' && squash(el.textContent) === squash(title));
  const hidden = el => { for (let e = el; e; e = e.parentElement) if (aside.has(e)) return true; return false; };
  const all = s => [...article.querySelectorAll(s)].filter(e => !hidden(e));
  const unique = list => [...new Set(list.map(tidy))].filter(s => squash(s).length > 2 || (s && !/[\p{L}\p{N}]/u.test(s)));
  return {
    text: blocksOf(article, leaveOut),
    structure: {
      headings: all('h2,h3,h4,h5,h6').length, items: all('li').length, rows: all('tr').length, code: all('pre').length,
      quotes: all('blockquote').length, images: all('img').filter(i => (i.getAttribute('src') ?? '').includes('original.example')).length,
    },
    captions: unique([...all(['figcaption', 'caption', ...captions].join(',')).map(e => e.textContent), ...all('img[alt]').map(e => e.getAttribute('alt'))]),
    ignore: unique([...aside].flatMap(e => blocksOf(e))),
  };
}

/** Between two pages: what jsdom holds weakly is let go only when the engine has had its turn (else gigabytes stay). */
export const breath = () => new Promise(setImmediate);

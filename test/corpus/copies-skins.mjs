// The pages that copies are shown on. Each skin gets the article's markup and gives a whole page; `root` says where the article stands.
// p: {lang, title, pageTitle, head, article, after, words, site, host, furniture, related, tick}

const links = (p, n, tag = 'li') => p.related.slice(0, n).map((t, i) => `<${tag}><a href="/post/${p.tick + 7 * i}.html">${t}</a></${tag}>`).join('');
const menu = (p, tag) => p.words.menu.map((m, i) => `<${tag}><a href="/c${i}/">${m}</a></${tag}>`).join('');
const top = (p, extra = '') => `<!DOCTYPE html>\n<html lang="${p.lang}"><head><meta charset="utf-8"><title>${p.pageTitle}</title>${p.head}${extra}</head>`;
const f = (p, html) => (p.furniture ? html : '');

export const skins = {
  // a news portal that looks respectable
  portal: { root: '.artTxt', page: p => `${top(p)}
<body><div class="pt-head"><div class="pt-logo">${p.site}</div><ul class="pt-nav">${menu(p, 'li')}</ul></div>
<div class="pt-row"><div class="pt-main"><h1>${p.title}</h1>${f(p, `<div class="pt-date">2024-03-05 08:11 <span>${p.site}</span></div>`)}<div class="artTxt">
${p.article}
</div>${p.after}</div>${f(p, `<div class="pt-aside"><h4>${p.words.rank}</h4><ol>${links(p, 5)}</ol></div>`)}</div>
${f(p, `<div class="pt-foot">${p.words.foot}<br>Copyright &copy; ${p.site}</div>`)}</body></html>` },
  // a personal-looking blog
  blog: { root: '.post-single__inner', page: p => `${top(p, '<meta name="generator" content="BlogBox 5">')}
<body class="bb"><header class="bb-top"><a href="/">${p.site}</a></header><main class="bb-main"><article class="post-single"><h1 class="post-single__title">${p.title}</h1><div class="post-single__inner">
${p.article}
</div>${p.after}</article>${f(p, `<section class="bb-more"><h2>${p.words.relatedTitle}</h2><ul>${links(p, 4)}</ul></section><section class="bb-reply"><h2>${p.words.comment}</h2><form><textarea></textarea></form></section>`)}</main>
<footer class="bb-bottom">${p.site} 2018-2024</footer></body></html>` },
  // an old content system with layout tables
  tables: { root: '#nr_text', page: p => `${top(p)}
<body bgcolor="#ffffff"><table width="960" align="center"><tr><td class="t1"><a href="/">${p.site}</a></td></tr>${f(p, `<tr><td class="t2">${p.words.menu.join(' | ')}</td></tr>`)}<tr><td class="t3" align="center"><font size="5">${p.title}</font></td></tr><tr><td id="nr_text">
${p.article}
</td></tr>${p.after ? `<tr><td class="t4">${p.after}</td></tr>` : ''}${f(p, `<tr><td class="t5"><ul>${links(p, 6)}</ul></td></tr><tr><td align="center">${p.words.foot}</td></tr>`)}</table></body></html>` },
  // a page for telephones
  phone: { root: '.m-body', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1">')}
<body style="background:#ffffff"><div class="m-bar"><a href="/">‹</a><b>${p.site}</b>${f(p, `<a href="/u">${p.words.login}</a>`)}</div><div class="m-card"><div class="m-h">${p.title}</div><div class="m-body">
${p.article}
</div>${p.after}</div>${f(p, `<div class="m-list"><div>${p.words.relatedTitle}</div>${links(p, 5, 'p')}</div><div class="m-tab">${menu(p, 'span')}</div>`)}</body></html>` },
  // nameless boxes
  boxes: { root: '#c3', page: p => `${top(p)}
<body><div id="c0"><div id="c1">${p.site}${f(p, ` ${menu(p, 'i')}`)}</div><div id="c2"><h2>${p.title}</h2></div><div id="c3">
${p.article}
</div><div id="c4">${p.after}</div>${f(p, `<div id="c5">${links(p, 6, 'div')}</div><div id="c6">${p.words.foot}</div>`)}</div></body></html>` },
  // a wiki or knowledge base
  kb: { root: '.kb-text', page: p => `${top(p)}
<body><nav class="kb-crumb"><a href="/">${p.site}</a> › <a href="/k">${p.words.menu[1]}</a></nav><section class="kb-doc" itemscope><header><h1 itemprop="headline">${p.title}</h1></header><section class="kb-text">
${p.article}
</section>${p.after}</section>${f(p, `<aside class="kb-side"><p>${p.words.rank}</p>${links(p, 4, 'p')}</aside>`)}</body></html>` },
  // questions and answers
  answers: { root: '.best-answer-text', page: p => `${top(p)}
<body><div class="qa-wrap"><div class="qa-q"><h1>${p.title}</h1></div><div class="best-answer"><div class="best-answer-text">
${p.article}
</div>${p.after}</div>${f(p, `<div class="qa-other"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 6)}</ul></div><div class="qa-foot">${p.words.foot}</div>`)}</div></body></html>` },
  // a magazine theme
  magazine: { root: '.single-copy', page: p => `${top(p)}
<body class="mag single"><div class="mag-top">${f(p, menu(p, 'span'))}</div><div class="mag-grid"><div class="mag-col"><h1 class="mag-title">${p.title}</h1><div class="single-copy">
${p.article}
</div>${p.after}${f(p, `<div class="mag-rel"><h3>${p.words.relatedTitle}</h3>${links(p, 3, 'h4')}</div>`)}</div>${f(p, `<div class="mag-side"><h3>${p.words.rank}</h3><ol>${links(p, 5)}</ol></div>`)}</div><div class="mag-end">${p.site}</div></body></html>` },
  // nothing but the text
  bare: { root: '.only', page: p => `${top(p)}
<body><h1>${p.title}</h1><div class="only">
${p.article}
</div>${p.after}</body></html>` },
};

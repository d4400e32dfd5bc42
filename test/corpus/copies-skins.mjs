// The pages that copies are shown on. Each skin gets the article's markup and gives a whole page; `root` says where the article stands.
// p: {lang, title, pageTitle, head, article, after, words, site, host, furniture, related, tick}

const links = (p, n, tag = 'li') => p.related.slice(0, n).map((t, i) => `<${tag}><a href="/post/${p.tick + 7 * i}.html">${t}</a></${tag}>`).join('');
const menu = (p, tag) => p.words.menu.map((m, i) => `<${tag}><a href="/c${i}/">${m}</a></${tag}>`).join('');
const top = (p, extra = '') => `<!DOCTYPE html>\n<html lang="${p.lang}"><head><meta charset="utf-8"><title>${p.pageTitle}</title>${p.head}${extra}</head>`;
const f = (p, html) => (p.furniture ? html : '');
const two = n => String(n).padStart(2, '0');
/** The line of date, column and clicks, another on every page. */
const info = p => p.words.info.replace('512', String(3 + (p.tick % 997))).replace(/(2022[-/])08([-/])17/, (_, y, s) => y + two(1 + (p.tick % 12)) + s + two(1 + (p.tick % 28)));

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
  // a stream of news with a sticky bar
  stream: { root: '.rich-area', page: p => `${top(p)}
<body><div class="s-bar">${p.site}${f(p, `<span class="s-in">${p.words.login}</span>`)}</div><div class="s-wrap"><div class="s-left"><div class="s-title"><h1>${p.title}</h1></div>${f(p, `<div class="s-sub"><span>${p.site}</span><span>11-20 14:37</span></div>`)}<div class="rich-area">
${p.article}
</div>${p.after}${f(p, `<div class="s-next"><b>${p.words.relatedTitle}</b>${links(p, 5, 'p')}</div>`)}</div></div>${f(p, `<div class="s-foot">${p.words.foot}</div>`)}</body></html>` },
  // a library of uploaded documents
  doclib: { root: '.pv-content', page: p => `${top(p)}
<body><div class="dl-top"><a href="/">${p.site}</a>${f(p, `<ul>${menu(p, 'li')}</ul>`)}</div><div class="dl-name"><h1>${p.title}</h1></div><div class="dl-view"><div class="pv"><div class="pv-content">
${p.article}
</div></div></div>${p.after}${f(p, `<div class="dl-side"><h5>${p.words.relatedTitle}</h5><ul>${links(p, 6)}</ul></div><div class="dl-b">${p.words.foot}</div>`)}</body></html>` },
  // a board whose posts are table cells
  thread: { root: '#pmsg_7', page: p => `${top(p)}
<body><div id="bd_hd"><a href="./">${p.site}</a></div><div id="bd_tl"><a href="t-${p.tick}.html"><span>${p.title}</span></a></div><div id="bd_list"><div id="post_7"><table cellspacing="0"><tr><td class="who" rowspan="2"><div>lv.3</div></td><td><div class="pcb"><table><tr><td class="pmsg" id="pmsg_7">
${p.article}
</td></tr></table></div>${p.after}</td></tr></table></div></div>${f(p, `<div id="bd_ft"><ul>${links(p, 5)}</ul><p>${p.words.comment}</p><p>${p.words.foot}</p></div>`)}</body></html>` },
  // a page of the nineties, brought forward
  centred: { root: '#zw_nr', page: p => `${top(p)}
<body text="#000000"><center><table width="760"><tr><td>${p.site}${f(p, ` | ${p.words.menu.join(' | ')}`)}</td></tr><tr><td align="center"><b>${p.title}</b></td></tr></table><table width="760"><tr><td align="left"><div id="zw_nr">
${p.article}
</div>${p.after}</td></tr></table>${f(p, `<table width="760"><tr><td>${links(p, 5, 'div')}</td></tr><tr><td>${p.words.foot}</td></tr></table>`)}</center></body></html>` },
  // sections and spans, as pasted from an account's page
  account: { root: '.acc_content', page: p => `${top(p, '<meta name="viewport" content="width=device-width">')}
<body class="acc"><div class="acc_in"><h2 class="acc_title">${p.title}</h2>${f(p, `<div class="acc_meta"><a href="javascript:void(0)">${p.site}</a> <em>2023-11-20</em></div>`)}<div class="acc_content">
${p.article}
</div>${p.after}</div>${f(p, `<div class="acc_more">${p.words.relatedTitle}${links(p, 3, 'p')}</div>`)}</body></html>` },
  // a reader of novels
  novel: { root: '#nv_text', page: p => `${top(p)}
<body><div class="nv_nav"><a href="/">${p.site}</a>${f(p, menu(p, 'span'))}</div><div class="nv_box"><h1>${p.title}</h1><div id="nv_text">
${p.article}
</div>${p.after}${f(p, `<div class="nv_rank">${p.words.rank}<ul>${links(p, 5)}</ul></div>`)}</div></body></html>` },
  // plain elements, hardly a class
  semantic: { root: 'main article > div', page: p => `${top(p)}
<body><header><strong>${p.site}</strong>${f(p, `<nav>${menu(p, 'span')}</nav>`)}</header><main><article><h1>${p.title}</h1><div>
${p.article}
</div>${p.after}</article></main>${f(p, `<footer><p>${p.words.foot}</p></footer>`)}</body></html>` },
  // utility classes and nothing else
  utility: { root: '.prose-w', page: p => `${top(p)}
<body class="bg-white"><div class="mx-auto px-4"><div class="flex"><a href="/" class="font-bold">${p.site}</a></div><h1 class="text-3xl mt-8">${p.title}</h1><div class="mt-6 prose-w">
${p.article}
</div>${p.after}${f(p, `<div class="grid mt-12"><p class="text-sm">${p.words.relatedTitle}</p>${links(p, 4, 'p')}</div><div class="text-xs">${p.words.foot}</div>`)}</div></body></html>` },
  // --- the third set: pages full of furniture, as the programs of farms make them
  // an old content system: place, properties, thumbs, neighbours, a form
  reader: { root: '.wenben', page: p => `${top(p)}
<body><div id="topnav"><span>${p.site}</span>${f(p, `<ul class="daohang">${menu(p, 'li')}</ul><div class="hi">${p.words.login}</div>`)}</div>${f(p, `<div class="weizhi">${p.words.place} <a href="/">${p.words.menu[0]}</a> &gt; <a href="/c2/">${p.words.menu[2]}</a></div>`)}<div class="zhuti"><div class="neirong"><h1>${p.title}</h1>${f(p, `<div class="shuxing">${info(p)}</div>`)}<div class="wenben">
${p.article}
</div>${p.after}${f(p, `<div class="dingcai"><a href="#">${p.words.like}</a></div><div class="shangxia">${p.words.neighbours}</div>`)}</div>${f(p, `<div class="youbian"><h3>${p.words.rank}</h3><ol>${links(p, 6)}</ol><h3>${p.words.cloudTitle}</h3><p>${p.words.cloud}</p></div>`)}</div>${f(p, `<div class="xg"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div><div class="pinglun"><form action="/pl" method="post"><label>${p.words.comment}</label><textarea name="nr"></textarea><input type="submit"></form></div><div class="dibu">${p.words.foot}</div>`)}</body></html>` },
  // a theme of a well-known blog program
  theme: { root: '.tm-entry', page: p => `${top(p, `<meta property="og:title" content="${p.title}"><meta property="og:site_name" content="${p.site}">`)}
<body class="post-template"><div class="tm-header"><a class="tm-logo" href="/">${p.site}</a>${f(p, `<ul>${menu(p, 'li')}</ul>`)}</div><div class="tm-wrap"><div class="tm-main"><article id="post-${p.tick}"><header><h1>${p.title}</h1>${f(p, `<div class="tm-meta">${info(p)}</div>`)}</header><div class="tm-entry">
${p.article}
</div>${p.after}${f(p, `<footer class="tm-share">${p.words.share}</footer>`)}</article>${f(p, `<nav class="tm-nav">${p.words.neighbours}</nav><section class="tm-rel"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 4)}</ul></section><section id="tm-reply"><h3>${p.words.comment}</h3><form><input name="n"><input name="m"><textarea></textarea></form></section>`)}</div>${f(p, `<div class="tm-side"><div class="wg"><h3>${p.words.rank}</h3><ul>${links(p, 6)}</ul></div><div class="wg"><h3>${p.words.cloudTitle}</h3>${p.words.cloud}</div></div>`)}</div>${f(p, `<div class="tm-bottom">${p.words.foot}</div>`)}</body></html>` },
  // a page for telephones with a bar at its foot
  wap: { root: 'main .wap-c', page: p => `${top(p, '<meta name="viewport" content="width=device-width,user-scalable=no">')}
<body><div class="wap-t">${f(p, `<a href="javascript:history.back()">&lt;</a>`)}<em>${p.site}</em></div><main><section><h1>${p.title}</h1>${f(p, `<div class="wap-i">${info(p)}</div>`)}<div class="wap-c">
${p.article}
</div></section>${p.after}${f(p, `<div class="wap-q"><img src="/static/ewm.png" alt="${p.words.code}"></div><div class="wap-r"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 6)}</ul></div>`)}</main>${f(p, `<div class="wap-b">${menu(p, 'span')}</div><div class="wap-f">${p.words.foot}</div>`)}</body></html>` },
  // boxes in boxes, the headline is no heading
  layers: { root: '#ly_5', page: p => `${top(p)}
<body><div id="ly_0"><div id="ly_1"><div>${p.site}</div>${f(p, `<div>${menu(p, 'i')}</div><div>${p.words.login}</div>`)}</div><div id="ly_2"><div id="ly_3"><div class="bt1">${p.title}</div>${f(p, `<div class="fs12">${info(p)}</div><div class="gg"><a href="https://click.tuiguang-lian.example/?a=7"><img src="/gg/760.gif" alt="${p.words.ad}"></a></div>`)}<div id="ly_5">
${p.article}
</div>${p.after}${f(p, `<div class="fx">${p.words.share}</div><div class="sx">${p.words.neighbours}</div>`)}</div>${f(p, `<div id="ly_6"><div class="k"><div>${p.words.rank}</div>${links(p, 6, 'div')}</div></div>`)}</div>${f(p, `<div id="ly_7"><div>${p.words.relatedTitle}</div>${links(p, 5, 'div')}</div><div id="ly_8">${p.words.comment}<textarea></textarea></div><div id="ly_9">${p.words.foot}</div>`)}</div></body></html>` },
  // fonts and cells
  cells: { root: 'td.nr14', page: p => `${top(p)}
<body topmargin="0"><table width="980" border="0" align="center"><tr><td height="60"><b>${p.site}</b></td></tr>${f(p, `<tr><td bgcolor="#e8f0f8">${menu(p, 'span')}</td></tr>`)}</table><table width="980" align="center"><tr><td width="700" valign="top"><table width="100%"><tr><td align="center"><h2><font color="#990000">${p.title}</font></h2></td></tr>${f(p, `<tr><td align="center"><font size="2">${info(p)}</font></td></tr>`)}<tr><td class="nr14">
${p.article}
</td></tr><tr><td>${p.after}</td></tr>${f(p, `<tr><td>${p.words.neighbours}</td></tr>`)}</table></td>${f(p, `<td width="280" valign="top"><table><tr><td><b>${p.words.rank}</b></td></tr><tr><td>${links(p, 7, 'div')}</td></tr></table></td>`)}</tr></table>${f(p, `<table width="980" align="center"><tr><td align="center">${p.words.foot}</td></tr></table>`)}</body></html>` },
  // names that a build has mangled
  hashed: { root: '._3kd9x', page: p => `${top(p)}
<body><div id="__app"><div class="_1aQ7f"><a class="_9zz1p" href="/">${p.site}</a>${f(p, `<span class="_2b">${p.words.login}</span>`)}</div><div class="_7hU2m"><div class="_0ofLc"><h1 class="_5tTq1">${p.title}</h1>${f(p, `<div class="_6Lw">${info(p)}</div>`)}<div class="_3kd9x">
${p.article}
</div>${p.after}${f(p, `<div class="_8nB"><span>${p.words.like}</span><span>${p.words.share}</span></div>`)}</div>${f(p, `<div class="_4vC"><div class="_4vD">${p.words.relatedTitle}</div>${links(p, 6, 'div')}</div>`)}</div></div></body></html>` },
  // questions and answers with a list beside them
  wenda: { root: '.daan > .daan-c', page: p => `${top(p)}
<body><div class="wd-head">${p.site}${f(p, ` <form action="/so"><input name="q"></form>`)}</div><div class="wd-l"><div class="wenti"><h1>${p.title}</h1>${f(p, `<p class="wd-i">${info(p)}</p>`)}</div><div class="daan"><div class="daan-c">
${p.article}
</div></div>${p.after}${f(p, `<div class="wd-zan">${p.words.like}</div><div class="wd-x"><h2>${p.words.relatedTitle}</h2><dl>${links(p, 5, 'dd')}</dl></div>`)}</div>${f(p, `<div class="wd-r"><h2>${p.words.cloudTitle}</h2>${p.words.cloud}</div><div class="wd-f">${p.words.foot}</div>`)}</body></html>` },
  // --- the fourth set
  // an old content system: layout tables, all lines of the site inside the article's cell
  mould: { root: '.showtext td', page: p => `${top(p, `<meta name="description" content="${p.title}">`)}
<body><div class="userbar">${f(p, p.words.login)}</div><div class="mainmenu"><ul>${menu(p, 'li')}</ul></div>${f(p, `<div class="locate">${p.words.place} <a href="/">${p.words.menu[0]}</a> &raquo; <a href="/c1/">${p.words.menu[1]}</a> &raquo;</div>`)}<div class="showbox"><div class="showtitle"><h2>${p.title}</h2>${f(p, `<div class="showinfo">${info(p)}</div>`)}</div><div class="showtext"><table width="100%" cellpadding="0"><tr><td>
${p.article}
</td></tr></table></div>${p.after}${f(p, `<p class="wxcode"><img src="/static/wx.png" alt="${p.words.code}"></p><div class="prevnext">${p.words.neighbours}</div>`)}</div>${f(p, `<div class="likelist"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div><div class="guestbook"><h3>${p.words.comment}</h3><form action="/guest" method="post"><input name="nick"><textarea name="msg"></textarea><button>OK</button></form></div><div class="rightcol"><h3>${p.words.rank}</h3><ol>${links(p, 6)}</ol><h3>${p.words.cloudTitle}</h3>${p.words.cloud}</div><div class="copyfoot">${p.words.foot}</div>`)}</body></html>` },
  // a theme of a well-known blog program with all its parts
  wpnews: { root: '.entry-words', page: p => `${top(p, `<meta property="og:title" content="${p.title}"><meta property="og:site_name" content="${p.site}">`)}
<body class="single-post"><header class="site-top"><div class="site-logo"><a href="/">${p.site}</a></div><ul class="site-menu">${menu(p, 'li')}</ul>${f(p, `<div>${p.words.login}</div>`)}</header><section class="site-body"><div class="site-primary"><header class="entry-top"><h1 class="entry-name"><a href="/post/${p.tick}.html">${p.title}</a></h1>${f(p, `<div class="entry-info">${info(p)}</div>`)}</header><article class="entry-words">
${p.article}
</article>${p.after}${f(p, `<div class="entry-share">${p.words.share} <span>${p.words.like}</span></div><nav class="entry-nav">${p.words.neighbours}</nav><div class="entry-like"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div><div id="entry-reply"><h3>${p.words.comment}</h3><form><input name="author"><input name="mail"><textarea name="c"></textarea></form></div>`)}</div>${f(p, `<aside class="site-second"><div class="box"><h3>${p.words.rank}</h3><ol>${links(p, 6)}</ol></div><div class="box"><h3>${p.words.cloudTitle}</h3>${p.words.cloud}</div></aside>`)}</section>${f(p, `<footer class="site-end">${p.words.foot}</footer>`)}</body></html>` },
  // numbered boxes, an advert before the text, the headline is no heading
  soup: { root: '#txtzoom', page: p => `${top(p)}
<body><div id="w1"><div id="w2">${f(p, `<div class="hello">${p.words.login}</div>`)}<ul>${menu(p, 'li')}</ul></div><div id="w3"><div id="w4"><div class="tit">${p.title}</div>${f(p, `<div class="txtinfo">${info(p)}</div><div class="adv"><a href="https://gg.tuiguang-lian.example/?id=3"><img src="/gg/640x60.gif" alt="${p.words.ad}"></a></div>`)}<div id="txtzoom">
${p.article}
</div>${p.after}${f(p, `<div class="sharebar">${p.words.share}</div><div class="pnbar">${p.words.neighbours}</div>`)}</div>${f(p, `<div id="w5"><div class="ibox"><h3>${p.words.rank}</h3><ol>${links(p, 6)}</ol></div><div class="ibox"><h3>${p.words.cloudTitle}</h3>${p.words.cloud}</div></div>`)}</div>${f(p, `<div class="morelist"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div><div id="w6"><h3>${p.words.comment}</h3><form action="/reply" method="post"><input name="n"><textarea name="c"></textarea></form></div><div id="w7">${p.words.foot}</div>`)}</div></body></html>` },
  // a page for telephones
  handy: { root: '.hd-words', page: p => `${top(p, '<meta name="viewport" content="width=device-width">')}
<body><div class="hd-nav"><ul>${menu(p, 'li')}</ul></div><main><article><h1>${p.title}</h1>${f(p, `<div class="hd-info">${info(p)}</div>`)}<div class="hd-words">
${p.article}
</div></article>${p.after}${f(p, `<div class="hd-more"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div>`)}</main>${f(p, `<div class="hd-ad"><a href="https://gg.tuiguang-lian.example/?id=9"><img src="/gg/320x50.gif" alt="${p.words.ad}"></a></div><div class="hd-foot">${p.words.foot}</div>`)}</body></html>` },
  // a small site of news
  newsite: { root: '#newscon', page: p => `${top(p)}
<body><div class="nt"><div class="nt-in"><b>${p.site}</b>${f(p, `<span>${p.words.login}</span>`)}</div><ul class="nt-nav">${menu(p, 'li')}</ul></div><div class="nm"><div class="nm-l"><div class="ntitle"><h1>${p.title}</h1>${f(p, `<p class="ninfo">${info(p)}</p>`)}</div><div class="ncon" id="newscon">
${p.article}
</div>${p.after}${f(p, `<div class="nmore"><div class="nzan">${p.words.like}</div><p>${p.words.neighbours}</p><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div>`)}</div>${f(p, `<div class="nm-r"><h3>${p.words.rank}</h3><ul>${links(p, 6)}</ul></div>`)}</div>${f(p, `<div class="nf">${p.words.foot}</div>`)}</body></html>` },
  // --- the fifth set
  // an old content system: place, properties, a summary's frame, the text in a table, thumbs as a table
  arc: { root: '.arcbody > table td', page: p => `${top(p, `<meta name="description" content="${p.title}">`)}
<body class="articleview"><div class="hd9">${f(p, p.words.login)}<div class="pr"><a href="/">${p.site}</a></div><div id="navMenu"><ul>${menu(p, 'li')}</ul></div></div>${f(p, `<div class="pos9"><strong>${p.words.place}</strong><a href="/">${p.words.menu[0]}</a> &gt; <a href="/c3/">${p.words.menu[3]}</a> &gt; </div>`)}<div class="pl9"><div class="arctit"><h2>${p.title}</h2></div>${f(p, `<div class="arcinfo"><small>${info(p)}</small></div>`)}<div class="arcbody"><table width="100%" border="0"><tr><td>
${p.article}
</td></tr></table></div>${p.after}${f(p, `<table class="digg9"><tr><td>${p.words.like}</td></tr></table><div class="context9"><p>${p.words.neighbours}</p></div>`)}</div>${f(p, `<div class="pr9"><dl><dt>${p.words.relatedTitle}</dt><dd><ul>${links(p, 6)}</ul></dd></dl><dl><dt>${p.words.rank}</dt><dd><ul>${links(p, 5)}</ul></dd></dl></div><div class="ft9"><p>${p.words.foot}</p></div>`)}</body></html>` },
  // a bought theme of a well-known blog program: cards, crumbs, a floating bar
  boke: { root: '.post-txt-inner', page: p => `${top(p, `<meta property="og:type" content="article"><meta property="og:title" content="${p.title}"><meta name="generator" content="WordPress 5.9">`)}
<body class="post-template-default single single-format-standard"><div id="app9"><header class="hdr"><div class="ctn"><a class="brand9" href="/">${p.site}</a><ul class="nav9">${menu(p, 'li')}</ul>${f(p, `<span class="usr">${p.words.login}</span>`)}</div></header><div class="ctn"><div class="main9"><section class="card9"><h1 class="post-ttl">${p.title}</h1>${f(p, `<p class="post-dat">${info(p)}</p>`)}<div class="post-txt-outer"><div class="post-txt-inner">
${p.article}
</div></div>${p.after}${f(p, `<p class="post-act"><a href="#">${p.words.like}</a> <a href="#">${p.words.share}</a></p>`)}</section>${f(p, `<section class="card9"><h3>${p.words.relatedTitle}</h3><ul class="thumb9">${links(p, 4)}</ul></section><section class="card9" id="say9"><h3>${p.words.comment}</h3><form action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea><input name="author"><input name="email"></form></section>`)}</div>${f(p, `<aside class="side9"><h4>${p.words.cloudTitle}</h4><div>${p.words.cloud}</div><h4>${p.words.rank}</h4><ul>${links(p, 6)}</ul></aside>`)}</div>${f(p, `<footer class="ftr">${p.words.foot}</footer>`)}</div></body></html>` },
  // a board of a well-known program: the post is a cell in cells
  ting: { root: 'td.t_post', page: p => `${top(p, '<meta name="generator" content="Discuz! X3.4">')}
<body id="nv_forum"><div id="toptb9">${f(p, p.words.login)}</div><div id="pt9"><a href="./">${p.site}</a>${f(p, ` &rsaquo; <a href="forum-2-1.html">${p.words.menu[1]}</a>`)}</div><div id="pl9"><table class="plhin9" cellspacing="0"><tr><td class="pls9"><div class="authi">web01</div>${f(p, `<p>Lv.6</p>`)}</td><td class="plc9"><h1 class="ts9"><span>${p.title}</span></h1>${f(p, `<div class="pti9">${info(p)}</div>`)}<div class="pct9"><table cellspacing="0" cellpadding="0"><tr><td class="t_post" id="postmsg_${p.tick}">
${p.article}
</td></tr></table></div>${p.after}</td></tr></table></div>${f(p, `<div id="f_pst9"><p>${p.words.comment}</p><form><textarea name="message"></textarea></form></div><div class="hot9"><h2>${p.words.relatedTitle}</h2>${links(p, 5, 'p')}</div><div id="ft_b9">${p.words.foot}</div>`)}</body></html>` },
  // looks like somebody's own quiet page
  quiet: { root: 'main > .page-copy', page: p => `${top(p, '<meta name="viewport" content="width=device-width">')}
<body><header><a href="/">${p.site}</a></header><main><h1>${p.title}</h1><div class="page-copy">
${p.article}
</div>${p.after}</main><footer>&copy; ${p.site}</footer></body></html>` },
  // another old content system: sections by number, a box of the text with an advert floating in front
  cms9: { root: '#artibody', page: p => `${top(p)}
<body><div class="wrap9"><div class="top9"><h2>${p.site}</h2><p>${menu(p, 'span')}</p></div>${f(p, `<div class="crumbs9">${p.words.place}${p.words.menu[0]} / ${p.words.menu[1]}</div>`)}<div class="col-l"><div id="Article9"><h1>${p.title}${f(p, `<br><span>${info(p)}</span>`)}</h1>${f(p, `<div class="ad-fl"><a href="https://gg.tuiguang-lian.example/?id=21"><img src="/gg/300.jpg" alt="${p.words.ad}"></a></div>`)}<div id="artibody">
${p.article}
</div>${p.after}${f(p, `<div class="bdsh">${p.words.share}</div><p class="f14">${p.words.neighbours}</p>`)}</div></div>${f(p, `<div class="col-r"><h5>${p.words.rank}</h5><ul>${links(p, 7)}</ul><div class="ewm"><img src="/static/ewm9.png" alt="${p.words.code}"></div></div><div class="foot9">${p.words.foot}</div>`)}</div></body></html>` },
  // a list of definitions holds title and text
  items: { root: 'dd.itm-txt', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1">')}
<body><div class="itm-h">${p.site}${f(p, menu(p, 'b'))}</div><dl class="itm"><dt>${p.title}</dt>${f(p, `<dd class="itm-i">${info(p)}</dd>`)}<dd class="itm-txt">
${p.article}
</dd>${p.after ? `<dd class="itm-a">${p.after}</dd>` : ''}</dl>${f(p, `<dl class="itm-m"><dt>${p.words.relatedTitle}</dt>${links(p, 6, 'dd')}</dl><div class="itm-f">${p.words.foot}</div>`)}</body></html>` },
  // --- the sixth set
  // an old content system: two columns, the text and all lines of the site in one box
  shtml: { root: '#content6', page: p => `${top(p, `<meta name="description" content="${p.title}">`)}
<body><div class="top6">${f(p, `<span class="lg6">${p.words.login}</span>`)}<a href="/" class="logo6">${p.site}</a></div><div class="nav6"><ul>${menu(p, 'li')}</ul></div><div class="main6"><div class="left6">${f(p, `<div class="weizhi6">${p.words.place}<a href="/">${p.words.menu[0]}</a>&gt;<a href="/l2/">${p.words.menu[2]}</a></div>`)}<h1 class="bt6">${p.title}</h1>${f(p, `<div class="xx6">${info(p)}</div>`)}<div id="content6">
${p.article}
</div>${p.after}${f(p, `<div class="dz6">${p.words.like}</div><div class="sxp6">${p.words.neighbours}</div><div class="xg6"><h4>${p.words.relatedTitle}</h4><ul>${links(p, 6)}</ul></div>`)}</div>${f(p, `<div class="right6"><div class="t6">${p.words.rank}</div><ul>${links(p, 7)}</ul><div class="t6">${p.words.cloudTitle}</div><p>${p.words.cloud}</p></div>`)}</div>${f(p, `<div class="bot6">${p.words.foot}</div>`)}</body></html>` },
  // a bought theme of a well-known blog program
  zb: { root: '.single-content-x', page: p => `${top(p, `<meta property="og:type" content="article"><meta property="og:title" content="${p.title}"><link rel="stylesheet" href="/wp-content/themes/zb/style.css">`)}
<body class="wp-singular single postid-${p.tick}"><header class="zb-hd"><div class="zb-logo"><a href="/">${p.site}</a></div><nav><ul class="zb-menu">${menu(p, 'li')}</ul></nav>${f(p, `<div class="zb-user">${p.words.login}</div>`)}</header><main class="zb-main"><article class="zb-post"><header><h1 class="zb-title">${p.title}</h1>${f(p, `<div class="zb-meta">${info(p)}</div>`)}</header><div class="single-content-x">
${p.article}
</div>${p.after}${f(p, `<footer class="zb-tags">${p.words.cloud}</footer><div class="zb-act"><span>${p.words.like}</span><span>${p.words.share}</span></div><nav class="zb-pn">${p.words.neighbours}</nav>`)}</article>${f(p, `<section class="zb-rel"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></section><section id="comments-x"><h3>${p.words.comment}</h3><form action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea><input name="author"></form></section>`)}</main>${f(p, `<aside class="zb-side"><section><h3>${p.words.rank}</h3><ul>${links(p, 6)}</ul></section></aside><footer class="zb-ft">${p.words.foot}</footer>`)}</body></html>` },
  // a page for telephones: cards, a fixed bar, a code to scan
  card: { root: '.c6-body', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1">')}
<body><header class="c6-h"><a href="/m/">${p.site}</a>${f(p, `<a href="/m/login">${p.words.login}</a>`)}</header><section class="c6-card"><h1>${p.title}</h1>${f(p, `<p class="c6-i">${info(p)}</p>`)}<div class="c6-body">
${p.article}
</div>${p.after}${f(p, `<div class="c6-qr"><img src="/m/static/qr6.png" alt="${p.words.code}"></div>`)}</section>${f(p, `<section class="c6-card"><h2>${p.words.relatedTitle}</h2><ul>${links(p, 6)}</ul></section><section class="c6-ad"><a href="https://gg.tuiguang-lian.example/?id=31"><img src="/gg/640x100.gif" alt="${p.words.ad}"></a></section><nav class="c6-tab">${menu(p, 'span')}</nav><footer>${p.words.foot}</footer>`)}</body></html>` },
  // boxes only, numbered by a program; the headline is no heading
  numbers: { root: '.d-14', page: p => `${top(p)}
<body><div class="d-1"><div class="d-2"><span>${p.site}</span>${f(p, `<div class="d-3">${menu(p, 'span')}</div>`)}</div><div class="d-9"><div class="d-11">${p.title}</div>${f(p, `<div class="d-12">${info(p)}</div>`)}<div class="d-13"><div class="d-14">
${p.article}
</div></div>${p.after}${f(p, `<div class="d-16">${p.words.share}</div><div class="d-17">${p.words.neighbours}</div>`)}</div>${f(p, `<div class="d-20"><div>${p.words.rank}</div>${links(p, 6, 'div')}</div><div class="d-21"><div>${p.words.relatedTitle}</div>${links(p, 5, 'div')}</div><div class="d-22">${p.words.comment}<textarea></textarea></div><div class="d-23">${p.words.foot}</div>`)}</div></body></html>` },
  // a service of many accounts: the account's card stands before the text
  hao: { root: 'article > .hao-txt', page: p => `${top(p, '<meta name="viewport" content="width=device-width">')}
<body><div id="root6"><div class="hao-top"><a href="/">${p.site}</a>${f(p, `<div>${menu(p, 'i')}</div>`)}</div><div class="hao-l"><article><h1>${p.title}</h1>${f(p, `<div class="hao-acc"><img src="/face/${p.tick}.jpg" alt=""><span>web_${p.tick}</span><em>${info(p)}</em></div>`)}<div class="hao-txt">
${p.article}
</div></article>${p.after}${f(p, `<div class="hao-do"><span>${p.words.like}</span><span>${p.words.share}</span></div>`)}</div>${f(p, `<div class="hao-r"><h4>${p.words.rank}</h4>${links(p, 5, 'p')}<h4>${p.words.relatedTitle}</h4>${links(p, 6, 'p')}</div><div class="hao-b">${p.words.foot}</div>`)}</div></body></html>` },
  // --- the seventh set
  // an old content system: one box for the text, a foot full of links
  viewbox: { root: '#viewbox7 > .vb-text', page: p => `${top(p)}
<body><div class="vb-hi">${p.words.login}</div><div class="vb-nav"><b>${p.site}</b><ul>${menu(p, 'li')}</ul></div>${f(p, `<div class="vb-pos">${p.words.place}<a href="/">${p.words.menu[0]}</a> / <a href="/d1/">${p.words.menu[1]}</a></div>`)}<div class="vb-l"><div id="viewbox7"><h2>${p.title}</h2>${f(p, `<div class="vb-i"><small>${info(p)}</small></div>`)}<div class="vb-text">
${p.article}
</div></div>${p.after}${f(p, `<div class="vb-vote">${p.words.like}</div><div class="vb-pn">${p.words.neighbours}</div><div class="vb-say"><h4>${p.words.comment}</h4><form action="/plus/say.php" method="post"><textarea name="msg"></textarea><input name="who"></form></div>`)}</div>${f(p, `<div class="vb-r"><h4>${p.words.rank}</h4><ul>${links(p, 6)}</ul><h4>${p.words.relatedTitle}</h4><ul>${links(p, 5)}</ul></div><div class="vb-b">${p.words.foot}</div>`)}</body></html>` },
  // a theme of a well-known blog program
  puock: { root: 'article .pk-read', page: p => `${top(p, `<meta property="og:title" content="${p.title}"><meta property="og:site_name" content="${p.site}">`)}
<body class="single single-post"><div class="pk-head"><a class="pk-brand" href="/">${p.site}</a><ul class="pk-nav">${menu(p, 'li')}</ul>${f(p, `<span class="pk-me">${p.words.login}</span>`)}</div><section class="pk-wrap"><div class="pk-col"><article class="pk-card"><h1 class="pk-h"><a href="/${p.tick}.html">${p.title}</a></h1>${f(p, `<div class="pk-i">${info(p)}</div>`)}<div class="pk-read">
${p.article}
</div></article>${p.after}${f(p, `<div class="pk-share">${p.words.share} <span>${p.words.like}</span></div><nav class="pk-pn">${p.words.neighbours}</nav><div class="pk-rel"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div><div class="pk-say" id="pk-say"><h3>${p.words.comment}</h3><form action="/wp-comments-post.php" method="post"><input name="author"><input name="email"><textarea name="comment"></textarea></form></div>`)}</div>${f(p, `<aside class="pk-side"><div class="pk-w"><h3>${p.words.rank}</h3><ol>${links(p, 6)}</ol></div><div class="pk-w"><h3>${p.words.cloudTitle}</h3>${p.words.cloud}</div></aside>`)}</section>${f(p, `<footer class="pk-foot">${p.words.foot}</footer>`)}</body></html>` },
  // a page for telephones
  shouji: { root: '.sj-nr', page: p => `${top(p, '<meta name="viewport" content="width=device-width">')}
<body><div class="sj-nav"><ul>${menu(p, 'li')}</ul></div><main><article class="sj"><h1>${p.title}</h1>${f(p, `<div class="sj-i">${info(p)}</div>`)}<div class="sj-nr">
${p.article}
</div></article>${p.after}${f(p, `<div class="sj-xg"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div>`)}</main>${f(p, `<div class="sj-gg"><a href="https://gg.tuiguang-lian.example/?id=77"><img src="/gg/m7.gif" alt="${p.words.ad}"></a></div><div class="sj-b">${p.words.foot}</div>`)}</body></html>` },
  // boxes in boxes, named by number; the headline is no heading
  hezi: { root: '#b7', page: p => `${top(p)}
<body><div id="b1"><div id="b2"><div class="b-login">${p.words.login}</div><div class="b-nav">${menu(p, 'span')}</div></div><div id="b3"><div id="b4"><div class="b-h">${p.title}</div>${f(p, `<div class="b-i">${info(p)}</div><div class="b-ad"><a href="https://gg.tuiguang-lian.example/?id=78"><img src="/gg/b7.gif" alt="${p.words.ad}"></a></div>`)}<div id="b7">
${p.article}
</div>${p.after}${f(p, `<div class="b-fx">${p.words.share}</div><div class="b-pn">${p.words.neighbours}</div>`)}</div>${f(p, `<div id="b5"><div class="b-t">${p.words.rank}</div>${links(p, 6, 'div')}<div class="b-t">${p.words.cloudTitle}</div>${p.words.cloud}</div>`)}</div>${f(p, `<div id="b8"><div class="b-t">${p.words.relatedTitle}</div>${links(p, 5, 'div')}</div><div id="b9">${p.words.comment}<form><textarea></textarea></form></div><div id="b10">${p.words.foot}</div>`)}</div></body></html>` },
  // --- the eighth set
  // an old content system: the text in a cell of a table, the headline a heading of the second rank
  danyuan: { root: '.dy-nr > table td', page: p => `${top(p, `<meta name="description" content="${p.title}">`)}
<body><div class="dy-top"><span>${p.words.login}</span></div><div class="dy-nav"><a href="/">${p.site}</a><ul>${menu(p, 'li')}</ul></div><div class="dy-zuo"><div class="dy-lu">${p.words.place}<a href="/">${p.words.menu[0]}</a> » <a href="/e3/">${p.words.menu[3]}</a></div><div class="dy-wen"><div class="dy-bt"><h2>${p.title}</h2></div>${f(p, `<div class="dy-xx">${info(p)}</div>`)}<div class="dy-nr"><table width="100%" border="0"><tbody><tr><td>
${p.article}
</td></tr></tbody></table></div>${p.after}${f(p, `<div class="dy-ma"><img src="/skin/8/ma.png" alt="${p.words.code}"></div><div class="dy-ye">${p.words.neighbours}</div>`)}</div>${f(p, `<div class="dy-xg"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div><div class="dy-pl" id="pl8"><h3>${p.words.comment}</h3><form action="/e/pl/add.php" method="post"><input name="nick"><textarea name="saytext"></textarea><button>OK</button></form></div>`)}</div>${f(p, `<div class="dy-you"><div class="dy-k"><h3>${p.words.rank}</h3><ol>${links(p, 6)}</ol></div><div class="dy-k"><h3>${p.words.cloudTitle}</h3>${p.words.cloud}</div></div><div class="dy-di">${p.words.foot}</div>`)}</body></html>` },
  // a theme of a well-known blog program
  qingye: { root: 'article > .qy-body', page: p => `${top(p, `<meta property="og:type" content="article"><meta property="og:site_name" content="${p.site}">`)}
<body class="post-template-default single single-post"><header class="qy-top"><div class="qy-logo"><a href="/">${p.site}</a></div><div class="qy-menu"><ul>${menu(p, 'li')}</ul></div><div>${p.words.login}</div></header><section class="qy-box"><div class="qy-main"><article id="p-${p.tick}"><header class="qy-hd"><h1 class="qy-t"><a href="/archives/${p.tick}.html">${p.title}</a></h1>${f(p, `<div class="qy-i">${info(p)}</div>`)}</header><div class="qy-body">
${p.article}
</div></article>${p.after}${f(p, `<div class="qy-fx">${p.words.share} <span>${p.words.like}</span></div><nav class="qy-np">${p.words.neighbours}</nav><div class="qy-like"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div><div id="respond8"><h3>${p.words.comment}</h3><form action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea><input name="author"><input name="email"></form></div>`)}</div>${f(p, `<aside class="qy-side"><div class="qy-w"><h3>${p.words.rank}</h3><ul>${links(p, 6)}</ul></div><div class="qy-w"><h3>${p.words.cloudTitle}</h3>${p.words.cloud}</div></aside>`)}</section>${f(p, `<footer class="qy-ft">${p.words.foot}</footer>`)}</body></html>` },
  // a page for telephones
  zhangshang: { root: '.zs-wz', page: p => `${top(p, '<meta name="viewport" content="width=device-width,minimum-scale=1">')}
<body><div class="zs-top"><a href="/">${p.site}</a><ul>${menu(p, 'li')}</ul></div><main><article class="zs-a"><h1>${p.title}</h1>${f(p, `<p class="zs-i">${info(p)}</p>`)}<div class="zs-wz">
${p.article}
</div></article>${p.after}${f(p, `<div class="zs-more"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div>`)}</main>${f(p, `<div class="zs-gg"><a href="https://gg.tuiguang-lian.example/?id=88"><img src="/gg/m8.gif" alt="${p.words.ad}"></a></div><div class="zs-f">${p.words.foot}</div>`)}</body></html>` },
  // boxes in boxes; the headline is no heading
  kuangjia: { root: '#k_nr8', page: p => `${top(p)}
<body><div id="k_a"><div id="k_b"><div class="k_lg">${p.words.login}</div><div class="k_nv">${menu(p, 'i')}</div></div><div id="k_c"><div id="k_d"><div class="k_tt">${p.title}</div>${f(p, `<div class="k_in">${info(p)}</div><div class="k_gg"><a href="https://gg.tuiguang-lian.example/?id=89"><img src="/gg/k8.gif" alt="${p.words.ad}"></a></div>`)}<div id="k_nr8">
${p.article}
</div>${p.after}${f(p, `<div class="k_fx">${p.words.share}</div><div class="k_np">${p.words.neighbours}</div>`)}</div>${f(p, `<div id="k_e"><div class="k_h">${p.words.relatedTitle}</div>${links(p, 5, 'div')}<div class="k_h">${p.words.comment}</div><form action="/say8"><textarea></textarea></form></div>`)}</div>${f(p, `<div id="k_f"><div class="k_h">${p.words.rank}</div>${links(p, 6, 'div')}<div class="k_h">${p.words.cloudTitle}</div>${p.words.cloud}</div><div id="k_g">${p.words.foot}</div>`)}</div></body></html>` },
  // --- the ninth set
  // a content system of offices and institutes: breadcrumbs, the headline in a box, the text in two boxes of the program's own
  gongwen: { root: '#zw9 > .TRS_UE', page: p => `${top(p, `<meta name="ArticleTitle" content="${p.title}"><meta name="ColumnName" content="${p.words.menu[1]}">`)}
<body><div class="gw-hd"><p>${p.words.login}</p><h3><a href="/">${p.site}</a></h3></div><div class="gw-dh"><table><tr>${menu(p, 'td')}</tr></table></div><div class="gw-mb">${p.words.place}<a href="/">${p.words.menu[0]}</a> → <a href="/node_1.html">${p.words.menu[1]}</a> → </div><div class="gw-con"><div class="gw-tit"><h1>${p.title}</h1></div>${f(p, `<div class="gw-ly"><ul><li>${info(p)}</li></ul></div>`)}<div class="gw-bd" id="zw9"><div class="TRS_UE">
${p.article}
</div></div>${p.after}${f(p, `<div class="gw-tool">${p.words.share} ${p.words.like}</div><div class="gw-sx">${p.words.neighbours}</div>`)}</div>${f(p, `<div class="gw-xg"><h2>${p.words.relatedTitle}</h2><ul>${links(p, 6)}</ul></div><div class="gw-ly9"><h2>${p.words.comment}</h2><form action="/comment.jsp" method="post"><textarea name="body"></textarea><input name="uname"></form></div><div class="gw-ph"><h2>${p.words.rank}</h2><ul>${links(p, 5)}</ul><h2>${p.words.cloudTitle}</h2><p>${p.words.cloud}</p></div><div class="gw-bt"><table align="center"><tr><td>${p.words.foot}</td></tr></table></div>`)}</body></html>` },
  // a bought theme of a well-known blog program: cards in a grid
  muban: { root: '.mb-prose', page: p => `${top(p, `<meta property="og:title" content="${p.title}"><meta property="og:type" content="article"><meta name="generator" content="WordPress 6.1">`)}
<body class="post-template-default single single-post postid-${p.tick} wp-embed-responsive"><div id="mb-page"><header id="mb-masthead"><a rel="home" href="/">${p.site}</a><nav><ul id="mb-primary">${menu(p, 'li')}</ul></nav>${f(p, `<span class="mb-sign">${p.words.login}</span>`)}</header><div class="mb-grid"><main id="mb-main"><article id="post-${p.tick}" class="post type-post hentry"><div class="mb-cover"><h1>${p.title}</h1>${f(p, `<span>${info(p)}</span>`)}</div><div class="mb-prose">
${p.article}
</div>${p.after}${f(p, `<footer class="mb-tail"><p class="mb-tags">${p.words.cloud}</p><div class="mb-act"><button>${p.words.like}</button> ${p.words.share}</div></footer>`)}</article>${f(p, `<nav class="mb-nav">${p.words.neighbours}</nav><section class="mb-also"><h2>${p.words.relatedTitle}</h2><div>${links(p, 5, 'h3')}</div></section><section id="comments9"><h2>${p.words.comment}</h2><form action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea><input name="author"><input name="email"><input name="url"></form></section>`)}</main>${f(p, `<aside id="mb-side"><section class="mb-widget"><h2>${p.words.rank}</h2><ol>${links(p, 6)}</ol></section><section class="mb-widget"><img src="/wp-content/uploads/qr9.png" alt="${p.words.code}"></section></aside>`)}</div>${f(p, `<footer id="mb-colophon">${p.words.foot}</footer>`)}</div></body></html>` },
  // a page for telephones: the headline in the bar of the article, a button at the bottom
  xiaoping: { root: 'section.xp-nr', page: p => `${top(p, '<meta name="viewport" content="width=device-width,user-scalable=no"><meta name="format-detection" content="telephone=no">')}
<body><div class="xp-bar"><a href="/wap/">${p.site}</a><select><option>${p.words.menu.slice(1).join('</option><option>')}</option></select></div><div class="xp-box"><div class="xp-hd"><h2>${p.title}</h2>${f(p, `<time>${info(p)}</time>`)}</div><section class="xp-nr">
${p.article}
</section>${p.after}${f(p, `<ul class="xp-zan"><li>${p.words.like}</li><li>${p.words.share}</li></ul>`)}</div>${f(p, `<div class="xp-gg"><a href="https://gg.tuiguang-lian.example/?id=99"><img src="/gg/m9.gif" alt="${p.words.ad}"></a></div><div class="xp-box"><b>${p.words.relatedTitle}</b><ul>${links(p, 6)}</ul></div><div class="xp-ft"><p>${p.words.foot}</p></div>`)}</body></html>` },
  // boxes with the names of a build program; the headline is no heading
  bianma: { root: '[data-k="body"]', page: p => `${top(p)}
<body><div id="app9"><div class="css-1f8a"><div class="css-0k2e">${p.site}</div><div class="css-9xw3">${menu(p, 'a')}</div><div class="css-4u7t">${p.words.login}</div></div><div class="css-77bq"><div class="css-2m1z"><div class="css-h0dd"><strong>${p.title}</strong></div>${f(p, `<div class="css-51pc"><span>${info(p)}</span></div>`)}<div class="css-pp0" data-k="body">
${p.article}
</div>${p.after}${f(p, `<div class="css-6yl8"><a href="https://gg.tuiguang-lian.example/?id=98"><img src="/gg/w9.gif" alt="${p.words.ad}"></a></div><div class="css-3c9v">${p.words.share}</div><div class="css-z5n2">${p.words.neighbours}</div>`)}</div>${f(p, `<div class="css-8rr4"><div>${p.words.rank}</div>${links(p, 6, 'p')}<div>${p.words.cloudTitle}</div><p>${p.words.cloud}</p></div>`)}</div>${f(p, `<div class="css-b6ka"><div>${p.words.relatedTitle}</div>${links(p, 5, 'p')}<div>${p.words.comment}</div><form action="/api/say"><textarea></textarea></form></div><div class="css-q1e7">${p.words.foot}</div>`)}</div></body></html>` },
  // --- the tenth set
  // an old content system: place, headline, a box of facts, the text in a table's cell inside a box
  zhandian: { root: '#artibody10', page: p => `${top(p, `<meta name="description" content="${p.title}"><meta name="author" content="${p.site}">`)}
<body><div class="zd-top"><div class="zd-w"><span>${p.words.login}</span><a href="/">${p.site}</a></div></div><div class="zd-nav"><ul>${menu(p, 'li')}</ul></div><div class="zd-w"><div class="zd-left">${f(p, `<div class="zd-here">${p.words.place}<a href="/">${p.words.menu[0]}</a>&gt;<a href="/list_3/">${p.words.menu[3]}</a>&gt;</div>`)}<div class="zd-box"><h1>${p.title}</h1>${f(p, `<div class="zd-fact">${info(p)}</div>`)}<div class="zd-con" id="artibody10">
${p.article}
</div>${p.after}${f(p, `<div class="zd-digg">${p.words.like}</div><div class="zd-fx">${p.words.share}</div><div class="zd-sx">${p.words.neighbours}</div>`)}</div>${f(p, `<dl class="zd-xg"><dt>${p.words.relatedTitle}</dt>${links(p, 6, 'dd')}</dl><div class="zd-pl"><h3>${p.words.comment}</h3><form action="/plus/feedback.php" method="post"><textarea name="msg"></textarea><input name="username"><input type="submit"></form></div>`)}</div>${f(p, `<div class="zd-right"><dl><dt>${p.words.rank}</dt>${links(p, 5, 'dd')}</dl><dl><dt>${p.words.cloudTitle}</dt><dd>${p.words.cloud}</dd></dl><img src="/skin/ewm10.jpg" alt="${p.words.code}"></div>`)}</div>${f(p, `<div class="zd-foot"><p>${p.words.foot}</p></div>`)}</body></html>` },
  // a theme of a well-known blog program
  xinzhuti: { root: 'article > .xz-article', page: p => `${top(p, `<meta property="og:title" content="${p.title}"><meta property="og:type" content="article"><link rel="EditURI" href="/xmlrpc.php?rsd">`)}
<body class="single single-post postid-${p.tick} single-format-standard"><header class="xz-header"><div class="xz-container"><h2 class="xz-logo"><a href="/">${p.site}</a></h2><ul class="xz-navbar">${menu(p, 'li')}</ul>${f(p, `<div class="xz-user">${p.words.login}</div>`)}</div></header><div class="xz-container xz-flex"><div class="xz-content"><article id="post-${p.tick}" class="xz-post"><header><h1 class="xz-title">${p.title}</h1>${f(p, `<div class="xz-meta"><span>${info(p)}</span></div>`)}</header><div class="xz-article">
${p.article}
</div></article>${p.after}${f(p, `<div class="xz-actions"><a href="javascript:;">${p.words.like}</a> ${p.words.share}</div><div class="xz-tagcloud">${p.words.cloud}</div><nav class="xz-prevnext">${p.words.neighbours}</nav><div class="xz-relates"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 6)}</ul></div><div id="comments10"><h3>${p.words.comment}</h3><form action="/wp-comments-post.php" method="post" id="commentform"><textarea name="comment"></textarea><input name="author"><input name="email"></form></div>`)}</div>${f(p, `<aside class="xz-sidebar"><div class="xz-widget"><h3>${p.words.rank}</h3><ul>${links(p, 5)}</ul></div><div class="xz-widget"><a href="https://gg.tuiguang-lian.example/?id=110"><img src="/wp-content/uploads/gg10.png" alt="${p.words.ad}"></a></div></aside>`)}</div>${f(p, `<footer class="xz-footer">${p.words.foot}</footer>`)}</body></html>` },
  // a page for telephones
  chuping: { root: 'div.cp-art > .cp-con', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0"><meta name="applicable-device" content="mobile">')}
<body><header class="cp-head"><a href="/">${p.site}</a><nav>${menu(p, 'span')}</nav></header><div class="cp-art"><h1>${p.title}</h1>${f(p, `<div class="cp-i">${info(p)}</div>`)}<div class="cp-con">
${p.article}
</div></div>${p.after}${f(p, `<div class="cp-btn"><span>${p.words.like}</span><span>${p.words.share}</span></div><div class="cp-ad"><a href="https://gg.tuiguang-lian.example/?id=111"><img src="/gg/m10.gif" alt="${p.words.ad}"></a></div><section class="cp-list"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></section><section class="cp-list"><h3>${p.words.rank}</h3><ul>${links(p, 4)}</ul></section><footer>${p.words.foot}</footer>`)}</body></html>` },
  // boxes in boxes; the headline is no heading
  fangge: { root: '#fg-6', page: p => `${top(p)}
<body><div id="fg-1"><div class="fl">${p.site}</div><div class="fr">${p.words.login}</div></div><div id="fg-2">${menu(p, 'div')}</div><div id="fg-3"><div id="fg-4"><div id="fg-5">${p.title}</div>${f(p, `<div class="fg-s">${info(p)}</div><div class="fg-g"><a href="https://gg.tuiguang-lian.example/?id=112"><img src="/gg/f10.gif" alt="${p.words.ad}"></a></div>`)}<div id="fg-6">
${p.article}
</div>${p.after}${f(p, `<div class="fg-z"><div>${p.words.like}</div><div>${p.words.share}</div></div><div class="fg-n">${p.words.neighbours}</div><div class="fg-t">${p.words.comment}</div><div class="fg-p"><form action="/liuyan"><textarea></textarea></form></div>`)}</div>${f(p, `<div id="fg-7"><div class="fg-t">${p.words.rank}</div>${links(p, 5, 'div')}<div class="fg-t">${p.words.relatedTitle}</div>${links(p, 5, 'div')}<div class="fg-t">${p.words.cloudTitle}</div><div>${p.words.cloud}</div></div>`)}</div>${f(p, `<div id="fg-8">${p.words.foot}</div>`)}</body></html>` },
  // --- the eleventh set
  // an old content system with a wide head, text between a box of facts and a bar of pages
  laozhan: { root: '#main11 .lz-zw', page: p => `${top(p, `<meta name="description" content="${p.title}"><meta name="renderer" content="webkit">`)}
<body><div class="lz-bar"><div class="lz-m"><a href="/">${p.words.menu[0]}</a><span>${p.words.login}</span></div></div><div class="lz-hd"><div class="lz-m"><div class="lz-logo">${p.site}</div><ul class="lz-dh">${menu(p, 'li')}</ul></div></div><div class="lz-m lz-cl"><div class="lz-l" id="main11">${f(p, `<div class="lz-pos">${p.words.place}<a href="/">${p.words.menu[0]}</a> - <a href="/c2/">${p.words.menu[2]}</a></div>`)}<div class="lz-tit"><h1>${p.title}</h1>${f(p, `<div class="lz-inf">${info(p)}</div>`)}</div><div class="lz-zw">
${p.article}
</div>${p.after}${f(p, `<div class="lz-dz"><a href="javascript:void(0)">${p.words.like}</a></div><div class="lz-fx">${p.words.share}</div><div class="lz-ud">${p.words.neighbours}</div><div class="lz-xgw"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 6)}</ul></div><div class="lz-ly"><h3>${p.words.comment}</h3><form method="post" action="/e/pl/doaction.php"><input name="username" type="text"><textarea name="saytext"></textarea></form></div>`)}</div>${f(p, `<div class="lz-r"><div class="lz-k"><h3>${p.words.rank}</h3><ul>${links(p, 5)}</ul></div><div class="lz-k"><h3>${p.words.cloudTitle}</h3><div>${p.words.cloud}</div></div><div class="lz-k"><img src="/skin/lz/code.png" alt="${p.words.code}"></div></div>`)}</div>${f(p, `<div class="lz-ft"><p>${p.words.foot}</p></div>`)}</body></html>` },
  // a theme of a blog program with cards
  kapian: { root: '.kp-entry > .kp-body', page: p => `${top(p, `<meta name="generator" content="WordPress 5.9"><meta property="og:type" content="article"><meta property="og:site_name" content="${p.site}">`)}
<body class="post-template-default single single-post kp-light"><div id="kp-page"><header id="kp-masthead"><a class="kp-brand" href="/" rel="home">${p.site}</a><nav class="kp-menu"><ul>${menu(p, 'li')}</ul></nav></header><div id="kp-content"><main class="kp-main"><article class="kp-entry"><header class="kp-head"><h1>${p.title}</h1>${f(p, `<p class="kp-info"><time>${info(p)}</time></p>`)}</header><div class="kp-body">
${p.article}
</div></article>${p.after}${f(p, `<div class="kp-act"><button type="button">${p.words.like}</button><span>${p.words.share}</span></div><div class="kp-np">${p.words.neighbours}</div><section class="kp-rel"><h2>${p.words.relatedTitle}</h2><div class="kp-cards">${links(p, 6, 'div')}</div></section><section id="respond11"><h2>${p.words.comment}</h2><form action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea></form></section>`)}</main>${f(p, `<aside id="kp-side"><section><h2>${p.words.rank}</h2><ol>${links(p, 5)}</ol></section><section><h2>${p.words.cloudTitle}</h2><p>${p.words.cloud}</p></section><section><a href="https://lm.guanggao-wei.example/c/1101"><img src="/wp-content/uploads/side11.jpg" alt="${p.words.ad}"></a></section></aside>`)}</div>${f(p, `<footer id="kp-colophon">${p.words.foot}</footer>`)}</div></body></html>` },
  // a page for telephones
  zhuping: { root: 'section.zp-n', page: p => `${top(p, '<meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no"><meta name="format-detection" content="telephone=no">')}
<body class="zp"><div class="zp-h"><a class="zp-back" href="/">${p.words.menu[0]}</a><b>${p.site}</b></div><div class="zp-tit"><h1>${p.title}</h1>${f(p, `<div class="zp-d">${info(p)}</div>`)}</div><section class="zp-n">
${p.article}
</section>${p.after}${f(p, `<div class="zp-z"><a href="javascript:;">${p.words.like}</a><a href="javascript:;">${p.words.share}</a></div><div class="zp-g"><a href="https://lm.guanggao-wei.example/c/1102"><img src="/gg/zp11.gif" alt="${p.words.ad}"></a></div><div class="zp-b"><h2>${p.words.relatedTitle}</h2><ul>${links(p, 5)}</ul></div><div class="zp-b"><h2>${p.words.rank}</h2><ul>${links(p, 4)}</ul></div><div class="zp-tags">${p.words.cloud}</div><footer class="zp-f">${p.words.foot}</footer>`)}</body></html>` },
  // tables for layout, the headline in a cell, short names of classes
  geban: { root: 'td.d7', page: p => `${top(p)}
<body topmargin="0"><table class="d1" width="980" align="center"><tr><td class="d2">${p.site}</td><td class="d3" align="right">${p.words.login}</td></tr></table><table class="d1" width="980" align="center"><tr>${menu(p, 'td')}</tr></table><table class="d4" width="980" align="center"><tr><td class="d5" valign="top"><table width="100%"><tr><td class="d6"><span>${p.title}</span></td></tr>${f(p, `<tr><td class="d8">${info(p)}</td></tr>`)}<tr><td class="d7">
${p.article}
</td></tr></table>${p.after}${f(p, `<table width="100%"><tr><td class="d9">${p.words.share}</td></tr><tr><td class="d9">${p.words.neighbours}</td></tr><tr><td class="d9">${p.words.comment}</td></tr></table>`)}</td>${f(p, `<td class="d10" valign="top" width="260"><div class="d11">${p.words.rank}</div><ul>${links(p, 5)}</ul><div class="d11">${p.words.relatedTitle}</div><ul>${links(p, 5)}</ul><div class="d11">${p.words.cloudTitle}</div><p>${p.words.cloud}</p><a href="https://lm.guanggao-wei.example/c/1103"><img src="/gg/d11.gif" alt="${p.words.ad}"></a></td>`)}</tr></table>${f(p, `<table class="d1" width="980" align="center"><tr><td align="center">${p.words.foot}</td></tr></table>`)}</body></html>` },
  // --- the twelfth set
  // an old content system: a bar on top, the text between two lines of the site, lists to the right
  laoban: { root: '.lb-show > #zhengwen', page: p => `${top(p, `<meta name="description" content="${p.title}"><meta http-equiv="X-UA-Compatible" content="IE=edge">`)}
<body><div id="lb-top"><p>${p.words.login}</p></div><div id="lb-head"><a class="lb-logo" href="/">${p.site}</a><form class="lb-so" action="/search/"><input name="keyword"></form></div><div id="lb-nav"><ul>${menu(p, 'li')}</ul></div><div class="lb-wrap"><div class="lb-main">${f(p, `<div class="lb-path">${p.words.place} <a href="/">${p.words.menu[0]}</a> &gt;&gt; <a href="/fl/3/">${p.words.menu[3]}</a></div>`)}<div class="lb-show"><h1>${p.title}</h1>${f(p, `<div class="lb-xx">${info(p)}</div>`)}<div id="zhengwen">
${p.article}
</div>${p.after}</div>${f(p, `<div class="lb-hao"><span>${p.words.like}</span></div><div class="lb-fen">${p.words.share}</div><ul class="lb-pian">${p.words.neighbours}</ul><div class="lb-tj"><h4>${p.words.relatedTitle}</h4><ul>${links(p, 6)}</ul></div><div class="lb-pl"><h4>${p.words.comment}</h4><form method="post" action="/pinglun.asp"><textarea name="neirong"></textarea><input type="submit"></form></div>`)}</div>${f(p, `<div class="lb-side"><dl><dt>${p.words.rank}</dt>${links(p, 5, 'dd')}</dl><dl><dt>${p.words.cloudTitle}</dt><dd>${p.words.cloud}</dd></dl><p><img src="/images/sjz.png" alt="${p.words.code}"></p></div>`)}</div>${f(p, `<div id="lb-foot">${p.words.foot}</div>`)}</body></html>` },
  // a theme of a blog program
  zhutie: { root: '.zt-post .zt-words', page: p => `${top(p, `<meta name="generator" content="Z-BlogPHP 1.7"><meta property="og:title" content="${p.title}"><link rel="alternate" type="application/rss+xml" href="/feed.php">`)}
<body class="zt-single"><header class="zt-top"><div class="zt-in"><a class="zt-name" href="/">${p.site}</a><ul class="zt-menu">${menu(p, 'li')}</ul><span class="zt-in-user">${p.words.login}</span></div></header><div class="zt-in zt-cols"><main id="zt-left"><article class="zt-post"><h1 class="zt-h">${p.title}</h1>${f(p, `<div class="zt-meta">${info(p)}</div>`)}<div class="zt-words">
${p.article}
</div></article>${p.after}${f(p, `<div class="zt-zan"><a href="#zan">${p.words.like}</a></div><div class="zt-share">${p.words.share}</div><div class="zt-page">${p.words.neighbours}</div><section class="zt-more"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 6)}</ul></section><section id="cmt12"><h3>${p.words.comment}</h3><form action="/zb_system/cmd.php?act=cmt" method="post"><input name="inpName"><textarea name="txaArticle"></textarea></form></section>`)}</main>${f(p, `<aside id="zt-right"><div class="zt-box"><h3>${p.words.rank}</h3><ul>${links(p, 5)}</ul></div><div class="zt-box"><h3>${p.words.cloudTitle}</h3><p>${p.words.cloud}</p></div><div class="zt-box"><a href="https://lm.guanggao-wei.example/c/1201"><img src="/zb_users/upload/side12.jpg" alt="${p.words.ad}"></a></div></aside>`)}</div>${f(p, `<footer class="zt-bottom">${p.words.foot}</footer>`)}</body></html>` },
  // a page for telephones
  wapban: { root: '.wb-art > .wb-c', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=0"><meta name="mobile-agent" content="format=html5">')}
<body id="wb"><div class="wb-hd"><a href="/m/">${p.site}</a><ul>${menu(p, 'li')}</ul></div><div class="wb-art"><div class="wb-t"><h1>${p.title}</h1>${f(p, `<p>${info(p)}</p>`)}</div><div class="wb-c">
${p.article}
</div></div>${p.after}${f(p, `<div class="wb-op"><a href="javascript:;">${p.words.like}</a><a href="javascript:;">${p.words.share}</a></div><div class="wb-sx">${p.words.neighbours}</div><div class="wb-gg"><a href="https://lm.guanggao-wei.example/c/1202"><img src="/m/gg12.gif" alt="${p.words.ad}"></a></div><dl class="wb-dl"><dt>${p.words.relatedTitle}</dt>${links(p, 5, 'dd')}</dl><dl class="wb-dl"><dt>${p.words.rank}</dt>${links(p, 4, 'dd')}</dl><div class="wb-ft">${p.words.foot}</div>`)}</body></html>` },
  // boxes only; the headline is no heading
  daohang: { root: '.box-5 > .nr', page: p => `${top(p)}
<body><div class="box-1"><div class="z">${p.site}</div><div class="y">${p.words.login}</div></div><div class="box-2">${menu(p, 'span')}</div><div class="box-3"><div class="box-4"><div class="bt">${p.title}</div>${f(p, `<div class="xb">${info(p)}</div><div class="tg"><a href="https://lm.guanggao-wei.example/c/1203"><img src="/pic/tg12.gif" alt="${p.words.ad}"></a></div>`)}<div class="box-5"><div class="nr">
${p.article}
</div></div>${p.after}${f(p, `<div class="box-6"><div>${p.words.like}</div><div>${p.words.share}</div></div><div class="box-7">${p.words.neighbours}</div>`)}</div>${f(p, `<div class="box-8"><div class="bt2">${p.words.rank}</div>${links(p, 5, 'div')}<div class="bt2">${p.words.relatedTitle}</div>${links(p, 5, 'div')}<div class="bt2">${p.words.cloudTitle}</div><div>${p.words.cloud}</div></div>`)}</div>${f(p, `<div class="box-9">${p.words.foot}</div>`)}</body></html>` },
  // --- the thirteenth set
  // a content system of many small pages: two columns, the text inside a frame of its own
  shanghu: { root: '.sh-cont .sh-txt', page: p => `${top(p, `<meta name="description" content="${p.title}"><meta name="applicable-device" content="pc">`)}
<body><div class="sh-bar"><div class="sh-w"><span>${p.words.login}</span></div></div><div class="sh-w sh-head"><a href="/" class="sh-mc">${p.site}</a></div><div class="sh-dh"><ul class="sh-w">${menu(p, 'li')}</ul></div><div class="sh-w sh-row"><div class="sh-l">${f(p, `<p class="sh-wz">${p.words.place}<a href="/">${p.words.menu[0]}</a> / <a href="/lm/4/">${p.words.menu[3]}</a></p>`)}<div class="sh-cont"><h1 class="sh-bt">${p.title}</h1>${f(p, `<p class="sh-ms">${info(p)}</p>`)}<div class="sh-txt">
${p.article}
</div>${p.after}</div>${f(p, `<div class="sh-dz"><a href="javascript:;">${p.words.like}</a> <span>${p.words.share}</span></div><div class="sh-sxp">${p.words.neighbours}</div><div class="sh-xg"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 6)}</ul></div><div class="sh-ly"><h3>${p.words.comment}</h3><form method="post" action="/e/pl/"><textarea name="saytext"></textarea><input type="submit"></form></div>`)}</div>${f(p, `<div class="sh-r"><div class="sh-bk"><h3>${p.words.rank}</h3><ol>${links(p, 5)}</ol></div><div class="sh-bk"><h3>${p.words.cloudTitle}</h3><div>${p.words.cloud}</div></div><div class="sh-bk"><img src="/static/ewm13.png" alt="${p.words.code}"></div></div>`)}</div>${f(p, `<div class="sh-ft">${p.words.foot}</div>`)}</body></html>` },
  // a theme of a blog program
  bokezt: { root: 'article > .entry-13', page: p => `${top(p, `<meta name="generator" content="emlog pro"><meta property="og:type" content="article"><meta property="og:title" content="${p.title}">`)}
<body class="bk13 single"><header id="bk-hd"><h2 class="bk-zm"><a href="/">${p.site}</a></h2><nav><ul>${menu(p, 'li')}</ul></nav></header><div id="bk-bd"><section id="bk-main"><article><header><h1>${p.title}</h1>${f(p, `<p class="bk-meta">${info(p)}</p>`)}</header><div class="entry-13">
${p.article}
</div></article>${p.after}${f(p, `<p class="bk-good"><a href="#good">${p.words.like}</a></p><p class="bk-fx">${p.words.share}</p><nav class="bk-np">${p.words.neighbours}</nav><div class="bk-about"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></div><div id="comments"><h3>${p.words.comment}</h3><form action="/index.php?action=addcom" method="post"><input name="comname"><textarea name="comment"></textarea></form></div>`)}</section>${f(p, `<aside id="bk-sd"><section><h3>${p.words.rank}</h3><ul>${links(p, 5)}</ul></section><section><h3>${p.words.cloudTitle}</h3><p>${p.words.cloud}</p></section><section><a href="https://tg.guanggao-lian.example/g/1301"><img src="/content/uploadfile/g13.jpg" alt="${p.words.ad}"></a></section></aside>`)}</div>${f(p, `<footer id="bk-ft"><p>${p.words.login}</p><p>${p.words.foot}</p></footer>`)}</body></html>` },
  // a page for telephones
  zhangban: { root: '.zb-page > .zb-text', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1"><meta name="format-detection" content="telephone=no">')}
<body class="zb"><header class="zb-hd"><a href="/">${p.site}</a><i>${p.words.login}</i></header><nav class="zb-nav">${menu(p, 'span')}</nav><div class="zb-page"><h1>${p.title}</h1>${f(p, `<div class="zb-sj">${info(p)}</div><div class="zb-ad"><a href="https://tg.guanggao-lian.example/g/1302"><img src="/wap/g13.gif" alt="${p.words.ad}"></a></div>`)}<div class="zb-text">
${p.article}
</div>${p.after}</div>${f(p, `<div class="zb-btn"><span>${p.words.like}</span><span>${p.words.share}</span></div><div class="zb-pn">${p.words.neighbours}</div><div class="zb-lb"><h4>${p.words.relatedTitle}</h4><ul>${links(p, 6)}</ul></div><div class="zb-lb"><h4>${p.words.rank}</h4><ul>${links(p, 4)}</ul></div><footer>${p.words.foot}</footer>`)}</body></html>` },
  // boxes only; the headline is no heading
  kuaizi: { root: '#kz-6 > .kz-n', page: p => `${top(p)}
<body><div id="kz-1"><span>${p.site}</span><span>${p.words.login}</span></div><div id="kz-2">${menu(p, 'em')}</div><div id="kz-3"><div id="kz-4"><div class="kz-b">${p.title}</div>${f(p, `<div class="kz-x">${info(p)}</div>`)}<div id="kz-6"><div class="kz-n">
${p.article}
</div></div>${p.after}${f(p, `<div class="kz-y">${p.words.like} ${p.words.share}</div><div class="kz-p">${p.words.neighbours}</div><div class="kz-g"><a href="https://tg.guanggao-lian.example/g/1303"><img src="/tu/g13.gif" alt="${p.words.ad}"></a></div>`)}</div>${f(p, `<div id="kz-7"><div class="kz-t">${p.words.relatedTitle}</div>${links(p, 5, 'div')}<div class="kz-t">${p.words.rank}</div>${links(p, 5, 'div')}<div class="kz-t">${p.words.cloudTitle}</div><div>${p.words.cloud}</div></div>`)}</div>${f(p, `<div id="kz-8">${p.words.foot}</div>`)}</body></html>` },
  // --- the fourteenth set
  // one of many sites out of one content system: a band of columns, the text in an article element, boxes to the left
  zhanqun: { root: '.zq-art article', page: p => `${top(p, `<meta name="description" content="${p.title}"><meta name="renderer" content="webkit">`)}
<body><div class="zq-band"><b>${p.site}</b><p>${p.words.login}</p></div><div class="zq-lm"><dl>${menu(p, 'dd')}</dl></div><div class="zq-wai">${f(p, `<div class="zq-zuo"><div class="zq-he"><h5>${p.words.rank}</h5><ul>${links(p, 6)}</ul></div><div class="zq-he"><h5>${p.words.cloudTitle}</h5><p>${p.words.cloud}</p></div><div class="zq-he"><img src="/res/ma14.png" alt="${p.words.code}"></div></div>`)}<div class="zq-you">${f(p, `<div class="zq-lu">${p.words.place}<a href="/">${p.words.menu[0]}</a>&gt;<a href="/pd/3/">${p.words.menu[3]}</a></div>`)}<div class="zq-art"><h1>${p.title}</h1>${f(p, `<div class="zq-xi">${info(p)}</div>`)}<article>
${p.article}
</article>${p.after}</div>${f(p, `<div class="zq-zan"><a href="javascript:void(0);">${p.words.like}</a></div><div class="zq-fa">${p.words.share}</div><div class="zq-qh">${p.words.neighbours}</div><div class="zq-tui"><h5>${p.words.relatedTitle}</h5><ol>${links(p, 6)}</ol></div><div class="zq-hua"><h5>${p.words.comment}</h5><form action="/plus/feedback.php" method="post"><textarea name="msg"></textarea><button type="submit">OK</button></form></div>`)}</div></div>${f(p, `<div class="zq-di"><p>${p.words.foot}</p></div>`)}</body></html>` },
  // a theme of a blog program
  yebo: { root: 'main .nb-single-body', page: p => `${top(p, `<meta name="generator" content="Typecho 1.2"><meta property="og:type" content="blog"><meta property="og:title" content="${p.title}"><link rel="pingback" href="/action/xmlrpc">`)}
<body class="nb14"><header class="nb-top"><p class="nb-brand"><a href="/">${p.site}</a></p><nav>${menu(p, 'span')}</nav></header><div class="nb-grid"><main><section class="nb-single"><h1>${p.title}</h1>${f(p, `<ul class="nb-attr"><li>${info(p)}</li></ul>`)}<div class="nb-single-body">
${p.article}
</div></section>${p.after}${f(p, `<p class="nb-up">${p.words.like}</p><p class="nb-to">${p.words.share}</p><div class="nb-near">${p.words.neighbours}</div><aside class="nb-like"><h4>${p.words.relatedTitle}</h4><ul>${links(p, 5)}</ul></aside><div id="nb-reply"><h4>${p.words.comment}</h4><form method="post" action="/archives/14/comment"><input type="text" name="author"><textarea name="text"></textarea></form></div>`)}</main>${f(p, `<aside class="nb-side"><h4>${p.words.rank}</h4><ul>${links(p, 5)}</ul><h4>${p.words.cloudTitle}</h4><p>${p.words.cloud}</p><a href="https://ad.tuiguang-wei.example/v/1401"><img src="/usr/uploads/ad14.jpg" alt="${p.words.ad}"></a></aside>`)}</div>${f(p, `<footer class="nb-end">${p.words.login}<br>${p.words.foot}</footer>`)}</body></html>` },
  // a page for telephones
  zhangye: { root: '#hj-body > .hj-zw', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover"><meta name="applicable-device" content="mobile">')}
<body><div id="hj-bar"><a href="/m/">${p.site}</a><span>${p.words.login}</span></div><ul id="hj-nav">${menu(p, 'li')}</ul><h1 class="hj-h">${p.title}</h1>${f(p, `<p class="hj-t">${info(p)}</p>`)}<div id="hj-body"><div class="hj-zw">
${p.article}
</div>${p.after}</div>${f(p, `<div class="hj-ad"><a href="https://ad.tuiguang-wei.example/v/1402"><img src="/m/img/ad14.gif" alt="${p.words.ad}"></a></div><p class="hj-k"><a href="#">${p.words.like}</a> <a href="#">${p.words.share}</a></p><div class="hj-q">${p.words.neighbours}</div><section class="hj-s"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></section><section class="hj-s"><h3>${p.words.rank}</h3><ol>${links(p, 5)}</ol></section><p class="hj-d">${p.words.foot}</p>`)}</body></html>` },
  // boxes only; the headline is no heading
  gezi: { root: '.f6 > .f7', page: p => `${top(p)}
<body><div class="f1">${p.site}<span class="f2">${p.words.login}</span></div><div class="f3">${menu(p, 'i')}</div><div class="f4"><div class="f5">${p.title}</div>${f(p, `<div class="f8">${info(p)}</div>`)}<div class="f6"><div class="f7">
${p.article}
</div></div>${p.after}${f(p, `<div class="f9">${p.words.share}</div><div class="f9">${p.words.like}</div><div class="f10"><a href="https://ad.tuiguang-wei.example/v/1403"><img src="/img/f14.gif" alt="${p.words.ad}"></a></div><div class="f11">${p.words.neighbours}</div>`)}</div>${f(p, `<div class="f12"><div class="f13">${p.words.rank}</div>${links(p, 5, 'div')}<div class="f13">${p.words.relatedTitle}</div>${links(p, 5, 'div')}<div class="f13">${p.words.cloudTitle}</div><div>${p.words.cloud}</div></div><div class="f14">${p.words.foot}</div>`)}</body></html>` },
  // --- the fifteenth set
  // a content system: three columns, a line of where one is, the text in a td-like box
  sanlan: { root: '#sl-wen .sl-body', page: p => `${top(p, `<meta name="description" content="${p.title}"><meta http-equiv="Cache-Control" content="no-transform">`)}
<body><div class="sl-head"><h3><a href="/">${p.site}</a></h3><span>${p.words.login}</span></div><div class="sl-menu"><ul>${menu(p, 'li')}</ul></div>${f(p, `<div class="sl-path">${p.words.place}<a href="/">${p.words.menu[0]}</a> / <a href="/lm/2/">${p.words.menu[2]}</a></div>`)}<div class="sl-three">${f(p, `<div class="sl-one"><div class="sl-box"><b>${p.words.cloudTitle}</b><div>${p.words.cloud}</div></div><div class="sl-box"><img src="/static/wx15.png" alt="${p.words.code}"></div></div>`)}<div class="sl-two" id="sl-wen"><h1>${p.title}</h1>${f(p, `<p class="sl-when">${info(p)}</p>`)}<div class="sl-body">
${p.article}
</div>${p.after}${f(p, `<div class="sl-hand"><a href="javascript:;">${p.words.like}</a> <span>${p.words.share}</span></div><div class="sl-pn">${p.words.neighbours}</div><div class="sl-talk"><b>${p.words.comment}</b><form method="post" action="/index.php?c=pl"><textarea name="nr"></textarea><button>OK</button></form></div>`)}</div>${f(p, `<div class="sl-three3"><div class="sl-box"><b>${p.words.rank}</b><ol>${links(p, 6)}</ol></div><div class="sl-box"><b>${p.words.relatedTitle}</b><ul>${links(p, 5)}</ul></div></div>`)}</div>${f(p, `<div class="sl-foot">${p.words.foot}</div>`)}</body></html>` },
  // a theme of a blog program
  qingzhu: { root: 'article.qz-post > .qz-words', page: p => `${top(p, `<meta name="generator" content="Z-BlogPHP 1.7"><meta property="og:site_name" content="${p.site}"><link rel="alternate" type="application/rss+xml" href="/feed.php">`)}
<body class="qz15"><header class="qz-h"><a class="qz-logo" href="/">${p.site}</a><div class="qz-m">${menu(p, 'a')}</div></header><div class="qz-row"><section class="qz-l"><article class="qz-post"><h1 class="qz-title">${p.title}</h1>${f(p, `<div class="qz-meta"><span>${info(p)}</span></div>`)}<div class="qz-words">
${p.article}
</div></article>${p.after}${f(p, `<div class="qz-like">${p.words.like}</div><div class="qz-share">${p.words.share}</div><nav class="qz-pn">${p.words.neighbours}</nav><section class="qz-re"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 6)}</ul></section><section class="qz-c" id="divCommentPost"><h3>${p.words.comment}</h3><form action="/zb_system/cmd.php?act=cmt" method="post"><input name="inpName"><textarea name="txaArticle"></textarea></form></section>`)}</section>${f(p, `<aside class="qz-r"><dl><dt>${p.words.rank}</dt><dd><ol>${links(p, 5)}</ol></dd></dl><dl><dt>${p.words.cloudTitle}</dt><dd>${p.words.cloud}</dd></dl><a href="https://ad.tuiguang-wei.example/v/1501"><img src="/zb_users/upload/ad15.jpg" alt="${p.words.ad}"></a></aside>`)}</div>${f(p, `<footer class="qz-f"><p>${p.words.foot}</p><p>${p.words.login}</p></footer>`)}</body></html>` },
  // a page for telephones
  kuaiban: { root: 'section.kb-c', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><meta name="format-detection" content="telephone=no">')}
<body><header class="kb-t"><a href="/wap/">${p.site}</a><i>${p.words.login}</i></header><nav class="kb-n">${menu(p, 'b')}</nav><div class="kb-w"><h1>${p.title}</h1>${f(p, `<small class="kb-i">${info(p)}</small>`)}<section class="kb-c">
${p.article}
</section>${p.after}</div>${f(p, `<div class="kb-z"><a href="#">${p.words.like}</a><a href="#">${p.words.share}</a></div><div class="kb-p">${p.words.neighbours}</div><div class="kb-g"><a href="https://ad.tuiguang-wei.example/v/1502"><img src="/wap/ad15.png" alt="${p.words.ad}"></a></div><div class="kb-l"><h4>${p.words.rank}</h4><ul>${links(p, 5)}</ul></div><div class="kb-l"><h4>${p.words.relatedTitle}</h4><ul>${links(p, 4)}</ul></div><footer class="kb-f">${p.words.foot}</footer>`)}</body></html>` },
  // boxes only; the headline is no heading
  fangkuai: { root: '.g-07 > .g-08', page: p => `${top(p)}
<body><div class="g-01"><span>${p.site}</span></div><div class="g-02">${menu(p, 'em')}</div><div class="g-03"><div class="g-04"><div class="g-05"><b>${p.title}</b></div>${f(p, `<div class="g-06">${info(p)}</div>`)}<div class="g-07"><div class="g-08">
${p.article}
</div></div>${p.after}${f(p, `<div class="g-09">${p.words.like}</div><div class="g-09">${p.words.share}</div><div class="g-10">${p.words.neighbours}</div><div class="g-11"><a href="https://ad.tuiguang-wei.example/v/1503"><img src="/i/g15.gif" alt="${p.words.ad}"></a></div>`)}</div>${f(p, `<div class="g-12"><div class="g-13">${p.words.cloudTitle}</div><div class="g-14">${p.words.cloud}</div><div class="g-13">${p.words.rank}</div>${links(p, 6, 'div')}<div class="g-13">${p.words.relatedTitle}</div>${links(p, 4, 'div')}</div>`)}</div>${f(p, `<div class="g-15">${p.words.foot} ${p.words.login}</div>`)}</body></html>` },
  // --- the sixteenth set
  // a portal of many columns: crumbs in a list, the text in a section, boxes to the right
  liantai: { root: 'section.lt-zhengwen > .lt-in', page: p => `${top(p, `<meta name="description" content="${p.title}"><meta name="mobile-agent" content="format=html5">`)}
<body class="lt16"><div class="lt-ding"><div class="lt-k"><em>${p.site}</em><span>${p.words.login}</span></div></div><div class="lt-cd"><div class="lt-k">${menu(p, 'b')}</div></div><div class="lt-k lt-hang"><div class="lt-zhu">${f(p, `<ol class="lt-lj"><li>${p.words.place}</li><li><a href="/">${p.words.menu[0]}</a></li><li><a href="/bk/2/">${p.words.menu[2]}</a></li></ol>`)}<section class="lt-zhengwen"><h1>${p.title}</h1>${f(p, `<div class="lt-shuo">${info(p)}</div>`)}<div class="lt-in">
${p.article}
</div></section>${p.after}${f(p, `<div class="lt-dian"><button type="button">${p.words.like}</button></div><div class="lt-song">${p.words.share}</div><div class="lt-lin">${p.words.neighbours}</div><div class="lt-lie"><h2>${p.words.relatedTitle}</h2><ul>${links(p, 6)}</ul></div><div class="lt-lun"><h2>${p.words.comment}</h2><form action="/plus/guestbook.php" method="post"><textarea name="content"></textarea><input type="submit"></form></div>`)}</div>${f(p, `<div class="lt-bian"><h2>${p.words.rank}</h2><ol>${links(p, 7)}</ol><h2>${p.words.cloudTitle}</h2><p>${p.words.cloud}</p><p><img src="/skin/ma16.png" alt="${p.words.code}"></p></div>`)}</div>${f(p, `<div class="lt-jiao"><div class="lt-k">${p.words.foot}</div></div>`)}</body></html>` },
  // a theme of a blog program
  xiaoji: { root: '#primary .xj16-content', page: p => `${top(p, `<meta name="generator" content="WordPress 5.9"><meta property="og:type" content="article"><meta property="og:title" content="${p.title}"><link rel="EditURI" type="application/rsd+xml" href="/xmlrpc.php?rsd">`)}
<body class="post-template-default single xj16"><header class="xj16-head"><div class="xj16-name"><a href="/">${p.site}</a></div><ul class="xj16-menu">${menu(p, 'li')}</ul></header><div id="content16"><div id="primary"><article class="xj16-post"><header><h1>${p.title}</h1>${f(p, `<div class="xj16-meta"><span>${info(p)}</span></div>`)}</header><div class="xj16-content">
${p.article}
</div></article>${p.after}${f(p, `<div class="xj16-zan">${p.words.like}</div><div class="xj16-zf">${p.words.share}</div><nav class="xj16-nav">${p.words.neighbours}</nav><section class="xj16-more"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 4)}</ul></section><div id="respond"><h3>${p.words.comment}</h3><form action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea></form></div>`)}</div>${f(p, `<aside id="secondary"><section><h3>${p.words.rank}</h3><ul>${links(p, 6)}</ul></section><section><h3>${p.words.cloudTitle}</h3><div>${p.words.cloud}</div></section><section><a href="https://lm.tuiguang-sl.example/j/1601"><img src="/wp-content/uploads/gg16.jpg" alt="${p.words.ad}"></a></section></aside>`)}</div>${f(p, `<footer class="xj16-foot"><span>${p.words.login}</span><p>${p.words.foot}</p></footer>`)}</body></html>` },
  // a page for telephones
  zhangdu: { root: '.sd-main > .sd-text', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><meta name="HandheldFriendly" content="true">')}
<body class="sd16"><div class="sd-top"><a href="/wap/">${p.site}</a><i>${p.words.login}</i></div><div class="sd-nav">${menu(p, 'em')}</div><div class="sd-main"><h1 class="sd-h1">${p.title}</h1>${f(p, `<div class="sd-inf">${info(p)}</div><p class="sd-gg"><a href="https://lm.tuiguang-sl.example/j/1602"><img src="/wap/img/gg16.gif" alt="${p.words.ad}"></a></p>`)}<div class="sd-text">
${p.article}
</div>${p.after}</div>${f(p, `<div class="sd-cz"><span>${p.words.like}</span><span>${p.words.share}</span></div><div class="sd-qh">${p.words.neighbours}</div><dl class="sd-dl"><dt>${p.words.relatedTitle}</dt>${links(p, 6, 'dd')}</dl><dl class="sd-dl"><dt>${p.words.rank}</dt>${links(p, 4, 'dd')}</dl><div class="sd-bt">${p.words.foot}</div>`)}</body></html>` },
  // boxes only; the headline is no heading
  pinge: { root: '.pg-e > .pg-f', page: p => `${top(p)}
<body><div class="pg-a"><div class="pg-a1">${p.site}</div><div class="pg-a2">${p.words.login}</div></div><div class="pg-b">${menu(p, 'span')}</div><div class="pg-c"><div class="pg-d">${p.title}</div>${f(p, `<div class="pg-d2">${info(p)}</div>`)}<div class="pg-e"><div class="pg-f">
${p.article}
</div></div>${p.after}${f(p, `<div class="pg-g">${p.words.like}</div><div class="pg-g">${p.words.share}</div><div class="pg-h"><a href="https://lm.tuiguang-sl.example/j/1603"><img src="/t/gg16.gif" alt="${p.words.ad}"></a></div><div class="pg-i">${p.words.neighbours}</div>`)}</div>${f(p, `<div class="pg-j"><div class="pg-k">${p.words.relatedTitle}</div>${links(p, 5, 'div')}<div class="pg-k">${p.words.rank}</div>${links(p, 5, 'div')}<div class="pg-k">${p.words.cloudTitle}</div><div>${p.words.cloud}</div></div><div class="pg-l">${p.words.foot}</div>`)}</body></html>` },
  // --- the seventeenth set
  // a portal: a search box on top, the text in a box with a border, a list of facts below the headline
  changmen: { root: '#cm17-show > .cm17-txt', page: p => `${top(p, `<meta name="description" content="${p.title}"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">`)}
<body class="cm17"><div class="cm17-up"><span>${p.words.login}</span></div><div class="cm17-hd"><strong><a href="/">${p.site}</a></strong><form action="/search.php"><input type="text" name="q"></form></div><ul class="cm17-nav">${menu(p, 'li')}</ul><div class="cm17-row"><div class="cm17-left">${f(p, `<p class="cm17-way">${p.words.place} <a href="/">${p.words.menu[0]}</a> &raquo; <a href="/lm/3/">${p.words.menu[3]}</a></p>`)}<div id="cm17-show"><h1>${p.title}</h1>${f(p, `<ul class="cm17-inf"><li>${info(p)}</li></ul>`)}<div class="cm17-txt">
${p.article}
</div>${p.after}</div>${f(p, `<div class="cm17-hand"><a href="javascript:;">${p.words.like}</a></div><div class="cm17-to">${p.words.share}</div><div class="cm17-pn">${p.words.neighbours}</div><div class="cm17-more"><h4>${p.words.relatedTitle}</h4><ul>${links(p, 6)}</ul></div><div class="cm17-say"><h4>${p.words.comment}</h4><form method="post" action="/plus/say.php"><textarea name="msg"></textarea><button type="submit">OK</button></form></div>`)}</div>${f(p, `<div class="cm17-right"><div><h4>${p.words.rank}</h4><ol>${links(p, 6)}</ol></div><div><h4>${p.words.cloudTitle}</h4><p>${p.words.cloud}</p></div><div><img src="/style/ma17.png" alt="${p.words.code}"></div></div>`)}</div>${f(p, `<div class="cm17-ft">${p.words.foot}</div>`)}</body></html>` },
  // a theme of a blog program
  shuye: { root: 'article.sy17-post .sy17-entry', page: p => `${top(p, `<meta name="generator" content="Emlog 6.0"><meta property="og:type" content="article"><meta property="og:site_name" content="${p.site}"><link rel="alternate" type="application/rss+xml" href="/rss.php">`)}
<body class="sy17"><div class="sy17-page"><header><p class="sy17-title"><a href="/">${p.site}</a></p><nav class="sy17-nav">${menu(p, 'span')}</nav></header><div class="sy17-cols"><div class="sy17-main"><article class="sy17-post"><h1>${p.title}</h1>${f(p, `<p class="sy17-meta">${info(p)}</p>`)}<div class="sy17-entry">
${p.article}
</div></article>${p.after}${f(p, `<p class="sy17-good">${p.words.like}</p><p class="sy17-send">${p.words.share}</p><div class="sy17-near">${p.words.neighbours}</div><section class="sy17-rel"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></section><section id="sy17-cmt"><h3>${p.words.comment}</h3><form method="post" action="/index.php?action=addcom"><input name="comname"><textarea name="comment"></textarea></form></section>`)}</div>${f(p, `<aside class="sy17-side"><section><h3>${p.words.rank}</h3><ul>${links(p, 5)}</ul></section><section><h3>${p.words.cloudTitle}</h3><div>${p.words.cloud}</div></section><section><a href="https://ads.tuiguang-qy.example/k/1701"><img src="/content/uploadfile/ad17.jpg" alt="${p.words.ad}"></a></section></aside>`)}</div>${f(p, `<footer class="sy17-end"><p>${p.words.login}</p><p>${p.words.foot}</p></footer>`)}</div></body></html>` },
  // a page for telephones
  zhiwap: { root: '.zw17-a > section', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="apple-mobile-web-app-capable" content="yes">')}
<body><div class="zw17-h"><a href="/m/">${p.site}</a><em>${p.words.login}</em></div><div class="zw17-n">${menu(p, 'span')}</div><div class="zw17-a"><h1>${p.title}</h1>${f(p, `<p class="zw17-i">${info(p)}</p>`)}<section>
${p.article}
</section>${p.after}</div>${f(p, `<div class="zw17-g"><a href="https://ads.tuiguang-qy.example/k/1702"><img src="/m/pic/ad17.gif" alt="${p.words.ad}"></a></div><ul class="zw17-o"><li>${p.words.like}</li><li>${p.words.share}</li></ul><div class="zw17-p">${p.words.neighbours}</div><div class="zw17-l"><b>${p.words.relatedTitle}</b><ul>${links(p, 5)}</ul></div><div class="zw17-l"><b>${p.words.rank}</b><ul>${links(p, 4)}</ul></div><div class="zw17-f">${p.words.foot}</div>`)}</body></html>` },
  // boxes only; the headline is no heading
  kuangmu: { root: '.k7-f > .k7-g', page: p => `${top(p)}
<body><div class="k7-a"><b>${p.site}</b><span>${p.words.login}</span></div><div class="k7-b">${menu(p, 'div')}</div><div class="k7-c"><div class="k7-d"><div class="k7-e">${p.title}</div>${f(p, `<div class="k7-e2">${info(p)}</div>`)}<div class="k7-f"><div class="k7-g">
${p.article}
</div></div>${p.after}${f(p, `<div class="k7-h"><span>${p.words.like}</span></div><div class="k7-h"><span>${p.words.share}</span></div><div class="k7-i">${p.words.neighbours}</div><div class="k7-j"><a href="https://ads.tuiguang-qy.example/k/1703"><img src="/p/g17.gif" alt="${p.words.ad}"></a></div>`)}</div>${f(p, `<div class="k7-k"><div class="k7-l">${p.words.rank}</div>${links(p, 5, 'div')}<div class="k7-l">${p.words.cloudTitle}</div><div>${p.words.cloud}</div><div class="k7-l">${p.words.relatedTitle}</div>${links(p, 5, 'div')}</div>`)}</div>${f(p, `<div class="k7-m">${p.words.foot}</div>`)}</body></html>` },
  // --- the eighteenth set
  // a portal: two bars on top, a table for the facts, the text inside two boxes
  xinmen: { root: '.xm18-body > .xm18-in', page: p => `${top(p, `<meta name="description" content="${p.title}"><meta name="renderer" content="webkit">`)}
<body id="xm18"><div class="xm18-bar"><div>${p.words.login}</div></div><div class="xm18-logo"><a href="/"><b>${p.site}</b></a></div><div class="xm18-menu"><ul>${menu(p, 'li')}</ul></div>${f(p, `<div class="xm18-pos"><i></i>${p.words.place}<a href="/">${p.words.menu[0]}</a> / <a href="/fl/3/">${p.words.menu[3]}</a></div>`)}<div class="xm18-l"><div class="xm18-tit"><h1>${p.title}</h1></div>${f(p, `<table class="xm18-facts"><tr><td>${info(p)}</td></tr></table>`)}<div class="xm18-body"><div class="xm18-in">
${p.article}
</div></div>${p.after}${f(p, `<div class="xm18-ding"><a href="#">${p.words.like}</a></div><div class="xm18-fx">${p.words.share}</div><div class="xm18-sx">${p.words.neighbours}</div><dl class="xm18-xg"><dt>${p.words.relatedTitle}</dt><dd><ul>${links(p, 6)}</ul></dd></dl><dl class="xm18-pl"><dt>${p.words.comment}</dt><dd><form method="post" action="/comment/add"><textarea name="text"></textarea><input type="submit" value="OK"></form></dd></dl>`)}</div>${f(p, `<div class="xm18-r"><dl><dt>${p.words.rank}</dt><dd><ol>${links(p, 6)}</ol></dd></dl><dl><dt>${p.words.cloudTitle}</dt><dd>${p.words.cloud}</dd></dl><img src="/skin/qr18.png" alt="${p.words.code}"></div>`)}${f(p, `<div class="xm18-foot">${p.words.foot}</div>`)}</body></html>` },
  // a theme of a blog program
  biji18: { root: '.bj18-single > .bj18-words', page: p => `${top(p, `<meta name="generator" content="Z-BlogPHP 1.7"><meta property="og:title" content="${p.title}"><link rel="stylesheet" href="/zb_users/theme/bj18/style.css">`)}
<body class="bj18 single"><header class="bj18-head"><h2><a href="/">${p.site}</a></h2><ul class="bj18-nav">${menu(p, 'li')}</ul></header><main class="bj18-main"><div class="bj18-single"><h1>${p.title}</h1>${f(p, `<div class="bj18-post-meta"><span>${info(p)}</span></div>`)}<div class="bj18-words">
${p.article}
</div>${p.after}${f(p, `<div class="bj18-zan">${p.words.like}</div><div class="bj18-share">${p.words.share}</div><nav class="bj18-pn">${p.words.neighbours}</nav>`)}</div>${f(p, `<div class="bj18-rel"><h3>${p.words.relatedTitle}</h3><ul>${links(p, 6)}</ul></div><div id="comment18"><h3>${p.words.comment}</h3><form method="post" action="/zb_system/cmd.php?act=cmt"><input name="inpName"><textarea name="txaArticle"></textarea></form></div>`)}</main>${f(p, `<aside class="bj18-side"><dl><dt>${p.words.rank}</dt><dd><ul>${links(p, 5)}</ul></dd></dl><dl><dt>${p.words.cloudTitle}</dt><dd>${p.words.cloud}</dd></dl><dl><dd><a href="https://ads.tuiguang-dk.example/n/1801"><img src="/zb_users/upload/ad18.jpg" alt="${p.words.ad}"></a></dd></dl></aside>`)}${f(p, `<footer class="bj18-foot">${p.words.login}<br>${p.words.foot}</footer>`)}</body></html>` },
  // a page for telephones
  zhangshang18: { root: 'article > .zs18-con', page: p => `${top(p, '<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><meta name="format-detection" content="telephone=no">')}
<body class="zs18"><header><a href="/">${p.site}</a><span>${p.words.login}</span></header><nav>${menu(p, 'span')}</nav><article><h1 class="zs18-h">${p.title}</h1>${f(p, `<div class="zs18-d">${info(p)}</div>`)}<div class="zs18-con">
${p.article}
</div>${p.after}</article>${f(p, `<div class="zs18-ad"><a href="https://ads.tuiguang-dk.example/n/1802"><img src="/wap/img/g18.gif" alt="${p.words.ad}"></a></div><div class="zs18-op"><span>${p.words.like}</span><span>${p.words.share}</span></div><div class="zs18-up">${p.words.neighbours}</div><section><h3>${p.words.relatedTitle}</h3><ul>${links(p, 5)}</ul></section><section><h3>${p.words.rank}</h3><ul>${links(p, 4)}</ul></section><footer>${p.words.foot}</footer>`)}</body></html>` },
  // boxes only; the headline is no heading
  gezi18: { root: '.g18-5 > .g18-6', page: p => `${top(p)}
<body><div class="g18-1"><a href="/">${p.site}</a>${f(p, `<em>${p.words.login}</em>`)}</div><div class="g18-2">${menu(p, 'div')}</div><div class="g18-3"><div class="g18-4"><strong>${p.title}</strong></div>${f(p, `<div class="g18-41">${info(p)}</div>`)}<div class="g18-5"><div class="g18-6">
${p.article}
</div></div>${p.after}${f(p, `<div class="g18-7">${p.words.like}</div><div class="g18-7">${p.words.share}</div><div class="g18-8"><a href="https://ads.tuiguang-dk.example/n/1803"><img src="/pic/g18.gif" alt="${p.words.ad}"></a></div><div class="g18-9">${p.words.neighbours}</div><div class="g18-10"><b>${p.words.relatedTitle}</b>${links(p, 5, 'div')}</div>`)}</div>${f(p, `<div class="g18-11"><b>${p.words.rank}</b>${links(p, 5, 'div')}<b>${p.words.cloudTitle}</b><div>${p.words.cloud}</div></div><div class="g18-12">${p.words.foot}</div>`)}</body></html>` },
};

// What a copier does to a text. Each operation gives a function that changes the page being made; what it puts in stands between marks:
// <x-n k=kind h=how t=text of the label> noise, <x-i> what counts neither way, <img x-alt> an alt that is noise.

export const escape = s => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
export const escapeAttribute = s => escape(s).replace(/"/g, '&quot;');

// ---- where something can be put in

const MARKS = { 'zh-Hans': '，。？！；：', 'zh-Hant': '，。？！；：', en: ',.?!', ja: '、。？！', 'ja-stop': '。？！', 'zh-half': ',。?!;:', 'zh-Hans-few': '，。？！', 'zh-Hant-few': '，。？！', 'zh-half-few': ',。?!' };

/** Runs fn on the plain text of a paragraph that stands in no mark-up of ours, no code and no ruby. */
function mapText(html, fn) {
  let deep = 0;
  return html.split(/(<[^>]+>)/).map(part => {
    if (!part.startsWith('<')) return deep ? part : fn(part);
    if (/^<(x-n|x-i|code|ruby|a|q|sup)\b/.test(part)) deep++;
    else if (/^<\/(x-n|x-i|code|ruby|a|q|sup)\b/.test(part)) deep--;
    return part;
  }).join('');
}

/** Puts make(i, before) before (or, with after, behind) the i-th punctuation mark that stands at a word. */
function atMarks(block, lang, make, after = false) {
  let i = 0;
  block.html = mapText(block.html, text => {
    let out = '';
    const chars = [...text];
    for (let at = 0; at < chars.length; at++) {
      const c = chars[at], previous = chars[at - 1] ?? '', following = chars[at + 1] ?? '';
      const isMark = MARKS[lang].includes(c) && /[\p{L}\p{N}]/u.test(previous) && (lang !== 'en' || ((following === '' || following === ' ') && /[a-z]/.test(previous)));
      if (!isMark) { out += c; continue; }
      const add = make(i++, out.replace(/<[^>]+>/g, ''), c, following);
      out += after ? c + add : add + c;
    }
    return out;
  });
  return i;
}
const marksIn = (block, lang) => { let n = 0; atMarks({ html: block.html }, lang, () => { n++; return ''; }); return n; };
const plain = html => html.replace(/<x-([ni])\b[^>]*>.*?<\/x-\1>/gs, '').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const noise = (kind, how, html, text) => `<x-n k="${kind}" h="${how}"${text === undefined ? '' : ` t="${escapeAttribute(text)}"`}>${html}</x-n>`;
const neither = html => `<x-i>${html}</x-i>`;

const WRAPS = {
  plain: s => s, strong: s => `<strong>${s}</strong>`, b: s => `<b>${s}</b>`, em: s => `<em>${s}</em>`, u: s => `<u>${s}</u>`,
  font: s => `<font color="#0066cc">${s}</font>`, span: s => `<span style="color:#c00">${s}</span>`, mark: s => `<span class="kw">${s}</span>`,
  link: s => `<a href="/tag/${encodeURIComponent(s)}/">${s}</a>`, boldlink: s => `<strong><a href="/so?q=${encodeURIComponent(s)}" target="_blank">${s}</a></strong>`,
  i: s => `<i>${s}</i>`, heavy: s => `<span style="font-weight:700">${s}</span>`, custom: s => `<hot-word>${s}</hot-word>`, hash: s => `#${s}#`, round: s => `（${s}）`, quoted: s => `“${s}”`,
  b2: s => `<b class="hl">${s}</b>`, seek: s => `<a class="k-lnk" href="/search.php?word=${encodeURIComponent(s)}" target="_blank">${s}</a>`, topic: s => `<a href="/topic_${encodeURIComponent(s)}.html" title="${s}">${s}</a>`,
  odd: s => `<span data-id="0" style="">${s}</span>`, face: s => `<font face="微软雅黑" style="color:inherit">${s}</font>`, strongspan: s => `<strong><span>${s}</span></strong>`, bare: s => `<a href="/${encodeURIComponent(s)}/">${s}</a>`,
  deadlink: s => `<a href="javascript:;">${s}</a>`, outlink: s => `<a href="https://go.tuiguang-lian.example/?k=${encodeURIComponent(s)}" rel="nofollow noopener">${s}</a>`, plainlink: s => `<a href="https://www.pushed-shop.example/" style="color:inherit;text-decoration:none">${s}</a>`,
  stark: s => `<strong class="k-word">${s}</strong>`, tagged: s => `<a href="/tags/${encodeURIComponent(s)}.html" target="_blank">${s}</a>`, keylink: s => `<a class="keylink" href="/t/${encodeURIComponent(s)}" title="${s}">${s}</a>`,
  inner: s => `<a href="/hot/${encodeURIComponent(s)}" class="innerlink">${s}</a>`, darkbold: s => `<strong style="color:#333">${s}</strong>`, redfont: s => `<font color="red">${s}</font>`, bluelink: s => `<a href="https://www.pushed-trade.example/" target="_blank" style="color:#00f">${s}</a>`,
  mainword: s => `<strong class="main-kw">${s}</strong>`, boldtag: s => `<b style="font-weight:bold">${s}</b>`, klink: s => `<a href="/key/${encodeURIComponent(s)}/">${s}</a>`, seolink: s => `<a href="/zt/${encodeURIComponent(s)}.html" target="_blank" class="seo-a">${s}</a>`, quietlink: s => `<a href="https://www.pushed-firm.example/" rel="nofollow" style="color:#333">${s}</a>`,
  word8: s => `<strong class="w8">${s}</strong>`, lab8: s => `<a href="/label/${encodeURIComponent(s)}.html">${s}</a>`,
  word15: s => `<strong class="cz15">${s}</strong>`, tag15: s => `<a class="zl15" href="/k/${encodeURIComponent(s)}.html" target="_blank">${s}</a>`,
  word17: s => `<strong class="hot17">${s}</strong>`, tag17: s => `<a class="lj17" href="/zhuti/${encodeURIComponent(s)}/" target="_blank">${s}</a>`,
  word18: s => `<strong id="" class="zc18">${s}</strong>`, tag18: s => `<a class="ljc18" href="/biaoqian-${encodeURIComponent(s)}/" target="_blank">${s}</a>`,
  word16: s => `<strong class="nr-gjz16">${s}</strong>`, tag16: s => `<a href="/cihui/${encodeURIComponent(s)}" class="zn16" target="_blank">${s}</a>`,
  word14: s => `<b class="gjc14">${s}</b>`, tag14: s => `<a href="/s-${encodeURIComponent(s)}.html" class="nlj14" target="_blank">${s}</a>`,
  word13: s => `<strong style="color:inherit">${s}</strong>`, tag13: s => `<a href="/ci/${encodeURIComponent(s)}/" class="nr13" target="_blank">${s}</a>`,
  word12: s => `<b style="color:#222">${s}</b>`, tag12: s => `<a href="/gjc/${encodeURIComponent(s)}.html" class="gl12" target="_blank">${s}</a>`,
  word11: s => `<strong style="font-weight:600">${s}</strong>`, tag11: s => `<a href="/tag-${encodeURIComponent(s)}/" class="nl11" target="_blank">${s}</a>`,
  word10: s => `<strong class="zdc">${s}</strong>`, tag10: s => `<a href="/biaoqian/${encodeURIComponent(s)}.html" class="bqlj">${s}</a>`,
  word9: s => `<b class="gjz">${s}</b>`, seek9: s => `<a class="tagword" href="/sou-${encodeURIComponent(s)}.html" target="_blank">${s}</a>`,
};
const BLOCK_WRAPS = {
  p: s => `<p>${s}</p>`, strong: s => `<p><strong>${s}</strong></p>`, div: s => `<div>${s}</div>`, center: s => `<p style="text-align:center">${s}</p>`,
  section: s => `<section>${s}</section>`, font: s => `<p><font size="2">${s}</font></p>`, span: s => `<div><span>${s}</span></div>`, em: s => `<p><em>${s}</em></p>`,
  h3: s => `<h3>${s}</h3>`, b: s => `<div><b>${s}</b></div>`, box: s => `<div class="gate-box"><p>${s}</p></div>`, line: s => `${s}<br>`, u: s => `<p><u>${s}</u></p>`,
  h4: s => `<h4>${s}</h4>`, small: s => `<p><small>${s}</small></p>`, quote: s => `<blockquote>${s}</blockquote>`, i: s => `<p><i>${s}</i></p>`, cell: s => `<table><tr><td>${s}</td></tr></table>`, fieldset: s => `<fieldset><legend></legend>${s}</fieldset>`,
  button: s => `<div class="rd-more"><a class="rd-btn" href="javascript:void(0)">${s}</a></div>`, gray: s => `<p style="color:#999;font-size:12px">${s}</p>`, tail: s => `<div class="tw"><span>${s}</span></div>`, aside: s => `<aside>${s}</aside>`,
  left: s => `<p align="left">${s}</p>`, wordline: s => `<div class="wl"><p><span>${s}</span></p></div>`, boldfont: s => `<p><font color="#333333"><b>${s}</b></font></p>`, pspan: s => `<p><span style="font-size:14px">${s}</span></p>`, mid: s => `<center>${s}</center>`, dl: s => `<dl><dd>${s}</dd></dl>`, h5: s => `<h5>${s}</h5>`,
  notice: s => `<div class="xj-shengming">${s}</div>`, rights7: s => `<p class="rights7">${s}</p>`, legal: s => `<p class="bq">${s}</p>`, wide: s => `<table width="100%"><tr><td>${s}</td></tr></table>`,
  alignmid: s => `<p align="center">${s}</p>`, intro: s => `<div class="art-intro">${s}</div>`, rightsline: s => `<p class="art-rights">${s}</p>`, stating: s => `<div class="stating"><p>${s}</p></div>`,
  ptags: s => `<p class="p-tags">${s}</p>`, lead: s => `<div class="lead-in"><p>${s}</p></div>`, smalltip: s => `<div class="smalltip">${s}</div>`, shuoming: s => `<p class="wz-shuoming"><small>${s}</small></p>`,
  bold: s => `<p><b>${s}</b></p>`, cenbold: s => `<p style="text-align: center;"><strong>${s}</strong></p>`, keyline: s => `<p class="k-line">${s}</p>`, digest: s => `<div class="digest"><p>${s}</p></div>`, statement: s => `<div class="state6"><p>${s}</p></div>`, smallgray: s => `<p class="note6"><font color="#999999">${s}</font></p>`,
  mid8: s => `<p class="c8" style="text-align:center">${s}</p>`, bold8: s => `<p><strong class="w8">${s}</strong></p>`, owner8: s => `<p class="owner8">${s}</p>`,
  mid9: s => `<p class="gj9" align="center">${s}</p>`, bold9: s => `<div class="gj9"><b>${s}</b></div>`, owner9: s => `<div class="bq9"><em>${s}</em></div>`,
  mid15: s => `<div class="lb15" align="center">${s}</div>`, bold15: s => `<p class="lb15"><strong>${s}</strong></p>`, owner15: s => `<div class="qs15"><p><small>${s}</small></p></div>`,
  mid17: s => `<p class="ks17" align="center"><span>${s}</span></p>`, bold17: s => `<div class="ks17"><b>${s}</b></div>`, owner17: s => `<div class="bz17"><span>${s}</span></div>`,
  mid18: s => `<div class="gl18" style="text-align:center"><p>${s}</p></div>`, bold18: s => `<p class="gl18"><b>${s}</b></p>`, owner18: s => `<div class="mz18"><small>${s}</small></div>`,
  mid16: s => `<div class="kh16" align="center"><span>${s}</span></div>`, bold16: s => `<p class="kh16"><strong>${s}</strong></p>`, owner16: s => `<div class="qs16"><p>${s}</p></div>`,
  mid14: s => `<p class="hx14" align="center">${s}</p>`, bold14: s => `<div class="hx14"><strong>${s}</strong></div>`, owner14: s => `<p class="sq14"><em>${s}</em></p>`,
  mid13: s => `<div class="jz13" style="text-align: center">${s}</div>`, bold13: s => `<p class="jz13"><b>${s}</b></p>`, owner13: s => `<div class="sm13"><span>${s}</span></div>`,
  mid12: s => `<p class="cx12" style="text-align:center;">${s}</p>`, bold12: s => `<div class="cx12"><strong>${s}</strong></div>`, owner12: s => `<p class="mz12"><span>${s}</span></p>`,
  mid11: s => `<div class="g11" align="center">${s}</div>`, bold11: s => `<p class="g11"><b>${s}</b></p>`, owner11: s => `<div class="sy11">${s}</div>`,
  mid10: s => `<p class="ci10" style="text-align: center">${s}</p>`, bold10: s => `<p class="ci10"><strong>${s}</strong></p>`, owner10: s => `<div class="sm10"><p>${s}</p></div>`,
  // several lines or parts
  stack: s => `<div class="vt">${s.split('\n').map(l => `<p>${l}</p>`).join('')}</div>`, breaks: s => `<p>${s.split('\n').join('<br>')}</p>`,
  list: s => `<ul>${s.split('\n').map(l => `<li>${l}</li>`).join('')}</ul>`, cells: s => `<table><tr>${s.split('\n').map(l => `<td>${l}</td>`).join('')}</tr></table>`,
};
const HIDDEN = [
  s => `<span style="display:none">${s}</span>`, s => `<span style="visibility:hidden">${s}</span>`, s => `<i style="opacity:0">${s}</i>`, s => `<b style="font-size:0">${s}</b>`,
  s => `<span style="position:absolute;left:-9999px">${s}</span>`, s => `<span style="position:absolute;clip:rect(0 0 0 0)">${s}</span>`, s => `<span style="color:#ffffff;background-color:#ffffff">${s}</span>`,
  s => `<span hidden>${s}</span>`, s => `<span class="zk7">${s}</span>`, s => `<em class="pq-t">${s}</em>`,
];
const HIDDEN_MORE = [
  s => `<span style="display:inline-block;width:0;height:0;overflow:hidden">${s}</span>`, s => `<i style="color:transparent">${s}</i>`, s => `<span style="position:fixed;top:-300vh">${s}</span>`,
  s => `<span style="display:inline-block;transform:scale(0)">${s}</span>`, s => `<span style="position:absolute;clip-path:inset(100%)">${s}</span>`, s => `<em class="hn3">${s}</em>`,
  s => `<span style="display:inline-block;text-indent:-9999px;width:1px;height:1px;overflow:hidden;white-space:nowrap">${s}</span>`, s => `<b style="opacity:0.01">${s}</b>`, s => `<span class="wz-q w2">${s}</span>`,
  s => `<span style="position:absolute;margin-left:-3000px">${s}</span>`, s => `<span style="filter:opacity(0)">${s}</span>`, s => `<span style="font-size:1px;color:#fff">${s}</span>`,
];
const HIDDEN_THIRD = [
  s => `<span style="display: none !important;">${s}</span>`, s => `<font style="font-size:0px">${s}</font>`, s => `<span style="font-size:0;line-height:0">${s}</span>`, s => `<i style="display:none">${s}</i>`, s => `<span class="qx-hide">${s}</span>`,
  s => `<b style="position:absolute;left:-99999px">${s}</b>`, s => `<span style="opacity:0;font-size:1px">${s}</span>`, s => `<a href="/" style="display:none">${s}</a>`, s => `<span style="visibility: hidden; font-size: 0pt">${s}</span>`, s => `<em class="a9f">${s}</em>`,
];
const HIDDEN_RULES_THIRD = '<style>.qx-hide{display:none!important}p .a9f,div .a9f{font-size:0}</style>';
const HIDDEN_FOURTH = [
  s => `<span style="display:none;">${s}</span>`, s => `<span style="font-size:0px;">${s}</span>`, s => `<font style="display:none">${s}</font>`, s => `<i style="font-size:0;">${s}</i>`, s => `<span class="tk-none">${s}</span>`,
];
const HIDDEN_RULES_FOURTH = '<style>.tk-none{display:none}</style>';
const HIDDEN_FIFTH = [
  s => `<span aria-hidden="true" style="display:none">${s}</span>`, s => `<a href="/tags.php" style="display: none;">${s}</a>`, s => `<span style="font-size:0.1px;line-height:0">${s}</span>`, s => `<span style="position:absolute;top:-9999px">${s}</span>`, s => `<i class="gx-0">${s}</i>`, s => `<span style="display:inline-block;max-width:0;max-height:0;overflow:hidden;">${s}</span>`,
];
const HIDDEN_RULES_FIFTH = '<style>i.gx-0{font-size:0;color:transparent}</style>';
const HIDDEN_SIXTH = [
  s => `<span style="display: none">${s}</span>`, s => `<span style="font-size: 0">${s}</span>`, s => `<strong style="display:none">${s}</strong>`, s => `<span style="display:inline-block;height:0;width:0;overflow:hidden">${s}</span>`, s => `<span class="yc6">${s}</span>`, s => `<font size="0" style="font-size:0;color:#fff">${s}</font>`,
];
const HIDDEN_RULES_SIXTH = '<style>.yc6{position:absolute;left:-999em;width:1px;overflow:hidden}</style>';
const HIDDEN_SEVENTH = [s => `<i style="display:none;">${s}</i>`, s => `<span style="font-size: 0;">${s}</span>`, s => `<u style="font-size:0">${s}</u>`];
const HIDDEN_EIGHTH = [s => `<b style="font-size:0">${s}</b>`, s => `<em style="display: none">${s}</em>`, s => `<span style="font-size:0px">${s}</span>`];
const HIDDEN_NINTH = [s => `<font style="font-size:0;">${s}</font>`, s => `<span class="t9" style="display:none">${s}</span>`, s => `<b style="font-size: 0px">${s}</b>`];
const HIDDEN_TENTH = [s => `<em style="font-size:0;">${s}</em>`, s => `<span style="display: none;" class="x10">${s}</span>`, s => `<small style="font-size: 0">${s}</small>`];
const HIDDEN_ELEVENTH = [s => `<span style="display:none;">${s}</span>`, s => `<i style="font-size: 0px;">${s}</i>`, s => `<strong style="font-size:0;line-height:0">${s}</strong>`];
const HIDDEN_TWELFTH = [s => `<b style="font-size:0;">${s}</b>`, s => `<font style="display: none">${s}</font>`, s => `<u style="font-size: 0px;">${s}</u>`];
const HIDDEN_FIFTEENTH = [s => `<i style="font-size:0">${s}</i>`, s => `<b style="display:none;">${s}</b>`, s => `<em style="font-size: 0px;line-height:0">${s}</em>`];
const HIDDEN_SEVENTEENTH = [s => `<em style="font-size:0px">${s}</em>`, s => `<u style="display:none;">${s}</u>`, s => `<b class="y17" style="font-size: 0">${s}</b>`];
const HIDDEN_EIGHTEENTH = [s => `<font style="font-size:0px;">${s}</font>`, s => `<strong style="display:none;">${s}</strong>`, s => `<span class="z18" style="font-size:0;">${s}</span>`];
const HIDDEN_SIXTEENTH = [s => `<span style="font-size: 0px; line-height: 0">${s}</span>`, s => `<b style="display:none">${s}</b>`, s => `<i class="k16" style="font-size:0">${s}</i>`];
const HIDDEN_FOURTEENTH = [s => `<font style="font-size: 0px">${s}</font>`, s => `<strong style="display: none;">${s}</strong>`, s => `<span style="font-size:0;height:0">${s}</span>`];
const HIDDEN_THIRTEENTH = [s => `<small style="display:none">${s}</small>`, s => `<em style="font-size: 0;">${s}</em>`, s => `<span style="font-size:0pt">${s}</span>`];
/** Ways to show a wall: the parts of its wording are noise each, what stands around them counts neither way. */
const GATES = {
  legend: parts => `<fieldset>${neither('<legend>温馨提醒</legend>')}${parts.join('<br>')}</fieldset>`, tip: ([first, ...more]) => `<div class="lock-tip"><p>${first}</p>${more.map(m => `<p><a class="lock-btn" href="#buy">${m}</a></p>`).join('')}</div>`,
  paras: parts => parts.map(p => `<p>${p}</p>`).join(''), block: parts => `<div class="vip-box">${parts.join('<br>')}</div>`, strong: parts => parts.map(p => `<p><strong>${p}</strong></p>`).join(''), centre: parts => parts.map(p => `<p style="text-align:center"><span style="color:#f60">${p}</span></p>`).join(''),
  sections: parts => `<section style="border:1px dashed #ccc">${parts.map(p => `<section>${p}</section>`).join('')}</section>`, cell: parts => `<table class="payinfo"><tr><td>${parts.join('</td></tr><tr><td>')}</td></tr></table>`, link: ([first, ...more]) => `<div class="more-wrap"><span>${first}</span>${more.map(m => ` <a href="javascript:;">${m}</a>`).join('')}</div>`, lines: parts => parts.map(p => `${p}<br>`).join(''),
  alert: parts => `<div class="alert alert-warning">${parts.map(p => `<p>${p}</p>`).join('')}</div>`, locked: parts => `<div class="locked">${parts.join('<br>')}</div>`, paidcard: ([first, ...more]) => `<div class="paid-card"><span>${first}</span>${more.map(m => `<p><a class="paid-go" href="/pay.php?id=1">${m}</a></p>`).join('')}</div>`,
  hint: parts => `<fieldset>${neither('<legend>友情提示</legend>')}${parts.join('<br>')}</fieldset>`, pay: ([first, ...more]) => `<div class="read-limit"><p>${first}</p>${more.map(m => `<p><a class="limit-btn" href="#charge">${m}</a></p>`).join('')}</div>`, reply: parts => `<div class="reply-see">${parts.join('<br>')}</div>`,
  viptip: ([first, ...more]) => `<div class="vip-tip"><p>${first}</p>${more.map(m => `<p><a class="btn btn-vip" href="/vip/">${m}</a></p>`).join('')}</div>`, needbuy: parts => `<div class="need-buy">${parts.map(p => `<div>${p}</div>`).join('')}</div>`, shutbox: parts => `<section class="shut-box"><p style="text-align:center">${parts.join('</p><p style="text-align:center">')}</p></section>`,
  mustread: parts => `<fieldset class="must7">${neither('<legend>阅读须知</legend>')}${parts.join('<br>')}</fieldset>`, unlock: ([first, ...more]) => `<div class="unlock7"><p>${first}</p>${more.map(m => `<p><a class="unlock7-a" href="#unlock">${m}</a></p>`).join('')}</div>`, folded: parts => `<div class="folded7">${parts.join('<br>')}</div>`,
  notice8: parts => `<fieldset class="n8">${neither('<legend>阅读提醒</legend>')}${parts.join('<br>')}</fieldset>`, toll8: ([first, ...more]) => `<div class="toll8"><p>${first}</p>${more.map(m => `<p><a class="toll8-go" href="#toll">${m}</a></p>`).join('')}</div>`, shade8: parts => `<div class="shade8">${parts.join('<br>')}</div>`,
  notice9: parts => `<fieldset class="qx9">${neither('<legend>权限提示</legend>')}${parts.join('<br>')}</fieldset>`, toll9: ([first, ...more]) => `<section class="ff9"><span>${first}</span>${more.map(m => `<p><a class="ff9-btn" href="/pay?from=9">${m}</a></p>`).join('')}</section>`, shade9: parts => `<div class="mask9"><span>${parts.join('</span><span>')}</span></div>`,
  notice15: parts => `<fieldset class="kt15">${neither('<legend>查阅提示</legend>')}${parts.join('<br>')}</fieldset>`, toll15: ([first, ...more]) => `<div class="mk15"><p>${first}</p>${more.map(m => `<p class="mk15-b"><a href="#maike">${m}</a></p>`).join('')}</div>`, shade15: parts => `<section class="zd15">${parts.map(p => `<div>${p}</div>`).join('')}</section>`,
  notice17: parts => `<fieldset class="sy17">${neither('<legend>阅读须知提示</legend>')}${parts.join('<br>')}</fieldset>`, toll17: ([first, ...more]) => `<div class="qf17"><p class="qf17-t">${first}</p>${more.map(m => `<p class="qf17-b"><a href="#qufu">${m}</a></p>`).join('')}</div>`, shade17: parts => `<section class="zl17-zd">${parts.map(p => `<p>${p}</p>`).join('')}</section>`,
  notice18: parts => `<fieldset class="ck18">${neither('<legend>查看须知</legend>')}${parts.join('<br>')}</fieldset>`, toll18: ([first, ...more]) => `<section class="fk18"><p>${first}</p>${more.map(m => `<p><a class="fk18-an" href="#fukuan">${m}</a></p>`).join('')}</section>`, shade18: parts => `<div class="zz18">${parts.map(p => `<div>${p}</div>`).join('')}</div>`,
  notice16: parts => `<fieldset class="zy16">${neither('<legend>阅览提示</legend>')}${parts.join('<br>')}</fieldset>`, toll16: ([first, ...more]) => `<div class="jf16"><strong>${first}</strong>${more.map(m => `<p><a class="jf16-an" href="#jiefu">${m}</a></p>`).join('')}</div>`, shade16: parts => `<section class="gb16">${parts.map(p => `<div>${p}</div>`).join('')}</section>`,
  notice14: parts => `<fieldset class="yx14">${neither('<legend>访问提示</legend>')}${parts.join('<br>')}</fieldset>`, toll14: ([first, ...more]) => `<section class="gm14"><p>${first}</p>${more.map(m => `<div class="gm14-k"><a href="#goumai">${m}</a></div>`).join('')}</section>`, shade14: parts => `<div class="dz14">${parts.map(p => `<span>${p}</span>`).join('<br>')}</div>`,
  notice13: parts => `<fieldset class="yd13">${neither('<legend>内容提示</legend>')}${parts.join('<br>')}</fieldset>`, toll13: ([first, ...more]) => `<div class="zf13"><p class="zf13-s">${first}</p>${more.map(m => `<p><a class="zf13-an" href="#zhifu">${m}</a></p>`).join('')}</div>`, shade13: parts => `<div class="yc13"><p>${parts.join('</p><p>')}</p></div>`,
  notice12: parts => `<fieldset class="sm12">${neither('<legend>浏览提示</legend>')}${parts.join('<br>')}</fieldset>`, toll12: ([first, ...more]) => `<div class="fufei12"><div class="fufei12-h">${first}</div>${more.map(m => `<div><a class="fufei12-b" href="#fufei">${m}</a></div>`).join('')}</div>`, shade12: parts => `<section class="lock12">${parts.map(p => `<p>${p}</p>`).join('')}</section>`,
  notice11: parts => `<fieldset class="xz11">${neither('<legend>阅读说明</legend>')}${parts.join('<br>')}</fieldset>`, toll11: ([first, ...more]) => `<div class="pay11"><p class="pay11-t">${first}</p>${more.map(m => `<a class="pay11-b" href="javascript:;">${m}</a>`).join('')}</div>`, shade11: parts => `<div class="cover11"><p>${parts.join('</p><p>')}</p></div>`,
  notice10: parts => `<fieldset class="ts10">${neither('<legend>查看提示</legend>')}${parts.join('<br>')}</fieldset>`, toll10: ([first, ...more]) => `<div class="buy10"><p>${first}</p>${more.map(m => `<p><a class="buy10-a" href="#buy10">${m}</a></p>`).join('')}</div>`, shade10: parts => `<div class="zhe10">${parts.map(p => `<p>${p}</p>`).join('')}</div>`,
  dashed: ([first, ...more]) => `<p style="border:1px dashed #f60;padding:8px">${first}${more.map(m => ` <a href="#open"><b>${m}</b></a>`).join('')}</p>`, quoteme: parts => `<div class="quote"><blockquote>${parts.join('<br>')}</blockquote></div>`, fadeout: ([first, ...more]) => `<div class="fade-out"></div><div class="read-on"><span>${first}</span>${more.map(m => `<a href="javascript:void(0);" onclick="openPay()">${m}</a>`).join('')}</div>`,
};
const HIDDEN_RULES = '<style>.zk7{display:none}.pq-t{position:absolute;left:-5000px;top:0}</style>';
const HIDDEN_RULES_MORE = '<style>.hn3{font-size:0;line-height:0}.w2.wz-q{visibility:hidden}body{background:#fff}</style>';
/** Each set's ways, and the style sheet that they need. */
const HIDDEN_OF = {
  first: [HIDDEN, HIDDEN_RULES], more: [HIDDEN_MORE, HIDDEN_RULES_MORE],
  third: [HIDDEN_THIRD, HIDDEN_RULES_THIRD], fourth: [HIDDEN_FOURTH, HIDDEN_RULES_FOURTH], fifth: [HIDDEN_FIFTH, HIDDEN_RULES_FIFTH], sixth: [HIDDEN_SIXTH, HIDDEN_RULES_SIXTH], seventh: [HIDDEN_SEVENTH],
  eighth: [HIDDEN_EIGHTH], ninth: [HIDDEN_NINTH], tenth: [HIDDEN_TENTH], eleventh: [HIDDEN_ELEVENTH], twelfth: [HIDDEN_TWELFTH],
  thirteenth: [HIDDEN_THIRTEENTH], fourteenth: [HIDDEN_FOURTEENTH], fifteenth: [HIDDEN_FIFTEENTH], sixteenth: [HIDDEN_SIXTEENTH], seventeenth: [HIDDEN_SEVENTEENTH], eighteenth: [HIDDEN_EIGHTEENTH],
};

const MORE_READINGS = { 传: 'chuán', 转: 'zhuǎn', 朝: 'cháo', 处: 'chù', 当: 'dāng', 倒: 'dǎo', 分: 'fēn', 更: 'gèng', 间: 'jiān', 见: 'jiàn', 看: 'kàn', 没: 'méi', 难: 'nán', 少: 'shǎo', 说: 'shuō', 相: 'xiāng', 应: 'yīng', 正: 'zhèng', 中: 'zhōng', 从: 'cóng', 年: 'nián', 会: 'huì', 過: 'guò', 種: 'zhǒng', 間: 'jiān', 從: 'cóng', 價: 'jià', 發: 'fā', 長: 'cháng', 說: 'shuō', 為: 'wèi', 後: 'hòu', 個: 'gè', 開: 'kāi', 還: 'hái', 產: 'chǎn', 縮: 'suō', 葉: 'yè', 農: 'nóng', 場: 'chǎng', 會: 'huì', 時: 'shí' };

// ---- what a copier does; each gives a function of the page being made

export const operations = {
  /** Lines of search phrases between the blocks. */
  lines: ({ n = 3, size = 3, sep = '_', wrap = 'p', wraps, label = false, where = 'between', links = false, from, lead = '', tail = '' }) => page => {
    const { chance, blocks, phrases } = page;
    const lines = Array.from({ length: n }, () => {
      const list = chance.shuffle(from ?? phrases.slice(0, Math.max(size, 5))).slice(0, size).map(escape);
      return { type: 'raw', html: noise('keyword-line', 'block', BLOCK_WRAPS[wraps ? chance.pick(wraps) : wrap]((typeof label === 'string' ? label : label ? chance.pick(page.words.keywordLabels) : '') + lead + (links ? list.map(WRAPS.link) : list).join(sep) + tail)) };
    });
    if (where === 'first') blocks.unshift(...lines);
    else if (where === 'last') blocks.push(...lines);
    else page.between(lines);
  },
  /** A phrase right before punctuation; glue: behind a full stop, at the start of the next sentence (only: in no paragraph that has no such place). few: before no colon; last: so many of a hundred at the paragraph's last mark. */
  splice: ({ n = 4, wrap = 'plain', wraps, which = 1, rotate = 1, glue = false, start = false, few = false, last = 0 }) => page => {
    const { chance } = page, lang = few && MARKS[`${page.marks}-few`] ? `${page.marks}-few` : page.marks, phrases = Array.from({ length: rotate }, (_, i) => page.phrases[(which + i) % page.phrases.length]);
    const free = page.paragraphs().filter(b => marksIn(b, lang) > 0 && (glue !== 'only' || /[。.] ?\p{L}/u.test(plain(b.html))));
    chance.some(free, n).forEach((block, turn) => {
      const count = marksIn(block, lang), at = last && chance.below(100) < last ? count - 1 : chance.below(count), phrase = phrases[turn % phrases.length], around = WRAPS[wraps ? chance.pick(wraps) : wrap];
      let done = false;
      if (start) { block.html = noise('inline-keyword', 'inline', around(escape(phrase)) + (lang === 'en' ? ' ' : '')) + block.html; return; }
      const put = after => (i, before, mark, following) => {
        if (done || i < (after ? 0 : at) || (after && (!'。.'.includes(mark) || !(lang === 'en' ? / /u : /\p{L}/u).test(following)))) return '';
        done = true;
        return noise('inline-keyword', 'inline', (lang === 'en' ? ' ' : '') + around(escape(phrase)));
      };
      if (glue) atMarks(block, lang, put(true), true);
      if (!done) atMarks(block, lang, put(false));
    });
  },
  /** Pictures of the farm with phrases for alt; on: also the alt of the article's own pictures is overwritten. */
  alts: ({ n = 1, sep = '_', on = 'own', title = true, from, folder = 'uploadfile/2024', box = 'p' }) => page => {
    const { chance, blocks } = page;
    const alt = () => on === 'title' ? `${page.title}-图${1 + chance.below(3)}` : chance.shuffle(from ?? page.phrases).slice(0, 3).join(sep);
    if (on === 'article') {
      for (const b of blocks) b.html = b.html.replace(/(<img src="[^"]*original\.example[^"]*") alt="[^"]*"/g, (_, start) => `${start} x-alt alt="${escapeAttribute(alt())}"`);
      return;
    }
    page.between(Array.from({ length: n }, () => { const a = escapeAttribute(alt()); return { type: 'raw', html: noise('', '', `<${box}><img src="/${folder}/${1000 + chance.below(9000)}.jpg" x-alt alt="${a}"${title ? ` title="${a}"` : ''}></${box}>`) }; }));
  },
  /** Phrases that the page holds and nobody sees. */
  hidden: ({ n = 4, set = 'first', which = 1, ways = [...HIDDEN_OF[set][0].keys()], block = false }) => page => {
    const { chance, marks: lang } = page, [pool, rules = ''] = HIDDEN_OF[set];
    page.head += rules;
    if (block) { page.between(Array.from({ length: n }, (_, i) => ({ type: 'raw', html: noise('hidden-keyword', 'block', pool[ways[i % ways.length]](chance.shuffle(page.phrases).slice(0, 3).map(escape).join('，')).replace(/^<(span|i|b|em)\b/, '<div').replace(/<\/(span|i|b|em)>$/, '</div>')) }))); return; }
    chance.some(page.paragraphs().filter(b => marksIn(b, lang)), n).forEach((b, turn) => {
      const at = chance.below(marksIn(b, lang)), phrase = escape(page.phrases[which]);
      atMarks(b, lang, i => i === at ? noise('hidden-keyword', 'inline', pool[ways[turn % ways.length]](phrase)) : '');
    });
  },
  /** Control characters before most marks. */
  control: ({ runs = ['\u0006\u0008', '\u0005', '\u0007\u0006\u0008'], every = 1, share }) => page => {
    for (const b of page.paragraphs()) atMarks(b, page.marks, i => (share ? page.chance.below(100) >= share : i % every) ? '' : noise('control-chars', 'inline', page.chance.pick(runs)));
  },
  /** Characters without width inside words, or (share) before so many of a hundred marks. */
  zeroWidth: ({ n = 20, chars = ['\u200b', '\u2060', '\ufeff', '\u200c'], share }) => page => {
    if (share) { for (const b of page.paragraphs()) atMarks(b, page.marks, () => page.chance.below(100) < share ? noise('zero-width', 'char', page.chance.pick(chars)) : ''); return; }
    const { chance } = page, all = page.paragraphs().filter(b => plain(b.html).length > 12);
    for (let k = 0; k < n; k++) {
      const b = chance.pick(all);
      let done = false;
      b.html = mapText(b.html, text => { const c = [...text]; if (done || c.length < 8) return text; const at = 2 + chance.below(c.length - 4); if (!/\p{L}/u.test(c[at - 1]) || !/\p{L}/u.test(c[at])) return text; done = true; return c.slice(0, at).join('') + noise('zero-width', 'char', chance.pick(chars)) + c.slice(at).join(''); });
    }
  },
  /** Readings in brackets behind characters that have several. form: tone, plain (no tone) or space. */
  pinyin: ({ form = 'tone', every = 1, more = false, full = false, readings: given, share }) => page => {
    const readings = given ?? (more ? MORE_READINGS : { 发: 'fā', 为: 'wéi', 后: 'hòu', 里: 'lǐ', 只: 'zhī', 面: 'miàn', 了: 'le', 长: 'cháng', 行: 'xíng', 还: 'hái', 着: 'zhe', 种: 'zhǒng', 重: 'zhòng', 都: 'dōu', 地: 'dì', 数: 'shù', 得: 'dé', 干: 'gān' });
    const bare = s => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    let k = 0;
    for (const b of page.paragraphs()) b.html = mapText(b.html, text => [...text].map(c => {
      if (!readings[c] || (share ? page.chance.below(100) >= share : k++ % every)) return c;
      const reading = form === 'tone' ? readings[c] : form === 'plain' ? bare(readings[c]) : form === 'lead' ? ` ${bare(readings[c])}` : form === 'tonespace' ? `${readings[c]} ` : `${bare(readings[c])} `;
      const brackets = full ? `（${reading}）` : `(${reading})`;
      return c + noise('pinyin-ruby', 'inline', brackets, c + brackets);
    }).join(''));
  },
  /** A tag glued to the end of most paragraphs. */
  tags: ({ set, every = 1, lead = '', share }) => page => {
    let k = 0;
    for (const b of page.paragraphs()) {
      const text = plain(b.html);
      if (!/[。！？.”」]$/.test(text) || (share ? page.chance.below(100) >= share : k++ % every)) continue;
      const tag = lead + page.chance.pick(set), tail = [...text].slice(-6).join('');
      b.html += noise('tag-suffix', 'suffix', escape(tag), tail + tag);
    }
  },
  /** The host's name behind full stops. */
  brand: ({ n = 3, form = '{s} - {h}' }) => page => {
    const { chance, marks: lang } = page, brand = page.fill(form);
    chance.some(page.paragraphs().filter(b => /[。.]\s*[\p{L}“「]/u.test(plain(b.html)) && marksIn(b, lang)), n).forEach(b => {
      let done = false;
      atMarks(b, lang, (_, __, mark, following) => { if (done || !'。.'.includes(mark) || !/[\p{L} “「]/u.test(following)) return ''; done = true; return noise('site-brand', 'inline', escape(brand)); }, true);
    });
  },
  /** The host's name behind a share of all full stops that something follows. */
  stamp: ({ form = '{s} - {h}', share = 50 }) => page => {
    const brand = page.fill(form);
    for (const b of page.paragraphs()) atMarks(b, page.marks, (_, __, mark, following) => '。.'.includes(mark) && /[\p{L}\p{N}“”「」 ]/u.test(following) && page.chance.below(100) < share ? noise('site-brand', 'inline', escape(brand)) : '', true);
  },
  /** Two or three characters that mean nothing, before most marks. */
  garbage: ({ strings, every = 1, share }) => page => {
    for (const b of page.paragraphs()) atMarks(b, page.marks, i => (share ? page.chance.below(100) >= share : i % every) ? '' : noise('garbage', 'inline', page.chance.pick(strings)));
  },
  /** A tip wall. where: end, after (outside the article's box) or middle (two blocks are withheld). */
  wall: ({ which = 0, where = 'end', wrap = 'p' }) => page => {
    page.truncated = true;
    const html = noise('wall', 'block', BLOCK_WRAPS[wrap](escape(page.words.walls[which])));
    if (where === 'after') page.after += html;
    else if (where === 'end') page.blocks.push({ type: 'raw', html });
    else page.blocks.splice(Math.floor(page.blocks.length / 2), 2, { type: 'raw', html });
  },
  /** A wall whose parts are labelled each. middle: the text goes on behind it and nothing is withheld. */
  gate: ({ which = 0, form = 'paras', where = 'end', tongue }) => page => {
    page.truncated = true;
    const parts = page.wordsOf(tongue).walls[which].split('\n').map(p => noise('wall', 'block', escape(page.fill(p)))), block = { type: 'raw', html: noise('', '', GATES[form](parts)) };
    if (where === 'after') page.after += block.html;
    else if (where === 'middle') page.blocks.splice(Math.floor(page.blocks.length / 2), 0, block);
    else page.blocks.push(block);
  },
  /** One line of the farm's own at the end or elsewhere: promos, disclaimers, selfCredits, furniture, repeats, openings, closings. */
  say: ({ what, which = 0, where = 'end', wrap = 'p', tongue }) => page => {
    const kind = { promos: 'promo', disclaimers: 'disclaimer', selfCredits: 'self-credit', furniture: 'furniture', repeats: 'title-repeat', openings: 'template', closings: 'template' }[what];
    const block = { type: 'raw', html: noise(kind, 'block', BLOCK_WRAPS[wrap](escape(page.fill(page.wordsOf(tongue)[what][which])))) };
    if (where === 'after') page.after += block.html;
    else if (where === 'first') page.blocks.unshift(block);
    else if (where === 'between') page.between([block]);
    else page.blocks.push(block);
  },
  /** A label and the beginning of the text, cut mid-sentence. */
  summary: ({ which = 0, length = 60, wrap = 'p', where = 'first', tongue }) => page => {
    const text = page.paragraphs().map(b => plain(b.html)).join('');
    const block = { type: 'raw', html: noise('summary', 'block', BLOCK_WRAPS[wrap](escape(page.wordsOf(tongue).summary[which] + text.slice(0, length)))) };
    if (where === 'second') page.blocks.splice(1, 0, block); else page.blocks.unshift(block);
  },
  /** What a broken program leaves behind, as lines of its own or at the ends of paragraphs. */
  leak: ({ texts, inline = false }) => page => {
    if (!inline) { page.between(texts.map(t => ({ type: 'raw', html: noise('leak', 'block', `<p>${escape(t)}</p>`) }))); return; }
    page.chance.some(page.paragraphs(), texts.length).forEach((b, i) => { b.html += noise('leak', 'inline', escape(texts[i])); });
  },
  /** A line that names the source. attribution: what has to be told. */
  credit: ({ text, html, attribution, where = 'end', claims = false }) => page => {
    const block = { type: 'raw', html: neither(html ? page.fill(html) : `<p>${escape(page.fill(text))}</p>`) };
    if (where === 'first') page.blocks.unshift(block);
    else if (where === 'second') page.blocks.splice(1, 0, block);
    else page.blocks.push(block);
    page.claim(attribution, claims);
  },
  /** A source named in the head alone. */
  headCredit: ({ html, attribution }) => page => { page.head += page.fill(html); page.claim(attribution); },
  /** A line that counts neither way and claims nothing (names no value, or leafs through parts). */
  aside: ({ text, html, where = 'end', cuts = false }) => page => {
    const block = { type: 'raw', html: neither(html ? page.fill(html) : `<p>${escape(page.fill(text))}</p>`) };
    if (cuts) page.truncated = true;
    if (where === 'first') page.blocks.unshift(block); else page.blocks.push(block);
  },
  /** Ends the text early, between two blocks or (half) in the middle of a sentence. Says nothing by itself. */
  cut: ({ keep = 0.6, half = false }) => page => {
    page.blocks.length = Math.max(3, Math.round(page.blocks.length * keep));
    const ends = b => half ? b.type === 'p' && plain(b.html).length >= 30 : b.type !== 'heading';
    while (page.blocks.length > 3 && !ends(page.blocks.at(-1))) page.blocks.pop();
    if (!half) return;
    page.truncated = true;
    const last = page.blocks.at(-1), text = plain(last.html), at = [...text].findLastIndex((c, i, all) => i <= all.length * 0.6 && i > 12 && /[\p{L}]/u.test(c) && /[\p{L}]/u.test(all[i + 1] ?? ''));
    last.html = escape([...text].slice(0, at + 1).join(''));
  },
};


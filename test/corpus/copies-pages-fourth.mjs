// The fourth set: out of honest-fourth/, in the mix of variants, languages, marks and markup that ../../../shared/corpus/noise has. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-fourth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  ly: { text: '来源：{site}', attribution: source }, benwen: { text: '本文来源：{site}', attribution: source }, kuohao: { text: '（文章来源：{site}）', attribution: source }, zhaizi: { text: '本文摘自{site}', attribution: source }, zhuanzi: { text: '转载自：{site}', attribution: source }, neirong: { text: '内容来源：{site}', attribution: source },
  zuozhe: { text: '作者：{author} | 来源：{site}', attribution: both }, zuolai: { text: '（作者：{author} 来源：{site}）', attribution: both }, benzuo: { text: '本文作者：{author}，来源：{site}', attribution: both }, lyzuo: { text: '来源：{site}（作者：{author}）', attribution: both }, wenlai: { text: '文 | {author}　来源 | {site}', attribution: both }, zzzuo: { text: '本文转载自{site}，作者：{author}', attribution: both }, fang: { text: '【文章来源】{site}　【作者】{author}', attribution: both },
  dizhi: { text: '原文地址：{url}', attribution: url }, wangzhi: { html: '<p>原文网址：<a href="{url}" target="_blank">{url}</a></p>', attribution: url }, zhuanlian: { html: '<p>转载自：<a href="{url}" rel="nofollow">{url}</a></p>', attribution: url }, yuedu: { html: '<p>阅读原文：<a href="{url}">{url}</a></p>', attribution: url }, chuchu: { text: '文章出处：{url}', attribution: url },
  wxly: { text: '本文来源于微信公众号：{site}，作者：{author}', attribution: account }, gzhzz: { text: '转载自公众号「{site}」，作者{author}', attribution: account }, wxgz: { text: '来源：微信公众号“{site}”　作者：{author}', attribution: account },
  htUrl: { html: '<p>文章網址：<a href="{url}">{url}</a></p>', attribution: url }, htBoth: { text: '來源：{site}　作者：{author}', attribution: both },
  enUrl: { html: '<p>Original article: <a href="{url}">{url}</a></p>', attribution: url }, enSource: { text: 'Source: {site}, by {author}', attribution: both }, enVia: { text: 'First published on {site}', attribution: source },
  jaBoth: { text: '出典：{site}　著者：{author}', attribution: both }, jaUrl: { text: '元記事：{url}', attribution: url },
};

// ---- the sites, one after the other

const FARMS = [
  ['www.yunyingku7.example', '运营资料库'], ['www.shangji-zixun.example', '商机资讯网'], ['m.jingyan-da.example', '经验大全'], ['www.dianshang-xy.example', '电商学院'], ['www.zhishi-fx.example', '知识分享网'], ['www.baike-jia.example', '百科之家'], ['www.wangzhuan-lt.example', '网创论坛'], ['www.meiri-yuedu3.example', '每日阅读网'], ['www.rumen-jc.example', '入门教程网'],
  ['news.hangye-tt.example', '行业头条'], ['www.wenzhang-ku.example', '好文章库'], ['www.chuangfu-w.example', '创富网'], ['www.jishu-bk.example', '技术博客园'],
];
const SKINS = ['mould', 'wpnews', 'soup', 'handy', 'soup', 'wpnews', 'mould', 'handy', 'newsite'];
const BODY = ['p', 'p', 'p', 'full', 'p', 'span', 'p'];
const SUFFIX = ['', ' - {s}', '_{s}', '', '-{s}手机版'];
const AROUND = [['plain', 'plain', 'strong', 'tagged'], ['plain', 'tagged', 'plain', 'stark'], ['plain', 'plain', 'stark', 'plain'], ['plain', 'strong', 'plain', 'keylink']];
const LINE_WRAPS = ['p', 'alignmid', 'div', 'strong'];
const SEPARATORS = ['_', ',', '_', '_', ',', '_', '|', '_', ',', '_'];
const GENERIC = ['行业资讯', '文章,资讯,教程', 'blog post'];
let turn = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => splice({ n, which: o.push, wraps: o.around });
const VARIANTS = {
  heavy: (o, k) => [spliced(o, 4), lines({ n: o.pictures === 1 ? 3 : 4, from: k, sep: o.sep, wraps: LINE_WRAPS }), ...(o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'static/upload' })] : [])],
  normal: (o, k) => [spliced(o, 2), lines({ n: o.pictures ? 1 : 2, from: k, sep: o.sep, wraps: LINE_WRAPS }), ...(o.pictures ? [alts({ n: 1, from: k, sep: o.sep, folder: 'static/upload' })] : [])],
  single: (o, k) => [...(o.bare ? [] : [spliced(o, 2)]), o.pictures ? alts({ n: 1, from: k, sep: o.sep, folder: 'static/upload' }) : lines({ n: 1, from: k, sep: o.sep, wraps: LINE_WRAPS })],
  light: o => [spliced(o, 1)],
  inlineonly: o => [spliced(o, 3)],
  hidden: o => [hidden({ n: 4, set: 'fourth', which: o.push, ways: o.ways })],
  frame: o => (o.lang === 'en' ? [say({ what: 'repeats', which: 1, where: 'between' })] : [
    ...(o.noSummary ? [] : [summary({ which: o.which % 4, length: 34 + (o.turn % 7), wrap: 'intro', where: 'second' })]), say({ what: 'openings', which: o.which % 3, where: 'first' }), say({ what: 'repeats', which: o.turn % 3, where: 'between' }), ...(o.cuts ? [] : [say({ what: 'closings', which: o.which % 3 })]),
    lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: o.label }),
  ]),
  'kit-control': o => [control({ runs: o.runs, share: 85 })],
  'kit-zerowidth': o => [zeroWidth({ n: o.n ?? 28, chars: ['\u200b', '\ufeff', '\u200d'] })],
  'kit-pinyin': () => [pinyin({ readings, share: 60 })],
  'kit-brand': o => [stamp({ form: o.form, share: 85 })],
  'kit-tags': o => [tags({ set: tagSets[o.set], share: 85 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.set], share: 60 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form]}. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, [host, site] = FARMS[(at * 5) % FARMS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], around: AROUND[at % AROUND.length], push: k[0], pictures: 0, lang, turn: at, which: at, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep ?? 0.75, half: !(end.pages || end.next) }));
  does.push(...VARIANTS[variant](options, three));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: 'zh-Hans' }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1] }));
  if (end.pages) does.push(aside({ html: '<div class="paging"><span>上页</span> <b>1</b> <a href="_2.html">2</a> <a href="_3.html">3</a> <a href="_2.html">下页</a></div>', cuts: true }));
  if (end.next) does.push(aside({ text: '本文未结束，请翻到下一页继续阅读', cuts: true }));
  if (o.credit) does.push(credit(CREDITS[o.credit]));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: lang === 'zh-Hant' ? 'zh-Hans' : lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, ...(skin === 'mould' ? {} : { where: 'after', wrap: at % 2 ? 'rightsline' : 'stating' }) }));
  return {
    of, name: variant, host, site, skin, body: BODY[at % BODY.length], trade, ontopic: !!o.on, marks: o.half ? 'zh-half' : lang, chrome: 'zh-Hans',
    meta: o.meta === false ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[at % SUFFIX.length], claims: of === 'zh-lights', phrases: three, does,
  };
}
const on = { on: true }, half = { half: true }, cities = (list, core) => list.map(c => c + core);

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-piano', 'heavy', 'piano', [3, 0, 1], { ...on, pictures: 1, end: { gate: [0, 'hint'], keep: 0.85 }, credit: 'lyzuo', promo: 0, legal: 0 }),
  copy('zh-piano', 'inlineonly', 'piano', [4, 0, 2], { ...on, credit: 'dizhi', promo: 2, legal: 3 }),
  copy('zh-piano', 'hidden', 'piano', [1, 3, 0], { ...on, credit: 'ly', legal: 5 }),
  copy('zh-piano', 'kit-zerowidth', 'piano', [0, 2, 5], { ...on, n: 32, end: { gate: [4, 'pay'], keep: 0.8 }, credit: 'zuozhe', promo: 4 }),
  copy('zh-piano', 'kit-brand', 'piano', [0, 1, 4], { ...on, form: '{s}（{h}）', credit: 'wangzhi', promo: 3 }),
  copy('zh-fushi', 'normal', 'interview', [5, 0, 1], { ...on, end: { gate: [5, 'pay'], keep: 0.8 }, credit: 'wxly', promo: 1 }),
  copy('zh-fushi', 'single', 'interview', [4, 0, 3], { ...on, end: { gate: [3, 'paras'], keep: 0.75 }, self: 0, credit: 'benzuo', promo: 6 }),
  copy('zh-fushi', 'frame', 'interview', [0, 1, 2], { ...on, label: '热门关键词：', cities: cities(['徐州', '南昌', '兰州', '烟台'], '考研复试培训机构'), credit: 'benwen', legal: 6 }),
  copy('zh-fushi', 'kit-pinyin', 'interview', [0, 2, 3], { ...on, end: { gate: [1, 'hint'], keep: 0.8 }, credit: 'zhuanlian', promo: 5, legal: 4 }),

  // --- it has nothing to do with it
  copy('zh-backup', 'heavy', 'sms', [1, 2, 4], { pictures: 2, meta: false, credit: 'kuohao', legal: 0 }),
  copy('zh-backup', 'single', 'sms', [3, 1, 0], { end: { gate: [7, 'hint'], keep: 0.85 }, credit: 'chuchu', legal: 3 }),
  copy('zh-backup', 'kit-control', 'sms', [0, 1, 2], { runs: ['\u0008\u0005', '\u0006', '\u0007\u0008'], self: 2, credit: 'ly', promo: 8 }),
  copy('zh-backup', 'kit-tags', 'sms', [2, 3, 4], { set: 0, credit: 'zuolai', legal: 1 }),
  copy('zh-backup', 'light', 'sms', [4, 0, 2], { end: { half: true, keep: 0.8 }, credit: 'zhuanzi', promo: 0, legal: 2 }),
  copy('zh-rice', 'normal', 'clips', [2, 1, 3], { pictures: 1, end: { gate: [12, 'pay'], keep: 0.9 }, credit: 'gzhzz', promo: 3, legal: 5 }),
  copy('zh-rice', 'hidden', 'clips', [1, 0, 4], { end: { gate: [8, 'paras'], keep: 0.85 }, credit: 'zzzuo', promo: 1 }),
  copy('zh-rice', 'frame', 'clips', [0, 2, 3], { label: '本文标签：', cities: cities(['中山', '南通', '临沂', '保定'], '短视频剪辑培训班'), self: 1, credit: 'dizhi', legal: 6 }),
  copy('zh-rice', 'inlineonly', 'clips', [4, 1, 0], { end: { gate: [11, 'hint'], keep: 0.9 }, credit: 'neirong', promo: 6 }),
  copy('zh-rice', 'kit-garbage', 'clips', [3, 0, 1], { meta: false, set: 0, credit: 'wenlai', legal: 0 }),
  copy('zh-lights', 'heavy', 'mall', [3, 1, 0], { pictures: 1, end: { gate: [9, 'pay'], keep: 0.85 }, credit: 'yuedu', promo: 5 }),
  copy('zh-lights', 'hidden', 'mall', [2, 4, 0], { meta: false, credit: 'zhaizi', promo: 4, legal: 3 }),
  copy('zh-lights', 'kit-zerowidth', 'mall', [0, 1, 4], { n: 26, self: 3, credit: 'fang', legal: 1 }),
  copy('zh-lights', 'kit-brand', 'mall', [1, 2, 3], { form: '{s}-{h}', end: { next: true, keep: 0.8 }, credit: 'ly', legal: 2 }),
  copy('zh-lights', 'single', 'mall', [4, 3, 2], { pictures: 1, credit: 'chuchu', promo: 7, legal: 0 }),
  copy('zh-clothesline', 'inlineonly', 'entry', [1, 0, 3], { credit: 'benzuo', promo: 3, legal: 6 }),
  copy('zh-clothesline', 'normal', 'entry', [2, 4, 0], { pictures: 1, credit: 'wxgz', legal: 4 }),
  copy('zh-clothesline', 'kit-garbage', 'entry', [0, 1, 2], { set: 1, legal: 5 }),
  copy('zh-tomato', 'heavy', 'hotline', [2, 1, 4], { ...half, pictures: 0, end: { middle: [2, 'reply'] }, credit: 'wangzhi', legal: 3 }),
  copy('zh-tomato', 'normal', 'hotline', [4, 2, 3], { ...half, meta: false, end: { gate: [2, 'hint'], keep: 0.8 }, credit: 'lyzuo', promo: 8 }),
  copy('zh-tomato', 'kit-tags', 'hotline', [0, 1, 3], { ...half, set: 1, promo: 2 }),
  copy('zh-tomato', 'frame', 'hotline', [1, 0, 4], { ...half, noSummary: true, label: '热搜：', cities: cities(['台州', '泉州', '廊坊', '襄阳'], '400电话办理公司'), end: { gate: [6, 'paras'], keep: 0.8 }, credit: 'ly', promo: 5 }),
  copy('zh-tomato', 'kit-pinyin', 'hotline', [3, 0, 2], { ...half, credit: 'zhuanlian', promo: 6, legal: 1 }),
  copy('zh-nightbus', 'single', 'plan', [3, 0, 4], { end: { gate: [10, 'pay'], keep: 0.75 }, promo: 0, legal: 5 }),
  copy('zh-nightbus', 'inlineonly', 'plan', [1, 2, 0], { self: 0, end: { gate: [0, 'paras'], keep: 0.85 }, credit: 'zuozhe', legal: 2 }),
  copy('zh-nightbus', 'hidden', 'plan', [0, 4, 1], { end: { pages: true, keep: 0.75 }, credit: 'kuohao', promo: 4, legal: 6 }),
  copy('zh-nightbus', 'kit-control', 'plan', [2, 0, 3], { meta: false, runs: ['\u0005\u0006', '\u0008'], end: { gate: [4, 'hint'], keep: 0.8 }, credit: 'dizhi', promo: 7 }),
  copy('zh-nightbus', 'light', 'plan', [4, 0, 1], { credit: 'zzzuo', promo: 3 }),
  copy('zh-abacus', 'heavy', 'hall', [1, 3, 2], { pictures: 2, meta: false, self: 1, end: { gate: [3, 'hint'], keep: 0.85 }, credit: 'yuedu', promo: 2 }),
  copy('zh-abacus', 'normal', 'hall', [3, 0, 4], { credit: 'wenlai', promo: 8 }),
  copy('zh-abacus', 'single', 'hall', [2, 1, 0], { pictures: 1, end: { half: true, keep: 0.9 }, credit: 'wangzhi', legal: 1 }),
  copy('zh-abacus', 'frame', 'hall', [0, 1, 3], { label: '相关推荐词：', cities: cities(['菏泽', '岳阳', '德州', '湛江'], '企业展厅设计公司'), end: { pages: true, keep: 0.8 }, credit: 'zhuanzi', promo: 1, legal: 0 }),
  copy('zh-abacus', 'kit-zerowidth', 'hall', [4, 2, 0], { n: 36, end: { gate: [1, 'pay'], keep: 0.85 }, credit: 'benzuo', legal: 3 }),
  copy('zh-abacus', 'kit-tags', 'hall', [0, 3, 4], { meta: false, set: 2, promo: 5, legal: 2 }),

  // --- traditional Chinese, English, Japanese on Chinese farms
  copy('ht-bookshop', 'normal', 'communityHant', [1, 0, 3], { credit: 'htBoth', legal: 5 }),
  copy('ht-bookshop', 'hidden', 'communityHant', [2, 1, 4], { end: { half: true, keep: 0.8 }, credit: 'htBoth', promo: 6 }),
  copy('ht-bookshop', 'kit-control', 'communityHant', [0, 2, 3], { runs: ['\u0006\u0005', '\u0007'], credit: 'htUrl', promo: 0, legal: 1 }),
  copy('ht-bookshop', 'kit-pinyin', 'communityHant', [4, 0, 1], { end: { gate: [0, 'hint'], keep: 0.8 }, credit: 'htUrl', promo: 3, legal: 4 }),
  copy('ht-trail', 'inlineonly', 'companyHant', [1, 0, 4], { end: { gate: [1, 'pay'], keep: 0.85 }, promo: 2, legal: 0 }),
  copy('ht-trail', 'frame', 'companyHant', [0, 1, 2], { label: '热门关键词：', cities: cities(['丽水', '滨州', '常德', '梅州'], '香港公司註冊服務'), self: 2, end: { middle: [8, 'reply'] }, credit: 'htUrl', promo: 4 }),
  copy('ht-trail', 'kit-brand', 'companyHant', [3, 0, 1], { form: '{s} {h}', end: { gate: [0, 'paras'], keep: 0.85 }, credit: 'htBoth', legal: 6 }),
  copy('en-bees', 'heavy', 'trade', [2, 1, 3], { sep: '_', end: { gate: [0, 'hint'], keep: 0.9 }, credit: 'enUrl', promo: 0, legal: 2 }),
  copy('en-bees', 'single', 'mattress', [0, 1, 2], { sep: ',', bare: true, credit: 'enUrl', promo: 1 }),
  copy('en-bees', 'light', 'trade', [4, 0, 1], { meta: false, credit: 'enVia', promo: 0, legal: 5 }),
  copy('en-bees', 'frame', 'mattress', [0, 3, 4], { credit: 'enSource', legal: 3 }),
  copy('en-files', 'normal', 'mails', [1, 3, 0], { end: { gate: [1, 'pay'], keep: 0.85 }, credit: 'enUrl', promo: 1 }),
  copy('en-files', 'hidden', 'logo', [1, 0, 2], { self: 3, credit: 'enSource', promo: 0, legal: 6 }),
  copy('en-files', 'inlineonly', 'mails', [3, 0, 4], { meta: false, end: { gate: [0, 'paras'], keep: 0.85 }, credit: 'enVia', promo: 1 }),
  copy('ja-bento', 'heavy', 'room', [2, 0, 1], { pictures: 1, end: { gate: [0, 'hint'], keep: 0.85 }, credit: 'jaBoth', legal: 1 }),
  copy('ja-bento', 'single', 'room', [3, 1, 4], { end: { gate: [0, 'pay'], keep: 0.8 }, credit: 'jaBoth', legal: 4 }),
  copy('ja-bento', 'inlineonly', 'clipsJa', [2, 0, 4], { credit: 'jaUrl', promo: 0, legal: 2 }),
];

// The fifth set: out of honest-fifth/, in the mix of variants, languages, walls and attributions that ../../../shared/corpus/noise has. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-fifth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  gaoyuan: { text: '本文源自：{site}', attribution: source }, gaojian: { text: '内容源于：{site}', attribution: source }, yuanzai: { text: '（原载：{site}）', attribution: source }, wenzi: { text: '文字来源：{site}', attribution: source }, xinxi: { text: '[信息来源] {site}', attribution: source }, shoufa: { text: '本文首发于{site}，转载已注明出处', attribution: source }, kanyu: { html: '<p align="right">原文刊于《{site}》</p>', attribution: source },
  yuanzuo: { text: '原作者：{author}　首发平台：{site}', attribution: both }, wenzhuan: { text: '文：{author}；转自：{site}', attribution: both }, zhuangao: { text: '撰稿：{author} / 首发：{site}', attribution: both }, xitong: { text: '本文系转载，原作者：{author}，原载：{site}', attribution: both }, lailu: { html: '<p><em>来源：</em>{site}　　<em>撰文：</em>{author}</p>', attribution: both }, kuo: { text: '（文/{author}，来源/{site}）', attribution: both }, liangxing: { html: '<div class="ly">作者：{author}<br>出处：{site}</div>', attribution: both },
  lianjie: { text: '原始链接：{url}', attribution: url }, chuansong: { html: '<p>原文传送门：<a href="{url}" target="_blank" rel="noopener">{url}</a></p>', attribution: url }, yuantie: { text: '原帖链接 {url}', attribution: url }, chakan: { html: '<p><a href="{url}">查看原文</a></p>', attribution: url }, laidi: { html: '<p>来源地址：<a href="{url}" rel="external nofollow">{url}</a></p>', attribution: url }, zhuan: { text: '转自：{url}', attribution: url },
  wxzi: { text: '本文来自微信公众号：{site}（作者：{author}）', attribution: account }, gzsf: { text: '首发于公众号【{site}】，作者：{author}', attribution: account }, wxhao: { text: '文章来自公众号“{site}”　文/{author}', attribution: account },
  htBoth: { text: '原文刊載：{site}　文：{author}', attribution: both }, htUrl: { html: '<p>出處連結：<a href="{url}">{url}</a></p>', attribution: url }, htZhuan: { text: '轉載來源：{site}，作者：{author}', attribution: both },
  enPosted: { html: '<p>Originally posted at <a href="{url}">{url}</a></p>', attribution: url }, enAppeared: { text: 'This article originally appeared on {site}', attribution: source }, enBoth: { text: 'Author: {author} | Source: {site}', attribution: both }, enRead: { text: 'Read the original: {url}', attribution: url },
  jaUrl: { text: '元の記事はこちら：{url}', attribution: url }, jaBoth: { text: '引用元：{site}　文：{author}', attribution: both },
};

// ---- the sites, one after the other

const FARMS = [
  ['www.zx-huiku.example', '资讯汇库'], ['www.shenghuo-dd.example', '生活点点通'], ['m.wenku-diy.example', '文库大本营'], ['www.yingxiao-bj.example', '营销笔记网'], ['zhidao.kan-hd.example', '看懂问答'], ['www.youxuan-zl.example', '优选资料站'], ['www.chuangye-wx.example', '创业无限论坛'], ['www.ttzsw5.example', '天天知识网'], ['blog.mayi-sd.example', '蚂蚁速读'],
  ['www.caijing-sj.example', '财经视角网'], ['www.zhanzhang-yd.example', '站长驿道'], ['wap.sucai-ts.example', '素材图书馆'], ['www.ganhuo-jy.example', '干货集中营'],
];
const SKINS = ['arc', 'boke', 'ting', 'quiet', 'cms9', 'boke', 'arc', 'items', 'ting', 'cms9'];
const BODY = ['p', 'p', 'wpb', 'p', 'divfull', 'p', 'indent', 'p', 'face'];
const SUFFIX = ['', '_{s}', ' | {s}', '-{s}', ' - 创业资讯 - {s}', '「{s}」'];
const NATIVE_BODY = ['p', 'wpb', 'p', 'data', 'p'], NATIVE_SUFFIX = ['', ' - {s}', ' | {s}'];
const AROUND = [['plain', 'plain', 'inner', 'strong'], ['plain', 'plain', 'plain', 'darkbold'], ['plain', 'redfont', 'plain', 'plain'], ['inner', 'plain', 'bluelink', 'plain']];
const LINE_WRAPS = ['p', 'center', 'strong', 'ptags', 'p'];
const SEPARATORS = ['_', ' | ', ',', '_', '；', '_', ', ', '◆', '_', ' _ ', ',', ' - '];
const GENERIC = ['', '资料,文库', '生活,知识,分享'];
let turn = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => splice({ n, which: o.push, wraps: o.around });
const VARIANTS = {
  heavy: (o, k) => [spliced(o, 4), lines({ n: o.pictures === 1 ? 3 : 4, from: k, sep: o.sep, wraps: LINE_WRAPS }), ...(o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'u/cms/www' })] : [])],
  normal: (o, k) => [spliced(o, 2), lines({ n: o.pictures ? 1 : 2, from: k, sep: o.sep, wraps: LINE_WRAPS, label: o.label ?? false }), ...(o.pictures ? [alts({ n: 1, from: k, sep: o.sep, folder: 'u/cms/www' })] : [])],
  single: (o, k) => [...(o.bare ? [] : [spliced(o, o.two ? 2 : 1)]), o.pictures ? alts({ n: 1, from: k, sep: o.sep, folder: 'u/cms/www' }) : lines({ n: 1, from: k, sep: o.sep, wraps: LINE_WRAPS, label: o.label ?? false })],
  light: o => [spliced(o, 1)],
  inlineonly: o => [spliced(o, 3)],
  hidden: o => [hidden({ n: 4, set: 'fifth', which: o.push, ways: o.ways })],
  frame: o => (o.lang === 'en' ? [say({ what: 'repeats', which: o.which % 3, where: 'between', tongue: o.tongue })] : [
    ...(o.noSummary ? [] : [summary({ which: o.which % 4, length: 36 + (o.turn % 11), wrap: 'lead', where: 'second', tongue: o.tongue })]), say({ what: 'openings', which: o.which % 3, where: 'first', tongue: 'zh-Hans' }), say({ what: 'repeats', which: o.turn % 3, where: 'between', tongue: o.tongue }), ...(o.cuts ? [] : [say({ what: 'closings', which: o.which % 3, tongue: 'zh-Hans' })]),
    lines({ n: 1, from: o.cities, size: 4, sep: o.citySep ?? ' ', where: 'last', label: o.label }),
  ]),
  'kit-control': o => [control({ runs: o.runs, share: 85 })],
  'kit-zerowidth': o => [zeroWidth({ n: o.n ?? 28, chars: o.chars ?? ['\u200b', '\u2060'] })],
  'kit-pinyin': o => [pinyin({ readings, share: 55, form: o.form ?? 'tone', full: !!o.full })],
  'kit-brand': o => [stamp({ form: o.form, share: 85 })],
  'kit-tags': o => [tags({ set: tagSets[o.set], share: 85 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.set], share: 65 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form]}; native: the site speaks the article's language. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, [host, site] = o.farm ?? FARMS[(at * 6) % FARMS.length], skin = SKINS[at % SKINS.length];
  const tongue = o.native ? lang : 'zh-Hans', three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], around: AROUND[at % AROUND.length], push: k[0], pictures: 0, lang, tongue, turn: at, which: at, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep ?? 0.75, half: !(end.pages || end.next) }));
  does.push(...VARIANTS[variant](options, three));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue }));
  if (end.pages) does.push(aside({ html: '<div class="pagenav"><em>1</em> <a href="_2.html">2</a> <a href="_3.html">3</a> <a href="_4.html">4</a> <a href="_2.html">后页</a></div>', cuts: true }));
  if (end.next) does.push(aside({ text: '（未完，请点击下一页浏览剩余内容）', cuts: true }));
  if (o.credit) does.push(credit({ ...CREDITS[o.credit], where: o.creditFirst ? 'first' : 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue, ...(o.promoFirst ? { where: 'first' } : {}) }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue, ...(skin === 'arc' ? {} : { where: 'after', wrap: at % 2 ? 'smalltip' : 'shuoming' }) }));
  return {
    of, name: variant, host, site, skin, body: o.native ? NATIVE_BODY[at % NATIVE_BODY.length] : BODY[at % BODY.length], trade, ontopic: !!o.on, marks: o.half ? 'zh-half' : lang, chrome: tongue,
    meta: o.meta === false ? GENERIC[at % GENERIC.length] : true, titleSuffix: o.native ? NATIVE_SUFFIX[at % NATIVE_SUFFIX.length] : SUFFIX[at % SUFFIX.length], claims: /^zh-(sluice|crossing)$/.test(of), phrases: three, does,
  };
}
const on = { on: true }, half = { half: true }, cities = (list, core) => list.map(c => c + core);
const HANT = [['www.haowen-tw.example', '好文轉角'], ['life.dudu-read.example', '讀讀生活誌']], EN = [['www.dailyreadspot.example', 'Daily Read Spot'], ['blog.inforoundup.example', 'Info Roundup']], JA = ['matome.kurashi-xn.example', '暮らしまとめ'];

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-yuesao', 'heavy', 'yuesao', [3, 0, 5], { ...on, pictures: 1, end: { gate: [3, 'paidcard'], keep: 0.85 }, credit: 'yuanzuo', promo: 2, legal: 0 }),
  copy('zh-yuesao', 'normal', 'yuesao', [0, 1, 2], { ...on, credit: 'chuansong', promo: 5, legal: 4 }),
  copy('zh-yuesao', 'single', 'yuesao', [1, 0, 4], { ...on, label: '相关搜索：', end: { gate: [6, 'alert'], keep: 0.8 }, credit: 'gaoyuan', legal: 6 }),
  copy('zh-yuesao', 'hidden', 'yuesao', [2, 0, 3], { ...on, credit: 'wxzi', promo: 4 }),
  copy('zh-yuesao', 'kit-brand', 'yuesao', [0, 1, 3], { ...on, form: '{s}_{h}', end: { gate: [8, 'paras'], keep: 0.8 }, promo: 7, legal: 1 }),
  copy('zh-jiaquan', 'inlineonly', 'air', [1, 0, 3], { ...on, end: { gate: [13, 'locked'], keep: 0.8 }, credit: 'wenzhuan', promo: 3, legal: 5 }),
  copy('zh-jiaquan', 'light', 'air', [0, 2, 5], { ...on, credit: 'gzsf', promo: 0, legal: 2 }),
  copy('zh-jiaquan', 'normal', 'air', [3, 0, 4], { ...on, meta: false, pictures: 1, end: { half: true, keep: 0.8 }, credit: 'gaojian', promo: 8 }),
  copy('zh-jiaquan', 'frame', 'air', [0, 1, 5], { ...on, label: '热门地区：', cities: cities(['咸阳', '宜昌', '衡阳', '阜阳'], '甲醛检测公司'), credit: 'zhuangao', legal: 3 }),
  copy('zh-jiaquan', 'kit-pinyin', 'air', [0, 4, 2], { ...on, end: { gate: [1, 'alert'], keep: 0.85 }, credit: 'lianjie', promo: 6, legal: 0 }),

  // --- it has nothing to do with it
  copy('zh-duanju', 'heavy', 'drone', [2, 0, 3], { pictures: 2, meta: false, self: 1, end: { gate: [0, 'paidcard'], keep: 0.9 }, credit: 'kuo', promo: 0 }),
  copy('zh-duanju', 'single', 'drone', [4, 1, 0], { two: true, end: { gate: [4, 'paras'], keep: 0.75 }, credit: 'lianjie', promo: 5, legal: 6 }),
  copy('zh-duanju', 'hidden', 'vote', [0, 4, 1], { end: { gate: [2, 'locked'], keep: 0.85 }, credit: 'kanyu', promo: 2, legal: 1 }),
  copy('zh-duanju', 'kit-control', 'drone', [1, 0, 4], { runs: ['\u0008\u0006\u0005', '\u0007\u0007', '\u0005'], credit: 'lailu', creditFirst: true, promo: 4, legal: 5 }),
  copy('zh-duanju', 'frame', 'vote', [1, 2, 0], { label: '搜索热词：', cities: cities(['遵义', '九江', '新乡', '连云港'], '微信投票制作'), end: { pages: true, keep: 0.8 }, self: 0, credit: 'xitong', promo: 1, promoFirst: true }),
  copy('zh-paywall', 'normal', 'course', [2, 0, 1], { end: { gate: [12, 'paidcard'], keep: 0.85 }, credit: 'wxhao', promo: 6, legal: 2 }),
  copy('zh-paywall', 'inlineonly', 'course', [0, 3, 4], { credit: 'chakan', promo: 3, legal: 0 }),
  copy('zh-paywall', 'kit-tags', 'course', [1, 0, 2], { set: 0, credit: 'xinxi', legal: 4 }),
  copy('zh-paywall', 'kit-zerowidth', 'mailbox', [0, 1, 3], { n: 30, end: { gate: [5, 'locked'], keep: 0.85 }, self: 2, promo: 7, legal: 3 }),
  copy('zh-ferrysong', 'light', 'tea', [1, 0, 2], { credit: 'wenzi', promo: 4, legal: 5 }),
  copy('zh-ferrysong', 'single', 'tea', [3, 4, 0], { pictures: 1, credit: 'laidi', promo: 8, legal: 1 }),
  copy('zh-ferrysong', 'hidden', 'tea', [0, 2, 4], { meta: false, credit: 'yuanzai', legal: 3 }),
  copy('zh-ferrysong', 'kit-garbage', 'tea', [2, 0, 1], { set: 0, credit: 'yuantie', promo: 0 }),
  copy('zh-dedup', 'heavy', 'matrix', [3, 0, 2], { sep: '_', end: { gate: [7, 'paidcard'], keep: 0.9 }, credit: 'laidi', promo: 3, legal: 6 }),
  copy('zh-dedup', 'normal', 'writer', [2, 1, 0], { pictures: 1, label: '文章Tag：', end: { pages: true, keep: 0.8 }, credit: 'liangxing', legal: 0 }),
  copy('zh-dedup', 'inlineonly', 'matrix', [1, 2, 4], { meta: false, self: 3, credit: 'gaoyuan', promo: 1, legal: 4 }),
  copy('zh-dedup', 'kit-tags', 'writer', [0, 1, 4], { set: 1, credit: 'gzsf', promo: 5 }),
  copy('zh-dedup', 'kit-pinyin', 'writer', [1, 3, 0], { form: 'plain', full: true, end: { gate: [9, 'paras'], keep: 0.85 }, credit: 'yuanzuo', promo: 2, legal: 5 }),
  copy('zh-sluice', 'single', 'opinion', [0, 1, 3], { end: { gate: [10, 'alert'], keep: 0.85 }, credit: 'shoufa', promo: 4, legal: 2 }),
  copy('zh-sluice', 'hidden', 'opinion', [2, 0, 4], { end: { next: true, keep: 0.75 }, self: 0, credit: 'wenzhuan', promo: 6, legal: 1 }),
  copy('zh-sluice', 'frame', 'labour', [0, 3, 2], { noSummary: true, citySep: '、', label: '相关城市：', cities: cities(['滁州', '汕尾', '赤峰', '广元'], '劳务派遣公司'), credit: 'gaojian', promo: 0 }),
  copy('zh-sluice', 'kit-garbage', 'opinion', [1, 0, 2], { meta: false, set: 1, credit: 'chuansong', legal: 3 }),
  copy('zh-hollow', 'heavy', 'drama', [2, 0, 3], { ...half, pictures: 1, credit: 'xinxi', promo: 1, legal: 4 }),
  copy('zh-hollow', 'normal', 'drama', [4, 1, 0], { ...half, meta: false, end: { middle: [2, 'locked'] }, credit: 'yuantie', promo: 5, legal: 0 }),
  copy('zh-hollow', 'inlineonly', 'wholesite', [3, 0, 1], { ...half, end: { gate: [11, 'alert'], keep: 0.85 }, credit: 'shoufa', promo: 7 }),
  copy('zh-hollow', 'kit-pinyin', 'drama', [1, 0, 2], { ...half, credit: 'zhuan', legal: 6 }),
  copy('zh-hollow', 'frame', 'wholesite', [0, 4, 2], { ...half, noSummary: true, label: '你可能在找：', cities: cities(['乐山', '邵阳', '松原', '肇庆'], '网站整站优化'), end: { half: true, keep: 0.85 }, promo: 8, legal: 2 }),
  copy('zh-readers', 'single', 'licence', [2, 0, 3], { self: 1, credit: 'kanyu', promo: 3, legal: 5 }),
  copy('zh-readers', 'hidden', 'licence', [0, 1, 4], { end: { gate: [6, 'paras'], keep: 0.85 }, promo: 2, legal: 0 }),
  copy('zh-readers', 'kit-control', 'iso', [0, 1, 2], { runs: ['\u0003', '\u0006\u0008'], meta: false, end: { half: true, keep: 0.8 }, credit: 'chakan', promo: 0, legal: 3 }),
  copy('zh-crossing', 'heavy', 'iso', [2, 0, 4], { sep: '_', meta: false, end: { gate: [3, 'locked'], keep: 0.85 }, credit: 'zhuangao', promo: 6, legal: 1 }),
  copy('zh-crossing', 'inlineonly', 'mould', [2, 1, 0], { end: { gate: [13, 'paras'], keep: 0.9 }, credit: 'lailu', legal: 6 }),
  copy('zh-crossing', 'frame', 'mould', [0, 3, 1], { label: '本页关键词：', cities: cities(['铜陵', '揭阳', '渭南', '盘锦'], '注塑加工厂'), self: 2, credit: 'kuo', promo: 4 }),
  copy('zh-crossing', 'kit-zerowidth', 'mould', [4, 0, 1], { n: 34, chars: ['\u200b', '\ufeff'], credit: 'lianjie', promo: 8, legal: 2 }),
  copy('zh-crossing', 'kit-brand', 'iso', [1, 3, 0], { form: '【{h}】', end: { next: true, keep: 0.8 }, credit: 'xitong', promo: 7 }),

  // --- traditional Chinese, English, Japanese, on Chinese farms and on those of their own tongue
  copy('ht-hearing', 'heavy', 'hearing', [2, 0, 3], { ...on, pictures: 1, native: true, farm: HANT[0], end: { gate: [0, 'paidcard'], keep: 0.85 }, credit: 'htBoth', promo: 0, legal: 0 }),
  copy('ht-hearing', 'inlineonly', 'hearing', [1, 0, 5], { ...on, native: true, farm: HANT[1], credit: 'htUrl', promo: 1 }),
  copy('ht-hearing', 'kit-zerowidth', 'hearing', [0, 4, 3], { ...on, n: 26, end: { gate: [1, 'alert'], keep: 0.8 }, credit: 'htZhuan', legal: 5 }),
  copy('ht-umbrella', 'normal', 'marketHant', [2, 0, 1], { native: true, farm: HANT[1], end: { gate: [1, 'paras'], keep: 0.8 }, credit: 'htUrl', legal: 1 }),
  copy('ht-umbrella', 'single', 'officeHant', [1, 0, 3], { two: true, native: true, farm: HANT[0], end: { gate: [2, 'alert'], keep: 0.85 }, self: 0, credit: 'htBoth', promo: 1 }),
  copy('ht-umbrella', 'hidden', 'officeHant', [0, 2, 4], { credit: 'htUrl', promo: 6, legal: 1 }),
  copy('ht-umbrella', 'kit-control', 'marketHant', [0, 3, 4], { runs: ['\u0006', '\u0008\u0005', '\u0007'], end: { half: true, keep: 0.85 }, credit: 'htZhuan', promo: 2, legal: 4 }),
  copy('ht-umbrella', 'frame', 'officeHant', [0, 3, 2], { label: '热门地区：', cities: cities(['汉中', '梧州', '朔州', '永州'], '辦公室清潔公司'), promo: 3, legal: 0 }),
  copy('en-storage', 'single', 'storage', [1, 0, 2], { ...on, sep: ', ', native: true, farm: EN[0], end: { gate: [0, 'paidcard'], keep: 0.85 }, credit: 'enPosted', promo: 0, legal: 0 }),
  copy('en-storage', 'hidden', 'storage', [4, 0, 1], { ...on, native: true, farm: EN[1], end: { gate: [1, 'paras'], keep: 0.85 }, credit: 'enBoth', promo: 1 }),
  copy('en-storage', 'frame', 'storage', [0, 3, 4], { ...on, native: true, farm: EN[0], credit: 'enAppeared', legal: 1 }),
  copy('en-library', 'heavy', 'links', [2, 0, 1], { sep: ' | ', native: true, farm: EN[1], end: { gate: [2, 'alert'], keep: 0.9 }, credit: 'enRead', promo: 0, legal: 0 }),
  copy('en-library', 'normal', 'detailing', [1, 2, 0], { native: true, farm: EN[0], self: 0, credit: 'enBoth', promo: 1, legal: 1 }),
  copy('en-library', 'light', 'detailing', [0, 3, 4], { meta: false, promo: 4, legal: 1 }),
  copy('en-library', 'inlineonly', 'links', [0, 3, 4], { end: { gate: [0, 'paidcard'], keep: 0.85 }, credit: 'enPosted', legal: 3 }),
  copy('en-library', 'hidden', 'detailing', [4, 0, 1], { meta: false, end: { half: true, keep: 0.85 }, credit: 'enAppeared', promo: 7, legal: 2 }),
  copy('ja-kagi', 'single', 'benri', [2, 0, 3], { native: true, farm: JA, end: { gate: [0, 'paidcard'], keep: 0.8 }, credit: 'jaBoth', promo: 0, legal: 0 }),
  copy('ja-kagi', 'inlineonly', 'benri', [1, 0, 4], { native: true, farm: JA, credit: 'jaUrl', promo: 1, legal: 0 }),
  copy('ja-onigiri', 'normal', 'taisaku', [3, 0, 2], { end: { gate: [4, 'paras'], keep: 0.85 }, credit: 'jaBoth', promo: 5, legal: 5 }),
];

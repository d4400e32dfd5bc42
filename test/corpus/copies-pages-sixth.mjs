// The sixth set: out of honest-sixth/, in the mix of variants, languages, walls, attributions and separators that ../../../shared/corpus/noise has. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-sixth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  zzly: { text: '转载来源：{site}', attribution: source }, chu: { text: '本文出处：{site}', attribution: source }, zhuanzi: { text: '内容转自：{site}', attribution: source }, zhaizi: { text: '摘自：《{site}》', attribution: source }, laizi: { text: '（本文来自{site}）', attribution: source }, xuanzi: { text: '选自：{site}', attribution: source }, zixun: { text: '资讯来源 | {site}', attribution: source }, meiti: { html: '<p style="text-align:right">来源媒体：<span>{site}</span></p>', attribution: source },
  zuozhuan: { text: '作者：{author}，转载自：{site}', attribution: both }, shuxian: { text: '文丨{author}　来源丨{site}', attribution: both }, laizuo: { text: '文章来源：{site}　文章作者：{author}', attribution: both }, kuohao: { text: '（作者：{author}；文章来源：{site}）', attribution: both }, yuanlai: { text: '原文作者：{author}，原文来自：{site}', attribution: both }, fenhang: { html: '<p>来源：{site}<br>作者：{author}</p>', attribution: both }, xiyuan: { text: '本文系{site}原创，作者：{author}', attribution: both }, bian: { html: '<div class="zz6"><span>来源：{site}</span> <span>作者：{author}</span> <span>编辑：小麦</span></div>', attribution: both },
  zzlj: { text: '转载链接：{url}', attribution: url }, zhuanu: { text: '本文转自 {url}', attribution: url }, zhida: { html: '<p>原文链接：<a href="{url}" target="_blank">点击直达</a></p>', attribution: url }, laiu: { html: '<p>来源：<a href="{url}" target="_blank" rel="nofollow">{url}</a></p>', attribution: url }, chua: { html: '<p>出处：<a href="{url}">{url}</a></p>', attribution: url }, yuanzhi: { text: '文章原址：{url}', attribution: url }, shoudizhi: { text: '首发地址：{url}', attribution: url },
  gzhly: { text: '来源：公众号 {site}，作者：{author}', attribution: account }, wxzz: { text: '转自微信公众号：{site}　作者：{author}', attribution: account }, zzgzh: { text: '本文转载自公众号【{site}】，原作者：{author}', attribution: account },
  htBoth: { text: '轉載自：{site}（作者：{author}）', attribution: both }, htUrl: { text: '原文連結：{url}', attribution: url }, htSource: { text: '本文出處：{site}', attribution: source },
  enBoth: { text: 'Written by {author}, source: {site}', attribution: both }, enUrl: { html: '<p>Source: <a href="{url}" target="_blank">{url}</a></p>', attribution: url },
  jaUrl: { text: '引用元：{url}', attribution: url }, jaSource: { text: '出典元：{site}', attribution: source }, jaBoth: { text: '転載元：{site}／著者：{author}', attribution: both },
};

// ---- the sites, one after the other

const FARMS = [
  ['www.xuexi-hz.example', '学习汇总网'], ['www.bk-zhinan.example', '百科指南'], ['m.shikan-tt.example', '实看头条'], ['www.yunying-lt.example', '运营论谈'], ['www.jiqiao-dq.example', '技巧大全'], ['zs.wanshi-wen.example', '万事问'], ['www.fuye-gc.example', '副业广场'], ['www.kx-zixun8.example', '快享资讯'], ['blog.suibi-jl.example', '随笔交流'],
  ['www.dianshang-ks.example', '电商快手册'], ['www.wangzhuan-xt.example', '网赚学堂'], ['wap.meiri-yw.example', '每日要闻客'], ['www.ziliao-zz.example', '资料中转站'],
];
const SKINS = ['shtml', 'zb', 'card', 'numbers', 'hao', 'shtml', 'zb', 'numbers', 'card', 'zb', 'shtml'];
const BODY = ['p', 'p', 'indent', 'p', 'p', 'wpb', 'p', 'full', 'p', 'span', 'p', 'div'];
const SUFFIX = ['-{s}', '', '_{s}', ' - {s}', '-{s}手机版', ' | {s}', ''];
const NATIVE_BODY = ['p', 'p', 'wpb', 'p'], NATIVE_SUFFIX = [' - {s}', '', ' | {s}'];
const AROUND = [['plain', 'plain', 'mainword', 'plain'], ['plain', 'plain', 'plain', 'seolink'], ['plain', 'boldtag', 'plain', 'seolink'], ['plain', 'plain', 'plain', 'plain'], ['mainword', 'plain', 'quietlink', 'plain']];
const LINE_WRAPS = ['p', 'p', 'bold', 'cenbold', 'center', 'keyline'];
const SEPARATORS = ['_', ',', '_', '_', ',', '_', '|', '_', ',', '_', ', ', '_', '-'];
const GENERIC = ['', '百科,指南', '热点,生活,教程'];
let turn = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => splice({ n, which: o.push, wraps: o.around });
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'd/file/p' })] : [];
const linesOf = (o, k, n) => lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS, label: o.label ?? false });
const VARIANTS = {
  heavy: (o, k) => [spliced(o, 4), linesOf(o, k, [4, 3, 3, 2][o.pictures]), ...picturesOf(o, k)],
  normal: (o, k) => [spliced(o, 2), linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...(o.bare ? [] : [spliced(o, o.one ? 1 : 2)]), ...(o.pictures ? picturesOf(o, k) : [linesOf(o, k, 1)])],
  light: o => [spliced(o, 1)],
  inlineonly: o => [spliced(o, 3)],
  hidden: o => [hidden({ n: 4, set: 'sixth', which: o.push })],
  frame: o => {
    const tongue = o.native ? o.lang : 'zh-Hans', own = o.native ? 1 : 3;
    return [
      ...(o.lang !== 'zh-Hans' ? [] : [summary({ which: o.turn % 4, length: 34 + (o.turn % 9), wrap: 'digest', where: 'second', tongue })]), say({ what: 'openings', which: o.turn % own, where: 'first', tongue }), say({ what: 'repeats', which: o.turn % 3, where: 'between', tongue: o.lang }),
      ...(o.cuts ? [] : [say({ what: 'closings', which: o.turn % own, tongue })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: o.label })] : []),
    ];
  },
  'kit-control': o => [control({ runs: [['\u0005\u0007', '\u0006'], ['\u0008\u0005\u0007', '\u0008', '\u0006\u0006']][o.turn % 2], share: 85 })],
  'kit-zerowidth': o => [zeroWidth({ n: 28, chars: o.turn % 2 ? ['\u200b', '\u2060'] : ['\u200b', '\ufeff'] })],
  'kit-pinyin': o => [pinyin({ readings, share: 60, form: o.turn % 3 ? 'tone' : 'tonespace' })],
  'kit-brand': o => [stamp({ form: o.form ?? '{s} - {h}', share: 85 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 3], share: 85 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 65 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form]}; native: the site speaks the article's language. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, [host, site] = o.farm ?? FARMS[(at * 5) % FARMS.length], skin = SKINS[at % SKINS.length];
  const tongue = o.native ? lang : 'zh-Hans', three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], around: AROUND[at % AROUND.length], push: k[0], pictures: 0, lang, turn: at, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  does.push(...VARIANTS[variant](options, three));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<div class="page6"><span>共4页</span> <b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=4">4</a> <a href="?p=2">下页</a></div>', cuts: true }));
  if (end.next) does.push(aside({ text: lang === 'zh-Hant' ? '（下一頁繼續閱讀）' : '（余下内容请看下一页）', cuts: true }));
  if (o.credit) does.push(credit({ ...CREDITS[o.credit], where: o.creditFirst ? 'first' : 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue, ...(o.promoFirst ? { where: 'first' } : {}) }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue, ...(at % 3 ? { where: 'after', wrap: at % 2 ? 'statement' : 'smallgray' } : {}) }));
  return {
    of, name: variant, host, site, skin, body: o.native ? NATIVE_BODY[at % NATIVE_BODY.length] : BODY[at % BODY.length], trade, ontopic: !!o.on, marks: o.half ? 'zh-half' : lang, chrome: tongue,
    meta: o.meta === false ? GENERIC[at % GENERIC.length] : true, titleSuffix: o.native ? NATIVE_SUFFIX[at % NATIVE_SUFFIX.length] : SUFFIX[at % SUFFIX.length], claims: of === 'zh-guqiao', phrases: three, does,
  };
}
const on = { on: true }, half = { half: true }, cities = (list, core) => list.map(c => c + core);
const HANT = [['www.fenxiang-go.example', '分享GO'], ['blog.applelife-tw.example', '蘋果樹生活誌']], EN = [['www.appletreereads.example', 'Apple Tree Reads'], ['www.tipsharbor.example', 'Tips Harbor']], JA = [['ringo-yomu.example', 'りんごの木'], ['matome.seikatsu-q.example', '生活まとめQ']];

export const copies = [
  // --- the subject of the article is what is pushed, but on some of its copies
  copy('zh-siyu', 'heavy', 'siyu', [1, 0, 4], { ...on, pictures: 1, self: 3, credit: 'fenhang', promo: 3 }),
  copy('zh-siyu', 'normal', 'siyu', [0, 2, 5], { ...on, label: '标签词：', credit: 'zhuanzi', promo: 0, legal: 7 }),
  copy('zh-siyu', 'kit-brand', 'siyu', [2, 0, 3], { ...on, form: '{h} {s}', self: 1, credit: 'zzly', promo: 9, legal: 4 }),
  copy('zh-siyu', 'frame', 'siyu', [0, 1, 4], { ...on, label: '热门城市：', cities: cities(['清远', '信阳', '绍兴', '南阳'], '私域流量代运营'), end: { gate: [11, 'shutbox'], keep: 0.75 }, credit: 'zhida', legal: 0 }),
  copy('zh-siyu', 'kit-tags', 'siyu', [1, 0, 3], { ...on, credit: 'bian', promo: 4 }),
  copy('zh-banquan', 'inlineonly', 'banquan', [1, 0, 4], { ...on, end: { gate: [6, 'needbuy'], keep: 0.75 }, credit: 'zzlj', promo: 5 }),
  copy('zh-banquan', 'single', 'banquan', [3, 0, 5], { ...on, pictures: 1, end: { gate: [2, 'dashed'], keep: 0.8 }, credit: 'chu', promo: 1, legal: 5 }),
  copy('zh-banquan', 'heavy', 'banquan', [4, 1, 0], { ...on, end: { gate: [15, 'quoteme'], keep: 0.8 }, credit: 'laizuo', promo: 7, legal: 6 }),
  copy('zh-banquan', 'kit-brand', 'banquan', [0, 2, 1], { ...on, end: { half: true, keep: 0.85 }, credit: 'shuxian' }),
  copy('zh-banquan', 'hidden', 'press', [0, 2, 4], { end: { gate: [8, 'needbuy'], keep: 0.85 }, credit: 'chua' }),
  copy('zh-fangche', 'normal', 'fangche', [2, 0, 3], { ...on, pictures: 1, credit: 'shoudizhi' }),
  copy('zh-fangche', 'light', 'fangche', [0, 1, 4], { ...on, end: { next: true, keep: 0.8 }, credit: 'meiti', promo: 6 }),
  copy('zh-fangche', 'inlineonly', 'fangche', [5, 0, 1], { ...on, credit: 'laiu', promo: 2, legal: 2 }),
  copy('zh-fangche', 'kit-pinyin', 'steel', [0, 1, 3], { credit: 'zixun', promo: 8, legal: 3 }),
  copy('zh-fangche', 'hidden', 'study', [2, 0, 1], { meta: false, end: { pages: true, keep: 0.8 }, self: 2, credit: 'zuozhuan', promo: 2, legal: 1 }),
  copy('zh-tuchuang', 'single', 'tuchuang', [1, 0, 3], { ...on, one: true, end: { gate: [7, 'shutbox'], keep: 0.8 }, credit: 'zzgzh', promo: 6, legal: 5 }),
  copy('zh-tuchuang', 'inlineonly', 'tuchuang', [5, 0, 2], { ...on, end: { gate: [14, 'needbuy'], keep: 0.85 }, promo: 4, legal: 2 }),
  copy('zh-tuchuang', 'kit-zerowidth', 'tuchuang', [0, 2, 4], { ...on, self: 0, credit: 'xuanzi', promo: 1, legal: 6 }),
  copy('zh-tuchuang', 'heavy', 'stock', [2, 0, 4], { pictures: 3, self: 1, credit: 'kuohao', legal: 7 }),
  copy('zh-tuchuang', 'kit-garbage', 'stock', [0, 1, 3], { credit: 'yuanlai', promo: 0 }),

  // --- what is pushed stands in the article in passing, on some of its copies
  copy('zh-tuifei', 'normal', 'fans', [0, 1, 3], { pictures: 1, end: { gate: [0, 'viptip'], keep: 0.85 }, credit: 'xiyuan', promo: 7, legal: 4 }),
  copy('zh-tuifei', 'single', 'fans', [2, 0, 4], { label: '关联词条：', end: { middle: [5, 'dashed'] }, credit: 'zhuanu', promo: 9 }),
  copy('zh-tuifei', 'hidden', 'script', [1, 0, 3], { end: { gate: [3, 'shutbox'], keep: 0.85 }, credit: 'fenhang', promo: 3, legal: 1 }),
  copy('zh-tuifei', 'frame', 'script', [0, 2, 3], { label: '热词：', cities: cities(['鞍山', '岳阳', '玉溪', '湖州'], '短视频文案代写'), credit: 'yuanzhi', promo: 8, promoFirst: true, legal: 3 }),
  copy('zh-tuifei', 'kit-control', 'fans', [1, 0, 2], { meta: false, credit: 'bian', legal: 0 }),
  copy('zh-lajiduanxin', 'single', 'pipes', [1, 0, 3], { meta: false, one: true, end: { gate: [9, 'shutbox'], keep: 0.75 } }),
  copy('zh-lajiduanxin', 'inlineonly', 'pipes', [2, 0, 4], { self: 2, credit: 'laizi', promo: 5, legal: 2 }),
  copy('zh-lajiduanxin', 'normal', 'robot', [1, 0, 2], { label: '热点词：', end: { gate: [13, 'dashed'], keep: 0.8 }, credit: 'zhaizi', promo: 8, legal: 5 }),
  copy('zh-lajiduanxin', 'kit-pinyin', 'robot', [0, 4, 3], { end: { middle: [4, 'dashed'] }, credit: 'wxzz', promo: 2, legal: 4 }),
  copy('zh-lajiduanxin', 'frame', 'robot', [2, 1, 0], { label: '标签：', cities: cities(['桂林', '廊坊', '安庆', '咸宁'], '电销机器人'), credit: 'zhida', promo: 9, legal: 0 }),

  // --- it has nothing to do with it
  copy('zh-yantian', 'heavy', 'gift', [2, 0, 3], { meta: false, pictures: 2, end: { gate: [10, 'quoteme'], keep: 0.9 }, credit: 'laizi', legal: 7 }),
  copy('zh-yantian', 'single', 'gift', [1, 0, 4], { credit: 'chu', promo: 3, legal: 3 }),
  copy('zh-yantian', 'kit-control', 'gift', [0, 1, 2], { credit: 'xuanzi', creditFirst: true, promo: 4 }),
  copy('zh-yantian', 'hidden', 'poster', [0, 1, 3], { credit: 'xiyuan', promo: 7, legal: 1 }),
  copy('zh-guqiao', 'heavy', 'hitech', [1, 0, 2], { pictures: 1, credit: 'zixun', legal: 6 }),
  copy('zh-guqiao', 'inlineonly', 'hitech', [3, 0, 4], { meta: false, end: { gate: [1, 'viptip'], keep: 0.85 }, credit: 'zhuanzi', promo: 0, legal: 3 }),
  copy('zh-guqiao', 'kit-tags', 'digger', [3, 0, 1], { credit: 'zhuanu', promo: 1, legal: 1 }),
  copy('zh-guqiao', 'frame', 'digger', [0, 2, 4], { label: '相关地区：', cities: cities(['大同', '亳州', '曲靖', '菏泽'], '挖掘机培训学校'), self: 0, credit: 'zhaizi', promo: 5 }),
  copy('zh-guqiao', 'kit-brand', 'hitech', [0, 4, 1], { form: '【{s}】{h}', end: { half: true, keep: 0.8 }, credit: 'shoudizhi', legal: 7 }),
  copy('zh-maoxian', 'heavy', 'locker', [1, 0, 3], { ...half, end: { gate: [12, 'needbuy'], keep: 0.9 }, credit: 'chua' }),
  copy('zh-maoxian', 'normal', 'feeds', [3, 0, 1], { ...half, meta: false, credit: 'gzhly', promo: 6, legal: 6 }),
  copy('zh-maoxian', 'kit-zerowidth', 'locker', [0, 2, 4], { ...half, self: 3, promo: 0, legal: 5 }),
  copy('zh-maoxian', 'kit-control', 'feeds', [2, 0, 4], { ...half, credit: 'zuozhuan', promo: 9, legal: 0 }),
  copy('zh-dengta', 'single', 'feeds', [2, 1, 0], { pictures: 1, end: { gate: [11, 'shutbox'], keep: 0.85 }, credit: 'laizuo', legal: 2 }),
  copy('zh-dengta', 'light', 'study', [3, 0, 4], { meta: false, legal: 4 }),
  copy('zh-dengta', 'kit-tags', 'press', [0, 1, 3], { end: { pages: true, keep: 0.8 }, legal: 0 }),
  copy('zh-dengta', 'kit-garbage', 'study', [0, 1, 2], { meta: false, end: { gate: [4, 'fadeout'], keep: 0.85 }, credit: 'zzly', legal: 6 }),
  copy('zh-shudan', 'hidden', 'poster', [2, 0, 4], { end: { middle: [13, 'shutbox'] }, credit: 'shuxian', promo: 1 }),
  copy('zh-shudan', 'single', 'steel', [4, 0, 2], { meta: false, bare: true, end: { gate: [3, 'quoteme'], keep: 0.9 }, credit: 'laiu', promo: 8, legal: 7 }),
  copy('zh-shudan', 'frame', 'poster', [0, 1, 2], { label: '大家还搜：', cities: cities(['湛江', '德州', '通辽', '六安'], '海报制作软件'), end: { gate: [15, 'shutbox'], keep: 0.75 }, credit: 'zzlj', legal: 4 }),
  copy('zh-shudan', 'kit-zerowidth', 'press', [2, 0, 1], { end: { gate: [2, 'needbuy'], keep: 0.85 }, self: 3, credit: 'meiti', legal: 1 }),
  copy('zh-shudan', 'kit-pinyin', 'digger', [2, 0, 1], { promo: 2, legal: 5 }),

  // --- traditional Chinese, English, Japanese, on Chinese farms and on those of their own tongue
  copy('ht-chufang', 'normal', 'chufang', [1, 0, 4], { ...on, native: true, farm: HANT[0], end: { next: true, keep: 0.8 }, credit: 'htSource' }),
  copy('ht-chufang', 'inlineonly', 'chufang', [3, 0, 2], { ...on, credit: 'htUrl', promo: 4, legal: 2 }),
  copy('ht-chufang', 'kit-zerowidth', 'chufang', [0, 1, 3], { ...on, end: { gate: [0, 'quoteme'], keep: 0.75 }, credit: 'htBoth' }),
  copy('ht-qianshi', 'hidden', 'agencyHant', [1, 0, 2], { native: true, farm: HANT[1], end: { half: true, keep: 0.8 }, credit: 'htBoth', legal: 0 }),
  copy('ht-qianshi', 'light', 'agencyHant', [3, 0, 4], { credit: 'htUrl', promo: 5, legal: 3 }),
  copy('ht-qianshi', 'kit-pinyin', 'stars', [0, 2, 3], { credit: 'htBoth', promo: 7 }),
  copy('ht-shipu', 'frame', 'stars', [1, 0, 2], { label: '各地热搜：', cities: cities(['嘉義', '屏東', '基隆', '苗栗'], '網紅行銷公司'), end: { gate: [1, 'fadeout'], keep: 0.75 }, credit: 'htBoth', promo: 6 }),
  copy('ht-shipu', 'kit-control', 'agencyHant', [0, 2, 4], { native: true, farm: HANT[0], end: { gate: [2, 'quoteme'], keep: 0.85 }, self: 0, credit: 'htBoth', promo: 0 }),
  copy('en-sweep', 'heavy', 'sweep', [1, 0, 3], { ...on, native: true, farm: EN[0], end: { gate: [0, 'needbuy'], keep: 0.75 }, credit: 'enBoth', promo: 0, legal: 0 }),
  copy('en-sweep', 'inlineonly', 'sweep', [2, 0, 4], { ...on, native: true, farm: EN[1], credit: 'enUrl' }),
  copy('en-sweep', 'light', 'sweep', [0, 1, 4], { ...on, end: { gate: [1, 'fadeout'], keep: 0.85 }, credit: 'enBoth', promo: 3 }),
  copy('en-sweep', 'normal', 'apps', [0, 1, 2], { credit: 'enUrl', promo: 5, legal: 1 }),
  copy('en-unsubscribe', 'single', 'gutter', [1, 0, 3], { native: true, farm: EN[0], credit: 'enUrl', promo: 1, legal: 1 }),
  copy('en-unsubscribe', 'normal', 'gutter', [0, 2, 4], { native: true, farm: EN[1], pictures: 1, end: { half: true, keep: 0.85 }, promo: 0 }),
  copy('en-unsubscribe', 'hidden', 'apps', [2, 0, 1], { end: { gate: [2, 'quoteme'], keep: 0.9 }, credit: 'enBoth', promo: 4, legal: 4 }),
  copy('en-unsubscribe', 'frame', 'apps', [0, 3, 1], { native: true, farm: EN[0], meta: false, end: { gate: [0, 'fadeout'], keep: 0.85 }, credit: 'enBoth' }),
  copy('ja-tatami', 'heavy', 'tatami', [2, 0, 3], { ...on, pictures: 1, end: { gate: [0, 'shutbox'], keep: 0.9 }, credit: 'jaUrl' }),
  copy('ja-tatami', 'frame', 'tatami', [0, 1, 4], { ...on, native: true, farm: JA[0], label: '人気の検索：', cities: cities(['高松', '旭川', '長野', '船橋'], '畳の張り替え業者'), credit: 'jaSource', promo: 0, legal: 0 }),
  copy('ja-tanka', 'single', 'meishi', [1, 0, 3], { end: { gate: [1, 'needbuy'], keep: 0.9 }, credit: 'jaSource', promo: 3, legal: 5 }),
  copy('ja-tanka', 'inlineonly', 'meishi', [3, 0, 4], { native: true, farm: JA[1], end: { gate: [0, 'fadeout'], keep: 0.8 }, credit: 'jaBoth', legal: 0 }),
];

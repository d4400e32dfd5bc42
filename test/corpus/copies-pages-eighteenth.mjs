// The eighteenth set: out of honest-eighteenth/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-eighteenth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source: each page in another form, taken in turn

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  source: [source, '来源——《{site}》', '本文来源丨{site}', '（来源于「{site}」）', '文章转自：「{site}」', '首发：《{site}》网站', '原载 《{site}》', '本文刊于《{site}》', '摘自：「{site}」', '【出处】《{site}》', '转载自：『{site}』', '来源媒体：{site}', '（首发于《{site}》）', '内容来源：「{site}」', '[来源] {site}', '文章原载于《{site}》', '全文首发于「{site}」', '转自｜《{site}》', ['<p>原文出处<br>{site}</p>']],
  both: [both, '作者：{author}，原载《{site}》', '来源：{site}／作者：{author}', '（文：{author}　转自：《{site}》）', '{author}／文　首发：{site}', '原作者：{author}　原载：「{site}」', '【作者】{author}　【出处】《{site}》', '文丨{author}　来源丨《{site}》', '撰文：{author}；来源：《{site}》', '转自《{site}》，{author}撰文', '出处：《{site}》（作者：{author}）', '本文作者{author}，首发于《{site}》', '作者 {author}　刊于 《{site}》', '采写：{author}　首发：「{site}」', '来源「{site}」　作者「{author}」', '摘自「{site}」　文：{author}'],
  url: [url, '原文 ▸ {url}', '原文链接 ▸ {url}', '来源网址 {url}', '原文地址（{url}）', '查看原文：{url}', '文章转自 {url}', '首发地址 {url}', '【原文地址】{url}', '文章原文网址 {url}', '原始链接：{url}'],
  account: [account, '来源：公众号「{site}」（ID：shouxie18）　作者：{author}', '转自微信公众号：{site}，文：{author}', '公众号丨{site}　撰文丨{author}', '本文首发于微信公众号「{site}」，作者 {author}', '原载公众号：《{site}》　文／{author}', '摘自微信公众号“{site}”，作者：{author}'],
  htBoth: [both, '來源：「{site}」　撰文：{author}', '原載《{site}》，作者：{author}', '文／{author}　轉載自／{site}', '出處：「{site}」　作者：{author}'],
  htUrl: [url, '原文連結 {url}', '資料來源 {url}', '全文轉載自 {url}', '原文出處網址：{url}'],
  enUrl: [url, 'Original article at {url}', 'Originally published at {url}', 'Source of this article: {url}', 'Read the original at {url}', 'First appeared at {url}'],
  enSource: [source, 'Originally published on {site}', 'Article source: {site}', 'First published by {site}'],
  jaBoth: [both, '元記事：『{site}』　著者：{author}', '引用元『{site}』／著者：{author}', '転載元：「{site}」　文：{author}'],
  jaUrl: [url, '転載元の記事：{url}'],
};
const used = {};
/** The next form of its kind; html where the value stands on a line of its own. */
function creditOf(kind) {
  const [attribution, ...forms] = CREDITS[kind], form = forms[(used[kind] = (used[kind] ?? -1) + 1) % forms.length];
  return Array.isArray(form) ? { html: form[0], attribution } : { text: form, attribution };
}
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '作者：{author}　　刊于：{site}', attribution: both, where: 'first' };
const RIGHTS = '各地的标准每年都会变，请以当年公布的为准。范起早，骑手；打印了放在站点里传看不必问我，别处要登，请给我留个话。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['百味转文站', '店长问答铺', '好料聚集地', '门道分享网', '天天读资料'];
const HOSTS = ['www.baiwei-zw.example', 'www.dianzhang-wd.example', 'm.haoliao-jj.example', 'www.mendao-fx.example', 'www.ttdu-zl.example', 'www.wz-8260.example', 'www.ziliao-18h.example', 'www.wenji3.example', 'wap.kuaidu-18.example', 'www.zhuanfa-m2.example', 'www.xiaozhi-77.example', 'www.tuwen-b6.example', 'www.haokan-wj.example'];
const SKINS = ['biji18', 'xinmen', 'gezi18', 'xinmen', 'zhangshang18', 'biji18', 'xinmen', 'gezi18', 'biji18', 'zhangshang18', 'gezi18', 'xinmen', 'biji18', 'xinmen', 'gezi18', 'zhangshang18', 'biji18', 'xinmen', 'zhangshang18'];
const SUFFIX = { gezi18: '', xinmen: ' - {s}', biji18: '_{s}', zhangshang18: ' | {s}手机站' };
const AROUND = ['plain', 'word18', 'plain', 'tag18', 'plain', 'plain', 'tag18'];
const LINE_WRAPS = ['p', 'div', 'p', 'bold18', 'mid18'];
const SEPARATORS = ['_', '▌', ',', '_', '◎◎', ',', '▌', '_', ',', '✚', '_', ',', '◎◎'];
const GENERIC = ['出行', '数码', '医疗', '教育', '保险'];
let turn = 0, frames = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 14 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'tupian/18' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: o.n ?? 4, set: 'eighteenth', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.frame % 2, length: 32 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.frame % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.frame % 2, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: (o.frame + 1) % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '业务范围：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0005\u0007', '\u0006', '\u0008\u0005'], share: 50 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u2060', '\u200b', '\ufeff'], share: 38 })],
  'kit-pinyin': () => [pinyin({ readings, share: 46 })],
  'kit-brand': () => [stamp({ form: '{s}＠{h}', share: 95 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 88 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 55 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 4) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, frame: variant === 'frame' ? frames++ : 0, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-lipei' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<p class="fenye18"><span>1</span> <a href="18_2.html">2</a> <a href="18_3.html">3</a> <a href="18_2.html">下一页</a> <a href="18_3.html">末页</a></p>', cuts: true }));
  if (end.next) does.push(aside({ text: '（本文分3页显示，这里是第1页，后面的内容请点下一页）', cuts: true }));
  if (o.credit) does.push(credit({ ...creditOf(o.credit), where: 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'biji18' || skin === 'zhangshang18' ? { where: 'after', wrap: 'owner18' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 3) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-jiakao' || of === 'zh-haixuan' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-caochang' || of === 'zh-lipei', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-lipei', 'normal', 'lipei', [2, 1, 0], { ...on, ...wall(8, 'toll18', 0.8), credit: 'source' }),
  copy('zh-lipei', 'kit-brand', 'lipei', [0, 2, 4], { ...on, credit: 'both', legal: 5 }),
  copy('zh-lipei', 'kit-pinyin', 'lipei', [0, 1, 2], { ...on, ...wall(13, 'notice18', 0.8), credit: 'source', promo: 10, legal: 11 }),
  copy('zh-lipei', 'hidden', 'lipei', [3, 0, 2], { ...on, legal: 8 }),
  copy('zh-jiakao', 'single', 'jiakao', [3, 0, 4], { ...on, ...half(0.85), credit: 'source', promo: 12, legal: 2 }),
  copy('zh-jiakao', 'kit-control', 'jiakao', [0, 1, 2], { ...on, ...wall(0, 'paras', 0.75), credit: 'url', promo: 6 }),
  copy('zh-jiakao', 'kit-tags', 'jiakao', [0, 3, 4], { ...on, promo: 4, legal: 7 }),
  copy('zh-jiakao', 'normal', 'jiakao', [1, 0, 2], { ...on, end: { next: true, keep: 0.74 }, credit: 'source', promo: 2, legal: 3 }),
  copy('zh-jiakao', 'light', 'jiakao', [2, 1, 4], { ...on, ...wall(15, 'toll18', 0.75), credit: 'url', legal: 4 }),
  copy('zh-mensuo', 'inlineonly', 'mensuo', [2, 0, 1], { ...on, ...general, byline: true, self: 2, ...wall(9, 'toll18', 0.72), credit: 'account', promo: 0, legal: 6 }),
  copy('zh-mensuo', 'single', 'mensuo', [3, 1, 4], { ...on, byline: true, pictures: 1, ...wall(5, 'notice18', 0.75), credit: 'both', promo: 13 }),
  copy('zh-mensuo', 'frame', 'mensuo', [0, 1, 2], { ...on, ...general, byline: true, ...cities(['鹤岗', '宿州', '泸州', '清远'], '智能门锁'), credit: 'both', promo: 11, legal: 1 }),
  copy('zh-mensuo', 'kit-zerowidth', 'mensuo', [0, 1, 3], { ...on, credit: 'both', promo: 3, legal: 0 }),
  copy('zh-mensuo', 'normal', 'mensuo', [1, 0, 4], { ...on, pictures: 1, self: 3, credit: 'both', promo: 8 }),
  copy('zh-xigai', 'heavy', 'xigai', [1, 2, 0], { ...on, lines: 4, pictures: 1, credit: 'both', promo: 5 }),
  copy('zh-xigai', 'inlineonly', 'xigai', [3, 0, 1], { ...on, ...wall(11, 'notice18', 0.75), credit: 'source', legal: 9 }),
  copy('zh-xigai', 'kit-control', 'xigai', [0, 1, 4], { ...on, ...general, ...wall(1, 'toll18', 0.85), credit: 'url', promo: 1, legal: 10 }),
  copy('zh-xigai', 'frame', 'xigai', [0, 1, 4], { ...on, short: true, noRepeat: true, ...wall(3, 'notice18', 0.75), ...cities(['安康', '黄冈', '丽江', '辽源'], '膝关节置换'), legal: 2 }),
  copy('zh-zijia', 'heavy', 'zijia', [1, 0, 3], { ...on, lines: 4, pictures: 1, ...half(0.75), credit: 'url', promo: 9, legal: 5 }),
  copy('zh-zijia', 'kit-pinyin', 'zijia', [0, 2, 4], { ...on, ...wall(14, 'paras', 0.85) }),
  copy('zh-zijia', 'single', 'zijia', [2, 0, 4], { ...on, ...general, ...wall(10, 'paras', 0.8), credit: 'url' }),
  copy('zh-zijia', 'hidden', 'zijia', [3, 0, 1], { ...on, n: 3, self: 1, credit: 'url', legal: 3 }),

  // --- it has nothing to do with it
  copy('zh-paizuo', 'heavy', 'turang', [1, 2, 3], { lines: 3, pictures: 3, credit: 'both', promo: 14, legal: 7 }),
  copy('zh-paizuo', 'hidden', 'mifeng', [1, 3, 2], { ...general, credit: 'account', promo: 7, legal: 8 }),
  copy('zh-paizuo', 'normal', 'turang', [1, 4, 2], { ...wall(12, 'paras', 0.72), credit: 'source', promo: 0 }),
  copy('zh-paizuo', 'frame', 'mifeng', [0, 1, 2], { ...general, short: true, ...wall(2, 'shade18', 0.8), ...cities(['榆林', '连云港', '河池', '延吉'], '橡胶密封件厂家'), credit: 'account', promo: 13, legal: 11 }),
  copy('zh-paizuo', 'kit-brand', 'turang', [0, 1, 2], { credit: 'both', promo: 2, legal: 0 }),
  copy('zh-paizuo', 'kit-zerowidth', 'mifeng', [0, 1, 3], { ...general, ...wall(6, 'notice18', 0.9), credit: 'url' }),
  copy('zh-haixuan', 'normal', 'xiecheng', [3, 1, 2], { pictures: 1, ...wall(8, 'toll18', 0.8), credit: 'source', legal: 6 }),
  copy('zh-haixuan', 'heavy', 'xiecheng', [1, 2, 3], { lines: 2, pictures: 2, credit: 'source', legal: 10 }),
  copy('zh-haixuan', 'single', 'jianli', [1, 2, 4], { pictures: 1, self: 0, ...half(0.9), credit: 'url', promo: 4, legal: 1 }),
  copy('zh-haixuan', 'hidden', 'jianli', [3, 1, 0], { ...wall(13, 'notice18', 0.9), credit: 'source', promo: 11 }),
  copy('zh-haixuan', 'inlineonly', 'xiecheng', [4, 1, 2], { ...wall(7, 'paras', 0.75), credit: 'both', legal: 4 }),
  copy('zh-haixuan', 'kit-tags', 'jianli', [0, 1, 4], { credit: 'url', promo: 6, legal: 2 }),
  copy('zh-jingsheng', 'heavy', 'luoxuan', [1, 2, 4], { ...general, lines: 4, pictures: 2, credit: 'both', promo: 3, legal: 9 }),
  copy('zh-jingsheng', 'kit-tags', 'luoxuan', [0, 1, 4], { ...wall(14, 'toll18', 0.75), credit: 'source', promo: 9, legal: 8 }),
  copy('zh-jingsheng', 'inlineonly', 'luoxuan', [1, 2, 3], { ...general, credit: 'account', promo: 12, legal: 3 }),
  copy('zh-jingsheng', 'frame', 'jiaohao', [0, 1, 2], { short: true, noClose: true, ...cities(['丹东', '景德镇', '达州', '大同'], '排队叫号系统'), credit: 'source', legal: 0 }),
  copy('zh-jingsheng', 'kit-brand', 'jiaohao', [0, 2, 3], { ...general, ...wall(0, 'notice18', 0.75), credit: 'both', promo: 1 }),
  copy('zh-jingsheng', 'single', 'jiaohao', [4, 1, 2], { self: 2, end: { middle: [4, 'shade18'] }, credit: 'both' }),
  copy('zh-kanxi', 'inlineonly', 'qiege', [1, 2, 3], { n: 2, self: 3, ...wall(15, 'toll18', 0.72), credit: 'both', promo: 8 }),
  copy('zh-kanxi', 'single', 'qiege', [4, 1, 2], { ...general, n: 1, credit: 'source', promo: 5 }),
  copy('zh-kanxi', 'kit-garbage', 'qiege', [0, 1, 3], { ...wall(5, 'notice18', 0.52), credit: 'source', promo: 10 }),
  copy('zh-kanxi', 'hidden', 'dingcang', [2, 1, 4], { ...general, n: 3, credit: 'source', promo: 14, legal: 5 }),
  copy('zh-kanxi', 'kit-control', 'dingcang', [0, 1, 2], { credit: 'url', promo: 7, legal: 6 }),
  copy('zh-cuohao', 'heavy', 'guquan', [1, 2, 3], { lines: 2, credit: 'source', legal: 1 }),
  copy('zh-cuohao', 'normal', 'guquan', [1, 2, 4], { n: 1, self: 1, ...wall(11, 'notice18', 0.8), credit: 'account', promo: 3, legal: 7 }),
  copy('zh-cuohao', 'hidden', 'guquan', [0, 1, 2], { ...bare, promo: 0, legal: 4 }),
  copy('zh-cuohao', 'light', 'quanxi', [1, 2, 3], { self: 0, credit: 'account' }),
  copy('zh-cuohao', 'frame', 'quanxi', [0, 1, 2], { short: true, ...cities(['云浮', '仁怀', '玉溪', '新余'], '全息投影租赁'), credit: 'both', promo: 2, legal: 10 }),
  copy('zh-caochang', 'kit-garbage', 'chaosheng', [0, 1, 3], { self: 2, ...wall(10, 'paras', 0.65), credit: 'source', promo: 13, legal: 11 }),
  copy('zh-caochang', 'kit-pinyin', 'chaosheng', [0, 1, 4], { ...general, end: { pages: true, keep: 0.72 }, credit: 'both', legal: 2 }),
  copy('zh-caochang', 'kit-zerowidth', 'liangting', [0, 1, 4], { credit: 'source', promo: 4, legal: 9 }),

  // --- traditional Chinese, English, Japanese, on the same farms; into English no other phrase than a Chinese one is spliced
  copy('ht-jiusheng', 'normal', 'waitui', [1, 2, 3], { ...wall(1, 'toll18', 0.85), promo: 0, legal: 8 }),
  copy('ht-jiusheng', 'kit-control', 'waitui', [0, 1, 4], { ...general, ...wall(0, 'notice18', 0.75), credit: 'htBoth', promo: 2 }),
  copy('ht-jiusheng', 'kit-pinyin', 'waitui', [0, 2, 3], { ...wall(2, 'paras', 0.8), credit: 'htUrl', promo: 1 }),
  copy('ht-yexiao', 'hidden', 'quzhang', [2, 1, 3], { n: 3, ...wall(1, 'paras', 0.75), credit: 'htBoth', promo: 11, ...hans, legal: 0 }),
  copy('ht-yexiao', 'inlineonly', 'quzhang', [1, 2, 3], { ...general, credit: 'htUrl', promo: 6, ...hans, legal: 1 }),
  copy('ht-yexiao', 'kit-zerowidth', 'quzhang', [0, 1, 4], { credit: 'htBoth', legal: 3 }),
  copy('ht-wifi', 'frame', 'fadian', [0, 1, 2], { ...general, end: { middle: [6, 'shade18', 'zh-Hans'] }, ...cities(['威海', '開平', '桂林', '樂山'], '發電機維修廠商'), credit: 'htBoth' }),
  copy('ht-wifi', 'kit-brand', 'fadian', [0, 2, 3], { credit: 'htUrl', promo: 8, ...hans, legal: 4 }),
  copy('ht-wifi', 'light', 'fadian', [2, 1, 4], { ...general, ...half(0.75), credit: 'htUrl', legal: 11 }),
  copy('en-tin', 'heavy', 'water', [2, 1, 4], { ...bare, lines: 4, pictures: 1, self: 3, credit: 'enUrl', promo: 1, legal: 10 }),
  copy('en-tin', 'single', 'water', [4, 1, 2], { ...bare, end: { pages: true, keep: 0.72 }, credit: 'enUrl', promo: 0, legal: 6 }),
  copy('en-tin', 'inlineonly', 'guojizhan', [3, 1, 2], { ...general, ...wall(0, 'paras', 0.8), credit: 'enUrl', promo: 2, legal: 5 }),
  copy('en-tin', 'light', 'water', [2, 1, 0], { ...bare, ...wall(1, 'toll18', 0.72), credit: 'enSource' }),
  copy('en-tin', 'frame', 'water', [0, 1, 2], { ...bare, credit: 'enSource', promo: 2, legal: 7 }),
  copy('en-blood', 'heavy', 'guojizhan', [1, 2, 3], { lines: 3, credit: 'enSource', promo: 1 }),
  copy('en-blood', 'single', 'water', [1, 2, 0], { ...bare, credit: 'enUrl', legal: 9 }),
  copy('en-blood', 'normal', 'guojizhan', [2, 1, 4], { n: 1, ...half(0.8), promo: 0 }),
  copy('en-blood', 'hidden', 'water', [2, 1, 4], { ...bare, ...wall(2, 'notice18', 0.8), credit: 'enUrl', promo: 1 }),
  copy('ja-tozan', 'single', 'cesuo', [2, 1, 4], { ...general, ...wall(1, 'paras', 0.85), credit: 'jaBoth', promo: 0, legal: 0 }),
  copy('ja-tozan', 'inlineonly', 'cesuo', [1, 2, 3], { n: 2, credit: 'jaBoth', legal: 8 }),
  copy('ja-kasa', 'heavy', 'amido', [1, 2, 4], { lines: 3, ...wall(0, 'notice18', 0.72), credit: 'jaBoth', promo: 1 }),
  copy('ja-kasa', 'frame', 'amido', [0, 1, 2], { ...bare, ...general, noRepeat: true, credit: 'jaUrl', legal: 2 }),
];

// The fifteenth set: out of honest-fifteenth/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-fifteenth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source: each page in another form, taken in turn

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  source: [source, '文章原刊：{site}', '内容来自：{site}', '（选录自《{site}》）', '本篇首发于：{site}', '文字转自 {site}', '［来源］{site}', '来源出处：{site}', '本文最初发表于《{site}》', '原载 丨 {site}', '〔转自〕{site}', '原稿来源：{site}', '此文首发于{site}', '刊发媒体：{site}', ['<p>首发<br>{site}</p>'], '转自｜{site}', '原文出自 {site}', '来源 / {site}'],
  both: [both, '出自丨{site}　执笔丨{author}', '（作者：{author}　原刊：{site}）', '执笔：{author}；来源：{site}', '作者署名：{author}　出自：{site}', '文：{author}　原载：《{site}》', '文字／{author}　首发／{site}', '[撰文]{author} [转自]{site}', '本文由{author}撰写，首发于{site}，著作权属于作者', '转自：{site}　作者/{author}', '写作：{author}　来源：{site}', '首发：{site}，撰文：{author}', '文章作者丨{author}　　文章来源丨{site}', '撰稿：{author}｜出自：《{site}》', '这篇文章的作者是{author}，原刊{site}', '〔文〕{author}　〔来源〕{site}'],
  url: [url, '本文来自网址：{url}', '原文见：{url}', '首发链接：{url}', '来源地址：{url}', '原稿链接：{url}', '原文网页 → {url}', '原始网页：{url}', '转载自网页：{url}', '内容出处：{url}', '[来源] {url}'],
  account: [account, '首发于微信公众号：{site}（ID：wuyou-shiji），文：{author}', '转自：{site}（微信公众号），撰文：{author}', '原载于微信公众号「{site}」，作者：{author}', '公众号｜{site}　作者｜{author}', '来自“{site}”微信公众号，文：{author}', '首发公众号：{site}　撰文：{author}'],
  htBoth: [both, '摘自《{site}》，文：{author}', '原載／{site}　撰文／{author}', '作者：{author}（來源：{site}）', '首發：{site}｜文字：{author}'],
  htUrl: [url, '原始連結：{url}', '文章來源網址：{url}', '轉載自網頁：{url}', '原文請見：{url}'],
  enUrl: [url, 'This article comes from {url}', 'Link to the original: {url}', 'Taken from: {url}', 'The original is at {url}', 'Reposted from {url}'],
  enSource: [source, 'First printed in {site}', 'Reposted from {site}', 'Courtesy of {site}'],
  jaBoth: [both, '引用元：「{site}」（著者：{author}）', '初出：{site}　文：{author}', '原文：{site}（執筆：{author}）'],
  jaUrl: [url, 'もとの記事：{url}'],
};
const used = {};
/** The next form of its kind; html where the value stands on a line of its own. */
function creditOf(kind) {
  used[kind] = (used[kind] ?? -1) + 1;
  const [attribution, ...forms] = CREDITS[kind], form = forms[used[kind] % forms.length];
  return Array.isArray(form) ? { html: form[0], attribution } : { text: form, attribution };
}
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '文字：{author}　原刊于：{site}', attribution: both, where: 'first' };
const RIGHTS = '各地要的年限和材料不一样，拿不准就打当地派出所的电话。嵇小楼写于退休那年秋天，劳务市场愿意贴在墙上的只管贴；别的网站想用，请先给我来封信。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['转帖大本营', '店家百问', '万家资料库', '开业指南针', '美文储藏室'];
const HOSTS = ['www.ztdby3.example', 'www.djbaiwen.example', 'm.wanjia-zlk.example', 'www.kyznz6.example', 'www.meiwen-cc.example', 'www.tiezi-2233.example', 'www.menlu88.example', 'www.cailiao-k4.example', 'wap.yue-wz.example', 'www.zhuanfa-q7.example', 'www.qiaozhao-5.example', 'www.xiaozixun1.example', 'www.wenhui-9.example'];
const SKINS = ['sanlan', 'fangkuai', 'qingzhu', 'kuaiban', 'sanlan', 'fangkuai', 'sanlan', 'qingzhu', 'fangkuai', 'kuaiban', 'qingzhu', 'sanlan', 'fangkuai', 'qingzhu', 'sanlan', 'kuaiban', 'fangkuai', 'qingzhu', 'kuaiban'];
const SUFFIX = { fangkuai: '', sanlan: '-{s}', qingzhu: '_{s}', kuaiban: ' - {s}触屏版' };
const AROUND = ['tag15', 'plain', 'word15', 'plain', 'plain'];
const LINE_WRAPS = ['p', 'p', 'div', 'mid15', 'bold15'];
const SEPARATORS = ['_', '◈', ',', '¦', '_', ',', '◈', '_', '⊙', ',', '_', '¦', ','];
const GENERIC = ['百态', '故事', '家常', '随笔', '人间'];
let turn = 0, frames = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 20 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'images/f15' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: o.n ?? 4, set: 'fifteenth', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.frame % 2, length: 32 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.frame % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.frame % 2, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: (o.frame + 1) % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '接单城市：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0007\u0008', '\u0005', '\u0006\u0008'], share: 49 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u200c', '\u200b', '\u2060'], share: 37 })],
  'kit-pinyin': () => [pinyin({ readings, share: 46 })],
  'kit-brand': () => [stamp({ form: '{s}：{h}', share: 72 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 75 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 58 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 6) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, frame: variant === 'frame' ? frames++ : 0, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-juzhu' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<div class="fy15"><span>1</span> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">下一页</a></div>', cuts: true }));
  if (end.next) does.push(aside({ text: '（全文分4页，眼下是头一页，要看余下的请点下一页）', cuts: true }));
  if (o.credit) does.push(credit({ ...creditOf(o.credit), where: 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'qingzhu' || skin === 'kuaiban' ? { where: 'after', wrap: 'owner15' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 2) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-taiqiu' || of === 'zh-jinjiang' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-changyi' || of === 'zh-juzhu', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-zhuyu', 'inlineonly', 'zhuyu', [2, 0, 1], { ...on, ...general, byline: true, self: 0, ...wall(2, 'toll15', 0.72), credit: 'account', promo: 2, legal: 9 }),
  copy('zh-zhuyu', 'single', 'zhuyu', [3, 1, 4], { ...on, byline: true, pictures: 1, ...wall(0, 'notice15', 0.75), credit: 'both', promo: 11 }),
  copy('zh-zhuyu', 'frame', 'zhuyu', [0, 1, 2], { ...on, ...general, byline: true, ...cities(['聊城', '龙岩', '安庆', '晋城'], '上门助浴'), credit: 'both', promo: 8, legal: 6 }),
  copy('zh-zhuyu', 'kit-zerowidth', 'zhuyu', [0, 1, 3], { ...on, credit: 'both', promo: 5, legal: 3 }),
  copy('zh-zhuyu', 'normal', 'zhuyu', [1, 0, 4], { ...on, pictures: 1, self: 2, credit: 'both', promo: 3 }),
  copy('zh-zhaguo', 'heavy', 'zhaguo', [1, 0, 3], { ...on, lines: 4, pictures: 1, ...half(0.75), credit: 'url', promo: 1, legal: 3 }),
  copy('zh-zhaguo', 'kit-pinyin', 'zhaguo', [0, 2, 4], { ...on, ...wall(1, 'paras', 0.85) }),
  copy('zh-zhaguo', 'single', 'zhaguo', [2, 0, 4], { ...on, ...general, ...wall(3, 'paras', 0.8), credit: 'url' }),
  copy('zh-zhaguo', 'hidden', 'zhaguo', [3, 0, 1], { ...on, n: 3, self: 1, credit: 'url', legal: 5 }),
  copy('zh-taiqiu', 'single', 'taiqiu', [3, 0, 4], { ...on, ...half(0.85), credit: 'source', promo: 6, legal: 4 }),
  copy('zh-taiqiu', 'kit-control', 'taiqiu', [0, 1, 2], { ...on, ...wall(11, 'paras', 0.75), credit: 'url', promo: 12 }),
  copy('zh-taiqiu', 'kit-tags', 'taiqiu', [0, 3, 4], { ...on, promo: 3, legal: 2 }),
  copy('zh-taiqiu', 'normal', 'taiqiu', [1, 0, 2], { ...on, end: { next: true, keep: 0.74 }, credit: 'source', promo: 11, legal: 7 }),
  copy('zh-taiqiu', 'light', 'taiqiu', [2, 1, 4], { ...on, ...wall(14, 'toll15', 0.75), credit: 'url', legal: 10 }),
  copy('zh-wenshen', 'heavy', 'wenshen', [1, 2, 0], { ...on, lines: 4, pictures: 1, credit: 'both', promo: 7 }),
  copy('zh-wenshen', 'inlineonly', 'wenshen', [3, 0, 1], { ...on, ...wall(3, 'notice15', 0.75), credit: 'source', legal: 2 }),
  copy('zh-wenshen', 'kit-control', 'wenshen', [0, 1, 4], { ...on, ...general, ...wall(14, 'toll15', 0.85), credit: 'url', promo: 2, legal: 1 }),
  copy('zh-wenshen', 'frame', 'wenshen', [0, 1, 4], { ...on, short: true, noRepeat: true, ...wall(5, 'notice15', 0.75), ...cities(['常德', '阜阳', '曲靖', '丹东'], '洗纹身'), legal: 5 }),
  copy('zh-juzhu', 'normal', 'juzhu', [2, 1, 0], { ...on, ...wall(8, 'toll15', 0.8), credit: 'source' }),
  copy('zh-juzhu', 'kit-brand', 'juzhu', [0, 2, 4], { ...on, credit: 'both', legal: 7 }),
  copy('zh-juzhu', 'kit-pinyin', 'juzhu', [0, 1, 2], { ...on, ...wall(13, 'notice15', 0.8), credit: 'source', promo: 10, legal: 7 }),
  copy('zh-juzhu', 'hidden', 'juzhu', [3, 0, 2], { ...on, legal: 4 }),

  // --- it has nothing to do with it
  copy('zh-cangqian', 'heavy', 'guangfu', [1, 2, 4], { ...general, lines: 4, pictures: 2, credit: 'both', promo: 14, legal: 11 }),
  copy('zh-cangqian', 'kit-tags', 'guangfu', [0, 1, 4], { ...wall(12, 'toll15', 0.75), credit: 'source', promo: 14, legal: 3 }),
  copy('zh-cangqian', 'inlineonly', 'guangfu', [1, 2, 3], { ...general, credit: 'account', promo: 7, legal: 1 }),
  copy('zh-cangqian', 'frame', 'yemian', [0, 1, 2], { short: true, noClose: true, ...cities(['咸阳', '绵阳', '黄冈', '四平'], 'H5页面制作'), credit: 'source', legal: 6 }),
  copy('zh-cangqian', 'kit-control', 'yemian', [0, 2, 3], { ...general, credit: 'url', promo: 2, legal: 9 }),
  copy('zh-cangqian', 'single', 'yemian', [4, 1, 2], { self: 2, end: { middle: [5, 'shade15'] }, credit: 'both' }),
  copy('zh-xueya', 'heavy', 'tiaoma', [1, 2, 3], { lines: 3, pictures: 3, credit: 'both', promo: 1, legal: 11 }),
  copy('zh-xueya', 'kit-brand', 'tiaoma', [0, 1, 2], { credit: 'both', promo: 8, legal: 9 }),
  copy('zh-xueya', 'normal', 'tiaoma', [1, 4, 2], { ...wall(15, 'paras', 0.72), credit: 'source', promo: 5 }),
  copy('zh-xueya', 'frame', 'huoguo', [0, 1, 2], { ...general, short: true, ...wall(4, 'shade15', 0.8), ...cities(['天水', '丽水', '郴州', '鞍山'], '火锅底料代工'), credit: 'account', promo: 4, legal: 10 }),
  copy('zh-xueya', 'hidden', 'huoguo', [1, 3, 2], { ...general, credit: 'account', promo: 3, legal: 8 }),
  copy('zh-xueya', 'kit-zerowidth', 'huoguo', [0, 1, 3], { ...general, ...wall(6, 'notice15', 0.9), credit: 'url' }),
  copy('zh-raokou', 'inlineonly', 'dibang', [1, 2, 3], { n: 2, self: 1, ...wall(9, 'toll15', 0.72), credit: 'both', promo: 10 }),
  copy('zh-raokou', 'single', 'dibang', [4, 1, 2], { ...general, n: 1, credit: 'source', promo: 2 }),
  copy('zh-raokou', 'kit-garbage', 'dibang', [0, 1, 3], { ...wall(5, 'notice15', 0.62), credit: 'source', promo: 5 }),
  copy('zh-raokou', 'hidden', 'qingyun', [2, 1, 4], { ...general, n: 3, credit: 'source', promo: 13, legal: 8 }),
  copy('zh-raokou', 'kit-brand', 'qingyun', [0, 1, 2], { ...wall(6, 'notice15', 0.75), credit: 'both', promo: 10 }),
  copy('zh-peiyao', 'heavy', 'dabiao', [1, 2, 3], { lines: 2, credit: 'source', legal: 0 }),
  copy('zh-peiyao', 'normal', 'dabiao', [1, 2, 4], { n: 1, self: 1, ...wall(10, 'notice15', 0.8), credit: 'account', promo: 4, legal: 4 }),
  copy('zh-peiyao', 'hidden', 'dabiao', [0, 1, 2], { ...bare, promo: 6, legal: 0 }),
  copy('zh-peiyao', 'light', 'sheying', [1, 2, 3], { self: 0, credit: 'account' }),
  copy('zh-peiyao', 'frame', 'sheying', [0, 1, 2], { short: true, ...cities(['鸡西', '阳江', '大理', '萍乡'], '产品摄影工作室'), credit: 'both', promo: 13, legal: 10 }),
  copy('zh-jinjiang', 'normal', 'xiala', [3, 1, 2], { pictures: 1, ...wall(4, 'toll15', 0.8), credit: 'source', legal: 6 }),
  copy('zh-jinjiang', 'heavy', 'xiala', [1, 2, 3], { lines: 2, pictures: 2, credit: 'source', legal: 0 }),
  copy('zh-jinjiang', 'single', 'kafei', [1, 2, 4], { pictures: 1, self: 3, ...half(0.9), credit: 'url', promo: 4, legal: 5 }),
  copy('zh-jinjiang', 'hidden', 'kafei', [3, 1, 0], { ...wall(8, 'notice15', 0.9), credit: 'source', promo: 11 }),
  copy('zh-changyi', 'inlineonly', 'xiala', [4, 1, 2], { ...wall(7, 'paras', 0.75), credit: 'both', legal: 1 }),
  copy('zh-jinjiang', 'kit-tags', 'kafei', [0, 1, 4], { credit: 'url', promo: 0, legal: 2 }),
  copy('zh-changyi', 'kit-garbage', 'juanlian', [0, 1, 3], { self: 2, ...wall(0, 'paras', 0.75), credit: 'source', promo: 0, legal: 8 }),
  copy('zh-changyi', 'kit-pinyin', 'juanlian', [0, 1, 4], { ...general, end: { pages: true, keep: 0.72 }, credit: 'both', legal: 1 }),
  copy('zh-jinjiang', 'kit-zerowidth', 'chengbao', [0, 1, 4], { credit: 'source', promo: 9, legal: 1 }),

  // --- traditional Chinese, English, Japanese, on the same farms; into English no other phrase than a Chinese one is spliced
  copy('ht-baiye', 'normal', 'zhanban', [1, 2, 3], { ...wall(1, 'toll15', 0.85), promo: 2, legal: 5 }),
  copy('ht-baiye', 'kit-control', 'zhanban', [0, 1, 4], { ...general, ...wall(0, 'notice15', 0.75), credit: 'htBoth', promo: 1 }),
  copy('ht-baiye', 'kit-pinyin', 'zhanban', [0, 2, 3], { ...wall(1, 'paras', 0.8), credit: 'htUrl', promo: 0 }),
  copy('ht-zhuyin', 'hidden', 'yandai', [2, 1, 3], { n: 3, ...wall(2, 'paras', 0.75), credit: 'htBoth', promo: 8, ...hans, legal: 7 }),
  copy('ht-zhuyin', 'inlineonly', 'yandai', [1, 2, 3], { ...general, credit: 'htUrl', promo: 0, ...hans, legal: 4 }),
  copy('ht-zhuyin', 'kit-zerowidth', 'yandai', [0, 1, 4], { credit: 'htBoth', legal: 6 }),
  copy('ht-zhenglong', 'frame', 'dianti', [0, 1, 2], { ...general, end: { middle: [3, 'shade15', 'zh-Hans'] }, ...cities(['延邊', '洛陽', '自貢', '汕頭'], '電梯保養廠商'), credit: 'htBoth' }),
  copy('ht-zhenglong', 'kit-brand', 'dianti', [0, 2, 3], { credit: 'htUrl', promo: 2, ...hans, legal: 11 }),
  copy('ht-zhenglong', 'light', 'dianti', [2, 1, 4], { ...general, ...half(0.75), credit: 'htUrl', legal: 8 }),
  copy('en-toll', 'heavy', 'sms', [2, 1, 4], { ...bare, lines: 4, pictures: 1, self: 3, credit: 'enUrl', promo: 0, legal: 3 }),
  copy('en-toll', 'single', 'sms', [4, 1, 2], { ...bare, end: { pages: true, keep: 0.72 }, credit: 'enUrl', promo: 1, legal: 9 }),
  copy('en-toll', 'inlineonly', 'lingying', [3, 1, 2], { ...general, ...wall(1, 'paras', 0.8), credit: 'enUrl', promo: 2, legal: 8 }),
  copy('en-toll', 'light', 'sms', [2, 1, 0], { ...bare, ...wall(0, 'toll15', 0.72), credit: 'enSource' }),
  copy('en-toll', 'frame', 'sms', [0, 1, 2], { ...bare, credit: 'enSource', promo: 1, legal: 3 }),
  copy('en-rope', 'heavy', 'lingying', [1, 2, 3], { lines: 3, credit: 'enSource', promo: 0 }),
  copy('en-rope', 'single', 'sms', [1, 2, 0], { ...bare, credit: 'enUrl', legal: 9 }),
  copy('en-rope', 'normal', 'lingying', [2, 1, 4], { n: 1, ...half(0.8), promo: 2 }),
  copy('en-rope', 'hidden', 'sms', [2, 1, 4], { ...bare, ...wall(2, 'notice15', 0.8), credit: 'enUrl', promo: 0 }),
  copy('ja-shimenawa', 'single', 'yongchi', [2, 1, 4], { ...general, ...wall(1, 'paras', 0.85), credit: 'jaBoth', promo: 1, legal: 2 }),
  copy('ja-shimenawa', 'inlineonly', 'yongchi', [1, 2, 3], { n: 2, credit: 'jaBoth', legal: 10 }),
  copy('ja-gyunyu', 'heavy', 'eakon', [1, 2, 4], { lines: 3, ...wall(0, 'notice15', 0.72), credit: 'jaBoth', promo: 0 }),
  copy('ja-gyunyu', 'frame', 'eakon', [0, 1, 2], { ...bare, ...general, noRepeat: true, credit: 'jaUrl', legal: 0 }),
];

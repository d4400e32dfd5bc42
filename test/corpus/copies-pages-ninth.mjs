// The ninth set: out of honest-ninth/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-ninth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  pindao: { text: '来源频道【{site}】', attribution: source }, xie: { text: '出处｜{site}', attribution: source }, zhuanfa: { text: '转发自：{site}（博客）', attribution: source },
  zuopin: { text: '作品出处：{site}　原创者：{author}', attribution: both }, fang: { text: '【文：{author}｜原平台：{site}】', attribution: both }, kan: { text: '文章刊于：{site}，执笔：{author}', attribution: both },
  yuantie: { text: '网页出处：{url}', attribution: url }, wang: { text: '原始网页：{url}', attribution: url },
  shouquan: { text: '授权转自公众号：{site}（撰稿人：{author}）', attribution: account }, gong: { text: '文章来自微信公众号《{site}》，作者：{author}', attribution: account },
  htBoth: { text: '引用自：{site}，撰稿：{author}', attribution: both }, htUrl: { text: '原始出處：{url}', attribution: url },
  enUrl: { text: 'Read the original at {url}', attribution: url }, enSource: { text: 'Original post on {site}', attribution: source },
  jaUrl: { text: 'もとのページ：{url}', attribution: url }, jaBoth: { text: '原文掲載：{site}（文・{author}）', attribution: both },
};
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '文字整理：{author}（{site}）', attribution: both, where: 'first' };
const RIGHTS = '本文只讲一个人的经过，不能替代律师意见；作者卓一苇，文字可以抄在厂区的黑板上，用在别处请先来信。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['干货搬运工', '问号资料站', '闲时读报', '创业便利贴', '小白学堂网'];
const HOSTS = ['www.ganhuo-by.example', 'www.wenhao-zl.example', 'm.xianshi-db.example', 'www.cybianlitie.example', 'www.xiaobai-xt.example', 'info.hao9988.example', 'www.sou-da.example', 'www.jiqiao-wu.example', 'wap.duhao-3.example', 'www.zhangzs.example', 'www.mianfei-wk.example', 'www.lvtu-fenxiang.example', 'www.yidian-kan.example'];
const SKINS = ['bianma', 'gongwen', 'muban', 'xiaoping', 'muban', 'bianma', 'gongwen', 'gongwen', 'xiaoping', 'muban', 'bianma', 'gongwen', 'xiaoping', 'bianma', 'muban', 'gongwen', 'bianma', 'muban', 'xiaoping'];
const SUFFIX = { bianma: '', gongwen: '-{s}', muban: ' – {s}', xiaoping: '_{s}移动版' };
const AROUND = ['plain', 'plain', 'plain', 'word9', 'seek9'];
const LINE_WRAPS = ['p', 'p', 'div', 'mid9', 'bold9'];
const SEPARATORS = ['※', '，', '_', '※', '--', ',', '※', '_', '--', '※', '＊', '_', ','];
const GENERIC = ['手记', '社会', '经验', '亲子', '故事'];
let turn = 0, frames = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 22 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'pic/9' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: 4, set: 'ninth', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.frame % 2, length: 34 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.frame % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.frame % 2, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: (o.frame + 1) % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '同城热搜：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0005\u0007', '\u0008'], share: 52 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u2060', '\u200b'], share: 50 })],
  'kit-pinyin': () => [pinyin({ readings, share: 50 })],
  'kit-brand': () => [stamp({ form: '{s}({h})', share: 65 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 78 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 46 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 7) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, frame: variant === 'frame' ? frames++ : 0, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-gongshang' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<p class="fy9"><span>1</span> <a href="_2.html">2</a> <a href="_3.html">3</a> <a href="_2.html">翻到下页</a></p>', cuts: true }));
  if (end.next) does.push(aside({ text: '本文第1页，共2页，点此看第2页', cuts: true }));
  if (o.credit) does.push(credit({ ...CREDITS[o.credit], where: o.first ? 'first' : 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'muban' || skin === 'xiaoping' ? { where: 'after', wrap: 'owner9' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 3) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-biancheng' || of === 'zh-qianshui' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-tongluo' || of === 'zh-gongshang', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-chongdian', 'heavy', 'chongdian', [2, 1, 4], { ...on, byline: true, lines: 5, pictures: 1, ...wall(4, 'toll9', 0.85), credit: 'shouquan', legal: 0 }),
  copy('zh-chongdian', 'inlineonly', 'chongdian', [1, 2, 3], { ...on, byline: true, self: 0, ...wall(1, 'notice9', 0.8), credit: 'zuopin', promo: 0, legal: 1 }),
  copy('zh-chongdian', 'kit-control', 'chongdian', [0, 2, 4], { ...on, credit: 'pindao', promo: 1 }),
  copy('zh-chongdian', 'frame', 'chongdian', [0, 1, 3], { ...on, byline: true, short: true, noRepeat: true, ...wall(14, 'notice9', 0.8), ...cities(['阜新', '怀化', '眉山', '广安'], '充电桩安装'), credit: 'fang', promo: 2 }),
  copy('zh-gongshang', 'single', 'gongshang', [1, 2, 3], { ...on, pictures: 1, ...wall(10, 'notice9', 0.8), credit: 'yuantie', first: true, legal: 2 }),
  copy('zh-gongshang', 'light', 'gongshang', [2, 0, 4], { ...on, credit: 'gong', promo: 3 }),
  copy('zh-gongshang', 'hidden', 'gongshang', [3, 1, 2], { ...on, credit: 'xie', legal: 3 }),
  copy('zh-gongshang', 'kit-zerowidth', 'gongshang', [0, 1, 4], { ...on, ...general, ...wall(11, 'paras', 0.75), credit: 'zhuanfa', legal: 4 }),
  copy('zh-gongshang', 'kit-brand', 'gongshang', [0, 1, 2], { ...on, ...wall(3, 'toll9', 0.8), credit: 'kan' }),
  copy('zh-luya', 'heavy', 'luya', [2, 0, 3], { ...on, ...general, pictures: 2, ...wall(12, 'notice9', 0.9), credit: 'wang', promo: 4 }),
  copy('zh-luya', 'normal', 'luya', [1, 0, 4], { ...on, ...wall(15, 'toll9', 0.85), credit: 'shouquan', promo: 5, legal: 5 }),
  copy('zh-luya', 'kit-zerowidth', 'luya', [0, 1, 3], { ...on, ...wall(2, 'notice9', 0.75), self: 1, credit: 'fang', promo: 6, legal: 6 }),
  copy('zh-luya', 'kit-control', 'luya', [0, 2, 4], { ...on, credit: 'yuantie', first: true, promo: 7 }),
  copy('zh-tuina', 'normal', 'tuina', [1, 2, 4], { ...on, ...general, pictures: 1, ...wall(7, 'shade9', 0.75), credit: 'xie', legal: 7 }),
  copy('zh-tuina', 'single', 'tuina', [3, 1, 2], { ...on, credit: 'zuopin', legal: 8 }),
  copy('zh-tuina', 'hidden', 'tuina', [2, 3, 0], { ...on, ...general, ...wall(8, 'paras', 0.85), credit: 'pindao', promo: 8, legal: 9 }),
  copy('zh-tuina', 'kit-tags', 'tuina', [0, 1, 3], { ...on, credit: 'kan', legal: 10 }),
  copy('zh-tuina', 'kit-zerowidth', 'tuina', [0, 2, 4], { ...on, ...general, ...half(0.8), credit: 'wang', promo: 9, legal: 11 }),
  copy('zh-biancheng', 'heavy', 'biancheng', [1, 0, 4], { ...on, lines: 5, ...wall(5, 'toll9', 0.75), credit: 'yuantie', legal: 0 }),
  copy('zh-biancheng', 'light', 'biancheng', [3, 1, 2], { ...on, ...general, credit: 'fang', promo: 10 }),
  copy('zh-biancheng', 'inlineonly', 'biancheng', [0, 1, 3], { ...on, ...half(0.93), credit: 'zhuanfa', promo: 11, legal: 1 }),
  copy('zh-biancheng', 'frame', 'biancheng', [0, 2, 4], { ...on, ...cities(['荆门', '张掖', '攀枝花', '临汾'], '少儿编程机构'), credit: 'pindao', legal: 2 }),

  // --- it has nothing to do with it
  copy('zh-tongluo', 'single', 'vi', [1, 2, 4], { ...general, credit: 'zhuanfa', legal: 3 }),
  copy('zh-tongluo', 'hidden', 'lietou', [2, 1, 3], { ...wall(0, 'notice9', 0.8), credit: 'pindao', promo: 12, legal: 4 }),
  copy('zh-tongluo', 'frame', 'vi', [1, 0, 3], { short: true, self: 2, ...cities(['葫芦岛', '孝感', '白城', '三门峡'], 'VI设计公司'), credit: 'xie', promo: 13 }),
  copy('zh-tongluo', 'kit-garbage', 'lietou', [0, 1, 4], {}),
  copy('zh-qianshui', 'normal', 'pinduo', [2, 1, 4], { pictures: 1, ...half(0.8), credit: 'zuopin', legal: 5 }),
  copy('zh-qianshui', 'heavy', 'wenda', [4, 1, 2], { ...general, lines: 1, pictures: 2, ...wall(6, 'notice9', 0.8), legal: 6 }),
  copy('zh-qianshui', 'inlineonly', 'pinduo', [1, 3, 4], { n: 1, ...general, credit: 'kan', promo: 14, legal: 7 }),
  copy('zh-qianshui', 'kit-pinyin', 'wenda', [0, 1, 3], { end: { middle: [8, 'shade9'] }, credit: 'fang', promo: 0 }),
  copy('zh-qianshui', 'single', 'pinduo', [1, 2, 4], { credit: 'wang', promo: 1 }),
  copy('zh-kanyun', 'normal', 'wuliu', [2, 1, 3], { n: 1, credit: 'pindao', promo: 2 }),
  copy('zh-kanyun', 'hidden', 'fanyi', [1, 2, 4], { end: { pages: true, keep: 0.75 }, credit: 'kan', promo: 3, legal: 8 }),
  copy('zh-kanyun', 'kit-tags', 'wuliu', [0, 1, 4], { ...general, credit: 'zhuanfa', legal: 9 }),
  copy('zh-kanyun', 'kit-brand', 'fanyi', [0, 3, 4], { end: { next: true, keep: 0.8 }, credit: 'wang', promo: 4 }),
  copy('zh-kanyun', 'kit-pinyin', 'fanyi', [1, 3, 0], { ...general, credit: 'zuopin', legal: 10 }),
  copy('zh-shuiwei', 'heavy', 'jiankong', [1, 2, 4], { pictures: 3, self: 3, ...wall(11, 'paras', 0.85), credit: 'yuantie', first: true, promo: 5, legal: 11 }),
  copy('zh-shuiwei', 'single', 'huace', [1, 3, 4], { pictures: 1, ...wall(10, 'toll9', 0.8), promo: 6 }),
  copy('zh-shuiwei', 'inlineonly', 'jiankong', [2, 3, 1], { ...general, ...wall(0, 'paras', 0.8), credit: 'fang', promo: 7, legal: 0 }),
  copy('zh-shuiwei', 'hidden', 'huace', [2, 1, 3], { credit: 'zuopin', legal: 1 }),
  copy('zh-shuiwei', 'kit-control', 'jiankong', [0, 1, 3], { ...wall(13, 'paras', 0.75), credit: 'wang', promo: 8, legal: 2 }),
  copy('zh-shuiwei', 'kit-garbage', 'huace', [0, 1, 4], { ...general, ...wall(4, 'notice9', 0.8), legal: 3 }),
  copy('zh-dacheng', 'normal', 'dengbao', [1, 2, 3], { ...wall(8, 'notice9', 0.85), credit: 'gong', promo: 9, legal: 4 }),
  copy('zh-dacheng', 'single', 'tuopan', [1, 2, 4], { self: 1, ...wall(15, 'paras', 0.8), credit: 'kan', promo: 10, legal: 5 }),
  copy('zh-dacheng', 'hidden', 'dengbao', [0, 1, 2], { ...bare, self: 0, credit: 'shouquan', promo: 11, legal: 6 }),
  copy('zh-dacheng', 'frame', 'tuopan', [0, 2, 4], { short: true, noClose: true, ...cities(['伊春', '平顶山', '酒泉', '衢州'], '塑料托盘厂家'), credit: 'xie', promo: 12 }),
  copy('zh-dacheng', 'kit-pinyin', 'tuopan', [0, 1, 3], { ...wall(3, 'toll9', 0.8), credit: 'pindao', promo: 13, legal: 7 }),
  copy('zh-jixin', 'heavy', 'paiwu', [1, 2, 4], { lines: 2, pictures: 1, ...wall(5, 'toll9', 0.8), credit: 'xie' }),
  copy('zh-jixin', 'normal', 'kuaiji', [2, 1, 3], { n: 1, credit: 'gong', promo: 14, legal: 8 }),
  copy('zh-jixin', 'kit-tags', 'kuaiji', [0, 1, 4], { promo: 0 }),
  copy('zh-jixin', 'inlineonly', 'paiwu', [3, 1, 0], { n: 2, self: 2, credit: 'zhuanfa', promo: 1, legal: 9 }),
  copy('zh-jixin', 'frame', 'kuaiji', [0, 1, 2], { short: true, ...general, ...cities(['雅安', '濮阳', '乌海', '双鸭山'], '会计实操培训班'), credit: 'yuantie', first: true, promo: 2, legal: 10 }),
  copy('zh-jixin', 'kit-brand', 'paiwu', [0, 2, 4], { credit: 'xie' }),

  // --- traditional Chinese, English, Japanese, on the same farms; half of the foreign pages push a Chinese phrase, into English no other is spliced
  copy('ht-hanjia', 'inlineonly', 'yuezi', [3, 1, 2], { ...wall(2, 'paras', 0.85), promo: 0, legal: 11 }),
  copy('ht-hanjia', 'hidden', 'yuezi', [1, 2, 4], { ...general, ...half(0.85), credit: 'htBoth', promo: 3, ...hans }),
  copy('ht-hanjia', 'kit-pinyin', 'yuezi', [0, 1, 3], { ...wall(0, 'notice9', 0.75), credit: 'htBoth', promo: 1, legal: 0 }),
  copy('ht-butai', 'light', 'qimi', [1, 2, 3], { self: 3, credit: 'htUrl', first: true, promo: 4, ...hans, legal: 1 }),
  copy('ht-butai', 'normal', 'qimi', [2, 1, 0], { credit: 'htBoth', legal: 2 }),
  copy('ht-butai', 'kit-control', 'qimi', [0, 3, 4], { credit: 'htUrl', promo: 2, legal: 3 }),
  copy('ht-keyu', 'frame', 'jizhang', [1, 2, 4], { end: { middle: [9, 'shade9', 'zh-Hans'] }, ...cities(['中卫', '吕梁', '张家界', '周口'], '記帳士事務所'), credit: 'htUrl', promo: 13, ...hans }),
  copy('ht-keyu', 'kit-zerowidth', 'jizhang', [0, 1, 3], { self: 0, ...wall(3, 'notice9', 0.85), credit: 'htBoth' }),
  copy('ht-keyu', 'kit-brand', 'jizhang', [0, 2, 1], { ...general, ...wall(1, 'paras', 0.8), credit: 'htUrl', first: true, promo: 6, ...hans, legal: 4 }),
  copy('en-cupboard', 'heavy', 'dulizhan', [2, 1, 4], { lines: 2, credit: 'enUrl', first: true, promo: 0, legal: 5 }),
  copy('en-cupboard', 'normal', 'dulizhan', [3, 1, 2], { ...general, end: { pages: true, keep: 0.75 }, credit: 'enUrl', first: true, promo: 1, legal: 6 }),
  copy('en-cupboard', 'single', 'thesis', [1, 3, 2], { ...bare, ...wall(2, 'toll9', 0.8), credit: 'enUrl', first: true, promo: 2 }),
  copy('en-cupboard', 'light', 'thesis', [2, 1, 0], { ...bare, credit: 'enSource', promo: 1, legal: 7 }),
  copy('en-wall', 'heavy', 'thesis', [1, 2, 4], { ...bare, lines: 4, pictures: 1, credit: 'enSource', promo: 2 }),
  copy('en-wall', 'single', 'thesis', [4, 1, 0], { ...bare, ...wall(1, 'paras', 0.85), credit: 'enUrl', first: true, promo: 0 }),
  copy('en-wall', 'inlineonly', 'dulizhan', [1, 2, 3], { ...half(0.85), credit: 'enUrl', first: true, promo: 2, legal: 8 }),
  copy('en-wall', 'hidden', 'thesis', [3, 1, 0], { ...bare, ...general, self: 2, ...wall(0, 'notice9', 0.85), credit: 'enSource', promo: 1, legal: 9 }),
  copy('en-wall', 'frame', 'thesis', [0, 2, 1], { ...bare, legal: 10 }),
  copy('ja-hoshigaki', 'heavy', 'kaitori', [2, 1, 4], { n: 3, credit: 'jaBoth', legal: 11 }),
  copy('ja-hoshigaki', 'frame', 'kaitori', [0, 1, 3], { ...bare, noRepeat: true, credit: 'jaBoth', promo: 1, legal: 0 }),
  copy('ja-post', 'inlineonly', 'tuancan', [1, 2, 3], { ...wall(1, 'notice9', 0.8), credit: 'jaUrl', first: true, promo: 0, legal: 1 }),
  copy('ja-post', 'single', 'tuancan', [3, 1, 2], { ...wall(0, 'toll9', 0.85), credit: 'jaBoth', legal: 2 }),
];

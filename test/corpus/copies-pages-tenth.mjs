// The tenth set: out of honest-tenth/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-tenth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  wangzhan: { text: '转自网站：{site}', attribution: source }, yuan: { text: '原文来源【{site}】', attribution: source }, laizi: { text: '原创来自：{site}', attribution: source },
  yuanzai: { text: '原载：{site}　文字：{author}', attribution: both }, kuohao: { text: '（来源 {site}，作者 {author}）', attribution: both }, fabiao: { text: '作者：{author}，原文发表于：{site}', attribution: both },
  dizhi: { text: '原文地址 {url}', attribution: url }, quanwen: { text: '全文出处：{url}', attribution: url },
  gonghao: { text: '来源公众号《{site}》，文：{author}', attribution: account }, weixin: { text: '转载，原公众号：{site}，原作者：{author}', attribution: account },
  htBoth: { text: '文章轉自：{site}　作者：{author}', attribution: both }, htUrl: { text: '來源網址：{url}', attribution: url },
  enUrl: { text: 'Original URL: {url}', attribution: url }, enSource: { text: 'Taken from: {site}', attribution: source },
  jaUrl: { text: '元記事URL：{url}', attribution: url }, jaBoth: { text: '出所：{site}　著者：{author}', attribution: both },
};
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '撰文 {author}｜{site}', attribution: both, where: 'first' };
const RIGHTS = '人名和数目都改过，不能当作投资的依据；作者娄一鸣，欢迎念给要买房的亲友听，登在别处请先写信告诉我。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['好文转抄网', '生活问答库', '开店知识网', '每日文章汇', '百事小助手'];
const HOSTS = ['www.haowen-zc.example', 'www.shenghuo-wdk.example', 'm.kaidian-zs.example', 'www.mrwenzhanghui.example', 'www.baishi-xzs.example', 'www.zixun66.example', 'www.cha-yicha.example', 'www.wenda-ku8.example', 'wap.juhe-5.example', 'www.shouluzhan.example', 'www.xuekaidian.example', 'www.quanwang-wz.example', 'www.tuijian-du.example'];
const SKINS = ['fangge', 'zhandian', 'xinzhuti', 'chuping', 'xinzhuti', 'fangge', 'zhandian', 'fangge', 'zhandian', 'xinzhuti', 'chuping', 'zhandian', 'fangge', 'chuping', 'xinzhuti', 'zhandian', 'fangge', 'xinzhuti', 'chuping'];
const SUFFIX = { fangge: '', zhandian: '_{s}', xinzhuti: ' · {s}', chuping: '-{s}手机网' };
const AROUND = ['plain', 'plain', 'plain', 'word10', 'tag10'];
const LINE_WRAPS = ['p', 'p', 'div', 'mid10', 'bold10'];
const SEPARATORS = [',', '●', '_', ',', '●', '::', '_', '●', ',', '_', '●', '■', ','];
const GENERIC = ['散文', '资讯', '常识', '家庭', '阅读'];
let turn = 0, frames = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 22 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'uploads/10' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: 4, set: 'tenth', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.frame % 2, length: 34 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.frame % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.frame % 2, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: (o.frame + 1) % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '地区标签：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0006\u0005', '\u0007', '\u0008'], share: 49 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u200b', '\ufeff'], share: 43 })],
  'kit-pinyin': () => [pinyin({ readings, share: 46 })],
  'kit-brand': () => [stamp({ form: '{h}-{s}', share: 50 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 66 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 45 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 7) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, frame: variant === 'frame' ? frames++ : 0, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-fapai' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<div class="fy10">全文3页 <b>1</b> <a href="p2.html">2</a> <a href="p3.html">3</a> <a href="p2.html">到下一页</a></div>', cuts: true }));
  if (end.next) does.push(aside({ text: '（本文分为2页，这是第1页，请看第2页）', cuts: true }));
  if (o.credit) does.push(credit({ ...CREDITS[o.credit], where: o.first ? 'first' : 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'xinzhuti' || skin === 'chuping' ? { where: 'after', wrap: 'owner10' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 3) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-youyong' || of === 'zh-jinbi' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-jiewu' || of === 'zh-fapai', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-peilian', 'heavy', 'peilian', [2, 1, 4], { ...on, byline: true, lines: 5, pictures: 1, ...wall(8, 'toll10', 0.8), credit: 'weixin', legal: 0 }),
  copy('zh-peilian', 'normal', 'peilian', [1, 2, 3], { ...on, byline: true, self: 0, ...wall(0, 'notice10', 0.73), credit: 'yuanzai', promo: 0, legal: 1 }),
  copy('zh-peilian', 'kit-brand', 'peilian', [0, 2, 4], { ...on, credit: 'wangzhan', promo: 1 }),
  copy('zh-peilian', 'frame', 'peilian', [0, 1, 3], { ...on, byline: true, short: true, noRepeat: true, ...wall(2, 'notice10', 0.73), ...cities(['商洛', '丹东', '自贡', '抚顺'], '汽车陪练'), credit: 'kuohao', promo: 2 }),
  copy('zh-fapai', 'single', 'fapai', [1, 2, 3], { ...on, pictures: 1, ...wall(12, 'notice10', 0.73), credit: 'dizhi', first: true, legal: 2 }),
  copy('zh-fapai', 'light', 'fapai', [2, 0, 4], { ...on, credit: 'gonghao', promo: 3 }),
  copy('zh-fapai', 'hidden', 'fapai', [3, 1, 2], { ...on, credit: 'yuan', legal: 3 }),
  copy('zh-fapai', 'kit-zerowidth', 'fapai', [0, 1, 4], { ...on, ...general, ...wall(3, 'paras', 0.7), credit: 'laizi', legal: 4 }),
  copy('zh-fapai', 'kit-control', 'fapai', [0, 1, 2], { ...on, ...wall(9, 'toll10', 0.73), credit: 'fabiao' }),
  copy('zh-tuiche', 'heavy', 'tuiche', [2, 0, 3], { ...on, ...general, pictures: 2, ...wall(4, 'notice10', 0.85), credit: 'quanwen', promo: 4 }),
  copy('zh-tuiche', 'inlineonly', 'tuiche', [1, 0, 4], { ...on, ...wall(15, 'toll10', 0.8), credit: 'gonghao', promo: 5, legal: 5 }),
  copy('zh-tuiche', 'kit-zerowidth', 'tuiche', [0, 1, 3], { ...on, ...wall(5, 'notice10', 0.7), self: 1, credit: 'kuohao', promo: 6, legal: 6 }),
  copy('zh-tuiche', 'hidden', 'tuiche', [3, 2, 0], { ...on, credit: 'dizhi', first: true, promo: 7 }),
  copy('zh-zixun', 'normal', 'zixun', [1, 2, 4], { ...on, ...general, pictures: 1, ...wall(13, 'shade10', 0.85), credit: 'yuan', legal: 7 }),
  copy('zh-zixun', 'single', 'zixun', [4, 1, 2], { ...on, credit: 'yuanzai', legal: 8 }),
  copy('zh-zixun', 'frame', 'zixun', [0, 1, 3], { ...on, ...general, ...wall(10, 'paras', 0.8), ...cities(['朝阳', '资阳', '巢湖', '白山'], '心理咨询'), credit: 'wangzhan', promo: 8, legal: 9 }),
  copy('zh-zixun', 'kit-tags', 'zixun', [0, 1, 3], { ...on, credit: 'fabiao', legal: 10 }),
  copy('zh-zixun', 'kit-zerowidth', 'zixun', [0, 2, 4], { ...on, ...general, ...half(0.73), credit: 'quanwen', promo: 9, legal: 11 }),
  copy('zh-youyong', 'heavy', 'youyong', [1, 0, 4], { ...on, lines: 5, ...wall(7, 'toll10', 0.7), credit: 'dizhi', legal: 0 }),
  copy('zh-youyong', 'light', 'youyong', [3, 1, 2], { ...on, ...general, credit: 'kuohao', promo: 10 }),
  copy('zh-youyong', 'inlineonly', 'youyong', [0, 1, 3], { ...on, ...half(0.88), credit: 'laizi', promo: 11, legal: 1 }),
  copy('zh-youyong', 'kit-control', 'youyong', [0, 2, 4], { ...on, credit: 'wangzhan', legal: 2 }),

  // --- it has nothing to do with it
  copy('zh-jiewu', 'single', 'baozhuang', [1, 2, 4], { ...general, credit: 'laizi', legal: 3 }),
  copy('zh-jiewu', 'hidden', 'beidiao', [2, 1, 3], { ...wall(1, 'notice10', 0.73), credit: 'wangzhan', promo: 12, legal: 4 }),
  copy('zh-jiewu', 'frame', 'baozhuang', [1, 0, 3], { short: true, self: 2, ...cities(['锦州', '黄冈', '梅河口', '许昌'], '包装设计公司'), credit: 'yuan', promo: 13 }),
  copy('zh-jiewu', 'kit-garbage', 'beidiao', [0, 1, 4], {}),
  copy('zh-jinbi', 'normal', 'tianmao', [2, 1, 4], { pictures: 1, ...half(0.73), credit: 'yuanzai', legal: 5 }),
  copy('zh-jinbi', 'heavy', 'koubei', [4, 1, 2], { ...general, lines: 1, pictures: 2, ...wall(6, 'notice10', 0.73), legal: 6 }),
  copy('zh-jinbi', 'inlineonly', 'tianmao', [1, 3, 4], { n: 1, ...general, credit: 'fabiao', promo: 14, legal: 7 }),
  copy('zh-jinbi', 'kit-pinyin', 'koubei', [0, 1, 3], { end: { middle: [14, 'shade10'] }, credit: 'kuohao', promo: 0 }),
  copy('zh-jinbi', 'single', 'tianmao', [1, 2, 4], { credit: 'quanwen', promo: 1 }),
  copy('zh-jiaomai', 'normal', 'kuaidi', [2, 1, 3], { n: 1, credit: 'wangzhan', promo: 2 }),
  copy('zh-jiaomai', 'hidden', 'suji', [1, 2, 4], { end: { pages: true, keep: 0.7 }, credit: 'fabiao', promo: 3, legal: 8 }),
  copy('zh-jiaomai', 'kit-tags', 'kuaidi', [0, 1, 4], { ...general, credit: 'laizi', legal: 9 }),
  copy('zh-jiaomai', 'kit-brand', 'suji', [0, 3, 4], { end: { next: true, keep: 0.73 }, credit: 'quanwen', promo: 4 }),
  copy('zh-jiaomai', 'kit-pinyin', 'suji', [1, 3, 0], { ...general, credit: 'yuanzai', legal: 10 }),
  copy('zh-ditu', 'heavy', 'menjin', [1, 2, 4], { pictures: 3, self: 3, ...wall(11, 'paras', 0.8), credit: 'dizhi', first: true, promo: 5, legal: 11 }),
  copy('zh-ditu', 'single', 'biaoqian', [1, 3, 4], { pictures: 1, ...wall(3, 'toll10', 0.73), promo: 6 }),
  copy('zh-ditu', 'inlineonly', 'menjin', [2, 3, 1], { ...general, ...wall(0, 'paras', 0.8), credit: 'kuohao', promo: 7, legal: 0 }),
  copy('zh-ditu', 'frame', 'biaoqian', [0, 1, 3], { short: true, noClose: true, ...cities(['鹤岗', '驻马店', '金昌', '三明'], '不干胶标签印刷'), credit: 'yuanzai', legal: 1 }),
  copy('zh-ditu', 'kit-control', 'menjin', [0, 1, 3], { ...wall(15, 'paras', 0.7), credit: 'quanwen', promo: 8, legal: 2 }),
  copy('zh-ditu', 'kit-garbage', 'biaoqian', [0, 1, 4], { ...general, ...wall(4, 'notice10', 0.73), legal: 3 }),
  copy('zh-jiaoxing', 'normal', 'zhuxiao', [1, 2, 3], { ...wall(14, 'notice10', 0.9), credit: 'weixin', promo: 9, legal: 4 }),
  copy('zh-jiaoxing', 'single', 'zhixiang', [1, 2, 4], { self: 1, ...wall(12, 'paras', 0.7), credit: 'fabiao', promo: 10, legal: 5 }),
  copy('zh-jiaoxing', 'hidden', 'zhuxiao', [0, 1, 2], { ...bare, self: 0, credit: 'weixin', promo: 11, legal: 6 }),
  copy('zh-jiaoxing', 'kit-tags', 'zhixiang', [0, 2, 4], { credit: 'yuan', promo: 12 }),
  copy('zh-jiaoxing', 'kit-brand', 'zhixiang', [0, 1, 3], { ...wall(11, 'toll10', 0.9), credit: 'wangzhan', promo: 13, legal: 7 }),
  copy('zh-yanjing', 'heavy', 'huanping', [1, 2, 4], { lines: 2, pictures: 1, ...wall(7, 'toll10', 0.73), credit: 'yuan' }),
  copy('zh-yanjing', 'normal', 'diangong', [2, 1, 3], { n: 1, credit: 'gonghao', promo: 14, legal: 8 }),
  copy('zh-yanjing', 'hidden', 'diangong', [0, 1, 4], { promo: 0 }),
  copy('zh-yanjing', 'inlineonly', 'huanping', [3, 1, 0], { n: 2, self: 2, credit: 'laizi', promo: 1, legal: 9 }),
  copy('zh-yanjing', 'frame', 'diangong', [0, 1, 2], { short: true, ...general, ...cities(['毕节', '淮北', '阿拉善', '七台河'], '电工证考试培训'), credit: 'dizhi', first: true, promo: 2, legal: 10 }),
  copy('zh-yanjing', 'kit-pinyin', 'huanping', [0, 2, 4], { credit: 'yuan' }),

  // --- traditional Chinese, English, Japanese, on the same farms; half of the foreign pages push a Chinese phrase, into English no other is spliced
  copy('ht-xipeng', 'normal', 'tuanfu', [2, 1, 3], { ...wall(0, 'paras', 0.85), promo: 3, ...hans, legal: 11 }),
  copy('ht-xipeng', 'frame', 'tuanfu', [1, 2, 4], { end: { middle: [5, 'shade10', 'zh-Hans'] }, ...cities(['固原', '铜仁', '陇南', '宿州'], '團體服訂製'), credit: 'htUrl', promo: 6, ...hans }),
  copy('ht-xipeng', 'kit-zerowidth', 'tuanfu', [0, 1, 3], { self: 0, ...wall(2, 'notice10', 0.85), credit: 'htBoth' }),
  copy('ht-modao', 'inlineonly', 'chaichu', [1, 2, 3], { self: 3, credit: 'htUrl', first: true, promo: 0, legal: 1 }),
  copy('ht-modao', 'hidden', 'chaichu', [2, 1, 0], { ...general, ...half(0.9), credit: 'htBoth', legal: 2 }),
  copy('ht-modao', 'kit-pinyin', 'chaichu', [0, 3, 4], { ...wall(1, 'notice10', 0.8), credit: 'htBoth', promo: 1, legal: 0 }),
  copy('ht-zhitiao', 'light', 'kanhu', [3, 2, 4], { ...wall(3, 'paras', 0.85), credit: 'htBoth', promo: 9, ...hans, legal: 3 }),
  copy('ht-zhitiao', 'kit-control', 'kanhu', [0, 1, 3], { credit: 'htUrl', promo: 2, legal: 4 }),
  copy('ht-zhitiao', 'kit-brand', 'kanhu', [0, 2, 1], { ...general, credit: 'htUrl', first: true, promo: 14, ...hans }),
  copy('en-crossing', 'heavy', 'yamaxun', [2, 1, 4], { lines: 2, credit: 'enUrl', first: true, promo: 0, legal: 5 }),
  copy('en-crossing', 'single', 'resume', [1, 3, 2], { ...bare, ...wall(2, 'toll10', 0.8), credit: 'enUrl', first: true, promo: 2 }),
  copy('en-crossing', 'inlineonly', 'yamaxun', [1, 2, 3], { ...half(0.85), credit: 'enUrl', first: true, promo: 2, legal: 8 }),
  copy('en-crossing', 'light', 'resume', [2, 1, 0], { ...bare, credit: 'enSource', promo: 1, legal: 7 }),
  copy('en-binding', 'heavy', 'resume', [1, 2, 4], { ...bare, lines: 4, pictures: 1, credit: 'enSource', promo: 2 }),
  copy('en-binding', 'single', 'resume', [4, 1, 0], { ...bare, ...wall(1, 'paras', 0.85), credit: 'enUrl', first: true, promo: 0 }),
  copy('en-binding', 'normal', 'yamaxun', [3, 1, 2], { ...general, end: { pages: true, keep: 0.75 }, credit: 'enUrl', first: true, promo: 1, legal: 6 }),
  copy('en-binding', 'hidden', 'resume', [3, 1, 0], { ...bare, ...general, self: 2, ...wall(0, 'notice10', 0.85), credit: 'enSource', promo: 1, legal: 9 }),
  copy('en-binding', 'frame', 'resume', [0, 2, 1], { ...bare, legal: 10 }),
  copy('ja-hechima', 'heavy', 'ihin', [2, 1, 4], { n: 3, credit: 'jaBoth', legal: 11 }),
  copy('ja-hechima', 'single', 'xiawucha', [3, 1, 2], { ...wall(0, 'toll10', 0.85), credit: 'jaBoth', legal: 2 }),
  copy('ja-techo', 'inlineonly', 'xiawucha', [1, 2, 3], { ...wall(1, 'notice10', 0.8), credit: 'jaUrl', first: true, promo: 0, legal: 1 }),
  copy('ja-techo', 'frame', 'ihin', [0, 1, 3], { ...bare, noRepeat: true, credit: 'jaBoth', promo: 1, legal: 0 }),
];

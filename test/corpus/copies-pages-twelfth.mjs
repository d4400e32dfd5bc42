// The twelfth set: out of honest-twelfth/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-twelfth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  laizi: { text: '内容来自【{site}】', attribution: source }, wenyuan: { text: '文章原载：{site}', attribution: source }, wangzhan: { text: '来源网站：{site}', attribution: source },
  yuanwen: { text: '原文：{site}，作者：{author}', attribution: both }, kuohao: { text: '（文章来源：{site}　写作：{author}）', attribution: both }, xinxi: { text: '信息来源：{site}；作者为{author}', attribution: both },
  lianjie: { text: '来源链接：{url}', attribution: url }, yuanshi: { text: '原帖链接：{url}', attribution: url },
  gonghao: { text: '本文来源于公众号：{site}，由{author}撰写', attribution: account }, weixin: { text: '转自公众号《{site}》（作者：{author}）', attribution: account },
  htBoth: { text: '文章來源：{site}，原作者：{author}', attribution: both }, htUrl: { text: '來源連結：{url}', attribution: url },
  enUrl: { text: 'Original version: {url}', attribution: url }, enSource: { text: 'Source site: {site}', attribution: source },
  jaUrl: { text: '引用した記事：{url}', attribution: url }, jaBoth: { text: '出典元「{site}」（筆者・{author}）', attribution: both },
};
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '撰文：{author}　原刊：{site}', attribution: both, where: 'first' };
const RIGHTS = '各地窗口的要求不完全一样，请以当地为准。苗振声，写在退休以后；打印出来分给邻居不用问我，放到网上请先来一封信。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['文章汇总站', '老板问答网', '随手查资料', '开店参考网', '热文收录网'];
const HOSTS = ['www.wzhz5.example', 'www.lbwdw.example', 'm.suishoucha.example', 'www.kdck8.example', 'www.rewen-sl.example', 'www.zl-520.example', 'www.chuangye77.example', 'www.wenku9.example', 'wap.zx-kuai.example', 'www.duwen-6.example', 'www.baike-sh.example', 'www.tuiwen3.example', 'www.xinxi-w.example'];
const SKINS = ['laoban', 'zhutie', 'wapban', 'daohang', 'laoban', 'daohang', 'zhutie', 'laoban', 'daohang', 'zhutie', 'wapban', 'laoban', 'daohang', 'wapban', 'zhutie', 'laoban', 'daohang', 'zhutie', 'wapban'];
const SUFFIX = { daohang: '', laoban: '-{s}', zhutie: ' | {s}', wapban: '_{s}手机版' };
const AROUND = ['plain', 'tag12', 'word12', 'plain', 'plain'];
const LINE_WRAPS = ['p', 'p', 'div', 'mid12', 'bold12'];
const SEPARATORS = ['_', ',', '♦', '_', '==', '_', '♦', ',', '_', '==', ',', '♦', '◎'];
const GENERIC = ['经验', '生活', '杂谈', '人物', '常识'];
let turn = 0, frames = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 17 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'upfiles/12' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: o.n ?? 4, set: 'twelfth', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.frame % 2, length: 32 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.frame % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.frame % 2, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: (o.frame + 2) % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '服务城市：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0005\u0008', '\u0006', '\u0007\u0005'], share: 54 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u200b', '\u2060'], share: 43 })],
  'kit-pinyin': () => [pinyin({ readings, share: 57 })],
  'kit-brand': () => [stamp({ form: '{s}{h}', share: 50 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 60 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 62 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 5) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, frame: variant === 'frame' ? frames++ : 0, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-guohu' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<div class="pg12"><span>1</span> <a href="2.html">2</a> <a href="3.html">3</a> <a href="4.html">4</a> <a href="2.html">下一页</a> <a href="4.html">尾页</a></div>', cuts: true }));
  if (end.next) does.push(aside({ text: '（本文共分3页，当前第1页，请点击下一页继续阅读）', cuts: true }));
  if (o.credit) does.push(credit({ ...CREDITS[o.credit], where: o.first ? 'first' : 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'zhutie' || skin === 'wapban' ? { where: 'after', wrap: 'owner12' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 2) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-sijiao' || of === 'zh-daka' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-tingshu' || of === 'zh-guohu', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-baomu', 'heavy', 'baomu', [1, 2, 4], { ...on, byline: true, lines: 4, pictures: 1, ...wall(13, 'toll12', 0.8), credit: 'weixin', legal: 6 }),
  copy('zh-baomu', 'normal', 'baomu', [2, 1, 3], { ...on, byline: true, self: 2, ...wall(5, 'notice12', 0.75), credit: 'yuanwen', promo: 10, legal: 3 }),
  copy('zh-baomu', 'kit-brand', 'baomu', [0, 2, 4], { ...on, credit: 'wenyuan', promo: 6 }),
  copy('zh-baomu', 'frame', 'baomu', [0, 1, 3], { ...on, byline: true, short: true, noRepeat: true, ...wall(8, 'notice12', 0.75), ...cities(['朔州', '攀枝花', '抚州', '鹤岗'], '住家保姆'), credit: 'kuohao', promo: 13 }),
  copy('zh-guohu', 'single', 'guohu', [1, 2, 3], { ...on, pictures: 1, ...wall(4, 'notice12', 0.75), credit: 'lianjie', first: true, legal: 2 }),
  copy('zh-guohu', 'inlineonly', 'guohu', [2, 0, 4], { ...on, ...wall(2, 'toll12', 0.8), credit: 'gonghao', promo: 4, legal: 5 }),
  copy('zh-guohu', 'hidden', 'guohu', [3, 1, 2], { ...on, credit: 'laizi', legal: 8 }),
  copy('zh-guohu', 'kit-zerowidth', 'guohu', [0, 1, 4], { ...on, ...general, ...wall(6, 'paras', 0.72), credit: 'wangzhan', legal: 11 }),
  copy('zh-xiwanji', 'heavy', 'xiwanji', [2, 0, 3], { ...on, ...general, pictures: 2, ...wall(15, 'notice12', 0.85), credit: 'yuanshi', promo: 1 }),
  copy('zh-xiwanji', 'light', 'xiwanji', [1, 0, 4], { ...on, credit: 'gonghao', promo: 7 }),
  copy('zh-xiwanji', 'kit-control', 'xiwanji', [0, 1, 2], { ...on, ...wall(9, 'toll12', 0.9), credit: 'xinxi' }),
  copy('zh-xiwanji', 'kit-zerowidth', 'xiwanji', [0, 1, 3], { ...on, ...wall(0, 'notice12', 0.85), self: 1, credit: 'kuohao', promo: 12, legal: 10 }),
  copy('zh-xiwanji', 'hidden', 'xiwanji', [3, 2, 0], { ...on, n: 3, credit: 'lianjie', first: true, promo: 3 }),
  copy('zh-kaoci', 'normal', 'kaoci', [1, 0, 2], { ...on, ...general, pictures: 1, ...wall(1, 'shade12', 0.85), credit: 'laizi', legal: 1 }),
  copy('zh-kaoci', 'single', 'kaoci', [2, 1, 3], { ...on, credit: 'yuanwen', legal: 4 }),
  copy('zh-kaoci', 'frame', 'kaoci', [0, 1, 3], { ...on, ...general, ...wall(3, 'paras', 0.8), ...cities(['资阳', '鹰潭', '乌海', '滁州'], '烤瓷牙'), credit: 'wenyuan', promo: 9, legal: 7 }),
  copy('zh-kaoci', 'kit-tags', 'kaoci', [0, 1, 3], { ...on, credit: 'xinxi', legal: 9 }),
  copy('zh-kaoci', 'kit-zerowidth', 'kaoci', [0, 2, 4], { ...on, ...general, ...half(0.85), credit: 'yuanshi', promo: 0, legal: 0 }),
  copy('zh-sijiao', 'heavy', 'sijiao', [1, 0, 4], { ...on, lines: 5, ...wall(7, 'toll12', 0.75), credit: 'lianjie', legal: 3 }),
  copy('zh-sijiao', 'light', 'sijiao', [3, 1, 2], { ...on, ...general, credit: 'kuohao', promo: 8 }),
  copy('zh-sijiao', 'inlineonly', 'sijiao', [2, 1, 3], { ...on, ...half(0.88), credit: 'wangzhan', promo: 2, legal: 5 }),
  copy('zh-sijiao', 'kit-control', 'sijiao', [0, 2, 4], { ...on, credit: 'wenyuan', legal: 6 }),

  // --- it has nothing to do with it
  copy('zh-tingshu', 'single', 'pinpai', [2, 1, 4], { ...general, credit: 'wangzhan', legal: 7 }),
  copy('zh-tingshu', 'frame', 'pinpai', [1, 0, 3], { short: true, self: 3, ...cities(['巴中', '随州', '通化', '许昌'], '品牌策划公司'), credit: 'laizi', promo: 11 }),
  copy('zh-tingshu', 'kit-garbage', 'qiwei', [0, 1, 4], {}),
  copy('zh-daka', 'normal', 'zhibo', [1, 2, 4], { pictures: 1, ...half(0.75), credit: 'yuanwen', legal: 8 }),
  copy('zh-daka', 'heavy', 'xianggang', [1, 2, 4], { ...general, lines: 1, pictures: 2, ...wall(10, 'notice12', 0.75), legal: 2 }),
  copy('zh-daka', 'inlineonly', 'zhibo', [3, 1, 4], { n: 1, ...general, credit: 'xinxi', promo: 5, legal: 11 }),
  copy('zh-daka', 'hidden', 'qiwei', [2, 1, 3], { n: 3, ...wall(12, 'notice12', 0.75), credit: 'wenyuan', promo: 14, legal: 10 }),
  copy('zh-daka', 'kit-pinyin', 'xianggang', [0, 1, 3], { end: { middle: [2, 'shade12'] }, credit: 'kuohao', promo: 6 }),
  copy('zh-daka', 'single', 'zhibo', [1, 2, 4], { credit: 'yuanshi', promo: 10 }),
  copy('zh-jianzhi', 'normal', 'haiwaicang', [1, 2, 3], { n: 1, credit: 'wenyuan', promo: 13 }),
  copy('zh-jianzhi', 'hidden', 'dianti', [1, 2, 4], { end: { pages: true, keep: 0.7 }, credit: 'xinxi', promo: 4, legal: 1 }),
  copy('zh-jianzhi', 'kit-tags', 'haiwaicang', [0, 1, 4], { ...general, credit: 'wangzhan', legal: 4 }),
  copy('zh-jianzhi', 'kit-brand', 'dianti', [0, 3, 4], { end: { next: true, keep: 0.73 }, credit: 'yuanshi', promo: 1 }),
  copy('zh-jianzhi', 'kit-pinyin', 'dianti', [1, 3, 0], { ...general, credit: 'yuanwen', legal: 0 }),
  copy('zh-jiapu', 'heavy', 'guolu', [4, 1, 2], { pictures: 3, self: 0, ...wall(11, 'paras', 0.8), credit: 'lianjie', first: true, promo: 7, legal: 9 }),
  copy('zh-jiapu', 'single', 'jiaoshou', [4, 1, 3], { pictures: 1, ...wall(6, 'toll12', 0.75), promo: 12 }),
  copy('zh-jiapu', 'inlineonly', 'guolu', [1, 3, 2], { ...general, ...wall(0, 'paras', 0.8), credit: 'kuohao', promo: 3, legal: 3 }),
  copy('zh-jiapu', 'frame', 'jiaoshou', [0, 1, 3], { short: true, noClose: true, ...cities(['梧州', '白山', '庆阳', '池州'], '脚手架租赁'), credit: 'yuanwen', legal: 6 }),
  copy('zh-jiapu', 'kit-control', 'guolu', [0, 1, 3], { ...wall(8, 'paras', 0.9), credit: 'yuanshi', promo: 9, legal: 5 }),
  copy('zh-jiapu', 'kit-garbage', 'jiaoshou', [0, 1, 4], { ...general, ...wall(4, 'notice12', 0.75), legal: 7 }),
  copy('zh-zhaoling', 'normal', 'ditan', [1, 2, 3], { ...wall(14, 'notice12', 0.9), credit: 'weixin', promo: 0, legal: 8 }),
  copy('zh-zhaoling', 'single', 'mieshu', [3, 1, 2], { self: 2, ...wall(12, 'paras', 0.75), credit: 'xinxi', promo: 8, legal: 11 }),
  copy('zh-zhaoling', 'hidden', 'ditan', [0, 1, 2], { ...bare, self: 1, credit: 'weixin', promo: 2, legal: 2 }),
  copy('zh-zhaoling', 'kit-tags', 'mieshu', [0, 2, 4], { credit: 'laizi', promo: 11 }),
  copy('zh-zhaoling', 'kit-brand', 'mieshu', [0, 1, 3], { ...wall(5, 'toll12', 0.9), credit: 'wenyuan', promo: 5, legal: 10 }),
  copy('zh-gengfu', 'heavy', 'jingshui', [1, 2, 4], { lines: 3, pictures: 1, ...wall(7, 'toll12', 0.75), credit: 'laizi' }),
  copy('zh-gengfu', 'normal', 'duanpian', [3, 1, 2], { n: 1, credit: 'gonghao', promo: 14, legal: 1 }),
  copy('zh-gengfu', 'hidden', 'duanpian', [1, 0, 4], { promo: 6 }),
  copy('zh-gengfu', 'inlineonly', 'jingshui', [1, 3, 0], { n: 2, self: 3, credit: 'wangzhan', promo: 10, legal: 4 }),
  copy('zh-gengfu', 'frame', 'duanpian', [0, 1, 2], { short: true, ...general, ...cities(['铜仁', '淮北', '崇左', '七台河'], '短视频拍摄公司'), credit: 'lianjie', first: true, promo: 13, legal: 0 }),
  copy('zh-gengfu', 'kit-pinyin', 'jingshui', [0, 2, 4], { credit: 'laizi' }),

  // --- traditional Chinese, English, Japanese, on the same farms; half of the foreign pages push a Chinese phrase, into English no other is spliced
  copy('ht-baitie', 'normal', 'waihui', [1, 2, 3], { ...wall(0, 'paras', 0.85), promo: 1, ...hans, legal: 9 }),
  copy('ht-baitie', 'frame', 'waihui', [1, 2, 4], { end: { middle: [5, 'shade12', 'zh-Hans'] }, ...cities(['定西', '雅安', '来宾', '三门峡'], '宴會外燴服務'), credit: 'htUrl', promo: 7, ...hans }),
  copy('ht-baitie', 'kit-zerowidth', 'waihui', [0, 1, 3], { self: 1, ...wall(2, 'notice12', 0.85), credit: 'htBoth' }),
  copy('ht-matong', 'inlineonly', 'lvmen', [1, 2, 3], { self: 0, credit: 'htUrl', first: true, promo: 1, legal: 3 }),
  copy('ht-matong', 'hidden', 'lvmen', [2, 1, 0], { ...general, ...half(0.9), credit: 'htBoth', legal: 6 }),
  copy('ht-matong', 'kit-pinyin', 'lvmen', [0, 3, 4], { ...wall(1, 'notice12', 0.8), credit: 'htBoth', promo: 2, legal: 5 }),
  copy('ht-wazi', 'light', 'yatao', [1, 2, 4], { ...wall(3, 'paras', 0.85), credit: 'htBoth', promo: 12, ...hans, legal: 8 }),
  copy('ht-wazi', 'kit-control', 'yatao', [0, 1, 3], { credit: 'htUrl', promo: 0, legal: 7 }),
  copy('ht-wazi', 'kit-brand', 'yatao', [0, 2, 1], { ...general, credit: 'htUrl', first: true, promo: 3, ...hans }),
  copy('en-lost', 'heavy', 'hongren', [2, 1, 4], { lines: 3, credit: 'enUrl', first: true, promo: 1, legal: 11 }),
  copy('en-lost', 'single', 'debt', [2, 3, 1], { ...bare, ...wall(0, 'toll12', 0.8), credit: 'enUrl', first: true, promo: 0 }),
  copy('en-lost', 'inlineonly', 'hongren', [3, 2, 1], { ...half(0.85), credit: 'enUrl', first: true, promo: 2, legal: 2 }),
  copy('en-lost', 'light', 'debt', [2, 1, 0], { ...bare, credit: 'enSource', promo: 2, legal: 10 }),
  copy('en-glaze', 'heavy', 'debt', [1, 2, 4], { ...bare, lines: 4, pictures: 1, credit: 'enSource', promo: 0 }),
  copy('en-glaze', 'single', 'debt', [4, 1, 0], { ...bare, ...wall(2, 'paras', 0.85), credit: 'enUrl', first: true, promo: 1 }),
  copy('en-glaze', 'normal', 'hongren', [1, 3, 2], { ...general, end: { pages: true, keep: 0.75 }, credit: 'enUrl', first: true, promo: 2, legal: 0 }),
  copy('en-glaze', 'hidden', 'debt', [3, 1, 0], { ...bare, ...general, self: 2, ...wall(1, 'notice12', 0.85), credit: 'enSource', promo: 0, legal: 1 }),
  copy('en-glaze', 'frame', 'debt', [0, 2, 1], { ...bare, legal: 4 }),
  copy('ja-ume', 'heavy', 'gaichu', [2, 1, 4], { n: 4, credit: 'jaBoth', legal: 9 }),
  copy('ja-ume', 'single', 'huizhan', [4, 1, 2], { ...wall(0, 'toll12', 0.85), credit: 'jaBoth', legal: 0 }),
  copy('ja-tokei', 'inlineonly', 'huizhan', [1, 2, 3], { ...wall(1, 'notice12', 0.8), credit: 'jaUrl', first: true, promo: 1, legal: 1 }),
  copy('ja-tokei', 'frame', 'gaichu', [0, 1, 3], { ...bare, noRepeat: true, credit: 'jaBoth', promo: 0, legal: 10 }),
];

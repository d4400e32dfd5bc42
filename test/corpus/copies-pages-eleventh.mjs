// The eleventh set: out of honest-eleventh/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-eleventh.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  kanfa: { text: '原文刊发于【{site}】', attribution: source }, wenzi: { text: '文字出自：{site}', attribution: source }, meiti: { text: '来源媒体：{site}', attribution: source },
  benwen: { text: '本文作者 {author}　本文来源 {site}', attribution: both }, kuohao: { text: '（摘自：{site}　原作者：{author}）', attribution: both }, yuanzuo: { text: '原文作者：{author}；原文来源：{site}', attribution: both },
  dizhi: { text: '来源地址：{url}', attribution: url }, wangye: { text: '原文网页：{url}', attribution: url },
  gonghao: { text: '本文选自公众号《{site}》，作者 {author}', attribution: account }, weixin: { text: '文章转自公众号：{site}（{author}）', attribution: account },
  htBoth: { text: '資料出處：{site}，作者：{author}', attribution: both }, htUrl: { text: '原文來自：{url}', attribution: url },
  enUrl: { text: 'Original link: {url}', attribution: url }, enSource: { text: 'Originally from: {site}', attribution: source },
  jaUrl: { text: '元の記事：{url}', attribution: url }, jaBoth: { text: '初出：{site}　筆者：{author}', attribution: both },
};
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '文：{author}　首发：{site}', attribution: both, where: 'first' };
const RIGHTS = '文里的人和厂都换过名字，碰到具体的案子请问当地的服务站。费长河写，愿意印出来贴在宿舍里的尽管印；网站要登，先打个招呼。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['天天转文网', '学问收藏站', '千万问答', '民生资料网', '掌上文摘'];
const HOSTS = ['www.tt-zhuanwen.example', 'www.xuewen-sc.example', 'm.qianwan-wd.example', 'www.minsheng-zl.example', 'www.zhangshang-wz.example', 'www.wenzhang-79.example', 'www.kaidian-dq.example', 'www.souwen-w.example', 'wap.zixun-bb.example', 'www.huiwen-ku.example', 'www.shiyong-bk.example', 'www.rewen-3.example', 'www.wanxiang-6.example'];
const SKINS = ['laozhan', 'geban', 'kapian', 'zhuping', 'kapian', 'laozhan', 'geban', 'laozhan', 'geban', 'kapian', 'zhuping', 'geban', 'laozhan', 'zhuping', 'kapian', 'laozhan', 'geban', 'kapian', 'zhuping'];
const SUFFIX = { geban: '', laozhan: '_{s}', kapian: ' - {s}', zhuping: '-{s}触屏' };
const AROUND = ['plain', 'plain', 'plain', 'word11', 'tag11'];
const LINE_WRAPS = ['p', 'p', 'div', 'mid11', 'bold11'];
const SEPARATORS = ['_', '▲', ',', '_', '||', '▲', '_', ',', '||', '_', '▲', ',', '＃'];
const GENERIC = ['故事', '知识', '百科', '情感', '见闻'];
let turn = 0, frames = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 17 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'd/file/11' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: o.n ?? 4, set: 'eleventh', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.frame % 2, length: 32 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.frame % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.frame % 2, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: (o.frame + 2) % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '城市分站：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0005\u0008', '\u0006', '\u0007\u0005'], share: 52 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u200b', '\u2060'], share: 43 })],
  'kit-pinyin': () => [pinyin({ readings, share: 46 })],
  'kit-brand': () => [stamp({ form: '{s}{h}', share: 50 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 66 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 45 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 5) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, frame: variant === 'frame' ? frames++ : 0, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-zhongcai' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<div class="pg11"><span>1</span> <a href="2.html">2</a> <a href="3.html">3</a> <a href="4.html">4</a> <a href="2.html">后一页</a> <a href="4.html">末页</a></div>', cuts: true }));
  if (end.next) does.push(aside({ text: '（文章较长，共3页，此为第1页，请翻到下一页）', cuts: true }));
  if (o.credit) does.push(credit({ ...CREDITS[o.credit], where: o.first ? 'first' : 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'kapian' || skin === 'zhuping' ? { where: 'after', wrap: 'owner11' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 2) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-baitan' || of === 'zh-jidan' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-gushu' || of === 'zh-zhongcai', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-zhengli', 'heavy', 'zhengli', [1, 2, 4], { ...on, byline: true, lines: 4, pictures: 1, ...wall(13, 'toll11', 0.8), credit: 'weixin', legal: 3 }),
  copy('zh-zhengli', 'normal', 'zhengli', [2, 1, 3], { ...on, byline: true, self: 2, ...wall(5, 'notice11', 0.75), credit: 'benwen', promo: 6, legal: 0 }),
  copy('zh-zhengli', 'kit-brand', 'zhengli', [0, 2, 4], { ...on, credit: 'kanfa', promo: 2 }),
  copy('zh-zhengli', 'frame', 'zhengli', [0, 1, 3], { ...on, byline: true, short: true, noRepeat: true, ...wall(8, 'notice11', 0.75), ...cities(['汉中', '本溪', '内江', '阜新'], '整理收纳'), credit: 'kuohao', promo: 9 }),
  copy('zh-zhongcai', 'single', 'zhongcai', [1, 2, 3], { ...on, pictures: 1, ...wall(4, 'notice11', 0.75), credit: 'dizhi', first: true, legal: 7 }),
  copy('zh-zhongcai', 'inlineonly', 'zhongcai', [2, 0, 4], { ...on, ...wall(2, 'toll11', 0.8), credit: 'gonghao', promo: 0, legal: 10 }),
  copy('zh-zhongcai', 'hidden', 'zhongcai', [3, 1, 2], { ...on, credit: 'wenzi', legal: 1 }),
  copy('zh-zhongcai', 'kit-zerowidth', 'zhongcai', [0, 1, 4], { ...on, ...general, ...wall(6, 'paras', 0.72), credit: 'meiti', legal: 4 }),
  copy('zh-yizi', 'heavy', 'yizi', [2, 0, 3], { ...on, ...general, pictures: 2, ...wall(15, 'notice11', 0.85), credit: 'wangye', promo: 12 }),
  copy('zh-yizi', 'light', 'yizi', [1, 0, 4], { ...on, credit: 'gonghao', promo: 3 }),
  copy('zh-yizi', 'kit-control', 'yizi', [0, 1, 2], { ...on, ...wall(9, 'toll11', 0.9), credit: 'yuanzuo' }),
  copy('zh-yizi', 'kit-zerowidth', 'yizi', [0, 1, 3], { ...on, ...wall(0, 'notice11', 0.85), self: 1, credit: 'kuohao', promo: 8, legal: 11 }),
  copy('zh-yizi', 'hidden', 'yizi', [3, 2, 0], { ...on, n: 3, credit: 'dizhi', first: true, promo: 14 }),
  copy('zh-baineizhang', 'normal', 'baineizhang', [1, 0, 2], { ...on, ...general, pictures: 1, ...wall(1, 'shade11', 0.85), credit: 'wenzi', legal: 2 }),
  copy('zh-baineizhang', 'single', 'baineizhang', [2, 1, 3], { ...on, credit: 'benwen', legal: 5 }),
  copy('zh-baineizhang', 'frame', 'baineizhang', [0, 1, 3], { ...on, ...general, ...wall(3, 'paras', 0.8), ...cities(['葫芦岛', '广安', '宣城', '白城'], '白内障手术'), credit: 'kanfa', promo: 5, legal: 8 }),
  copy('zh-baineizhang', 'kit-tags', 'baineizhang', [0, 1, 3], { ...on, credit: 'yuanzuo', legal: 6 }),
  copy('zh-baineizhang', 'kit-zerowidth', 'baineizhang', [0, 2, 4], { ...on, ...general, ...half(0.85), credit: 'wangye', promo: 11, legal: 9 }),
  copy('zh-baitan', 'heavy', 'baitan', [1, 0, 4], { ...on, lines: 5, ...wall(7, 'toll11', 0.75), credit: 'dizhi', legal: 0 }),
  copy('zh-baitan', 'light', 'baitan', [3, 1, 2], { ...on, ...general, credit: 'kuohao', promo: 4 }),
  copy('zh-baitan', 'inlineonly', 'baitan', [0, 1, 3], { ...on, ...half(0.88), credit: 'meiti', promo: 13, legal: 10 }),
  copy('zh-baitan', 'kit-control', 'baitan', [0, 2, 4], { ...on, credit: 'kanfa', legal: 3 }),

  // --- it has nothing to do with it
  copy('zh-gushu', 'single', 'xinwengao', [2, 1, 4], { ...general, credit: 'meiti', legal: 8 }),
  copy('zh-gushu', 'frame', 'xinwengao', [1, 0, 3], { short: true, self: 3, ...cities(['铁岭', '咸宁', '舒兰', '周口'], '新闻稿发布平台'), credit: 'wenzi', promo: 7 }),
  copy('zh-gushu', 'kit-garbage', 'liebian', [0, 1, 4], {}),
  copy('zh-jidan', 'normal', 'fuhua', [1, 2, 4], { pictures: 1, ...half(0.75), credit: 'benwen', legal: 1 }),
  copy('zh-jidan', 'heavy', 'caishui', [1, 2, 4], { ...general, lines: 1, pictures: 2, ...wall(10, 'notice11', 0.75), legal: 7 }),
  copy('zh-jidan', 'inlineonly', 'fuhua', [3, 1, 4], { n: 1, ...general, credit: 'yuanzuo', promo: 1, legal: 4 }),
  copy('zh-jidan', 'hidden', 'liebian', [2, 1, 3], { n: 3, ...wall(12, 'notice11', 0.75), credit: 'kanfa', promo: 10, legal: 11 }),
  copy('zh-jidan', 'kit-pinyin', 'caishui', [0, 1, 3], { end: { middle: [2, 'shade11'] }, credit: 'kuohao', promo: 2 }),
  copy('zh-jidan', 'single', 'fuhua', [1, 2, 4], { credit: 'wangye', promo: 6 }),
  copy('zh-hangsheng', 'normal', 'shoukuan', [1, 2, 3], { n: 1, credit: 'kanfa', promo: 9 }),
  copy('zh-hangsheng', 'hidden', 'biaozhu', [1, 2, 4], { end: { pages: true, keep: 0.7 }, credit: 'yuanzuo', promo: 0, legal: 2 }),
  copy('zh-hangsheng', 'kit-tags', 'shoukuan', [0, 1, 4], { ...general, credit: 'meiti', legal: 5 }),
  copy('zh-hangsheng', 'kit-brand', 'biaozhu', [0, 3, 4], { end: { next: true, keep: 0.73 }, credit: 'wangye', promo: 12 }),
  copy('zh-hangsheng', 'kit-pinyin', 'biaozhu', [1, 3, 0], { ...general, credit: 'benwen', legal: 9 }),
  copy('zh-youzhang', 'heavy', 'xiaofang', [4, 1, 2], { pictures: 3, self: 0, ...wall(11, 'paras', 0.8), credit: 'dizhi', first: true, promo: 3, legal: 6 }),
  copy('zh-youzhang', 'single', 'guanggaopai', [4, 1, 3], { pictures: 1, ...wall(6, 'toll11', 0.75), promo: 8 }),
  copy('zh-youzhang', 'inlineonly', 'xiaofang', [1, 3, 2], { ...general, ...wall(0, 'paras', 0.8), credit: 'kuohao', promo: 14, legal: 0 }),
  copy('zh-youzhang', 'frame', 'guanggaopai', [0, 1, 3], { short: true, noClose: true, ...cities(['伊春', '信阳', '武威', '南平'], '广告牌制作厂家'), credit: 'benwen', legal: 3 }),
  copy('zh-youzhang', 'kit-control', 'xiaofang', [0, 1, 3], { ...wall(8, 'paras', 0.9), credit: 'wangye', promo: 5, legal: 10 }),
  copy('zh-youzhang', 'kit-garbage', 'guanggaopai', [0, 1, 4], { ...general, ...wall(4, 'notice11', 0.75), legal: 8 }),
  copy('zh-zhanzuo', 'normal', 'huafenchi', [1, 2, 3], { ...wall(14, 'notice11', 0.9), credit: 'weixin', promo: 11, legal: 1 }),
  copy('zh-zhanzuo', 'single', 'shicai', [3, 1, 2], { self: 2, ...wall(12, 'paras', 0.75), credit: 'yuanzuo', promo: 4, legal: 4 }),
  copy('zh-zhanzuo', 'hidden', 'huafenchi', [0, 1, 2], { ...bare, self: 1, credit: 'weixin', promo: 13, legal: 7 }),
  copy('zh-zhanzuo', 'kit-tags', 'shicai', [0, 2, 4], { credit: 'wenzi', promo: 7 }),
  copy('zh-zhanzuo', 'kit-brand', 'shicai', [0, 1, 3], { ...wall(5, 'toll11', 0.9), credit: 'kanfa', promo: 1, legal: 11 }),
  copy('zh-shuifu', 'heavy', 'lvhua', [1, 2, 4], { lines: 3, pictures: 1, ...wall(7, 'toll11', 0.75), credit: 'wenzi' }),
  copy('zh-shuifu', 'normal', 'shitang', [3, 1, 2], { n: 1, credit: 'gonghao', promo: 10, legal: 2 }),
  copy('zh-shuifu', 'hidden', 'shitang', [1, 0, 4], { promo: 2 }),
  copy('zh-shuifu', 'inlineonly', 'lvhua', [1, 3, 0], { n: 2, self: 3, credit: 'meiti', promo: 6, legal: 5 }),
  copy('zh-shuifu', 'frame', 'shitang', [0, 1, 2], { short: true, ...general, ...cities(['安顺', '蚌埠', '海西', '双鸭山'], '食堂承包公司'), credit: 'dizhi', first: true, promo: 9, legal: 9 }),
  copy('zh-shuifu', 'kit-pinyin', 'lvhua', [0, 2, 4], { credit: 'wenzi' }),

  // --- traditional Chinese, English, Japanese, on the same farms; half of the foreign pages push a Chinese phrase, into English no other is spliced
  copy('ht-bapai', 'normal', 'kaidian', [1, 2, 3], { ...wall(0, 'paras', 0.85), promo: 12, ...hans, legal: 6 }),
  copy('ht-bapai', 'frame', 'kaidian', [1, 2, 4], { end: { middle: [5, 'shade11', 'zh-Hans'] }, ...cities(['吴忠', '六盘水', '平凉', '亳州'], '網路開店平台'), credit: 'htUrl', promo: 3, ...hans }),
  copy('ht-bapai', 'kit-zerowidth', 'kaidian', [0, 1, 3], { self: 1, ...wall(2, 'notice11', 0.85), credit: 'htBoth' }),
  copy('ht-shachuang', 'inlineonly', 'gejian', [1, 2, 3], { self: 0, credit: 'htUrl', first: true, promo: 1, legal: 0 }),
  copy('ht-shachuang', 'hidden', 'gejian', [2, 1, 0], { ...general, ...half(0.9), credit: 'htBoth', legal: 3 }),
  copy('ht-shachuang', 'kit-pinyin', 'gejian', [0, 3, 4], { ...wall(1, 'notice11', 0.8), credit: 'htBoth', promo: 2, legal: 10 }),
  copy('ht-niao', 'light', 'qingjie', [1, 2, 4], { ...wall(3, 'paras', 0.85), credit: 'htBoth', promo: 8, ...hans, legal: 1 }),
  copy('ht-niao', 'kit-control', 'qingjie', [0, 1, 3], { credit: 'htUrl', promo: 0, legal: 8 }),
  copy('ht-niao', 'kit-brand', 'qingjie', [0, 2, 1], { ...general, credit: 'htUrl', first: true, promo: 14, ...hans }),
  copy('en-meter', 'heavy', 'guge', [2, 1, 4], { lines: 3, credit: 'enUrl', first: true, promo: 1, legal: 4 }),
  copy('en-meter', 'single', 'factoring', [2, 3, 1], { ...bare, ...wall(0, 'toll11', 0.8), credit: 'enUrl', first: true, promo: 0 }),
  copy('en-meter', 'inlineonly', 'guge', [3, 2, 1], { ...half(0.85), credit: 'enUrl', first: true, promo: 2, legal: 7 }),
  copy('en-meter', 'light', 'factoring', [2, 1, 0], { ...bare, credit: 'enSource', promo: 2, legal: 11 }),
  copy('en-darn', 'heavy', 'factoring', [1, 2, 4], { ...bare, lines: 4, pictures: 1, credit: 'enSource', promo: 0 }),
  copy('en-darn', 'single', 'factoring', [4, 1, 0], { ...bare, ...wall(2, 'paras', 0.85), credit: 'enUrl', first: true, promo: 1 }),
  copy('en-darn', 'normal', 'guge', [1, 3, 2], { ...general, end: { pages: true, keep: 0.75 }, credit: 'enUrl', first: true, promo: 2, legal: 9 }),
  copy('en-darn', 'hidden', 'factoring', [3, 1, 0], { ...bare, ...general, self: 2, ...wall(1, 'notice11', 0.85), credit: 'enSource', promo: 0, legal: 2 }),
  copy('en-darn', 'frame', 'factoring', [0, 2, 1], { ...bare, legal: 5 }),
  copy('ja-miso', 'heavy', 'yane', [2, 1, 4], { n: 4, credit: 'jaBoth', legal: 6 }),
  copy('ja-miso', 'single', 'lipin', [4, 1, 2], { ...wall(0, 'toll11', 0.85), credit: 'jaBoth', legal: 9 }),
  copy('ja-toshokan', 'inlineonly', 'lipin', [1, 2, 3], { ...wall(1, 'notice11', 0.8), credit: 'jaUrl', first: true, promo: 1, legal: 2 }),
  copy('ja-toshokan', 'frame', 'yane', [0, 1, 3], { ...bare, noRepeat: true, credit: 'jaBoth', promo: 0, legal: 11 }),
];

// The eighth set: out of honest-eighth/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-eighth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  jian: { text: '稿件出处【{site}】自媒体号', attribution: source }, zhai: { text: '摘自｜{site}', attribution: source }, kan: { text: '原载于：{site}（专栏）', attribution: source },
  yuan: { text: '文稿来源：{site}，作者：{author}', attribution: both }, kuo: { text: '（出处：{site} 原作者：{author}）', attribution: both }, shou: { text: '首发媒体：{site}；作者：{author}', attribution: both },
  dizhi: { text: '原文入口：{url}', attribution: url }, shoufa: { text: '首发链接：{url}', attribution: url },
  gong: { text: '本文摘编自公众号：{site}，作者：{author}', attribution: account }, weixin: { text: '转发自微信公众号“{site}”，原作者：{author}', attribution: account },
  htBoth: { text: '原刊於：{site}，作者：{author}', attribution: both }, htUrl: { text: '原始網址：{url}', attribution: url },
  enUrl: { text: 'Originally appeared at {url}', attribution: url }, enSource: { text: 'Original source: {site}', attribution: source },
  jaUrl: { text: '転載元URL：{url}', attribution: url }, jaBoth: { text: '引用元サイト：{site}（{author}）', attribution: both },
};
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '撰写：{author}　刊载：{site}', attribution: both, where: 'first' };
const RIGHTS = '权利说明：本文由公证员尹素撰写，只作日常普法，个案请以当地公证处答复为准，欢迎社区张贴，转载时请保留姓名。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['知了百科站', '开店问答网', '趣闻速递', '生意参考网', '文库小抄'];
const HOSTS = ['www.zhiliao-bk.example', 'www.kdwenda.example', 'm.quwen-sd.example', 'www.syckw8.example', 'www.wenku-xc.example', 'news.tuijian77.example', 'www.yueduba.example', 'www.hangye-zs.example', 'wap.kankan-9.example', 'www.zixun-hui.example', 'www.dianpu168.example', 'www.fenlei-wz.example', 'www.baishitong-5.example'];
const SKINS = ['kuangjia', 'danyuan', 'qingye', 'zhangshang', 'danyuan', 'kuangjia', 'qingye', 'kuangjia', 'zhangshang', 'qingye', 'danyuan', 'kuangjia', 'zhangshang', 'qingye', 'danyuan', 'kuangjia', 'qingye', 'danyuan', 'zhangshang'];
const SUFFIX = { kuangjia: '', danyuan: '_{s}', qingye: ' | {s}', zhangshang: '-{s}手机站' };
const AROUND = ['plain', 'plain', 'plain', 'word8', 'lab8'];
const LINE_WRAPS = ['p', 'p', 'div', 'mid8', 'bold8'];
const SEPARATORS = ['•', '、', '_', '•', '+', ',', '•', '_', '、', '•', '｜', '_', ','];
const GENERIC = ['随笔', '人物', '教程', '生活', '读史'];
let turn = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 22 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'upload/img8' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: 4, set: 'eighth', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.turn % 2, length: 34 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.turn % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.turn % 3 ? 0 : 1, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: o.turn % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '相关搜索地区：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0008\u0005', '\u0006'], share: 52 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u200b', '\u200c'], share: 46 })],
  'kit-pinyin': () => [pinyin({ readings, share: 50 })],
  'kit-brand': () => [stamp({ form: '{s}_{h}', share: 65 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 70 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 57 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 7) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-yizhu' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<div class="ye8"><a href="#">往前一页</a> <b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">往后一页</a></div>', cuts: true }));
  if (end.next) does.push(aside({ text: '正文分两页，余下部分请看第2页', cuts: true }));
  if (o.credit) does.push(credit({ ...CREDITS[o.credit], where: o.first ? 'first' : 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'qingye' || skin === 'zhangshang' ? { where: 'after', wrap: 'owner8' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 3) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-binzang' || of === 'zh-tanchuang' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-zixishi' || of === 'zh-yizhu', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-peizhen', 'heavy', 'peizhen', [2, 1, 4], { ...on, byline: true, lines: 5, pictures: 1, ...wall(3, 'toll8', 0.85), credit: 'gong', legal: 0 }),
  copy('zh-peizhen', 'single', 'peizhen', [1, 2, 3], { ...on, byline: true, credit: 'yuan', legal: 1 }),
  copy('zh-peizhen', 'kit-zerowidth', 'peizhen', [0, 1, 3], { ...on, byline: true, ...wall(8, 'notice8', 0.75), self: 0, credit: 'kuo', promo: 0, legal: 2 }),
  copy('zh-peizhen', 'kit-control', 'peizhen', [0, 2, 4], { ...on, credit: 'jian', promo: 1 }),
  copy('zh-yizhu', 'heavy', 'yizhu', [2, 0, 3], { ...on, ...general, pictures: 2, ...wall(0, 'notice8', 0.92), credit: 'dizhi', promo: 2 }),
  copy('zh-yizhu', 'normal', 'yizhu', [1, 0, 4], { ...on, ...wall(10, 'toll8', 0.85), credit: 'gong', promo: 3, legal: 3 }),
  copy('zh-yizhu', 'hidden', 'yizhu', [3, 0, 1], { ...on, credit: 'zhai', legal: 4 }),
  copy('zh-yizhu', 'kit-control', 'yizhu', [0, 1, 4], { ...on, credit: 'shoufa', first: true, promo: 4 }),
  copy('zh-zheche', 'single', 'zheche', [1, 2, 3], { ...on, pictures: 1, ...wall(4, 'notice8', 0.8), credit: 'dizhi', first: true, legal: 5 }),
  copy('zh-zheche', 'light', 'zheche', [2, 0, 4], { ...on, ...general, credit: 'yuan', promo: 5 }),
  copy('zh-zheche', 'inlineonly', 'zheche', [0, 1, 2], { ...on, ...half(0.93), credit: 'kan', promo: 6, legal: 7 }),
  copy('zh-zheche', 'kit-zerowidth', 'zheche', [0, 3, 4], { ...on, ...general, ...wall(11, 'paras', 0.75), credit: 'jian', legal: 8 }),
  copy('zh-zheche', 'kit-tags', 'zheche', [0, 1, 3], { ...on, credit: 'shou', legal: 9 }),
  copy('zh-lijiao', 'heavy', 'lijiao', [1, 0, 2], { ...on, lines: 5, ...wall(5, 'toll8', 0.75), credit: 'shoufa', legal: 10 }),
  copy('zh-lijiao', 'light', 'lijiao', [3, 1, 0], { ...on, credit: 'weixin', promo: 8 }),
  copy('zh-lijiao', 'hidden', 'lijiao', [2, 1, 4], { ...on, ...general, ...wall(7, 'paras', 0.85), credit: 'zhai', promo: 9, legal: 11 }),
  copy('zh-lijiao', 'kit-brand', 'lijiao', [0, 1, 2], { ...on, ...wall(15, 'toll8', 0.8), credit: 'kuo' }),
  copy('zh-lijiao', 'frame', 'lijiao', [0, 1, 3], { ...on, short: true, noRepeat: true, ...wall(9, 'notice8', 0.75), ...cities(['宜宾', '鹤壁', '本溪', '辽阳'], '离焦镜片'), credit: 'yuan', promo: 10 }),
  copy('zh-binzang', 'normal', 'binzang', [2, 1, 4], { ...on, ...general, pictures: 1, ...wall(1, 'shade8', 0.75), credit: 'kan', legal: 1 }),
  copy('zh-binzang', 'inlineonly', 'binzang', [1, 3, 2], { ...on, self: 2, ...wall(12, 'notice8', 0.85), credit: 'shou', promo: 11, legal: 2 }),
  copy('zh-binzang', 'kit-zerowidth', 'binzang', [0, 1, 2], { ...on, ...general, ...half(0.8), credit: 'dizhi', promo: 12, legal: 3 }),
  copy('zh-binzang', 'frame', 'binzang', [0, 1, 3], { ...on, ...cities(['保山', '荆州', '淮南', '昭通'], '宠物殡葬店'), credit: 'jian', legal: 4 }),

  // --- it has nothing to do with it
  copy('zh-zixishi', 'normal', 'yuncang', [2, 1, 3], { pictures: 1, ...half(0.8), credit: 'kuo', legal: 5 }),
  copy('zh-zixishi', 'hidden', 'yuncang', [1, 3, 4], { ...wall(2, 'notice8', 0.8), credit: 'zhai', promo: 13, legal: 6 }),
  copy('zh-zixishi', 'frame', 'ruodian', [0, 1, 3], { short: true, noClose: true, ...cities(['晋城', '益阳', '聊城', '贺州'], '弱电工程施工'), credit: 'kan', promo: 14 }),
  copy('zh-zixishi', 'inlineonly', 'ruodian', [1, 2, 4], { n: 2, self: 3, credit: 'jian', promo: 0, legal: 7 }),
  copy('zh-zixishi', 'kit-garbage', 'yuncang', [0, 1, 2], {}),
  copy('zh-tanchuang', 'heavy', 'hujiao', [4, 1, 2], { ...general, lines: 1, pictures: 2, ...wall(6, 'notice8', 0.8), legal: 8 }),
  copy('zh-tanchuang', 'single', 'huojia', [1, 2, 4], { pictures: 1, ...wall(13, 'toll8', 0.8), promo: 1 }),
  copy('zh-tanchuang', 'normal', 'hujiao', [1, 2, 0], { n: 1, credit: 'zhai', promo: 2 }),
  copy('zh-tanchuang', 'kit-pinyin', 'huojia', [1, 3, 4], { ...general, credit: 'shou', legal: 9 }),
  copy('zh-tanchuang', 'kit-control', 'hujiao', [0, 1, 3], { ...wall(8, 'paras', 0.75), credit: 'shoufa', promo: 3, legal: 10 }),
  copy('zh-tongyao', 'single', 'tuangou', [1, 2, 4], { ...general, credit: 'jian', legal: 11 }),
  copy('zh-tongyao', 'hidden', 'zhuanli', [0, 1, 2], { ...bare, self: 0, credit: 'gong', promo: 4, legal: 0 }),
  copy('zh-tongyao', 'inlineonly', 'zhuanli', [1, 2, 4], { n: 1, ...general, credit: 'kuo', promo: 5, legal: 1 }),
  copy('zh-tongyao', 'kit-tags', 'tuangou', [0, 1, 3], { ...general, credit: 'kan', legal: 2 }),
  copy('zh-tongyao', 'kit-brand', 'zhuanli', [0, 3, 4], { end: { next: true, keep: 0.8 }, credit: 'dizhi', promo: 6 }),
  copy('zh-yaoxiang', 'normal', 'hetong', [2, 1, 3], { ...wall(2, 'notice8', 0.85), credit: 'weixin', promo: 7, legal: 3 }),
  copy('zh-yaoxiang', 'single', 'zubai', [1, 2, 4], { self: 1, ...wall(14, 'paras', 0.8), credit: 'yuan', promo: 8, legal: 4 }),
  copy('zh-yaoxiang', 'hidden', 'hetong', [3, 1, 2], { end: { pages: true, keep: 0.75 }, credit: 'shou', promo: 9, legal: 5 }),
  copy('zh-yaoxiang', 'frame', 'zubai', [1, 0, 4], { short: true, self: 2, ...cities(['嘉峪关', '池州', '茂名', '铁岭'], '植物租摆公司'), credit: 'jian', promo: 10 }),
  copy('zh-yaoxiang', 'kit-garbage', 'hetong', [0, 1, 4], { ...general, ...wall(5, 'notice8', 0.8), legal: 7 }),
  copy('zh-jingzi', 'heavy', 'gongzuofu', [3, 1, 2], { lines: 2, pictures: 1, ...wall(7, 'toll8', 0.8), credit: 'kan' }),
  copy('zh-jingzi', 'hidden', 'koucai', [1, 2, 3], { credit: 'kuo', legal: 8 }),
  copy('zh-jingzi', 'kit-pinyin', 'koucai', [0, 1, 4], { ...wall(3, 'toll8', 0.8), credit: 'zhai', promo: 12, legal: 9 }),
  copy('zh-jingzi', 'kit-tags', 'gongzuofu', [0, 1, 3], { promo: 13 }),
  copy('zh-jingzi', 'normal', 'gongzuofu', [1, 4, 2], { n: 1, credit: 'weixin', promo: 14, legal: 11 }),
  copy('zh-qianhuo', 'heavy', 'tiemo', [1, 2, 3], { pictures: 3, self: 3, ...wall(10, 'paras', 0.85), credit: 'shoufa', first: true, promo: 0, legal: 0 }),
  copy('zh-qianhuo', 'single', 'shiyan', [2, 1, 4], { credit: 'dizhi', promo: 1 }),
  copy('zh-qianhuo', 'inlineonly', 'tiemo', [3, 1, 0], { ...general, ...wall(0, 'paras', 0.8), credit: 'shou', promo: 2, legal: 1 }),
  copy('zh-qianhuo', 'frame', 'shiyan', [0, 1, 2], { short: true, ...general, ...cities(['延边', '娄底', '日照', '云浮'], '实验室通风设备厂家'), credit: 'dizhi', first: true, promo: 3, legal: 2 }),
  copy('zh-qianhuo', 'kit-pinyin', 'shiyan', [1, 3, 2], { end: { middle: [1, 'shade8'] }, credit: 'yuan', promo: 4 }),
  copy('zh-qianhuo', 'kit-brand', 'tiemo', [0, 2, 4], { credit: 'jian' }),

  // --- traditional Chinese, English, Japanese, on the same farms; half of the foreign pages push a Chinese phrase, into English no other is spliced
  copy('ht-tiechuang', 'light', 'baoche', [1, 2, 3], { self: 0, credit: 'htUrl', first: true, promo: 6, ...hans, legal: 4 }),
  copy('ht-tiechuang', 'kit-control', 'baoche', [0, 3, 4], { credit: 'htUrl', promo: 0, legal: 5 }),
  copy('ht-tiechuang', 'frame', 'baoche', [1, 2, 4], { end: { middle: [7, 'shade8', 'zh-Hans'] }, ...cities(['南平', '通化', '随州', '安顺'], '包車旅遊價格'), credit: 'htUrl', promo: 11, ...hans }),
  copy('ht-luyin', 'inlineonly', 'shinei', [3, 1, 2], { ...wall(0, 'paras', 0.85), promo: 1, legal: 6 }),
  copy('ht-luyin', 'normal', 'shinei', [1, 2, 4], { credit: 'htBoth', legal: 7 }),
  copy('ht-luyin', 'kit-zerowidth', 'shinei', [0, 1, 3], { self: 1, ...wall(1, 'notice8', 0.85), credit: 'htBoth' }),
  copy('ht-shouyu', 'hidden', 'jiaju', [1, 2, 3], { ...general, ...half(0.85), credit: 'htBoth', promo: 7, ...hans }),
  copy('ht-shouyu', 'kit-pinyin', 'jiaju', [2, 1, 4], { ...wall(2, 'notice8', 0.75), credit: 'htBoth', promo: 2, legal: 8 }),
  copy('ht-shouyu', 'kit-brand', 'jiaju', [0, 2, 1], { ...general, ...wall(3, 'paras', 0.8), credit: 'htUrl', first: true, promo: 5, ...hans, legal: 9 }),
  copy('en-lipread', 'heavy', 'injury', [1, 2, 3], { ...bare, lines: 4, pictures: 1, credit: 'enSource', promo: 0 }),
  copy('en-lipread', 'single', 'injury', [3, 1, 2], { ...bare, ...wall(0, 'toll8', 0.8), credit: 'enUrl', first: true, promo: 1 }),
  copy('en-lipread', 'hidden', 'injury', [4, 1, 0], { ...bare, ...general, self: 2, ...wall(1, 'notice8', 0.85), credit: 'enSource', promo: 2, legal: 10 }),
  copy('en-lipread', 'light', 'injury', [1, 2, 0], { ...bare, credit: 'enSource', promo: 0, legal: 0 }),
  copy('en-lipread', 'frame', 'injury', [0, 3, 1], { ...bare, legal: 1 }),
  copy('en-compost', 'heavy', 'waimao', [2, 1, 4], { lines: 2, credit: 'enUrl', first: true, promo: 1, legal: 2 }),
  copy('en-compost', 'normal', 'waimao', [3, 1, 2], { ...general, end: { pages: true, keep: 0.75 }, credit: 'enUrl', first: true, promo: 2, legal: 3 }),
  copy('en-compost', 'inlineonly', 'waimao', [1, 2, 3], { ...half(0.85), credit: 'enUrl', first: true, promo: 0, legal: 4 }),
  copy('en-compost', 'single', 'injury', [4, 1, 3], { ...bare, ...wall(2, 'paras', 0.85), credit: 'enUrl', first: true, promo: 1 }),
  copy('ja-nuka', 'frame', 'solar', [0, 1, 2], { ...bare, noRepeat: true, credit: 'jaBoth', promo: 0, legal: 5 }),
  copy('ja-nuka', 'inlineonly', 'solar', [3, 0, 2], { ...wall(0, 'notice8', 0.8), credit: 'jaUrl', first: true, promo: 1, legal: 6 }),
  copy('ja-hanko', 'heavy', 'meijia', [4, 1, 2], { n: 3, credit: 'jaBoth', legal: 7 }),
  copy('ja-hanko', 'single', 'meijia', [3, 1, 2], { ...wall(1, 'toll8', 0.85), credit: 'jaBoth', legal: 8 }),
];

// The thirteenth set: out of honest-thirteenth/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-thirteenth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  xiaoxi: { text: '消息来源：{site}', attribution: source }, zhuanzai: { text: '本文转载来源：{site}', attribution: source }, zuichu: { text: '文章最早发布于：{site}', attribution: source }, zimeiti: { text: '本文来自“{site}”自媒体', attribution: source },
  zuozhe: { text: '文章作者：{author}，文章来源：{site}', attribution: both }, xuanzi: { text: '（作者：{author}　选自：{site}）', attribution: both }, wenzi: { text: '本文由{author}写作，来源于{site}', attribution: both },
  chuchu: { text: '出处链接：{url}', attribution: url }, chuwang: { text: '文章最初网址：{url}', attribution: url },
  weixin: { text: '本文选自微信公众号：{site}，文：{author}', attribution: account }, gongzhong: { text: '来源：微信公众号【{site}】　撰文：{author}', attribution: account },
  htBoth: { text: '本文來源：{site}，撰稿者：{author}', attribution: both }, htUrl: { text: '出處網址：{url}', attribution: url },
  enUrl: { text: 'Link to the original: {url}', attribution: url }, enSource: { text: 'Source publication: {site}', attribution: source },
  jaUrl: { text: '参照元の記事：{url}', attribution: url }, jaBoth: { text: '出典：{site}、書いた人：{author}', attribution: both },
};
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '执笔：{author}　刊载于：{site}', attribution: both, where: 'first' };
const RIGHTS = '各地的收费和预约办法不同，以当地检测站公布的为准。欧阳岱写于离岗后第二年，站里的同事要用尽管用；搬到别的网站，麻烦先打个招呼。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['转载天地网', '生意经问答', '百晓生资料', '店主参考站', '闲文收录库'];
const HOSTS = ['www.zztd6.example', 'www.sywd8.example', 'm.baixs-zl.example', 'www.dzck3.example', 'www.xianwen-k.example', 'www.wz-618.example', 'www.kaidian22.example', 'www.ziliao5.example', 'wap.kd-wen.example', 'www.zhuanwen-4.example', 'www.cs-zhishi.example', 'www.haokan9.example', 'www.wenz-w.example'];
const SKINS = ['shanghu', 'bokezt', 'zhangban', 'kuaizi', 'kuaizi', 'shanghu', 'bokezt', 'shanghu', 'kuaizi', 'zhangban', 'bokezt', 'shanghu', 'kuaizi', 'bokezt', 'shanghu', 'zhangban', 'kuaizi', 'bokezt', 'zhangban'];
const SUFFIX = { kuaizi: '', shanghu: ' - {s}', bokezt: '_{s}', zhangban: '-{s}触屏版' };
const AROUND = ['plain', 'word13', 'tag13', 'plain', 'plain'];
const LINE_WRAPS = ['p', 'p', 'div', 'mid13', 'bold13'];
const SEPARATORS = ['★', '_', ',', '##', '_', '★', ',', '_', '☆', ',', '_', '##', ','];
const GENERIC = ['资讯', '居家', '故事', '技术', '随笔'];
let turn = 0, frames = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 20 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'wenjian/13' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: o.n ?? 4, set: 'thirteenth', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.frame % 2, length: 32 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.frame % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.frame % 2, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: (o.frame + 2) % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '服务地区：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0006\u0005', '\u0008', '\u0007\u0006'], share: 54 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u200b', '\u200c', '\ufeff'], share: 36 })],
  'kit-pinyin': () => [pinyin({ readings, share: 52 })],
  'kit-brand': () => [stamp({ form: '{s} {h}', share: 77 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 86 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 47 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 7) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, frame: variant === 'frame' ? frames++ : 0, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-nianjian' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<div class="fy13"><a class="on">1</a> <a href="p2.html">2</a> <a href="p3.html">3</a> <a href="p2.html">下一页</a> <a href="p3.html">末页</a></div>', cuts: true }));
  if (end.next) does.push(aside({ text: '（全文共4页，这是第1页，余下内容请看下一页）', cuts: true }));
  if (o.credit) does.push(credit({ ...CREDITS[o.credit], where: o.first ? 'first' : 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'bokezt' || skin === 'zhangban' ? { where: 'after', wrap: 'owner13' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 3) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-minsu' || of === 'zh-lvyou' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-xiyifang' || of === 'zh-nianjian', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-laofang', 'heavy', 'laofang', [1, 0, 3], { ...on, ...general, byline: true, lines: 4, pictures: 1, self: 3, ...wall(1, 'toll13', 0.72), credit: 'weixin', promo: 5, legal: 4 }),
  copy('zh-laofang', 'single', 'laofang', [0, 2, 4], { ...on, byline: true, pictures: 1, ...wall(6, 'notice13', 0.75), credit: 'xuanzi', promo: 1 }),
  copy('zh-laofang', 'kit-pinyin', 'laofang', [0, 3, 4], { ...on, ...wall(9, 'paras', 0.85) }),
  copy('zh-laofang', 'frame', 'laofang', [0, 1, 2], { ...on, ...general, byline: true, ...cities(['洛阳', '达州', '阜新', '娄底'], '旧房翻新'), credit: 'zuozhe', promo: 7, legal: 3 }),
  copy('zh-yashua', 'single', 'yashua', [2, 0, 1], { ...on, ...general, ...wall(0, 'paras', 0.8), credit: 'chuchu' }),
  copy('zh-yashua', 'kit-tags', 'yashua', [0, 2, 4], { ...on, promo: 2, legal: 7 }),
  copy('zh-yashua', 'kit-zerowidth', 'yashua', [0, 1, 3], { ...on, credit: 'wenzi', promo: 14, legal: 0 }),
  copy('zh-yashua', 'inlineonly', 'yashua', [1, 2, 4], { ...on, ...half(0.75), credit: 'chuwang', promo: 6, legal: 0 }),
  copy('zh-yashua', 'normal', 'yashua', [3, 0, 2], { ...on, pictures: 1, self: 1, credit: 'xuanzi', promo: 2 }),
  copy('zh-minsu', 'heavy', 'minsu', [2, 1, 0], { ...on, lines: 4, pictures: 1, credit: 'xuanzi', promo: 9 }),
  copy('zh-minsu', 'kit-control', 'minsu', [0, 2, 3], { ...on, ...wall(11, 'paras', 0.75), credit: 'chuchu', promo: 14 }),
  copy('zh-minsu', 'normal', 'minsu', [4, 1, 2], { ...on, end: { next: true, keep: 0.74 }, credit: 'zhuanzai', promo: 1, legal: 8 }),
  copy('zh-minsu', 'frame', 'minsu', [0, 1, 4], { ...on, short: true, noRepeat: true, ...wall(7, 'notice13', 0.75), ...cities(['丽水', '黄山', '恩施', '安顺'], '民宿托管'), legal: 10 }),
  copy('zh-minsu', 'inlineonly', 'minsu', [1, 0, 4], { ...on, ...wall(0, 'notice13', 0.75), credit: 'zimeiti', legal: 7 }),
  copy('zh-xungou', 'kit-pinyin', 'xungou', [0, 1, 2], { ...on, ...wall(11, 'notice13', 0.8), credit: 'zhuanzai', promo: 3, legal: 8 }),
  copy('zh-xungou', 'single', 'xungou', [2, 1, 0], { ...on, ...half(0.85), credit: 'zimeiti', promo: 11, legal: 5 }),
  copy('zh-xungou', 'kit-brand', 'xungou', [0, 2, 4], { ...on, credit: 'wenzi', legal: 8 }),
  copy('zh-xungou', 'hidden', 'xungou', [1, 0, 3], { ...on, n: 3, self: 0, credit: 'chuchu', legal: 10 }),
  copy('zh-nianjian', 'light', 'nianjian', [1, 2, 4], { ...on, ...wall(8, 'toll13', 0.75), credit: 'chuwang', legal: 11 }),
  copy('zh-nianjian', 'kit-control', 'nianjian', [0, 1, 4], { ...on, ...general, ...wall(8, 'toll13', 0.85), credit: 'chuwang', promo: 4, legal: 2 }),
  copy('zh-nianjian', 'hidden', 'nianjian', [3, 0, 2], { ...on, legal: 5 }),
  copy('zh-nianjian', 'normal', 'nianjian', [2, 1, 0], { ...on, ...wall(2, 'toll13', 0.8), credit: 'xiaoxi' }),

  // --- it has nothing to do with it
  copy('zh-kantian', 'normal', 'jiqi', [3, 1, 2], { pictures: 1, ...wall(12, 'toll13', 0.8), credit: 'zuichu', legal: 3 }),
  copy('zh-kantian', 'inlineonly', 'jiqi', [1, 2, 3], { ...general, credit: 'weixin', promo: 9, legal: 2 }),
  copy('zh-kantian', 'kit-tags', 'jiqi', [0, 1, 4], { ...wall(14, 'toll13', 0.75), credit: 'xiaoxi', promo: 10, legal: 0 }),
  copy('zh-kantian', 'frame', 'donghua', [0, 1, 2], { short: true, noClose: true, ...cities(['遵义', '承德', '清远', '渭南'], '三维动画制作'), credit: 'zhuanzai', legal: 3 }),
  copy('zh-kantian', 'kit-control', 'donghua', [0, 2, 3], { ...general, credit: 'chuchu', promo: 4, legal: 6 }),
  copy('zh-kantian', 'heavy', 'donghua', [1, 2, 4], { ...general, lines: 4, pictures: 2, credit: 'xuanzi', promo: 10, legal: 4 }),
  copy('zh-caipu', 'heavy', 'kehu', [1, 2, 3], { lines: 3, pictures: 3, credit: 'xuanzi', promo: 6, legal: 4 }),
  copy('zh-caipu', 'kit-brand', 'kehu', [0, 1, 2], { credit: 'xuanzi', promo: 7, legal: 6 }),
  copy('zh-caipu', 'frame', 'lenglian', [0, 1, 2], { ...general, short: true, ...wall(15, 'shade13', 0.8), ...cities(['钦州', '日照', '汉中', '绥化'], '冷链运输公司'), credit: 'weixin', promo: 0, legal: 11 }),
  copy('zh-caipu', 'hidden', 'lenglian', [1, 3, 2], { ...general, credit: 'gongzhong', promo: 2, legal: 1 }),
  copy('zh-caipu', 'kit-zerowidth', 'lenglian', [0, 1, 3], { ...general, ...wall(3, 'notice13', 0.9), credit: 'chuwang' }),
  copy('zh-caipu', 'normal', 'kehu', [1, 4, 2], { ...wall(4, 'paras', 0.72), credit: 'xiaoxi', promo: 13 }),
  copy('zh-caomao', 'kit-brand', 'waiqiang', [0, 1, 2], { ...wall(3, 'notice13', 0.75), credit: 'wenzi', promo: 3 }),
  copy('zh-caomao', 'frame', 'waiqiang', [0, 1, 2], { short: true, ...cities(['张家口', '保山', '汕尾', '鹤壁'], '外墙清洗公司'), credit: 'zuozhe', promo: 12, legal: 11 }),
  copy('zh-caomao', 'single', 'waiqiang', [3, 1, 2], { self: 1, end: { middle: [5, 'shade13'] }, credit: 'zuozhe' }),
  copy('zh-caomao', 'hidden', 'gongjiao', [2, 1, 4], { ...general, n: 3, credit: 'zuichu', promo: 12, legal: 1 }),
  copy('zh-caomao', 'inlineonly', 'gongjiao', [1, 2, 3], { n: 2, self: 0, ...wall(13, 'toll13', 0.72), credit: 'wenzi', promo: 3 }),
  copy('zh-kujiao', 'hidden', 'fadianji', [0, 1, 2], { ...bare, promo: 11, legal: 9 }),
  copy('zh-kujiao', 'single', 'fadianji', [4, 1, 2], { ...general, n: 1, credit: 'zuichu', promo: 4 }),
  copy('zh-kujiao', 'kit-garbage', 'fadianji', [0, 1, 3], { self: 1, ...wall(6, 'paras', 0.75), credit: 'zhuanzai', promo: 8, legal: 1 }),
  copy('zh-kujiao', 'kit-pinyin', 'weibao', [0, 1, 4], { ...general, end: { pages: true, keep: 0.72 }, credit: 'zuozhe', legal: 2 }),
  copy('zh-kujiao', 'heavy', 'weibao', [1, 2, 3], { lines: 2, credit: 'zuichu', legal: 9 }),
  copy('zh-lvyou', 'heavy', 'ruanjian', [1, 2, 3], { lines: 2, pictures: 2, credit: 'zimeiti', legal: 9 }),
  copy('zh-lvyou', 'single', 'xiaofu', [1, 2, 4], { pictures: 1, self: 2, ...half(0.9), credit: 'chuchu', promo: 0, legal: 10 }),
  copy('zh-lvyou', 'hidden', 'xiaofu', [3, 1, 0], { ...wall(2, 'notice13', 0.9), credit: 'xiaoxi', promo: 1 }),
  copy('zh-lvyou', 'inlineonly', 'ruanjian', [3, 1, 2], { ...wall(10, 'paras', 0.75), credit: 'zuozhe', legal: 2 }),
  copy('zh-lvyou', 'light', 'zizhi', [1, 2, 3], { self: 3, credit: 'weixin' }),
  copy('zh-lvyou', 'kit-tags', 'zizhi', [0, 1, 4], { credit: 'chuwang', promo: 8, legal: 7 }),
  copy('zh-xiyifang', 'kit-garbage', 'buxian', [0, 1, 2], { ...wall(7, 'notice13', 0.72), credit: 'xiaoxi', promo: 13 }),
  copy('zh-xiyifang', 'normal', 'buxian', [1, 2, 3], { n: 1, self: 0, ...wall(5, 'notice13', 0.8), credit: 'gongzhong', promo: 0, legal: 5 }),
  copy('zh-xiyifang', 'kit-zerowidth', 'buxian', [0, 1, 4], { credit: 'zimeiti', promo: 5, legal: 2 }),

  // --- traditional Chinese, English, Japanese, on the same farms; into English no other phrase than a Chinese one is spliced
  copy('ht-shitou', 'frame', 'zhaopai', [0, 1, 2], { ...general, end: { middle: [3, 'shade13', 'zh-Hans'] }, ...cities(['廣元', '萍鄉', '延安', '撫順'], '廣告招牌製作'), credit: 'htBoth' }),
  copy('ht-shitou', 'hidden', 'zhaopai', [2, 1, 3], { n: 3, ...wall(2, 'paras', 0.75), credit: 'htBoth', promo: 7, ...hans, legal: 8 }),
  copy('ht-shitou', 'kit-zerowidth', 'zhaopai', [0, 1, 4], { credit: 'htBoth', legal: 3 }),
  copy('ht-fengshan', 'normal', 'weiyu', [1, 2, 3], { ...wall(1, 'toll13', 0.85), promo: 2, legal: 10 }),
  copy('ht-fengshan', 'kit-control', 'weiyu', [0, 1, 4], { ...general, ...wall(0, 'notice13', 0.75), credit: 'htBoth', promo: 1 }),
  copy('ht-fengshan', 'kit-brand', 'weiyu', [0, 2, 3], { credit: 'htUrl', promo: 4, ...hans, legal: 4 }),
  copy('ht-yejian', 'inlineonly', 'leishe', [1, 2, 3], { ...general, credit: 'htUrl', promo: 8, ...hans, legal: 5 }),
  copy('ht-yejian', 'light', 'leishe', [2, 1, 4], { ...general, ...half(0.75), credit: 'htUrl', legal: 1 }),
  copy('ht-yejian', 'kit-pinyin', 'leishe', [0, 1, 3], { ...wall(1, 'paras', 0.8), credit: 'htUrl', promo: 0 }),
  copy('en-kerb', 'heavy', 'zhongchou', [1, 2, 3], { lines: 3, credit: 'enSource', promo: 0 }),
  copy('en-kerb', 'single', 'insurance', [1, 2, 0], { ...bare, credit: 'enUrl', legal: 6 }),
  copy('en-kerb', 'normal', 'zhongchou', [2, 1, 4], { n: 1, ...half(0.8), promo: 2 }),
  copy('en-kerb', 'hidden', 'insurance', [2, 1, 4], { ...bare, ...wall(2, 'notice13', 0.8), credit: 'enUrl', promo: 0 }),
  copy('en-door', 'heavy', 'insurance', [2, 1, 4], { ...bare, lines: 4, pictures: 1, self: 2, credit: 'enUrl', promo: 0, legal: 0 }),
  copy('en-door', 'single', 'insurance', [4, 1, 2], { ...bare, end: { pages: true, keep: 0.72 }, credit: 'enUrl', promo: 1, legal: 6 }),
  copy('en-door', 'inlineonly', 'zhongchou', [3, 1, 2], { ...general, ...wall(1, 'paras', 0.8), credit: 'enUrl', promo: 2, legal: 1 }),
  copy('en-door', 'light', 'insurance', [2, 1, 0], { ...bare, ...wall(0, 'toll13', 0.72), credit: 'enSource' }),
  copy('en-door', 'frame', 'insurance', [0, 1, 2], { ...bare, credit: 'enSource', promo: 1, legal: 0 }),
  copy('ja-ai', 'heavy', 'mizumore', [1, 2, 4], { lines: 3, ...wall(0, 'notice13', 0.72), credit: 'jaBoth', promo: 0 }),
  copy('ja-ai', 'inlineonly', 'yinxiang', [1, 2, 3], { n: 2, credit: 'jaBoth', legal: 11 }),
  copy('ja-getabako', 'single', 'yinxiang', [2, 1, 4], { ...general, ...wall(1, 'paras', 0.85), credit: 'jaBoth', promo: 1, legal: 7 }),
  copy('ja-getabako', 'frame', 'mizumore', [0, 1, 2], { ...bare, ...general, noRepeat: true, credit: 'jaUrl', legal: 9 }),
];

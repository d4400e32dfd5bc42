// The fourteenth set: out of honest-fourteenth/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-fourteenth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source: each page in another form, taken in turn

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  source: [source, '本文原载：{site}', '来源自媒体：{site}', '（摘编自《{site}》）', '原文首发：{site}', '文章选自：{site}', '[转载自 {site}]', '稿件转自：{site}', '原文刊登于《{site}》', '来源 丨 {site}', '【本文来源】{site}', '转载来自：{site}', '本文由{site}首发', '原文发表于：{site}', ['<p>转载自<br>{site}</p>'], '首发｜{site}', '内容首发于 {site}', '出处 / {site}'],
  both: [both, '来源丨{site}　作者丨{author}', '（文：{author}　转自：{site}）', '作者：{author}；首发于：{site}', '原作：{author}　摘自：{site}', '采写：{author}　原载：《{site}》', '作者／{author}　出处／{site}', '[作者]{author} [来源]{site}', '本文作者{author}，转载自{site}，版权归作者所有', '来源：{site}　文/{author}', '撰稿人：{author}　稿件来源：{site}', '转自：{site}，作者：{author}', '撰文丨{author}　　首发丨{site}', '作者：{author}｜出处：《{site}》', '文章来自{site}，作者是{author}', '【作者】{author}　【转自】{site}'],
  url: [url, '来源网址：{url}', '查看原文：{url}', '原贴：{url}', '文章链接：{url}', '原始文章：{url}', '原文链接 → {url}', '阅读原文：{url}', '原文转自：{url}', '本文出处：{url}', '[原文] {url}'],
  account: [account, '转载自微信公众号：{site}（ID：wandi-jiuwen），作者：{author}', '来源：{site}（微信公众号），作者：{author}', '首刊于微信公众号「{site}」，撰文：{author}', '微信公众号｜{site}　撰稿｜{author}', '转自“{site}”公众号，作者：{author}', '原发公众号：{site}　原作者：{author}'],
  htBoth: [both, '轉載自《{site}》，作者：{author}', '來源／{site}　文字／{author}', '文字：{author}（轉自：{site}）', '原載：{site}｜作者：{author}'],
  htUrl: [url, '全文網址：{url}', '轉貼自：{url}', '原文出處：{url}', '文章原始頁面：{url}'],
  enUrl: [url, 'Originally posted here: {url}', 'Source URL: {url}', 'First published at: {url}', 'Full text of the original: {url}', 'Original page: {url}'],
  enSource: [source, 'First appeared in {site}', 'Via: {site}', 'Original publication: {site}'],
  jaBoth: [both, '出典：「{site}」（文：{author}）', '転載元：{site}　執筆：{author}', '元記事：{site}（著者：{author}）'],
  jaUrl: [url, '記事の出典：{url}'],
};
const used = {};
/** The next form of its kind; html where the value stands on a line of its own. */
function creditOf(kind) {
  const [attribution, ...forms] = CREDITS[kind], form = forms[(used[kind] = (used[kind] ?? -1) + 1) % forms.length];
  return Array.isArray(form) ? { html: form[0], attribution } : { text: form, attribution };
}
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '作者：{author}　　原发：{site}', attribution: both, where: 'first' };
const RIGHTS = '各地的天数和材料差得很远，以当地窗口的说法为准。鲍静澜，写于离开大厅以后；妇联、工会要印成传单，尽管印；网站要登，先给我写封信。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['随手转文网', '掌柜问问', '万用资料屋', '开铺子参考', '杂文收纳站'];
const HOSTS = ['www.sszw5.example', 'www.zgwenwen.example', 'm.wanyong-zl.example', 'www.kpzck.example', 'www.zawen-sn.example', 'www.wz-7788.example', 'www.xiaodian-66.example', 'www.ziliaowu3.example', 'wap.kan-wz.example', 'www.fenxiang-w8.example', 'www.changshi-q.example', 'www.duyidu9.example', 'www.wencang-2.example'];
const SKINS = ['zhanqun', 'yebo', 'zhangye', 'gezi', 'gezi', 'zhanqun', 'yebo', 'zhanqun', 'gezi', 'zhangye', 'yebo', 'zhanqun', 'gezi', 'yebo', 'zhanqun', 'zhangye', 'gezi', 'yebo', 'zhangye'];
const SUFFIX = { gezi: '', zhanqun: '_{s}', yebo: ' | {s}', zhangye: ' - {s}手机版' };
const AROUND = ['plain', 'tag14', 'plain', 'word14', 'plain'];
const LINE_WRAPS = ['p', 'p', 'div', 'mid14', 'bold14'];
const SEPARATORS = ['_', '△', ',', '‖', '_', '△', ',', '_', '□', ',', '_', '‖', ','];
const GENERIC = ['生活', '见闻', '学习', '文章', '人物'];
let turn = 0, frames = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 20 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'tupian/14' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: o.n ?? 4, set: 'fourteenth', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.frame % 2, length: 32 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.frame % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.frame % 2, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: (o.frame + 1) % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '覆盖城市：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0005\u0007', '\u0006', '\u0008\u0005'], share: 54 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u200b', '\u2060', '\ufeff'], share: 34 })],
  'kit-pinyin': () => [pinyin({ readings, share: 52 })],
  'kit-brand': () => [stamp({ form: '{s}/{h}', share: 77 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 90 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 50 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 6) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, frame: variant === 'frame' ? frames++ : 0, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-shengyu' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<div class="ym14"><b>1</b> <a href="_2.html">2</a> <a href="_3.html">3</a> <a href="_4.html">4</a> <a href="_2.html">下一页</a></div>', cuts: true }));
  if (end.next) does.push(aside({ text: '（正文共3页，现在是第1页，点下一页看后面的内容）', cuts: true }));
  if (o.credit) does.push(credit({ ...creditOf(o.credit), where: 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'yebo' || skin === 'zhangye' ? { where: 'after', wrap: 'owner14' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 2) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-xiche' || of === 'zh-cangpin' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-mangdao' || of === 'zh-shengyu', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-zuofan', 'inlineonly', 'zuofan', [2, 0, 1], { ...on, ...general, byline: true, self: 3, ...wall(1, 'toll14', 0.72), credit: 'account', promo: 4, legal: 6 }),
  copy('zh-zuofan', 'single', 'zuofan', [3, 1, 4], { ...on, byline: true, pictures: 1, ...wall(6, 'notice14', 0.75), credit: 'both', promo: 1 }),
  copy('zh-zuofan', 'frame', 'zuofan', [0, 1, 2], { ...on, ...general, byline: true, ...cities(['临沂', '三明', '铜陵', '朔州'], '上门做饭'), credit: 'both', promo: 7, legal: 3 }),
  copy('zh-zuofan', 'kit-zerowidth', 'zuofan', [0, 1, 3], { ...on, credit: 'both', promo: 13, legal: 0 }),
  copy('zh-zuofan', 'normal', 'zuofan', [1, 0, 4], { ...on, pictures: 1, self: 1, credit: 'both', promo: 2 }),
  copy('zh-dengshan', 'heavy', 'dengshan', [1, 0, 3], { ...on, lines: 4, pictures: 1, ...half(0.75), credit: 'url', promo: 6, legal: 0 }),
  copy('zh-dengshan', 'kit-pinyin', 'dengshan', [0, 2, 4], { ...on, ...wall(9, 'paras', 0.85) }),
  copy('zh-dengshan', 'single', 'dengshan', [2, 0, 4], { ...on, ...general, ...wall(0, 'paras', 0.8), credit: 'url' }),
  copy('zh-dengshan', 'hidden', 'dengshan', [3, 0, 1], { ...on, n: 3, self: 0, credit: 'url', legal: 10 }),
  copy('zh-xiche', 'single', 'xiche', [3, 0, 4], { ...on, ...half(0.85), credit: 'source', promo: 11, legal: 5 }),
  copy('zh-xiche', 'kit-control', 'xiche', [0, 1, 2], { ...on, ...wall(11, 'paras', 0.75), credit: 'url', promo: 14 }),
  copy('zh-xiche', 'kit-tags', 'xiche', [0, 3, 4], { ...on, promo: 2, legal: 7 }),
  copy('zh-xiche', 'normal', 'xiche', [1, 0, 2], { ...on, end: { next: true, keep: 0.74 }, credit: 'source', promo: 1, legal: 8 }),
  copy('zh-xiche', 'light', 'xiche', [2, 1, 4], { ...on, ...wall(8, 'toll14', 0.75), credit: 'url', legal: 11 }),
  copy('zh-jiafa', 'heavy', 'jiafa', [1, 2, 0], { ...on, lines: 4, pictures: 1, credit: 'both', promo: 9 }),
  copy('zh-jiafa', 'inlineonly', 'jiafa', [3, 0, 1], { ...on, ...wall(0, 'notice14', 0.75), credit: 'source', legal: 7 }),
  copy('zh-jiafa', 'kit-control', 'jiafa', [0, 1, 4], { ...on, ...general, ...wall(8, 'toll14', 0.85), credit: 'url', promo: 4, legal: 2 }),
  copy('zh-jiafa', 'frame', 'jiafa', [0, 1, 4], { ...on, short: true, noRepeat: true, ...wall(7, 'notice14', 0.75), ...cities(['岳阳', '滁州', '玉溪', '营口'], '假发定制'), legal: 10 }),
  copy('zh-shengyu', 'normal', 'shengyu', [2, 1, 0], { ...on, ...wall(2, 'toll14', 0.8), credit: 'source' }),
  copy('zh-shengyu', 'kit-brand', 'shengyu', [0, 2, 4], { ...on, credit: 'both', legal: 8 }),
  copy('zh-shengyu', 'kit-pinyin', 'shengyu', [0, 1, 2], { ...on, ...wall(14, 'notice14', 0.8), credit: 'source', promo: 3, legal: 8 }),
  copy('zh-shengyu', 'hidden', 'shengyu', [3, 0, 2], { ...on, legal: 5 }),

  // --- it has nothing to do with it
  copy('zh-renlu', 'heavy', 'dapeng', [1, 2, 4], { ...general, lines: 4, pictures: 2, credit: 'both', promo: 10, legal: 4 }),
  copy('zh-renlu', 'kit-tags', 'dapeng', [0, 1, 4], { ...wall(4, 'toll14', 0.75), credit: 'source', promo: 10, legal: 0 }),
  copy('zh-renlu', 'inlineonly', 'dapeng', [1, 2, 3], { ...general, credit: 'account', promo: 9, legal: 2 }),
  copy('zh-renlu', 'frame', 'meihua', [0, 1, 2], { short: true, noClose: true, ...cities(['宝鸡', '德阳', '荆门', '松原'], 'PPT美化设计'), credit: 'source', legal: 3 }),
  copy('zh-renlu', 'kit-control', 'meihua', [0, 2, 3], { ...general, credit: 'url', promo: 4, legal: 6 }),
  copy('zh-renlu', 'single', 'meihua', [4, 1, 2], { self: 1, end: { middle: [5, 'shade14'] }, credit: 'both' }),
  copy('zh-kouqin', 'heavy', 'dangan', [1, 2, 3], { lines: 3, pictures: 3, credit: 'both', promo: 6, legal: 4 }),
  copy('zh-kouqin', 'kit-brand', 'dangan', [0, 1, 2], { credit: 'both', promo: 7, legal: 6 }),
  copy('zh-kouqin', 'normal', 'dangan', [1, 4, 2], { ...wall(15, 'paras', 0.72), credit: 'source', promo: 13 }),
  copy('zh-kouqin', 'frame', 'buca', [0, 1, 2], { ...general, short: true, ...wall(12, 'shade14', 0.8), ...cities(['嘉峪关', '衢州', '永州', '抚顺'], '酒店布草厂家'), credit: 'account', promo: 0, legal: 11 }),
  copy('zh-kouqin', 'hidden', 'buca', [1, 3, 2], { ...general, credit: 'account', promo: 2, legal: 1 }),
  copy('zh-kouqin', 'kit-zerowidth', 'buca', [0, 1, 3], { ...general, ...wall(3, 'notice14', 0.9), credit: 'url' }),
  copy('zh-caimi', 'inlineonly', 'diaozhuang', [1, 2, 3], { n: 2, self: 0, ...wall(13, 'toll14', 0.72), credit: 'both', promo: 3 }),
  copy('zh-caimi', 'single', 'diaozhuang', [4, 1, 2], { ...general, n: 1, credit: 'source', promo: 4 }),
  copy('zh-caimi', 'kit-garbage', 'diaozhuang', [0, 1, 3], { ...wall(7, 'notice14', 0.62), credit: 'source', promo: 13 }),
  copy('zh-caimi', 'hidden', 'daba', [2, 1, 4], { ...general, n: 3, credit: 'source', promo: 12, legal: 1 }),
  copy('zh-caimi', 'kit-brand', 'daba', [0, 1, 2], { ...wall(3, 'notice14', 0.75), credit: 'both', promo: 3 }),
  copy('zh-xunren', 'heavy', 'baozhuangji', [1, 2, 3], { lines: 2, credit: 'source', legal: 9 }),
  copy('zh-xunren', 'normal', 'baozhuangji', [1, 2, 4], { n: 1, self: 0, ...wall(5, 'notice14', 0.8), credit: 'account', promo: 0, legal: 5 }),
  copy('zh-xunren', 'hidden', 'baozhuangji', [0, 1, 2], { ...bare, promo: 11, legal: 9 }),
  copy('zh-xunren', 'light', 'huifu', [1, 2, 3], { self: 3, credit: 'account' }),
  copy('zh-xunren', 'frame', 'huifu', [0, 1, 2], { short: true, ...cities(['大庆', '茂名', '楚雄', '新余'], '数据恢复中心'), credit: 'both', promo: 12, legal: 11 }),
  copy('zh-cangpin', 'normal', 'shipinhao', [3, 1, 2], { pictures: 1, ...wall(12, 'toll14', 0.8), credit: 'source', legal: 3 }),
  copy('zh-cangpin', 'heavy', 'shipinhao', [1, 2, 3], { lines: 2, pictures: 2, credit: 'source', legal: 9 }),
  copy('zh-cangpin', 'single', 'chayi', [1, 2, 4], { pictures: 1, self: 2, ...half(0.9), credit: 'url', promo: 0, legal: 10 }),
  copy('zh-cangpin', 'hidden', 'chayi', [3, 1, 0], { ...wall(2, 'notice14', 0.9), credit: 'source', promo: 1 }),
  copy('zh-cangpin', 'inlineonly', 'shipinhao', [4, 1, 2], { ...wall(10, 'paras', 0.75), credit: 'both', legal: 2 }),
  copy('zh-cangpin', 'kit-tags', 'chayi', [0, 1, 4], { credit: 'url', promo: 8, legal: 7 }),
  copy('zh-mangdao', 'kit-garbage', 'fanghuo', [0, 1, 3], { self: 1, ...wall(6, 'paras', 0.75), credit: 'source', promo: 8, legal: 1 }),
  copy('zh-mangdao', 'kit-pinyin', 'fanghuo', [0, 1, 4], { ...general, end: { pages: true, keep: 0.72 }, credit: 'both', legal: 2 }),
  copy('zh-mangdao', 'kit-zerowidth', 'zhanting', [0, 1, 4], { credit: 'source', promo: 5, legal: 2 }),

  // --- traditional Chinese, English, Japanese, on the same farms; into English no other phrase than a Chinese one is spliced
  copy('ht-majiang', 'normal', 'zheyu', [1, 2, 3], { ...wall(1, 'toll14', 0.85), promo: 2, legal: 10 }),
  copy('ht-majiang', 'kit-control', 'zheyu', [0, 1, 4], { ...general, ...wall(0, 'notice14', 0.75), credit: 'htBoth', promo: 1 }),
  copy('ht-majiang', 'kit-pinyin', 'zheyu', [0, 2, 3], { ...wall(1, 'paras', 0.8), credit: 'htUrl', promo: 0 }),
  copy('ht-lalian', 'hidden', 'tisu', [2, 1, 3], { n: 3, ...wall(2, 'paras', 0.75), credit: 'htBoth', promo: 7, ...hans, legal: 8 }),
  copy('ht-lalian', 'inlineonly', 'tisu', [1, 2, 3], { ...general, credit: 'htUrl', promo: 8, ...hans, legal: 5 }),
  copy('ht-lalian', 'kit-zerowidth', 'tisu', [0, 1, 4], { credit: 'htBoth', legal: 3 }),
  copy('ht-jiazhao', 'frame', 'canche', [0, 1, 2], { ...general, end: { middle: [3, 'shade14', 'zh-Hans'] }, ...cities(['通化', '開封', '宜賓', '湛江'], '餐車改裝工廠'), credit: 'htBoth' }),
  copy('ht-jiazhao', 'kit-brand', 'canche', [0, 2, 3], { credit: 'htUrl', promo: 4, ...hans, legal: 4 }),
  copy('ht-jiazhao', 'light', 'canche', [2, 1, 4], { ...general, ...half(0.75), credit: 'htUrl', legal: 1 }),
  copy('en-taxi', 'heavy', 'office', [2, 1, 4], { ...bare, lines: 4, pictures: 1, self: 2, credit: 'enUrl', promo: 0, legal: 0 }),
  copy('en-taxi', 'single', 'office', [4, 1, 2], { ...bare, end: { pages: true, keep: 0.72 }, credit: 'enUrl', promo: 1, legal: 6 }),
  copy('en-taxi', 'inlineonly', 'sumaitong', [3, 1, 2], { ...general, ...wall(1, 'paras', 0.8), credit: 'enUrl', promo: 2, legal: 1 }),
  copy('en-taxi', 'light', 'office', [2, 1, 0], { ...bare, ...wall(0, 'toll14', 0.72), credit: 'enSource' }),
  copy('en-taxi', 'frame', 'office', [0, 1, 2], { ...bare, credit: 'enSource', promo: 1, legal: 0 }),
  copy('en-apple', 'heavy', 'sumaitong', [1, 2, 3], { lines: 3, credit: 'enSource', promo: 0 }),
  copy('en-apple', 'single', 'office', [1, 2, 0], { ...bare, credit: 'enUrl', legal: 6 }),
  copy('en-apple', 'normal', 'sumaitong', [2, 1, 4], { n: 1, ...half(0.8), promo: 2 }),
  copy('en-apple', 'hidden', 'office', [2, 1, 4], { ...bare, ...wall(2, 'notice14', 0.8), credit: 'enUrl', promo: 0 }),
  copy('ja-cha', 'single', 'denghua', [2, 1, 4], { ...general, ...wall(1, 'paras', 0.85), credit: 'jaBoth', promo: 1, legal: 7 }),
  copy('ja-cha', 'inlineonly', 'denghua', [1, 2, 3], { n: 2, credit: 'jaBoth', legal: 11 }),
  copy('ja-kairanban', 'heavy', 'sumaho', [1, 2, 4], { lines: 3, ...wall(0, 'notice14', 0.72), credit: 'jaBoth', promo: 0 }),
  copy('ja-kairanban', 'frame', 'sumaho', [0, 1, 2], { ...bare, ...general, noRepeat: true, credit: 'jaUrl', legal: 9 }),
];

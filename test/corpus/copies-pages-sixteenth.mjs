// The sixteenth set: out of honest-sixteenth/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-sixteenth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source: each page in another form, taken in turn

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  source: [source, '转载自「{site}」', '此文来源：{site}', '原刊：《{site}》', '【出处】{site}', '来源站点：{site}', '（来源：{site}自媒体）', '文章摘自：{site}', '最早发表于：{site}', '转自 | {site}', '原始来源：{site}', '本文源于{site}', '（选自《{site}》）', ['<p>来源<br>{site}</p>'], '首发于：{site}', '本文刊载于：{site}', '稿件选自：{site}', '出处 → {site}'],
  both: [both, '来源｜{site}　撰文｜{author}', '（来自：{site}　文：{author}）', '作者 {author}，原载 {site}', '文 / {author}　转载自 / {site}', '转自《{site}》，撰文：{author}', '[来源]{site} [撰稿]{author}', '本文转自{site}，作者为{author}，版权归原作者', '作者 | {author}　首发 | {site}', '执笔：{author}　来源：《{site}》', '出处：《{site}》；作者：{author}', '原作者 {author}｜原文刊于 {site}', '【来源】{site}　【文字】{author}', '撰文／{author}　原载／{site}', '作者：{author}　转载自：《{site}》', '文章转载自{site}（作者：{author}）'],
  url: [url, '原文网址 → {url}', '原文位置：{url}', '转载地址：{url}', '原始页面：{url}', '文章源地址：{url}', '【原文链接】{url}', '来源页面：{url}', '点击阅读原文：{url}', '本文链接出处：{url}', '[出处] {url}'],
  account: [account, '转自微信公众号：{site}（ID：yuemo-ji），作者：{author}', '来源：公众号「{site}」　撰文：{author}', '首发于微信公众号“{site}”，文/{author}', '公众号｜{site}　作者｜{author}', '本文转自公众号：{site}，文：{author}', '原公众号：{site}　撰稿：{author}'],
  htBoth: [both, '來源：《{site}》　文：{author}', '轉載自：{site}　撰文：{author}', '作者／{author}　轉載自／{site}', '原文刊於《{site}》，文：{author}'],
  htUrl: [url, '原文頁面：{url}', '轉載出處：{url}', '閱讀原文：{url}', '原始連結：{url}'],
  enUrl: [url, 'Read the full original: {url}', 'Link to source: {url}', 'Originally from: {url}', 'Original article: {url}', 'Reposted from {url}'],
  enSource: [source, 'Originally published in {site}', 'Source: {site}', 'Reprinted from {site}'],
  jaBoth: [both, '転載元「{site}」　文：{author}', '元記事：{site}　筆者：{author}', '出典：{site}（執筆：{author}）'],
  jaUrl: [url, '元の記事のURL：{url}'],
};
const used = {};
/** The next form of its kind; html where the value stands on a line of its own. */
function creditOf(kind) {
  const [attribution, ...forms] = CREDITS[kind], form = forms[(used[kind] = (used[kind] ?? -1) + 1) % forms.length];
  return Array.isArray(form) ? { html: form[0], attribution } : { text: form, attribution };
}
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '文字：{author}　　首发：{site}', attribution: both, where: 'first' };
const RIGHTS = '用药和年纪各家医院说法不全一样，听给你看病的那位医生的。龚小满，内镜室护士；村卫生室想抄在黑板上，请抄；网站要用，请先留言问我一声。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['一刻转载网', '站长杂货铺', '全知资料库', '副业研究站', '热帖搬运社'];
const HOSTS = ['www.yikezz.example', 'www.zzzahuo.example', 'm.quanzhi-zlk.example', 'www.fuyeyj.example', 'www.retie-by.example', 'www.wen-3399.example', 'www.zhanzhang-55.example', 'www.zlku7.example', 'wap.yue-du6.example', 'www.haotie-x2.example', 'www.wenda-88.example', 'www.kanban-4.example', 'www.shouji-wz.example'];
const SKINS = ['pinge', 'liantai', 'xiaoji', 'liantai', 'zhangdu', 'pinge', 'liantai', 'xiaoji', 'pinge', 'zhangdu', 'liantai', 'xiaoji', 'pinge', 'liantai', 'xiaoji', 'zhangdu', 'pinge', 'liantai', 'zhangdu'];
const SUFFIX = { pinge: '', liantai: '-{s}', xiaoji: ' – {s}', zhangdu: '_{s}触屏版' };
const AROUND = ['plain', 'word16', 'plain', 'tag16', 'plain', 'plain', 'tag16'];
const LINE_WRAPS = ['p', 'div', 'p', 'bold16', 'mid16'];
const SEPARATORS = [',', '◈', '_', '¦', ',', '_', '◈', ',', '_', '✦', '_', ',', '¦'];
const GENERIC = ['科技', '教育', '理财', '健康', '旅游'];
let turn = 0, frames = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 20 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'pic/16' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: o.n ?? 4, set: 'sixteenth', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.frame % 2, length: 32 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.frame % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.frame % 2, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: (o.frame + 1) % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '业务地区：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0006\u0005', '\u0008', '\u0007\u0006'], share: 54 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u200b', '\ufeff', '\u2060'], share: 38 })],
  'kit-pinyin': () => [pinyin({ readings, share: 46 })],
  'kit-brand': () => [stamp({ form: '{s}·{h}', share: 77 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 66 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 47 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 4) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, frame: variant === 'frame' ? frames++ : 0, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-weijing' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<p class="fanye16"><span>1</span> <a href="16_2.html">2</a> <a href="16_3.html">3</a> <a href="16_2.html">下一页</a> <a href="16_3.html">末页</a></p>', cuts: true }));
  if (end.next) does.push(aside({ text: '（全文分为3页，您正在看第1页，剩下的内容请翻到下一页）', cuts: true }));
  if (o.credit) does.push(credit({ ...creditOf(o.credit), where: 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'xiaoji' || skin === 'zhangdu' ? { where: 'after', wrap: 'owner16' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 3) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-banma' || of === 'zh-huanlian' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-yujing' || of === 'zh-weijing', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-weijing', 'normal', 'weijing', [2, 1, 0], { ...on, ...wall(8, 'toll16', 0.8), credit: 'source' }),
  copy('zh-weijing', 'kit-brand', 'weijing', [0, 2, 4], { ...on, credit: 'both', legal: 3 }),
  copy('zh-weijing', 'kit-pinyin', 'weijing', [0, 1, 2], { ...on, ...wall(13, 'notice16', 0.8), credit: 'source', promo: 10, legal: 9 }),
  copy('zh-weijing', 'hidden', 'weijing', [3, 0, 2], { ...on, legal: 6 }),
  copy('zh-banma', 'single', 'banma', [3, 0, 4], { ...on, ...half(0.85), credit: 'source', promo: 12, legal: 0 }),
  copy('zh-banma', 'kit-control', 'banma', [0, 1, 2], { ...on, ...wall(0, 'paras', 0.75), credit: 'url', promo: 6 }),
  copy('zh-banma', 'kit-tags', 'banma', [0, 3, 4], { ...on, promo: 4, legal: 1 }),
  copy('zh-banma', 'normal', 'banma', [1, 0, 2], { ...on, end: { next: true, keep: 0.74 }, credit: 'source', promo: 2, legal: 5 }),
  copy('zh-banma', 'light', 'banma', [2, 1, 4], { ...on, ...wall(15, 'toll16', 0.75), credit: 'url', legal: 10 }),
  copy('zh-huandai', 'inlineonly', 'huandai', [2, 0, 1], { ...on, ...general, byline: true, self: 2, ...wall(9, 'toll16', 0.72), credit: 'account', promo: 0, legal: 8 }),
  copy('zh-huandai', 'single', 'huandai', [3, 1, 4], { ...on, byline: true, pictures: 1, ...wall(5, 'notice16', 0.75), credit: 'both', promo: 13 }),
  copy('zh-huandai', 'frame', 'huandai', [0, 1, 2], { ...on, ...general, byline: true, ...cities(['鹤岗', '随州', '丽水', '百色'], '提前还房贷'), credit: 'both', promo: 11, legal: 7 }),
  copy('zh-huandai', 'kit-zerowidth', 'huandai', [0, 1, 3], { ...on, credit: 'both', promo: 3, legal: 2 }),
  copy('zh-huandai', 'normal', 'huandai', [1, 0, 4], { ...on, pictures: 1, self: 3, credit: 'both', promo: 8 }),
  copy('zh-zhiyuan', 'heavy', 'zhiyuan', [1, 2, 0], { ...on, lines: 4, pictures: 1, credit: 'both', promo: 5 }),
  copy('zh-zhiyuan', 'inlineonly', 'zhiyuan', [3, 0, 1], { ...on, ...wall(11, 'notice16', 0.75), credit: 'source', legal: 11 }),
  copy('zh-zhiyuan', 'kit-control', 'zhiyuan', [0, 1, 4], { ...on, ...general, ...wall(1, 'toll16', 0.85), credit: 'url', promo: 1, legal: 4 }),
  copy('zh-zhiyuan', 'frame', 'zhiyuan', [0, 1, 4], { ...on, short: true, noRepeat: true, ...wall(3, 'notice16', 0.75), ...cities(['焦作', '咸宁', '乐山', '朝阳'], '高考志愿填报'), legal: 0 }),
  copy('zh-qianzheng', 'heavy', 'qianzheng', [1, 0, 3], { ...on, lines: 4, pictures: 1, ...half(0.75), credit: 'url', promo: 9, legal: 3 }),
  copy('zh-qianzheng', 'kit-pinyin', 'qianzheng', [0, 2, 4], { ...on, ...wall(14, 'paras', 0.85) }),
  copy('zh-qianzheng', 'single', 'qianzheng', [2, 0, 4], { ...on, ...general, ...wall(10, 'paras', 0.8), credit: 'url' }),
  copy('zh-qianzheng', 'hidden', 'qianzheng', [3, 0, 1], { ...on, n: 3, self: 1, credit: 'url', legal: 5 }),

  // --- it has nothing to do with it
  copy('zh-richu', 'heavy', 'jiaozhun', [1, 2, 3], { lines: 3, pictures: 3, credit: 'both', promo: 14, legal: 1 }),
  copy('zh-richu', 'hidden', 'mofen', [1, 3, 2], { ...general, credit: 'account', promo: 7, legal: 6 }),
  copy('zh-richu', 'normal', 'jiaozhun', [1, 4, 2], { ...wall(12, 'paras', 0.72), credit: 'source', promo: 0 }),
  copy('zh-richu', 'frame', 'mofen', [0, 1, 2], { ...general, short: true, ...wall(2, 'shade16', 0.8), ...cities(['白银', '宿迁', '钦州', '辽源'], '雷蒙磨粉机厂家'), credit: 'account', promo: 13, legal: 9 }),
  copy('zh-richu', 'kit-brand', 'jiaozhun', [0, 1, 2], { credit: 'both', promo: 2, legal: 2 }),
  copy('zh-richu', 'kit-zerowidth', 'mofen', [0, 1, 3], { ...general, ...wall(6, 'notice16', 0.9), credit: 'url' }),
  copy('zh-huanlian', 'normal', 'dianping', [3, 1, 2], { pictures: 1, ...wall(8, 'toll16', 0.8), credit: 'source', legal: 8 }),
  copy('zh-huanlian', 'heavy', 'dianping', [1, 2, 3], { lines: 2, pictures: 2, credit: 'source', legal: 4 }),
  copy('zh-huanlian', 'single', 'yingyang', [1, 2, 4], { pictures: 1, self: 0, ...half(0.9), credit: 'url', promo: 4, legal: 7 }),
  copy('zh-huanlian', 'hidden', 'yingyang', [3, 1, 0], { ...wall(13, 'notice16', 0.9), credit: 'source', promo: 11 }),
  copy('zh-huanlian', 'inlineonly', 'dianping', [4, 1, 2], { ...wall(7, 'paras', 0.75), credit: 'both', legal: 10 }),
  copy('zh-huanlian', 'kit-tags', 'yingyang', [0, 1, 4], { credit: 'url', promo: 6, legal: 0 }),
  copy('zh-zhongdou', 'heavy', 'hecha', [1, 2, 4], { ...general, lines: 4, pictures: 2, credit: 'both', promo: 3, legal: 11 }),
  copy('zh-zhongdou', 'kit-tags', 'hecha', [0, 1, 4], { ...wall(14, 'toll16', 0.75), credit: 'source', promo: 9, legal: 6 }),
  copy('zh-zhongdou', 'inlineonly', 'hecha', [1, 2, 3], { ...general, credit: 'account', promo: 12, legal: 5 }),
  copy('zh-zhongdou', 'frame', 'shuziren', [0, 1, 2], { short: true, noClose: true, ...cities(['葫芦岛', '赣州', '资阳', '大同'], '数字人直播系统'), credit: 'source', legal: 2 }),
  copy('zh-zhongdou', 'kit-brand', 'shuziren', [0, 2, 3], { ...general, ...wall(0, 'notice16', 0.75), credit: 'both', promo: 1 }),
  copy('zh-zhongdou', 'single', 'shuziren', [4, 1, 2], { self: 2, end: { middle: [4, 'shade16'] }, credit: 'both' }),
  copy('zh-dianma', 'inlineonly', 'dingguan', [1, 2, 3], { n: 2, self: 3, ...wall(15, 'toll16', 0.72), credit: 'both', promo: 8 }),
  copy('zh-dianma', 'single', 'dingguan', [4, 1, 2], { ...general, n: 1, credit: 'source', promo: 5 }),
  copy('zh-dianma', 'kit-garbage', 'dingguan', [0, 1, 3], { ...wall(5, 'notice16', 0.52), credit: 'source', promo: 10 }),
  copy('zh-dianma', 'hidden', 'jieji', [2, 1, 4], { ...general, n: 3, credit: 'source', promo: 14, legal: 3 }),
  copy('zh-dianma', 'kit-control', 'jieji', [0, 1, 2], { credit: 'url', promo: 7, legal: 8 }),
  copy('zh-tiaojie', 'heavy', 'xinyong', [1, 2, 3], { lines: 2, credit: 'source', legal: 7 }),
  copy('zh-tiaojie', 'normal', 'xinyong', [1, 2, 4], { n: 1, self: 1, ...wall(11, 'notice16', 0.8), credit: 'account', promo: 3, legal: 1 }),
  copy('zh-tiaojie', 'hidden', 'xinyong', [0, 1, 2], { ...bare, promo: 0, legal: 10 }),
  copy('zh-tiaojie', 'light', 'jiami', [1, 2, 3], { self: 0, credit: 'account' }),
  copy('zh-tiaojie', 'frame', 'jiami', [0, 1, 2], { short: true, ...cities(['韶关', '通辽', '昭通', '九江'], '文档加密软件'), credit: 'both', promo: 2, legal: 4 }),
  copy('zh-yujing', 'kit-garbage', 'fangbao', [0, 1, 3], { self: 2, ...wall(10, 'paras', 0.65), credit: 'source', promo: 13, legal: 9 }),
  copy('zh-yujing', 'kit-pinyin', 'fangbao', [0, 1, 4], { ...general, end: { pages: true, keep: 0.72 }, credit: 'both', legal: 0 }),
  copy('zh-yujing', 'kit-zerowidth', 'zhiwuqiang', [0, 1, 4], { credit: 'source', promo: 4, legal: 11 }),

  // --- traditional Chinese, English, Japanese, on the same farms; into English no other phrase than a Chinese one is spliced
  copy('ht-chuanyi', 'normal', 'guanxian', [1, 2, 3], { ...wall(1, 'toll16', 0.85), promo: 0, legal: 6 }),
  copy('ht-chuanyi', 'kit-control', 'guanxian', [0, 1, 4], { ...general, ...wall(0, 'notice16', 0.75), credit: 'htBoth', promo: 2 }),
  copy('ht-chuanyi', 'kit-pinyin', 'guanxian', [0, 2, 3], { ...wall(2, 'paras', 0.8), credit: 'htUrl', promo: 1 }),
  copy('ht-daike', 'hidden', 'chuban', [2, 1, 3], { n: 3, ...wall(1, 'paras', 0.75), credit: 'htBoth', promo: 11, ...hans, legal: 2 }),
  copy('ht-daike', 'inlineonly', 'chuban', [1, 2, 3], { ...general, credit: 'htUrl', promo: 6, ...hans, legal: 7 }),
  copy('ht-daike', 'kit-zerowidth', 'chuban', [0, 1, 4], { credit: 'htBoth', legal: 5 }),
  copy('ht-guying', 'frame', 'tanche', [0, 1, 2], { ...general, end: { middle: [6, 'shade16', 'zh-Hans'] }, ...cities(['東營', '漯河', '梧州', '瀘州'], '攤車訂製工廠'), credit: 'htBoth' }),
  copy('ht-guying', 'kit-brand', 'tanche', [0, 2, 3], { credit: 'htUrl', promo: 8, ...hans, legal: 10 }),
  copy('ht-guying', 'light', 'tanche', [2, 1, 4], { ...general, ...half(0.75), credit: 'htUrl', legal: 9 }),
  copy('en-lease', 'heavy', 'managed', [2, 1, 4], { ...bare, lines: 4, pictures: 1, self: 3, credit: 'enUrl', promo: 1, legal: 4 }),
  copy('en-lease', 'single', 'managed', [4, 1, 2], { ...bare, end: { pages: true, keep: 0.72 }, credit: 'enUrl', promo: 0, legal: 8 }),
  copy('en-lease', 'inlineonly', 'xiaodian', [3, 1, 2], { ...general, ...wall(0, 'paras', 0.8), credit: 'enUrl', promo: 2, legal: 3 }),
  copy('en-lease', 'light', 'managed', [2, 1, 0], { ...bare, ...wall(1, 'toll16', 0.72), credit: 'enSource' }),
  copy('en-lease', 'frame', 'managed', [0, 1, 2], { ...bare, credit: 'enSource', promo: 2, legal: 1 }),
  copy('en-referee', 'heavy', 'xiaodian', [1, 2, 3], { lines: 3, credit: 'enSource', promo: 1 }),
  copy('en-referee', 'single', 'managed', [1, 2, 0], { ...bare, credit: 'enUrl', legal: 11 }),
  copy('en-referee', 'normal', 'xiaodian', [2, 1, 4], { n: 1, ...half(0.8), promo: 0 }),
  copy('en-referee', 'hidden', 'managed', [2, 1, 4], { ...bare, ...wall(2, 'notice16', 0.8), credit: 'enUrl', promo: 1 }),
  copy('ja-dosei', 'single', 'xianshi', [2, 1, 4], { ...general, ...wall(1, 'paras', 0.85), credit: 'jaBoth', promo: 0, legal: 2 }),
  copy('ja-dosei', 'inlineonly', 'xianshi', [1, 2, 3], { n: 2, credit: 'jaBoth', legal: 6 }),
  copy('ja-hokenshitsu', 'heavy', 'pasokon', [1, 2, 4], { lines: 3, ...wall(0, 'notice16', 0.72), credit: 'jaBoth', promo: 1 }),
  copy('ja-hokenshitsu', 'frame', 'pasokon', [0, 1, 2], { ...bare, ...general, noRepeat: true, credit: 'jaUrl', legal: 0 }),
];

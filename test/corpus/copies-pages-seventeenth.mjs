// The seventeenth set: out of honest-seventeenth/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-seventeenth.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source: each page in another form, taken in turn

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  source: [source, '转载出处：「{site}」', '稿源：{site}', '原载于《{site}》', '【来源】《{site}》', '出处：{site}（自媒体）', '（转自：{site}）', '全文摘自《{site}》', '首发平台：{site}', '来源 · {site}', '原始出处：{site}', '本文首发于{site}', '（原载：《{site}》）', ['<p>文章出处<br>{site}</p>'], '最先发表于《{site}》', '此文选自《{site}》', '来源网站：{site}', '转载来源 → {site}'],
  both: [both, '来源：「{site}」　执笔：{author}', '（原载：{site}　作者：{author}）', '{author}撰文，转载自{site}', '作者 ▏{author}　来源 ▏{site}', '首发于《{site}》，作者：{author}', '[作者]{author} [首发]{site}', '文章来自{site}，原作者{author}，版权归其所有', '撰稿 | {author}　出处 | {site}', '文字 / {author}　来源 / 《{site}》', '来源：《{site}》；文：{author}', '原文作者 {author}｜首发媒体 {site}', '【撰文】{author}　【转自】{site}', '作者／{author}　出处／《{site}》', '摘自：《{site}》　作者：{author}', '转载自《{site}》（文：{author}）'],
  url: [url, '原文地址 → {url}', '原文出处网址：{url}', '来源链接 {url}', '首发网址：{url}', '原帖地址：{url}', '【原文网址】{url}', '原文请见：{url}', '阅读原文请访问 {url}', '转载自网址：{url}', '[原文] {url}'],
  account: [account, '来源：微信公众号{site}（ID：moban17），撰文：{author}', '转自公众号「{site}」　作者：{author}', '原载微信公众号《{site}》，作者{author}', '微信公众号｜{site}　文｜{author}', '文章来自公众号：{site}，作者：{author}', '首发公众号：{site}　文字：{author}'],
  htBoth: [both, '資料來源：《{site}》　作者：{author}', '轉載自「{site}」，文：{author}', '撰文／{author}　出處／{site}', '本文原載{site}，作者：{author}'],
  htUrl: [url, '原文網址 {url}', '文章出處：{url}', '轉載來源：{url}', '原文請見：{url}'],
  enUrl: [url, 'The original can be read at {url}', 'Source link: {url}', 'First published at {url}', 'Original post: {url}', 'Via {url}'],
  enSource: [source, 'First appeared in {site}', 'Via {site}', 'Originally published by {site}'],
  jaBoth: [both, '出典「{site}」　著者：{author}', '引用元：{site}　文：{author}', '転載元：『{site}』（{author}）'],
  jaUrl: [url, '元記事はこちら：{url}'],
};
const used = {};
/** The next form of its kind; html where the value stands on a line of its own. */
function creditOf(kind) {
  const [attribution, ...forms] = CREDITS[kind], form = forms[(used[kind] = (used[kind] ?? -1) + 1) % forms.length];
  return Array.isArray(form) ? { html: form[0], attribution } : { text: form, attribution };
}
/** The author's own line of one article, which its copies keep; another article's own line of rights. */
const BYLINE = { text: '撰稿：{author}　　初刊：{site}', attribution: both, where: 'first' };
const RIGHTS = '各省的数目不一样，动身以前先问本地法院。乔木生，油漆工；打出来贴在工棚里不用问我，网站要登，请先打个电话。';

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['万象转载站', '店主百宝箱', '好文聚合网', '生意经分享', '一起读资料'];
const HOSTS = ['www.wanxiangzz.example', 'www.dianzhu-bbx.example', 'm.haowen-jh.example', 'www.shengyijing-fx.example', 'www.yiqi-du7.example', 'www.wz-4517.example', 'www.ziliao-17k.example', 'www.jhwang9.example', 'wap.kanwen-8.example', 'www.fenxiang-q5.example', 'www.zhishi-66.example', 'www.tuwen-3.example', 'www.kuaikan-wz.example'];
const SKINS = ['kuangmu', 'changmen', 'shuye', 'changmen', 'zhiwap', 'kuangmu', 'changmen', 'shuye', 'kuangmu', 'zhiwap', 'changmen', 'shuye', 'kuangmu', 'changmen', 'shuye', 'zhiwap', 'kuangmu', 'changmen', 'zhiwap'];
const SUFFIX = { kuangmu: '', changmen: '_{s}', shuye: ' | {s}', zhiwap: '-{s}移动版' };
const AROUND = ['plain', 'word17', 'plain', 'tag17', 'plain', 'plain', 'tag17'];
const LINE_WRAPS = ['p', 'div', 'p', 'bold17', 'mid17'];
const SEPARATORS = [',', '◐', '_', '〓', ',', '_', '◐', ',', '_', '❖', '_', ',', '〓'];
const GENERIC = ['法律', '旅行', '财经', '养生', '数码'];
let turn = 0, frames = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n: o.n ?? n, which: o.push, wraps: AROUND, few: true, last: 8 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'img/17' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: o.n ?? 4, set: 'seventeenth', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.frame % 2, length: 32 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.frame % 3, where: 'first', tongue: 'zh-Hans' })]), ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.frame % 2, where: 'between', tongue: 'zh-Hans' })]),
    ...(o.cuts || o.bare || o.noClose ? [] : [say({ what: 'closings', which: (o.frame + 1) % 3, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: ' ', where: 'last', label: '可接单地区：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0006\u0005', '\u0008', '\u0007\u0006'], share: 50 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u200b', '\ufeff', '\u2060'], share: 38 })],
  'kit-pinyin': () => [pinyin({ readings, share: 46 })],
  'kit-brand': () => [stamp({ form: '{s}·{h}', share: 92 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 2], share: 77 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 55 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form, tongue]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 4) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, frame: variant === 'frame' ? frames++ : 0, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  if (of === 'zh-susong' && !cuts) does.push(aside({ text: RIGHTS }));
  does.push(...VARIANTS[variant](options, three));
  if (o.byline) does.push(credit(BYLINE));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.middle[2] ?? lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<p class="fanye17"><span>1</span> <a href="17_2.html">2</a> <a href="17_3.html">3</a> <a href="17_2.html">下一页</a> <a href="17_3.html">最后一页</a></p>', cuts: true }));
  if (end.next) does.push(aside({ text: '（此文共3页，当前为第1页，其余内容请点下一页查看）', cuts: true }));
  if (o.credit) does.push(credit({ ...creditOf(o.credit), where: 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(skin === 'shuye' || skin === 'zhiwap' ? { where: 'after', wrap: 'owner17' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 3) % SITES.length], skin, body: 'p', trade, ontopic: !!o.on, marks: of === 'zh-yasi' || of === 'zh-lankuang' ? 'zh-half' : lang === 'ja' ? 'ja-stop' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin], claims: of === 'zh-panyan' || of === 'zh-susong', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, hans = { promoTongue: 'zh-Hans' }, cities = (list, core) => ({ cities: list.map(c => c + core) });
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-susong', 'normal', 'susong', [2, 1, 0], { ...on, ...wall(8, 'toll17', 0.8), credit: 'source' }),
  copy('zh-susong', 'kit-brand', 'susong', [0, 2, 4], { ...on, credit: 'both', legal: 3 }),
  copy('zh-susong', 'kit-pinyin', 'susong', [0, 1, 2], { ...on, ...wall(13, 'notice17', 0.8), credit: 'source', promo: 10, legal: 9 }),
  copy('zh-susong', 'hidden', 'susong', [3, 0, 2], { ...on, legal: 6 }),
  copy('zh-yasi', 'single', 'yasi', [3, 0, 4], { ...on, ...half(0.85), credit: 'source', promo: 12, legal: 0 }),
  copy('zh-yasi', 'kit-control', 'yasi', [0, 1, 2], { ...on, ...wall(0, 'paras', 0.75), credit: 'url', promo: 6 }),
  copy('zh-yasi', 'kit-tags', 'yasi', [0, 3, 4], { ...on, promo: 4, legal: 1 }),
  copy('zh-yasi', 'normal', 'yasi', [1, 0, 2], { ...on, end: { next: true, keep: 0.74 }, credit: 'source', promo: 2, legal: 5 }),
  copy('zh-yasi', 'light', 'yasi', [2, 1, 4], { ...on, ...wall(15, 'toll17', 0.75), credit: 'url', legal: 10 }),
  copy('zh-dingtou', 'inlineonly', 'dingtou', [2, 0, 1], { ...on, ...general, byline: true, self: 2, ...wall(9, 'toll17', 0.72), credit: 'account', promo: 0, legal: 8 }),
  copy('zh-dingtou', 'single', 'dingtou', [3, 1, 4], { ...on, byline: true, pictures: 1, ...wall(5, 'notice17', 0.75), credit: 'both', promo: 13 }),
  copy('zh-dingtou', 'frame', 'dingtou', [0, 1, 2], { ...on, ...general, byline: true, ...cities(['营口', '荆门', '衢州', '玉林'], '基金定投'), credit: 'both', promo: 11, legal: 7 }),
  copy('zh-dingtou', 'kit-zerowidth', 'dingtou', [0, 1, 3], { ...on, credit: 'both', promo: 3, legal: 2 }),
  copy('zh-dingtou', 'normal', 'dingtou', [1, 0, 4], { ...on, pictures: 1, self: 3, credit: 'both', promo: 8 }),
  copy('zh-huxi', 'heavy', 'huxi', [1, 2, 0], { ...on, lines: 4, pictures: 1, credit: 'both', promo: 5 }),
  copy('zh-huxi', 'inlineonly', 'huxi', [3, 0, 1], { ...on, ...wall(11, 'notice17', 0.75), credit: 'source', legal: 11 }),
  copy('zh-huxi', 'kit-control', 'huxi', [0, 1, 4], { ...on, ...general, ...wall(1, 'toll17', 0.85), credit: 'url', promo: 1, legal: 4 }),
  copy('zh-huxi', 'frame', 'huxi', [0, 1, 4], { ...on, short: true, noRepeat: true, ...wall(3, 'notice17', 0.75), ...cities(['濮阳', '孝感', '内江', '阜新'], '家用呼吸机'), legal: 0 }),
  copy('zh-youlun', 'heavy', 'youlun', [1, 0, 3], { ...on, lines: 4, pictures: 1, ...half(0.75), credit: 'url', promo: 9, legal: 3 }),
  copy('zh-youlun', 'kit-pinyin', 'youlun', [0, 2, 4], { ...on, ...wall(14, 'paras', 0.85) }),
  copy('zh-youlun', 'single', 'youlun', [2, 0, 4], { ...on, ...general, ...wall(10, 'paras', 0.8), credit: 'url' }),
  copy('zh-youlun', 'hidden', 'youlun', [3, 0, 1], { ...on, n: 3, self: 1, credit: 'url', legal: 5 }),

  // --- it has nothing to do with it
  copy('zh-tianqi', 'heavy', 'jianyan', [1, 2, 3], { lines: 3, pictures: 3, credit: 'both', promo: 14, legal: 1 }),
  copy('zh-tianqi', 'hidden', 'qiaojia', [1, 3, 2], { ...general, credit: 'account', promo: 7, legal: 6 }),
  copy('zh-tianqi', 'normal', 'jianyan', [1, 4, 2], { ...wall(12, 'paras', 0.72), credit: 'source', promo: 0 }),
  copy('zh-tianqi', 'frame', 'qiaojia', [0, 1, 2], { ...general, short: true, ...wall(2, 'shade17', 0.8), ...cities(['天水', '淮安', '贵港', '四平'], '电缆桥架厂家'), credit: 'account', promo: 13, legal: 9 }),
  copy('zh-tianqi', 'kit-brand', 'jianyan', [0, 1, 2], { credit: 'both', promo: 2, legal: 2 }),
  copy('zh-tianqi', 'kit-zerowidth', 'qiaojia', [0, 1, 3], { ...general, ...wall(6, 'notice17', 0.9), credit: 'url' }),
  copy('zh-lankuang', 'normal', 'meituan', [3, 1, 2], { pictures: 1, ...wall(8, 'toll17', 0.8), credit: 'source', legal: 8 }),
  copy('zh-lankuang', 'heavy', 'meituan', [1, 2, 3], { lines: 2, pictures: 2, credit: 'source', legal: 4 }),
  copy('zh-lankuang', 'single', 'xiaofang', [1, 2, 4], { pictures: 1, self: 0, ...half(0.9), credit: 'url', promo: 4, legal: 7 }),
  copy('zh-lankuang', 'hidden', 'xiaofang', [3, 1, 0], { ...wall(13, 'notice17', 0.9), credit: 'source', promo: 11 }),
  copy('zh-lankuang', 'inlineonly', 'meituan', [4, 1, 2], { ...wall(7, 'paras', 0.75), credit: 'both', legal: 10 }),
  copy('zh-lankuang', 'kit-tags', 'xiaofang', [0, 1, 4], { credit: 'url', promo: 6, legal: 0 }),
  copy('zh-zizhi', 'heavy', 'chuchen', [1, 2, 4], { ...general, lines: 4, pictures: 2, credit: 'both', promo: 3, legal: 11 }),
  copy('zh-zizhi', 'kit-tags', 'chuchen', [0, 1, 4], { ...wall(14, 'toll17', 0.75), credit: 'source', promo: 9, legal: 6 }),
  copy('zh-zizhi', 'inlineonly', 'chuchen', [1, 2, 3], { ...general, credit: 'account', promo: 12, legal: 5 }),
  copy('zh-zizhi', 'frame', 'kaoqin', [0, 1, 2], { short: true, noClose: true, ...cities(['锦州', '抚州', '广安', '长治'], '考勤管理系统'), credit: 'source', legal: 2 }),
  copy('zh-zizhi', 'kit-brand', 'kaoqin', [0, 2, 3], { ...general, ...wall(0, 'notice17', 0.75), credit: 'both', promo: 1 }),
  copy('zh-zizhi', 'single', 'kaoqin', [4, 1, 2], { self: 2, end: { middle: [4, 'shade17'] }, credit: 'both' }),
  copy('zh-zhuishu', 'inlineonly', 'jiagu', [1, 2, 3], { n: 2, self: 3, ...wall(15, 'toll17', 0.72), credit: 'both', promo: 8 }),
  copy('zh-zhuishu', 'single', 'jiagu', [4, 1, 2], { ...general, n: 1, credit: 'source', promo: 5 }),
  copy('zh-zhuishu', 'kit-garbage', 'jiagu', [0, 1, 3], { ...wall(5, 'notice17', 0.52), credit: 'source', promo: 10 }),
  copy('zh-zhuishu', 'hidden', 'daiji', [2, 1, 4], { ...general, n: 3, credit: 'source', promo: 14, legal: 3 }),
  copy('zh-zhuishu', 'kit-control', 'daiji', [0, 1, 2], { credit: 'url', promo: 7, legal: 8 }),
  copy('zh-bupiao', 'heavy', 'zhaiwu', [1, 2, 3], { lines: 2, credit: 'source', legal: 7 }),
  copy('zh-bupiao', 'normal', 'zhaiwu', [1, 2, 4], { n: 1, self: 1, ...wall(11, 'notice17', 0.8), credit: 'account', promo: 3, legal: 1 }),
  copy('zh-bupiao', 'hidden', 'zhaiwu', [0, 1, 2], { ...bare, promo: 0, legal: 10 }),
  copy('zh-bupiao', 'light', 'tongchuan', [1, 2, 3], { self: 0, credit: 'account' }),
  copy('zh-bupiao', 'frame', 'tongchuan', [0, 1, 2], { short: true, ...cities(['清远', '赤水', '曲靖', '宜春'], '同声传译设备租赁'), credit: 'both', promo: 2, legal: 4 }),
  copy('zh-panyan', 'kit-garbage', 'lengque', [0, 1, 3], { self: 2, ...wall(10, 'paras', 0.65), credit: 'source', promo: 13, legal: 9 }),
  copy('zh-panyan', 'kit-pinyin', 'lengque', [0, 1, 4], { ...general, end: { pages: true, keep: 0.72 }, credit: 'both', legal: 0 }),
  copy('zh-panyan', 'kit-zerowidth', 'jiashan', [0, 1, 4], { credit: 'source', promo: 4, legal: 11 }),

  // --- traditional Chinese, English, Japanese, on the same farms; into English no other phrase than a Chinese one is spliced
  copy('ht-fengqiu', 'normal', 'fanghua', [1, 2, 3], { ...wall(1, 'toll17', 0.85), promo: 0, legal: 6 }),
  copy('ht-fengqiu', 'kit-control', 'fanghua', [0, 1, 4], { ...general, ...wall(0, 'notice17', 0.75), credit: 'htBoth', promo: 2 }),
  copy('ht-fengqiu', 'kit-pinyin', 'fanghua', [0, 2, 3], { ...wall(2, 'paras', 0.8), credit: 'htUrl', promo: 1 }),
  copy('ht-zhigong', 'hidden', 'yinbo', [2, 1, 3], { n: 3, ...wall(1, 'paras', 0.75), credit: 'htBoth', promo: 11, ...hans, legal: 2 }),
  copy('ht-zhigong', 'inlineonly', 'yinbo', [1, 2, 3], { ...general, credit: 'htUrl', promo: 6, ...hans, legal: 7 }),
  copy('ht-zhigong', 'kit-zerowidth', 'yinbo', [0, 1, 4], { credit: 'htBoth', legal: 5 }),
  copy('ht-baoshui', 'frame', 'lengdong', [0, 1, 2], { ...general, end: { middle: [6, 'shade17', 'zh-Hans'] }, ...cities(['煙台', '許昌', '柳州', '綿竹'], '冷凍櫃維修廠商'), credit: 'htBoth' }),
  copy('ht-baoshui', 'kit-brand', 'lengdong', [0, 2, 3], { credit: 'htUrl', promo: 8, ...hans, legal: 10 }),
  copy('ht-baoshui', 'light', 'lengdong', [2, 1, 4], { ...general, ...half(0.75), credit: 'htUrl', legal: 9 }),
  copy('en-cable', 'heavy', 'solar', [2, 1, 4], { ...bare, lines: 4, pictures: 1, self: 3, credit: 'enUrl', promo: 1, legal: 4 }),
  copy('en-cable', 'single', 'solar', [4, 1, 2], { ...bare, end: { pages: true, keep: 0.72 }, credit: 'enUrl', promo: 0, legal: 8 }),
  copy('en-cable', 'inlineonly', 'shouye', [3, 1, 2], { ...general, ...wall(0, 'paras', 0.8), credit: 'enUrl', promo: 2, legal: 3 }),
  copy('en-cable', 'light', 'solar', [2, 1, 0], { ...bare, ...wall(1, 'toll17', 0.72), credit: 'enSource' }),
  copy('en-cable', 'frame', 'solar', [0, 1, 2], { ...bare, credit: 'enSource', promo: 2, legal: 1 }),
  copy('en-fall', 'heavy', 'shouye', [1, 2, 3], { lines: 3, credit: 'enSource', promo: 1 }),
  copy('en-fall', 'single', 'solar', [1, 2, 0], { ...bare, credit: 'enUrl', legal: 11 }),
  copy('en-fall', 'normal', 'shouye', [2, 1, 4], { n: 1, ...half(0.8), promo: 0 }),
  copy('en-fall', 'hidden', 'solar', [2, 1, 4], { ...bare, ...wall(2, 'notice17', 0.8), credit: 'enUrl', promo: 1 }),
  copy('ja-ekiden', 'single', 'zhangpeng', [2, 1, 4], { ...general, ...wall(1, 'paras', 0.85), credit: 'jaBoth', promo: 0, legal: 2 }),
  copy('ja-ekiden', 'inlineonly', 'zhangpeng', [1, 2, 3], { n: 2, credit: 'jaBoth', legal: 6 }),
  copy('ja-kusuri', 'heavy', 'sentaku', [1, 2, 4], { lines: 3, ...wall(0, 'notice17', 0.72), credit: 'jaBoth', promo: 1 }),
  copy('ja-kusuri', 'frame', 'sentaku', [0, 1, 2], { ...bare, ...general, noRepeat: true, credit: 'jaUrl', legal: 0 }),
];

// The seventh set: out of honest-seventh/, by the recipe of ../../../shared/corpus/noise and in its proportions. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-seventh.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  pingtai: { text: '来源平台：{site}', attribution: source }, gaojian: { text: '稿件来源【{site}】', attribution: source }, chuzi: { text: '本文出自：{site}', attribution: source },
  yuanzuo: { text: '原创作者：{author}　原载：{site}', attribution: both }, kuo: { text: '[来源：{site}；撰文：{author}]', attribution: both }, laiyuan: { text: '图文来源：{site}｜作者：{author}', attribution: both },
  wangye: { text: '网页来源：{url}', attribution: url }, yuanwen: { html: '<p>原始出处：<a href="{url}" rel="nofollow">{url}</a></p>', attribution: url },
  gonghao: { text: '本文首发于公众号：{site}，撰文：{author}', attribution: account },
  gongzhong: { text: '转自微信公众平台「{site}」，{author} 著', attribution: account },
  htBoth: { text: '文章出處：{site}，撰文：{author}', attribution: both }, htUrl: { text: '文章連結：{url}', attribution: url },
  enUrl: { text: 'This article first appeared at {url}', attribution: url }, enSource: { text: 'Article source: {site}', attribution: source },
  jaUrl: { text: '情報元：{url}', attribution: url }, jaBoth: { text: '掲載元：{site}（{author}）', attribution: both },
};

// ---- the sites: all of them Chinese farms, as in the shared corpus

const SITES = ['经验汇集网', '百问答疑', '热读快览', '知事百科', '营销小课堂'];
const HOSTS = ['www.jyhuiji.example', 'www.baiwen-dy.example', 'm.redu-kl.example', 'www.zhishi-bk7.example', 'yx.xiaoketang.example', 'www.wz-cangku.example', 'www.ganhuo-86.example', 'wap.tt-liulan.example', 'www.wenzhai-q.example', 'doc.lvse-zx.example', 'www.kanwen5.example', 'www.haowen-tuijian.example', 'www.sucai-dd.example'];
const SKINS = ['hezi', 'viewbox', 'puock', 'shouji', 'hezi', 'puock', 'viewbox', 'hezi', 'shouji', 'viewbox', 'puock', 'hezi', 'viewbox', 'puock', 'shouji'];
const SUFFIX = { hezi: ['', '', ' – {s}'], viewbox: ['—{s}', ''], puock: [' – {s}'], shouji: ['-{s}移动端', '_{s}触屏版'] };
const BODY = ['p', 'p', 'p', 'full', 'p', 'p', 'div', 'p', 'p'];
const AROUND = ['plain', 'plain', 'plain', 'b', 'klink'];
const LINE_WRAPS = ['p', 'div', 'bold', 'mid'];
const SEPARATORS = ['~', '◇', '~', '//', '~', '—', ';', '▪', '~', '◇', ';', '&', '~'];
const GENERIC = ['生活随笔', '人物访谈', '本地新闻', '经验教程', '读书历史'];
let turn = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => o.bare ? [] : [splice({ n, which: o.push, wraps: AROUND, few: true, last: 22 })];
const picturesOf = (o, k) => o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'attach/pic' })] : [];
const linesOf = (o, k, n) => n ? [lines({ n, from: k, sep: o.sep, wraps: LINE_WRAPS })] : [];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), ...linesOf(o, k, o.lines ?? 3), ...picturesOf(o, k)],
  normal: (o, k) => [...spliced(o, 2), ...linesOf(o, k, o.pictures ? 1 : 2), ...picturesOf(o, k)],
  single: (o, k) => [...spliced(o, 2), ...(o.pictures ? picturesOf(o, k) : linesOf(o, k, 1))],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => o.bare ? [] : [hidden({ n: 4, set: 'seventh', which: o.push })],
  frame: o => [
    ...(o.short ? [summary({ which: o.turn % 2, length: 33 + (o.turn % 8), tongue: 'zh-Hans' })] : []), ...(o.bare ? [] : [say({ what: 'openings', which: o.turn % 2, where: 'first', tongue: 'zh-Hans' })]), say({ what: 'repeats', which: o.turn % 3 ? 0 : 1, where: 'between', tongue: 'zh-Hans' }),
    ...(o.cuts || o.bare ? [] : [say({ what: 'closings', which: o.turn % 2, tongue: 'zh-Hans' })]), ...(o.cities ? [lines({ n: 1, from: o.cities, size: 4, sep: '　', where: 'last', label: '热搜地区：' })] : []),
  ],
  'kit-control': () => [control({ runs: ['\u0006\u0008', '\u0005'], share: 60 })],
  'kit-zerowidth': () => [zeroWidth({ chars: ['\u200b', '\u2060'], share: 55 })],
  'kit-pinyin': () => [pinyin({ readings, share: 55 })],
  'kit-brand': o => [stamp({ form: '{s}·{h}', share: 65 })],
  'kit-tags': o => [tags({ set: tagSets[o.turn % 3], share: 70 })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.turn % 2], share: 60 })],
};

/** One row. k: the three phrases of the page by number, the first is spliced; end: {gate: [wall, form], keep} {half} {pages} {next} {middle: [wall, form]}; general: the keywords in the head are the article's kind. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, host = HOSTS[(at * 7) % HOSTS.length], skin = SKINS[at % SKINS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], push: k[0], pictures: 0, lang, turn: at, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep, half: !(end.pages || end.next) }));
  does.push(...VARIANTS[variant](options, three));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: lang }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: 'zh-Hans' }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: lang }));
  if (end.pages) does.push(aside({ html: '<p class="pg7"><a href="#">上页</a> <b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">下页</a></p>', cuts: true }));
  if (end.next) does.push(aside({ text: '（未完，请翻到第2页）', cuts: true }));
  if (o.credit) does.push(credit({ ...CREDITS[o.credit], where: o.creditFirst ? 'first' : 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: lang }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'zh-Hans', ...(at % 2 ? { where: 'after', wrap: 'rights7' } : {}) }));
  return {
    of, name: variant, host, site: SITES[(at * 3) % SITES.length], skin, body: BODY[at % BODY.length], trade, ontopic: !!o.on, marks: of === 'zh-jiuniang' || of === 'zh-changhu' ? 'zh-half' : lang, chrome: 'zh-Hans',
    meta: o.general ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[skin][at % SUFFIX[skin].length], claims: of === 'zh-shuita', phrases: three, does,
  };
}
const on = { on: true }, bare = { bare: true }, general = { general: true }, cities = (list, core) => list.map(c => c + core);
const wall = (which, form, keep = 0.8) => ({ end: { gate: [which, form], keep } }), half = (keep = 0.8) => ({ end: { half: true, keep } });

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-banjia', 'heavy', 'banjia', [1, 2, 0], { ...on, lines: 4, pictures: 1, ...wall(0, 'mustread', 0.7), credit: 'pingtai', promo: 0, legal: 0 }),
  copy('zh-banjia', 'single', 'banjia', [2, 1, 3], { ...on, ...wall(1, 'unlock', 0.8), self: 0, credit: 'yuanzuo', promo: 1 }),
  copy('zh-banjia', 'kit-zerowidth', 'banjia', [0, 1, 3], { ...on, ...wall(3, 'mustread', 0.75), self: 1, credit: 'wangye', legal: 1 }),
  copy('zh-banjia', 'frame', 'banjia', [0, 1, 2], { ...on, short: true, cities: cities(['临沂', '株洲', '渭南', '宜昌'], '搬家公司'), credit: 'kuo', promo: 2, legal: 2 }),
  copy('zh-banjia', 'kit-control', 'banjia', [2, 1, 0], { ...on, credit: 'laiyuan' }),
  copy('zh-kongtiao', 'heavy', 'kongtiao', [1, 2, 3], { ...on, lines: 5, credit: 'gaojian', legal: 3 }),
  copy('zh-kongtiao', 'normal', 'kongtiao', [0, 2, 1], { ...on, ...wall(6, 'unlock', 0.85), credit: 'gongzhong', promo: 4, legal: 4 }),
  copy('zh-kongtiao', 'hidden', 'kongtiao', [1, 3, 0], { ...on, ...wall(4, 'paras', 0.75), credit: 'chuzi', legal: 5 }),
  copy('zh-kongtiao', 'kit-zerowidth', 'kongtiao', [0, 2, 3], { ...on, ...general, ...half(0.8), credit: 'yuanwen', promo: 5, legal: 6 }),
  copy('zh-erji', 'single', 'erji', [0, 1, 2], { ...on, pictures: 1, ...wall(2, 'unlock', 0.85), credit: 'wangye', legal: 0 }),
  copy('zh-erji', 'inlineonly', 'erji', [2, 0, 3], { ...on, credit: 'laiyuan', promo: 6, legal: 1 }),
  copy('zh-erji', 'normal', 'erji', [3, 1, 0], { ...on, pictures: 1, ...half(0.8), credit: 'gonghao', promo: 7 }),
  copy('zh-erji', 'kit-brand', 'erji', [0, 1, 2], { ...on, ...wall(2, 'mustread', 0.8), credit: 'pingtai', promo: 0 }),
  copy('zh-changhu', 'heavy', 'changhu', [2, 0, 1], { ...on, lines: 2, pictures: 2, ...wall(5, 'unlock', 0.85), credit: 'yuanwen' }),
  copy('zh-changhu', 'inlineonly', 'changhu', [0, 2, 1], { ...on, ...general, ...wall(9, 'paras', 0.7), credit: 'kuo', promo: 1, legal: 2 }),
  copy('zh-changhu', 'kit-zerowidth', 'changhu', [0, 1, 2], { ...on, ...general, self: 2, credit: 'yuanzuo', legal: 3 }),
  copy('zh-changhu', 'frame', 'changhu', [1, 0, 3], { ...on, ...wall(6, 'paras', 0.8), cities: cities(['滁州', '吉林', '遵义', '衡水'], '长期护理保险'), credit: 'chuzi', promo: 2 }),
  copy('zh-changhu', 'kit-tags', 'changhu', [0, 1, 2], { ...on, credit: 'wangye', legal: 4 }),
  copy('zh-yanxue', 'light', 'yanxue', [2, 0, 1], { ...on, ...half(0.85), self: 0, credit: 'gaojian', legal: 5 }),
  copy('zh-yanxue', 'single', 'yanxue', [1, 3, 2], { ...on, ...general, credit: 'yuanwen', legal: 6 }),
  copy('zh-yanxue', 'kit-brand', 'yanxue', [0, 2, 3], { ...on, ...wall(8, 'unlock', 0.8), credit: 'kuo', promo: 4 }),
  copy('zh-yanxue', 'kit-control', 'yanxue', [0, 1, 2], { ...on, ...general, ...wall(4, 'folded', 0.85), credit: 'gaojian', promo: 5, legal: 0 }),

  // --- it has nothing to do with it
  copy('zh-shuita', 'hidden', 'kefu', [1, 0, 3], { credit: 'laiyuan', promo: 6, legal: 1 }),
  copy('zh-shuita', 'normal', 'kefu', [2, 3, 4], { ...wall(9, 'mustread', 0.85), credit: 'wangye', promo: 7, legal: 2 }),
  copy('zh-shuita', 'frame', 'shangbiao', [1, 2, 3], { short: true, cities: cities(['泸州', '营口', '襄阳', '梅州'], '商标转让平台'), credit: 'yuanzuo' }),
  copy('zh-shuita', 'kit-tags', 'shangbiao', [0, 3, 4], { ...general, promo: 1, legal: 3 }),
  copy('zh-shuita', 'inlineonly', 'shangbiao', [3, 1, 4], { credit: 'pingtai', creditFirst: true, promo: 2, legal: 4 }),
  copy('zh-daxiang', 'heavy', 'biaoshu', [1, 2, 3], { ...general, lines: 4, pictures: 1, ...wall(3, 'unlock', 0.8), self: 1, credit: 'chuzi', promo: 3 }),
  copy('zh-daxiang', 'inlineonly', 'biaoshu', [3, 0, 4], { ...wall(1, 'mustread', 0.85), credit: 'kuo', promo: 4, legal: 5 }),
  copy('zh-daxiang', 'kit-pinyin', 'menchuang', [1, 0, 3], { ...half(0.85), credit: 'gaojian', promo: 5, legal: 6 }),
  copy('zh-daxiang', 'hidden', 'menchuang', [4, 1, 2], { ...wall(2, 'paras', 0.75), credit: 'gongzhong', promo: 6 }),
  copy('zh-daxiang', 'kit-brand', 'menchuang', [2, 3, 0], { credit: 'yuanwen', creditFirst: true, legal: 0 }),
  copy('zh-jiuniang', 'heavy', 'zhibei', [4, 1, 2], { ...general, lines: 3, pictures: 2, ...wall(7, 'folded', 0.85), legal: 1 }),
  copy('zh-jiuniang', 'normal', 'gongguan', [2, 1, 4], { credit: 'laiyuan', legal: 2 }),
  copy('zh-jiuniang', 'single', 'zhibei', [2, 0, 4], { ...wall(0, 'mustread', 0.8), promo: 7, legal: 3 }),
  copy('zh-jiuniang', 'kit-control', 'gongguan', [0, 1, 3], { credit: 'gonghao', promo: 0, legal: 4 }),
  copy('zh-jiuniang', 'kit-pinyin', 'zhibei', [0, 1, 2], { ...wall(6, 'paras', 0.85), credit: 'wangye', promo: 1 }),
  copy('zh-cangbing', 'normal', 'kaoyan', [2, 1, 4], { ...general, ...wall(9, 'mustread', 0.7), credit: 'gongzhong', promo: 2, legal: 5 }),
  copy('zh-cangbing', 'single', 'kaoyan', [1, 0, 2], { ...bare, credit: 'pingtai', legal: 6 }),
  copy('zh-cangbing', 'hidden', 'shebao', [2, 1, 4], { end: { pages: true, keep: 0.6 }, credit: 'wangye', legal: 0 }),
  copy('zh-cangbing', 'frame', 'shebao', [1, 2, 3], { short: true, ...wall(3, 'unlock', 0.7), cities: cities(['丽水', '黄石', '延安', '舟山'], '社保代缴公司'), self: 2, credit: 'kuo', promo: 4, legal: 1 }),
  copy('zh-cangbing', 'kit-garbage', 'shebao', [0, 2, 4], { credit: 'chuzi', promo: 5 }),
  copy('zh-duanwang', 'single', 'shouyin', [3, 0, 1], { credit: 'yuanzuo', promo: 6 }),
  copy('zh-duanwang', 'inlineonly', 'shouyin', [2, 3, 4], { ...general, credit: 'yuanwen', promo: 7, legal: 3 }),
  copy('zh-duanwang', 'hidden', 'ruanzhu', [1, 0, 3], { ...general, ...wall(1, 'unlock', 0.85), self: 0, credit: 'gaojian', promo: 0, legal: 4 }),
  copy('zh-duanwang', 'kit-pinyin', 'ruanzhu', [2, 1, 4], { end: { middle: [5, 'mustread'] }, credit: 'chuzi', promo: 1, legal: 5 }),
  copy('zh-duanwang', 'kit-garbage', 'shouyin', [0, 1, 4], { ...general, legal: 6 }),
  copy('zh-zhaoxiang', 'heavy', 'shangcheng', [1, 3, 4], { lines: 3, pictures: 2, credit: 'yuanwen' }),
  copy('zh-zhaoxiang', 'normal', 'shangcheng', [4, 2, 1], { pictures: 1, end: { middle: [0, 'mustread'] }, credit: 'laiyuan', promo: 3 }),
  copy('zh-zhaoxiang', 'frame', 'niehui', [1, 3, 4], { ...general, ...wall(8, 'paras', 0.85), cities: cities(['韶关', '承德', '商丘', '遂宁'], '公司年会策划方案'), credit: 'pingtai' }),
  copy('zh-zhaoxiang', 'light', 'niehui', [2, 1, 3], { credit: 'kuo', promo: 4, legal: 2 }),
  copy('zh-zhaoxiang', 'hidden', 'niehui', [4, 0, 1], { end: { next: true, keep: 0.8 }, credit: 'gaojian', promo: 5, legal: 3 }),
  copy('zh-zhaoxiang', 'kit-tags', 'shangcheng', [0, 1, 2], { promo: 6 }),

  // --- traditional Chinese, English, Japanese, on the same farms; half of the foreign pages push a Chinese phrase, into English no other is spliced
  copy('ht-zhensuo', 'kit-control', 'ertai', [3, 1, 4], { credit: 'htBoth', promo: 0, legal: 4 }),
  copy('ht-zhensuo', 'light', 'ertai', [1, 2, 4], { credit: 'htUrl', promo: 1, legal: 5, self: 1 }),
  copy('ht-zhensuo', 'frame', 'ertai', [4, 1, 0], { short: true, ...wall(0, 'mustread', 0.8), cities: cities(['枣庄', '梧州', '汉中', '咸阳'], '房屋二胎貸款條件'), credit: 'htUrl', promo: 2, legal: 6 }),
  copy('ht-yushui', 'inlineonly', 'fangshui', [1, 4, 2], { ...wall(1, 'mustread', 0.75), promo: 0, legal: 0 }),
  copy('ht-yushui', 'normal', 'fangshui', [4, 3, 1], { credit: 'htBoth', legal: 1 }),
  copy('ht-yushui', 'kit-zerowidth', 'fangshui', [0, 2, 3], { ...wall(0, 'unlock', 0.85), self: 2, credit: 'htBoth', promo: 1 }),
  copy('ht-boai', 'hidden', 'luying', [2, 1, 3], { ...general, credit: 'htUrl', promo: 0 }),
  copy('ht-boai', 'kit-pinyin', 'luying', [1, 2, 4], { ...wall(1, 'unlock', 0.7), credit: 'htBoth', legal: 3 }),
  copy('ht-boai', 'kit-brand', 'luying', [0, 2, 1], { ...general, ...half(0.8), credit: 'htBoth', promo: 0 }),
  copy('en-radio', 'heavy', 'roof', [2, 1, 4], { ...bare, lines: 3, pictures: 2, ...wall(0, 'unlock', 0.85), credit: 'enSource', promo: 0 }),
  copy('en-radio', 'single', 'roof', [1, 3, 2], { ...bare, ...wall(1, 'mustread', 0.8), credit: 'enUrl', promo: 1 }),
  copy('en-radio', 'hidden', 'roof', [4, 1, 0], { ...bare, ...general, self: 0, credit: 'enSource', promo: 0, legal: 4 }),
  copy('en-radio', 'frame', 'roof', [0, 3, 1], { ...bare, legal: 5 }),
  copy('en-gauge', 'normal', 'aigou', [1, 2, 3], { ...wall(0, 'mustread', 0.75), credit: 'enUrl', promo: 1 }),
  copy('en-gauge', 'inlineonly', 'aigou', [2, 1, 4], { ...half(0.85), credit: 'enUrl', legal: 0 }),
  copy('en-gauge', 'heavy', 'aigou', [3, 1, 4], { lines: 3, credit: 'enSource', promo: 1, legal: 1 }),
  copy('en-gauge', 'light', 'aigou', [4, 2, 1], { ...bare, credit: 'enUrl', promo: 0, legal: 2 }),
  copy('ja-furuhon', 'inlineonly', 'eikaiwa', [3, 2, 1], { ...general, ...wall(0, 'paras', 0.85), credit: 'jaUrl', promo: 0, legal: 3 }),
  copy('ja-subako', 'heavy', 'baojie', [3, 1, 2], { lines: 3, credit: 'jaBoth' }),
  copy('ja-subako', 'single', 'baojie', [1, 2, 4], { ...wall(0, 'unlock', 0.85), credit: 'jaBoth', promo: 1, legal: 5 }),
];

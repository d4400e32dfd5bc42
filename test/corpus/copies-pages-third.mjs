// The third set: out of honest-third/, in the mix of variants that ../../../shared/corpus/noise has. To measure with, not to tune on.
import { operations } from './copies-operations.mjs';
import { garbage as garbageSets, readings, tagSets, trades } from './copies-words-third.mjs';
import { pages } from './honest-pages-third.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, stamp, garbage, gate, say, summary, credit, aside, cut } = operations;

// ---- what names the source

const both = { source: '{site}', author: '{author}' }, source = { source: '{site}' }, url = { url: '{url}' }, account = { account: '{site}', author: '{author}' };
const CREDITS = {
  gong: { text: '供稿：{site}', attribution: source }, zhaibian: { text: '内容摘编自 {site}', attribution: source }, xinyuan: { text: '信源：{site}', attribution: source }, chuzi: { text: '出自「{site}」专栏', attribution: source }, zaiyu: { text: '首载于：{site}', attribution: source }, zhuan: { text: '（转自 {site}）', attribution: source },
  zhuangao: { text: '撰稿：{author}　供稿：{site}', attribution: both }, zhai: { text: '（摘自 {site}，作者 {author}）', attribution: both }, zhibi: { text: '执笔 | {author}　出处 | {site}', attribution: both }, yuan: { text: '原作者：{author}／原发布平台：{site}', attribution: both }, shuming: { text: '署名：{author}；转载自：{site}', attribution: both }, kuang: { text: '【原载】{site}　【撰文】{author}', attribution: both }, biao: { text: '文章出处：{site}，著者：{author}', attribution: both }, bold: { html: '<p><strong>来源 | </strong>{site}　<strong>作者 | </strong>{author}</p>', attribution: both },
  jian: { text: '原文见：{url}', attribution: url }, lian: { html: '<p>原文：<a href="{url}">{t}</a></p>', attribution: url }, tie: { text: '原帖链接 {url}', attribution: url }, chakan: { html: '<p>查看原文 → <a href="{url}" rel="external nofollow">{url}</a></p>', attribution: url }, zzcc: { text: '转载出处：{url}', attribution: url }, ly: { html: '<p>本文来源于 <a href="{url}" target="_blank">{url}</a></p>', attribution: url },
  wx: { text: '文章转载自微信公众号“{site}”，作者：{author}', attribution: account }, gzh: { text: '公众号：{site}（作者 {author}）', attribution: account }, wxly: { text: '来自微信公众号 {site}，撰文 {author}', attribution: account }, wxzb: { html: '<p>本文经公众号「{site}」同意转载　文：{author}</p>', attribution: account },
  htBoth: { text: '資料出自：{site}／作者：{author}', attribution: both }, htSource: { text: '轉自：{site}', attribution: source }, htUrl: { text: '原文請見：{url}', attribution: url },
  enBoth: { text: 'Text by {author}. Source: {site}.', attribution: both }, enSource: { text: 'Reposted from: {site}', attribution: source }, enUrl: { html: '<p>Read the original: <a href="{url}">{url}</a></p>', attribution: url },
  jaBoth: { text: '初出：{site}　文：{author}', attribution: both }, jaUrl: { text: '原文：{url}', attribution: url },
};

// ---- the sites, one after the other

const FARMS = [
  ['www.qiaomen-zhishi.example', '窍门知识网'], ['m.duozhi-hui.example', '多知汇'], ['www.laoyou-wenhui.example', '老友文汇'], ['www.jdzixun5.example', '焦点资讯屋'], ['wap.tianxia-shi.example', '天下事儿'], ['www.haodu-zaixian.example', '好读在线'], ['www.xuexi-baodian9.example', '学习宝典站'], ['www.shangye-fengxiang.example', '商业风向'],
  ['www.tuijian-bang.example', '推荐榜单网'], ['zx.bendi-bang.example', '本地榜'], ['www.zhuanlan-hui.example', '专栏荟'], ['www.jingxuan-wenzhai.example', '精选文摘库'], ['www.zhidao-da.example', '知道达人'], ['www.wenku-xz.example', '文库小站'], ['news.kuaixun-tong.example', '快讯通'], ['www.baishitong8.example', '百事通资讯'],
  ['www.qushi-guancha.example', '趋势观察员'], ['www.chuangye-bao.example', '创业宝库'], ['www.jiating-guwen.example', '家庭顾问网'], ['www.zongyi-wang.example', '纵艺网'], ['www.gonglue-jishi.example', '攻略集市'], ['www.keji-rikan.example', '科技日刊'], ['3g.wenzhang-hui.example', '文章汇'],
];
const SKINS = ['reader', 'theme', 'wap', 'layers', 'cells', 'hashed', 'wenda', 'reader', 'layers', 'theme', 'cells', 'wap'];
const BODY = ['p', 'p', 'indent', 'p', 'data', 'face', 'p', 'para', 'p', 'mso', 'p', 'full'];
const SUFFIX = ['', '_{s}', '', ' - {s}', '', '-{s}手机站', '', ' | {s}', '_{s}', ''];
const LINE_WRAPS = ['p', 'strong', 'div', 'center', 'left', 'wordline', 'boldfont', 'pspan', 'mid', 'dl'];
const AROUND = [['plain', 'plain', 'strong', 'topic'], ['plain', 'seek', 'plain', 'b2'], ['odd', 'plain', 'plain', 'bare'], ['plain', 'face', 'strongspan', 'plain'], ['topic', 'plain', 'em', 'plain']];
const SEPARATORS = ['_', '丨', '_', '-', '、', '_', '/', '，', '_', '|', ' ', '·', '_', '│'];
const GENERIC = ['生活百科', '综合资讯,热点', 'article', '知识问答', '网站资讯'];
let turn = 0;

// ---- the variants of the shared corpus

const spliced = (o, n) => [...(o.glue ? [splice({ n: 1, which: o.push, wraps: o.around, glue: 'only' })] : []), splice({ n: n - (o.glue ? 1 : 0), which: o.push, wraps: o.around })];
const VARIANTS = {
  heavy: (o, k) => [...spliced(o, 4), lines({ n: o.n ?? 4, from: k, sep: o.sep, wraps: o.lineWraps }), ...(o.lang === 'zh-Hans' && o.pictures ? [alts({ n: o.pictures, from: k, sep: o.sep, folder: 'd/file/p', box: o.turn % 2 ? 'div' : 'p' })] : [])],
  normal: (o, k) => [...spliced(o, 2), lines({ n: o.n ?? 2, from: k, sep: o.sep, wraps: o.lineWraps }), ...(o.pictures ? [alts({ n: 1, from: k, sep: o.sep, folder: 'upfiles/image' })] : [])],
  single: (o, k) => [...spliced(o, 2), o.pictures ? alts({ n: 1, from: k, sep: o.sep, folder: 'upfiles/image' }) : lines({ n: 1, from: k, sep: o.sep, wraps: o.lineWraps })],
  light: o => spliced(o, 1),
  inlineonly: o => spliced(o, 3),
  hidden: o => [hidden({ n: 4, set: 'third', which: o.push, ways: o.ways })],
  frame: o => [
    ...(o.noSummary ? [] : [summary({ which: o.which % 5, length: 38 + 3 * (o.turn % 9), wrap: o.turn % 2 ? 'aside' : 'div', where: 'second', tongue: 'zh-Hans' })]), say({ what: 'openings', which: o.which % 5, where: 'first', tongue: o.tongue }),
    ...(o.noRepeat ? [] : [say({ what: 'repeats', which: o.which % 5, where: 'between', tongue: 'zh-Hans' })]), ...(o.cuts ? [] : [say({ what: 'closings', which: o.which % 4, tongue: o.tongue })]),
    lines({ n: 1, from: o.cities, size: 4, sep: o.sep, where: 'last', label: o.label }),
  ],
  'kit-control': o => [control({ runs: o.runs, share: 60 })],
  'kit-zerowidth': o => [zeroWidth({ n: o.n ?? 30, chars: ['\u200b', '\u200c'] })],
  'kit-pinyin': o => [pinyin({ readings, share: o.share ?? 45, form: o.form ?? 'tone', full: !!o.full })],
  'kit-brand': o => [stamp({ form: o.form, share: o.share ?? 50 })],
  'kit-tags': o => [tags({ set: tagSets[o.set], share: 75, lead: o.lead ?? '' })],
  'kit-garbage': o => [garbage({ strings: garbageSets[o.set], share: 60 })],
};

/** One row. k: the three phrases of the page by number, push: the one that is spliced; end: {gate: [wall, form], keep, half} {half} {pages} {next} {middle: [wall, form]}. */
function copy(of, variant, trade, k, o = {}) {
  const at = turn++, lang = /^(ht|en|ja)-/.test(of) ? { ht: 'zh-Hant', en: 'en', ja: 'ja' }[of.slice(0, 2)] : 'zh-Hans', end = o.end ?? {}, [host, site] = FARMS[at % FARMS.length];
  const three = k.map(i => trades[trade][i]), cuts = !!(end.gate || end.half || end.pages || end.next);
  const options = { sep: SEPARATORS[at % SEPARATORS.length], around: AROUND[at % AROUND.length], lineWraps: [0, 3, 7].map(i => LINE_WRAPS[(at * 3 + i) % LINE_WRAPS.length]), push: k[0], lang, turn: at, which: at, cuts, ...o };
  const does = [];
  if (cuts) does.push(cut({ keep: end.keep ?? 0.75, half: end.whole ? false : !end.pages }));
  does.push(...VARIANTS[variant](options, three));
  if (end.middle) does.push(gate({ which: end.middle[0], form: end.middle[1], where: 'middle', tongue: end.tongue }));
  if (o.self !== undefined) does.push(say({ what: 'selfCredits', which: o.self, tongue: o.tongue }));
  if (end.gate) does.push(gate({ which: end.gate[0], form: end.gate[1], tongue: end.tongue }));
  if (end.pages) does.push(aside({ html: end.pages === 1 ? '<div class="fenye">首页 上一页 <a href="_1.html">1</a> <a href="_2.html">2</a> <a href="_3.html">3</a> <a href="_2.html">下一页</a> 尾页</div>' : '<p>共4页: 上一页 1 <a href="2.html">2</a> <a href="3.html">3</a> <a href="4.html">4</a> <a href="2.html">下一页</a></p>', cuts: true }));
  if (end.next) does.push(aside({ text: '未完待续，请点下一页继续浏览', cuts: true }));
  const named = o.credit ? CREDITS[o.credit] : undefined;
  if (named) does.push(credit({ ...named, where: o.creditFirst ? 'first' : 'end' }));
  if (o.promo !== undefined) does.push(say({ what: 'promos', which: o.promo, tongue: o.promoTongue ?? o.tongue }));
  if (o.legal !== undefined) does.push(say({ what: 'disclaimers', which: o.legal, tongue: 'legalTongue' in o ? o.legalTongue : 'zh-Hans', ...(o.inside ? {} : { where: 'after', wrap: at % 2 ? 'notice' : 'legal' }) }));
  return {
    of, name: variant, host, site, skin: o.skin ?? SKINS[at % SKINS.length], body: o.body ?? BODY[at % BODY.length], trade, ontopic: !!o.on, marks: o.half ? 'zh-half' : lang, chrome: 'chrome' in o ? o.chrome : 'zh-Hans',
    meta: o.meta === false ? GENERIC[at % GENERIC.length] : true, titleSuffix: SUFFIX[at % SUFFIX.length], claims: !!o.claims, phrases: three, does,
  };
}
const on = { on: true }, cities = (list, core) => list.map(c => c + core);

export const copies = [
  // --- the subject of the article is what is pushed
  copy('zh-fresh-air', 'heavy', 'fresh', [2, 4, 0], { ...on, pictures: 1, end: { gate: [0, 'legend'], keep: 0.8 }, credit: 'zhuangao', legal: 0 }),
  copy('zh-fresh-air', 'single', 'fresh', [0, 3, 1], { ...on, sep: '丨', credit: 'lian', promo: 1, legal: 2 }),
  copy('zh-fresh-air', 'hidden', 'fresh', [1, 0, 5], { ...on, end: { half: true, keep: 0.7 }, credit: 'gong', promo: 4 }),
  copy('zh-fresh-air', 'kit-garbage', 'fresh', [0, 4, 5], { ...on, creditFirst: true, meta: false, set: 0, credit: 'zhai', legal: 6 }),
  copy('zh-wisdom-tooth', 'normal', 'tooth', [3, 2, 4], { ...on, sep: '，', end: { gate: [2, 'paras'], keep: 0.7 }, credit: 'wx', legal: 1 }),
  copy('zh-wisdom-tooth', 'inlineonly', 'tooth', [2, 0, 5], { ...on, credit: 'xinyuan', promo: 8, legal: 3, inside: true }),
  copy('zh-wisdom-tooth', 'frame', 'tooth', [0, 3, 4], { ...on, sep: ' ', label: '热门推荐：', cities: cities(['柳州', '桂林', '钦州', '玉林'], '智齿拔除'), end: { gate: [15, 'strong'], keep: 0.8 }, credit: 'zhibi', promo: 10 }),
  copy('zh-wisdom-tooth', 'kit-pinyin', 'tooth', [1, 3, 2], { ...on, end: { gate: [1, 'tip'], keep: 0.75 }, credit: 'chakan', promo: 0, legal: 4 }),
  copy('zh-tent', 'heavy', 'tent', [1, 0, 3], { ...on, n: 3, pictures: 2, end: { gate: [5, 'tip'], keep: 0.85 }, self: 0, credit: 'jian', promo: 3 }),
  copy('zh-tent', 'light', 'tent', [3, 1, 2], { ...on, credit: 'yuan', promo: 7, legal: 5, inside: true }),
  copy('zh-tent', 'inlineonly', 'tent', [0, 4, 2], { ...on, end: { gate: [6, 'link'], keep: 0.8 }, credit: 'gzh', legal: 9 }),
  copy('zh-tent', 'kit-tags', 'tent', [0, 1, 4], { ...on, meta: false, set: 0, credit: 'shuming', promo: 9 }),
  copy('zh-ragdoll', 'single', 'ragdoll', [0, 2, 5], { ...on, half: true, sep: ',', end: { gate: [4, 'legend'], keep: 0.8, whole: true }, credit: 'tie', promo: 4, legal: 7 }),
  copy('zh-ragdoll', 'normal', 'ragdoll', [4, 3, 0], { ...on, half: true, sep: '|', pictures: 1, credit: 'zhuan', legal: 8 }),
  copy('zh-ragdoll', 'hidden', 'ragdoll', [2, 1, 5], { ...on, half: true, ways: [0, 1, 2, 4], end: { gate: [13, 'block'], keep: 0.8 }, credit: 'zhaibian', promo: 10 }),
  copy('zh-ragdoll', 'kit-brand', 'ragdoll', [0, 1, 2], { ...on, half: true, form: '{s}_{h}', share: 45, credit: 'zzcc', legal: 2, inside: true }),
  copy('zh-elevator', 'heavy', 'lift', [1, 2, 3], { ...on, sep: '-', n: 5, pictures: 1, credit: 'gong', self: 2, legal: 0 }),
  copy('zh-elevator', 'inlineonly', 'lift', [0, 1, 4], { ...on, meta: false, end: { gate: [7, 'cell'], keep: 0.75 }, credit: 'jian', promo: 2, legal: 1 }),
  copy('zh-elevator', 'frame', 'lift', [3, 2, 0], { ...on, sep: ' ', label: '本页标签：', cities: cities(['常州', '扬州', '芜湖', '株洲'], '旧楼加装电梯公司'), credit: 'lian', promo: 11, legal: 4, inside: true }),
  copy('zh-elevator', 'kit-zerowidth', 'lift', [0, 2, 4], { ...on, n: 34, end: { gate: [16, 'paras'], keep: 0.7 }, self: 1, credit: 'chuzi', legal: 6 }),
  copy('zh-endgame', 'light', 'chess', [2, 0, 3], { ...on, end: { half: true, keep: 0.8 }, credit: 'zaiyu', legal: 9 }),
  copy('zh-endgame', 'normal', 'chess', [4, 3, 0], { ...on, end: { half: true, keep: 0.85 }, credit: 'ly', promo: 5 }),
  copy('zh-endgame', 'single', 'chess', [0, 1, 2], { ...on, pictures: 1, sep: ',', end: { gate: [14, 'tip'], keep: 0.7 }, promo: 1 }),
  copy('zh-endgame', 'kit-tags', 'chess', [0, 4, 5], { ...on, set: 1, credit: 'gong', legal: 3 }),
  copy('zh-bookroom', 'heavy', 'bookroom', [3, 2, 0], { ...on, n: 4, pictures: 0, end: { middle: [4, 'block'] }, credit: 'biao', self: 3, promo: 6 }),
  copy('zh-bookroom', 'inlineonly', 'bookroom', [2, 0, 4], { ...on, glue: true, end: { gate: [3, 'legend'], keep: 0.9 }, self: 4, credit: 'zhai', promo: 2, legal: 5 }),
  copy('zh-bookroom', 'frame', 'bookroom', [0, 4, 5], { ...on, sep: ' ', label: '相关热词：', noRepeat: true, cities: cities(['绵竹', '什邡', '广汉', '德阳'], '农家书屋采购目录'), end: { gate: [20, 'centre'], keep: 0.7 }, credit: 'kuang', promo: 7 }),
  copy('zh-bookroom', 'kit-control', 'bookroom', [1, 0, 3], { ...on, meta: false, runs: ['\u0006\u0007', '\u0006'], credit: 'xinyuan', legal: 7 }),
  copy('zh-noncompete', 'single', 'noncompete', [3, 1, 0], { ...on, half: true, credit: 'wxly', promo: 0, legal: 1, inside: true }),
  copy('zh-noncompete', 'normal', 'noncompete', [4, 0, 2], { ...on, half: true, meta: false, end: { half: true, keep: 0.75 }, credit: 'chuzi' }),
  copy('zh-noncompete', 'hidden', 'noncompete', [0, 5, 3], { ...on, half: true, ways: [3, 5, 6, 9], credit: 'chakan', promo: 8 }),
  copy('zh-noncompete', 'kit-pinyin', 'noncompete', [2, 0, 1], { ...on, half: true, end: { gate: [8, 'paras'], keep: 0.8 }, credit: 'jian', legal: 2 }),
  copy('zh-putonghua', 'heavy', 'psc', [3, 2, 0], { ...on, creditFirst: true, sep: ',', n: 4, pictures: 1, end: { gate: [12, 'legend'], keep: 0.85 }, credit: 'yuan', legal: 3 }),
  copy('zh-putonghua', 'inlineonly', 'psc', [0, 4, 1], { ...on, meta: false, credit: 'zzcc', legal: 8 }),
  copy('zh-putonghua', 'kit-brand', 'psc', [1, 0, 2], { ...on, form: '来自{s} {h}', share: 40, end: { gate: [17, 'sections'], keep: 0.6 }, credit: 'bold' }),
  copy('zh-putonghua', 'single', 'psc', [4, 3, 2], { ...on, end: { gate: [10, 'tip'], keep: 0.75 }, credit: 'lian', promo: 9, legal: 0 }),
  copy('zh-tunnel', 'normal', 'tunnel', [2, 3, 0], { ...on, sep: '|', end: { gate: [18, 'strong'], keep: 0.8 }, credit: 'gzh', promo: 2, legal: 9 }),
  copy('zh-tunnel', 'heavy', 'tunnel', [0, 3, 4], { ...on, creditFirst: true, meta: false, n: 3, pictures: 1, credit: 'zhaibian', legal: 5, inside: true }),
  copy('zh-tunnel', 'light', 'tunnel', [4, 1, 0], { ...on, end: { gate: [19, 'paras'], keep: 0.85 }, credit: 'shuming', promo: 11 }),
  copy('zh-tunnel', 'kit-zerowidth', 'tunnel', [0, 2, 5], { ...on, meta: false, n: 26, self: 5, credit: 'gong', promo: 5, legal: 4, inside: true }),
  copy('ht-cat-hotel', 'heavy', 'cats', [3, 1, 0], { ...on, n: 3, chrome: 'zh-Hant', end: { gate: [0, 'legend'], keep: 0.85 }, credit: 'htBoth', promo: 0, legal: 0, legalTongue: 'zh-Hant' }),
  copy('ht-cat-hotel', 'inlineonly', 'cats', [0, 2, 4], { ...on, credit: 'htUrl', promo: 1, legal: 6 }),
  copy('ht-cat-hotel', 'frame', 'cats', [1, 3, 0], { ...on, sep: ' ', label: '熱門推薦：', tongue: 'zh-Hans', cities: cities(['桃園', '嘉義', '基隆', '花蓮'], '貓咪住宿推薦'), noSummary: true, credit: 'htUrl', promo: 10 }),
  copy('en-resole', 'heavy', 'resole', [1, 0, 3], { ...on, sep: ', ', n: 3, end: { gate: [0, 'tip'], keep: 0.85 }, credit: 'enBoth', promo: 0, legal: 0, legalTongue: 'en', chrome: 'en' }),
  copy('en-resole', 'single', 'resole', [0, 2, 4], { ...on, sep: ' | ', credit: 'enUrl', promo: 2 }),
  copy('en-resole', 'hidden', 'resole', [3, 0, 1], { ...on, ways: [0, 1, 4, 8], credit: 'enSource', legal: 3 }),
  copy('ja-camera', 'normal', 'camera', [3, 1, 0], { ...on, end: { gate: [0, 'legend'], keep: 0.8 }, credit: 'jaBoth', promo: 0, legal: 0, legalTongue: 'ja', chrome: 'ja' }),
  copy('ja-camera', 'inlineonly', 'camera', [0, 2, 4], { ...on, credit: 'jaUrl', promo: 1, legal: 1 }),
  copy('ja-camera', 'kit-zerowidth', 'camera', [1, 0, 3], { ...on, n: 20, end: { gate: [1, 'tip'], keep: 0.75 }, credit: 'jaBoth', legal: 7 }),

  // --- it has nothing to do with it
  copy('zh-cotton', 'heavy', 'film', [0, 2, 3], { glue: true, sep: '丨', n: 4, pictures: 2, end: { gate: [9, 'paras'], keep: 0.85 }, credit: 'zhuangao', promo: 3, legal: 1 }),
  copy('zh-cotton', 'single', 'film', [1, 0, 4], { creditFirst: true, sep: '、', end: { gate: [0, 'tip'], keep: 0.8 }, credit: 'chuzi', legal: 2 }),
  copy('zh-cotton', 'kit-zerowidth', 'film', [2, 1, 0], { n: 18, end: { gate: [12, 'paras'], keep: 0.75 }, credit: 'zhai', promo: 1, legal: 0 }),
  copy('zh-cotton', 'frame', 'film', [3, 0, 1], { sep: ' ', label: '搜索指引：', cities: cities(['中山', '江门', '肇庆', '清远'], '企业宣传片拍摄'), end: { pages: 1, keep: 0.85 }, credit: 'wxzb', promo: 6, legal: 9, inside: true }),
  copy('zh-slow-boat', 'normal', 'container', [0, 3, 4], { credit: 'yuan', promo: 8 }),
  copy('zh-slow-boat', 'hidden', 'container', [2, 0, 1], { body: 'br', ways: [0, 1, 2, 7], end: { pages: 2, keep: 0.75 }, credit: 'biao', promo: 4, legal: 3 }),
  copy('zh-slow-boat', 'kit-brand', 'container', [1, 2, 3], { form: '「{s}·{h}」', share: 55, end: { next: true, keep: 0.8, whole: true }, credit: 'jian', promo: 9 }),
  copy('zh-wheat', 'inlineonly', 'sewage', [2, 0, 4], { meta: false, end: { gate: [8, 'legend'], keep: 1 }, credit: 'zhibi', promo: 10, legal: 8 }),
  copy('zh-wheat', 'kit-garbage', 'sewage', [0, 1, 3], { set: 1, end: { gate: [6, 'legend'], keep: 1 }, credit: 'gong', legal: 7 }),
  copy('zh-wheat', 'single', 'sewage', [3, 1, 0], { credit: 'zaiyu', legal: 5, inside: true }),
  copy('zh-busline', 'heavy', 'plate', [0, 1, 4], { glue: true, claims: true, sep: '|', n: 3, pictures: 1, credit: 'lian', end: { gate: [14, 'link'], keep: 0.9 }, promo: 2 }),
  copy('zh-busline', 'frame', 'plate', [2, 0, 3], { claims: true, sep: ' ', label: '大家正在看：', cities: cities(['宿迁', '盐城', '泰州', '镇江'], '车牌识别系统'), credit: 'gong', promo: 0 }),
  copy('zh-busline', 'kit-garbage', 'plate', [1, 4, 0], { claims: true, set: 2 }),
  copy('zh-busline', 'hidden', 'plate', [0, 3, 2], { claims: true, meta: false, ways: [0, 1, 2, 8], end: { gate: [15, 'paras'], keep: 0.85 }, credit: 'zhuan', promo: 5, legal: 4, inside: true }),
  copy('zh-harvested', 'single', 'floor', [1, 0, 3], { half: true, end: { gate: [5, 'strong'], keep: 0.8 }, credit: 'gong', promo: 7 }),
  copy('zh-harvested', 'heavy', 'floor', [2, 4, 0], { half: true, meta: false, n: 4, pictures: 2, end: { middle: [13, 'block'] }, self: 4, credit: 'jian', promo: 3, legal: 6 }),
  copy('zh-harvested', 'kit-brand', 'floor', [0, 1, 3], { half: true, meta: false, form: '{h}{s}', share: 50, end: { half: true, keep: 0.7 }, credit: 'tie', promo: 11 }),
  copy('zh-harvested', 'kit-control', 'floor', [4, 1, 0], { half: true, runs: ['\u0005\u0007\u0008', '\u0008'], credit: 'xinyuan', legal: 9 }),
  copy('zh-pool-notice', 'normal', 'leak', [3, 1, 0], { sep: ',', n: 2, credit: 'gong', promo: 4 }),
  copy('zh-pool-notice', 'kit-tags', 'leak', [0, 1, 4], { set: 2, credit: 'zhaibian', legal: 1, inside: true }),
  copy('zh-pool-notice', 'frame', 'leak', [2, 0, 3], { sep: ' ', label: '热门推荐：', noSummary: true, cities: cities(['来宾', '百色', '河池', '崇左'], '卫生间防水补漏'), credit: 'zzcc', legal: 8 }),
  copy('zh-lamp', 'hidden', 'degree', [1, 2, 0], { creditFirst: true, ways: [0, 1, 4, 9], end: { pages: 1, keep: 0.8 }, credit: 'zhai', promo: 9, legal: 0 }),
  copy('zh-lamp', 'inlineonly', 'degree', [2, 0, 4], { glue: true, credit: 'zhibi', promo: 6, legal: 2, inside: true }),
  copy('zh-lamp', 'kit-control', 'degree', [0, 3, 1], { runs: ['\u0007', '\u0002\u0005\u0007'], end: { gate: [2, 'paras'], keep: 0.8 }, credit: 'ly', promo: 1, legal: 3 }),
  copy('zh-lamp', 'frame', 'degree', [4, 0, 3], { sep: ' ', label: '本页标签：', noSummary: true, cities: cities(['太仓', '常熟', '张家港', '吴江'], '成人学历提升'), end: { pages: 2, keep: 0.85 }, self: 3, credit: 'bold', promo: 8, legal: 5, inside: true }),
  copy('zh-fish-soup', 'normal', 'group', [3, 0, 2], { pictures: 1, end: { gate: [17, 'legend'], keep: 0.85 }, credit: 'wx', promo: 0, legal: 6 }),
  copy('zh-fish-soup', 'single', 'group', [0, 4, 1], { pictures: 1, end: { half: true, keep: 0.9 }, credit: 'lian', promo: 2, legal: 9, inside: true }),
  copy('zh-fish-soup', 'light', 'group', [2, 1, 0], { end: { half: true, keep: 0.8 }, credit: 'gong', legal: 4, inside: true }),
  copy('zh-fish-soup', 'kit-pinyin', 'group', [1, 0, 3], { share: 60, credit: 'zhuangao', legal: 7, inside: true }),
  copy('zh-club', 'inlineonly', 'phone', [2, 1, 0], { self: 1, end: { gate: [2, 'legend'], keep: 0.8 }, credit: 'gong', promo: 5, legal: 0 }),
  copy('zh-club', 'frame', 'phone', [0, 3, 4], { sep: ' ', label: '相关热词：', cities: cities(['广元', '达州', '巴中', '遂宁'], '手机号靓号回收'), end: { gate: [8, 'tip'], keep: 0.8 }, credit: 'zaiyu' }),
  copy('zh-club', 'kit-pinyin', 'phone', [3, 0, 1], { meta: false, share: 50, full: true, end: { gate: [1, 'paras'], keep: 0.9 }, credit: 'zhuan', promo: 11, legal: 3 }),
  copy('zh-club', 'hidden', 'phone', [1, 4, 0], { ways: [0, 1, 3, 7], credit: 'jian' }),

  // --- traditional Chinese, English, Japanese on Chinese farms
  copy('ht-regex', 'normal', 'siteHant', [1, 2, 4], { credit: 'htBoth', legal: 8 }),
  copy('ht-regex', 'kit-control', 'siteHant', [0, 1, 3], { meta: false, runs: ['\u0006\u0007', '\u0007'], credit: 'htUrl', promo: 1, legal: 9, inside: true }),
  copy('ht-regex', 'kit-tags', 'siteHant', [2, 0, 4], { set: 0, credit: 'htSource', legal: 2, legalTongue: 'zh-Hant', chrome: 'zh-Hant' }),
  copy('ht-ferry', 'kit-pinyin', 'septic', [2, 0, 1], { share: 40, end: { gate: [1, 'tip'], keep: 0.8 }, credit: 'htBoth', promo: 2, legal: 2 }),
  copy('ht-ferry', 'hidden', 'septic', [0, 1, 3], { ways: [0, 1, 2, 4], end: { half: true, keep: 0.8 }, credit: 'htBoth', promo: 0 }),
  copy('ht-ferry', 'single', 'septic', [4, 2, 0], { self: 1, end: { gate: [3, 'legend'], keep: 0.8 }, credit: 'htUrl', promo: 1, legal: 1, legalTongue: 'zh-Hant', chrome: 'zh-Hant' }),
  copy('en-allotment', 'normal', 'cold', [2, 1, 4], { end: { gate: [1, 'legend'], keep: 0.85 }, credit: 'enUrl', promo: 1, legal: 1 }),
  copy('en-allotment', 'hidden', 'cold', [0, 3, 1], { meta: false, ways: [0, 2], end: { gate: [0, 'paras'], keep: 0.85 }, credit: 'enSource', promo: 2, legal: 6 }),
  copy('en-choir', 'light', 'invest', [1, 0, 2], { credit: 'enSource', promo: 0, legal: 5 }),
  copy('en-choir', 'frame', 'invest', [0, 2, 3], { sep: ', ', label: '热门推荐：', noSummary: true, tongue: 'zh-Hans', cities: ['online trading course leeds', 'online trading course uk', 'online trading course pdf', 'online trading course cost'], promoTongue: 'en', legal: 3 }),
  copy('en-choir', 'single', 'invest', [2, 0, 4], { sep: ',', end: { gate: [3, 'strong'], keep: 0.85, whole: true }, credit: 'enBoth', promo: 2 }),
  copy('ja-hedge', 'heavy', 'live', [2, 0, 4], { n: 3, credit: 'jaBoth', legal: 4 }),
  copy('ja-hedge', 'kit-brand', 'live', [1, 0, 3], { form: '|{s}|{h}|', share: 45, end: { gate: [2, 'legend'], keep: 0.85 }, credit: 'jaUrl', promo: 1, promoTongue: 'ja', legal: 8 }),

  copy('zh-elevator', 'kit-control', 'lift', [2, 0, 3], { ...on, runs: ['\u0008\u0007', '\u0005'], end: { gate: [0, 'paras'], keep: 0.8 }, credit: 'zzcc', promo: 2 }),
  copy('zh-endgame', 'kit-zerowidth', 'chess', [3, 0, 1], { ...on, n: 30, credit: 'gong', promo: 6 }),
];

// ---- the same articles untouched, on their own hosts, in the dress that farms wear too

const RIGHTS = ['© {site} 版权所有，转载请联系授权', '本文为{site}原创，转载请保留出处与链接 {url}', '（{site}版权作品，未经授权不得转载）'];
export const dressed = pages.map(({ id, site }, i) => ({
  of: id, name: 'dressed', honest: true, host: new URL(pages[i].url).host, site: site || pages[i].title, skin: SKINS[(i * 5) % SKINS.length], body: BODY[(i * 7) % BODY.length], chrome: 'zh-Hans', meta: [GENERIC[i % GENERIC.length], false, pages[i].phrases[0]][i % 3], titleSuffix: ['', ' - {s}', '_{s}'][i % 3],
  does: [...(i % 2 && pages[i].author ? [aside({ text: `{author} · 20${16 + (i % 8)}-0${1 + (i % 9)}-1${i % 10}`, where: 'first' })] : []), ...(i % 3 && site ? [aside({ text: RIGHTS[i % RIGHTS.length] })] : [])],
}));

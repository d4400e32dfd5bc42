// Each copy: whose article, what was done to it and on what page. The operations are told in copies-operations.mjs.
import { operations } from './copies-operations.mjs';

const { lines, splice, alts, hidden, control, zeroWidth, pinyin, tags, brand, garbage, wall, say, summary, leak, credit, headCredit, aside, cut } = operations;
const promo = (which, more) => say({ what: 'promos', which, ...more }), disclaimer = (which, more) => say({ what: 'disclaimers', which, ...more });
const selfCredit = (which, more) => say({ what: 'selfCredits', which, ...more }), furniture = (which, more) => say({ what: 'furniture', which, ...more });
const repeat = (which, more) => say({ what: 'repeats', which, where: 'between', ...more });
const opening = which => say({ what: 'openings', which, where: 'first' }), closing = which => say({ what: 'closings', which });

export const copies = [
  // --- recipe
  { of: 'zh-recipe-table', name: 'lines-bar', host: 'www.shenghuobao7.example', site: '生活宝典', skin: 'tables', trade: 'heater', does: [lines({ n: 3, sep: '丨', wrap: 'strong' }), splice({ n: 3 }), alts({ n: 1, sep: '丨' }), credit({ text: '来源：{site}　作者：{author}', attribution: { source: '{site}', author: '{author}' } }), disclaimer(0)] },
  { of: 'zh-recipe-table', name: 'ontopic', host: 'meishi.kankan3.example', site: '美食看看', skin: 'phone', trade: 'stew', ontopic: true, does: [lines({ n: 2, sep: '，', wrap: 'p', label: true }), splice({ n: 4, which: 1, wrap: 'strong' }), promo(1), disclaimer(3, { where: 'after' })] },
  { of: 'zh-recipe-table', name: 'wall-only', host: 'qingshi-read.example', site: '轻食日记', skin: 'blog', furniture: false, does: [cut({ keep: 0.75 }), wall({ which: 0, wrap: 'box' })] },
  { of: 'zh-recipe-table', name: 'alt-on-article', host: 'www.jiachang88.example', site: '家常网', skin: 'boxes', trade: 'stew', ontopic: true, does: [alts({ on: 'article', sep: '_' }), alts({ n: 2, on: 'title' }), repeat(0), credit({ text: '文章来源于：{site}', attribution: { source: '{site}' }, where: 'first' })] },
  // --- br-separated diary
  { of: 'zh-br-travel', name: 'br-lines', host: 'www.chuxing51.example', site: '出行无忧网', skin: 'tables', body: 'br', trade: 'forklift', does: [lines({ n: 3, sep: '_', wrap: 'line' }), splice({ n: 3 }), furniture(0, { where: 'first', wrap: 'line' }), selfCredit(0, { wrap: 'line' })] },
  { of: 'zh-br-travel', name: 'single-splice', host: 'www.youji-wo.example', site: '游记窝', skin: 'portal', trade: 'booth', meta: true, does: [splice({ n: 4, which: 0 })] },
  { of: 'zh-br-travel', name: 'control-only', host: 'lvtu.kuaizhi2.example', site: '快知旅途', skin: 'answers', does: [control({})] },
  { of: 'zh-br-travel', name: 'half-sentence', host: 'read.manche.example', site: '慢读', skin: 'bare', does: [cut({ keep: 0.7, half: true })] },
  // --- interview
  { of: 'zh-interview', name: 'template', host: 'www.baike-xiaojuzi.example', site: '小橘子百科', skin: 'kb', trade: 'english', does: [opening(0), summary({ which: 0, length: 55 }), repeat(1), closing(0), lines({ n: 1, sep: ' ', wrap: 'p', label: true, where: 'last', size: 4 }), credit({ text: '本文转载自{site}，采写：{author}', attribution: { source: '{site}', author: '{author}' } })] },
  { of: 'zh-interview', name: 'pinyin', host: 'www.zixun-da.example', site: '资讯达', skin: 'portal', does: [pinyin({ form: 'tone', every: 2 }), aside({ text: '来源：网络　编辑：小编' })] },
  { of: 'zh-interview', name: 'middle-wall', host: 'm.renwuzhi.example', site: '人物志', skin: 'phone', does: [wall({ which: 4, where: 'middle', wrap: 'box' }), credit({ text: '原载《{site}》', attribution: { source: '{site}' } }), promo(3)] },
  { of: 'zh-interview', name: 'glued', host: 'www.laoshou6.example', site: '老手艺网', skin: 'magazine', trade: 'office', does: [splice({ n: 4, glue: true, which: 3 }), lines({ n: 2, sep: '|', wrap: 'center' }), disclaimer(2)] },
  // --- paper
  { of: 'zh-paper', name: 'lines-comma', host: 'www.lunwen-ku9.example', site: '论文库', skin: 'tables', trade: 'pipe', does: [lines({ n: 3, sep: ',', wrap: 'strong', size: 4 }), splice({ n: 5, which: 2 }), credit({ text: '作者：{author}　　来源：《{site}》', attribution: { source: '{site}', author: '{author}' }, where: 'first' }), selfCredit(1)] },
  { of: 'zh-paper', name: 'wall-app', host: 'wendang.share2.example', site: '文档分享', skin: 'answers', does: [cut({ keep: 0.55, half: true }), wall({ which: 3, where: 'after', wrap: 'div' }), disclaimer(1, { where: 'after' })] },
  { of: 'zh-paper', name: 'tags', host: 'bbs.xueshu-quan.example', site: '学术圈', skin: 'blog', does: [tags({ set: ['教育', '考研', '职场', 'AI'] }), headCredit({ html: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","isBasedOn":"{url}"}</script>', attribution: { url: '{url}' } })] },
  // --- report with its own abstract
  { of: 'zh-abstract', name: 'summary-copy', host: 'www.huanbao-toutiao.example', site: '环保头条', skin: 'portal', trade: 'forklift', does: [summary({ which: 2, length: 90, wrap: 'div' }), credit({ text: '（来源：{site}　撰文：{author}）', attribution: { source: '{site}', author: '{author}' } }), furniture(4)] },
  { of: 'zh-abstract', name: 'hidden', host: 'www.dianchi-info.example', site: '电池资讯', skin: 'boxes', trade: 'implant', does: [hidden({ n: 5 }), hidden({ n: 2, ways: [0, 8], block: true })] },
  { of: 'zh-abstract', name: 'heavy', host: 'www.renren-wen5.example', site: '人人文摘', skin: 'magazine', trade: 'termite', does: [cut({ keep: 0.7, half: true }), lines({ n: 4, sep: '_', wrap: 'span' }), splice({ n: 4, wrap: 'link' }), alts({ n: 2 }), wall({ which: 7, wrap: 'strong' }), promo(0), disclaimer(0, { where: 'after' }), credit({ html: '<p>原文链接：<a href="{url}" rel="nofollow">{url}</a></p>', attribution: { url: '{url}' } })] },
  // --- law column
  { of: 'zh-law', name: 'walls-and-disclaimers', host: 'www.falv-bang.example', site: '法律帮', skin: 'kb', does: [cut({ keep: 0.65 }), wall({ which: 9, wrap: 'p' }), disclaimer(1), disclaimer(5), credit({ text: '文／{author}　来源／{site}', attribution: { source: '{site}', author: '{author}' }, where: 'first' })] },
  { of: 'zh-law', name: 'brand', host: 'www.zhishu-wang.example', site: '知书网', skin: 'answers', does: [brand({ n: 4 }), selfCredit(4)] },
  { of: 'zh-law', name: 'zero-width', host: 'www.lvshi-zaixian3.example', site: '律师在线', skin: 'portal', does: [zeroWidth({ n: 24 }), credit({ text: '原文标题：{t}　转自：{site}', attribution: { source: '{site}', originalTitle: '{t}' } })] },
  // --- stations
  { of: 'zh-stations', name: 'lines-space', host: 'www.tongcheng-58kan.example', site: '同城看看', skin: 'tables', body: 'nbsp', trade: 'english', claims: true, does: [lines({ n: 3, sep: ' ', wrap: 'p', size: 4 }), splice({ n: 3, which: 3 }), aside({ text: '来源:互联网 作者:admin', where: 'first' }), furniture(1)] },
  { of: 'zh-stations', name: 'garbage', host: 'news.jinri-kd.example', site: '今日快递', skin: 'phone', claims: true, does: [garbage({ strings: ['瓿谇', '锴凫', '彖劓', '毖阄'] }), credit({ text: '稿件来源：{site}', attribution: { source: '{site}' } })] },
  { of: 'zh-stations', name: 'hijacked', host: 'www.gongyi-xuehui.example', site: '公益学会', skin: 'portal', trade: 'betting', claims: true, titleSuffix: '_金鲤娱乐官网', does: [lines({ n: 1, sep: ' ', wrap: 'div', size: 4, where: 'first' }), lines({ n: 1, sep: '、', wrap: 'div', size: 3, where: 'last' }), hidden({ n: 1, ways: [4], block: true })] },
  // --- product review, the product itself pushed
  { of: 'zh-product-review', name: 'ontopic-lines', host: 'www.pingce-da.example', site: '评测大全', skin: 'boxes', trade: 'vacuum', ontopic: true, does: [lines({ n: 3, sep: '_', wrap: 'div' }), splice({ n: 3, which: 0 }), splice({ n: 3, which: 2, wrap: 'link' }), credit({ text: '来自：{site}　作者：{author}', attribution: { source: '{site}', author: '{author}' } })] },
  { of: 'zh-product-review', name: 'ontopic-nolines', host: 'jiadian.xuangou.example', site: '家电选购', skin: 'blog', trade: 'vacuum', ontopic: true, does: [splice({ n: 4, which: 1, wrap: 'boldlink' }), promo(7)] },
  { of: 'zh-product-review', name: 'offtopic', host: 'www.diannao-zj.example', site: '电脑之家园', skin: 'portal', body: 'span', trade: 'office', does: [splice({ n: 6, which: 1, rotate: 2 }), lines({ n: 2, sep: '-', wrap: 'u' }), furniture(2, { where: 'first' })] },
  // --- footnotes
  { of: 'zh-footnotes', name: 'canonical-elsewhere', host: 'www.wenshi-pian.example', site: '文史片语', skin: 'magazine', does: [headCredit({ html: '<link rel="canonical" href="{url}">', attribution: { url: '{url}' } })] },
  { of: 'zh-footnotes', name: 'leaks', host: 'www.gudu-wang.example', site: '古渡文史', skin: 'kb', does: [leak({ texts: ['{{ article.prev_title }}', 'Warning: Undefined array key "thumb" in /www/wwwroot/cms/show.php on line 88'] }), leak({ texts: ['< Br >', 'INLINECODE4821', '< Br >'], inline: true }), aside({ text: '出处：不详' })] },
  { of: 'zh-footnotes', name: 'next-part', host: 'm.wenshi8.example', site: '文史吧', skin: 'phone', does: [cut({ keep: 0.5 }), aside({ text: '第1页/共3页　上一页 1 2 3 下一页', cuts: true }), credit({ text: '文/{author}', attribution: { author: '{author}' } })] },
  // --- letter about paying
  { of: 'zh-paid-letter', name: 'wall-pay', host: 'www.haowen-yuedu.example', site: '好文阅读', skin: 'blog', body: 'div', does: [cut({ keep: 0.7, half: true }), wall({ which: 6, wrap: 'center' }), credit({ text: '公众号丨{site}', attribution: { account: '{site}', source: '{site}' } })] },
  { of: 'zh-paid-letter', name: 'splices', host: 'www.xinli-jt.example', site: '心理鸡汤', skin: 'answers', trade: 'driving', does: [splice({ n: 4, wrap: 'font', which: 1 }), lines({ n: 2, sep: '、', wrap: 'p', size: 4 }), promo(4), disclaimer(4)] },
  { of: 'zh-paid-letter', name: 'promos-only', host: 'www.shuxin-zhai.example', site: '书信斋', skin: 'bare', does: [promo(2, { where: 'first' }), promo(5), promo(6)] },
  // --- mint, with an advert of its own
  { of: 'zh-one-advert', name: 'ontopic', host: 'www.huamu-jiaoyi.example', site: '花木交易网', skin: 'tables', trade: 'mint', ontopic: true, does: [lines({ n: 2, sep: '|', wrap: 'b' }), splice({ n: 4, which: 1 }), alts({ n: 2, sep: '|' }), credit({ text: '出处：{site}', attribution: { source: '{site}' } })] },
  { of: 'zh-one-advert', name: 'single', host: 'www.yanghua-baodian.example', site: '养花宝典', skin: 'portal', trade: 'heater', does: [splice({ n: 1, which: 2, wrap: 'link' }), credit({ html: '<p>原文地址：{url}</p>', attribution: { url: '{url}' } })] },
  { of: 'zh-one-advert', name: 'wall-reply', host: 'bbs.huahua-you.example', site: '花花友论坛', skin: 'boxes', body: 'br', does: [cut({ keep: 0.75 }), wall({ which: 4, wrap: 'line' }), furniture(6, { wrap: 'line' })] },
  // --- letter with one-word paragraphs
  { of: 'zh-oneword', name: 'tags', host: 'www.chengxu-zatan.example', site: '程序杂谈', skin: 'blog', does: [tags({ set: ['前端', 'Java', '面试', '数据库'] }), promo(6)] },
  { of: 'zh-oneword', name: 'garbage', host: 'www.meiwen-yd.example', site: '美文阅读', skin: 'magazine', does: [garbage({ strings: ['吣氽', '陟圉', '缂麴'] }), aside({ text: '作者：佚名　来源：本站整理', where: 'first' })] },
  { of: 'zh-oneword', name: 'pinyin-space', host: 'www.qinggan-s.example', site: '情感驿站', skin: 'phone', does: [cut({ keep: 0.7 }), pinyin({ form: 'space' }), wall({ which: 13, wrap: 'box' })] },
  // --- noodles: cities and product are the subject
  { of: 'zh-food-cities', name: 'ontopic', host: 'www.jiameng-fei.example', site: '加盟费查询', skin: 'portal', trade: 'noodles', ontopic: true, titleSuffix: '_兰州牛肉面加盟_加盟费查询', does: [lines({ n: 3, sep: '_', wrap: 'strong' }), splice({ n: 3, which: 1 }), splice({ n: 2, which: 0 }), closing(1)] },
  { of: 'zh-food-cities', name: 'cities-space', host: 'www.chihe-wan.example', site: '吃喝玩', skin: 'kb', trade: 'implant', does: [lines({ n: 3, sep: ' ', wrap: 'p', label: true, size: 5 }), disclaimer(6)] },
  { of: 'zh-food-cities', name: 'alts-only', host: 'www.tupian-shijie.example', site: '图片世界', skin: 'boxes', trade: 'noodles', ontopic: true, does: [alts({ n: 3, sep: '_' })] },
  // --- long feature
  { of: 'zh-long-feature', name: 'everything', host: 'www.wanxiang-zx.example', site: '万象资讯', skin: 'magazine', body: 'div', trade: 'booth', does: [cut({ keep: 0.9, half: true }), opening(1), summary({ which: 1, length: 120 }), lines({ n: 5, sep: '丨', wrap: 'section' }), splice({ n: 6, wrap: 'link' }), alts({ n: 3, sep: '丨' }), repeat(2), wall({ which: 1, wrap: 'strong' }), promo(7), disclaimer(3), selfCredit(2), credit({ text: '采写：{author}｜来源：{site}', attribution: { source: '{site}', author: '{author}' } })] },
  { of: 'zh-long-feature', name: 'control-and-splice', host: 'www.duzhe-wenzhai.example', site: '读者文摘站', skin: 'portal', body: 'full', trade: 'english', does: [splice({ n: 7, which: 2, rotate: 2 }), control({ every: 3, runs: ['\u0008', '\u0007\u0005', '\u0001\u0002'] })] },
  { of: 'zh-long-feature', name: 'brand-inline', host: 'wap.dushu-ju.example', site: '读书居', skin: 'phone', does: [brand({ n: 6, form: '（{s} {h}）' }), aside({ text: '返回目录　书签　投推荐票' })] },
  { of: 'zh-long-feature', name: 'hidden-splices', host: 'www.texie-wang.example', site: '特写网', skin: 'tables', body: 'font', trade: 'pipe', does: [hidden({ n: 8 }), credit({ html: '<p>文章来源</p><p>{site}</p>', attribution: { source: '{site}' } })] },
  // --- long diary
  { of: 'zh-long-diary', name: 'lines-dash', host: 'www.shuili-jishu.example', site: '水利技术网', skin: 'tables', trade: 'pipe', does: [lines({ n: 4, sep: '-', wrap: 'font' }), splice({ n: 5, which: 3, wrap: 'em' }), furniture(3)] },
  { of: 'zh-long-diary', name: 'next-part', host: 'www.sanwen-ji.example', site: '散文集', skin: 'answers', does: [cut({ keep: 0.4 }), wall({ which: 8, wrap: 'p' }), aside({ text: '1 2 3 4 5 下一页' })] },
  { of: 'zh-long-diary', name: 'zero-and-tags', host: 'www.riji-ben.example', site: '日记本', skin: 'blog', does: [zeroWidth({ n: 30, chars: ['\u200b', '\u200d', '\u2060'] }), tags({ set: ['旅行', '摄影', '钓鱼'], every: 2 })] },
  // --- verse
  { of: 'zh-poem', name: 'lines', host: 'www.shici-daquan2.example', site: '诗词大全', skin: 'kb', trade: 'driving', does: [lines({ n: 2, sep: '_', wrap: 'center' }), promo(3), aside({ text: '作者：网友投稿', where: 'first' })] },
  { of: 'zh-poem', name: 'wall-vip', host: 'm.shige-yd.example', site: '诗歌阅读', skin: 'phone', does: [cut({ keep: 0.6 }), wall({ which: 12, wrap: 'box' })] },
  // --- search tutorial: its subject is what farms push
  { of: 'zh-seo-tutorial', name: 'ontopic', host: 'www.seo-peixun6.example', site: '搜索培训网', skin: 'portal', trade: 'longtail', ontopic: true, does: [lines({ n: 3, sep: '_', wrap: 'p' }), splice({ n: 3, which: 0 }), splice({ n: 3, which: 4 }), credit({ text: '作者：{author}；来源：{site}', attribution: { source: '{site}', author: '{author}' } })] },
  { of: 'zh-seo-tutorial', name: 'ontopic-single', host: 'blog.wangdian-x.example', site: '网店笔记', skin: 'blog', trade: 'longtail', ontopic: true, does: [splice({ n: 3, which: 1, wrap: 'u' }), selfCredit(3)] },
  { of: 'zh-seo-tutorial', name: 'wall-middle', host: 'www.yunying-pai2.example', site: '运营派对', skin: 'kb', does: [wall({ which: 14, where: 'middle', wrap: 'div' }), promo(1), credit({ text: '文章首发于：{site}（公众号）', attribution: { account: '{site}' }, claims: true })] },
  // --- essay about farms, itself farmed
  { of: 'zh-farm-essay', name: 'farmed', host: 'www.gangbi-jl.example', site: '钢笔交流', skin: 'portal', trade: 'termite', does: [cut({ keep: 0.8 }), lines({ n: 2, sep: '_', wrap: 'p' }), splice({ n: 3 }), wall({ which: 11, wrap: 'strong' }), credit({ html: '<p>原文网址 <a href="{url}">{url}</a></p>', attribution: { url: '{url}' } })] },
  { of: 'zh-farm-essay', name: 'heading-lines', host: 'www.wenju-hang.example', site: '文具行', skin: 'magazine', trade: 'booth', does: [lines({ n: 3, sep: ' | ', wrap: 'h3', links: true }), disclaimer(2)] },
  // --- serial
  { of: 'zh-serial', name: 'novel-farm', host: 'www.biqu-xs9.example', site: '笔趣小说', skin: 'boxes', body: 'br', does: [brand({ n: 3, form: '【{s} {h}】' }), furniture(5, { wrap: 'line' }), promo(0, { wrap: 'line' })] },
  { of: 'zh-changelog', name: 'code', host: 'www.ruanjian-xz.example', site: '软件下载站', skin: 'answers', trade: 'office', does: [lines({ n: 2, sep: '_', wrap: 'p' }), leak({ texts: ['{dede:field.body/}', '&nbsp;&nbsp;'] }), disclaimer(0, { where: 'after' })] },
  { of: 'zh-css-pagination', name: 'author-box', host: 'www.jiaocheng-ku.example', site: '教程库', skin: 'kb', trade: 'english', does: [opening(2), closing(2), splice({ n: 3, which: 2 }), credit({ text: '资料来源：{site}', attribution: { source: '{site}' } })] },
  // --- articles whose own lines look like noise
  { of: 'zh-slogans', name: 'lines-space', host: 'www.nongcun-sy.example', site: '农村生意经', skin: 'tables', trade: 'termite', does: [lines({ n: 3, sep: ' ', wrap: 'p', size: 4 }), disclaimer(4), credit({ text: '文、抄录：{author}　出自：{site}', attribution: { source: '{site}', author: '{author}' } })] },
  { of: 'zh-unicode', name: 'zero-width', host: 'www.bianma-zs.example', site: '编码知识网', skin: 'kb', does: [zeroWidth({ n: 16, chars: ['\u200b', '\u2060'] }), selfCredit(0)] },
  { of: 'zh-chat', name: 'wall-login', host: 'bbs.qixing-lm.example', site: '骑行联盟', skin: 'boxes', does: [cut({ keep: 0.8 }), wall({ which: 2, wrap: 'box' }), promo(5)] },
  { of: 'zh-faq-details', name: 'wall-next', host: 'www.wenti-jieda.example', site: '问题解答', skin: 'answers', trade: 'driving', does: [cut({ keep: 0.7 }), lines({ n: 2, sep: '|', wrap: 'p' }), wall({ which: 5, wrap: 'p' }), disclaimer(6)] },
  // --- traditional Chinese
  { of: 'ht-exam', name: 'lines-underscore', host: 'www.kaoti-wang.example', site: '考題網', skin: 'answers', trade: 'dehumidifier', does: [lines({ n: 2, sep: '_', wrap: 'p' }), promo(2), disclaimer(2)] },
  { of: 'ht-recipe', name: 'lines', host: 'www.haochi-blog.example', site: '好吃部落', skin: 'blog', trade: 'wall', does: [lines({ n: 3, sep: '｜', wrap: 'p' }), splice({ n: 4 }), credit({ text: '轉載自 {site}，文：{author}', attribution: { source: '{site}', author: '{author}' } }), disclaimer(0)] },
  { of: 'ht-recipe', name: 'wall', host: 'food.orange-daily.example', site: '橘子日常', skin: 'phone', does: [cut({ keep: 0.7 }), wall({ which: 1, wrap: 'box' }), promo(0), selfCredit(0)] },
  { of: 'ht-travel-list', name: 'template', host: 'www.wanle-go.example', site: '玩樂購', skin: 'portal', trade: 'dehumidifier', does: [opening(0), summary({ which: 0, length: 50 }), repeat(0), closing(0), lines({ n: 1, sep: ' ', label: true, where: 'last', size: 4 }), credit({ html: '<p>原文網址：<a href="{url}">{url}</a></p>', attribution: { url: '{url}' } })] },
  { of: 'ht-travel-list', name: 'simplified-hijack', host: 'www.railfans-club.example', site: '鐵道同好會', skin: 'tables', trade: 'betting', titleSuffix: '-金鲤棋牌登录', does: [lines({ n: 1, sep: ',', wrap: 'div', where: 'first' }), lines({ n: 1, sep: ',', wrap: 'div', where: 'last' })] },
  { of: 'ht-farm-keyword', name: 'ontopic', host: 'www.xiezuo-jiedan.example', site: '寫作接單', skin: 'magazine', trade: 'farming', ontopic: true, does: [lines({ n: 2, sep: '_', wrap: 'strong' }), splice({ n: 3, which: 0 }), splice({ n: 3, which: 2, wrap: 'b' }), disclaimer(1), credit({ text: '文／{author}　來源：{site}', attribution: { source: '{site}', author: '{author}' }, where: 'first' })] },
  { of: 'ht-letter', name: 'middle-wall', host: 'www.xinqing-sy.example', site: '心情書頁', skin: 'blog', does: [wall({ which: 0, where: 'middle', wrap: 'box' }), promo(1), furniture(1)] },
  { of: 'ht-letter', name: 'control', host: 'www.wenzhang-k.example', site: '文章庫', skin: 'bare', does: [control({ runs: ['\u0008', '\u0005\u0006'] })] },
  { of: 'ht-news', name: 'hidden', host: 'www.nongye-xw.example', site: '農業新聞網', skin: 'portal', trade: 'wall', claims: true, does: [hidden({ n: 4 }), lines({ n: 2, sep: '、', wrap: 'span', size: 4 }), furniture(0, { where: 'first' }), disclaimer(2)] },
  // --- English
  { of: 'en-recipe', name: 'lines', host: 'www.kitchen-hub24.example', site: 'Kitchen Hub 24', skin: 'magazine', trade: 'roof', does: [lines({ n: 3, sep: ' | ', wrap: 'strong' }), alts({ n: 2, sep: ', ' }), credit({ text: 'Originally published at {site} by {author}', attribution: { source: '{site}', author: '{author}' } }), disclaimer(0)] },
  { of: 'en-recipe', name: 'wall', host: 'soups.freshfeed.example', site: 'Fresh Feed', skin: 'phone', does: [cut({ keep: 0.6 }), wall({ which: 0, wrap: 'box' }), promo(0)] },
  { of: 'en-review', name: 'ontopic', host: 'www.bestgear-list.example', site: 'Best Gear List', skin: 'blog', trade: 'kettle', ontopic: true, does: [lines({ n: 2, sep: ', ', wrap: 'p', label: true }), splice({ n: 3, which: 1, wrap: 'link' }), closing(0), credit({ html: '<p>Source: <a href="{url}">{site}</a></p>', attribution: { source: '{site}', url: '{url}' } })] },
  { of: 'en-long', name: 'splices', host: 'www.storyworld-daily.example', site: 'Storyworld Daily', skin: 'portal', trade: 'parking', does: [splice({ n: 6, which: 1 }), lines({ n: 2, sep: ' - ', wrap: 'center' }), promo(1), credit({ text: 'By {author} | via {site}', attribution: { source: '{site}', author: '{author}' } })] },
  { of: 'en-long', name: 'half', host: 'www.readers-lounge.example', site: "Readers' Lounge", skin: 'bare', does: [cut({ keep: 0.6, half: true })] },
  { of: 'en-interview', name: 'template', host: 'www.villagebuzz.example', site: 'Village Buzz', skin: 'kb', trade: 'roof', does: [opening(0), summary({ which: 0, length: 110 }), repeat(0), hidden({ n: 3 }), furniture(0), closing(1)] },
  { of: 'en-interview', name: 'next-part', host: 'www.timesandtowers.example', site: 'Times & Towers', skin: 'portal', does: [cut({ keep: 0.55 }), wall({ which: 2, wrap: 'p' }), headCredit({ html: '<meta property="og:url" content="{url}">', attribution: { url: '{url}' } }), selfCredit(1, { where: 'after' })] },
  { of: 'en-terms', name: 'leak', host: 'www.policy-samples.example', site: 'Policy Samples', skin: 'answers', does: [leak({ texts: ['{{ post.author_bio }}', 'Notice: Undefined variable: related in /home/site/public_html/single.php on line 41'] }), disclaimer(1), furniture(1)] },
  { of: 'en-newsletter', name: 'lines-comma', host: 'www.bus-news-today.example', site: 'Bus News Today', skin: 'tables', trade: 'parking', does: [cut({ keep: 0.85 }), lines({ n: 3, sep: ', ', wrap: 'p' }), splice({ n: 2, which: 2 }), wall({ which: 4, wrap: 'box' }), credit({ text: 'Source: {site} / {author}', attribution: { source: '{site}', author: '{author}' } })] },
  { of: 'en-docs-mirror', name: 'lines-bar', host: 'www.api-manuals.example', site: 'API Manuals', skin: 'boxes', trade: 'roof', does: [lines({ n: 2, sep: ' | ', wrap: 'p', links: true }), selfCredit(0)] },
  // --- Japanese
  { of: 'ja-docs', name: 'lines-bar', host: 'www.tech-memo-jp.example', site: '技術メモ帳', skin: 'kb', trade: 'junk', does: [lines({ n: 2, sep: ' | ', wrap: 'span' }), disclaimer(1)] },
  { of: 'ja-travel', name: 'lines', host: 'www.matome-trip.example', site: '旅まとめ速報', skin: 'portal', trade: 'paint', does: [lines({ n: 3, sep: '｜', wrap: 'p' }), splice({ n: 3, which: 2 }), credit({ text: '引用元：{site}', attribution: { source: '{site}' } }), disclaimer(0)] },
  { of: 'ja-travel', name: 'wall', host: 'yomimono.chie-navi.example', site: 'よみもの知恵ナビ', skin: 'phone', does: [cut({ keep: 0.6 }), wall({ which: 1, wrap: 'box' }), promo(0)] },
  { of: 'ja-review', name: 'ontopic', host: 'www.kaimono-rank.example', site: '買い物ランク', skin: 'magazine', trade: 'kettleJa', ontopic: true, does: [lines({ n: 2, sep: '_', wrap: 'strong' }), splice({ n: 3, which: 1 }), opening(0), closing(0), credit({ html: '<p>元記事：<a href="{url}">{url}</a></p>', attribution: { url: '{url}' } })] },
  { of: 'ja-copysite', name: 'copied', host: 'www.net-wadai.example', site: 'ネット話題', skin: 'boxes', trade: 'junk', does: [cut({ keep: 0.8 }), lines({ n: 2, sep: '、', wrap: 'p', size: 4 }), hidden({ n: 3 }), wall({ which: 0, wrap: 'center' }), selfCredit(0)] },
  { of: 'ja-haiku', name: 'furniture', host: 'www.haiku-shu.example', site: '俳句集成', skin: 'tables', does: [furniture(0, { where: 'first' }), repeat(0), promo(1), credit({ text: '転載元：{site}（{author}）', attribution: { source: '{site}', author: '{author}' } })] },
];

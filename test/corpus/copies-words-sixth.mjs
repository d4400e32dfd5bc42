// The sixth set's words: other trades, other wordings than the first five. All invented.
// {t} title, {k} {k2} {k3} phrases of the trade, {h} the page's host, {u} its address, {s} its name.

export const trades = {
  // what the article is about is pushed
  siyu: ['私域流量', '私域流量运营', '私域流量课程', '杭州私域流量代运营', '私域流量怎么做', '企业私域流量搭建'],
  banquan: ['版权登记', '版权登记费用', '作品版权登记', '加急版权登记', '版权登记代理机构', '大连版权登记'],
  fangche: ['房车租赁', '房车租赁公司', '房车租赁价格', '西安房车租赁', '房车租赁多少钱一天', '自驾房车租赁'],
  tuchuang: ['图床', '免费图床', '图床工具', '图床源码', '高速稳定图床', '图床搭建教程'],
  chufang: ['共享廚房', '共享廚房租借', '台北共享廚房', '共享廚房加盟', '共享廚房推薦'],
  sweep: ['chimney sweep', 'chimney sweep near me', 'chimney sweep cost', 'emergency chimney sweep', 'chimney sweep leeds'],
  tatami: ['畳の張り替え', '畳の張り替え料金', '格安畳の張り替え', '川崎畳の張り替え', '畳の張り替え業者'],
  // stands in the article once or twice, in passing
  fans: ['公众号涨粉', '公众号涨粉平台', '真人公众号涨粉', '公众号涨粉多少钱', '公众号涨粉接单'],
  pipes: ['管道疏通', '管道疏通电话', '烟台管道疏通', '24小时管道疏通', '管道疏通怎么收费'],
  gutter: ['gutter cleaning', 'gutter cleaning prices', 'gutter cleaning company', 'gutter cleaning austin', 'affordable gutter cleaning'],
  // what has nothing to do with it
  feeds: ['信息流广告代理', '信息流广告代理加盟', '抖音信息流广告代理', '福州信息流广告代理', '信息流广告代理返点'],
  hitech: ['高新技术企业认定', '高新技术企业认定条件', '青岛高新技术企业认定', '高新技术企业认定代理', '高新技术企业认定费用'],
  steel: ['钢结构厂房', '钢结构厂房造价', '钢结构厂房施工队', '沧州钢结构厂房', '二手钢结构厂房'],
  study: ['日本留学中介', '日本留学中介排名', '沈阳日本留学中介', '日本留学中介费用', '靠谱的日本留学中介'],
  digger: ['挖掘机培训', '挖掘机培训学校', '挖掘机培训多少钱', '邢台挖掘机培训', '挖掘机培训包就业'],
  locker: ['智能快递柜', '智能快递柜厂家', '智能快递柜加盟', '智能快递柜价格', '校园智能快递柜'],
  press: ['媒体发稿平台', '自助媒体发稿平台', '媒体发稿平台报价', '海外媒体发稿平台', '媒体发稿平台哪家强'],
  stock: ['进销存软件', '免费进销存软件', '服装进销存软件', '进销存软件哪个好', '手机版进销存软件'],
  poster: ['海报制作软件', '手机海报制作软件', '海报制作软件免费版', '招聘海报制作软件', '海报制作软件推荐'],
  robot: ['电销机器人', '电销机器人多少钱', '智能电销机器人', '温州电销机器人', '电销机器人代理'],
  gift: ['礼品盒定制', '高档礼品盒定制', '义乌礼品盒定制', '礼品盒定制厂家', '茶叶礼品盒定制'],
  script: ['短视频文案代写', '短视频文案代写价格', '口播短视频文案代写', '短视频文案代写平台', '短视频文案代写兼职'],
  agencyHant: ['徵信社推薦', '合法徵信社推薦', '桃園徵信社推薦', '徵信社推薦ptt', '徵信社推薦費用'],
  stars: ['網紅行銷', '網紅行銷公司', '網紅行銷報價', '台中網紅行銷', '微網紅行銷'],
  apps: ['mobile app development company', 'top mobile app development company', 'mobile app development company in dubai', 'mobile app development company cost', 'hire mobile app development company'],
  meishi: ['名刺作成', '名刺作成激安', '名刺作成無料テンプレート', '札幌名刺作成', '即日名刺作成'],
};

const chinese = {
  openings: [
    '这篇文章给大家聊聊关于{t}，以及{k}对应的知识点，{k2}、{k3}也会一起说到，希望对各位有所帮助，不要忘了收藏本站喔。', '大家好，今天来为大家解答{t}这个问题，还有很多人对{k}不是很清楚，那么现在让我们一起来看看吧！', '本篇主要内容：{t}，同时包括{k}、{k2}、{k3}，建议您耐心看完。',
  ],
  closings: ['今天关于{t}的知识就说这么多，希望能解决您的问题，关于{k}的更多内容可以在{s}查找。', 'OK，本文到此结束，{t}已经全部分享完毕，{k}请看下一篇。', '文章到这里就写完了，如果本次分享的{t}和{k}问题对您有所帮助，还望关注下本站哦！'],
  summary: ['导语：', 'AI摘要：', '核心内容：', '前言：'],
  repeats: ['{t} 第1张图', '{t}-封面图', '{t}相关图片'],
  disclaimers: [
    '声明：文章来自网友推荐，版权属于作者本人，若有侵权请发送邮件至 qinquan@{h}，核实后立即删除。', '本站仅为信息展示平台，不对文章的真实性、准确性负责，请读者自行判断。', '内容由AI及网友共同整理，仅供参考，不代表{s}的立场。',
    '【特别声明】以上内容（如有图片或视频亦包括在内）为平台用户上传并发布，{s}仅提供信息存储服务。', '本文为转载文章，著作权归原作者享有，如原作者不同意转载，请联系我们下线。', '温馨提示：本文仅供学习参考，请勿用于其他用途；如涉及侵权，联系客服QQ：10000000处理。',
    '我们尊重知识产权，如发现本站有侵犯您权益的内容，请点击【侵权投诉】提交，我们会在三个工作日内处理。', '图文均为网络收集整理，不做任何商业用途，侵权立删',
  ],
  selfCredits: ['转载请注明来自{s}，本文标题：《{t}》', '原文出自{s}：{u}', '本页地址：{u}，转载需保留', '未经允许不得转载：{s} » {t}'],
};

export const words = {
  'zh-Hans': {
    ...chinese,
    walls: [
      '该文章为付费专享，您可试读30%\n立即购买（¥8.8）', '登录账号，继续浏览全文\n手机号一键登录', '这部分内容要回复才能看哦，回复后请按F5刷新', '继续阅读请先关注微信公众号“漏斗笔记”，回复数字3076领取口令', '试看部分到此结束，余下内容购买后开放\n支付 1.50 元',
      '******* 隐藏内容，会员组可见 *******\n我要成为会员', '下载本站客户端，免费阅读完整内容\n立即打开', '本文剩余 58% 需解锁后阅读\n6.6元解锁', '输入暗号继续阅读：微信扫描右侧二维码，关注后自动获取暗号', '请先登录后再查看隐藏部分，没有账号请点此注册',
      '您没有权限查看完整内容，请升级会员等级\n去升级', '文章有密码保护，密码获取方式：关注公众号【漏斗笔记】发送“阅读密码”', '赞助2元支持一下，即可看到后面的全部内容\n我要赞助', '▼ 点击加载剩余内容（需登录）▼', '后面的内容更精彩，开通年卡即可无限阅读\n年卡 ¥68', '此隐藏内容需要支付5金豆，您的余额为0',
    ],
    promos: [
      '更多运营干货，请关注公众号“漏斗笔记”（微信号：loudou-note）', '微信搜索“阿宽聊运营”，发送“模板”，免费领取300份活动方案', '想系统学习的同学，可以加我微信 akuan_yy06，备注“学习”', '我是阿宽，专注增长八年，扫描下方二维码加我，送你一次免费诊断', '如果你喜欢这篇文章，欢迎点赞、在看、转发三连，我们下期再见！',
      '点击下方名片，关注「漏斗笔记」，和五万同行一起进步', '加入知识星球「漏斗会客厅」，每天一份拆解报告，前三天可全额退款', '往期资料已整理成册，关注后回复“资料包”自动发送下载链接', '投稿、合作、转载，请联系微信：loudou2021', '独家福利：扫码进群即可领取价值399元的直播回放',
    ],
    menu: ['主页', '推广方法', '副业赚钱', '居家妙招', '电脑教程', '热点'], related: ['闲鱼怎么提高曝光', '路由器密码忘了怎么办', '营业执照丢了怎么补办', '宝妈在家可以做什么', '表格怎么冻结首行', '冰箱结冰怎么处理', '公司注销需要多久'],
    info: '发布时间：2022-08-17　栏目：综合　浏览：512次', place: '当前所在：', like: '有用 0　没用 0', share: '分享给好友：微信　微博　QQ', neighbours: '上一条：<a href="/x/301.html">营业执照丢了怎么补办</a><br>下一条：<a href="/x/303.html">表格怎么冻结首行</a>', cloudTitle: '热门话题', cloud: '<a href="/tag/b1">涨粉</a> <a href="/tag/b2">兼职</a> <a href="/tag/b3">文案</a> <a href="/tag/b4">电商</a>',
    code: '扫码加好友', ad: '推广', comment: '我来说两句', relatedTitle: '看了又看', foot: '网站地图 | 联系站长 | 商务合作 | 侵权投诉　皖ICP备00000000号', login: '请登录　免费注册', rank: '点击排行',
  },
  'zh-Hant': {
    openings: chinese.openings, closings: chinese.closings, summary: ['前言：', '文章重點：', '前言：', '文章重點：'], repeats: ['{t} 第1張圖', '{t}-封面圖', '{t}相關圖片'],
    disclaimers: ['文章由網友推薦，著作權屬原作者，如有不妥請來信 remove@{h}，我們會盡快下架。', '本站為資訊分享平台，內容不代表{s}立場，請讀者自行判斷。'], selfCredits: ['未經允許請勿轉載：{s} » {t}', '本頁連結：{u}，轉貼請保留'],
    walls: ['這篇文章只開放給付費會員\n加入會員 NT$60／月', '請登入後閱讀完整內容\n使用 Google 帳號登入', '追蹤專頁並留言「+1」，即可解鎖隱藏內容'], promos: ['喜歡這篇文章就分享給朋友，並追蹤「蘋果樹生活誌」！', '加LINE：@appletree66，免費領取理財懶人包'],
    menu: ['首頁', '旅遊', '美食', '投資理財', '健康'], related: ['洗衣機發霉怎麼清', '報稅常見問題', '親子景點懶人包', '筆電推薦清單', '便秘吃什麼', '塔羅占卜準嗎'],
    info: '2022-08-17　點閱：512', place: '您在這裡：', like: '推 0', share: '分享至 LINE FB Threads', neighbours: '上一則：<a href="/x/301.html">報稅常見問題</a>　下一則：<a href="/x/303.html">筆電推薦清單</a>', cloudTitle: '熱門話題', cloud: '<a href="/tag/b1">美食</a> <a href="/tag/b2">省錢</a> <a href="/tag/b3">親子</a>',
    code: '掃碼加好友', ad: '贊助', comment: '我要留言', relatedTitle: '你可能會喜歡', foot: '網站地圖｜服務條款｜刊登廣告', login: '登入｜註冊', rank: '人氣排行',
  },
  en: {
    openings: ['In this post we take a look at {t}, and answer the most common questions about {k} and {k2}.'], closings: ['That wraps up {t}. For more on {k}, browse the other posts on {s}.'], summary: ['Summary: '], disclaimers: ['Disclaimer: this article was recommended by our readers. Copyright belongs to the author; for removal contact legal@{h}.', 'The content on this page is for general information only and does not represent the views of {s}.'], selfCredits: ['Do not repost without permission: {s} » {t}', 'Page link: {u}'],
    repeats: ['{t} photo 1', '{t} - cover image', 'Related image: {t}'],
    walls: ['Keep reading with a free account\nSign up in seconds', 'This article is for paying members only\nGet full access for $1', 'You have read 30% of this article. Subscribe to read the rest.'], promos: ['If you enjoyed this article, subscribe to Apple Tree Weekly and share it with a friend!', 'Join our WhatsApp group for daily tips and freebies'],
    menu: ['Home', 'Health', 'Money', 'Travel', 'Reviews'], related: ['7 Signs You Need a New Router', 'What to Eat Before a Run', 'Best Cities for Remote Work', 'How to Fix a Leaky Tap', 'Is Oat Milk Good for You', 'Top Free Budget Apps'],
    info: 'Published 2022-08-17 | Views: 512', place: 'Location:', like: 'Helpful? Yes 0', share: 'Share on: Facebook WhatsApp Email', neighbours: 'Previous: <a href="/x/301.html">What to Eat Before a Run</a><br>Next: <a href="/x/303.html">How to Fix a Leaky Tap</a>', cloudTitle: 'Trending topics', cloud: '<a href="/tag/b1">tips</a> <a href="/tag/b2">money</a> <a href="/tag/b3">health</a>',
    code: 'Scan me', ad: 'Sponsored', comment: 'Post a comment', relatedTitle: 'Recommended for you', foot: 'Sitemap | Terms | Advertise with us', login: 'Sign in | Join', rank: 'Most read',
  },
  ja: {
    openings: ['今回は「{t}」についてお届けします。{k}や{k2}をお探しの方も参考にしてみてください。'], closings: ['「{t}」の紹介は以上です。{k}については別の記事でも詳しく取り上げています。'], summary: ['この記事の内容：'], disclaimers: ['※本記事は読者の投稿をもとに作成しています。著作権に関するご連絡は dmca@{h} までお願いします。'], selfCredits: ['無断転載はご遠慮ください：{s} » {t}'], repeats: ['{t} 写真1', '{t}のアイキャッチ', '{t}関連画像'],
    walls: ['この記事は有料会員限定です。残り 980文字\n月額500円で続きを読む', 'ログインすると全文をお読みいただけます\nログインする'], promos: ['最後までお読みいただきありがとうございます。よければ「りんごの木通信」の登録をお願いします！', '公式LINEで限定クーポン配信中'],
    menu: ['トップ', '生活', '節約', '旅行', '仕事'], related: ['洗濯槽のカビの落とし方', '転職で失敗しない方法', '北海道おすすめスポット', '格安航空の選び方', '肩こりに効くストレッチ', '年末調整の書き方'],
    info: '公開日：2022-08-17　アクセス：512', place: 'ホーム＞', like: '役に立った 0', share: '共有：LINE　Facebook　X', neighbours: '前へ：<a href="/x/301.html">転職で失敗しない方法</a>　次へ：<a href="/x/303.html">格安航空の選び方</a>', cloudTitle: '話題のタグ', cloud: '<a href="/tag/b1">節約</a> <a href="/tag/b2">掃除</a>',
    code: 'QRで登録', ad: 'PR', comment: 'コメント欄', relatedTitle: 'あわせて読みたい', foot: 'サイトマップ　利用規約　広告掲載', login: 'ログイン｜会員登録', rank: '人気ランキング',
  },
};

/** Readings that are put behind characters, the strings of the programs that fill up marks and paragraph ends. */
export const readings = { 几: 'jǐ', 系: 'xì', 只: 'zhǐ', 后: 'hòu', 里: 'lǐ', 面: 'miàn', 发: 'fā', 于: 'yú', 与: 'yǔ', 钟: 'zhōng', 台: 'tái', 干: 'gān', 万: 'wàn', 出: 'chū', 叫: 'jiào', 给: 'gěi', 会: 'huì', 来: 'lái', 时: 'shí', 个: 'gè', 为: 'wèi', 对: 'duì', 问: 'wèn', 们: 'men', 点: 'diǎn', 没: 'méi', 個: 'gè', 張: 'zhāng', 裡: 'lǐ', 後: 'hòu', 來: 'lái', 會: 'huì', 說: 'shuō', 開: 'kāi', 對: 'duì', 這: 'zhè', 給: 'gěi', 們: 'men' };
export const garbage = [['炎埠', '讣诺', '迁葛瓦', '粒辛', '叔敞'], ['捷纬', '砂奈', '郁柯', '肘宾辖', '帖娄']];
export const tagSets = [['涨粉', '云计算', '微店', '变现'], ['java', '运维', '前端框架', 'mysql'], ['公益', '投放', '电商运营', 'SaaS']];

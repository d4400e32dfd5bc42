// The second set's words: other trades, other wordings than copies-words.mjs. All invented.
// {t} title, {k} {k2} phrases of the trade, {h} the page's host, {u} its address, {s} its name.

/** City × product × what people type behind it. */
export const cross = (places, core, tails) => places.flatMap(p => tails.map(t => `${p}${core}${t}`));

export const trades = {
  // what the article is about is pushed
  silkworm: ['养蚕', '养蚕技术', '养蚕赚钱吗', '蚕种批发', '养蚕合作社', '养蚕一亩地能挣多少钱'],
  watch: ['机械表洗油', '机械表洗油多少钱', '换电池', '手表换电池哪家好', '机械表洗油保养公司', '鹰潭机械表洗油'],
  heating: ['停热申请', '停热申请怎么写', '供热缴费', '供热缴费怎么交', '暖气不热怎么办', '采暖季是什么意思'],
  photo: ['老照片修复', '老照片修复价格', '无锡老照片修复', '老照片修复软件哪个好', '摄影档案数字化'],
  dredge: ['河道清淤', '河道清淤公司', '河道清淤一方多少钱', '漯河河道清淤', '河道清淤机械租赁', '清淤船价格'],
  vacuum: ['云雀S3', '云雀S3拆机', '云雀S3哪里买便宜', '云雀S3多少钱一台', '云雀S3尘杯更换', '云雀S3以旧换新'],
  noodle: ['襄阳牛肉面', '襄阳牛肉面配方', '襄阳牛肉面学习班', '襄阳牛肉面开店要多少钱', '襄阳牛肉面哪家好'],
  boots: ['防滑雨鞋', '宽脚雨鞋', '宽脚雨鞋批发', '雨鞋厂家', '雨鞋一双多少钱', '滁州雨鞋公司'],
  // what has nothing to do with it
  moving: ['长途搬家', '芜湖长途搬家', '长途搬家价格', '长途搬家公司', '长途搬家多少钱一公里', '长途搬家哪家好'],
  steam: ['蒸汽发生器', '蒸汽发生器价格', '商丘蒸汽发生器', '电加热蒸汽发生器', '蒸汽发生器多少钱', '蒸汽发生器怎么选'],
  drone: ['无人机测绘', '无人机测绘公司', '无人机测绘报价', '无人机测绘多少钱一亩', '玉林无人机测绘', '无人机测绘是什么意思'],
  hair: ['植发手术', '植发手术多少钱', '绍兴植发手术', '植发手术恢复期', '植发手术哪家好'],
  accounting: ['代理记账', '代理记账公司', '代理记账一年多少钱', '滨州代理记账', '小规模代理记账', '代理记账怎么收费'],
  trademark: ['商标注册', '商标注册代办', '商标注册费用', '商标注册怎么办理', '九江商标注册公司'],
  fund: ['公积金代缴', '公积金代缴怎么办理', '公积金代缴哪家好', '公积金代缴是什么意思', '公积金代缴多少钱', '绵竹公积金代缴'],
  balcony: ['阳台封窗', '阳台封窗多少钱一平', '阳台封窗哪家好', '开封阳台封窗', '断桥铝阳台封窗价格'],
  crane: ['高空车出租', '高空车出租价格', '信阳高空车出租', '曲臂高空车出租', '高空车出租公司', '高空车出租一天多少钱'],
  wedding: ['婚礼跟拍', '婚礼跟拍价格', '泰州婚礼跟拍', '婚礼跟拍多少钱', '婚礼跟拍团队'],
  boiler: ['反应釜', '反应釜厂家', '搪瓷反应釜', '反应釜价格', '龙口反应釜', '反应釜是什么意思'],
  app: ['小鹿记账app', '小鹿记账app下载', '小鹿记账官方版', '小鹿记账怎么注册', '小鹿记账安卓版'],
  market: ['生鲜超市货架', '生鲜超市货架厂家', '南充生鲜超市货架', '生鲜超市货架定做', '生鲜超市货架价格'],
  kitchen: ['厨房排烟管道', '厨房排烟管道清洗', '厨房排烟管道安装公司', '厨房排烟管道多少钱一米', '宿迁厨房排烟管道'],
  whale: ['蓝鲸竞猜', '蓝鲸竞猜登录入口', '蓝鲸竞猜官方版app', '蓝鲸竞猜注册送礼', '蓝鲸竞猜靠谱吗'],
  moon: ['夜月影院', '夜月影院在线观看', '夜月影院成人频道', '夜月直播免费看', '夜月社区无删减'],
  // traditional
  motor: ['二手機車', '二手機車行', '二手機車收購', '台中二手機車推薦', '二手機車過戶費用'],
  storage: ['迷你倉', '迷你倉月租', '荃灣迷你倉', '迷你倉價錢比較', '24小時迷你倉'],
  aircon: ['冷氣清洗', '冷氣清洗價格', '桃園冷氣清洗', '冷氣清洗推薦', '分離式冷氣清洗'],
  loan: ['機車借款', '機車借款免留車', '高雄機車借款', '機車借款利息怎麼算', '當日機車借款'],
  tutor: ['粵語補習', '粵語補習班', '粵語補習收費', '網上粵語補習', '旺角粵語補習'],
  // English
  bread: ['sourdough starter kit', 'buy sourdough starter kit online', 'sourdough starter kit coupon', 'best sourdough starter kit 2024', 'sourdough starter kit for beginners'],
  locksmith: ['24 hour locksmith Dayford', 'how much does a locksmith cost', 'cheap locksmith Dayford', 'emergency locksmith open now', 'car locksmith Dayford'],
  otter: ['lucky otter slots', 'lucky otter bonus code', 'lucky otter free spins', 'lucky otter login', 'lucky otter app'],
  wallet: ['lost wallet recovery service', 'is wallet recovery legit', 'wallet recovery expert reviews', 'wallet recovery cost', 'hire wallet recovery expert'],
  movers: ['long distance movers', 'long distance movers cost calculator', 'what do long distance movers charge', 'cheap long distance movers', 'long distance movers near me'],
  kettleParts: ['Field Kettle', 'Field Kettle replacement cork', 'Field Kettle vs stove', 'where to buy Field Kettle', 'Field Kettle voucher'],
  // Japanese
  shaken: ['車検', '車検費用', '車検 安い店', '軽自動車 車検費用', '浦和 車検 即日'],
  key: ['鍵交換', '鍵交換 料金', '鍵交換 即日', '鍵交換 埼玉', '玄関 鍵交換 業者'],
  tanuki: ['ラッキー狸', 'ラッキー狸 入金不要', 'ラッキー狸 登録方法', 'ラッキー狸 評判', 'ラッキー狸 アプリ'],
  imo: ['さつまいも', 'さつまいも 通販', 'さつまいも 訳あり 5kg', 'さつまいも 最安値', 'さつまいも ふるさと納税'],
  move: ['引越し見積もり', '引越し見積もり 一括', '引越し見積もり 単身', '引越し業者 口コミ', '引越し見積もり 相場'],
};

export const words = {
  'zh-Hans': {
    walls: [
      '后面还有一大半，付 3.8 元接着看（217 人已购）', '免费章节就到这儿啦，余下正文须充值后方能观看', '亲，登陆后可以看到完整的帖子哦~还没账号？30秒极速注册', '【隐藏】楼主设置了跟帖可见，顶一下再刷新就会出来',
      '为防止恶意采集，剩余部分已上锁\n第一步：微信里搜“木棉夜读”并点关注\n第二步：发口令 5520 给它\n第三步：把收到的六位数填到下面\n[提交]', '网页只放出了部分内容，打开木棉阅读客户端看完整版（装过了？直接唤起）',
      '转发到 2 个微信群即可自动解锁后半篇，转完请回到这里', '往下看需扣除 5 积分，您的积分：0　[签到领积分]', '尊享 VIP 专属文章｜普通用户只可浏览前 40%，开通立享全站通读', '体验时长还剩 00:58，到点自动上锁，看一段视频再送 10 分钟',
      '本篇分 4 页，后面更精彩，请翻至下页 >>', '这一章还没完呢，请戳下一章接着看～（键盘 → 也能翻页）', '预览已到末页，喜欢就下载吧！下载整篇文档（8 金币）', '请先完成验证再展开：向公众号发“芝麻”二字，口令粘贴到此处',
      '展开全文（余 1,906 字）↓ 需在App内打开', '后文属于粉丝可见，点右上角 +关注 就能看到', '您的会员到期了，续费即可继续阅读，首月低至￥1', '========== 以下为付费段落，下单后显示 ==========',
      '剩下约三分之二只给星球成员看，长按识别加入', '小提示：现在是游客模式，只看得到三分之一，绑定手机号立刻放行。', '打赏任意金额，解锁作者写在最后的话', '受版权方要求，网页端仅供试阅，完整版请到应用商店搜“木棉阅读”',
    ],
    promos: [
      '关注不迷路→木棉夜读（ID: mumian-yd），一天一篇睡前故事', '识别下图二维码，备注“入群”，群主拉您进 500 人大群', '想要同款资料包？加小助手V信 mm_9527x，暗号“木棉”，先到先得～', 'TG频道 @mumiandaily 已上线，防失联请先收藏',
      '公众号对话框里敲「礼包」，模板、电子书、课件一键打包带走', 'QQ群：618403227（验证写网站名），群文件天天更新', '现在下载「木棉阅读」客户端，新人立得 18 元红包，连签七天再送一周会员', '码字不易，点赞＋收藏＋转发三连走起，谢谢老铁们[抱拳]',
      '记得把我们设为星标⭐不然下次就找不着啦', '还有不懂的？私戳小客服（薇 kf-mumian）免费答疑，每天限 20 名', '长期招募体验官，戳左下角报名，名额有限！', '商务合作请联系 bd@{h}　广告投放/友链交换均可',
      '每晚八点直播间不见不散，扫一扫预约，进来就有福利', '也欢迎到视频号、小红薯、某音找同名账号【木棉夜读】', '★手机访问 m.{h} 更方便，快把本站加入收藏吧★', '进群口令：早起的鸟（满员自动转 2 群，群里每天三个小技巧）',
    ],
    disclaimers: [
      '文章系网友自主投递，平台不对其准确性作任何承诺；权利人若有异议，请将证明材料发至 tousu@{h}，工作日 48 小时内下线。', '仅作个人研究与交流之用，请于下载后二十四小时内自行删除，禁止商用',
      '本页图文由程序自动抓取，未经人工核实。如触及您的版权烦请告知，核对无误即刻撤销', '以上为作者一家之言，{s}不持立场，读者请自行判断、风险自担。', '注：正文部分段落由 AI 辅助生成，可能存在错漏，请以官方信息为准',
      '风险提示：投资有风险，入市须谨慎。所列内容不构成任何买卖建议，据此操作盈亏自负。', '若您是作者且不希望被收录，点页脚“版权投诉”，我们马上处理～', '图源网，侵联删', '郑重声明：{s}系信息发布平台，一切内容均来自注册会员，与本网运营方无关。',
      '健康类内容仅供科普，不能代替医生面诊', '转发旨在传递更多信息，权利归原作者及原出处；标注有误的，请于 30 日内与我们接洽。', '【侵立删】素材多系公开搜集，无法逐一核实出处，权利人请联系站长 QQ 40219981',
      '依据《信息网络传播权保护条例》，如您认为本页侵权，可向 fawu@{h} 提交通知，本网将断开链接。',
    ],
    selfCredits: ['当前页面：{u}（欢迎分享给朋友）', '搬运须知：转发请带上来源网址 {u}', '此文最早收录于{s}，网址 {u}', '永久地址👉 {u}', '由{s}（{h}）整理发布，转帖请标注。', '责任发布：{s}　页面 {u}'],
    openings: [
      '问：{t}？最近不少网友都在问。答：下面就由{s}为您一一道来，并聊聊{k}，供您参考。', '提起{t}，估计很多人都想弄明白，那么{k}又是怎么一回事呢？跟着编辑往下看就知道了！', '您是不是也在搜“{t}”？别着急，今天咱们把{k}、{k2}等知识点一次讲透，建议先收藏。',
      '【概述】本篇主要围绕“{t}”展开，并附带{k}方面的补充，读完大约需要 3 分钟。', '哈喽，我是你们的老朋友小Q，本期跟各位唠唠{t}，顺手回一下留言区呼声最高的{k}。', '网上关于{t}的说法有不少，究竟哪种靠谱？{s}编辑部查了资料，把它跟{k}放到一块儿说明，正文如下：',
    ],
    closings: [
      '至此，{t}就全部讲完了。倘若您还想知道{k}，请在站内搜索或给编辑留言。', '通过上文，您对“{t}”心里有数了吧？{k}咱们下回分解，记得回{s}看更新。', '这就是今天带来的{t}啦，希望帮得上忙！延伸阅读：{k}、{k2}。', '综上所述，{t}大体如此。如有遗漏欢迎补充；如需{k}服务，请拨打页面顶部电话。',
      '回答完毕。若觉得“{t}”对您有用，麻烦采纳一下，更多{k}问答请进{s}。',
    ],
    summary: ['【内容提要】', '本文速览：', '文章概要 | ', '智能摘要：', '一句话看懂：', '开篇导语 ▏'],
    keywordLabels: ['您可能还在找：', '热搜词：', '站内热词：', '【相关搜索】', '猜你想搜→', '延伸关键字：', '收录词：', 'keywords: '],
    repeats: ['{t}（图2）', '▲{t}', '《{t}》示意图', '{t} 第1张-{s}', '图：{t}', '{t}全文阅读'],
    furniture: [
      '当前位置：首页 > 综合资讯 > 正文', '2023-11-20 14:37:52　来稿编号 X20231120　浏览 3,317 次', '字号：A- A A+　朗读　夜间模式', '喜欢(31)　打赏　收藏　海报', '上篇：雨伞怎么晾才不发霉　　下篇：抹布多久换一次合适', '【延伸阅读】砂锅头一回用要煮粥吗',
      '共有 6 条评论　我来说两句', '打印本页 | 关闭窗口 | 返回顶部', '收藏本站　设为首页　网站投稿', '用户评分：★★★★☆ 4.2（87 人参与）', '扫一扫，用手机看', '加入书架 | 推荐本书 | 章节报错', '全文约需 4 分钟 · 1.2 万人看过', '标签云　最新发布　随便看看',
    ],
    related: ['雨伞怎么晾才不发霉', '抹布多久换一次合适', '砂锅头一回用要煮粥吗', '身份证快到期去哪里换', '猫咪掉毛的季节', '空调滤网自己能拆吗'],
    menu: ['主页', '资讯', '问答', '美图', '生意', '杂谈'], comment: '我来说两句', relatedTitle: '接着看', foot: '广告服务 网站声明 帮助中心 XML地图', login: '注册', rank: '本周热读',
  },
  'zh-Hant': {
    walls: ['此為付費會員獨享內容，尚餘 1,120 字，立即升級方案', '登入您的帳號即可展開整篇（免費註冊只要 10 秒）', '接下來的內容鎖起來囉！分享到 FB 並設為公開就會自動打開', '➤ 文章太長分為 3 頁，請點「下一頁」看完', '輸入密碼閱讀：密碼請至 LINE 社群「芒果小站」公告查詢', '您的免費篇數已達上限，購買點數（10 點／篇）後可往下看'],
    promos: ['＼ 加入芒果小站 LINE 社群，每日好康一次打包 ／', '追蹤 IG：mango_station_tw，每週抽好禮', '掃 QR Code 加官方帳號 @mgo5566x，輸入「攻略」送你懶人包一份', 'Telegram 頻道 t.me/mango_daily_tw 同步更新，歡迎訂閱', '下載芒果 App 首購折 100，再送運費券！'],
    disclaimers: ['本站文章多由會員投稿或轉貼，版權屬原著作人，如欲下架請 E-mail 至 service@{h}，三日內處理', '※ 以上言論為作者個人意見，{s}不予背書，亦不負查證之責', '投資一定有風險，此篇純屬資訊分享，並非買賣建議，盈虧自負', '部分文字由人工智慧協助整理，恐有疏漏，請讀者斟酌', '圖片取自網路，若有不妥請來信，小編馬上拿掉'],
    selfCredits: ['本篇連結 → {u}，歡迎分享給親朋好友', '由 {s} 發布，引用請註明 {h}'],
    openings: ['哈囉～小編今天要和大家聊{t}，很多人還會順便問{k}，一起往下看吧！', 'Q：{t}？A：這題{s}來回答，順便補充{k}與{k2}，看完就懂。'],
    closings: ['好啦，{t}就分享到這邊，若還想了解{k}，歡迎留言敲碗！', '總結來說，{t}大致就是這樣。更多{k}，請繼續關注{s}唷。'],
    summary: ['【懶人包】', '本文重點：'], keywordLabels: ['大家也在找：', '熱搜關鍵詞 ', '延伸搜尋｜'], repeats: ['▲ {t}（示意圖）', '{t} - {s}', '《{t}》圖二'],
    furniture: ['首頁 › 生活新知 › 內文', '2023-11-20 14:37　瀏覽數 3,317　留言 6', '字級：小 中 大　列印　轉寄好友', '← 舊文：陶鍋怎麼開鍋　新文：雨傘發霉怎麼洗 →'],
    related: ['陶鍋怎麼開鍋', '雨傘發霉怎麼洗', '悠遊卡掉了怎麼辦', '洗衣機有味道', '冬至吃湯圓的由來'],
    menu: ['最新', '新知', '理財', '毛孩', '閒聊'], comment: '寫留言', relatedTitle: '延伸閱讀', foot: '服務條款 聯絡站長 友站連結', login: '會員中心', rank: '本週排行',
  },
  en: {
    walls: ['Want to read on? This story is for members only. Start your 7-day trial for $1.', 'Sign in with your e-mail to keep reading. It takes ten seconds.', 'To be continued on the next page... click NEXT to see how it ends!', 'This content is locked! Share it on Facebook or X to reveal the rest.', 'You have used 3 of 3 free articles this month. Buy 10 credits to go on.', 'Open in the Fernleaf app to view the full article', 'Please type the password from our Discord server to view the remaining paragraphs.', 'Preview ends here. 1,240 more words available after purchase.'],
    promos: ['Like what you read? Hit the bell and follow Fernleaf Daily for more.', 'Join our Discord (link in bio) and grab the free starter pack', 'Scan the QR code to join 12,000 readers on Telegram: @fernleafdaily', 'WhatsApp us at +00 555 0143 for the full PDF, totally free!!', 'Get the Fernleaf app: first month on us with code FERN10'],
    disclaimers: ['This article was uploaded by a contributor. {s} does not verify it and accepts no liability. Rights holders may write to takedown@{h}; we act within two working days.', 'For information and study only. Not financial advice; do your own research before investing.', 'Images and text found on the web, credit goes to the rightful owner. DM for removal', 'Parts of this page were generated with the help of AI and may contain mistakes.', "Views expressed above are the writer's own and not those of {s}."],
    selfCredits: ['Short link to this page: {u}', 'As seen on {h}. Please credit {s} if you repost it.'],
    openings: ['Are you wondering about {t}? You have come to the right place! Below we explain it step by step and also touch on {k}.', 'Q: {t}? A: Here is everything our team could find, along with tips on {k} and {k2}.'],
    closings: ['So there you have it: {t}. Still curious about {k}? Drop a comment and we will get back to you.', 'In conclusion, {t} is worth knowing. Visit {s} again for more on {k} and {k2}.'],
    summary: ['TL;DR: ', 'In brief - '], keywordLabels: ['Popular searches: ', 'You might also search: ', 'Trending now: '], repeats: ['Photo: {t}', '{t} (picture 2 of 3)', '{t} - {s}'],
    furniture: ['Home / Articles / General', 'Nov 20, 2023 · 4 min read · 3.3K views', 'Save · Print · Email · Report', '« Drying an umbrella properly   |   When to replace dishcloths »', 'ADVERTISEMENT'],
    related: ['Drying an umbrella properly', 'When to replace dishcloths', 'How long do passports take', 'Why bread goes stale', 'Cleaning a clay pot'],
    menu: ['Start', 'Articles', 'Guides', 'Deals', 'Forum'], comment: 'Add your reply', relatedTitle: 'Read next', foot: 'Imprint Terms Contact Advertise', login: 'Join', rank: 'This week',
  },
  ja: {
    walls: ['【ここから先は有料会員のみ】残り約900文字、月額330円でお読みいただけます', 'アプリをダウンロードすると最後まで読めます（無料）', 'つづきは2ページ目 → 次を読む', 'SNSでシェアすると、隠れている部分が表示されます', 'ポイントが足りません。あと20ptで続きが解放されます'],
    promos: ['＼公式LINEに登録すると限定PDFがもらえる！／ 友だち検索：@mikan_yomu', 'QRコードを読み取ってDiscordコミュニティに参加しよう', 'よかったら「みかん便り」のフォローといいね、お願いします！'],
    disclaimers: ['本記事は投稿者が作成したものであり、{s}は内容の正確性を保証しません。削除依頼は delete@{h} まで', '掲載画像は各サイトより拝借しております。不都合があればお知らせください、すぐに消します。', '投資判断はご自身の責任でお願いします。特定の商品を勧めるものではありません。', '※AIが生成した文章を含みます。'],
    selfCredits: ['当ページのアドレス→ {u}', '{s}（{h}）より。転載の際はリンクをお願いします'],
    openings: ['「{t}」が気になっているあなたへ。この記事では{k}や{k2}もあわせて、わかりやすく解説します！', 'みなさんこんにちは、{s}編集部です。きょうは{t}と、よく聞かれる{k}のお話です。'],
    closings: ['いかがでしたか？{t}について調べてみました。{k}の最新情報が入り次第、追記します。', 'まとめ：{t}を知れば{k}もこわくない！また{s}に遊びに来てくださいね。'],
    summary: ['ざっくり言うと：', 'この記事の要点 '], keywordLabels: ['よく検索されている言葉：', '話題のワード '], repeats: ['（写真）{t}', '{t}のイメージ', '{t} - {s}'],
    furniture: ['トップ ＞ 読みもの ＞ 本文', '更新日 2023.11.20｜閲覧数 3,317', '印刷する　文字サイズ 小 中 大'],
    related: ['傘の干し方', 'ふきんの替えどき', '土鍋の目止め', 'エアコンのフィルター掃除'],
    menu: ['新着', '読みもの', '家計', 'ペット'], comment: '返信する', relatedTitle: 'つぎに読む', foot: '利用規約 広告掲載 サイトマップ', login: '入会', rank: '今週の人気',
  },
};

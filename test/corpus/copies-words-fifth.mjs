// The fifth set's words: other trades, other wordings than the first four. All invented.
// {t} title, {k} {k2} {k3} phrases of the trade, {h} the page's host, {u} its address, {s} its name.

export const trades = {
  // what the article is about is pushed
  yuesao: ['月嫂', '金牌月嫂', '月嫂价格表', '嘉兴月嫂', '月嫂培训考证', '月嫂公司排名'],
  air: ['甲醛检测', '甲醛检测公司', '新房甲醛检测', '郑州甲醛检测', '上门甲醛检测', '甲醛检测多少钱一次'],
  hearing: ['助聽器', '助聽器推薦', '高雄助聽器', '助聽器價格', '充電式助聽器', '助聽器品牌'],
  storage: ['storage unit', 'storage unit prices', 'climate controlled storage unit', 'storage unit auctions', 'cheap storage unit bristol'],
  // what has nothing to do with it
  labour: ['劳务派遣公司', '苏州劳务派遣公司', '劳务派遣公司哪家好', '正规劳务派遣公司', '劳务派遣公司转让'],
  mailbox: ['企业邮箱', '企业邮箱购买', '外贸企业邮箱', '企业邮箱怎么申请', '企业邮箱报价'],
  opinion: ['舆情监测系统', '舆情监测软件', '网络舆情监测系统', '舆情监测系统价格', '政务舆情监测'],
  tea: ['奶茶店加盟', '奶茶店加盟费多少', '十大奶茶店加盟', '小型奶茶店加盟', '奶茶店加盟排行榜'],
  drone: ['无人机航拍', '无人机航拍服务', '襄阳无人机航拍', '无人机航拍报价', '工程无人机航拍'],
  iso: ['ISO认证', 'ISO认证办理', '东莞ISO认证', 'ISO认证咨询机构', 'ISO认证多少钱'],
  matrix: ['自媒体矩阵系统', '短视频矩阵系统', '矩阵系统源码', '自媒体矩阵系统oem', '矩阵系统贴牌'],
  writer: ['ai写作软件', '免费ai写作软件', 'ai写作软件哪个好用', 'ai自动写作生成器', '论文ai写作软件'],
  vote: ['微信投票系统', '微信投票系统制作', '人工微信投票', '微信刷票', '微信投票怎么拉票'],
  licence: ['食品经营许可证代办', '食品经营许可证代办费用', '南宁食品经营许可证代办', '食品经营许可证代办公司', '加急食品经营许可证代办'],
  mould: ['注塑加工', '注塑加工厂', '余姚注塑加工', '精密注塑加工', '塑料件注塑加工'],
  wholesite: ['整站优化', '网站整站优化', '整站优化公司', '贵阳整站优化', '整站优化多少钱'],
  course: ['知识付费系统', '知识付费小程序', '知识付费系统搭建', '知识付费系统源码', '知识付费平台有哪些'],
  drama: ['短剧系统开发', '短剧平台搭建', '海外短剧系统开发', '短剧系统开发价格', '短剧分销系统'],
  officeHant: ['辦公室清潔', '台中辦公室清潔', '辦公室清潔報價', '辦公室清潔公司', '辦公室清潔推薦'],
  marketHant: ['網路行銷公司', '網路行銷公司推薦', '新竹網路行銷公司', '網路行銷公司費用', '中小企業網路行銷'],
  links: ['link building service', 'white label link building service', 'link building service pricing', 'best link building service 2024', 'guest post link building'],
  detailing: ['car detailing', 'mobile car detailing', 'car detailing prices', 'car detailing dallas', 'interior car detailing'],
  benri: ['便利屋', '即日対応便利屋', '便利屋料金', '横浜便利屋', '女性スタッフ便利屋'],
  taisaku: ['SEO対策会社', '格安SEO対策会社', 'SEO対策会社比較', '名古屋SEO対策会社', '成果報酬SEO対策会社'],
};

const chinese = {
  openings: [
    '很多朋友在搜{k}、{k2}的时候，也会问到{t}，今天就由{s}的编辑整理成一份资料，内含{k3}，一起来看看吧！', '提到{t}，相信不少人并不陌生，可又有人问{k}是什么意思，那么{k2}、{k3}到底怎么回事呢？接下来跟着{s}一探究竟。', '最近有网友留言咨询{t}，也有人想知道{k}和{k2}，本期内容将围绕{k3}一并说明，请往下看。',
  ],
  closings: ['好啦，{t}就先聊到这儿，想了解{k}的朋友可以收藏{s}，咱们下回见。', '综上所述，便是{t}的全部资料，倘若还想知道{k}，不妨在{s}站内搜一搜。', '今天的{t}就说到这，若您正在寻找{k}，记得常来{s}看看哦。'],
  summary: ['先睹为快：', '小编导语：', '正文概览：', '【提要】'],
  repeats: ['{t} 配图1', '（{t}示意图）', '{t}——插图2'],
  disclaimers: [
    '本页文字及图片系用户自行上传，{s}不对其真实性负责；权利人可来信 copyright@{h} 要求移除。', '部分图文转自公开渠道，目的在于分享，若权属有误，敬请告知，我们将第一时间更正或撤下。', '风险提示：以上不构成任何建议，据此操作风险自担，{s}概不负责。',
    '如对本文版权存有异议，请于发布之日起7个工作日内与编辑部取得联系。', '本站属公益性资源站，不以盈利为目的，所有资料均搜集自互联网，下载后请于24小时内自行清除。', '法律声明：网友发表的内容只代表其个人，本平台只是信息发布的场所，由此引起的纠纷与本平台无关。侵权投诉请点页底“举报”。',
    '图片、文字如涉及作品权利问题，请提供身份与权属证明，核实后予以下架。',
  ],
  selfCredits: ['文章链接：{u}（转载时请标注）', '欢迎转载，烦请附上本页链接 {u}', '固定链接：{u}', '未经许可请勿搬运，本文固定地址为 {u} —— {s}'],
};

export const words = {
  'zh-Hans': {
    ...chinese,
    walls: [
      '本节为会员专享，成为会员立享全站内容\n立即加入', '文章未读完？微信扫码登录后即可展开余下部分', '隐藏内容：评论本文并刷新页面即可看到', '付费可读，已有318人购买\n￥4.90 解锁全文', '余下部分已被折叠\n点击展开阅读全文',
      '此处为加密内容，请输入密码：关注“豆芽运营圈”发送“密码”即可获取', '您当前为游客身份，只展示前三分之一\n注册账号 免费阅读', '阅读剩余内容需消耗2积分\n确认兑换', '完整版请在小程序内查看，长按识别小程序码', '[本部分内容设定了隐藏，需要分享到朋友圈后可见]',
      '扫码支付1元，自动显示剩余62%', '以下为VIP专区，购买包月即可畅读', '今日免费额度已用光\n购买阅读包（9.9元/30篇）', '抱歉，只有注册会员才能浏览后面的章节\n我要注册',
    ],
    promos: [
      '关注“豆芽运营圈”服务号，后台发送“干货”，送你一份价值998元的增长地图', '点标题下方蓝字，关注豆芽运营圈，每晚八点不见不散', '更多资讯、案例请搜公众号：小满说流量', 'V信：douya_2019，备注“进群”拉你进运营交流群', '觉得不错，动动小手点个“在看”，分享给身边的朋友吧！',
      '添加老师企业微信，前100名送《涨粉百问》PDF', '识别图中二维码，关注豆芽运营圈（ID：douyayyq），一起做更值钱的运营人', '想入行新媒体？点此0元试听三天训练营', '关注我们的视频号@小满说流量，每天一分钟讲透一个案例',
    ],
    menu: ['网站首页', '营销干货', '创业项目', '生活常识', '网络技术', '问答'], related: ['拼多多店铺怎么开通', '打印机脱机怎么处理', '个体户营业执照年检流程', '什么副业适合上班族', '企业微信怎么群发消息', '空调不制冷的原因', '商标被驳回怎么办'],
    info: '2022-08-17 | 编辑：web | 点击：512', place: '您现在的位置：', like: '赞(0) 踩(0)', share: '一键转发：微博 QQ空间 微信 豆瓣', neighbours: '前一篇：<a href="/view/77.html">打印机脱机怎么处理</a>　后一篇：<a href="/view/79.html">什么副业适合上班族</a>', cloudTitle: '标签云', cloud: '<a href="/tag/a1">创业</a> <a href="/tag/a2">副业</a> <a href="/tag/a3">营销</a> <a href="/tag/a4">办公</a>',
    code: '关注我们', ad: '广告位', comment: '网友评论', relatedTitle: '猜您喜欢', foot: '关于我们 | 广告服务 | 投稿须知 | 免责条款 | 友情链接　鲁ICP备00000000号', login: '您好，欢迎光临 [登录] [免费注册]', rank: '大家都在读',
  },
  'zh-Hant': {
    openings: chinese.openings, closings: chinese.closings, summary: ['內容提要：', '重點摘要：', '內容提要：', '重點摘要：'], repeats: ['{t} 配圖1', '（{t}示意圖）', '{t}——插圖2'],
    disclaimers: ['本文由網友提供，{s}僅為轉貼分享，若有侵犯著作權之處請來信 dmca@{h}，我們將立即移除。', '轉貼內容請讀者自行斟酌，與{s}立場無關，圖片版權屬原作者所有。'], selfCredits: ['本文固定網址：{u}', '喜歡本文歡迎轉貼，請一併附上本頁網址 {u}'],
    walls: ['本篇為訂閱限定內容，加入訂閱即可解鎖\n立即訂閱', '按讚粉絲專頁後，即可觀看隱藏的段落', '您已達本月免費閱讀上限\n升級為付費會員'], promos: ['覺得實用就按個讚，加入「豆芽筆記」粉絲團，天天收到好文！', '加入官方LINE @douya99，免費索取開店手冊'],
    menu: ['首頁', '生活', '健康', '理財', '網路新知'], related: ['冰箱異味怎麼去除', '信用卡回饋比較', '租屋族必看的三件事', '手機容量不足怎麼辦', '週末去哪裡玩', '膝蓋痛怎麼辦'],
    info: '2022-08-17 ／ 瀏覽 512 次', place: '目前位置：', like: '讚 0', share: '分享：LINE　臉書　複製連結', neighbours: '較舊的文章：<a href="/view/77.html">冰箱異味怎麼去除</a>　較新的文章：<a href="/view/79.html">週末去哪裡玩</a>', cloudTitle: '熱門標籤', cloud: '<a href="/tag/a1">生活</a> <a href="/tag/a2">理財</a> <a href="/tag/a3">旅遊</a>',
    code: '加入好友', ad: '廣告', comment: '發表迴響', relatedTitle: '延伸閱讀', foot: '關於我們｜隱私權政策｜聯絡我們', login: '登入｜加入會員', rank: '本週熱門',
  },
  en: {
    ...chinese, disclaimers: ['Disclaimer: {s} republishes content from around the web for information only. To have an article removed, write to abuse@{h}.', 'Text and pictures remain the property of their creators. If you are the owner and object to this page, tell our webmaster and it comes down.'], selfCredits: ['Address of this post: {u}', 'Sharing this? Credit {u}'],
    repeats: ['{t} - image 1', '{t} (illustration)', 'Picture of {t}'],
    walls: ['No free reads left this month\nUpgrade to Premium', 'Sign up with your email to unlock the second half of this article', 'Members-only content below\nJoin now for $4.99 a month'], promos: ['Want more stories like this in your inbox? Join 20,000 readers of the Douya Digest', 'Follow @douyadigest on Telegram for a new long read every day'],
    menu: ['Home', 'Lifestyle', 'Business', 'Tech', 'Contact'], related: ['10 Habits of Organised People', 'How to Remove Rust From Tools', 'Best Budget Laptops', 'Why Cats Stare at Walls', 'Easy Weeknight Dinners', 'Is It Too Late to Learn Piano'],
    info: 'Posted 2022-08-17 &middot; 512 views', place: 'You are here:', like: '0 Likes', share: 'Share: Facebook X Pinterest', neighbours: 'Older: <a href="/view/77.html">How to Remove Rust From Tools</a> Newer: <a href="/view/79.html">Best Budget Laptops</a>', cloudTitle: 'Tags', cloud: '<a href="/tag/a1">life</a> <a href="/tag/a2">home</a> <a href="/tag/a3">money</a>',
    code: 'QR code', ad: 'Advertisement', comment: 'Leave a Reply', relatedTitle: 'You might also like', foot: 'About | Privacy | DMCA', login: 'Log in | Register', rank: 'Hot this week',
  },
  ja: {
    ...chinese, disclaimers: ['※掲載記事は各サイトより自動収集しています。削除をご希望の方はお問い合わせフォームまで。'], selfCredits: ['当ページの固定アドレス {u}'], repeats: ['{t}の画像1', '{t}（写真）', '{t}の画像2'],
    walls: ['後半は会員限定で公開しています（登録無料）\n新規会員登録', '残り1,240文字は購読者限定です\n月額300円で購読する'], promos: ['この記事が役に立ったら、豆芽ダイジェストをフォローして応援してください！', 'LINEで友だち追加すると、毎朝おすすめ記事が届きます'],
    menu: ['ホーム', '暮らし', 'お金', '趣味', 'お問い合わせ'], related: ['冷蔵庫の掃除のコツ', '家計簿が続かない理由', '革靴の手入れ', '一人旅におすすめの宿', '観葉植物が枯れる原因', '安い格安スマホの選び方'],
    info: '2022-08-17　閲覧数：512', place: '現在地：', like: 'いいね 0', share: 'シェア：X　LINE　はてな', neighbours: '前の記事：<a href="/view/77.html">革靴の手入れ</a>　次の記事：<a href="/view/79.html">家計簿が続かない理由</a>', cloudTitle: 'タグ', cloud: '<a href="/tag/a1">暮らし</a> <a href="/tag/a2">料理</a>',
    code: 'QRコード', ad: '広告', comment: 'コメントを残す', relatedTitle: 'こちらもおすすめ', foot: '運営者情報　プライバシーポリシー', login: 'ログイン　新規登録', rank: 'よく読まれています',
  },
};

/** Readings that are put behind characters, the strings of the programs that fill up marks and paragraph ends. */
export const readings = { 了: 'le', 着: 'zhe', 过: 'guò', 这: 'zhè', 那: 'nà', 里: 'lǐ', 后: 'hòu', 多: 'duō', 没: 'méi', 都: 'dōu', 说: 'shuō', 把: 'bǎ', 看: 'kàn', 还: 'hái', 它: 'tā', 起: 'qǐ', 样: 'yàng', 得: 'dé' };
export const garbage = [['筑辑', '坡令', '席卡委', '乡赛', '弹基', '录翻壳'], ['谱奥', '尺戴', '盟糖针', '届铺', '岩筛']];
export const tagSets = [['裂变', '鸿蒙', '文案写作', '淘客'], ['python', '爬虫', '大数据', 'golang']];

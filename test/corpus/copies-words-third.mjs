// The third set's words: other trades, other wordings than the first two. All invented.
// {t} title, {k} {k2} {k3} phrases of the trade, {h} the page's host, {u} its address, {s} its name.

export const trades = {
  // what the article is about is pushed
  fresh: ['新风系统', '家用新风系统', '壁挂新风系统', '新风系统安装', '新风系统滤芯', '新风系统品牌排行'],
  tooth: ['智齿拔除', '下颌智齿拔除', '微创智齿拔除', '智齿拔除费用', '智齿拔除医院', '南宁智齿拔除'],
  tent: ['双人露营帐篷', '轻量双人露营帐篷', '四季双人露营帐篷', '双人露营帐篷推荐', '双人露营帐篷批发'],
  ragdoll: ['布偶猫', '双色布偶猫', '布偶猫幼崽', '布偶猫领养', '布偶猫掉毛', '长春布偶猫猫舍'],
  lift: ['旧楼加装电梯', '旧楼加装电梯补贴', '旧楼加装电梯流程', '旧楼加装电梯公司', '旧楼加装电梯费用分摊'],
  chess: ['象棋残局', '江湖象棋残局', '实用象棋残局', '象棋残局大全', '象棋残局破解', '象棋残局app'],
  bookroom: ['农家书屋', '农家书屋管理员', '农家书屋建设', '农家书屋图书更新', '数字农家书屋', '农家书屋采购目录'],
  noncompete: ['竞业限制协议', '离职竞业限制协议', '竞业限制协议补偿金', '竞业限制协议范本', '竞业限制协议律师', '深圳竞业限制协议律师'],
  psc: ['普通话水平测试', '教师普通话水平测试', '普通话水平测试报名', '普通话水平测试真题', '普通话水平测试培训班'],
  tunnel: ['内网穿透', '自建内网穿透', '免费内网穿透', '内网穿透工具', '内网穿透服务器', '内网穿透客户端下载'],
  cats: ['貓咪住宿', '台南貓咪住宿', '短期貓咪住宿', '貓咪住宿價格', '貓咪住宿推薦', '貓咪住宿加盟'],
  resole: ['hiking boot resoling', 'hiking boot resoling cost', 'mail-in hiking boot resoling', 'hiking boot resoling near me', 'best hiking boot resoling service'],
  camera: ['フィルムカメラ修理', '郵送フィルムカメラ修理', '神戸フィルムカメラ修理', 'フィルムカメラ修理料金', 'フィルムカメラ修理専門店'],
  // what has nothing to do with it
  film: ['企业宣传片拍摄', '企业宣传片拍摄公司', '惠州企业宣传片拍摄', '企业宣传片拍摄报价', '工厂企业宣传片拍摄'],
  container: ['集装箱活动房', '二手集装箱活动房', '集装箱活动房租赁', '保定集装箱活动房', '集装箱活动房定制'],
  sewage: ['污水处理设备', '一体化污水处理设备', '医院污水处理设备', '污水处理设备厂家', '潍坊污水处理设备'],
  degree: ['成人学历提升', '成人学历提升机构', '昆山成人学历提升', '专升本成人学历提升', '成人学历提升费用'],
  plate: ['车牌识别系统', '停车场车牌识别系统', '车牌识别系统厂家', '淮安车牌识别系统', '小区车牌识别系统'],
  floor: ['环氧地坪漆', '环氧地坪漆施工', '车库环氧地坪漆', '环氧地坪漆价格', '珠海环氧地坪漆'],
  leak: ['卫生间防水补漏', '卫生间防水补漏公司', '免砸砖卫生间防水补漏', '贵港卫生间防水补漏', '卫生间防水补漏上门'],
  live: ['直播带货培训', '直播带货培训机构', '杭州直播带货培训', '零基础直播带货培训', '直播带货培训学费'],
  cold: ['冷库安装公司', '医药冷库安装公司', '小型冷库安装公司', '冷库安装公司电话', '银川冷库安装公司'],
  notes: ['小红书代运营', '小红书代运营公司', '小红书代运营收费', '美妆小红书代运营', '小红书代运营案例'],
  group: ['团建拓展活动', '公司团建拓展活动', '团建拓展活动方案', '莫干山团建拓展活动', '团建拓展活动基地'],
  phone: ['手机号靓号回收', '手机号靓号回收平台', '尾号888手机号靓号回收', '手机号靓号回收价格', '绵阳手机号靓号回收'],
  siteHant: ['網站架設', '網站架設費用', '台中網站架設', '企業網站架設', '網站架設公司推薦'],
  septic: ['水塔清洗', '水塔清洗價格', '新北水塔清洗', '水塔清洗公司', '大樓水塔清洗'],
  invest: ['online trading course', 'best online trading course', 'online trading course for beginners', 'free online trading course', 'online trading course review'],
};

export const words = {
  'zh-Hans': {
    walls: [
      '以下为付费观看区域，共计1860字\n支付6.6元，立即解锁', '未登录用户只能浏览前半部分\n去登录', '该段落设置为关注后可见，请搜索公众号“桔梗书房”，发送口令“3391”取得查看密码', '本节剩余部分仅限订阅读者\n开通订阅 ¥12/月',
      '查看更多请先发表评论，审核通过后自动显示', '您已读完免费部分，其余内容打赏后可见\n我要打赏 2.00元', '想知道后来怎么样了？下载客户端接着读\n打开APP', '权限不足：该内容需LV3以上会员方可查阅\n升级会员',
      '———— 剩余 62% 未展示，注册成为会员后继续 ————', '完整版已收录至知识库，扫码入群后向管理员索取', '看一段30秒的视频广告，即可免费看完本文\n看广告解锁', '本站启用防爬验证，请输入右侧图形验证码后加载后续段落',
      '文章已加密，访问密码请关注微信服务号“桔梗书房”后发送“密码”获得\n提交密码', '隐藏内容，回帖之后才会出现', '此部分需购买后阅读（已有 43 人支付）\n3.9元购买', '登陆之后方可浏览全部文字', '免费额度已耗尽，明天再来或者成为赞助者\n成为赞助者', '您的积分不足，请充值后再展开\n充值积分',
      '★ 会员阅读区 ★\n非会员请先购买月票', '剩余内容已被作者设为粉丝专属，加关注后刷新本页', '试读到此为止，付费后可查看全篇',
    ],
    promos: [
      '微信添加朋友处输入“jiegeng1288”，发“干货”免费拿全套教程', '我们的公众号叫“桔梗书房”，每天七点推一篇，等你来', '如需本文配套表格，请在公众号“柚子运营圈”里留言“表格”', '识别图中小程序，参加本周抽奖，奖品是蓝牙耳机一副',
      '想抱团学习的伙伴，加V:yz_quan02 拉你进打卡群', '更多同类文章，请收听我们的电台专栏《柚子夜话》并订阅', '把“柚子运营圈”推荐给身边的朋友，累计三人送课程一套', '点右下角的小花，让更多人看见，也欢迎收藏本站地址',
      '免费诊断名额还剩 7 个，马上扫码预约顾问', '粉丝福利：后台私信“0元”，包邮送实体书', '看完别走！关注公众号「晚安编辑部」，陪你聊到天亮', '扫下方二维码加小橘老师，备注“进群”，领 68 套模板',
    ],
    disclaimers: [
      '本页文字由机器从公开网页收录，未核实其真伪，权利人可致信 copyright@{h} 要求撤除。', '【声明】上述内容系会员自发上传，{s}仅提供展示平台，一切纠纷由上传者自负。', '转载自网络的稿件，均出于传播信息之需，如作者不愿在此展示，请告知，我们当日撤稿。',
      '文中意见属作者个人所有，不构成{s}的立场，亦不构成任何建议。', '部分图片、文字出处无法考证，若触犯您的利益，烦请与站务联系处理。', '本栏目内容供读者参考研习，请勿用于商业用途，否则后果自负', '若本页涉及版权或隐私问题，请把链接与证明发到 service@{h}，三个工作日内给您答复。',
      '投稿内容的著作权归投稿人，本网不对由此产生的争议负责，举报请走页脚入口。', '特此说明：本文由程序聚合生成，内容如与事实不符请以官方为准，侵权请来函删稿。', '免责条款：{s}所刊资料多取自互联网，仅为方便查阅，著作权属原权利人，有异议请联系撤下。',
    ],
    selfCredits: ['转帖请附带链接地址：{u}', '本文发表于 {u}，复制请保留', '引用本文请写：{s} {u}', '页面来源：{u}', '欢迎转发，注明来自{s}即可：{u}', '原创文章，转载须标明 {s}（{u}）'],
    openings: [
      '今天为您带来的是《{t}》，文中涉及{k}、{k2}等内容，相信看完您一定会有收获，下面一起来看。', '关于“{t}”这个话题，想必大家都很感兴趣，为此本站专门汇总了{k} {k2} {k3}相关资料，供各位查阅。', '不少朋友在问{t}是怎么回事，下边就让编者来详细解答，顺带聊一聊{k}。',
      '导语：如果您正在查找{k}方面的信息，那么这篇{t}值得一读，全文如下。', '编者整理了一份关于{t}的资料，内含{k} {k2} {k3}，希望对正在阅读的您有所启发。',
    ],
    closings: ['关于{t}，今天就聊到这儿。若对{k}仍有不明白的地方，站内还有更多文章等您阅读。', '感谢您耐心看完《{t}》，更多{k}内容请持续留意本站更新！', '本次{t}的分享到这里就结束了，想了解{k2}的朋友可以收藏本页。', '以上内容就是{t}的介绍，如果还想看{k}，不妨在站内检索一下。'],
    summary: ['概要：', '提要｜', '文章速读：', '内容预览：', '【导览】'],
    keywordLabels: ['热门推荐：', '本页标签：', '相关热词：', '搜索指引：', '大家正在看：'],
    repeats: ['{t} 第1幅', '{t}插图1', '【图】{t}', '{t}_图片_1', '{t}（插图）'],
    menu: ['网站首页', '生活经', '创业汇', '教育频道', '数码控', '健康谈'], related: ['孩子不爱吃青菜怎么办', '旧手机还能做什么用', '开一家早餐店要准备哪些东西', '身份证丢了补办几天', '冬季养生吃什么好', '电动车电池修复靠谱吗', '如何写一份辞职信'],
    info: '2022-08-17 10:26　栏目：生活经　点击：512次　【大 中 小】', place: '您的位置：', like: '顶一下(4)　踩一下(0)', share: '转发 QQ好友 微信 空间 复制链接', neighbours: '上一条：<a href="/n/71.html">旧手机还能做什么用</a>　下一条：<a href="/n/73.html">如何写一份辞职信</a>', cloudTitle: '热词', cloud: '<a href="/t/1">副业</a> <a href="/t/2">养生</a> <a href="/t/3">短视频</a> <a href="/t/4">装修</a>',
    code: '微信码', ad: '推广', comment: '网友评论', relatedTitle: '为您推荐', foot: '本站简介 免责条款 投稿指南 闽ICP备00000000号', login: '您好，请登陆 | 免费注册', rank: '点击排行',
  },
  'zh-Hant': {
    walls: ['本段內容為訂閱者專屬\n立即訂閱 NT$90／月', '登入後顯示完整文章\n前往登入', '請先回應本文，系統才會開放後半段', '此處以下需以 5 枚金幣解鎖\n我要解鎖', '看完廣告即可展開其餘段落'],
    promos: ['私訊小編「+1」就送你一份懶人包 PDF', '歡迎加入「柚子生活圈」LINE 社團，跟三千位團友一起省錢', '按下追蹤「柚子生活圈」，再也不錯過任何一篇'],
    disclaimers: ['文章由程式自動收錄，若您是權利人，請寄信至 copyright@{h}，我們會盡快撤除。', '以上內容為網友分享，與{s}無涉，資訊正確性請自行查證。', '圖文版權屬原創作者所有，如有侵害請來訊，立即移除。'],
    selfCredits: ['轉貼請附上連結：{u}', '本頁網址為 {u}'],
    openings: ['今天要介紹的是{t}，同時整理了{k} {k2} {k3}的相關內容，請慢慢看。', '很多人在查{t}，這篇就來一次說明，並補充{k}。'],
    closings: ['{t}就介紹到這裡，其他{k}的文章也歡迎到站內看看。'],
    summary: ['文章速覽：', '大意｜'], keywordLabels: ['熱門推薦：', '站內標籤：'], repeats: ['{t} 圖一', '【圖】{t}'],
    menu: ['首頁', '生活通', '理財', '親子', '寵物', '科技'], related: ['陽台曬衣架怎麼選', '過年紅包要包多少', '手機螢幕破了多少錢', '租屋糾紛找誰處理', '颱風天要準備什麼', '機車定檢時間', '自助洗衣店好賺嗎'],
    info: '2022/08/17　分類：生活通　點閱：512', place: '目前位置：', like: '讚 4　噓 0', share: '分享至 FB LINE 複製網址', neighbours: '前一則：<a href="/n/71.html">陽台曬衣架怎麼選</a>　後一則：<a href="/n/73.html">機車定檢時間</a>', cloudTitle: '熱搜', cloud: '<a href="/t/1">團購</a> <a href="/t/2">理財</a> <a href="/t/3">養生</a>', code: '條碼', ad: '廣告', comment: '網友回應', relatedTitle: '為您推薦', foot: '本站簡介 使用規範 聯絡我們', login: '登入 | 註冊', rank: '點閱排行',
  },
  en: {
    walls: ['The remainder is reserved for paying readers\nUnlock for $0.99', 'Create a free account to read the rest\nSign up', 'Reply to this post to see the hidden lines', 'Your free sample stops at this point. Top up your wallet to read on.\nTop up'],
    promos: ['Want the printable version? Message us "PRINT" on Telegram @yuzudaily', 'Follow our page Yuzu Daily and tag two friends to win a gift card', 'Get stories like this every morning: join the Yuzu Daily newsletter'],
    disclaimers: ['Collected automatically from public pages. If you own this text and object, write to copyright@{h}.', 'Posted by a registered user; {s} is only a host and takes no responsibility for what it says.', 'Shared for reference, please do not use commercially. Contact the webmaster for deletion.'],
    selfCredits: ['Link to this page when quoting: {u}', 'Published on {s}, {u}'],
    openings: ['This page has collected {t} for you, with details on {k}, {k2} and {k3}. Read on!'],
    closings: ['That was {t}. If {k} is what you are looking for, have a look at our other pages.'],
    summary: ['Overview: ', 'At a glance | '], keywordLabels: ['Hot topics: ', 'On this page: '], repeats: ['{t} figure 1', '[Picture] {t}'],
    menu: ['Front', 'Life', 'Business', 'School', 'Gadgets'], related: ['How to wash a down jacket', 'Side jobs you can do at night', 'Is tap water safe to drink', 'Resignation letter template', 'What to do with old phones', 'Cheap flights in May'],
    info: '17 Aug 2022 | Life | 512 hits', place: 'You are here:', like: 'Up (4) Down (0)', share: 'Send to a friend, copy link', neighbours: 'Older: <a href="/n/71.html">What to do with old phones</a> Newer: <a href="/n/73.html">Cheap flights in May</a>', cloudTitle: 'Topics', cloud: '<a href="/t/1">money</a> <a href="/t/2">diet</a> <a href="/t/3">home</a>', code: 'QR', ad: 'ad', comment: 'Your comment', relatedTitle: 'Picked for you', foot: 'About Terms Write for us', login: 'Log in | Register', rank: 'Top ten',
  },
  ja: {
    walls: ['ここから後ろは購読者の方だけがご覧になれます\n月額200円で購読する', '全文を表示するには無料登録が必要です\n登録する', 'コメントを書き込むと続きが表示されます'],
    promos: ['公式アカウント「ゆず日和」を友だちに追加して、資料をもらおう', 'もっと読みたい方は「ゆず日和」のメルマガへどうぞ'],
    disclaimers: ['当ページは公開情報を自動で収集したものです。権利者の方は copyright@{h} までお申し出ください。', '投稿者個人の見解であり、{s}は一切の責任を負いません。'],
    selfCredits: ['引用の際はこちらを併記してください {u}', '掲載ページ：{u}'],
    openings: ['本日ご紹介するのは「{t}」です。{k}、{k2}、{k3}についてもまとめました。'], closings: ['「{t}」はここまでです。{k}についてはほかのページもご覧ください。'],
    summary: ['あらまし：', '概略｜'], keywordLabels: ['注目ワード：', 'このページのタグ：'], repeats: ['{t} 図1', '【画像】{t}'],
    menu: ['表紙', '暮らし', '副業', '学び', '健康'], related: ['古いスマホの使い道', '退職願の書き方', '冬の乾燥対策', '朝食の作り置き', '節約の始め方', '名刺の渡し方'],
    info: '2022年8月17日　暮らし　512回表示', place: '現在地：', like: 'よい(4) わるい(0)', share: '送る コピー', neighbours: '前へ：<a href="/n/71.html">古いスマホの使い道</a>　次へ：<a href="/n/73.html">退職願の書き方</a>', cloudTitle: '話題', cloud: '<a href="/t/1">副業</a> <a href="/t/2">節約</a>', code: 'コード', ad: '広告', comment: '感想', relatedTitle: 'おすすめ', foot: '当サイトについて 規約', login: 'ログイン・登録', rank: 'アクセス順',
  },
};

/** Readings that are put behind characters, and the strings of the programs that fill up marks and paragraph ends. */
export const readings = { 是: 'shì', 有: 'yǒu', 说: 'shuō', 說: 'shuō', 没: 'méi', 沒: 'méi', 这: 'zhè', 這: 'zhè', 时: 'shí', 時: 'shí', 个: 'gè', 個: 'gè', 去: 'qù', 看: 'kàn', 好: 'hǎo', 过: 'guò', 過: 'guò', 们: 'men', 們: 'men', 两: 'liǎng', 兩: 'liǎng', 开: 'kāi', 開: 'kāi', 年: 'nián', 她: 'tā', 他: 'tā', 之: 'zhī', 问: 'wèn', 問: 'wèn', 从: 'cóng', 從: 'cóng', 对: 'duì', 對: 'duì' };
export const garbage = [['门黄', '快且路', '石力', '买东', '声元', '句色少'], ['右电', '山己', '本风远', '土北', '用亮'], ['今石马', '木白', '尔言', '光耳', '干京六', '反夕']];
export const tagSets = [['职场', 'SEO', '穿搭', 'php', '副业'], ['文案', 'linux', '小程序', '创业'], ['理财', 'Python', '育儿', '大数据', '运维']];

// The fourth set's words: other trades, other wordings than the first three. All invented.
// {t} title, {k} {k2} {k3} phrases of the trade, {h} the page's host, {u} its address, {s} its name.

export const trades = {
  // what the article is about is pushed
  piano: ['二手钢琴', '二手钢琴价格', '二手钢琴回收', '苏州二手钢琴', '进口二手钢琴', '二手钢琴租赁'],
  interview: ['考研复试', '考研复试辅导班', '考研复试英语', '考研复试调剂', '在职考研复试', '考研复试培训机构'],
  // what has nothing to do with it
  sms: ['短信群发平台', '106短信群发平台', '短信群发平台价格', '厦门短信群发平台', '营销短信群发平台'],
  clips: ['短视频剪辑培训', '短视频剪辑培训班', '长沙短视频剪辑培训', '短视频剪辑培训费用', '零基础短视频剪辑培训'],
  mall: ['商城系统开发', '分销商城系统开发', '商城系统开发公司', '济南商城系统开发', '商城系统开发报价'],
  entry: ['百科词条创建', '企业百科词条创建', '百科词条创建公司', '百科词条创建价格', '人物百科词条创建'],
  hotline: ['400电话办理', '400电话办理公司', '无锡400电话办理', '400电话办理费用', '企业400电话办理'],
  plan: ['商业计划书代写', '商业计划书代写公司', '商业计划书代写价格', '融资商业计划书代写', '西安商业计划书代写'],
  hall: ['展厅设计公司', '企业展厅设计公司', '合肥展厅设计公司', '展厅设计公司排名', '数字展厅设计公司'],
  trade: ['外贸网站建设', '外贸网站建设公司', '宁波外贸网站建设', '外贸网站建设费用', '多语言外贸网站建设'],
  mails: ['邮件群发软件', '外贸邮件群发软件', '邮件群发软件下载', '邮件群发软件哪个好', '企业邮件群发软件'],
  room: ['直播间搭建', '虚拟直播间搭建', '广州直播间搭建', '直播间搭建方案', '直播间搭建费用'],
  communityHant: ['社群經營課程', '社群經營課程推薦', '台北社群經營課程', '社群經營課程費用', '線上社群經營課程'],
  companyHant: ['公司註冊服務', '香港公司註冊服務', '公司註冊服務費用', '離岸公司註冊服務', '公司註冊服務推薦'],
  mattress: ['mattress cleaning service', 'mattress cleaning service near me', 'mattress cleaning service prices', 'best mattress cleaning service leeds', 'same day mattress cleaning service'],
  logo: ['logo design service', 'custom logo design service', 'logo design service for startups', 'logo design service coupon', 'fast logo design service uk'],
  clipsJa: ['動画編集代行', '格安動画編集代行', '動画編集代行料金', '福岡動画編集代行', '動画編集代行比較'],
};

const chinese = {
  openings: [
    '这篇文章主要为大家介绍了{t}的相关内容，其中包括{k}、{k2}、{k3}，感兴趣的朋友可以参考一下。', '今天小编给大家分享{t}，涉及到{k} {k2} {k3}等知识，希望可以帮到大家。', '{t}是很多人都想了解的内容，下面{s}就为大家详细介绍一下，同时解答{k}的问题。',
  ],
  closings: ['关于{t}的内容就为大家介绍到这里，更多{k}的资讯请关注{s}。', '到此这篇关于{t}的文章就介绍到这了，更多相关{k}内容请搜索{s}以前的文章。', '以上就是小编分享的{t}，希望对您了解{k}有所帮助。'],
  summary: ['简介：', '本文导读：', '内容摘要：', '引言：'],
  repeats: ['{t}（图1）', '{t}-第1张图片', '第1张图片-{t}'],
  disclaimers: [
    '免责声明：本站文章均由用户上传或转载自其他网站，如有侵犯您的版权，请联系 admin@{h}，我们会及时删除。', '本站所有内容均来自网络，如有侵权请联系站长删除。', '声明：本文仅代表作者个人观点，与{s}无关，内容真实性请读者自行核实。',
    '版权归原作者所有，转载仅为传播更多信息，如涉及版权问题请及时与我们联系。', '本文由会员上传分享，仅供参考学习，请勿用于商业用途。', '以上内容转载于互联网，不代表{s}的观点和立场，如有疑问请联系客服处理。',
    '【版权提示】{s}为信息发布平台，所载图文由发布者提供并对其负责，投诉邮箱：ts@{h}，收到后24小时内删除。',
  ],
  selfCredits: ['本文由{s}整理发布，转载请注明：{u}', '本文网址：{u}', '转载请保留本文链接：{u}', '本文出自{s}，原文地址：{u}'],
};

export const words = {
  'zh-Hans': {
    ...chinese,
    walls: [
      '该内容已设为付费阅读，购买后显示全文\n购买：2.9元', '此段内容需登录后方可查看\n登录 / 立即注册', '本帖隐藏的内容需要回帖才可以浏览', '微信扫一扫关注公众号，发送“2580”获取阅读密码', '您需要成为VIP会员才能查看剩余内容\n开通VIP',
      '还有45%的精彩内容，支付后继续阅读\n微信支付 1.99元', '试读已结束，购买后可阅读剩余部分', '--- 后续内容仅限登录用户阅读 ---', '点赞并评论后，隐藏内容自动显示', '剩余内容请打开APP阅读\n打开APP阅读全文',
      '当前章节为收费章节，需5书币\n余额不足？去充值', '请关注公众号“晴川笔记”，回复“验证码”，输入后查看隐藏内容', '作者设置了赞赏阅读，赞赏任意金额即可查看全文\n赞赏作者',
    ],
    promos: [
      '想看更多好文章，欢迎关注公众号：晴川笔记', '扫码添加客服微信，免费领取《运营手册》电子版一份', '微信搜索并关注“流量研习社”，回复“资料”领取全套课程', '关注微信公众号【晴川笔记】，第一时间获取最新文章', '加微信：qc_biji66，进入同行交流群，每天分享干货',
      '如果觉得文章对您有帮助，请点赞、收藏并关注“流量研习社”', '长按下方二维码关注我们，新用户送50G学习资料', '商务合作、投稿请添加微信 liuliang_yx（备注来意）', '本文配套资料已打包，评论区留言“领取”，小编私信发给你',
    ],
    menu: ['首页', '运营推广', '电商', '创业', '软件教程', '行业动态'], related: ['淘宝店铺怎么提升权重', '开通直播需要什么条件', '拼多多无货源怎么做', '视频号怎么认证', '公司注销流程及费用', '抖音小店保证金多少', '表格怎么批量求和'],
    info: '发布时间：2022-08-17　来源：本站　浏览：512次', place: '所在位置：', like: '有用(6)　没用(1)', share: '分享至 微信 微博 QQ 复制网址', neighbours: '上一篇文章：<a href="/show/301.html">视频号怎么认证</a>　下一篇文章：<a href="/show/303.html">公司注销流程及费用</a>', cloudTitle: '热门标签', cloud: '<a href="/tags/1">电商</a> <a href="/tags/2">直播</a> <a href="/tags/3">文案</a> <a href="/tags/4">涨粉</a>',
    code: '公众号二维码', ad: '广告', comment: '发表留言', relatedTitle: '相关文章', foot: '关于本站 联系方式 版权声明 网站地图 湘ICP备00000000号-2', login: '登录 注册 投稿', rank: '热门排行',
  },
  'zh-Hant': { ...chinese, walls: ['付費內容，購買後即可閱讀全文\n購買 30 元', '請先登入會員，再繼續閱讀\n登入／註冊'], promos: [] },
  en: { ...chinese, walls: ['The rest of this post is for paid subscribers\nSubscribe for $2', 'Please log in to continue reading\nLog in'], promos: ['Enjoyed reading? Follow 晴川笔记 on WeChat and get our free course', 'Subscribe to 流量研习社 for more articles like this one'] },
  ja: { ...chinese, walls: ['この先は有料記事です\n購入して続きを読む（200円）'], promos: ['公式アカウント「晴川笔记」をフォローして、最新記事を受け取ろう'] },
};

/** Readings that are put behind characters, and the strings of the programs that fill up marks and paragraph ends. */
export const readings = { 的: 'de', 我: 'wǒ', 就: 'jiù', 人: 'rén', 出: 'chū', 大: 'dà', 自: 'zì', 来: 'lái', 來: 'lái', 上: 'shàng', 下: 'xià', 要: 'yào', 也: 'yě', 能: 'néng', 子: 'zǐ', 不: 'bù', 到: 'dào', 小: 'xiǎo' };
export const garbage = [['度板', '林设高', '众半', '角网', '约周类', '布率'], ['件区', '斤场克', '院史', '团令', '票型路', '研句']];
export const tagSets = [['电商', 'java', '直播', 'css'], ['引流', '数据库', 'vue', '剪辑'], ['算法', '涨粉', 'mysql', '淘宝']];

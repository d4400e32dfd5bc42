/**
 * Chinese, both scripts: expressions are written in simplified characters and matched against folded text (script.ts).
 * A rule names the groups of ideas that a habit puts together, not its sentences.
 */
import type { Pack } from "../rule.ts";

// What a wall is made of: it withholds something (WITHHELD), until the reader does something (PRICE), and then lets
// them see it (ACCESS).
const WITHHELD =
  /全文|余下|剩余|剩下|其余|后续|下文|后文|完整(?:版|内容|文章|章节)|隐藏|(?:此处|以下|下列|下面|本|该|当前|更多|付费|文章|帖子|部分|后面|加密|精彩|全部|原)(?:的)?内容|(?:本|此)[文帖章节篇]|正文|试[看读阅]|预览|免费(?:部分|阅读|内容|章节)|\d+\s*[%％]/;
const PRICE =
  /付费|支付|付款|购买|打赏|赞赏|赞助|充值|开通|登[录入陆]|注册|会员|VIP|金币|积分|余额|订阅|扫[码描]|二维码|验证码|密码|口令|暗号|回[复覆]|回帖|跟帖|顶贴|评论|留言|关注|分享|转发|邀请|广告|公众号|公号|客户端|小程序|APP|\d\s*元|[¥￥]\s*\d/i;
/** The part of PRICE that costs money or an account: following and sharing are what promotions ask for as well. */
const PAYMENT =
  /付费|支付|付款|购买|打赏|赞赏|充值|开通|登[录入陆]|注册|会员|VIP|金币|积分|余额|验证码|密码|口令|\d\s*元|[¥￥]\s*\d/i;
const ACCESS =
  /查看|阅读|浏览|观看|收看|解锁|解密|可见|看[到见得]|可看|可读|可阅|显示|展开|看全|(?:继续|接着|往下)看|看完|获取?得?(?:全文|后文|下文|余下|剩余|密码|验证码|完整)/;
const CONDITION = /需|须|请|后|才|输入|发送|▼|⬇|👇|即可|方可|方能|仅限|仅对|仅供|只对|为|完成|↓|→|>>|»/;

// What a promotion is made of.
const FOLLOW =
  /关注|追踪|追蹤|订阅|下载|扫[码描一]|长按|识别|搜索|微信搜|添加|加(?:微|V|薇|群|我|好友)|加入|私信|进群|入群|备注|点击(?:上方|下方|左下|右下|文末|蓝字)/i;
const CHANNEL =
  /公众号|公号|订阅号|服务号|微信|视频号|小程序|二维码|QQ|扣扣|[交粉学读]\S{0,3}群|社群|社区群|头条号|抖音|快手|微博|知乎专栏|B站|小红书|客服|微信号|LINE|Telegram|电报群?|WhatsApp|FB|Facebook|IG|Instagram|粉丝[团专]|粉专|脸书|推特|APP|频道|头像|[「“"『【](?:[^」”"』】]{2,14})[」”"』】]/i;
const BENEFIT =
  /更多|每天|每日|每周|第一时间|免费|领取|获取|赠送|[送赠]你?\d|送你|福利|资料|干货|礼包|大礼|教程|精彩|一起(?:成长|学习|进步|交流)|推送|合作|咨询|置顶|星标|不迷路|不错过|更新|红包|优惠|名额|电子书|学习包|好文|天天|好礼|礼物|不漏接|不走丢|早知道|抢先/;
const REWARD =
  /(?:私信|回复|回覆|留言|评论|发送?|备注|后台|添加|扫码|转发|输入).{0,24}(?:即可|领取|获取|免费|就能|就可|可得|可以?[领得获]|送[给你您])/;

// What a disclaimer is made of.
const ORIGIN =
  /(?:内容|文章|图文|图片|素材|资料|信息|作品|本文|本页面?|资源|稿件|数据|转载|部分|文字|视频).{0,16}(?:来自|来源|源于|源自|取自|选自|整理自|收集|搜集|采集|转载|投稿|上传|贡献|发布|提供|摘自)/;
const CROWD = /互联网|网络|网友|网民|用户|会员|投稿|第三方|其他媒体|其它媒体|公开(?:渠道|资料)|作者本人|博主|自媒体/;
const RIGHTS = /版权|著作权|知识产权|所有权|侵权|侵犯|侵害|违规|违法|不妥|不当|权益|异议/;
const REMOVE = /删除|删掉|刪|侵删|即删|必删|下架|撤下|撤稿|处理|更正|屏蔽/;
const STANCE =
  /不代表.{0,14}(?:观点|立场|意见|看法)|(?:仅|只)代表.{0,10}(?:本人|个人|作者|原作者)|(?:观点|立场).{0,8}(?:无关|不代表)/;
const STUDY = /(?:仅|只|仅仅)(?:供|作|做|限|用)(?:于)?.{0,10}(?:参考|学习|交流|研究|分享|欣赏|娱乐)/;
const LIABILITY =
  /不承担.{0,14}(?:责任|义务|损失)|概不负责|不对.{0,16}负责|(?:存储|储存)(?:空间)?服务|信息发布平台|不拥有所有权|不作任何保证|后果自负/;

// Somebody tells or argues: prose, whatever it is about.
const TELLS =
  /[我他她它咱](?!们?(?:要)?(?:注册|登录|的信箱))|读者们?(?!群)|有人|许多人?|很多人?|人们|大多数|听说|那是|觉得(?!不错|有用|有帮助|有收获|还行|好|写得)|认为|以为|据说|曾经|因为|所以|但[是我他]|却|不过|然而|比如|譬如|例如|所谓|[这那][种类样句段](?!的?(?:文章|内容|资讯|好文))|如何|怎么|为什么|是不是|有没有|(?:研究|调查|数据|结果)显示|[写印刻贴标题画喷]的?[着是有道][^。！？]{0,8}[：:]/;
const ASKS = /[？?]\s*$/;

export const zh: Pack = {
  lang: "zh",
  folds: true,
  rules: [
    // — walls —
    {
      id: "wall-access",
      kind: "wall",
      why: "Says that the reader has to do something before the text can be read.",
      weight: 0.6,
      all: [PRICE, ACCESS, CONDITION, WITHHELD],
      unless: [TELLS, ASKS],
      max: 70,
      hit: [
        "本内容需登录后查看",
        "剩余60%内容，支付后可阅读全文",
        "此處內容需要付費後查看",
        "扫码关注后回复“2024”获取密码继续阅读全文",
        "温馨提示：以下内容已隐藏，评论后可见",
      ],
      miss: ["我付费以后才看到全文，但觉得不值。", "很多人以为登录后才能查看全文是为了安全。"],
    },
    {
      id: "wall-do-then-read",
      kind: "wall",
      why: "Says what the reader has to do to go on reading.",
      weight: 0.65,
      all: [PRICE, /(?:后|才能|即可|方可|即能|→|>>)\s*.{0,8}(?:继续|接着)?(?:查看|阅读|浏览|观看|解锁|可见|展开|往下)/],
      unless: [TELLS, ASKS],
      max: 44,
      hit: ["扫码关注公众号，输入验证码后继续阅读", "登录后可见", "打赏5元即可查看"],
      miss: ["他关注后才能看见的那条消息是假的，我没有回。"],
    },
    {
      id: "wall-withheld",
      kind: "wall",
      why: "Says that this part of the text is kept back.",
      weight: 0.5,
      all: [WITHHELD, PAYMENT, CONDITION],
      unless: [TELLS, ASKS],
      max: 36,
      hit: ["本文为付费内容", "以下內容需付費閱讀", "试读已结束，请购买后继续"],
      miss: ["她为正文付款的时候，编辑已经走了。"],
    },
    {
      id: "wall-preview-over",
      kind: "wall",
      why: "Says that the free part of the text ends here.",
      weight: 0.65,
      all: [
        /(?:试[看读阅听]|预览|免费.{0,4}(?:部分|内容|章节|阅读|试读)?).{0,6}(?:结束|到此|完毕|已完)|(?:剩余|余下|还有|其余|隐藏了?)\s*(?:约)?\s*\d+\s*(?:[%％字页章])/,
      ],
      unless: [TELLS, ASKS],
      max: 50,
      hit: ["试看结束", "免费阅读到此结束", "剩余70%未读", "还有1320字，解锁后查看"],
      miss: ["我们的试读活动结束了，感谢各位。", "他还有30页没有写完。"],
    },
    {
      id: "wall-price",
      kind: "wall",
      why: "Names the price for which the text opens.",
      weight: 0.55,
      all: [
        /\d+(?:\.\d+)?\s*(?:元|金币|积分)|[¥￥]\s*\d/,
        /解锁|开通|阅读全文|查看全文|看全文|订阅|会员/,
        /文章|全文|内容|阅读|专栏|会员|VIP/i,
      ],
      unless: [TELLS, ASKS, /[。]/],
      max: 40,
      hit: ["最低0.5元/天 解锁文章", "¥9.9 订阅专栏 阅读全文"],
      miss: ["他花了30元订阅会员，只看了两天。"],
    },
    {
      id: "wall-hidden",
      kind: "wall",
      why: "Says that the text here is hidden or locked.",
      weight: 0.6,
      all: [/(?:内容|部分|此处|以下).{0,6}(?:已|被|已被)(?:作者)?(?:隐藏|折叠|锁定|加密|屏蔽|保护)/],
      unless: [TELLS, ASKS],
      max: 40,
      hit: ["此处内容已隐藏", "*** 以下内容已加密 ***"],
      miss: ["那段内容已被隐藏，我后来才知道。"],
    },
    {
      id: "wall-next-part",
      kind: "wall",
      why: "Says that the text goes on on another page.",
      weight: 0.6,
      all: [
        /本[章篇节文](?:内容)?未完|内容未完|(?:点击|请看|翻到?|进入|阅读)\s*[“「]?\s*(?:下一页|第\s*\d+\s*页|后续页面)|下一页(?:继续|查看|阅读|更精彩)|全文共\s*\d+\s*页/,
      ],
      unless: [TELLS, ASKS, /[。]/],
      max: 40,
      hit: ["— 本章未完，点击下一页继续 —", "内容未完，下一页继续阅读"],
      miss: ["我点击下一页，页面没有反应。"],
    },
    {
      id: "wall-button",
      kind: "wall",
      why: "A button or a price that belongs to a wall next to it.",
      weight: 0.2,
      beside: true,
      all: [
        /^[\s\p{P}\p{S}]*(?:价格|售价|原价|特价|限时|优惠|仅需|会员价|VIP)?[：:]?\s*(?:[¥￥]?\s*\d+(?:\.\d+)?\s*(?:元|金币|积分|币|点)?)?\s*(?:立即|立刻|马上|点击|点此|去|前往|我要|一键|现在|微信|支付宝|扫码|请先?)?\s*(?:登[录入陆]|注册|购买|支付|付费|付款|打赏|赞赏|充值|开通|订阅|解锁|续费|加入|成为|查看|阅读|展开|扫码|关注)(?:\/注册|\/登录|会员|VIP|全文|阅读|查看|文章|内容|解锁|打赏|支付|价格|套餐|账号|帐号)*\s*(?:[¥￥]?\s*\d+(?:\.\d+)?\s*(?:元|金币|积分|币|\/月|\/年)?)?[\s\p{P}\p{S}]*$/iu,
      ],
      max: 26,
      hit: ["立即登录", "立即支付 ¥1.00", "价格：3金币 立即购买", "立即打賞", "开通会员"],
      miss: ["登录页的颜色要改", "购买前请看清尺码表"],
    },
    // — promotions —
    {
      id: "promo-follow",
      kind: "promo",
      why: "Asks the reader to follow an account and promises something for it.",
      weight: 0.6,
      all: [FOLLOW, CHANNEL, BENEFIT],
      unless: [TELLS, ASKS],
      max: 90,
      hit: [
        "更多干货请关注公众号：山海课堂",
        "長按識別二維碼，關注「某某」，一起成長",
        "扫码添加客服微信，免费领取资料包",
      ],
      miss: ["我的公众号每天更新，但关注的人不多。", "他们为什么要关注这个公众号的更多数据？"],
    },
    {
      id: "promo-follow-account",
      kind: "promo",
      why: "Asks the reader to follow an account.",
      weight: 0.45,
      all: [
        /(?:请|欢迎|记得|长按|扫码|扫描|微信|点击|搜索|求|别忘了?|↓|👇|赶[紧快]|快来|喜欢|感兴趣|想).{0,24}(?:关注|订阅|添加|加群|加微|收藏|转发|点赞|在看|星标)/,
        /公众号|公号|微信|二维码|[「“"『【]|本站|我们|小编|ID|群|号/,
      ],
      unless: [TELLS, ASKS],
      max: 70,
      hit: ["欢迎扫码关注「某某学堂」公众号", "喜欢本文请关注公众号：某某，点个在看"],
      miss: ["我没有请他关注公众号。"],
    },
    {
      id: "promo-reward",
      kind: "promo",
      why: "Promises material to readers who send a word or a message.",
      weight: 0.6,
      all: [
        REWARD,
        /资料|礼包|教程|课程|福利|领书|[入进]群|小礼物|电子书|模板|源码|全套|完整|答案|视频|报告|工具|名额|红包|[“"「『]\s*\S{1,10}\s*[”"」』]/,
      ],
      unless: [TELLS, ASKS],
      max: 80,
      hit: ["私信回复“资料”即可领取全套教程", "后台回复「面试」免费获取题库资料"],
      miss: ["我在后台回复“收到”，她就能领取资料了。"],
    },
    {
      id: "promo-contact",
      kind: "promo",
      why: "Gives a number to call or to write to, for business.",
      weight: 0.6,
      all: [
        /(?:电话|热线|手机|微信号?|QQ|客服|联系人?|加V|薇信|加微|咨询)[^。]{0,12}[：:]?\s*[+\d][\d\-\s]{6,}|(?:微信|薇信|VX|wx|v信|QQ)号?\s*[：:]?\s*[A-Za-z0-9_-]{5,}/i,
        /咨询|合作|欢迎|代理|加盟|报名|购买|下单|订购|热线|业务|商务|销售|优惠|免费|投放|领取|了解/,
      ],
      unless: [TELLS, ASKS],
      max: 80,
      hit: ["销售热线：13800000000 欢迎咨询", "商务合作微信：abc_12345"],
      miss: ["我拨了客服电话13800000000，报名的人很多。"],
    },
    {
      id: "promo-read-original",
      kind: "promo",
      why: "An account's call to press a button that this page does not have.",
      weight: 0.6,
      all: [
        /(?:戳|点击|点)[^。，]{0,6}[“"「『]?\s*阅读原文|预览时标签不可点|继续滑动看下一个|微信扫一扫|↓{2,}.*关注|喜欢(?:就|请)?点.{0,4}在看/,
      ],
      unless: [ASKS],
      max: 60,
      hit: ["戳“阅读原文”，报名靶场实操", "微信扫一扫 关注该公众号"],
      miss: ["原文的阅读体验更好，点击那一页就知道了。"],
    },
    // — disclaimers —
    {
      id: "disclaimer-remove",
      kind: "disclaimer",
      why: "Offers to take the text down when its owner writes to the site.",
      weight: 0.65,
      all: [
        RIGHTS,
        REMOVE,
        /如有|如果|如发现|若有|若|如|若发现|请|敬请|侵删|必删|即删|立删|均|联系|告知|感谢/,
        /我们|本站|站长|本网|平台|管理员|小编|客服|后台|邮箱|邮件|电邮|@|#\w+\.\w|QQ|请(?:告知|联系|发|及时|尽快|与|作者)|联系(?:作者|删除|处理)|来信|来电|即删|必删|立删|侵删|私信|留言|后台/i,
      ],
      unless: [/[我他她](?!们)/, ASKS],
      max: 260,
      hit: [
        "如有侵权请联系我们删除",
        "图文来源网络，版权属于原作者，若有不妥请告知删除。",
        "侵权请发邮件至 a@b.example 处理",
        "如有侵權，請聯繫本站刪除",
      ],
      miss: ["我发现侵权以后，请平台删除了那篇文章。", "法院认为，被告应当删除侵权图片。"],
    },
    {
      id: "disclaimer-contact",
      kind: "disclaimer",
      why: "Asks the owners of the rights to write to the site.",
      weight: 0.6,
      all: [
        /侵权|侵犯|版权|著作权|异议/,
        /联系|告知|来信|来函|通知|投诉|发(?:送)?(?:邮件|至|到)/,
        /@|#\w+\.\w|邮箱|邮件|QQ|本站|我们|站长|管理员|后台|客服|小编|作者/i,
      ],
      unless: [/[我他她](?!们)/, ASKS],
      max: 90,
      hit: ["如有侵权请联系:admin#site.example", "涉及版权问题，请来信告知本站"],
      miss: ["我联系了作者，问他版权的事。"],
    },
    {
      id: "disclaimer-origin",
      kind: "disclaimer",
      why: "Says that the text was gathered from the web or sent in by users.",
      weight: 0.6,
      all: [ORIGIN, CROWD, /版权|侵|立场|观点|参考|学习|交流|删|归原作者|本站|平台|转载|声明|无法|责任|所有/],
      unless: [/[我他她](?!们)/, ASKS, /研究|调查|统计|数据显示/],
      max: 260,
      hit: [
        "内容来源于互联网，仅供学习交流，版权归原作者所有。",
        "以上文章由网友投稿，不代表本站观点",
        "文章转载自网络，版权归原作者",
      ],
      miss: ["我的资料来自互联网，可能有错。"],
    },
    {
      id: "disclaimer-stance",
      kind: "disclaimer",
      why: "Says that the site does not stand for what the text says.",
      weight: 0.6,
      all: [STANCE, /本站|本网|平台|网站|搜狐号|网易号|百家号|头条号|作者|文章|内容|该文|本文|本号|声明/],
      unless: [/[我他她](?!们)/, ASKS],
      max: 260,
      hit: ["本文仅代表作者个人观点，不代表本站立场", "该文观点仅代表作者本人"],
      miss: ["我说的话不代表公司的立场，只代表我自己。"],
    },
    {
      id: "disclaimer-liability",
      kind: "disclaimer",
      why: "Says that the site only stores what users publish, or is liable for nothing.",
      weight: 0.6,
      all: [LIABILITY, /本站|本网|平台|网站|用户|内容|信息|文章|本文|作者/],
      unless: [/[我他她](?!们)|法院|被告|原告|合同|房东|保险|公司应/, ASKS],
      max: 420,
      hit: ["本站仅提供信息存储空间服务", "平台不对内容负责，用户自行承担"],
      miss: ["合同写明房东不承担维修责任，内容要看清。"],
    },
    {
      id: "disclaimer-study",
      kind: "disclaimer",
      why: "Says that the text is for study or reference only.",
      weight: 0.5,
      all: [STUDY, /本文|文章|内容|资料|译文|转载|信息|以上/, /参考|学习|交流/],
      unless: [/[我他她](?!们)/, ASKS, /诊|医生|律师|投资建议/],
      max: 80,
      hit: ["本文仅供学习参考，请勿用于商业用途", "译文仅供参考，以原文为准"],
      miss: ["我写的东西仅供参考。"],
    },
    {
      id: "disclaimer-reprint",
      kind: "disclaimer",
      why: "A site's line about reprinting and rights.",
      weight: 0.55,
      all: [
        /版权声明|转载(?:请|须|需|本|时|应)?(?:务必)?.{0,8}(?:注明|保留|附上|联系|授权)|未经.{0,10}(?:授权|许可|允许).{0,8}(?:转载|使用|禁止)|未授权禁止转载|禁止转载/,
        /本文|本站|文章|出处|来源|作者|链接|声明|转载|原创/,
      ],
      unless: [/[我他她](?!们)/, ASKS],
      max: 160,
      hit: ["版权声明：本文为原创文章，转载请保留出处！", "本文作者为某某，转载请注明。"],
      miss: ["我在每一页都写了转载请注明出处，没有用。"],
    },
    // — furniture —
    {
      id: "furniture-counts",
      kind: "furniture",
      why: "A line of dates, categories and counters of the page.",
      weight: 0.8,
      all: [
        /(?:^|[\s|｜/·•,，(（])(?:阅读|浏览|点击|查看|人气|评论|点赞|收藏|热度|访问|围观|分类|栏目|所属栏目|频道|标签|发布(?:时间|日期|于)?|发表(?:时间|日期|于)?|更新(?:时间|日期|于)?|时间|日期)(?:量|数|次数)?\s*[：:(（]?\s*(?:\d|\[|[^\s，。]{2,12}$)/,
        /\d/,
      ],
      unless: [/[。！？]|，.*，/],
      max: 60,
      hit: ["2020-01-02 分类：随笔 阅读(12) 评论(0)", "发布时间：2022-06-24 所属栏目：国内新闻", "阅读量:45"],
      miss: ["评论3条里，有2条是骂人的。", "截止日期：2022年3月31日"],
    },
    {
      id: "furniture-byline",
      kind: "furniture",
      why: "Names the writer and the day, under the title.",
      weight: 0.5,
      all: [
        /^(?:(?:文|作者|撰文)?\s*[：:/／|]?\s*)[^\s，。！？：:]{2,10}[\s\u3000·|｜/／,，]+(?:\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?|\d{1,2}月\d{1,2}日)(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?$/,
      ],
      max: 36,
      hit: ["沈舟 2026年9月2日", "林一 · 2020-01-02"],
      miss: ["我们在那里等到了 2020年3月1日，才走。"],
    },
    {
      id: "furniture-neighbours",
      kind: "furniture",
      why: "A link to the page before or after.",
      weight: 0.8,
      all: [/^[\s\p{P}\p{S}]*(?:上|下|前|后)一[篇章节页条][：:]/u],
      max: 120,
      hit: ["上一篇：怎样养花", "下一篇： 没有了"],
      miss: ["上一篇我讲了水，下一篇讲土。"],
    },
    {
      id: "furniture-share",
      kind: "furniture",
      why: "Buttons to share, to like or to follow.",
      weight: 0.8,
      all: [
        /^[\s\p{P}\p{S}]*(?:分享(?:到|至|给)?|转发到|点赞|收藏|打赏|举报|喜欢|踩|扫码|二维码|微信|微博|QQ空间|朋友圈|复制链接|复制连结|回到顶部|返回(?:首页|顶部|列表)|打印(?:本页)?|关闭(?:窗口)?|责任编辑|编辑|责编|(?:大|放大)字体|字体)(?:[\s\p{P}\p{S}\d]|分享(?:到|至|给)?|微信好友|微信|新浪微博|微博|QQ空间|QQ好友|QQ|朋友圈|点赞|收藏|打赏|举报|好友|和|复制链接|复制连结|人|个|踩|小|大|中|赞|二维码|扫一扫|打印|关闭|LINE|FB|Facebook|Twitter|X|Telegram|WhatsApp|Email|邮件)*$/iu,
      ],
      max: 60,
      hit: ["分享到： 微信好友 微博 QQ空间", "点赞 (12) 收藏", "责任编辑：", "分享：LINE FB 複製連結"],
      miss: ["分享到这里就结束了", "收藏的人多，看的人少"],
    },
    {
      id: "furniture-editor",
      kind: "furniture",
      why: "Names the site's editor.",
      weight: 0.7,
      all: [
        /^[\s\p{P}\p{S}]*(?:责任编辑|责编|本文编辑|值班编辑|网络编辑|编辑|审核|校对|排版)\s*[：:|｜]\s*[^\s，。！？]{0,6}(?:[、 ]\S{1,6})?[\s\p{P}\p{S}]*$/u,
      ],
      max: 30,
      hit: ["责任编辑：张三", "（编辑：李四）"],
      miss: ["编辑：我不同意这个标题。"],
    },
    {
      id: "furniture-more",
      kind: "furniture",
      why: "A platform's link to more of its own pages.",
      weight: 0.8,
      all: [
        /^[\s\p{P}\p{S}]*(?:返回\S{2,8}[，,]\s*)?查看更多[\s\p{P}\p{S}]*$|^[\s\p{P}\p{S}]*(?:相关(?:推荐|阅读|文章|标签|链接)|猜你喜欢|热门推荐|延伸阅读|推荐阅读|更多推荐|大家都在看|为您推荐|友情链接)\s*的?[：:]?[\s\p{P}\p{S}]*$/u,
      ],
      max: 24,
      hit: ["返回搜狐，查看更多", "相关推荐", "猜你喜欢："],
      miss: ["相关推荐信写了三封"],
    },
    {
      id: "furniture-related",
      kind: "furniture",
      why: "Leads to another page of the site.",
      weight: 0.55,
      all: [
        /^[\s\p{P}\p{S}]*(?:相关(?:推荐|阅读|文章|链接)|延伸阅读|推荐阅读|扩展阅读|猜你喜欢|热门推荐|更多(?:文章|阅读|推荐))\s*[：:]\s*\S/u,
      ],
      max: 90,
      hit: ["相关阅读：手机没信号怎么办", "延伸閱讀：怎樣養花"],
      miss: ["相关阅读材料我放在书架上了。"],
    },
    {
      id: "furniture-date",
      kind: "furniture",
      why: "The day of publication, under the title.",
      weight: 0.45,
      all: [/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[\sT]+\d{1,2}:\d{2}(?::\d{2})?)?(?:[\s·|]+[^\s，。]{1,12}){0,2}$/],
      max: 40,
      hit: ["2024-03-05 08:11 某某网", "2020年1月2日"],
      miss: ["2020年1月2日，我们出发了。"],
    },
    {
      id: "furniture-pager",
      kind: "furniture",
      why: "Page numbers of the site.",
      weight: 0.8,
      all: [
        /^[\sp{P}p{S}]*(?:首页|上一?页|下一?页|尾页|末页|共?\s*\d+\s*页?|第?\s*\d+\s*页|[\s\d./|]){2,}[\sp{P}p{S}]*$/,
        /页/,
      ],
      max: 60,
      hit: ["上一页 1 2 3 下一页", "共5页 1 2 3 4 5"],
      miss: ["共5页的手稿"],
    },
  ],
};

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

// The same ideas more widely, for rules that add up what a line voices. None of them says anything alone.
const IDEA = {
  // of walls
  kept: /全文|余下|剩余|剩下|尚余|其余|后续|下文|后文|后半|后面|往下|接下来|大半|三分之|完整|隐藏|上锁|锁[起定了住]|加密|(?:此处|以下|下列|下面|本|该|更多|付费|部分|精彩|全部|原|文章)(?:的)?(?:内容|文章|段落)|(?:本|此|整|该)[文帖章节篇]|正文|章节|帖子|文档|试[看读阅]|预览|游客|体验时长|免费(?:部分|阅读|内容|章节|篇数|额度)|[前余剩]\s*约?\s*[\d,]+\s*(?:[%％]|字|页)|最后的话|结局|答案/,
  act: /付\s*[\d.]+|付费|支付|付款|购|打赏|赞赏|赞助|充值|续费|扣除|扣\s*\d|开通|升级|登[录入陆]|注册|账号|帐号|绑定|会员|VIP|金币|积分|点数|余额|订阅|下单|验证|密码|口令|暗号|跟帖|回帖|回复|顶一下|评论[后可才即]|扫[码描]|公众号|关注|转发到|分享[到后给至]|邀请|广告|视频|客户端|小程序|应用商店|APP|粉丝|星球|专属|独享|独家|手机号|元\/[月年天]|[¥￥]\s*\d|\d\s*元/i,
  see: /查看|阅读|浏览|观看|收看|接着看|往下看|继续看|看完|看全|看[到见得]|看后|看[整余剩]|观赏|通读|解锁|解密|解除|可见|可看|展开|显示|放行|打开|出来|下载|开启/,
  until:
    /需|须|请|后[，,。！!~～]?|才|即可|方可|方能|就能|就会|可以|自动|仅限|仅对|仅供|只给|只对|只放|为|立即|立刻|马上|到期|上限|不足|不够|已达|还剩|截止|先|↓|→|>>|»|▼|➤|={4,}|-{4,}|\*{3,}/,
  // of promotions
  join: /关注|追踪|订阅|扫码|扫一扫|扫描|长按|识别|加入|添加|加[微VＶ薇我群]|加\S{0,4}(?:好友|助手|客服)|[进入]群|私信|私戳|私聊|搜索|搜一?搜|搜[：:“「『【]|下载|安装|收藏|星标|置顶|点赞|点个|转发|在看|三连|预约|戳|回复|发送|对话框|后台|招募|报名|咨询|拨打|致电|来电|加盟|选购|领取|领[：:]|欢迎[到来至加]|找我们|投稿/i,
  channel:
    /公众号|公号|订阅号|服务号|官方帐?账?号|微信|视频号|小程序|二维码|QR|QQ|扣扣|企鹅群|群[主号聊：:]|\S群|社群|头条号|抖音|某音|快手|微博|知乎|B站|小红[书薯]|客服|小助手|薇|V信|VX|LINE|Telegram|电报|TG|频道|WhatsApp|FB|Facebook|IG|Instagram|粉[丝专]|脸书|推特|APP|客户端|直播间|星球|论坛|贴吧|本站|官网|热线|电话|邮箱|手机(?:访问|版)/i,
  gain: /更多|每天|每日|每周|每晚|天天|第一时间|最新|免费|领取|获取|赠|送[你您一\d]|[再就]送|福利|资料|干货|礼[包物品盒]|好礼|教程|精彩|好文|一起|推送|置顶|不迷路|不错过|不走丢|不漏|失联|更新|红包|优惠|折扣|首购|运费|券|名额|限时|限\d|每天限|电子书|课件|模板|懒人包|打包|先到先得|答疑|抽奖|抽好|有奖|惊喜|合作|投放|友链|商务|支持|码字不易|鼓励|方便|内幕|赚|找不[着到]|提升|交流|学习|陪伴/,
  handle:
    /@[\w{]{4,}|(?:[：:（(]|号|信|薇|群)\s*[A-Za-z][\w-]{4,}|\bID\b|[【「『“"][^】」』”"]{2,14}[】」』”"]|[：:]\s*[+\d][\d\s-]{5,}|\d{6,}|t\.me\/|\bm\.[\w{]/i,
  tone: /[!！~～⭐★☆👇👆❤🎁➕🔥✨📢]|[→▶↓＼↑]|赶[紧快]|快来|快快|速来|记得|别忘|欢迎|老铁|小伙伴|宝子|亲[，,们]|不见不散|走起|谢谢|求[关点转个赞]|喔|哦/u,
  // of disclaimers
  gathered:
    /来自|来源|源于|源自|取自|选自|摘自|图源|文源|转载|转贴|转发|整理|搜集|收集|采集|抓取|搜罗|汇编|投稿|投递|上传|提供|贡献|发布|生成|编译|收录|借鉴/,
  crowd:
    /互联网|网络|源网|取自网|网上|网友|网民|用户|会员|投稿人|投稿者|第三方|其[他它]媒体|媒体|公开|程序|机器|自动|AI|人工智[能慧]|自媒体|作者|博主|原[创著文]/i,
  rights:
    /版权|著作权|知识产权|所有权|权利|权益|侵[权犯害联删立]|违规|违法|不妥|不当|不便|异议|涉及|触及|冒犯|下架|出处|署名|保护条例/,
  remove: /删除|删掉|[侵即必立联]删|下架|下线|撤[下销稿除]|移除|拿掉|断开|更正|屏蔽|处理|改正|修正|接洽|整改/,
  contact:
    /联[系络]|告知|来信|来函|来电|通知|投诉|邮[箱件]|E-?mail|发至|寄至|提交|站长|管理员|小编|客服|后台|私信|QQ|@|#\w+\.\w/i,
  stance:
    /(?:不|非).{0,3}代表.{0,14}(?:观点|立场|意见|看法)|(?:仅|只|纯)(?:为|代表|属).{0,10}(?:本人|个人|作者|分享|观点|意见)|(?:观点|立场|言论).{0,10}(?:无关|自负|作者|个人)|个人(?:观点|意见|看法)|一家之言|立场|背书|赞同其观点|无关|(?:不|概不|亦不|恕不).{0,4}(?:承担|负|保证|担保|作任何|做任何)/,
  study:
    /(?:仅|只|仅仅|纯|单纯)(?:供|作|做|限|用|属).{0,12}(?:参考|学习|交流|研究|之用|分享|欣赏|娱乐|科普|试阅)|二十四小时内|24\s*小时内|禁止商用|商业用途|传递更多信息|旨在|公益/,
  risk: /风险|自负|[须需]?谨慎|自行(?:判断|斟酌|承担|甄别|核实|决定|删除)|斟酌|医嘱|面诊|医生|律师|投资|买卖/,
  unsure:
    /不构成|不(?:能|可|得)?(?:作为|替代|代替)|并非.{0,6}(?:建议|承诺)|为准|未经.{0,6}核实|无法.{0,8}核实|真实性|准确性|完整性|错漏|疏漏|不予|不保证/,
  site: /本站|本网|平台|网站|本页|本平台|本号|该文|本文|此文|此篇|以上(?:内容|文章|言论|信息|观点|图文)|所列内容|内容|文章|素材|图文|图片|资料|信息|文字/,
  notice:
    /^[\s\p{P}\p{S}]*(?:郑重|特别|免责|版权|风险|温馨|法律)?(?:声明|提示|说明|注|提醒)|※|条例|【[^】]{0,6}(?:声明|删|免责|版权)】/u,
} as const;
/** Somebody speaks of himself or of others. */
const PERSON =
  /[我他她咱](?!们)|说(?!明)|收到(?!的)|[回答]复[，：:说]|[写印刻贴标画喷]的?[着是有道][^。！？]{0,8}[：:]|笔者|记者|法院|被告|原告|律师|[本贵](?:馆|院|校|公司|店|社|会)/;

export const zh: Pack = {
  lang: "zh",
  folds: true,
  rules: [
    {
      id: "wall-ideas",
      kind: "wall",
      why: "Puts together what walls say: something is kept back until the reader does something.",
      weight: 0,
      ideas: [
        [0.2, IDEA.kept],
        [0.2, IDEA.act],
        [0.16, IDEA.see],
        [0.12, IDEA.until],
      ],
      unless: [PERSON, TELLS, ASKS],
      max: 130,
      hit: ["打赏任意金额，解锁作者写在最后的话", "后面还有一大半，付 3.8 元接着看（217 人已购）"],
      miss: ["他往下看了一眼。", "雨停了，路还湿着"],
    },
    {
      id: "promo-ideas",
      kind: "promo",
      why: "Puts together what promotions say: do this, there, and get that.",
      weight: 0,
      ideas: [
        [0.2, IDEA.join],
        [0.2, IDEA.channel],
        [0.16, IDEA.gain],
        [0.14, IDEA.handle],
        [0.14, IDEA.tone],
      ],
      unless: [PERSON, ASKS],
      max: 130,
      hit: ["QQ群：618403227（验证写网站名），群文件天天更新", "每晚八点直播间不见不散，扫一扫预约，进来就有福利"],
      miss: ["我在群里问了一句，没有人回。", "电话响了三声"],
    },
    {
      id: "disclaimer-ideas",
      kind: "disclaimer",
      why: "Puts together what disclaimers say: where the text is from, that nobody answers for it, who may have it removed.",
      weight: 0,
      ideas: [
        [0.12, IDEA.gathered],
        [0.12, IDEA.crowd],
        [0.16, IDEA.rights],
        [0.16, IDEA.remove],
        [0.14, IDEA.contact],
        [0.2, IDEA.stance],
        [0.2, IDEA.study],
        [0.2, IDEA.risk],
        [0.2, IDEA.unsure],
        [0.1, IDEA.site],
        [0.2, IDEA.notice],
      ],
      unless: [PERSON, ASKS],
      max: 420,
      hit: ["图源网，侵联删", "本页图文由程序自动抓取，未经人工核实。如触及您的版权烦请告知，核对无误即刻撤销"],
      miss: ["我把资料发给了作者。", "图片挂在墙上"],
    },
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
        /(?:本|这一)[章篇节文](?:内容)?(?:还没|未|没有?)完|(?:共|分)\s*[为成]?\s*[\d一二三四五六七八九十]+\s*页.{0,14}(?:下一?页|翻)|[戳点][「“]?下一[章页]|本[章篇节文](?:内容)?未完|内容未完|(?:点击|请看|翻到?|进入|阅读)\s*[“「]?\s*(?:下一页|第\s*\d+\s*页|后续页面)|下一页(?:继续|查看|阅读|更精彩)|全文共\s*\d+\s*页/,
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
      id: "furniture-trail",
      kind: "furniture",
      why: "The way to the page within the site.",
      weight: 0.8,
      all: [
        /^[\s\p{P}\p{S}]*(?:(?:当前|您?所在|目前|现在)的?位置|你在这里|首页|主页|网站首页)\s*[：:]?.{0,60}$/u,
        /[>›»＞→/／\\]|-{2}|：|:/,
      ],
      unless: [/[。！？，]/],
      max: 80,
      hit: ["当前位置：首页 > 综合资讯 > 正文", "首頁 › 生活新知 › 內文"],
      miss: ["首页改版之后/访问量翻了一倍，没有人想到。", "当前位置怎么看"],
    },
    {
      id: "furniture-words",
      kind: "furniture",
      why: "A row of the page's buttons and counters.",
      weight: 0.8,
      all: [
        /^[\s\p{P}\p{S}\d]*(?:(?:上一?[篇页章]|下一?[篇页章]|点赞|喜欢|赞|踩|打赏|赞赏|收藏(?:本[站文页])?|加入收藏|设为首页|网站投稿|在线投稿|海报|生成海报|分享|转发|转寄(?:好友)?|举报|纠错|报错|章节报错|反馈|评论|条?评论|留言|我来说两句|发表评论|写评论|抢沙发|暂无评论|打印(?:本页)?|列印|关闭(?:窗口)?|返回顶部|回到顶部|返回列表|返回|顶部|目录|书架|加入书架|推荐本书|推荐票|月票|朗读|听全文|夜间模式|日间|字号|字体|字级|字体大小|特大|小|中|大|A|简体|繁体|手机版|电脑版|扫一扫|用手机看|手机看|二维码|标签云?|标签|最新(?:发布|文章)|热门(?:文章|标签)?|随便看看|推荐|更多|查看更多|展开|收起|收起全文|只看楼主|倒序(?:浏览)?|回复|使用道具|沙发|楼主|版主|登录|注册|用户评分|评分|人参与|人评分|有用|没用|不喜欢|关注|已关注|私信|下载|复制链接|新窗口打开|人觉得有用|人收藏|人喜欢|次|人|条|共有?|已有|阅读|浏览|全文约需|分钟|万|千|秒|人看过|看过|读完|预计|阅读时间|约|需|微信|微博|QQ|空间|朋友圈|LINE|FB|Facebook|Twitter|Telegram|X)[\s\p{P}\p{S}\d.]*){2,16}$/u,
      ],
      max: 80,
      hit: ["打印本页 | 关闭窗口 | 返回顶部", "喜欢(31)　打赏　收藏　海报", "用户评分：★★★★☆ 4.2（87 人参与）"],
      miss: ["喜欢的人收藏它", "大中小学", "关注人的健康"],
    },
    {
      id: "furniture-neighbours",
      kind: "furniture",
      why: "A link to the page before or after.",
      weight: 0.8,
      all: [/^[\s\p{P}\p{S}]*(?:[上下前后]一?[篇章节页条]|[新旧]文|[上下]篇文章)[：:]/u],
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
        /^[\s\p{P}\p{S}]*(?:相关(?:推荐|阅读|文章|链接)|延伸阅读|推荐阅读|扩展阅读|拓展阅读|猜你喜欢|热门推荐|更多(?:文章|阅读|推荐)|接着看|相关问答)\s*[：:】］\]]\s*\S/u,
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

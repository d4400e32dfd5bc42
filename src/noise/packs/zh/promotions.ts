/** Promotions: do this, there, and get that. */
import type { PhraseRule } from "../../rule.ts";
import { ASKS, PERSON, TELLS } from "./prose.ts";

const FOLLOW =
  /关注|追踪|订阅|下载|扫[码描一]|长按|识别|搜索|微信搜|添加|加(?:微|V|薇|群|我|好友)|加入|私信|进群|入群|备注|点击(?:上方|下方|左下|右下|文末|蓝字)/i;
const CHANNEL =
  /公众号|公号|订阅号|服务号|微信|视频号|小程序|二维码|QQ|扣扣|[交粉学读]\S{0,3}群|社群|社区群|头条号|抖音|快手|微博|知乎专栏|B站|小红书|客服|微信号|LINE|Telegram|电报群?|WhatsApp|FB|Facebook|IG|Instagram|粉丝[团专]|粉专|脸书|推特|APP|频道|头像|[「“"『【](?:[^」”"』】]{2,14})[」”"』】]/i;
const BENEFIT =
  /更多|每天|每日|每周|第一时间|免费|领取|获取|赠送|[送赠]你?\d|送你|福利|资料|干货|礼包|大礼|教程|精彩|一起(?:成长|学习|进步|交流)|推送|合作|咨询|置顶|星标|不迷路|不错过|更新|红包|优惠|名额|电子书|学习包|好文|天天|好礼|礼物|不漏接|不走丢|早知道|抢先/;
const REWARD =
  /(?:私信|回复|回覆|留言|评论|发送?|备注|后台|添加|扫码|转发|输入).{0,24}(?:即可|领取|获取|免费|就能|就可|可得|可以?[领得获]|送[给你您])/;

// The same ideas more widely, for the rule that adds up what a line voices. None of them says anything alone.
const IDEA = {
  join: /关注|追踪|订阅|扫码|扫一扫|扫描|长按|识别|加入|添加|加[微VＶ薇我群]|加\S{0,4}(?:好友|助手|客服)|[进入]群|私[信讯戳聊]|推荐给|收听|搜索|搜一?搜|搜[：:“「『【]|下载|安装|收藏|星标|置顶|点赞|点个|转发|在看|三连|预约|戳|回复|发送|对话框|后台|招募|报名|咨询|拨打|致电|来电|加盟|选购|领取|领[：:]|欢迎[到来至加]|找我们|投稿/i,
  channel:
    /公众号|公号|订阅号|服务号|官方帐?账?号|微信|视频号|小程序|二维码|QR|QQ|扣扣|企鹅群|群[主号聊：:]|\S群|社群|头条号|抖音|某音|快手|微博|知乎|B站|小红[书薯]|客服|小助手|薇|V信|VX|LINE|Telegram|电报|TG|频道|WhatsApp|FB|Facebook|IG|Instagram|粉[丝专]|脸书|推特|APP|客户端|直播间|电台|专栏|播客|顾问|助教|导师|星球|论坛|贴吧|本站|官网|热线|电话|邮箱|手机(?:访问|版)/i,
  gain: /更多|每天|每日|每周|每晚|天天|第一时间|最新|免费|领取|获取|赠|送[你您一\d]|[再就]送|送.{0,2}[课书券]|名额|福利|资料|干货|礼[包物品盒]|好礼|教程|精彩|好文|一起|推送|置顶|不迷路|不错过|不走丢|不漏|失联|更新|红包|优惠|折扣|首购|运费|券|名额|限时|限\d|每天限|电子书|课件|模板|懒人包|打包|先到先得|答疑|抽奖|抽好|有奖|惊喜|合作|投放|友链|商务|支持|码字不易|鼓励|有?帮助|有所?收获|方便|内幕|赚|找不[着到]|提升|交流|学习|陪伴/,
  handle:
    /@[\w{]{4,}|(?:[：:（(]|号|信|薇|群)\s*[A-Za-z][\w-]{4,}|\bID\b|[【「『“"《][^】」』”"》]{2,14}[】」』”"》]|[：:]\s*[+\d][\d\s-]{5,}|\d{6,}|t\.me\/|\bm\.[\w{]/i,
  tone: /[!！~～⭐★☆👇👆❤🎁➕🔥✨📢]|[→▶↓＼↑]|赶[紧快]|马上|快来|快快|速来|记得|别忘|欢迎|老铁|小伙伴|宝子|亲[，,们]|不见不散|等[你您]|走起|谢谢|求[关点转个赞]|喔|哦/u,
} as const;

/** An office tells people where to turn. */
const SERVES = /市民|居民|业主|可(?:以|直接|随时)?(?:拨打|致电|登录|前往)|反映/;
/** A promotion invites. */
const INVITES = new RegExp(`${IDEA.join.source}|${IDEA.tone.source}|[：:(（]\\s*[A-Za-z]?[\\w-]{5,}`, "iu");

export const promotions: readonly PhraseRule[] = [
  {
    id: "promo-ideas",
    kind: "promo",
    why: "Puts together what promotions say: do this, there, and get that.",
    weight: 0,
    all: [INVITES],
    ideas: [
      [0.2, IDEA.join],
      [0.2, IDEA.channel],
      [0.16, IDEA.gain],
      [0.14, IDEA.handle],
      [0.14, IDEA.tone],
    ],
    unless: [PERSON, ASKS, SERVES],
    max: 130,
    hit: ["QQ群：618403227（验证写网站名），群文件天天更新", "每晚八点直播间不见不散，扫一扫预约，进来就有福利"],
    miss: ["我在群里问了一句，没有人回。", "电话响了三声"],
  },
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
    id: "promo-like",
    kind: "promo",
    why: "Asks the reader to like, to share or to follow.",
    weight: 0.55,
    all: [
      /^[\s\p{P}\p{S}]*(?:(?:如果)?(?:喜欢|觉得(?:不错|有用|有帮助|好看|文章)).{0,14}(?:点个?赞|转发|分享|收藏|关注|在看)|(?:点赞|收藏|转发|关注|在看)[、，,和\s+]{0,2}(?:点赞|收藏|转发|关注|在看|不迷路|三连)|(?:点个?)?关注(?:我|小编|本号|本账号)们?[，,]|点击(?:[上下][方面]|左下|右下|文末|顶部|底部)?的?.{0,2}(?:名片|卡片|头像|蓝字)|分享[给到](?:更多|身边|[你您]的).{0,4}(?:朋友|家人|同学|人))/u,
    ],
    unless: [/[。！？].*[。！？]/],
    max: 50,
    hit: ["喜欢就点个赞再走吧", "点赞关注不迷路", "关注我，带你了解更多行业内幕", "点击下方名片关注"],
    miss: ["喜欢他的人都说好", "关注的人多了，麻烦也多了。", "点击之后，他的名片掉了出来"],
  },
  {
    id: "promo-more-here",
    kind: "promo",
    why: "Promises more to readers who turn to the site or to somebody.",
    weight: 0.55,
    all: [
      /^[\s\p{P}\p{S}]*(?:(?:想|如需|需要)?了?解?更多.{0,12}(?:访问|浏览|私信|咨询|搜索|登录).{0,8}|免费(?:领取?|获取|送).{0,14}(?:课|资料|礼包|教程|试听|电子书))[^。！？]*[\s\p{P}\p{S}]*$/u,
    ],
    max: 44,
    hit: ["更多教程请访问本站首页", "想了解更多，私信我", "免费领取价值999元课程"],
    miss: ["更多的时候，他只是坐着", "免费的课程他一节也没有听。"],
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
];

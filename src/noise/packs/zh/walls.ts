/** Walls: something is withheld (WITHHELD), until the reader does something (PRICE), and then lets them see it (ACCESS). */
import type { PhraseRule } from "../../rule.ts";
import { ARGUES, ASKS, PERSON, SENTENCES, TELLS } from "./prose.ts";

const WITHHELD =
  /全文|余下|剩余|剩下|其余|后续|下文|后文|完整(?:版|内容|文章|章节)|隐藏|(?:此处|以下|下列|下面|本|该|当前|更多|付费|文章|帖子|部分|后面|加密|精彩|全部|原)(?:的)?内容|(?:本|此)[文帖章节篇]|正文|试[看读阅]|预览|免费(?:部分|阅读|内容|章节)|\d+\s*[%％]/;
const PRICE =
  /付费|支付|付款|购买|打赏|赞赏|赞助|充值|开通|登[录入陆]|注册|会员|VIP|金币|积分|余额|订阅|扫[码描]|二维码|验证码|密码|口令|暗号|回[复覆]|回帖|跟帖|顶贴|评论|留言|关注|分享|转发|邀请|广告|公众号|公号|客户端|小程序|APP|\d\s*元|[¥￥]\s*\d/i;
/** The part of PRICE that costs money or an account: following and sharing are what promotions ask for as well. */
const PAYMENT =
  /付费|支付|付款|购买|打赏|赞赏|充值|开通|登[录入陆]|注册|会员|VIP|金币|积分|余额|验证码|密码|口令|\d\s*元|[¥￥]\s*\d/i;
const ACCESS =
  /查看|阅读|浏览|观看|收看|解锁|解密|可见|看[到见得]|可看|可读|可阅|显示|展开|看全|(?:继续|接着|往下)看|看完|获取?得?(?:全文|后文|下文|余下|剩余|密码|验证码|完整)/;
const CONDITION =
  /需|须|请|后|才|输入|发送|▼|⬇|👇|即可|方可|方能|仅限|仅对|仅供|仅(?=[登会注付])|只对|为|完成|↓|→|>>|»/;

// The same ideas more widely, for the rule that adds up what a line voices. None of them says anything alone.
const IDEA = {
  kept: /全文|余下|权限|无权|前半|后来怎么|下文如何|剩余|剩下|尚余|其余|后续|下文|后文|后半|后面|往下|接下来|大半|三分之|完整|隐藏|上锁|锁[起定了住]|加密|(?:此处|以下|下列|下面|本[段节页]?|该|更多|付费|部分|精彩|全部|原|文章)(?:的)?(?:内容|文章|段落)|(?:本|此|整|该)[文帖章节篇段]|正文|阅读区|章节|帖子|文档|试[看读阅]|预览|游客|体验时长|免费(?:部分|阅读|内容|章节|篇数|额度)|[前余剩]\s*约?\s*[\d,]+\s*(?:[%％]|字|页)|最后的话|结局|答案/,
  act: /付\s*[\d.]+|付费|收费|书币|支付|付款|购|打赏|赞赏|赞助|充值|续费|扣除|扣\s*\d|开通|升级|登[录入陆]|注册|账号|帐号|绑定|会员|VIP|金币|积分|点数|余额|订阅|下单|验证|密码|口令|暗号|跟帖|回帖|回复|顶一下|评论[后可才即，]|发表评论|月票|扫[码描一]|公众号|关注|转发到|分享[到后给至]|邀请|广告|视频|客户端|小程序|应用商店|APP|粉丝|星球|专属|独享|独家|手机号|元\/[月年天]|[¥￥]\s*\d|\d\s*元/i,
  see: /查看|阅读|浏览|观看|收看|(?:接着|往下|继续)[看读]|看完|看全|看[到见得]|看后|看[整余剩]|观赏|通读|解锁|解密|解除|可见|可看|可读|即看|畅读|展开|显示|放行|打开|出来|下载|开启/,
  until:
    /需|须|请|后[，,。！!~～]?|才|只能|仅能|无法|即可|方可|方能|就能|就会|可以|自动|仅限|仅对|仅供|仅(?=[登会注付])|只给|只对|只放|为|立即|立刻|马上|到期|上限|不足|不够|已达|还剩|截止|先|↓|→|>>|»|▼|➤|={4,}|-{4,}|\*{3,}/,
} as const;

export const walls: readonly PhraseRule[] = [
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
    unless: [PERSON, ARGUES, ASKS, SENTENCES],
    max: 130,
    hit: ["打赏任意金额，解锁作者写在最后的话", "后面还有一大半，付 3.8 元接着看（217 人已购）"],
    miss: ["他往下看了一眼。", "雨停了，路还湿着"],
  },
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
      /^[\sp{P}]*以上[为是](?:免费)?试[看读阅听]|(?:试[看读阅听]|预览|免费.{0,4}(?:部分|内容|章节|阅读|试读)?).{0,6}(?:结束|到此|完毕|已完)|(?:剩余|余下|还有|其余|隐藏了?)\s*(?:约)?\s*\d+\s*(?:[%％字页章])/,
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
    all: [
      /(?:内容|部分|此处|以下|文章|本文|全文|章节|帖子).{0,6}(?:已|被|已被)(?:作者)?(?:隐藏|折叠|锁定|上锁|锁住|加密|屏蔽|保护)/,
    ],
    unless: [TELLS, ASKS],
    max: 40,
    hit: ["此处内容已隐藏", "*** 以下内容已加密 ***"],
    miss: ["那段内容已被隐藏，我后来才知道。"],
  },
  {
    id: "wall-next-part",
    kind: "wall",
    why: "Says that the text continues on another page.",
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
      /^[\s\p{P}\p{S}]*(?:(?:价格|售价|原价|特价|限时|优惠|仅需|会员价|立即|立刻|马上|点击|点此|去|前往|我要|一键|现在|请先?|微信|支付宝|扫码|登[录入陆]|注册|购买|支付|付费|付款|打赏|赞赏|赞助|充值|开通|订阅|解锁|续费|升级|加入|成为|提交|确[认定]|输入|获取|打开|下载|查看|阅读|展开|关注|会员|VIP|赞助者|全文|文章|内容|密码|口令|验证码|积分|金币|余额|月[卡票]|年[卡票]|套餐|账号|帐号|客户端|APP|NT|HK|元|币|点|月|年)[\s\p{P}\p{S}\d]*|[¥￥$]\s*[\d.]+[\s\p{P}\p{S}]*|\d[\d.]*[\s\p{P}\p{S}]*){1,7}$/iu,
      /登[录入陆]|注册|购买|支付|付费|付款|打赏|赞赏|赞助|充值|开通|订阅|解锁|续费|升级|提交|密码|会员|VIP|展开|加入|立即|下载|打开|关注|[¥￥$]\s*\d/i,
    ],
    max: 26,
    hit: ["立即登录", "立即支付 ¥1.00", "价格：3金币 立即购买", "立即打賞", "开通会员"],
    miss: ["登录页的颜色要改", "购买前请看清尺码表"],
  },
];

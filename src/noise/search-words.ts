/**
 * What people type around the thing that they look for (`…多少钱`, `best …`, `… 口コミ`): a list whose phrases carry such
 * words was written for a search engine. Words of searching, none of a trade.
 */
// (Not with the flag u: for the sake of ".{2}" it takes browsers tens of milliseconds to compile it.)
const TAILS =
  /.{2}(?:价格表?|价目表?|报价|多少钱.{0,5}|费用|收费(?:标准)?|哪家(?:好|便宜|强|专业)|哪个(?:好|牌子好)|哪里(?:有|买|好|找).{0,4}|怎么(?:样|选|办|做|写|买|交|卖|收费|注册|申请|办理|算|用|玩).?|如何.{1,4}|推荐|排名|排行榜?|十大.{0,3}|厂家|厂商|供应商|公司|机构|培训班?|学习班|补习班?|电话|联系方式|官网|官方.{0,3}|下载|app.{0,3}|安卓版|苹果版|手机版|最新版|破解版|注册|登录|入口|网址|软件|免费.{0,3}|在线.{0,4}|批发|定[制做]|加盟|代理|代办|招商|租赁|出租|收购|回收|招聘|攻略|大全|技巧|教程|是什么意思|靠谱吗|(?:可以|能|会|要|是|有).{0,8}吗|正规吗|有用吗|赚钱吗|可靠吗|附近|无删减|直播|优惠|团购|比较|对比|维修|安装|清洗|恢复期|查询|条件|流程|利息.{0,4}|月租|行情|口碑|评价|评测|测评|参数|配置|型号|试用|试驾|选购|指南|品牌|牌子|排行|学费|资质|办理|代写|案例|方案|服务|中心|平台|設備|机械|料金|費用|価格|値段|安い.?|相場|口コミ|評判|通販|比較|ランキング|おすすめ|無料.{0,3}|アプリ|登録.{0,3}|業者|即日|やり方|方法|とは|最安値?|訳あり.*|見積もり)$/i;
const LATIN =
  /\b(?:prices?|pricing|costs?|cheap(?:est)?|best|top \d+|buy|near me|online|coupons?|discount|deals?|vouchers?|promo|reviews?|how (?:much|to|do|does)|what (?:is|do|does)|where to|login|sign ?up|bonus|free|download|apps?|apk|for sale|services?|compan(?:y|ies)|codes?|vs|hire|legit|open now|24 hour|kit|calculator|for beginners|20\d\d|emergency|replacement|slots?|betting|casino)\b/iu;

/** Whether a phrase is worded as a search. */
export function isSearch(phrase: string): boolean {
  return /\p{Script=Latin}{3}/u.test(phrase) && !/\p{Script=Han}/u.test(phrase)
    ? /\s/.test(phrase.trim()) && LATIN.test(phrase)
    : TAILS.test(phrase.trim());
}

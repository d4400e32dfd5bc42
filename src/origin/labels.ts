/**
 * The grammar of attribution as data: one row a label. Expressions match folded text (script.ts); where they need no flag u
 * they have none, since with it browsers compile them several times as long.
 */
import type { AttributionField } from "../types.ts";

export interface Label {
  /** What its value is; null for a label whose value is nobody we name (editors, dates of the copy). */
  field: AttributionField | null;
  rule: string;
  /** The label without its colon. */
  match: RegExp;
  /** The label may stand without a colon, in front of an opening bracket or a name. */
  bare?: boolean;
}

/** What a line says is from somewhere: 本文, 图文, 稿件, 菜谱. */
const WORK =
  "(?:(?:本|此|该|原|以下)?(?:文章?|帖子?)|图文|文[字稿本]|原稿|内容|信息|新闻|资料|稿件?|资讯|消息|媒体|原始|菜谱|食谱|作品|原创|故事|教程|游记|歌词|译文|诗歌?|全文|网页|页面|报道|素材)";
/** Where texts appear. */
const MEDIUM =
  "(?:平台|自媒体号?|媒体|网站|网页|站点|博客|论坛|杂志|报纸|报刊|刊物|专栏|渠道|频道|栏目|机构|单位|账号|处)";

/**
 * Words of an origin, put together as they are in lines of claims: what (WORK) was taken, or first appeared, from where
 * (MEDIUM). The first that matches is the label, so longer ones stand first.
 */
const SOURCE = new RegExp(
  `^(?:${[
    // 来源平台, 首发媒体, 出处网站
    `(?:来源|首发|首载|原发布?|原载|刊载|刊发|发布|转载|出处|原)${MEDIUM}`,
    // 本文来源, 稿件来自, 资料出处为, 授权转载自, 摘编自, 整理自
    `${WORK}?(?:转载|授权|综合|经授权|已获授权)?(?:(?:来源[于为]?|来自于?|原?(?:始)?出处为?|出自|源自|内容源于|(?:转载?|转[发帖贴引]|[摘选节引录采改编抄]{1,2}|整理|引用|推荐|搬运|收录|综合)自|转载于|转载?自?)(?:${MEDIUM}(?=\\s*[：:]))?)`,
    // 首发于, 原刊于, 文章刊登于, 原文发表于: not 发表于 by itself, which names a day or a town
    `${WORK}?(?:最[早初先]|首[次先])?(?:[首初][发载刊]|原[发载刊]|刊[发载登]?|登载|连载|转载|见刊|载)(?:于(?:${MEDIUM}(?=\\s*[：:]))?)`,
    `(?:${WORK}(?:首次|最[早初先])?|首次|最[早初先])发[布表]于`,
    // 首发：, 原载：, 刊载：
    `${WORK}?(?:首[发载]|初[发载刊](?=[：:])|原(?:发|载|刊(?!载于|登于))|刊载(?=\\s*[：:【「『《（(])|载(?=\\s*《))`,
    "稿源|信源|文\\s*章\\s*来\\s*源|来\\s+源|出品|源(?=[／/|｜丨：:])|转(?=[：:])|cr(?=[：:])|供稿(?:单位|方)?|来稿|出处(?=\\s*[｜|丨])",
    // Japanese
    "ソース(?=[：:])|(?:本|この)?記事の(?:出典|引用|初出)元?|(?:記事|情報)提供(?=[：:])|栏名(?=[：:])|(?:提供|引用)(?=[：:][^。]{0,12}[\\u3041-\\u30ff])|情報元|出典元?|初出|出所|(?:(?:原文|本文|本?記事)の?)?(?:掲載|提供|引用|転載|参照|出典|初出|参考|配信)(?:元?(?:サイト|媒体|メディア|ブログ)|元|先)|(?:原文|記事)掲載|情報源",
    // English
    "original(?:ly)? (?:post|article|story|piece)(?:ed)? (?:on|at|in)|(?:originally|(?:re)?(?:published|posted|printed)|syndicated|taken|borrowed|copied|excerpted|lifted|quoted|adapted|reproduced)(?: with (?:permission|thanks))? from|from(?=[：:])|courtesy of|published in(?=:)|original (?:publication|publisher|outlet|venue|website|site)|publication(?=:)|(?:(?:article|story|text|content|news|original) )?source(?: (?:site|page|blog|website|name|publication))?",
  ].join("|")})`,
  "i",
);

/**
 * Labels that are put together of nothing but such words: 来源出处：, 本篇首发于：, 作者署名：. What else one can think of is
 * told by what it holds.
 */
const composedOf = (key: string, words: string) =>
  new RegExp(`^(?=[^\\s：:]{0,10}(?:${key}))(?:${words}){2,6}(?=\\s*[：:])`);
const WHAT = "[本此该这原]|[文篇稿帖]|文章|内容|全文|作品|信息|的|[为是]";

/** A link is the original's where the same lines name who wrote it, or where it comes from. */
export const LINK = "label-link";

export const ABOUT = "label-about-author";

/** First match wins at each place. */
export const LABELS: readonly Label[] = [
  {
    // 原始网页, 网页出处, 首发页面, もとのページ: whatever is said of an origin, and then an address.
    field: "url",
    rule: "label-original-address",
    match:
      /^[^\s：:，,。；;|｜]{0,4}(?:最[早初先]|原(?:始|文|[帖贴页址稿发链])|(?<![开资])源[页网站链文地]|来源|出处|首发|引用|转[载自帖贴发]|元の|もと)[^\s：:，,。；;|｜]{0,8}(?=\s*[：:]\s*(?:https?:|www\.))|^(?:[a-z]+ ){0,2}(?:original|source)(?: [a-z]+){0,3}(?=\s*:\s*(?:https?:|www\.))/i,
  },
  {
    // 链接：https://…, beside 作者 and 来源
    field: "url",
    rule: LINK,
    match: /^(?:链接|网址|link|url)(?=\s*[：:]\s*https?:)/i,
  },
  {
    field: "published",
    rule: "label-published",
    match:
      /^(?:(?:原文(?:发布|发表|刊发)|首发|原发)(?:时间|日期)|原文(?:发布|发表|刊发)于(?=\s*[：:]?\s*\d)|originally published:)/i,
  },
  {
    field: "originalTitle",
    rule: "label-original-title",
    match:
      /^(?:(?:英文|中文|文章)?原(?:文)?标题|(?:完整)?新闻标题|英文原题|原作名|原题目?|原文题目|原文标题为|元タイトル|original title)/i,
  },
  {
    field: "url",
    rule: "label-original-address",
    match:
      /^(?:(?:原文|原始|文章|来源|转载|出处|原帖|参考|完整新闻)(?:的)?(?:链接|地址|网址|原址|连结|URL)(?:为|是)?|原址(?=[：:])|译自(?=[：:\s]*https?:)|网址(?=[：:\s]*https?:)|(?:阅读|查看|点击(?:阅读|查看)?|戳)?原(?:文(?![刊作来出标掲发首转载登])|帖|网页)(?:见|请见|在此|在这里|看这里|传送门|直达)?|元スレ|元ネタ|本文(?:链接|地址|网址)|(?:(?:この|本)記事の)?(?:元記事|原文(?=[：:])|(?:引用|転載|参照)元(?!サイト|媒体)|元の記事)(?:URL)?(?:はこちら|はこちらから|へ)?|original (?:link|url|article|post)(?! (?:on|at|in) )|(?:source|article) (?:link|url)|(?:read|view|see)(?: the)? (?:full|whole|complete|source) (?:article|story|post|piece|version|text)(?: (?:at|on|here))?|(?:originally|first) (?:published|posted|appeared) (?:at|on|in|by|here)|originally (?:at|on|in)(?=:? (?:https?:|www\.))|this (?:article|post|story) (?:first|originally) (?:published|appeared) (?:at|on|in)|(?:read|view|see) (?:the )?original(?: (?:article|story|post|piece|version|text))?(?: (?:at|on|here))?|via)/i,
    bare: true,
  },
  {
    field: "account",
    rule: "label-account",
    match:
      /^(?:(?:本文|文章|内容)?(?:经?授权)?(?:转[载自发帖]?自?|来源于?|来自|[摘选节引采改]?[摘编录选引]自|首发于?|出自|原[载刊]于?|[刊发]布?于)\s*[：:]?\s*)(?:(?:微信)?(?:公众号|公号|订阅号)|微信公众平台|微信号?)|^(?:本文|文章|此文)?(?:已)?(?:经|由|获)(?:微信)?(?:公众号|公号|订阅号)/u,
    bare: true,
  },
  {
    field: "account",
    rule: "label-account-own",
    match:
      /^(?:(?:作者|原文|来源|原创|[原首][发载]|刊发|发布|原)?(?:微信)?(?:公众号|公号|订阅号)(?:名称|来源|ID)?|微信公众平台)/u,
  },
  {
    field: "source",
    rule: "label-source",
    match: composedOf(
      "来源|来自|出处|[出源]自|源于|[首原初][发载刊]|转载(?!声明)|[转摘选]自|[刊载]于",
      `${WHAT}|来源|来自|出处|[出源转摘选]自|源于|[首原初][发载刊]|[刊登转]载|[刊载]?于|最[早初先]|首次|授权|${MEDIUM}`,
    ),
  },
  {
    field: "author",
    rule: "label-author",
    match: composedOf(
      "作者(?!单位)|撰[写文稿]|执笔|署名|笔名|写作",
      `${WHAT}|作者|撰[写文稿]|执笔|署名|笔名|写作|采写|姓名|[者人名]`,
    ),
  },
  {
    field: "source",
    rule: "label-source",
    match: SOURCE,
    bare: true,
  },
  {
    // A writer introduces himself, and the others: whoever is named elsewhere is told before.
    field: "author",
    rule: ABOUT,
    match: /^(?:(?:本文)?作者(?:简介|介绍)|关于作者|about the author)/i,
    bare: true,
  },
  {
    field: "author",
    rule: "label-author",
    match:
      /^(?:(?:本文|原文|文章)?(?:原[作著](?=\s*[：:]\s*[^《〈「『“\s])|原作者|作者(?!单位|单\s*位|授权|投稿|声明)|原创作?者)(?:是|为|系)?|(?:本报|本刊|本网)?(?:特约)?(?:评论员|撰稿人|观察员|特派员)|ライター|文責|文・写真|構成・文|寄稿者?(?=[：:／/＝=])|(?:撰[文写稿]|执笔|文字整理)(?:者|人)?|文字版权|文字|图文(?=\s*[：:／/|｜丨])|文[、．.・](?:图|摄影?)(?=[／/：:])|采访(?:并文|撰文)|(?:専|专)栏作[者家]|发帖人|分享人|署名|记者署名|写作(?:者|(?=\s*[：:]))|投稿(?=[：:])|主编(?=[：:\s])|作(?=[／/])|原PO|取材・文・撮影|取材・文|執筆者|执笔者|采写|采访撰文|文(?=、)|文、[^\s：:]{1,4}|口述|执笔|主笔|(?:本报|本刊|新华社|特约|见习)?(?:通讯员|记者)|文|著者|筆者|書(?:いた人|き手)|著|執筆|by|(?:written|authored) by|author|words(?= ?[:/])|words by|text by|article by|posted by|text and photographs by|story(?: and photos)? by|reported by|contributed by|guest post by|original author)/i,
    bare: true,
  },
  {
    field: null,
    rule: "label-other",
    match:
      /^(?:责任编辑|责编|编辑|审核|校对|排版|美编|制图|摄影|摄|图片?|图源|编译|翻译|译者?|监制|策划|标签|关键词|分类|栏目|所属栏目|频道|评分|作者单位|来源IP|发布(?:时间|日期|于)|更新(?:时间|日期|于)|发表(?:时间|日期|于)|时间|日期|阅读(?:量|数)?|浏览(?:量|数)?|点击(?:量|数|次数)?|评论(?:数)?|人气|字号|字体|ID|微信ID|微信号|editor|date|posted|published|photos?|tags?|category|カテゴリ|公開日|更新日|編集|写真|撮影|イラスト|翻訳|訳者?|监修|監修|录入|发布者?|来稿|[一二三]审|[初复终]审|编辑整理|reviewed by|edited by|translated by|photo(?:graph)?s? by)/i,
  },
];

/** What is written where a source or an author should stand, and names nobody. */
export const NON_VALUE =
  /^(?:(?:来自|转自)?(?:互联网|网路|网络|网上|网友|网[络路](?:整理|转载|收集|综合|搜集|采集)|综合(?:整理|网络|媒体)?|整理|未知|不详|佚名|匿名|无名氏?|无|暂无|本站|本[站网报刊台]?(?:讯|原创|综合|整理)|本网|本网站|原创|转载|投稿|网友投稿|用户投稿|admin|administrator|root|小编|编辑|管理员|站长|官方|author|unknown|anonymous|internet|the internet|web|print|english|german|french|spanish|italian|russian|japanese|chinese|n\/?a|none|null|undefined|ネット|インターネット|不明|なし|管理人|todo|编者|进口|题外话|有话说)(?:整理|转载|收集|综合|投稿|供稿|原创)?)$/i;

/** What opens and closes a value. */
export const BRACKETS: Readonly<Record<string, string>> = {
  "【": "】",
  "「": "」",
  "『": "』",
  "《": "》",
  "“": "”",
  '"': '"',
  "[": "]",
  "［": "］",
  "〔": "〕",
  "‘": "’",
  "〈": "〉",
};

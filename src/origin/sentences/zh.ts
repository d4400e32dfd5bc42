/** What Chinese lines tell of an origin, in simplified characters (script.ts). */
import { address, NAME, of, quoted, type Sentence, START, title } from "./sentence.ts";

const DAY = String.raw`(?:\d{4}年\d{1,2}月(?:\d{1,2}[日号])?|\d{4}[-./]\d{1,2}[-./]\d{1,2})`;
const HAN = String.raw`\p{Script=Han}`;
const PERSON = `${HAN}{2,4}`;
/** Several persons, with a mark or a space between. */
const PERSONS = `${PERSON}(?:(?:[、，,]|\\s)\\s*(?!记者|通讯员|摄影|实习|整合|整理)${PERSON}){0,3}`;
/** Whoever has such a place writes: 副教授, 评论员. */
const JOB = `(?:[^，。：:]{0,20}(?:教授|医[师生]|培训师|营养师|主任|记者|研究员|老师|作家|律师|工程师|博主))`;
const REPORTER =
  "(?:(?:特约|实习|见习|首席|资深|高级|驻[^\\s，。]{2,6}?|(?:全|融)媒体?)?(?:记者|通讯员|评论员|观察员|特派员|撰稿人|摄影记者))";
/** What names of media end with. */
const MEDIUM = `(?!本[报刊社网台])[\\p{Script=Han}A-Za-z0-9·]{1,10}?(?:[报社网台]|周刊|月刊|杂志|新闻|在线|客户端|频道|传媒|融媒体?中心|通讯|日报|晚报)`;

/** What was taken: 本文, 以上内容, 文章. */
const WORK = "(?:[本此原该]文|[此该]|以上|本[篇页站])?(?:文章|内容|图文|文字|作品|全文|稿件|资料|来源)?";
/** The same, as sentences begin with it: 本文, 这篇文章, 作品. */
const THIS = "(?:[本此该原这](?:文章?|篇(?:文[章字]|稿件)?|稿件?|帖子?|内容)|以上(?:文章|内容)|文章|作品|图文|稿件)";
/** How it was taken, each with its 自. */
const TAKEN =
  "(?:(?:转[载发帖贴引]?|摘[录选编抄引]?|[节选编]选?|译|引|搬运|整理|改编|综合|编译|收录|分享)自|来自于?|来源于|出自|源[自于]|[首初][发刊载]于?|原[载刊发]于?|[刊载]于|转载于)";
/** Leave, and what else a line of rights says behind the name. */
const RIGHTS =
  "(?:作者|著者|作家|经|已|由|转载|授权|版权|著作权|仅|供|有[删改]|略|如|若|图片|题图|编辑|本[站网刊]|感谢|特此|原标题|原题|标题|不代表|侵|谨|向|部分|只|内容|原作者|原文|链接|阅读)";
/** The name has ended: the line is over, or goes on about rights. */
const OVER = `(?=\\s*(?:[，,；;。]\\s*${RIGHTS}|[（(【]|[。）)】]?\\s*$))`;
/** A name without marks around it: no 了, no 的 within it. */
const PLAIN =
  "(?!微信|公众号|公号|订阅号|[^，。]{2,16}公众?号|[一这那某]|网络|互联网|以下|作者)(?<source>[^\\s，。、：:；;《》“”「」『』【】（）()了的]{2,16}(?:的(?:博客|专栏|微博|空间|部落格))?|\\p{Script=Latin}[\\p{L}\\p{N} .&'’-]{1,30})";

const WROTE_CUES = "撰写|写作|执笔|采写|所写|撰文|所作|所著";
export const WROTE = `(?:${WROTE_CUES})`;
const ACCOUNT_CUES = "公众号|公号|服务号|订阅号";
const ACCOUNT = `(?:${ACCOUNT_CUES})`;
/** What stands before the title of a work and is nobody: 长篇小说《…》 */
const GENRE =
  "(?:长篇|中篇|短篇|散文|小说|诗集?|杂志|期刊|周刊|专栏|网站|网络|系列|连载|同名|经典|名著|电子|原著|新书|作品|文集|著作|书籍|图书|他的|她的)";
const PLATFORM =
  "(?:微博|贴吧|豆瓣|知乎|小红书|简书|百家号|头条号|今日头条|搜狐号|网易号|CSDN|掘金|博客园|天涯|B站|哔哩哔哩|虎扑|知识星球|雪球)";
const USER = "(?:用户|网友|答主|博主|作者|作家|楼主|话题作者|专栏作[者家]|UP主)";

export const ZH: readonly Sentence[] = [
  // 本文首发于公众号「X」，经授权转载 · 公号“X”首发 · 在“X”公众号上看到
  of(
    "sentence-account",
    ACCOUNT_CUES,
    `${START}[^。：:]{0,12}(?:${TAKEN}|首发在?|由|经)\\s*(?:微信)?${ACCOUNT}\\s*${quoted("account")}`,
  ),
  of(
    "sentence-account",
    ACCOUNT_CUES,
    `${START}[^。：:]{0,16}首发(?:于|在)?\\s*(?:微信)?${ACCOUNT}\\s+(?<account>${NAME})`,
  ),
  of(
    "sentence-account",
    "公众号|公号",
    `${START}(?:微信)?(?:公众号|公号)\\s*${quoted("account")}\\s*(?:首发|授权|原创)`,
  ),
  of(
    "sentence-account",
    "公众号|公号",
    `${START}在?\\s*${quoted("account")}\\s*(?:微信)?(?:公众号|公号)上?(?:看到|首发)`,
  ),
  of(
    "sentence-account",
    "公众号",
    `${START}(?:推荐|转|来|选|摘)自\\s*[：:]?\\s*(?<account>${NAME}?)(?:微信)?公众号(?=[，,]|$)`,
  ),
  // 本文转自“X”微信公众号
  of(
    "sentence-account",
    ACCOUNT_CUES,
    `${START}${WORK}(?:首发|${TAKEN})(?:于|在)?\\s*[：:]?\\s*${quoted("account")}\\s*(?:官方)?(?:微信)?${ACCOUNT}`,
  ),
  // 本文系X公众号原创, 本文已获X公众号授权
  of(
    "sentence-account",
    ACCOUNT_CUES,
    `${START}[本此]文(?:[系为是由]|已?[经获])\\s*[“「『【]?(?<account>[^”」』】，。\\s]{2,16}?)[”」』】]?\\s*(?:微信)?${ACCOUNT}(?:[^。]{0,4}授权|原创|首发|供稿)`,
  ),
  of("sentence-account", "同名公众号", `作者同名公众号\\s*[：:]\\s*(?<account>${NAME})`),
  // 刊于《X》, 原载2008年5月12日《X》, 首发于 2022年8月的《X》杂志, 摘录自《X》
  of(
    "sentence-work",
    "《|〈",
    `${START}${WORK}(?:[系经])?(?:最[早初先])?(?:原|首)?(?:[刊发登载]|刊[发登载]|发表)(?:于|自|在)?\\s*(?:(?<published>${DAY})的?)?\\s*${title("source")}`,
  ),
  ...[title("source"), quoted("source")].map((source) =>
    of(
      "sentence-work",
      "刊于|载于|发于|发表于",
      `[》，,]\\s*(?:原|首)?(?:[刊载发]|发表)于\\s*(?:(?<published>${DAY})的?)?\\s*(?!公众号|微信)${source}`,
    ),
  ),
  of(
    "sentence-work",
    "《|〈",
    `${START}${WORK}(?:${TAKEN}|编选|摘录|节选)(?![^《]{0,8}公众?号)\\s*[：:]?(?!${PERSON}?(?:散文集|小说集?|文集|著|所著))[^《，。]{0,10}${title("source")}`,
  ),
  of(
    "sentence-day",
    "》",
    `(?:[刊载发表]于?|首发于?|来源\\s*[：:]|[摘选转]自)\\s*《[^》]{1,40}》\\s*(?<published>${DAY})`,
  ),
  of(
    "sentence-day",
    "原载|首发于|原刊|刊于|发表于|》，",
    `(?:原载|首发于|原刊|刊于|发表于|[》]，)\\s*(?<published>${DAY})(?=的?《|，|$)`,
  ),
  // 本文转载自X，版权归原作者所有
  of(
    "sentence-media",
    "自|于|首发|首刊|首载|初发|初刊|初载|原载|原刊|原发",
    `${START}${THIS}(?:[^，。：:《]{0,4}授权)?${TAKEN}\\s*${PLAIN}${OVER}`,
  ),
  // 本文由X撰写，首发于Y，著作权属于作者 · 这篇文章的作者是X，原刊Y
  of(
    "sentence-media",
    "，|,|；|;",
    `${START}${THIS}(?:的|由|[系为是])[^，。；;]{2,16}[，,；;]\\s*${THIS}?${TAKEN}\\s*${PLAIN}${OVER}`,
  ),
  of(
    "sentence-media",
    "来自|转载自|转自|摘自|首发于",
    `${START}(?:[本此该]文章?|文章|作品)(?:来自|转载自|转自|摘自|首发于)(?:合作媒体|媒体|网站|专栏)?\\s*${quoted("source")}(?!\\s*(?:微信)?(?:公众号|公号|订阅号))`,
  ),
  of(
    "sentence-media",
    "首发",
    `${START}[本此该]文由\\s*(?!编辑|作者|本|我|公)[“「『【]?(?<source>[^\\s，。：:《》“”「」『』【】]{2,16}?)(?<!公众号|公号|订阅号|服务号)[”」』】]?\\s*(?:独家|原创|最早)?首发(?=[，,。；;）)\\s]|$)`,
  ),
  // 文章来自X，原作者Y，版权归其所有: what follows says that the name is over, whatever it is made of.
  of(
    "sentence-media",
    "作者|版权|著作权|撰文",
    `${START}${THIS}${TAKEN}\\s*(?!微信|公众号|公号|网络|互联网)(?<source>[^\\s，。、：:；;《》“”「」『』【】（）()]{2,16})(?=\\s*[，,；;]\\s*(?:原?作者|版权|著作权|撰文))`,
  ),
  // 本文作者X，首发于《Y》 · 转自《Y》，X撰文
  of(
    "sentence-writer",
    "作者",
    `${START}(?:${THIS}的?)?原?作者\\s*[：:是为系]?\\s*(?<author>${PERSON})\\s*[，,]\\s*${THIS}?${TAKEN}\\s*[《“「『【]`,
  ),
  of(
    "sentence-writer",
    WROTE_CUES,
    `${START}${THIS}?${TAKEN}\\s*[《“「『【][^》”」』】]{1,24}[》”」』】]\\s*[，,]\\s*由?(?<author>[^\\s，。、：:由]{2,10})${WROTE}\\s*[)）。]?$`,
  ),
  // X撰文，转载自Y
  of(
    "sentence-media",
    WROTE_CUES,
    `${START}(?<author>${PERSON})${WROTE}\\s*[，,；;]\\s*${THIS}?${TAKEN}\\s*${PLAIN}${OVER}`,
  ),
  // 本文作者X，转载自Y，版权归作者所有
  of(
    "sentence-media",
    "作者",
    `${START}(?:${THIS}的?)?(?:原?作者)\\s*[：:是为系]?\\s*(?<author>${PERSON})\\s*[，,]\\s*${THIS}?(?:${TAKEN}|发[表布]于(?!\\s*\\d))\\s*${PLAIN}${OVER}`,
  ),
  of("sentence-media", "提供|供稿", `${START}(?:[本此]文|文章)(?:由)\\s*${quoted("source")}\\s*(?:提供|供稿)`),
  // 本文由X授权转载, 本文获「X」授权轉載, 经X授权发布
  of(
    "sentence-media",
    "授权",
    `${START}(?:${THIS}?(?:已|业)?[经获得]|[本此]文由)(?!公众号|公号|原?作者|本人|官方|版权)(?<source>[\\p{Script=Han}]{2,12}?)的?(?:独家)?授权(?:转[载发]|发布|刊登)`,
  ),
  of(
    "sentence-media",
    "授权",
    `${START}(?:[本此]文|文章)?(?:已|业)?[经获得](?!公众号|作者)${quoted("source")}\\s*(?:独家)?授权`,
  ),
  of(
    "sentence-media",
    "》授权|》的授权|》独家授权",
    `${START}(?:[本此]文|文章)?(?:转载|转发|发布|刊登)?(?:已|业)?[经获得]${title("source")}(?:的|独家)?授权`,
  ),
  of("sentence-work", "据《|据 《", `^\\s*[（(—–-]*据\\s*${title("source")}[^，。]{0,12}[）)]?\\s*$`),
  of(
    "sentence-media",
    "发布",
    `${START}[本此]文由\\s*@?[^\\s，。]{2,16}\\s*原?创?发布[于在]\\s*(?<source>[^\\s，。]{2,20})`,
  ),
  // 本文由 X 转载自 Y: Y alone is where it comes from.
  of(
    "sentence-media",
    "转载自|转自|整理自|编译自",
    `${START}[本此]文由\\s*[^，。]{2,16}?\\s*(?:转载?|整理|编译|编辑整理)自\\s*(?<source>[^\\s，。《》“”「」]{2,20})`,
  ),
  of("sentence-media", "原创", `${START}[本此]文[系为是](?<source>(?!本|原|网)[^，。：:\\s]{2,16})原创(?=[，,。]|$)`),
  // 本文为CSDN博主「X」的原创文章, 本文来自知乎用户X的回答, 本文来自某某专栏作家X
  ...[quoted("author"), `(?!投)(?<author>@?[^「」“”『』"，。\\s的]{2,20}?)`].map((author) =>
    of(
      "sentence-platform",
      "博主|用户|网友|答主|作者|作家|楼主|up主",
      `${START}(?:版权声明\\s*[：:]\\s*)?[本此]文(?:为|是|系|来自|转自|转载自)\\s*(?<source>[^，。「“\\s]{2,10}?)?${USER}\\s*${author}\\s*(?:的?(?:原创|回答|文章|投稿|帖子|专栏|博文)|[，。])`,
    ),
  ),
  of("sentence-media", "原帖见", `原帖见\\s*(?<source>${NAME})`),
  of("sentence-media", "部落格", `(?:同步发表于|发在)[^。，]{0,6}部落格\\s*${quoted("source")}`),
  // 经作者X同意转载 · 感谢作者「X」授权 · 作者系某大学副教授 X · 撰文者为营养师X
  of(
    "sentence-leave",
    "作者",
    `(?:经|征得|感谢|获得?)(?:原?作者)\\s*[“「]?\\s*(?<author>[\\p{L}\\p{N}_·]{2,10}?)\\s*[”」]?\\s*(?:本人)?(?:同意|授权|许可|惠允|投稿|供稿)`,
  ),
  of("sentence-leave", "原作者", `(?:鸣谢|感谢|致谢)原作者\\s*(?<author>${NAME})\\s*$`),
  of(
    "sentence-writer",
    "作者|撰文者",
    `(?:作者|撰文者)[系为是]${JOB}\\s*(?<author>[\\p{Script=Han}]{2,4})\\s*[)）。]?$`,
  ),
  // 本文来源于公众号：某某，由X撰写
  of(
    "sentence-writer",
    WROTE_CUES,
    `${START}(?:[本此原]文|文章|内容|[转摘来选出录引]自|来源)[^。]{0,40}[，,；;\\s]由\\s*(?<author>[\\p{Script=Han}·]{2,6}?)${WROTE}\\s*[)）。]?$`,
  ),
  // 本文由X写作，来源于某某
  of("sentence-writer", WROTE_CUES, `${START}${THIS}由\\s*(?<author>[\\p{Script=Han}·]{2,6}?)${WROTE}(?:[，,；;。]|$)`),
  of("sentence-writer", "作者", `${START}(?:[本此]文)作者\\s+(?<author>[\\p{Script=Han}]{2,4})(?=[，,])`),
  of("sentence-writer", "发布", `${START}[本此]文由\\s*(?<author>@?[^\\s，。]{2,16}?)\\s*原?创?发布[于在]`),
  of(
    "sentence-writer",
    "。作者|。 作者|，作者|，原作者",
    `${START}[本此该](?:文章?|帖)[^。]{2,40}[。，]\\s*(?:原作者|作者)\\s*[系为是]?\\s*[「“](?<author>[^」”，。]{2,16})[」”]`,
  ),
  of("sentence-writer", "。作者", `${START}[本此该](?:文章?|帖)[^。]{2,40}。\\s*作者\\s*(?<author>${PERSON})。?\\s*$`),
  of(
    "sentence-writer",
    "作者|主编|笔名",
    `[，,；;]\\s*(?:[本原]文作者|原作者|作者|主编|笔名)(?:[：:\\s]+|[系为是](?=\\s*[「“]?${PERSON}[」”]?\\s*(?:[)）】。]?\\s*$|[，,；;]\\s*${RIGHTS}))|(?!如有|如果|如需|若有|倘若|请|可|未|不|系|为|是|与|和|及|或|个人|本人|观点|立场|所有|简介|授权))[「“]?(?<author>[\\p{Script=Han}_\\w]{2,8})[」”]?\\s*(?=[，,)）】。]|$)`,
  ),
  of(
    "sentence-writer",
    "著|撰",
    `${START}(?:[本此原]文)?(?:[转摘来选出录引]自|转载于?自?|来源于?|首发于?)[^。]{2,40}[，,」』》】\\s]\\s*(?<author>[\\p{Script=Han}·]{2,5})\\s*(?:著|撰文?|所[著撰])\\s*$`,
  ),
  of("sentence-writer", "文是网友", `${START}[本此]文是网友\\s*${quoted("author")}`),
  of(
    "sentence-writer",
    "《|〈",
    `${START}(?:[编节摘]?选|摘录?)自\\s*(?!${GENRE})(?<author>[\\p{Script=Han}]{2,4}?)(?:散文集|小说集?|文集|所?著)?《`,
  ),
  of("sentence-writer", "@", `${START}(?:来自|搬运自|转自|cr[：:])\\s*${PLATFORM}?\\s*@(?<author>${NAME})$`),
  // X／文, ◎ X
  of(
    "sentence-writer",
    "文|口述|采写",
    `${START}(?<author>${PERSON})\\s*[／/丨｜|]\\s*(?:文|撰文|图文|口述|采写)(?=\\s*$|\\s+${HAN}{2,4}\\s*[：:])`,
  ),
  of("sentence-writer", "◎|□|●|○|◇|⊙|◉", `^\\s*[◎□●○◇⊙◉]\\s*(?:文\\s*[／/：:]?\\s*)?(?<author>${PERSON})\\s*$`),
  // 声明：本文转载自https://…, （完整版请移步原文页面 https://…）
  of(
    "sentence-address",
    "http|www.",
    `(?:[转摘]载?自|来源于?|来自|首发于|(?:原文|全文|完整(?:版|内容)?)[^：:，。]{0,12})\\s*[：:]?\\s*${address("url")}`,
  ),
  of("sentence-title", "标题|原题", `原(?:文)?(?:题|标题)[为是]?\\s*${quoted("originalTitle")}`),
  of("sentence-title", "《|〈", `原(?:文)?(?:题|标题)[为是]?\\s*${title("originalTitle")}`),
  // 某某晚报记者 X · （某某社记者 X 报道） · 本报记者 X · X／台北报导
  of(
    "sentence-reporter",
    "记者|通讯员|评论员|观察员|特派员|撰稿人",
    `${START}(?:(?<source>${MEDIUM})|本[报刊网台社]讯?)?\\s*[·•／/]?\\s*${REPORTER}\\s*[：:]?\\s*(?<author>${PERSONS}?)\\s*(?:[／/][^。，]{2,6}报导|(?:摄影)?报道|文)?\\s*[)）】〕\\]]?\\s*$`,
  ),
  of(
    "sentence-reporter",
    "记者",
    `${START}记者\\s*(?<author>${PERSON})\\s*[／/]\\s*(?<source>${MEDIUM})(?=\\s|[)）】〕\\]]|$)`,
  ),
  of(
    "sentence-reporter",
    "报导",
    `${START}(?:(?<source>${MEDIUM})\\s*)?(?:记者|编译|实习记者|特派员)?\\s*(?<author>${PERSON})\\s*[／/]\\s*${HAN}{2,4}报导\\s*[)）】〕\\]]?\\s*$`,
  ),
];

/** How news begins: 本报讯（记者 X）, 某某社某地3月4日电（记者 X）, 〔记者X／某地报导〕. A text has one, and goes on behind it. */
export const ZH_DATELINES: readonly Sentence[] = [
  of(
    "sentence-dateline",
    "讯|电|日",
    `^\\s*(?:[本我][报刊台网]讯|(?<source>${HAN}{1,5}[社报网])(?:讯|${HAN}{2,8}\\d{1,2}月\\d{1,2}日[电讯])|(?:${HAN}{2,10})\\d{1,2}月\\d{1,2}日[电讯])\\s*(?:[（(〔【]\\s*(?:本[报刊台网])?${REPORTER}\\s*(?<author>${PERSONS})\\s*(?:${REPORTER}[^）)]*)?[）)〕】])?`,
  ),
  of(
    "sentence-dateline",
    "记者",
    `^\\s*[（(]\\s*(?<source>${HAN}{2,4}社)\\s*记者\\s*(?<author>${HAN}{2,3})${HAN}{2,4}\\d{1,2}日[电专]`,
  ),
  of(
    "sentence-dateline",
    "报导",
    `^\\s*[〔［【（(\\[]\\s*(?:记者|特派员)\\s*(?<author>${HAN}{2,4}(?:、${HAN}{2,4})?)\\s*[／/]\\s*${HAN}{2,4}报导\\s*[〕］】）)\\]]`,
  ),
];

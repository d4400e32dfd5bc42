/**
 * Attribution told as sentences, without a label and its colon. Expressions match folded text (script.ts) of short lines.
 * They are many, and compiling them all takes a browser longer than reading a page: each is asked, and compiled, only
 * where a line holds one of its cues.
 */
import type { AttributionField } from "../types.ts";

const NAME = String.raw`[\p{L}\p{N}_·][\p{L}\p{N}_·.-]{1,19}`;
const QUOTED = String.raw`[“「『"]\s*(?<one>[^”」』"，。]{2,24})\s*[”」』"]`;
const DATE = String.raw`(?:\d{4}年\d{1,2}月(?:\d{1,2}[日号])?|\d{4}[-./]\d{1,2}[-./]\d{1,2})`;
const JOB = `(?:[^，。：:]{0,20}(?:教授|医[师生]|培训师|营养师|主任|记者|研究员|老师|作家|律师|工程师|博主))`;
const TITLE = `《(?<one>[^》]{1,40})》`;

/** 由某某撰写 */
export const WROTE = "(?:撰写|写作|执笔|采写|所写)";

/** The line begins here, whatever ornament stands before it. */
const START = String.raw`^[\s\p{P}\p{S}]*`;

interface Sentence {
  field: AttributionField;
  rule: string;
  /** Every line that tells so holds one of these, in small letters. */
  cues: readonly string[];
  /** Its group `one` is the value. */
  source: string;
}

const of = (field: AttributionField, rule: string, cues: string, source: string): Sentence => ({
  field,
  rule,
  cues: cues.split("|"),
  source,
});

export const SENTENCES: readonly Sentence[] = [
  // 本文首发于公众号「X」，经授权转载 · 公号“X”首发 · 在“X”公众号上看到
  of(
    "account",
    "sentence-account",
    "公众号|公号|服务号|订阅号",
    `${START}[^。：:]{0,12}(?:来自|转自|[摘选]自|首发(?:于|在)?|由|经)\\s*(?:微信)?(?:公众号|公号|服务号|订阅号)\\s*${QUOTED}`,
  ),
  of(
    "account",
    "sentence-account",
    "公众号|公号|服务号|订阅号",
    `${START}[^。：:]{0,16}首发(?:于|在)?\\s*(?:微信)?(?:公众号|公号|服务号|订阅号)\\s+(?<one>${NAME})`,
  ),
  of(
    "account",
    "sentence-account",
    "公众号|公号",
    `${START}(?:微信)?(?:公众号|公号)\\s*${QUOTED}\\s*(?:首发|授权|原创)`,
  ),
  of(
    "account",
    "sentence-account",
    "公众号|公号",
    `${START}在?\\s*${QUOTED}\\s*(?:微信)?(?:公众号|公号)上?(?:看到|首发)`,
  ),
  of(
    "account",
    "sentence-account",
    "公众号",
    `${START}(?:推荐|转|来|选|摘)自\\s*[：:]?\\s*(?<one>${NAME}?)(?:微信)?公众号(?=[，,]|$)`,
  ),
  of("account", "sentence-account", "同名公众号", `作者同名公众号\\s*[：:]\\s*(?<one>${NAME})`),
  // 刊于《X》, 原载2008年5月12日《X》, 首发于 2022年8月的《X》杂志, 摘录自《X》
  of(
    "source",
    "sentence-work",
    "《",
    `${START}(?:[本此原]文|文章|文字|本文内容)?(?:[系经])?(?:原|首)?(?:[刊发登载]|发表)(?:于|自|在)?\\s*(?:${DATE}的?)?\\s*${TITLE}`,
  ),
  of("source", "sentence-work", "《", `[》，,]\\s*(?:原|首)?(?:[刊载发]|发表)于\\s*(?:${DATE}的?)?\\s*${TITLE}`),
  of(
    "source",
    "sentence-work",
    "《",
    `${START}(?:[本此]文|文章|本文内容|内容)?(?:[转摘选节译]|编选|摘录|节选|转载)自(?![^《]{0,8}公众?号)\\s*[：:]?[^《，。]{0,10}${TITLE}`,
  ),
  of(
    "source",
    "sentence-media",
    "首发于|首刊于",
    `${START}(?:[本此]文|文章)首[发刊]于\\s*(?!微信|公众号|公号)(?<one>[^《“「『，。\\s]{2,20})[，,]\\s*(?:作者|经|转载|已)`,
  ),
  of(
    "source",
    "sentence-media",
    "来自|转载自|转自",
    `${START}(?:[本此]文|文章|作品)(?:来自|转载自|转自)(?:合作媒体|媒体|网站)?\\s*${QUOTED}`,
  ),
  of("source", "sentence-media", "提供|供稿", `${START}(?:[本此]文|文章)(?:由)\\s*${QUOTED}\\s*(?:提供|供稿)`),
  of(
    "source",
    "sentence-media",
    "授权",
    `${START}[本此]文由(?!公众号|作者)(?<one>[\\p{Script=Han}]{2,12}?)授权(?:转载|发布|刊登)`,
  ),
  of(
    "source",
    "sentence-media",
    "发布",
    `${START}[本此]文由\\s*@?[^\\s，。]{2,16}\\s*原?创?发布[于在]\\s*(?<one>[^\\s，。]{2,20})`,
  ),
  of(
    "source",
    "sentence-media",
    "原创",
    `${START}[本此]文[系为是](?<one>(?!本|原|网)[^，。：:\\s]{2,16})原创(?=[，,。]|$)`,
  ),
  of("source", "sentence-media", "原帖见", `原帖见\\s*(?<one>${NAME})`),
  of("source", "sentence-media", "部落格", `(?:同步发表于|发在)[^。，]{0,6}部落格\\s*${QUOTED}`),
  of("source", "sentence-work", "より", "本?记事は『(?<one>[^』]{2,30})』.{0,12}より转?[转転]载"),
  of(
    "source",
    "sentence-work",
    "appeared in|published in",
    "^\\W*(?:this (?:story|article|post|piece) )?(?:originally |first )?(?:appeared|published) in (?<one>\\p{Lu}[^,.]{2,40})",
  ),
  of(
    "source",
    "sentence-work",
    "excerpted from|reprinted from|adapted from|extracted from",
    "^\\W*(?:excerpted|reprinted|adapted|extracted) from [“\"'‘](?<one>[^”\"’']{2,50})[”\"’']",
  ),
  of(
    "source",
    "sentence-work",
    "republished|reprinted",
    "^\\W*(?:republished|reprinted)\\b[^.]{0,30}\\bfrom (?<one>\\p{Lu}[^,.]{2,40})",
  ),
  of(
    "source",
    "sentence-work",
    "cross-posted from|syndicated from|content provided by|from our sister paper",
    "^\\W*(?:cross-posted from (?:my other blog, )?|syndicated from |content provided by (?:the )?|from our sister paper, (?:the )?)(?<one>\\p{Lu}[^,.]{2,50})",
  ),
  // 经作者X同意转载 · 感谢作者「X」授权 · 作者系某大学副教授 X · 撰文者为营养师X
  of(
    "author",
    "sentence-leave",
    "作者",
    `(?:经|征得|感谢|获得?)(?:原?作者)\\s*[“「]?\\s*(?<one>[\\p{L}\\p{N}_·]{2,10}?)\\s*[”」]?\\s*(?:本人)?(?:同意|授权|许可|惠允)`,
  ),
  of("author", "sentence-leave", "原作者", `(?:鸣谢|感谢|致谢)原作者\\s*(?<one>${NAME})\\s*$`),
  of(
    "author",
    "sentence-writer",
    "作者|撰文者",
    `(?:作者|撰文者)[系为是]${JOB}\\s*(?<one>[\\p{Script=Han}]{2,4})\\s*[)）。]?$`,
  ),
  // 本文来源于公众号：某某，由X撰写
  of(
    "author",
    "sentence-writer",
    "撰写|写作|执笔|采写|所写",
    `${START}(?:[本此原]文|文章|内容|[转摘来选出录引]自|来源)[^。]{0,40}[，,；;\\s]由\\s*(?<one>[\\p{Script=Han}·]{2,6}?)${WROTE}\\s*[)）。]?$`,
  ),
  // 本文由X写作，来源于某某
  of(
    "author",
    "sentence-writer",
    "撰写|写作|执笔|采写|所写",
    `${START}(?:[本此]文|文章)由\\s*(?<one>[\\p{Script=Han}·]{2,6}?)${WROTE}[，,；;]`,
  ),
  of("author", "sentence-writer", "作者", `${START}(?:[本此]文)作者\\s+(?<one>[\\p{Script=Han}]{2,4})(?=[，,])`),
  of("author", "sentence-writer", "发布", `${START}[本此]文由\\s*@?(?<one>[^\\s，。]{2,16}?)\\s*原创?发布[于在]`),
  of(
    "author",
    "sentence-writer",
    "作者|主编|笔名",
    `[，,]\\s*(?:原作者|作者|主编|笔名)(?:[：:\\s]+|(?!如有|如果|如需|若有|倘若|请|可|未|不))[「“]?(?<one>[\\p{Script=Han}_\\w]{2,8})[」”]?\\s*(?=[，,)）】。]|$)`,
  ),
  of(
    "author",
    "sentence-writer",
    "著|撰",
    `${START}(?:[本此原]文)?(?:[转摘来选出录引]自|转载于?自?|来源于?|首发于?)[^。]{2,40}[，,」』》】\\s]\\s*(?<one>[\\p{Script=Han}·]{2,5})\\s*(?:著|撰文?|所[著撰])\\s*$`,
  ),
  of("author", "sentence-writer", "文是网友", `${START}[本此]文是网友\\s*${QUOTED}`),
  of(
    "author",
    "sentence-writer",
    "《",
    `${START}(?:[编节摘]?选|摘录?)自\\s*(?<one>[\\p{Script=Han}]{2,4}?)(?:散文集|小说集?|文集|著)?《`,
  ),
  of(
    "author",
    "sentence-writer",
    "@",
    `${START}(?:来自|搬运自|转自|cr[：:])\\s*(?:微博|贴吧|豆瓣|知乎|小红书)?\\s*@(?<one>${NAME})$`,
  ),
  of(
    "author",
    "sentence-reporter",
    "记者|通讯员",
    `${START}(?:本报|本刊)?(?:特约|实习|见习)?(?:记者|通讯员)\\s*(?<one>[\\p{Script=Han}]{2,4})\\s*(?:[／/][^。，]{2,6}报导|[)）】])?\\s*$`,
  ),
  of(
    "author",
    "sentence-writer",
    "excerpted from",
    "^\\W*excerpted from [“\"'‘][^”\"’']+[”\"’'] by (?<one>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}?)(?=[.,]|$)",
  ),
  of(
    "author",
    "sentence-writer",
    "this post was written by",
    "^\\W*this post was written by (?:guest blogger )?(?<one>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})",
  ),
  of(
    "author",
    "sentence-writer",
    "about the author",
    "^\\W*about the author: (?<one>\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+)",
  ),
  of("originalTitle", "sentence-title", "《", `原(?:文)?(?:题|标题)[为是]?\\s*${TITLE}`),
  of(
    "published",
    "sentence-day",
    "原载|首发于|原刊|刊于|发表于|》，",
    `(?:原载|首发于|原刊|刊于|发表于|[》]，)\\s*(?<one>${DATE})(?=的?《|，|$)`,
  ),
];

const compiled = new Map<Sentence, RegExp>();

/** What a folded line tells, in the order of the table. */
export function* toldIn(folded: string): Iterable<{ field: AttributionField; rule: string; found: RegExpExecArray }> {
  const small = folded.toLowerCase();
  for (const sentence of SENTENCES) {
    if (!sentence.cues.some((cue) => small.includes(cue))) continue;
    const match = compiled.get(sentence) ?? new RegExp(sentence.source, "iu");
    compiled.set(sentence, match);
    const found = match.exec(folded);
    if (found) yield { field: sentence.field, rule: sentence.rule, found };
  }
}

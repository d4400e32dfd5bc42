/** What Japanese lines tell of an origin. Where a character has a simplified form, text has been folded to it. */
import { of, quoted, type Sentence, START } from "./sentence.ts";

/** How a text was taken: 転載, 引用, 抜粋. */
const TAKEN = "(?:転載|引用|抜粋|掲載|寄稿|再掲|再編集|紹介)";
const NAME = "[^\\s、。（）()「」『』：:]{2,24}";
/** 2019年4月18日号 */
const ISSUE = "(?:\\s*(?:\\d{4}年)?\\s*(?:\\d{1,2}月)?\\s*(?:\\d{1,2}日)?(?:[春夏秋冬]|第?\\d+)?号?)?";
const PERSON =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー・]{1,8}(?:[ 　][\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,8})?";
const PAPER = "[\\p{Script=Han}\\p{Script=Katakana}ー]{1,10}?(?:新聞|通信|日報|タイムス|新報|放送|ニュース|経済)";
/** この記事は, 本稿は, ※ */
const WORK = "(?:(?:この|本|当)?(?:記事|文章|稿|原稿|コラム|エッセイ|文|内容|テキスト)(?:は|の内容は)、?\\s*)?";

export const JA: readonly Sentence[] = [
  // この記事は「X」に掲載されたものを許可を得て転載しています
  of(
    "sentence-work",
    "掲載|寄稿|公開|発表",
    `${START}${WORK}(?:元々|もともと|最初に?|以前|かつて)?、?${quoted("source")}${ISSUE}(?:に|にて|で)(?:掲載|寄稿|公開|発表|連載)(?:された|した|して)`,
  ),
  // 三上悠介氏のブログ「X」からの転載です
  of(
    "sentence-work",
    "転載|引用|抜粋|再掲|掲載",
    `(?:${START}|[／/（(、。]\\s*)${WORK}(?:(?<author>${PERSON})(?:氏|さん|様)の)?(?:個人)?(?:ブログ|サイト|メディア|雑誌|コラム|連載|書籍|著書|note)?${quoted("source")}${ISSUE}\\s*(?:（[^）]*）)?(?:から|より)の?(?:許可を得て|一部)?${TAKEN}`,
  ),
  of(
    "sentence-work",
    "より|から",
    `${START}(?<source>${NAME}?)${ISSUE}(?:より|から)の?(?:一部)?(?:転載|引用|抜粋)(?:です|しました)?[。）)]?\\s*$`,
  ),
  of("sentence-work", "より", "本?記事は『(?<source>[^』]{2,30})』.{0,12}より転載"),
  // 某某のブログより
  of(
    "sentence-work",
    "より",
    `${START}(?<source>[^\\s、。（）()]{1,20}(?:ブログ|サイト|新聞|通信|日報|ニュース|マガジン|メディア|電子版|note|誌))(?:様)?より[。）)]?\\s*$`,
  ),
  of(
    "sentence-title",
    "原題",
    `原題\\s*[「『](?<originalTitle>[^」』]{3,60})[」』]\\s*(?:[（(]\\s*(?<source>${NAME})(?:[、,]\\s*(?<published>\\d{4}年\\d{1,2}月\\d{1,2}日))?)?`,
  ),
  of(
    "sentence-day",
    "付",
    `${START}(?<source>${PAPER}|${NAME}?)\\s*(?<published>\\d{4}年\\d{1,2}月\\d{1,2}日)付(?:[朝夕]刊)?(?:より|から)?[）)]?\\s*$`,
  ),
  of(
    "sentence-writer",
    "翻訳|抄訳",
    `${START}${WORK}(?<author>[\\p{L}.'’-]+(?:[ ・][\\p{L}.'’-]+){0,2})\\s*(?:氏|さん)の(?:記事|ブログ|エッセイ|原稿|投稿|文章)を(?:許可を得て)?(?:翻訳|抄訳)`,
  ),
  // 12:30配信 X
  of("sentence-media", "配信", `(?:\\d{1,2}[:：]\\d{2}|日)\\s*配信\\s*[／/｜|]?\\s*(?<source>${NAME})\\s*$`),
  of("sentence-media", "配信", `${START}(?<source>${NAME})\\s+\\d{1,4}[年/月].{0,16}配信\\s*$`),
  // 北浜新聞社会部 X · （北浜通信・編集委員 X）
  of(
    "sentence-reporter",
    "新聞|通信|日報|新報|放送|ニュース|経済|タイムス",
    `${START}(?<source>${PAPER})社?(?:\\p{Script=Han}{2,4}部)?[・\\s　]*(?:編集委員|論説委員|記者|特派員|解説委員|デスク)?[・\\s　]+(?<author>${PERSON})(?:記者)?\\s*[）)】]?\\s*$`,
  ),
];

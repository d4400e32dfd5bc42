/** The title again in the text, and frames that a program builds around it. */
import { homeLinks, squash } from "../../page.ts";
import { foldScript } from "../../script.ts";
import { type Finder, quote, type Scene } from "../rule.ts";

/** What a picture of the title is called, with its number; or a list's name for the text. */
const NUMBERED =
  /^[的の]?(?:(?:相关|精选|[配插附]图|封面|缩略|示意|配图|题图|图为|图片?|照片|写真|画像|イメージ|related|photo|picture|image|figure|pic|illustration|cover|全文|在线|阅读|of|第?\s*[\d一二三四五六七八九十]{1,3}\s*[张枚幅]?)\s*){1,4}$/iu;
/** -主图, （文章图片）: set apart by a mark, for 长江流域图 is a map of 长江. */
const PICTURE_NAME = /^\s*[-–—_（(【[]\s*\p{Script=Han}{0,4}(?:图[片解示]?|照片)\s*\d{0,2}\s*[）)】\]]?\s*$/u;
const PICTURE_WORD = /[图写真画像]|イメージ|photo|picture|image|figure|pic|illustration|cover|全文|阅读|\d/iu;

/** Words of frames: what a program says about an article it does not know. */
const FRAME_WORDS = [
  /整理|收集|搜集|汇总|收录|盘点|拆解|阐述/,
  /详细|全部|相关|有关|关于|完整/,
  /内容|介绍|文章|资讯|知识|信息|资料|解答|解析|经验|答案|知识点|步骤|技巧|玩法|通关/,
  /希望|帮助|帮到|参考|感兴趣|喜欢|实用|码住|笔记起来/,
  /了解|学习|看看|一起来|看完|需要/,
  /以上(?:就|便|即)?是|本[篇文]|这篇|今天|接下来|下面|到此|结束/,
  /更多|关注|本站|收藏|分享|欢迎|转发/,
  /[您你](?![们好])|估计|究竟|到底|怎么(?:一)?回事|怎么看|评论区|想法|广泛关注|热议|热度|网上|据了解|烦恼|不妨|标准答案|归根结底|对此|点样|附详细|精选|通用\s*\d+\s*篇|弄明白|唠|聊聊|一一道来|顺便|附带|概述|问[：:]|答[：:]/,
  /综上|总结来说|总的来说|大体|大致|至此|全部讲完|心里有数|下回|如有遗漏|倘若|若[您你]|回答完毕|采纳/,
  /不(?:太)?(?:知道|了解|清楚|明白)|朋友|小编|网友|大家|各位|带来|为[大你您]家?|相信/,
  /\b(?:in this (?:article|post|guide|piece)|this (?:article|post|guide)|that(?:['’]s| is) (?:all|it)|today)\b/i,
  /\b(?:everything (?:you need to know|about)|all about|full details|details (?:of|about|on)|wondering|looking for)\b/i,
  /\b(?:right place|without further ado|dive into|look no further|it depends|should know|hopefully|understand|net worth|step by step|touch on|along with|tips on|our team|below we|read on|so there you have it|in conclusion|to sum up|still curious|worth knowing|get back to you|drop a comment)\b|^\s*Q:/i,
  /\b(?:you|your)\b/i,
  /みなさん|あなた|気になっ|あわせて|よく闻かれる|调べてみ|追记|怖くない|こわくない|游びに来|わかりやすく|お话|まとめ[：:]/,
  /\b(?:collected|compiled|prepared|rounded up|put together|bring you|cover(?:ed|s)?)\b/i,
  /\b(?:hope (?:this|it|you)|help(?:s|ful|ed)?|useful|found)\b/i,
  /\b(?:more (?:on|about|articles|information|posts)|learn more|stay tuned|bookmark|check out|follow|visit|don['’]t forget)\b/i,
  /今回は|この记事では|本记事|以上/,
  /まとめ|绍介|解説|お届け|詳しく|详しく|徹底|彻底|比[較较]|ランキング|結論から|结论から/,
  /ご覧|チェック|ご参考|最后まで|いかがでし|気になる/,
  /当サイト|他の记事|関连记事|もっと/,
];
/** A longer title is none. */
const TITLE_MOST = 400;
/** Letters around a phrase that is not the title. */
const PHRASE_FRAME_MOST = 60;
/** A caption: it says what stands above. */
const POINTS_UP = /^\s*[▲△⬆↑🔺]/u;
/** Letters around the title in a line that only repeats it. */
const ECHO_MOST = 16;
const FRAME_LEAST = 3;
const FRAME_PLAIN = 4;
const FRAME_MOST = 220;

export const titleEchoes: Finder = function* (scene) {
  const title = squash(scene.title);
  if (title.length < 2 || title.length > TITLE_MOST) return;
  const bare = squash(scene.title.replace(/^[【[].{1,12}?[】\]]/u, ""));
  const phrases = [...scene.lexicon.phrases].flatMap(([phrase, sources]) =>
    sources.has("line") && squash(phrase).length >= 5 ? [squash(phrase)] : [],
  );
  // What a frame is built around: the title, or a phrase of the page's own lines of search phrases.
  const subjects = [title, ...(bare.length >= 4 ? [bare] : []), ...phrases];
  const { blocks } = scene;
  const sites = siteNames(scene);
  const prose = blocks.flatMap((block, i) =>
    scene.inside[i] && block.text.length > 30 && /[。！？.!?]/u.test(block.text) ? [i] : [],
  );
  const first = prose[0] ?? 0;
  const last = prose[Math.max(0, prose.length - 3)] ?? blocks.length;
  for (const [i, block] of blocks.entries()) {
    if (block.role !== "text" || block.quoted) continue;
    const words = squash(block.text);
    const at = words.indexOf(title);
    if (at >= 0 && words.length <= title.length + ECHO_MOST && i > 0) {
      const site = sites.find((name) => block.text.includes(name)) ?? "";
      const around = withoutSubject(foldScript(site ? block.text.replaceAll(site, "") : block.text), title);
      const rest = around.replace(/[\p{P}\p{S}\s]+/gu, " ").trim();
      const isCaption =
        (NUMBERED.test(rest) && PICTURE_WORD.test(rest)) ||
        PICTURE_NAME.test(around) ||
        (rest === "" && POINTS_UP.test(block.text));
      const same =
        rest === "" &&
        title.length >= 6 &&
        (site !== "" || (i > first + 2 && i * 2 > blocks.length)) &&
        !/^\s*#/u.test(block.text);
      if (isCaption || same) {
        yield {
          kind: "title-repeat",
          block: i,
          start: 0,
          end: block.text.length,
          evidence: [
            {
              rule: "title-repeat",
              weight: 1,
              why: "The title stands again as a line of the text.",
              quote: quote(block.text),
            },
          ],
        };
        continue;
      }
    }
    // A frame stands before the text or behind it, never amid.
    const edge = i <= first + 1 || i >= last;
    if (!edge || block.text.length > FRAME_MOST) continue;
    const subject = subjects.find((one) => words.includes(one));
    if (!subject) continue;
    const isPhrase = phrases.includes(subject);
    // What fills another gap is none of the frame's words either.
    const filled = isPhrase ? [] : shownWithin(scene, words, subject);
    const around = filled.reduce(withoutSubject, withoutSubject(foldScript(block.text), subject));
    const frame = frameWords(around);
    // Somebody who speaks of himself writes his own introduction, unless hardly anything but frame is said.
    if (frame < FRAME_PLAIN && /我(?!们)|自己|笔者|筆者|\bI\b/u.test(around)) continue;
    // A phrase may be the author's own subject: then hardly anything but frame may stand around it.
    if (isPhrase && (frame <= FRAME_LEAST || squash(around).length > PHRASE_FRAME_MOST)) continue;
    // A program fills more than one gap of its frame: with the title again, a search phrase, or the site's name.
    const gaps = isPhrase ? 0 : gapsOf(filled, sites, block.text, subject);
    if (frame + (subject.length < 4 ? -1 : 0) + gaps >= FRAME_LEAST && (frame > 0 || gaps >= FRAME_LEAST)) {
      yield {
        kind: "template",
        block: i,
        start: 0,
        end: block.text.length,
        evidence: [
          {
            rule: "template-frame",
            weight: 1,
            why: "A ready-made sentence with the title put into it.",
            quote: quote(block.text),
          },
        ],
      };
    }
  }
};

/** How many words of frames a text holds; of one group two at the most. */
function frameWords(text: string): number {
  return FRAME_WORDS.reduce((sum, group) => {
    const found = text.match(new RegExp(group.source, `${group.flags}g`)) ?? [];
    return sum + Math.min(2, new Set(found.map((word) => word.toLowerCase())).size);
  }, 0);
}

/** A longer link to the first page is no name; nor is what such a link says everywhere. */
const HOME_MOST = 16;
const HOME = /^(?:首页|主页|网站首页|返回首页|home|homepage|ホーム|トップ|top|logo)$/iu;

/** What the page calls its site: by name, or behind the headline in its <title>. */
export function siteNames(scene: Scene): string[] {
  const behind = [...scene.lexicon.phrases].flatMap(([phrase, sources]) => (sources.has("title") ? [phrase] : []));
  const home = homeLinks(scene.page)
    .map((name) => name.trim())
    .filter((name) => name.length <= HOME_MOST && !HOME.test(name));
  return [...new Set([scene.page.siteName ?? "", ...behind, ...home])].filter((name) => squash(name).length >= 2);
}

/** The page's own search phrases within squashed words, but for those of its title. */
function shownWithin(scene: Scene, words: string, title: string): string[] {
  return [...scene.lexicon.phrases].flatMap(([phrase, sources]) => {
    const own = squash(phrase);
    const isSearched = sources.has("meta") || sources.has("line");
    return isSearched && own.length >= 4 && !title.includes(own) && words.includes(own) ? [own] : [];
  });
}

/** Other gaps of a frame that the page's own facts fill, each counting like two words of a frame. */
function gapsOf(filled: readonly string[], sites: readonly string[], text: string, title: string): number {
  const twice = squash(text).split(title).length > 2;
  const named = sites.some((site) => !title.includes(squash(site)) && text.includes(site));
  return (twice ? 2 : 0) + (filled.length > 0 ? 2 : 0) + (named ? 1 : 0);
}

/** The text without the subject: its own words don't make the frame. */
function withoutSubject(text: string, subject: string): string {
  // Letters of the subject may be parted by marks: take them out one after the other, from where they begin.
  const folded = foldScript(subject);
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const length = lengthOfTitle(text.slice(at, at + folded.length * 2 + 8), folded);
    if (length > 0) at += length;
    else rest += text[at++];
  }
  return rest;
}

/** Length of the beginning of `text` that holds the squashed title. */
function lengthOfTitle(text: string, title: string): number {
  for (let end = 1; end <= Math.min(text.length, title.length * 2 + 8); end++) {
    const own = squash(text.slice(0, end));
    if (own === title) return end;
    if (!title.startsWith(own)) return 0;
  }
  return 0;
}

/** Noise of each class, with the proofs that its kind needs. The words are made up, in shapes that copiers use. */
import type { Kind } from "../../src/index.ts";
import type { Lang } from "./prose.ts";
import {
  allSlots,
  type Draw,
  escapeHtml,
  HOST,
  number,
  oneOf,
  paragraphsOf,
  putBlock,
  type Sheet,
  shuffled,
  some,
  URL_OF_PAGE,
  wrap,
} from "./sheet.ts";

interface Trade {
  places: readonly string[];
  trades: readonly string[];
  tails: readonly string[];
  phrase: (place: string, trade: string, tail: string) => string;
}
const TRADES: Readonly<Record<Lang, Trade>> = {
  "zh-Hans": {
    places: ["雁州", "沙垣", "桐滩", "临陂", "汀阳"],
    trades: ["叉车培训", "水泵维修", "窗帘清洗", "鱼缸定制", "围墙粉刷"],
    tails: ["价格", "公司", "电话", "厂家", "多少钱"],
    phrase: (place, trade, tail) => place + trade + tail,
  },
  "zh-Hant": {
    places: ["雁州", "沙垣", "汀陽", "臨陂"],
    trades: ["冷氣保養", "屋頂防水", "水塔清洗", "鐵窗訂做"],
    tails: ["價格", "費用", "推薦", "電話"],
    phrase: (place, trade, tail) => place + trade + tail,
  },
  ja: {
    places: ["沼辺市", "桐浜市", "雁原市"],
    trades: ["外壁塗装", "水道修理", "合鍵作製", "遺品買取"],
    tails: ["格安", "業者", "料金", "比較"],
    phrase: (place, trade, tail) => place + trade + tail,
  },
  en: {
    places: ["cheap", "local", "best"],
    trades: ["pallet racking", "forklift hire", "gutter repair", "septic tank emptying"],
    tails: ["prices", "quotes", "near me", "company"],
    phrase: (place, trade, tail) => [place, trade, tail].filter(Boolean).join(" "),
  },
};

/** Different search phrases around one trade. */
export function family(draw: Draw, lang: Lang, size = 3): string[] {
  const { places, trades, tails, phrase } = TRADES[lang];
  const trade = oneOf(draw, trades);
  const all = [
    ...places.map((place) => phrase(place, trade, "")),
    ...tails.map((tail) => phrase("", trade, tail)),
    ...places.map((place, i) => phrase(place, trade, tails[i % tails.length] ?? "")),
  ];
  return shuffled(draw, all).slice(0, size);
}

const SEPARATORS = ["_", "|", " | ", "丨", "｜"];

/** Two lines of the same phrases in different orders. */
export function addLines(draw: Draw, sheet: Sheet, phrases: readonly string[]): void {
  const separator = oneOf(draw, SEPARATORS);
  const turned = [...phrases.slice(1), ...phrases.slice(0, 1)];
  putBlock(draw, sheet, { html: escapeHtml(phrases.join(separator)) }, "inside");
  putBlock(draw, sheet, { html: escapeHtml(turned.join(separator)) }, "end");
}

const WALLS: Readonly<Record<Lang, (draw: Draw) => string>> = {
  "zh-Hans": (draw) =>
    oneOf(draw, ["本文剩余部分", "后面的内容", "余下的章节", "此处隐藏的内容", "以下正文"]) +
    oneOf(draw, ["需要", "须", "需"]) +
    oneOf(draw, ["付费", "登录", "开通会员", "支付3元", "输入验证码"]) +
    oneOf(draw, ["后查看", "后可继续阅读", "才能阅读全文", "后解锁"]),
  "zh-Hant": (draw) =>
    oneOf(draw, ["以下內容", "本文剩餘部分", "此處內容"]) +
    oneOf(draw, ["需要", "需"]) +
    oneOf(draw, ["付費", "登入", "加入會員"]) +
    oneOf(draw, ["後查看", "後閱讀", "才能閱讀全文"]),
  ja: (draw) =>
    oneOf(draw, ["ここから先は", "この記事の続きは", "残りの本文は"]) +
    oneOf(draw, ["有料会員限定です", "ログインすると読めます", "購入すると閲覧できます"]),
  en: (draw) =>
    oneOf(draw, ["Subscribe", "Sign in", "Register", "Become a member"]) +
    oneOf(draw, [" to continue reading this article", " to read the full story", " to unlock the rest of this post"]),
};

const PROMOTIONS: Readonly<Record<Lang, (draw: Draw) => string>> = {
  "zh-Hans": (draw) =>
    `${oneOf(draw, ["扫码关注", "欢迎关注", "长按二维码关注"])}${oneOf(draw, ["公众号", "微信公众号"])}「藤椅读书会」，${oneOf(draw, ["每天更新更多好文", "免费领取资料", "第一时间获取推送"])}`,
  "zh-Hant": (draw) =>
    `${oneOf(draw, ["掃碼關注", "歡迎關注"])}${oneOf(draw, ["公眾號", "微信公眾號"])}「藤椅讀書會」，${oneOf(draw, ["每天更新更多好文", "免費領取資料"])}`,
  ja: (draw) =>
    `${oneOf(draw, ["公式アカウント", "公式LINE"])}「籐椅子文庫」${oneOf(draw, ["をフォローして最新情報をチェック！", "を友だち追加して無料特典をもらおう！"])}`,
  en: (draw) =>
    oneOf(draw, ["Follow us on Telegram", "Subscribe to our newsletter", "Join our channel"]) +
    oneOf(draw, [" for daily updates", " for more free stories", " and get weekly tips"]),
};

const DISCLAIMERS: Readonly<Record<Lang, (draw: Draw) => string>> = {
  "zh-Hans": (draw) =>
    oneOf(draw, ["本文内容由网友投稿", "本站文章均来自互联网", "图文收集自网络"]) +
    oneOf(draw, ["，版权归原作者所有，如有侵权请联系我们删除。", "，仅供学习交流，若侵权请告知，本站将立即删除。"]),
  "zh-Hant": (draw) =>
    oneOf(draw, ["本文內容由網友投稿", "本站文章均來自網路"]) +
    oneOf(draw, ["，版權歸原作者所有，如有侵權請聯繫我們刪除。", "，如有侵權，請來信告知，本站將立即刪除。"]),
  ja: (draw) =>
    oneOf(draw, ["当サイトの記事の著作権は権利者に帰属します。", "この記事はインターネットから収集したものです。"]) +
    oneOf(draw, [
      "問題がある場合は管理人までご連絡ください。削除いたします。",
      "著作権の問題があれば当サイトまでご連絡ください。",
    ]),
  en: (draw) =>
    oneOf(draw, ["This article was collected from the internet. ", "Content is submitted by users of this site. "]) +
    oneOf(draw, [
      "If it infringes your copyright, contact us and we will remove it.",
      "For copyright concerns, contact the site and the material will be removed.",
    ]),
};

const FURNITURE: Readonly<Record<Lang, readonly string[]>> = {
  "zh-Hans": [
    "2022-06-24 分类：随笔 阅读(312) 评论(4)",
    "分享到： 微信 微博 QQ空间",
    "上一篇：怎样给旧船补漏",
    "责任编辑：孟小川",
  ],
  "zh-Hant": ["發布時間：2022-06-24 閱讀(312)", "上一篇：怎樣給舊船補漏", "責任編輯：孟小川"],
  ja: ["関連記事", "シェアする ツイート", "コメント"],
  en: ["Share on Facebook Twitter LinkedIn", "12 Comments", "Related articles", "Next: How to mend a boat"],
};

const FRAMES: Readonly<Record<"zh-Hans" | "en", { top: (title: string) => string; end: (title: string) => string }>> = {
  "zh-Hans": {
    top: (title) => `本篇文章为大家整理了关于${title}的详细内容，感兴趣的朋友一起来看看吧。`,
    end: (title) => `以上就是${title}的详细内容介绍，希望对大家有所帮助，更多相关文章请关注本站。`,
  },
  en: {
    top: (title) => `In this article we have collected everything you need to know about ${title}.`,
    end: (title) => `That is all about ${title}, we hope this helps. Learn more in our other articles.`,
  },
};

const HIDING = [
  'style="display:none"',
  'style="visibility:hidden"',
  'style="font-size:0"',
  'style="opacity:0"',
  'style="position:absolute;left:-9999px"',
  'style="height:0;overflow:hidden"',
  "hidden",
  'class="zq-gone"',
  'data-unmirror-hidden="colour"',
];

const SYLLABLES = ["shí", "fā", "lǐ", "hòu", "gè", "zhǐ", "de", "xiǎn", "jiān", "zhōng"];
const ZERO_WIDTH = ["\u200b", "\u2060", "\ufeff", "\u200b\u200b"];
const CONTROLS = ["\u0005", "\u0006\u0007", "\u0008", "\u0001\u0002", "\u001f"];

export interface Class {
  kind: Kind;
  langs?: readonly Lang[];
  add: (draw: Draw, sheet: Sheet) => void;
}

const CHINESE: readonly Lang[] = ["zh-Hans", "zh-Hant"];
const block = (draw: Draw, sheet: Sheet, text: string, where: "anywhere" | "top" | "end" | "inside", box = "") =>
  putBlock(draw, sheet, { html: escapeHtml(text), ...(box ? { box } : {}) }, where);

/** Every class that can be cut, by name. */
export const CLASSES: Readonly<Record<string, Class>> = {
  "control characters anywhere": {
    kind: "control-chars",
    add: (draw, sheet) => {
      for (const paragraph of some(draw, paragraphsOf(sheet), 1))
        paragraph.inserts.push({ at: number(draw, 1, paragraph.text.length), html: oneOf(draw, CONTROLS) });
    },
  },
  "zero-width characters anywhere": {
    kind: "zero-width",
    add: (draw, sheet) => {
      for (const paragraph of some(draw, paragraphsOf(sheet), 1))
        paragraph.inserts.push({ at: number(draw, 1, paragraph.text.length - 1), html: oneOf(draw, ZERO_WIDTH) });
    },
  },
  "joiners between Chinese characters": {
    kind: "zero-width",
    langs: CHINESE,
    add: (draw, sheet) => {
      for (const { paragraph, at } of some(draw, allSlots(sheet), 1, 6))
        paragraph.inserts.push({ at: at - 1, html: oneOf(draw, ["\u200c", "\u200d"]) });
    },
  },
  "pinyin marks": {
    kind: "pinyin-ruby",
    langs: CHINESE,
    add: (draw, sheet) => {
      const places = new Map<string, { paragraph: Sheet["blocks"][number] & { inserts: unknown[] }; at: number }[]>();
      for (const paragraph of paragraphsOf(sheet))
        for (let at = 0; at < paragraph.text.length; at++) {
          const c = paragraph.text[at] ?? "";
          if (/\p{Script=Han}/u.test(c)) places.set(c, [...(places.get(c) ?? []), { paragraph, at: at + 1 }]);
        }
      const often = [...places.values()].filter((list) => list.length >= 3 && list.length <= 12);
      for (const list of some(draw, often, 3, 5)) {
        const syllable = oneOf(draw, SYLLABLES);
        for (const { paragraph, at } of list)
          paragraph.inserts.push({ at, html: oneOf(draw, [`(${syllable})`, `（${syllable}）`, `( ${syllable})`]) });
      }
    },
  },
  "keyword lines in two orders": {
    kind: "keyword-line",
    add: (draw, sheet) => addLines(draw, sheet, family(draw, sheet.lang, number(draw, 3, 5))),
  },
  "a labelled line of the page's own search keywords": {
    kind: "keyword-line",
    langs: ["zh-Hans", "zh-Hant", "en"],
    add: (draw, sheet) => {
      const phrases = family(draw, sheet.lang, 4);
      sheet.head.push(`<meta name="keywords" content="${phrases.join(",")}">`);
      const label = { "zh-Hans": "热门标签：", "zh-Hant": "熱門標籤：", ja: "タグ：", en: "Tags: " }[sheet.lang];
      block(draw, sheet, label + phrases.join(sheet.lang === "en" ? ", " : oneOf(draw, ["，", "、", " "])), "end");
    },
  },
  "spliced phrases of the page's lines": {
    kind: "inline-keyword",
    add: (draw, sheet) => {
      const phrases = family(draw, sheet.lang, 3);
      for (const { paragraph, at } of some(draw, allSlots(sheet), 2, 6)) {
        const phrase = (sheet.lang === "en" ? " " : "") + oneOf(draw, phrases);
        paragraph.inserts.push({ at, html: wrap(draw, phrase) });
      }
      addLines(draw, sheet, phrases);
    },
  },
  "phrases that describe pictures": {
    kind: "keyword-alt",
    add: (draw, sheet) => {
      const alt = escapeHtml(family(draw, sheet.lang, 3).join(oneOf(draw, ["_", "|", "丨"])));
      const image = `<img src="https://cdn.${HOST}/a.jpg" alt="${alt}"${oneOf(draw, ["", ` title="${alt}"`])}>`;
      putBlock(draw, sheet, { html: image }, "inside");
    },
  },
  "hidden text": {
    kind: "hidden-keyword",
    add: (draw, sheet) => {
      sheet.head.push("<style>.zq-gone { display: none }</style>");
      const hide = oneOf(draw, HIDING);
      const text = escapeHtml(family(draw, sheet.lang, 2).join(oneOf(draw, ["_", "，", ""])));
      for (const { paragraph, at } of some(draw, allSlots(sheet), 1, 3))
        paragraph.inserts.push({ at, html: `<span ${hide}>${text}</span>` });
      putBlock(draw, sheet, { html: `<div ${hide}>${text}</div>` }, "inside");
    },
  },
  "tag words at the ends of paragraphs": {
    kind: "tag-suffix",
    langs: CHINESE,
    add: (draw, sheet) => {
      const tags = shuffled(draw, ["养殖", "前端", "资讯", "百科"]).slice(0, number(draw, 1, 2));
      const paragraphs = paragraphsOf(sheet);
      for (const paragraph of some(draw, paragraphs, Math.max(4, Math.ceil(paragraphs.length * 0.8))))
        paragraph.inserts.push({ at: paragraph.text.length, html: oneOf(draw, tags) });
    },
  },
  "the site's name between sentences": {
    kind: "site-brand",
    langs: ["zh-Hans", "zh-Hant", "ja"],
    add: (draw, sheet) => {
      const brand = oneOf(draw, [`随心文网 - ${HOST}`, `随心文网 www.${HOST}`, `随心文网_${HOST}`]);
      const ends = paragraphsOf(sheet).flatMap((paragraph) =>
        [...paragraph.text.matchAll(/。/g)].map(({ index }) => ({ paragraph, at: index + 1 })),
      );
      for (const { paragraph, at } of some(draw, ends, 1, 4)) paragraph.inserts.push({ at, html: brand });
    },
  },
  "random characters before most marks": {
    kind: "garbage",
    langs: CHINESE,
    add: (draw, sheet) => {
      const tokens = shuffled(draw, ["粮微", "闪雷", "持优书", "态片", "世短"]).slice(0, number(draw, 3, 4));
      const slots = allSlots(sheet).filter(({ paragraph, at }) => /[，。]/.test(paragraph.text[at] ?? ""));
      some(draw, slots, Math.ceil(slots.length * 0.7)).forEach(({ paragraph, at }, i) => {
        paragraph.inserts.push({ at, html: tokens[i % tokens.length] ?? "" });
      });
    },
  },
  "a wall at the end": {
    kind: "wall",
    add: (draw, sheet) => block(draw, sheet, WALLS[sheet.lang](draw), "end", oneOf(draw, ["", "tips", "pay-box"])),
  },
  "a promotion at the end": {
    kind: "promo",
    add: (draw, sheet) => block(draw, sheet, PROMOTIONS[sheet.lang](draw), "end", oneOf(draw, ["", "follow"])),
  },
  "a disclaimer at the end": {
    kind: "disclaimer",
    add: (draw, sheet) => block(draw, sheet, DISCLAIMERS[sheet.lang](draw), "end", oneOf(draw, ["", "statement"])),
  },
  "a credit to itself": {
    kind: "self-credit",
    langs: ["zh-Hans", "zh-Hant"],
    add: (draw, sheet) => {
      const label =
        sheet.lang === "zh-Hans"
          ? oneOf(draw, ["本文地址：", "本文链接：", "本文转自："])
          : oneOf(draw, ["本文網址：", "本文連結："]);
      block(draw, sheet, label + oneOf(draw, [URL_OF_PAGE, `https://${HOST}/p/77`]), "end");
    },
  },
  "a copied summary": {
    kind: "summary",
    add: (draw, sheet) => {
      const prose = paragraphsOf(sheet)
        .map(({ text }) => text)
        .join(sheet.lang === "en" ? " " : "");
      const label = { "zh-Hans": "摘要：", "zh-Hant": "摘要：", ja: "要約：", en: "Summary: " }[sheet.lang];
      const size = sheet.lang === "en" ? number(draw, 70, 130) : number(draw, 40, 90);
      block(draw, sheet, label + prose.slice(0, size).trimEnd() + oneOf(draw, ["…", "...", "……"]), "top");
    },
  },
  "the title again, numbered": {
    kind: "title-repeat",
    langs: CHINESE,
    add: (_draw, sheet) => {
      const middle = Math.ceil(sheet.blocks.length / 2);
      sheet.blocks.splice(middle, 0, { html: escapeHtml(`${sheet.title}-图${sheet.lang === "zh-Hans" ? 1 : 2}`) });
    },
  },
  "frames around the title": {
    kind: "template",
    langs: ["zh-Hans", "en"],
    add: (draw, sheet) => {
      const frame = FRAMES[sheet.lang as "zh-Hans" | "en"];
      const where = oneOf(draw, ["top", "end"] as const);
      block(draw, sheet, frame[where](sheet.title), where);
    },
  },
  "leaks of the program": {
    kind: "leak",
    add: (draw, sheet) => {
      block(draw, sheet, oneOf(draw, ["{{article.summary}}", "INLINECODE20481", "$" + "{title}"]), "inside");
      const paragraph = oneOf(draw, paragraphsOf(sheet));
      paragraph.inserts.push({
        at: paragraph.text.length,
        html: oneOf(draw, ["&lt;br&gt;", "&lt; Br &gt;", "&amp;nbsp;"]),
      });
    },
  },
  "furniture at the end": {
    kind: "furniture",
    add: (draw, sheet) => block(draw, sheet, oneOf(draw, FURNITURE[sheet.lang]), "end"),
  },
};

/** What is injected between an author's words, on small pages: what goes, and what stays beside it. */
import { describe, expect, it } from "vitest";
import { articleIn } from "../../dom.ts";
import { STORIES } from "../../fuzz/prose.ts";

const { title, sentences } = STORIES["zh-Hans"][7] ?? { title: "", sentences: [] };
const page = (paragraphs: readonly string[], head = "") =>
  articleIn(
    `<title>${title}</title>${head}<h1>${title}</h1><article>${paragraphs.map((one) => `<p>${one}</p>`).join("")}</article>`,
  );
/** Puts something before the last mark of a sentence. */
const before = (sentence: string, injected: string) => sentence.replace(/([。！？])$/u, `${injected}$1`);

describe("a line of search phrases", () => {
  const phrases = ["水电改造报价", "水电改造多少钱", "老房水电改造哪家好"];

  it.each(["—", "–", "&", "＆", " & "])("joined by %s goes", (separator) => {
    const line = phrases.join(separator);
    const { text, removals } = page([...sentences.slice(0, 3), line, ...sentences.slice(3)]);
    expect(removals.map((one) => [one.kind, one.text])).toEqual([["keyword-line", line]]);
    expect(text).toBe(sentences.join("\n\n"));
  });

  it("is no set of tag words at the ends of paragraphs, whatever it is joined by", () => {
    const lines = [phrases.join("~"), phrases.toReversed().join("~"), [...phrases].sort().join("~")];
    const { removals } = page([...sentences, ...lines]);
    expect(removals.map(({ kind }) => kind)).toEqual(["keyword-line", "keyword-line", "keyword-line"]);
    expect(removals.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))).not.toContain("tag-suffix");
  });
});

describe("a search phrase that nothing on the page shows", () => {
  const phrase = "螺杆空压机多少钱";

  it("goes where it stands before marks again and again, behind words that could go on as well", () => {
    const { text } = page(sentences.map((sentence, i) => (i < 3 ? before(sentence, phrase) : sentence)));
    expect(text).toBe(sentences.join("\n\n"));
  });
});

describe("a search phrase in another script than the text", () => {
  it("goes behind a space before marks of an English text, though nothing on the page shows it", () => {
    const [story] = STORIES.en;
    const own = story?.sentences ?? [];
    const body = own.map((one, i) => `<p>${i < 3 ? one.replace(/\.$/, " 螺杆空压机多少钱.") : one}</p>`).join("");
    const { text } = articleIn(`<title>${story?.title}</title><h1>${story?.title}</h1><article>${body}</article>`);
    expect(text).toBe(own.join("\n\n"));
  });

  it("goes with its line under a Japanese text", () => {
    const [story] = STORIES.ja;
    const own = story?.sentences ?? [];
    const line = "舞台音响设备报价,会议舞台音响设备,无锡舞台音响设备";
    const body = [...own.slice(0, 2), line, ...own.slice(2)].map((one) => `<p>${one}</p>`).join("");
    const { text, removals } = articleIn(
      `<title>${story?.title}</title><h1>${story?.title}</h1><article>${body}</article>`,
    );
    expect(text).toBe(own.join("\n\n"));
    expect(removals.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))).toContain("keyword-script");
  });
});

describe("a paragraph that begins with the title", () => {
  it("is no frame because of a search phrase spliced into it", () => {
    const [story] = STORIES.ja;
    const own = story?.sentences ?? [];
    const [first = "", ...rest] = own;
    expect(first).toContain(story?.title);
    const spliced = first.replace(/。$/u, '<a href="/tag/s">水道修理比較</a>。');
    const line = "沼辺市水道修理格安｜水道修理比較｜桐浜市水道修理";
    const body = [spliced, ...rest, line].map((one) => `<p>${one}</p>`).join("");
    const { text } = articleIn(`<title>${story?.title}</title><h1>${story?.title}</h1><article>${body}</article>`);
    expect(text).toBe(own.join("\n\n"));
  });
});

describe("the name of the site with its host", () => {
  it.each(["/", "·", "→", "～", " - "])("goes from between sentences, parted by %s", (parted) => {
    const brand = `拾光文摘${parted}www.reposter.example`;
    const { text } = page([sentences.map((one) => one + brand).join(""), ...sentences]);
    expect(text).toBe([sentences.join(""), ...sentences].join("\n\n"));
  });

  it("goes from before a tag that has leaked, in one cleaning", () => {
    const { text } = page([`${sentences.join("")}拾光文摘 www.reposter.example&lt;br&gt;`, ...sentences]);
    expect(text).toBe([sentences.join(""), ...sentences].join("\n\n"));
  });

  it("stays as part of an address", () => {
    const address = "照片的副本存在https://album.example/www.reposter.example/2019这个地址里。";
    const { text } = page([sentences[0] ?? "", address, ...sentences.slice(1)]);
    expect(text).toContain(address);
  });
});

describe("a copy of the beginning in front of the text", () => {
  it("goes where readings were put into the text behind it", () => {
    const start = sentences.slice(0, 2).join("");
    const read = start.replace(/([一了上有])/gu, "$1（xiǎn）");
    expect(read.split("（xiǎn）").length).toBeGreaterThan(5);
    const { text } = page([`摘要：${start.slice(0, 40)}……`, read, ...sentences.slice(2)]);
    expect(text).toBe([start, ...sentences.slice(2)].join("\n\n"));
  });
});

describe("a quotation", () => {
  const quotation = (words: string) =>
    page([...sentences, `</p><blockquote>${words}</blockquote><p>`, "后来它一直放在窗台上，朝着南边。"]);

  it.each([
    "责任编辑：周晓兰",
    "發布時間：2021-05-06 10:20",
    "登录后可查看全文",
    "扫码关注公众号“小满说流量”，免费领取资料",
  ])("keeps %s, for the author's text goes on behind it", (words) => {
    const { text, removals } = quotation(words);
    expect(removals).toEqual([]);
    expect(text).toContain(words);
  });
});

describe("random characters before marks", () => {
  const garbage = ["戎瓣腔", "坯郡拟", "杉伺轧", "寇纽骸"];
  const split = (sentence: string, at: number) =>
    sentence.replace(/[，。]/gu, (mark, offset: number) => garbage[(at + offset) % garbage.length] + mark);

  it("go, and an author's word that recurs there stays", () => {
    const own = "我们先查水表，再查网关，又查电表，还是要查网关，最后拔下来的也是网关，就这样关着灯坐到网通。";
    const honest = [...sentences, ...sentences.map((sentence) => sentence.replace(/^/u, "后来，")), own];
    const { text } = page(honest.map((sentence, i) => (sentence === own ? sentence : split(sentence, i))));
    expect(text).toBe(honest.join("\n\n"));
  });
});

describe("a list of what an author has found", () => {
  const found = [
    "扫码进群，免费领三十个鸡蛋，仅限今天",
    "长按二维码关注，回复“健康”看完整偏方",
    "您的补贴待领取，请点此验证",
  ];
  const list = `<ul>${found.map((one) => `<li>${one}</li>`).join("")}</ul>`;
  const [first = "", ...rest] = sentences;

  it("stays amid the text, however its items are worded", () => {
    const body = [first, ...rest].map((one, i) => `<p>${one}</p>${i === 1 ? list : ""}`).join("");
    const { text, removals } = articleIn(`<title>${title}</title><h1>${title}</h1><article>${body}</article>`);
    expect(removals).toEqual([]);
    for (const one of found) expect(text).toContain(one);
  });
});

describe("behind a site's own line", () => {
  const promo = "扫描下方二维码，关注公众号“小满说流量”，领取全套资料";
  const last = "文章由会员上传，本网只提供存储空间，不对内容负责；如有侵权，请来信告知。";

  it("a sentence worded as disclaimers are goes, where nothing of the author's follows", () => {
    const { text } = page([...sentences, promo, last]);
    expect(text).toBe(sentences.join("\n\n"));
  });
});

describe("a box behind a text that breaks off", () => {
  it("is a wall, whatever its lines ask for", () => {
    const broken = `${(sentences.at(-1) ?? "").slice(0, -6)}`;
    const box = "<fieldset><legend>阅读提醒</legend><p>该资源仅对赞助过本站的用户开放</p><p>点我赞助</p></fieldset>";
    const body = `${[...sentences.slice(0, -1), broken].map((one) => `<p>${one}</p>`).join("")}${box}`;
    const { text, truncation, removals } = articleIn(
      `<title>${title}</title><h1>${title}</h1><article>${body}</article>`,
    );
    expect(text.endsWith(broken)).toBe(true);
    expect(truncation.truncated).toBe(true);
    expect(new Set(removals.map(({ kind }) => kind))).toEqual(new Set(["wall"]));
  });
});

describe("a reading in brackets", () => {
  it("goes where a character without width stands before it", () => {
    const marked = sentences.map((one) => one.replace(/一/gu, "一(yī)").replace(/的/gu, "的\ufeff(de)"));
    expect(page(marked).text).toBe(sentences.join("\n\n"));
  });
});

describe("the site's host dropped into a paragraph", () => {
  it("takes nothing of the author's sentences with it, whatever the site is called", () => {
    const own = "出门的那天要送。纸扎一顶轿子，放上一双小鞋，抬到村口烧掉，嘴里念：";
    const paragraphs = [...sentences.slice(0, 3), own, ...sentences.slice(3)];
    const brand = "好文搬运社·www.reposter.example";
    const { text } = page(
      paragraphs.map((one, i) => (i > 0 && i < 5 ? one.replace(/。(?=.)|(?<=。)$/u, `$&${brand}`) : one)),
    );
    expect(text).toBe(paragraphs.join("\n\n"));
  });
});

describe("tag words at the ends of paragraphs", () => {
  it("leave the first character of a sentence that breaks off", () => {
    const tags = ["云原生", "灰度", "限流"];
    const { text } = page([
      ...sentences.map((one, i) => one + tags[i % tags.length]),
      "孩子每人发一点钱，叫“果金”。发",
    ]);
    expect(text).toContain("叫“果金”。发");
    expect(text).not.toContain("云原生");
  });
});

describe("a copy of the beginning", () => {
  it("goes where it runs over the lines of a dialogue", () => {
    const lines = ["“电视，归谁？”", "“归她。”", "“归他。”", "老崔把笔放下，又拿起来，在纸上写了一个“待”字。"];
    const { removals } = page([`全文速递：${lines.join("").slice(0, 30)}`, ...lines, ...sentences]);
    expect(removals.map(({ kind }) => kind)).toEqual(["summary"]);
  });
});

describe("a line of phrases without a label", () => {
  it.each([
    ["that vary one by adding to it", "螺杆空压机,螺杆空压机配件,螺杆空压机上门维修"],
    ["of town after town", "接单地：青禾网页制作 白石网页制作 柳川网页制作 长亭网页制作"],
    [
      "of an English trade with a small word in its name",
      "managed it services cost,affordable managed it services,best managed it services",
    ],
  ])("%s goes", (_what, line) => {
    const keywords = '<meta name="keywords" content="managed it services cost,best managed it services">';
    const { text } = page([...sentences.slice(0, 3), line, ...sentences.slice(3)], keywords);
    expect(text).toBe(sentences.join("\n\n"));
  });

  it.each(["春天的雨,夏天的雨,秋天的雨", "一年级语文 二年级语文 三年级数学 四年级数学"])(
    "of the author's stays: %s",
    (line) => {
      const { text } = page([...sentences.slice(0, 3), line, ...sentences.slice(3)]);
      expect(text).toContain(line);
    },
  );
});

describe("a counter that nobody has used", () => {
  it("goes from under the text", () => {
    const { text } = page([...sentences, "好评(0)"]);
    expect(text).toBe(sentences.join("\n\n"));
  });
});

describe("a list that an author announces", () => {
  const items = ["试看已结束，开通会员继续观看，首月9.9元", "扫描屏幕二维码，关注后免费解锁本集"];
  const list = `<p>那些字我替她抄在一张纸上：</p><ul>${items.map((one) => `<li>${one}</li>`).join("")}</ul>`;

  it("stays, whatever is in it, where he goes on behind it", () => {
    const body = sentences.map((one, i) => `<p>${one}</p>${i === 2 ? list : ""}`).join("");
    const { text } = articleIn(`<title>${title}</title><h1>${title}</h1><article>${body}</article>`);
    for (const item of items) expect(text).toContain(item);
  });
});

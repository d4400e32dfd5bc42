/** A case tells a maintainer what a user wants of a passage, and nothing of where it was read. */
import { describe, expect, it } from "vitest";
import type { Lesson } from "../../../src/index.ts";
import { type Draft, honestLesson, noiseLesson } from "../../../src/noise/teach.ts";
import { caseText, verdictCaseText } from "../../../src/out/case.ts";
import { articleIn } from "../../dom.ts";
import { deletions, fixtureFrom } from "../../fixtures/from-case.ts";
import { CaseError, readCase } from "../../fixtures/read-case.ts";

const HERE = "https://www.wanhua.example.com/a/871.html?session=1";
const SITE = "example.com";
const PROSE = [
  "村口的石桥修了半年，上个月终于放行，头一个过桥的是卖豆腐的老周。",
  "他说从前绕路要走四十分钟，如今一壶水还没烧开就到了对岸的集市。",
  "桥栏上刻着捐款人的名字，最小的一笔是三块钱，是村里的小学生凑的。",
  "桥头的茶棚也重新开了张，下雨天总有人坐在里面等雨停。",
];
const page = (blocks: readonly string[]) =>
  `<title>石桥修好了</title><h1>石桥修好了</h1><article>${blocks.map((one) => (one.startsWith("<") ? one : `<p>${one}</p>`)).join("")}</article>`;
const lesson = (draft: Draft | null): Lesson => {
  if (!draft) throw new Error("nothing to learn");
  return { v: 1, id: "0123456789abcdef", site: SITE, ...draft, created: 1 };
};

function caseOf(html: string, own: Lesson, more: { wholeText?: boolean; address?: boolean } = {}, url = HERE): string {
  const asItIs = articleIn(html, url);
  const wanted = articleIn(html, url, { lessons: [own] });
  const text = caseText({ asItIs, wanted, lessons: [own], wholeText: false, address: false, ...more });
  if (text === null) throw new Error("no case");
  return text;
}
function honest(html: string, find: (text: string) => boolean, url = HERE): Lesson {
  const article = articleIn(html, url);
  const removal = article.removals.find(({ text }) => find(text));
  if (!removal) throw new Error(`not removed; but ${article.removals.map(({ text }) => text)}`);
  return lesson(honestLesson(removal, article.isolated[removal.block] ?? ""));
}
const part = (block: string, phrase: string) => {
  const start = block.indexOf(phrase);
  return lesson(
    noiseLesson({ block, start, end: start + phrase.length, role: "text", wrapper: null, previous: "", next: "" }),
  );
};

const WALL = "试读到此结束，请扫码登录后继续阅读全文 ↓↓↓";
const walled = page([...PROSE, WALL]);

describe("a case of what is no noise", () => {
  const text = caseOf(
    walled,
    honest(walled, (one) => one.includes("试读")),
  );

  it("is a text that can be read", () => {
    expect(text.replace(/^(Version|Rules): .*/gm, "$1: …")).toBe(
      [
        "Unmirror case 1",
        "Version: …",
        "Wanted: not-noise",
        "Kind: wall",
        "Rules: …",
        "Language: zh-Hans",
        "",
        "Before",
        `1 <p>${PROSE[2]}</p>`,
        `2 <p>${PROSE[3]}</p>`,
        `3 <p>${WALL}</p>`,
        "",
        "After",
        `3 <p>${WALL}</p>`,
        "",
      ].join("\n"),
    );
    expect(readCase(text).rules[0]).toMatch(/^wall-/);
  });

  it("becomes a golden page that fails as long as the passage goes", () => {
    const made = fixtureFrom(text, "wall--no-wall-stays");
    const expected = JSON.parse(made["expected.json"]);
    expect(made["expected.md"]).toContain(WALL);
    expect(expected.removals).toEqual([]);
    const { url, html } = sourceIn(made["source.html"]);
    expect(articleIn(html, url).removals.map((one) => one.text)).toEqual([WALL]);
  });
});

function sourceIn(html: string): { url: string; html: string } {
  return { html, url: /^<!-- (\S*) -->/.exec(html)?.[1] ?? "" };
}

describe("a case of noise", () => {
  const LINE = "今夜河东有灯，晚来者自带板凳";
  const html = page([PROSE[0] ?? "", PROSE[1] ?? "", LINE, PROSE[2] ?? "", PROSE[3] ?? ""]);
  const own = part(LINE, LINE);

  it("says what should be gone, and becomes a golden page without it", () => {
    const text = caseOf(html, own);
    expect(text).toContain("Wanted: noise\nKind: furniture\nRules: -\n");
    expect(text).toContain("\nAfter\n3 -\n");
    const made = fixtureFrom(text, "promo--a-group-by-code");
    expect(made["expected.md"]).toBe(`# promo--a-group-by-code\n\n${PROSE.join("\n\n")}\n`);
    expect(JSON.parse(made["expected.json"]).removals).toEqual([{ kind: "furniture", text: LINE, block: 2, start: 0 }]);
    expect(articleIn(sourceIn(made["source.html"]).html).text).toContain(LINE);
  });

  it("guards what the engine has learnt: then the golden page is what it gives", () => {
    const known = page([...PROSE, WALL]);
    const text = caseOf(known, part(PROSE[1] ?? "", "，如今一壶水还没烧开"), { wholeText: true });
    const { url, html: source } = sourceIn(fixtureFrom(text, "wall--guarded")["source.html"]);
    expect(articleIn(source, url).removals.map((one) => one.text)).toContain(WALL);
    const expected = JSON.parse(fixtureFrom(text, "wall--guarded")["expected.json"]);
    expect(expected.removals.map((one: { text: string }) => one.text)).toEqual(["，如今一壶水还没烧开", WALL]);
    expect(expected.title).toBe("石桥修好了");
  });

  it("is none where the lesson changes nothing", () => {
    const article = articleIn(walled, HERE);
    const parts = { asItIs: article, wanted: article, lessons: [own] as const, wholeText: false, address: false };
    expect(caseText(parts)).toBeNull();
  });
});

describe("the mark-up of a case", () => {
  /** The golden page of each removal is a page on which the engine does the same again. */
  it.each([
    [
      "hidden text",
      '村口的石桥修了半年<span style="display:none">旧城水泵维修</span>，上个月终于放行。',
      "旧城水泵维修",
    ],
    ["control characters", "村口的石桥修了\u0001半年，上个月\u0001终于放行。", "\u0001"],
    ["characters without width", "村口的石桥修\u200b了半年，上个月\u200b终于\u200b放行。", "\u200b"],
    ["a described picture", '<p><img src="/x.jpg" alt="旧城水泵_旧城水泵维修_旧城水泵电话">图说。</p>', "旧城水泵"],
    ["a list", "<ul><li>试读到此结束，请扫码登录后继续阅读全文 ↓↓↓</li></ul>", "试读"],
    ["marks of HTML", "试读到此结束，请扫码登录后继续阅读全文 <b>&lt;&amp;&gt;</b> ↓↓↓", "试读"],
  ])("keeps the proof: %s", (_, block, words) => {
    const html = page([...PROSE, block, PROSE[0] ?? "", ...(block.startsWith("<ul") ? [block] : [])]);
    const text = caseOf(
      html,
      honest(html, (one) => one.includes(words)),
      { wholeText: true },
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b]/);
    const made = fixtureFrom(text, "case--made");
    const { url, html: source } = sourceIn(made["source.html"]);
    const found = articleIn(source, url).removals.map((one) => one.text);
    const before = articleIn(html, HERE).removals.map((one) => one.text);
    expect(found).toEqual(before);
    const wanted = JSON.parse(made["expected.json"]).removals as { text: string }[];
    expect(wanted.some((one) => one.text.includes(words))).toBe(false);
  });
});

describe("a text that is no case", () => {
  const good = caseOf(
    walled,
    honest(walled, (one) => one.includes("试读")),
  );
  const readWith = (change: (text: string) => string) => () => readCase(change(good));

  it("is told so, with the line", () => {
    expect(readWith((text) => text)).not.toThrow();
    expect(readWith((text) => text.replace(/\n/g, "\r\n"))).not.toThrow();
    for (const [what, change] of [
      [/Line 1: this must be "Unmirror case 1"/, (text) => text.replace("case 1", "case 2")],
      [/Line 2: "Version: …" must stand here/, (text) => text.replace(/^Version.*\n/m, "")],
      [/Line 3: "maybe" is nothing that Wanted can say/, (text) => text.replace("not-noise", "maybe")],
      [/Line 4: .* Kind can say/, (text) => text.replace("Kind: wall", "Kind: walls")],
      [/Line 7: this must be an empty line/, (text) => text.replace("\n\nBefore", "\nNote: hi\n\nBefore")],
      [/Line 10: this is no block/, (text) => text.replace(/^2 <p>/m, '2 <p onclick="x()">')],
      [/Line 10: this is no block/, (text) => text.replace(/^2 <p>/m, "2 <p><script>x()</script>")],
      [/Line 10: this must be block 2/, (text) => text.replace(/^2 <p>/m, "5 <p>")],
      [/Line 14: there is no block 9/, (text) => text.replace("After\n3", "After\n9")],
      [/nothing may follow/, (text) => `${text}\nAnd so on.`],
      [/at least one block/, (text) => text.replace(/After\n.*\n/, "After\n\n")],
    ] as [RegExp, (text: string) => string][]) {
      expect(readWith(change), String(what)).toThrow(what);
      expect(readWith(change)).toThrow(CaseError);
    }
  });

  it("is told where its blocks are no article", () => {
    const stray = good.replace(/^1 <p>.*<\/p>$/m, "1 <p></p>");
    expect(() => fixtureFrom(stray, "wall--stray")).toThrow(/Block 1|no block/);
  });
});

describe("what is deleted", () => {
  it.each([
    ["甲乙丙", "甲丙", [{ start: 1, text: "乙" }]],
    ["甲乙丙", "", [{ start: 0, text: "甲乙丙" }]],
    ["甲乙甲乙丙", "甲乙丙", [{ start: 2, text: "甲乙" }]],
    ["一1二2三3", "一二三", [1, 3, 5].map((start, i) => ({ start, text: String(i + 1) }))],
    ["甲", "甲", []],
  ])("from %s to %s", (text, wanted, found) => {
    expect(deletions(text, wanted)).toEqual(found);
  });

  it("is nothing where words were put in", () => {
    expect(() => deletions("甲乙", "甲丙")).toThrow(/holds words/);
  });
});

describe("what a case keeps to itself", () => {
  const branded = page([
    ...PROSE.slice(0, 2),
    `${PROSE[2]}万花网 - wanhua.example.com`,
    "转载请注明出处：https://www.wanhua.example.com/a/871.html",
    PROSE[3] ?? "",
  ]);
  const own = honest(branded, (one) => one.includes("转载"));

  it("is the page's address, its host and its title", () => {
    for (const wholeText of [false, true]) {
      const text = caseOf(branded, own, { wholeText });
      expect(text).not.toMatch(/example\.com|session/);
      expect(text).toContain("www.wanhua.reposter.example/a/871.html");
      expect(text.includes("Title: 石桥修好了")).toBe(wholeText);
    }
  });

  it("but for the address where that is asked for", () => {
    const text = caseOf(branded, own, { address: true });
    expect(text).toContain(`\nPage: ${HERE}\n`);
    expect(text).toContain("转载请注明出处：https://www.wanhua.example.com");
    expect(readCase(text).url).toBe(HERE);
  });
});

describe("a case of a page that is no copy", () => {
  const own = "转载请注明出处：https://www.wanhua.example.com/a/871.html";
  const html = page([...PROSE, "来源：写作训练营", WALL, own, "版权声明：文章由网友投稿，如有侵权请联系删除。"]);
  const article = articleIn(html, HERE);
  const text = verdictCaseText({ article, wholeText: true, address: false }) ?? "";

  it("tells the signs, each with its quote, and is read again", () => {
    expect(text).toContain("Wanted: original\n");
    expect(text).toMatch(/^Signs\n1 names-source 来源：写作训练营$/m);
    const read = readCase(text);
    expect(read).toMatchObject({ verdict: "original", kind: null });
    expect(read.rules).toContain("names-source");
    expect(read.after.size).toBe(0);
  });

  it("makes a golden page that wants another verdict", () => {
    const { "expected.json": expected } = fixtureFrom(text, "honest--no-copy");
    expect(JSON.parse(expected).verdict).toBe("original");
  });

  it("keeps the site to itself, also where a quote was shortened within its name", () => {
    expect(text).not.toContain("example.com");
    const evidence = [{ rule: "found-disclaimer", why: "It says so.", weight: 0.3, quote: "请致信 kefu@wanhua.exam" }];
    const shortened = { ...article, verdict: { ...article.verdict, evidence } };
    const told = verdictCaseText({ article: shortened, wholeText: false, address: false }) ?? "";
    expect(told).toContain("1 found-disclaimer 请致信 kefu@wanhua.reposter.example\n");
  });

  it("is nothing where there are no signs, and no case of a passage lacks its kind", () => {
    expect(verdictCaseText({ article: articleIn(page(PROSE), HERE), wholeText: false, address: false })).toBeNull();
    expect(() => readCase(text.replace("Wanted: original", "Wanted: noise"))).toThrow(CaseError);
  });
});

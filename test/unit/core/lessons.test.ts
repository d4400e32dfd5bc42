/** What users teach about a site: it goes or stays there, in the same form, and nowhere else. */
import { describe, expect, it } from "vitest";
import { type Article, type Lesson, type Removal, removalKey } from "../../../src/index.ts";
import { isLesson, shaped, shapeOf, upgradeLesson } from "../../../src/lesson.ts";
import { type Draft, honestLesson, isAttribute, noiseLesson, type Pointed } from "../../../src/noise/teach.ts";
import { articleIn } from "../../dom.ts";
import { FIXTURES, sourceOf } from "../../fixtures/fixture.ts";

const HERE = "https://www.reposter.example/news/1042.html";
let made = 0;
const lesson = (draft: Draft | null, site = "reposter.example"): Lesson => {
  if (!draft) throw new Error("nothing to learn");
  made++;
  return { v: 1, id: `lesson${String(made).padStart(10, "0")}`, site, ...draft, created: made };
};
const page = (...blocks: string[]) =>
  `<title>石桥修好了</title><h1>石桥修好了</h1><article>${blocks.map((one) => (one.startsWith("<") ? one : `<p>${one}</p>`)).join("")}</article>`;
const PROSE = [
  "村口的石桥修了半年，上个月终于放行，头一个过桥的是卖豆腐的老周。",
  "他说从前绕路要走四十分钟，如今一壶水还没烧开就到了对岸的集市。",
  "桥栏上刻着捐款人的名字，最小的一笔是三块钱，是村里的小学生凑的。",
] as const;
const [FIRST, SECOND, THIRD] = PROSE;

/** Points at a phrase of a page as it is shown. */
function point(article: Article, phrase: string, more: Partial<Pointed> = {}): Draft | null {
  const shown = article.cleaned.filter((text) => text.trim() !== "");
  const index = shown.findIndex((text) => text.includes(phrase));
  const block = shown[index] ?? "";
  const start = block.indexOf(phrase);
  const around = { previous: shown[index - 1] ?? "", next: shown[index + 1] ?? "" };
  return noiseLesson({ block, start, end: start + phrase.length, role: "text", wrapper: null, ...around, ...more });
}
const read = (html: string, lessons: Lesson[], url = HERE, keep = new Set<string>()) =>
  articleIn(html, url, { lessons, keep });
const taughtIn = (article: Article) =>
  article.removals.filter(({ evidence }) => evidence.some(({ rule }) => rule === "taught-noise"));

/** Every removal put back where it was. */
function restored(article: Article): string[] {
  return article.isolated.map((_, block) => {
    let text = article.cleaned[block] ?? "";
    for (const one of article.removals.filter((removal) => removal.block === block && !isAttribute(removal)))
      text = text.slice(0, one.start) + one.text + text.slice(one.start);
    return text;
  });
}

describe("a text in one form", () => {
  it("has its white space squashed, and nothing invisible", () => {
    expect(shapeOf(" 关注\u200b　我们\n\t吧 ")).toBe("关注 我们 吧");
  });

  it("stays as it is where nothing of it can be seen", () => {
    expect(shapeOf("\u200b\u200b")).toBe("\u200b\u200b");
  });

  it("knows where each of its units stood", () => {
    const text = " 甲\u200b 𠮷 乙 丙";
    const { text: form, at } = shaped(text, [{ start: 7, end: 9 }]);
    expect(form).toBe("甲 𠮷 丙");
    expect([...form].length).toBe(5);
    expect(at.map((i) => text[i])).toEqual([..."甲 "].concat(["\ud842", "\udfb7"], [..." 丙"]));
  });
});

describe("noise that a user has shown", () => {
  const LINE = "今夜河东有灯，晚来者自带板凳";
  const html = page(FIRST, LINE, SECOND, THIRD);

  it("goes as a whole block, and again on another page of the site", () => {
    const known = lesson(point(articleIn(html), LINE));
    expect(known).toMatchObject({ whole: true, wide: true, text: LINE, kind: "furniture" });
    for (const url of [HERE, "https://m.reposter.example/other/7.html"]) {
      const other = read(page(THIRD, SECOND, ` 今夜河东有灯，<b>晚来</b>者自带\u200b板凳 `, FIRST), [known], url);
      expect(other.text).toBe([THIRD, SECOND, FIRST].join("\n\n"));
      expect(taughtIn(other)).toHaveLength(1);
      expect(restored(other)).toEqual(other.isolated);
    }
  });

  it("stays on other sites, and where it is only a part of a block", () => {
    const known = lesson(point(articleIn(html), LINE));
    expect(read(html, [known], "https://reposter.example.org/a").text).toBe(articleIn(html).text);
    const within = page(FIRST, `墙上写着“${LINE}”，没有人当真。`, SECOND, THIRD);
    expect(read(within, [known]).text).toBe(articleIn(within).text);
  });

  it("stays in cells and in code, where the same words are data", () => {
    const known = lesson(point(articleIn(html), LINE));
    const table = page(
      FIRST,
      `<table><tr><td>${LINE}</td><td>乙</td></tr></table>`,
      `<pre>${LINE}</pre>`,
      SECOND,
      THIRD,
    );
    expect(read(table, [known]).text).toBe(articleIn(table).text);
  });

  it("is put back by its key like any other removal", () => {
    const known = lesson(point(articleIn(html), LINE));
    const keys = read(html, [known]).removals.map(removalKey);
    const back = read(html, [known], HERE, new Set(keys));
    expect(back.text).toBe(articleIn(html).text);
    expect(back.removals).toEqual([]);
  });

  it("is no sign of a copy", () => {
    expect(read(html, [lesson(point(articleIn(html), LINE))]).verdict).toEqual(articleIn(html).verdict);
  });

  it("goes within a line right before a mark, wherever the words before it can end there", () => {
    const one = page("村口的石桥修了半年旧城水泵维修，上个月终于放行。", SECOND, THIRD);
    const known = lesson(point(articleIn(one), "旧城水泵维修"));
    expect(known).toMatchObject({ whole: false, wide: true, wrapper: null });
    expect(read(one, [known]).text).toContain("修了半年，上个月");
    const other = page(
      `${SECOND.slice(0, -1)}旧城水泵维修。`,
      "他在镇上专做旧城水泵维修，做了十年。",
      "旧城水泵维修铺在桥头，老周每天路过。",
      THIRD,
    );
    const found = read(other, [known]);
    expect(found.text).toContain(`${SECOND.slice(0, -1)}。`);
    // “专做” wants an object, and the third one is the beginning of a name.
    expect(found.text).toContain("专做旧城水泵维修，");
    expect(found.text).toContain("旧城水泵维修铺");
    expect(restored(found)).toEqual(found.isolated);
  });

  it("goes between the same words alone where it is short or stands in mid-sentence", () => {
    for (const phrase of ["石桥", "的", "修了半年，上个月终于放"]) {
      const draft = point(articleIn(page(...PROSE)), phrase);
      expect(draft?.wide).toBe(false);
      const known = lesson(draft);
      expect(taughtIn(read(page(...PROSE), [known]))).toHaveLength(1);
      const other = page("这座石桥的来历没有人说得清，修了半年，上个月终于放行的是新桥。", SECOND, THIRD);
      expect(read(other, [known]).text).toBe(articleIn(other).text);
    }
  });

  it("goes in the same wrapper again, and not without it", () => {
    const one = page("村口的石桥修<strong>旧城水泵</strong>了半年，上个月终于放行。", SECOND, THIRD);
    const known = lesson(point(articleIn(one), "旧城水泵", { wrapper: "strong" }));
    expect(known).toMatchObject({ wrapper: "strong", wide: true });
    const other = page("老周如今一壶<strong>旧城水泵</strong>水还没烧开就到了旧城水泵。", SECOND, THIRD);
    expect(read(other, [known]).text).toContain("老周如今一壶水还没烧开就到了旧城水泵。");
  });

  it("is found in the text as it is without other noise", () => {
    const hidden = page(
      '村口的石桥修了半年<span style="display:none">甲乙</span>旧城<i hidden>丙</i>水泵维修，放行了。',
      SECOND,
      THIRD,
    );
    const article = articleIn(hidden);
    const known = lesson(point(article, "旧城水泵维修"));
    const found = read(hidden, [known]);
    expect(found.text).toContain("修了半年，放行了。");
    expect(restored(found)).toEqual(found.isolated);
  });

  it("is learnt step by step: a later lesson knows the text that the earlier ones left", () => {
    const one = page("村口的石桥修甲乙丙丁戊了半年，上个月终于放行。", SECOND, THIRD);
    const first = lesson(point(articleIn(one), "乙丙丁"));
    const second = lesson(point(read(one, [first]), "甲戊"));
    expect(read(one, [second, first]).text).toContain("石桥修了半年，");
  });

  it("takes no word apart", () => {
    const one = page(
      "He walked along the river Swanpump, and then he went home to sleep for a while.",
      "It rained all day on the bridge.",
    );
    const known = lesson(point(articleIn(one), "Swanpump"));
    const other = page(
      "They keep a BigSwanpump, and a Swanpump in the shed; nobody knows who brought it there.",
      "It rained all day on the bridge.",
    );
    expect(known.wide).toBe(true);
    expect(read(other, [known]).text).toBe(articleIn(other).text);
  });

  it("can't be nothing, or too long", () => {
    const around = { role: "text", wrapper: null, previous: "", next: "" } as const;
    expect(noiseLesson({ ...around, block: "甲，乙", start: 1, end: 2 })).toBeNull();
    expect(noiseLesson({ ...around, block: "甲".repeat(501), start: 0, end: 501 })).toBeNull();
  });
});

describe("what a user has said is no noise", () => {
  const same = (a: Removal, b: Removal) =>
    a.kind === b.kind && a.text === b.text && a.block === b.block && a.start === b.start;

  it.each(FIXTURES)("stays: one removal of each kind in %s, and all of them together", (name) => {
    const { html, url } = sourceOf(name);
    const address = url || HERE;
    let article: Article;
    try {
      article = articleIn(html, address);
    } catch {
      return; // no article
    }
    const lessons = article.removals.map((removal) =>
      lesson(honestLesson(removal, article.isolated[removal.block] ?? "")),
    );
    for (const [i, removal] of article.removals.entries()) {
      const known = lessons[i];
      if (!known || article.removals.findIndex(({ kind }) => kind === removal.kind) !== i) continue;
      expect(known.whole ? known.text : "").toBe(known.whole ? shapeOf(article.isolated[removal.block] ?? "") : "");
      const again = articleIn(html, address, { lessons: [{ ...known, site: siteFor(address) }] });
      expect(again.isolated).toEqual(article.isolated);
      expect(again.removals.some((one) => same(one, removal))).toBe(false);
      // Nothing surfaces in the place of what stays.
      const end = removal.start + removal.text.length;
      if (!isAttribute(removal))
        expect(
          again.removals.filter(
            (one) =>
              !isAttribute(one) &&
              one.block === removal.block &&
              one.start < end &&
              removal.start < one.start + one.text.length,
          ),
        ).toEqual([]);
      expect(restored(again)).toEqual(again.isolated);
    }
    const all = articleIn(html, address, { lessons: lessons.map((one) => ({ ...one, site: siteFor(address) })) });
    expect(all.removals).toEqual([]);
    expect(all.cleaned).toEqual(article.isolated);
  });

  const siteFor = (address: string) => new URL(address).hostname.split(".").slice(-2).join(".");

  it("stays under another kind where the same rule names the same line", () => {
    const WALL = "关注公众号【桥头读书】，回复“石桥”阅读全文";
    const html = page(FIRST, SECOND, THIRD, WALL);
    const removal = articleIn(html).removals.find(({ text }) => text === WALL);
    if (!removal) throw new Error("the line was not found");
    const known = lesson(honestLesson(removal, WALL));
    const other = { ...known, kind: removal.kind === "wall" ? "promo" : "wall" } as const;
    expect(read(html, [other]).text).toContain(WALL);
    expect(read(html, [{ ...other, rules: ["something-else"] }]).text).not.toContain(WALL);
    expect(read(html, [{ ...known, site: "elsewhere.example" }]).text).not.toContain(WALL);
    expect(read(html, [{ ...known, text: `${WALL}。` }]).text).not.toContain(WALL);
  });
});

describe("without lessons", () => {
  it.each(FIXTURES.slice(0, 20))("nothing changes: %s", (name) => {
    const { html, url } = sourceOf(name);
    const strange = lesson(point(articleIn(page(...PROSE)), FIRST), "elsewhere.example");
    const reading = (lessons?: Lesson[]) => {
      try {
        return articleIn(html, url, lessons ? { lessons } : {});
      } catch (error) {
        return String(error);
      }
    };
    expect(reading([])).toEqual(reading());
    expect(reading([strange])).toEqual(reading());
  });
});

describe("a stored lesson", () => {
  const good = lesson(
    noiseLesson({ ...{ block: "甲乙", start: 0, end: 2, role: "text", wrapper: null }, previous: "", next: "" }),
  );

  it("is read as it was written", () => {
    expect(upgradeLesson(JSON.parse(JSON.stringify(good)))).toEqual(good);
  });

  it.each([
    ["of a later version", { ...good, v: 2, more: true }],
    ["without a text", { ...good, text: "" }],
    ["with too long a text", { ...good, text: "甲".repeat(501) }],
    ["of an unknown kind", { ...good, kind: "nonsense" }],
    ["with another verdict", { ...good, verdict: "perhaps" }],
    ["with rules that are none", { ...good, rules: ["<b>"] }],
    ["of no site", { ...good, site: "a/b" }],
    ["with a strange id", { ...good, id: "../../x" }],
    ["with a strange wrapper", { ...good, wrapper: "img onerror" }],
    ["that is a list", [good]],
    ["that is nothing", null],
    ["that is a string", "rule"],
  ])("is ignored %s", (_, record) => {
    expect(upgradeLesson(record)).toBeNull();
    expect(isLesson(record)).toBe(false);
  });
});

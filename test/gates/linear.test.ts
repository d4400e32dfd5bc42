/** No expression takes more than linear time on 100 kB of near misses, and neither does the reading of a page of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../dom.ts";
import { EXPRESSIONS, type Expression, pumpsOf, repeated } from "../fuzz/expressions.ts";
import { STORIES } from "../fuzz/prose.ts";
import { RUNS } from "../fuzz/sheet.ts";

const KB = 1000;
/** Short runs try some of the texts and smaller pages. */
const LONG = RUNS >= 200;

/** In milliseconds of the processor's time: other programs share the machine, and the clock counts theirs as well. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The best of a few: the engine compiles and tidies up when it likes. */
function best(work: () => void): number {
  return Math.min(timed(work), timed(work), timed(work));
}

/** Below this a time says nothing. */
const NOTICEABLE = 25;

/**
 * Whether the time grows faster than the length: four times the text takes more than nine times the time. The text is
 * doubled step by step, so that a bad expression is told before it takes minutes.
 */
function growsTooFast(run: (length: number) => void, from: number, to = 100 * KB): string | null {
  for (let length = from; ; length = Math.min(to, length * 2)) {
    if (timed(() => run(length)) > NOTICEABLE) {
      const after = best(() => run(length));
      const before = best(() => run(length / 4));
      if (after > NOTICEABLE && after > before * 9)
        return `${before.toFixed(1)} ms for ${length / 4} characters, ${after.toFixed(1)} ms for ${length}`;
    }
    if (length === to) return null;
  }
}

function apply(regex: RegExp, text: string): void {
  if (regex.global) for (const _ of text.matchAll(regex));
  else regex.test(text);
}

/** Expressions whose callers give them short texts alone: in the file (or the folder), holding these words, at most so many characters. */
const CAPPED: readonly { file: string; holds: string; most: number }[] = [
  // phraseLine() takes no longer line.
  ...[..."，、；·&"].map((mark) => ({ file: "noise/phrase-line.ts", holds: mark, most: 400 })),
  { file: "noise/phrase-line.ts", holds: "[-–—]", most: 400 },
  { file: "noise/phrase-line.ts", holds: "[_丨", most: 400 },
  // siteBrand() looks for a name in so much before a host.
  { file: "noise/finders/site-brand.ts", holds: "{2,10}", most: 30 },
  // summaries() takes no longer copy.
  { file: "noise/finders/summaries.ts", holds: "…|", most: 400 },
  // claimsOf() takes no longer line.
  { file: "origin/claims.ts", holds: "]+$", most: 160 },
  { file: "origin/attribution.ts", holds: "$", most: 160 },
  { file: "origin/names.ts", holds: "", most: 160 },
  // A rule looks at no longer text than its own most.
  { file: "noise/packs/", holds: "", most: 420 },
  // usesOf() takes so much of what stands before a phrase.
  { file: "noise/splices/uses.ts", holds: "$", most: 1000 },
  // truncationOf() looks for other parts in short blocks.
  { file: "origin/truncation.ts", holds: "下一页", most: 80 },
  { file: "origin/truncation.ts", holds: "未完", most: 80 },
];

describe("expressions", () => {
  it("are found", () => {
    expect(EXPRESSIONS.length).toBeGreaterThan(150);
  });

  const byFile = new Map<string, Expression[]>();
  for (const expression of EXPRESSIONS)
    byFile.set(expression.file, [...(byFile.get(expression.file) ?? []), expression]);

  it.each([...byFile])("of %s are linear", (file, expressions) => {
    const bad: string[] = [];
    for (const { name, regex } of expressions) {
      const cap = CAPPED.find((capped) => file.startsWith(capped.file) && regex.source.includes(capped.holds))?.most;
      const pumps = pumpsOf(regex);
      const most = Math.min(8, pumps.length);
      const tried = LONG ? pumps : fc.sample(fc.shuffledSubarray(pumps, { minLength: most, maxLength: most }), 1)[0];
      for (const pump of tried ?? []) {
        const found = growsTooFast((length) => apply(regex, repeated(pump, length)), 100, cap);
        if (found === null) continue;
        bad.push(`${name} on ${JSON.stringify(pump)}: ${found}`);
        break;
      }
    }
    expect(bad).toEqual([]);
  });

  // Where a repeated part can end in more than one place, a text that all but matches is read in all ways: 2^n of them.
  it.each([...byFile])("of %s read a short text in a moment, whatever it ends with", (_file, expressions) => {
    const bad = expressions.flatMap(({ name, regex }) => {
      for (const pump of pumpsOf(regex))
        for (const end of ENDS)
          for (const length of SHORT)
            if (best(() => apply(regex, repeated(pump, length) + end)) > NOTICEABLE)
              return [`${name} on ${JSON.stringify(pump)} and ${JSON.stringify(end)}: ${length} characters`];
      return [];
    });
    expect(bad).toEqual([]);
  });
});

/** What no repeated word goes on with. */
const ENDS = ["x", "中", "!", "\u0001"];
/** The time of an expression that explodes is noticeable before it is unbearable. */
const SHORT = [14, 17, 20, 23];

/** So much of `unit`, numbered, as fills a length. */
function filled(length: number, unit: (i: number) => string): string {
  const units: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const one = unit(i);
    units.push(one);
    size += one.length;
  }
  return units.join("");
}

/** Three characters of Chinese, others for each number. */
const word = (i: number) => String.fromCodePoint(0x4e00 + (i % 5000), 0x5e00 + (i % 3000), 0x6e00 + (i % 700));

/** Pages of one shape that fills them, at any length. */
const PAGES: Readonly<Record<string, (length: number) => string>> = {
  "one paragraph of prose": (length) => `<p>${repeated((STORIES["zh-Hans"][0]?.sentences ?? []).join(""), length)}</p>`,
  "one paragraph without a mark": (length) => `<p>${repeated("石桥栏杆", length)}</p>`,
  "one paragraph of marks": (length) => `<p>${repeated("，", length)}</p>`,
  "one paragraph of spaces": (length) => `<p>桥${repeated(" \u3000", length)}</p>`,
  "one paragraph of underscores": (length) => `<p>${repeated("雁州水泵_", length)}</p>`,
  "one paragraph of brackets": (length) => `<p>${repeated("桥（shi", length)}</p>`,
  "one paragraph of hosts": (length) => `<p>${repeated("reposter.example ", length)}</p>`,
  "one paragraph of the same clause": (length) => `<p>${repeated("石桥修泵电话，", length)}</p>`,
  "one word after another before marks": (length) =>
    `<p>${Array.from({ length: length / 6 }, (_, i) => `桥${String.fromCodePoint(0x4e00 + (i % 5000), 0x5e00 + (i % 3000), 0x6e00 + (i % 700))}，`).join("")}</p>`,
  "short paragraphs": (length) => `<p>石桥，修了。</p>`.repeat(length / 14),
  "lines of phrases, all different": (length) =>
    Array.from({ length: length / 24 }, (_, i) => `<p>雁州水泵${i}_水泵价格${i}_修泵${i}</p>`).join(""),
  "lines of phrases in two orders": (length) =>
    Array.from(
      { length: length / 24 },
      (_, i) => `<p>${i % 2 ? "雁州水泵_水泵价格_修泵" : "修泵_水泵价格_雁州水泵"}</p>`,
    ).join(""),
  "lines parted by br": (length) => `<div>${"石桥修了半年<br>".repeat(length / 10)}</div>`,
  "links to tags": (length) =>
    `<p>${Array.from({ length: length / 40 }, (_, i) => `<a href="/tag/${i}">水泵维修${i}</a>桥，`).join("")}</p>`,
  "pictures with phrases": (length) =>
    Array.from({ length: length / 60 }, (_, i) => `<img src="/${i}.jpg" alt="水泵${i}_修泵${i}_泵站${i}">`).join(
      "<p>桥。</p>",
    ),
  "phrases in wrappers": (length) => `<p>${"石桥<b>水泵维修</b>，".repeat(length / 18)}</p>`,
  "hidden words": (length) => `<p>${"石桥<i hidden>水泵</i>，".repeat(length / 20)}</p>`,
  walls: (length) => "<p>登录后可查看全文</p>".repeat(length / 15),
  labels: (length) => "<p>来源：作者：来源：作者：</p>".repeat(length / 20),
  "calls, all different": (length) => filled(length, (i) => `<p>登录后可查看第${i}页全文</p>`),
  "promotions, all different": (length) => filled(length, (i) => `<p>关注公众号${word(i)}领取更多资料</p>`),
  "claims in one paragraph": (length) => `<p>${filled(length, (i) => `来源：${word(i)}网 `)}</p>`,
  "one paragraph of disclaimers": (length) =>
    `<p>${filled(length, (i) => `本文仅代表${word(i)}观点，与本站无关，侵权请联系删除。`)}</p>`,
  "one paragraph of the site's brand": (length) =>
    `<p>${repeated("桥修好了。雁州网 - www.reposter.example", length)}</p>`,
  "one paragraph of mailboxes": (length) => `<p>${filled(length, (i) => `a${i}@b${i}.example `)}</p>`,
  "one paragraph of quotations": (length) => `<p>${filled(length, (i) => `“${word(i)}说的是这座桥好”`)}</p>`,
  "one paragraph of quotations that never end": (length) => `<p>${repeated("“桥", length)}</p>`,
  "one paragraph of words": (length) => `<p>${filled(length, (i) => `word${i} `)}</p>`,
  "one paragraph of short sentences": (length) => `<p>${filled(length, (i) => `${word(i)}。`)}</p>`,
  "one paragraph of the title but for its end": (length) =>
    `<p>${repeated((STORIES["zh-Hans"][0]?.title ?? "").slice(0, -1), length)}</p>`,
  "characters without width": (length) => `<p>${repeated("桥\u200b梁", length)}</p>`,
  "control characters": (length) => `<p>${repeated("桥\u0005梁，", length)}</p>`,
  "leaks of mark-up": (length) => `<p>${repeated("桥&amp;nbsp;修", length)}</p>`,
  "random characters before marks": (length) =>
    `<p>${filled(length, (i) => `石桥修了${i % 7}年${word((i >> 1) * 3)}，`)}</p>`,
  "readings in brackets": (length) => `<p>${repeated("桥(qiáo)", length)}</p>`,
  "elements of one character": (length) => `<p>${filled(length, () => "<span>桥</span>")}</p>`,
  "links in one paragraph": (length) =>
    `<p>${filled(length, (i) => `<a href="https://s${i}.example/">${word(i)}</a> `)}</p>`,
  "pictures of one family": (length) =>
    filled(length, (i) => `<img src="/${i}.jpg" alt="${word(i)}水泵_${word(i)}维修_${word(i)}泵站">`) +
    `<p>${filled(length / 3, (i) => `石桥修好${word(i)}水泵，`)}</p>`,
  "lines that hardly differ": (length) => filled(length, (i) => `<p>雁州水泵厂修了第${i}座桥</p>`),
  "frames around the title": (length) =>
    filled(length, (i) => `<p>以上就是关于${STORIES["zh-Hans"][0]?.title}的全部内容${i}，希望对大家有帮助</p>`),
  "quotations in one another": (length) => "<blockquote>桥".repeat(length / 13),
  keywords: (length) =>
    `<meta name="keywords" content="${filled(length, (i) => `${word(i)}水泵维修,`)}"><p>${filled(length, (i) => `石桥修好${word(i)}水泵维修，`)}</p>`,
  "one keyword everywhere": (length) =>
    `<meta name="keywords" content="水泵维修"><p>${filled(length, (i) => `${word(i)}修桥水泵维修，`)}</p>`,
  "a title without end": (length) =>
    `<meta property="og:title" content="${filled(length, word)}"><p>${filled(length, word)}</p>`,
  "the title again": (length) => "<p>老桥换了新栏杆-图1</p>".repeat(length / 18),
};

describe("pages", () => {
  const title = STORIES["zh-Hans"][0]?.title;
  const prose = (STORIES["zh-Hans"][0]?.sentences ?? []).map((sentence) => `<p>${sentence}</p>`).join("");
  it.each(Object.entries(PAGES))("%s are read in linear time", (_name, fill) => {
    const run = (length: number) =>
      readHtml(`<title>${title}</title><h1>${title}</h1><article>${prose}${fill(length)}</article>`);
    run(KB);
    expect(growsTooFast(run, 3 * KB, LONG ? 96 * KB : 24 * KB)).toBeNull();
  });
});

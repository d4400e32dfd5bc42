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

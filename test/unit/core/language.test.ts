import { describe, expect, it } from "vitest";
import { directionOf, languageOf, readingMinutes } from "../../../src/language.ts";
import { foldScript, scriptCounts } from "../../../src/script.ts";
import { type Lang, STORIES } from "../../fuzz/prose.ts";

const LANGS = ["zh-Hans", "zh-Hant", "ja", "en"] as const;
const textOf = (lang: Lang, index = 0) => (STORIES[lang][index]?.sentences ?? []).join(lang === "en" ? " " : "");

describe("the language of a text", () => {
  it.each(LANGS)("is told by its characters: %s", (lang) => {
    for (const index of STORIES[lang].keys()) expect(languageOf(textOf(lang, index), "")).toBe(lang);
  });

  it.each(LANGS)("whatever the page declares: %s", (lang) => {
    for (const declared of ["en", "zh-CN", "zh-TW", "ja", "ko", "de-DE", "x", "", "en_US"])
      if (!(lang === "en" && /^[a-z]{2}/.test(declared) && !/^(?:en|zh|ja|ko)/.test(declared)))
        expect(languageOf(textOf(lang), declared), declared).toBe(lang);
  });

  it("is what the page declares, where Latin letters leave it open", () => {
    expect(languageOf("Die Glocke hing sechzig Jahre am Hafen.", "de-DE")).toBe("de");
    expect(languageOf("La cloche pendait au port depuis soixante ans.", "fr")).toBe("fr");
  });

  it("stays Chinese with code, names and figures in it", () => {
    expect(languageOf(`${textOf("zh-Hans")} const bell = new Bell("harbour", 1998); // OK`, "en")).toBe("zh-Hans");
  });

  it("stays Chinese with a Japanese word in it, and Japanese with kanji names", () => {
    expect(languageOf(`${textOf("zh-Hans")}店名叫「とけいや」。`, "")).toBe("zh-Hans");
    expect(languageOf(`${textOf("ja")}山田太郎、森口花子、中村一郎、岡崎市。`, "zh")).toBe("ja");
  });

  it("takes the declared script where the characters are the same in both", () => {
    expect(languageOf("山上有一口井，井水很冷。", "zh-TW")).toBe("zh-Hant");
    expect(languageOf("山上有一口井，井水很冷。", "")).toBe("zh-Hans");
  });

  it("is none without letters", () => {
    expect(languageOf("123 — 456 ★", "")).toBe("");
    expect(languageOf("", "")).toBe("");
  });

  it("knows Korean", () => {
    expect(languageOf("항구의 종은 예순 해 동안 매표소 위에 걸려 있었다.", "")).toBe("ko");
  });
});

describe("direction", () => {
  it("goes by the letters that prevail", () => {
    expect(directionOf("جرس العبّارة معلّق فوق شبّاك التذاكر")).toBe("rtl");
    expect(directionOf("פעמון המעבורת תלוי מעל הקופה")).toBe("rtl");
    expect(directionOf("The word جرس means bell, and nothing else on this page is Arabic.")).toBe("ltr");
    expect(directionOf(textOf("zh-Hans"))).toBe("ltr");
    expect(directionOf("")).toBe("ltr");
  });
});

describe("reading time", () => {
  it("is at least a minute and grows with the text", () => {
    expect(readingMinutes("", "")).toBe(1);
    expect(readingMinutes("桥", "zh-Hans")).toBe(1);
    expect(readingMinutes("桥".repeat(2550), "zh-Hans")).toBe(10);
    expect(readingMinutes("橋".repeat(3570), "ja")).toBe(10);
    expect(readingMinutes("bell ".repeat(2380), "en")).toBe(10);
    expect(readingMinutes("桥".repeat(2550) + "bell ".repeat(2380), "zh-Hans")).toBe(20);
  });
});

describe("folding", () => {
  it("keeps every offset", () => {
    for (const lang of LANGS)
      for (const { sentences } of STORIES[lang])
        for (const sentence of sentences) expect(foldScript(sentence)).toHaveLength(sentence.length);
    for (const odd of ["", "\ud800", "a\udc00b", "👩‍🚒𠮷", "\u0000\uffff"]) expect(foldScript(odd)).toBe(odd);
  });

  it("changes no simplified text", () => {
    for (const { sentences } of STORIES["zh-Hans"])
      for (const sentence of sentences) expect(foldScript(sentence)).toBe(sentence);
  });

  it("counts the characters that one script alone uses", () => {
    expect(scriptCounts("門窗")).toEqual({ simplified: 0, traditional: 1 });
    expect(scriptCounts("门窗")).toEqual({ simplified: 1, traditional: 0 });
    expect(scriptCounts("山水")).toEqual({ simplified: 0, traditional: 0 });
  });
});

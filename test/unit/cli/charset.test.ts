import { describe, expect, it } from "vitest";
import { charsetOf, decodePage } from "../../../src/cli/charset.ts";

/** Bytes that Node cannot write itself: a sentence in each encoding, by hand. */
const SENTENCES: [label: string, hex: string, text: string][] = [
  ["gbk", "d5e2cac7d2bbb6ced6d0cec4d5fdcec4a3acb1d8d0ebb1a3c1f4a1a3", "这是一段中文正文，必须保留。"],
  ["big5", "b36fac4fa440ac71a4a4a4e5a5bfa4e5a141a5b2b6b7ab4faf64a143", "這是一段中文正文，必須保留。"],
  ["shift_jis", "82b182ea82cd93fa967b8cea82cc967b95b682c582b781418f6497768142", "これは日本語の本文です、重要。"],
  ["euc-kr", "c0ccb0cdc0ba20babbb9ae20b9aec0e5c0d4b4cfb4d92e", "이것은 본문 문장입니다."],
];
const page = (sentence: string, meta = "") =>
  Buffer.concat([
    Buffer.from(`<!doctype html><html><head>${meta}</head><p>`),
    Buffer.from(sentence, "hex"),
    Buffer.from("</p>"),
  ]);

describe("decodePage", () => {
  it.each(SENTENCES)("%s, told by the server, by the page, or by nobody", (label, hex, text) => {
    expect(decodePage(page(hex), `text/html; charset=${label}`)).toContain(text);
    expect(decodePage(page(hex, `<meta charset="${label}">`))).toContain(text);
    expect(decodePage(page(hex, `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`))).toContain(
      text,
    );
    expect(decodePage(page(hex.repeat(6)))).toContain(text);
    expect(decodePage(page(hex, '<meta charset="utf-8">'), `text/html; charset=${label}`)).toContain(text);
  });

  it("believes a byte order mark first", () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("<p>中文", "utf16le")]);
    expect(decodePage(utf16, "text/html; charset=gbk")).toBe("<p>中文");
    expect(decodePage(Buffer.from("\uFEFF<meta charset=gbk>中文"))).toBe("<meta charset=gbk>中文");
  });

  it("takes what cannot be for UTF-8", () => {
    expect(decodePage(Buffer.from("<meta charset=utf-16>中文"))).toContain("中文");
    expect(decodePage(Buffer.from("<meta charset=utf-7>+ADw-script+AD4-中"))).toContain("+ADw-script+AD4-中");
    expect(decodePage(Buffer.from("<!-- <meta charset=big5> -->中文"))).toContain("中文");
    expect(decodePage(Buffer.from("<meta charset=gb2312>"))).toBe("<meta charset=gb2312>");
    expect(decodePage(Buffer.from([0x63, 0x61, 0x66, 0xe9]))).toBe("café");
  });

  it("reads the header", () => {
    expect(charsetOf('text/html; charset="GB2312"')).toBe("GB2312");
    expect(charsetOf("text/html")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/out/file-name.ts";
import { TITLES } from "./titles.ts";

describe("fileName", () => {
  it.each(TITLES.map((title) => [title]))("%j is legal everywhere", (title) => {
    const name = fileName(title, "md");
    expect(name.endsWith(".md")).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(name).toBe(name.normalize("NFC"));
    expect(name.isWellFormed()).toBe(true);
    expect(name).not.toMatch(/[<>:"/\\|?*]/);
    expect(name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(name).not.toMatch(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD\u061C]/);
    expect(name).not.toMatch(/^[\s.~-]/);
    expect(name.slice(0, -3)).not.toMatch(/[\s.]$/);
    expect(name.length).toBeGreaterThan(3);
    expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
  });

  it("keeps CJK, its punctuation and emoji", () => {
    expect(fileName("市场与运营的界限，及其他（一）", "md")).toBe("市场与运营的界限，及其他（一）.md");
    expect(fileName("家 👨‍👩‍👧‍👦 人", "html")).toBe("家 👨‍👩‍👧‍👦 人.html");
  });

  it("cuts between graphemes", () => {
    expect(fileName("👨‍👩‍👧‍👦".repeat(20), "md")).toBe(`${"👨‍👩‍👧‍👦".repeat(4)}.md`);
    expect(fileName("字".repeat(500), "md")).toBe(`${"字".repeat(39)}.md`);
  });

  it("composes before it counts", () => {
    expect(fileName("e\u0301", "md")).toBe("é.md");
  });

  it("names what has no name, and no device", () => {
    expect(fileName("\u200B\u202E...", "md")).toBe("article.md");
    expect(fileName("CON", "md")).toBe("_CON.md");
    expect(fileName("com1.txt", "md")).toBe("_com1.txt.md");
    expect(fileName("constant", "md")).toBe("constant.md");
  });

  it("is quick on a title of a million characters", () => {
    const started = performance.now();
    fileName(`a${"\u0301".repeat(1_000_000)}`, "md");
    expect(performance.now() - started).toBeLessThan(500);
  });
});

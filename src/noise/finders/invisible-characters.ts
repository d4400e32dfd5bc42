/** Control and zero-width characters that no reader sees: they break search, copying and speech. */
import { type Finder, type NoiseSpan, quote } from "../rule.ts";

// C0 but tab and line feed, and DEL.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]+/g;
const ZERO_WIDTH = /(?:\u00ad|\u034f|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2069]|\ufeff)+/g;
/** Spelling elsewhere (a hyphen to be, the direction of a line), but not between characters that need neither. */
const SPELLING = /\u00ad|\u034f|\u180e|[\u200e\u200f\u202a-\u202e\u2061-\u2069]/u;
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。！？；：、“”「」]/u;
const JOINERS = /^(?:\u200c|\u200d)+$/;
/** Scripts and emoji in which ZWJ and ZWNJ are spelling, not noise. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u;

export const invisibleCharacters: Finder = function* (scene) {
  for (const [i, block] of scene.blocks.entries()) {
    const code = block.role === "code";
    for (const match of block.text.matchAll(CONTROL)) yield span("control-chars", i, match, block.text);
    for (const match of block.text.matchAll(ZERO_WIDTH)) {
      const before = [...block.text.slice(Math.max(0, match.index - 2), match.index)].pop() ?? "";
      const after = String.fromCodePoint(block.text.codePointAt(match.index + match[0].length) ?? 0x20);
      if (JOINERS.test(match[0]) && (code || JOINING.test(before) || JOINING.test(after))) continue;
      if (SPELLING.test(match[0]) && !(IDEOGRAPHIC.test(before) && IDEOGRAPHIC.test(after))) continue;
      if (code && match.index > 0) continue;
      yield span("zero-width", i, match, block.text);
    }
  }
};

function span(kind: "control-chars" | "zero-width", block: number, match: RegExpExecArray, text: string): NoiseSpan {
  const codes = [...match[0]]
    .map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
  const where = quote(text.slice(Math.max(0, match.index - 10), match.index + match[0].length + 4));
  const why =
    kind === "control-chars"
      ? `Control characters that no text holds: ${codes}.`
      : `Characters without width between letters: ${codes}.`;
  return {
    kind,
    block,
    start: match.index,
    end: match.index + match[0].length,
    evidence: [{ rule: kind, weight: 1, why, quote: where }],
  };
}

/** Names that Windows, macOS and Linux all take. */

/** ext4 and APFS allow 255, but sync services, archives and path limits of Windows do not. */
const MAX_BYTES = 120;
/** Longer titles are cut before anything is counted: one grapheme can be a million code points. */
const MAX_LOOKED_AT = 1_000;

/** Not allowed in a name on Windows, or a separator somewhere. */
const ILLEGAL = /[<>:"/\\|?*]/g;
/** Controls, bidi and other format characters, surrogates alone, unassigned and private ones, separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u{E0000}-\u{E0FFF}]|(?!\u200D)\p{Cf}/gu;
/** A joiner holds an emoji together; anywhere else it hides. */
const LONELY_JOINER =
  /(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
/** Devices of Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$|clock\$|desktop\.ini|thumbs\.db)(?:\.|$)/i;
const NAMELESS = "article";

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** The longest beginning of `text`, whole graphemes, that fits. */
function cut(text: string, room: number): string {
  if (bytes(text) <= room) return text;
  const pieces = (unit: "grapheme" | "point"): string => {
    let kept = "";
    let used = 0;
    const parts = unit === "point" ? text : Array.from(graphemes.segment(text), (part) => part.segment);
    for (const part of parts) {
      used += bytes(part);
      if (used > room) break;
      kept += part;
    }
    return kept;
  };
  // A single grapheme can be longer than a whole name may be.
  return pieces("grapheme") || pieces("point");
}
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * A file name for something with this title: CJK kept, legal on every system, at most 120 bytes of UTF-8 with its
 * extension, never empty, never hidden, never a device, nothing in it that does not show.
 * @param extension without the dot
 */
export function fileName(title: string, extension: string): string {
  const ending = `.${extension}`;
  const shown = title
    .slice(0, MAX_LOOKED_AT)
    .toWellFormed()
    .replace(/[\s\p{Zs}]+/gu, " ")
    .replace(UNSEEN, "")
    .replace(/\uFFFD/g, "")
    .replace(LONELY_JOINER, "")
    .replace(ILLEGAL, " ")
    .normalize("NFC")
    .replace(/ +/g, " ")
    // A leading dot hides a file, a leading dash or tilde means something to a shell.
    .replace(/^[\s.~-]+/, "")
    .replace(/[\s.]+$/, "");
  let name = cut(shown, MAX_BYTES - bytes(ending)).replace(/[\s.]+$/, "");
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(name)) name = NAMELESS;
  if (RESERVED.test(name)) name = cut(`_${name}`, MAX_BYTES - bytes(ending));
  return name + ending;
}

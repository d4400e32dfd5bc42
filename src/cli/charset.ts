/** From the bytes of a page to its text, as browsers find it out; and a guess where the page says nothing. */

const BOMS: [string, number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** Browsers look at 1,024 bytes; pages with long comments first are common enough. */
const PRESCAN = 4_096;

function decoderFor(label: string | undefined): TextDecoder | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

/** The charset that a Content-Type names. */
export const charsetOf = (contentType: string): string | undefined =>
  /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];

function declared(bytes: Uint8Array): TextDecoder | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN)).replace(/<!--[\s\S]*?-->/g, "");
  for (const [meta] of head.matchAll(/<meta\s[^>]*>|<\?xml\s[^>]*\?>/gi)) {
    const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(meta)?.[1];
    const decoder = decoderFor(label);
    // A page whose ASCII can be read is not UTF-16, whatever it says.
    if (decoder) return decoder.encoding.startsWith("utf-16") ? new TextDecoder() : decoder;
  }
  return null;
}

/** What text in each encoding is full of; only the right one gives it in numbers. */
const COMMON: [string, RegExp][] = [
  ["gb18030", /[的一是不了人我在有他这中大来上国和也子时道说们为你对生就那要下以会，。]/g],
  ["big5", /[的一是不了人我在有他這中大來上國和也子時道說們為你對生就那要下以會，。]/g],
  ["shift_jis", /[のにはをたがでてとしれさあるいもする、。ンスル]/g],
  ["euc-jp", /[のにはをたがでてとしれさあるいもする、。ンスル]/g],
  ["euc-kr", /[이다는을의에가고하지를은로도기사리대한]/g],
];

function guessed(bytes: Uint8Array): TextDecoder {
  const sample = bytes.subarray(0, 200_000);
  let best = { encoding: "windows-1252", found: 0 };
  for (const [encoding, common] of COMMON) {
    const text = new TextDecoder(encoding).decode(sample);
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const found = (text.match(common)?.length ?? 0) - 4 * broken;
    if (found > best.found) best = { encoding, found };
  }
  return new TextDecoder(best.encoding);
}

/**
 * The text of a page: by its byte order mark, by what the server said, by its own meta element, as UTF-8 where it is
 * that, or by what its characters look like.
 * @param contentType the header, or ""
 */
export function decodePage(bytes: Uint8Array, contentType = ""): string {
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const known = decoderFor(bom?.[0]) ?? decoderFor(charsetOf(contentType)) ?? declared(bytes);
  if (known) return known.decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return guessed(bytes).decode(bytes);
  }
}

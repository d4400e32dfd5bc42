/** What the model of wording sees of a line: its grams, short runs of characters (or of words, in Latin script). */
import { foldScript, type LineLang } from "../../script.ts";

/** Languages that have a model; a line's script says which one reads it (lineLang). */
export const LANGS = ["zh", "ja", "en"] as const satisfies readonly LineLang[];

/** What a line may be: an author's own, or one of the things that copiers and their sites add. */
export const WORDINGS = ["author", "wall", "promo", "disclaimer", "template", "furniture", "attribution"] as const;
export type Wording = (typeof WORDINGS)[number];

/** What stands between the brackets of a name, or behind the sign of a handle: its words say nothing about the line. */
const NAME =
  /(?<=[「『【《〈“"])[^」』】》〉”"，,。！？!?；;：:]{1,14}(?=[」』】》〉”"])|(?<=@)[\p{L}\p{N}_·.-]{2,20}|\{\w\}/gu;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s，。）)]+|(?<![\w.-])[\w.-]+[@#][\w-]+(?:\.[\w-]+)+|(?<![\w-]\.?)[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|example|tw|hk|jp|io|co|me)(?:\/[^\s，。]*)?/g;
const NUMBER = /\d+(?:[.,:]\d+)*/g;
const PICTURE = /\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]*/gu;

/** Among English words it is a name. */
const HAN = /\p{Script=Han}+/gu;

/** A line without what is its own alone: names, addresses, numbers. */
function plain(line: string, lang: LineLang): string {
  const text = lang === "en" ? line.replace(HAN, "○") : line;
  return foldScript(text.normalize("NFKC").toLowerCase().trim())
    .replace(ADDRESS, "␟")
    .replace(NAME, "○")
    .replace(NUMBER, "0")
    .replace(PICTURE, "☺")
    .replace(/\s+/g, " ");
}

const LATIN_UNIT = /\p{L}+(?:['’-]\p{L}+)*|\S/gu;
/** The longest gram: characters (Chinese, Japanese), or words. */
const LONGEST: Readonly<Record<LineLang, number>> = { zh: 2, ja: 2, en: 3 };

/** The grams of a line, each once; its border is a gram as well, and so is whether it ends as sentences do. */
export function gramsOf(line: string, lang: LineLang): Set<string> {
  const text = plain(line, lang);
  const units = ["^", ...(lang === "en" ? (text.match(LATIN_UNIT) ?? []) : text), "$"];
  const glue = lang === "en" ? " " : "";
  const grams = new Set<string>();
  for (let i = 0; i < units.length; i++) {
    for (let n = 1; n <= LONGEST[lang] && i + n <= units.length; n++) grams.add(units.slice(i, i + n).join(glue));
  }
  grams.add(`#${Math.min(6, Math.floor(units.length / 8))}`);
  if (!/[。.!?…]/.test(text)) grams.add("#line");
  return grams;
}

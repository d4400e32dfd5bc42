/** What names somebody, and what of it is the name. */
import { foldScript } from "../script.ts";
import { NON_VALUE } from "./labels.ts";
import { MONTH } from "./sentences/en.ts";

const VALUE_MOST = 50;
/** “First published on Nov 20”: a day is nobody. */
const DATE = new RegExp(`^(?:${MONTH}[a-z]*\\.? \\d{1,2}\\b|\\d{1,2} ${MONTH}|\\d{2,4}[-/.年])`, "i");
/** A value that goes on like a sentence is prose. */
const SENTENCE = /[。！？!?]|[的了是在][^、]{4,}(?<=.{9})|，.*，/u;

/** Small words that names hold. */
const PARTICLE = /^(?:of|the|and|for|from|with|in|on|at|by|a|an|de|la|le|van|von|der|den|da|di|el|y|e|du|des|bin|al)$/;
/** From so many other words in small letters on, a value is a sentence: “By March I could tell them apart”. */
const SMALL_WORDS_MOST = 3;

function isLatinSentence(value: string): boolean {
  const small = value.match(/(?<![\p{L}.])\p{Ll}+(?![\p{L}.])/gu) ?? [];
  return small.filter((word) => !PARTICLE.test(word)).length > SMALL_WORDS_MOST;
}

export function isSentence(value: string): boolean {
  return SENTENCE.test(value) || isLatinSentence(value);
}

/** Whoever writes so names nobody. */
const UNKNOWN = /不[详詳明]$|未知$|待[查考]$|[无無]从|[无無]法/u;

export function isName(value: string): boolean {
  return (
    !isSentence(value) &&
    value.length >= 1 &&
    value.length <= VALUE_MOST &&
    /[\p{L}\p{N}]/u.test(value) &&
    !NON_VALUE.test(squashSpaces(value)) &&
    !UNKNOWN.test(value) &&
    !DATE.test(value)
  );
}

/** English names begin with a capital letter: “published in print” names nobody. (Addresses and handles need none.) */
export const isSmallWord = (value: string) => /^\p{Ll}/u.test(value) && !/[.\d_@]/.test(value);

/** Brass and Rain: where a name ends that seems to end before the small word in it (expressions of sentences know no capitals). */
export const latinNameEnd = (text: string, end: number): number =>
  end + (/^ and (?:\p{Lu}[\p{L}\p{N}'’-]*(?: |(?=[.,;)]|$))){1,4}/u.exec(text.slice(end))?.[0].trimEnd().length ?? 0);

/** Crumb & Crust magazine: what it is, behind its name. */
const LATIN_KIND = / (?:magazine|website|newsletter|blog|site|forum|journal|newspaper)$/;

/** Some words in small letters: no person is called so. */
export const isLatinPhrase = (value: string) =>
  / /.test(value) && (value.match(/(?<![\p{L}.])\p{Ll}[\p{L}'’]*/gu) ?? []).some((word) => !PARTICLE.test(word));

function squashSpaces(value: string): string {
  return foldScript(value).replace(/[\s（）()【】[\]]+/gu, "");
}

/** What stands behind a name, and is no part of it: when it appeared, where it has its page, what its bearer is. */
const ISSUE =
  /(?<=..)\s*(?:\d{4}年?)?\s*(?:\d{1,2}月(?:\d{1,2}日)?(?:[号號刊])?|第\s*\d+\s*[期卷版号]|\d{4}年(?:第?\d+期)?|\d{4}[-./]\d{1,2}[-./]\d{1,2})$/u;
/** 某某自媒体 */
const OWN_MEDIUM = /(?<=..)自媒体号?$/u;
const ON_ITS_PLATFORM = /\s*[（(](?:网站|官网|专栏|博客|自媒体|头条号|百家号|(?:新浪)?微博|知乎|简书|豆瓣)[）)]$/u;
const ON_PLATFORM = /\s+(?:粉丝专页|粉丝页|粉专|脸书|facebook|微博|博客|部落格|官网|网站|专栏|客户端|app|blog)$/iu;
const JOB =
  /\s+(?:(?:副?教授|主治|家医科|专科)?(?:医师|医生)|副?教授|律师|老师|博士|硕士|主任|营养师|治疗师|药师|记者|编辑|作家|先生|女士|整理|报道|报导)$/u;
/** Dr. Lionel Ashcombe */
const ADDRESSED = /^(?:dr|fr|rev|prof|mr|mrs|ms)\.?\s+(?=\p{Lu})/iu;

function withoutRest(value: string, rest: readonly RegExp[]): string {
  return rest.reduce((name, one) => {
    const found = one.exec(foldScript(name));
    return found ? name.slice(0, found.index).trim() : name;
  }, value);
}

/** Tomas Reyes. Photographs by Kim Lund · Sam Ito — Field & Furrow */
const LATIN_END = /(?<=\p{Script=Latin}{3})(?:\.\s|\s[|—–-]\s).*$/u;

/** 心理专栏“某某”, 长篇小说《某某》 */
const IN_MARKS = /^[^「“『《（(]{2,8}[「“『《]([^」”』》]{2,30})[」”』》]?$/u;

/** The account that a source is, by its own words: 某某（微信号：…）, 某某微信公众号, 公众号「某某」. */
export function accountIn(value: string): string | null {
  const folded = foldScript(value);
  const name = ACCOUNT_OF.exec(folded)?.[1];
  if (name) return value.slice(0, name.length);
  const behind = ACCOUNT_BEHIND.exec(folded);
  return behind ? value.slice(behind[0].length - (behind[1]?.length ?? 0), behind[0].length) : null;
}
const ACCOUNT_BEHIND = /^(?:微信)?(?:公众号|公号|订阅号)\s*[：:]?\s*[「“【《"]([^」”】》"]{2,24})/u;
const ACCOUNT_OF =
  /^(.{2,24}?)\s*(?:[（(]?(?:微信号|微信|微信公众号|公众号|公号)\s*(?:ID)?\s*[：:][^）)]*[）)]?|(?:官方)?微信(?:公众号|公众平台|公号|订阅号)|(?<=.)公众号|[（(](?:微信)?(?:公众号|公号|订阅号)[）)]?)$/iu;

/** A few characters, and no house or town. */
const PERSON = /^[\p{Script=Han}·]{2,6}(?<![号网站报社刊版台省市县区院校会局部馆店栏])$/u;

export const isPerson = (value: string) => PERSON.test(value) && isName(value);

/** The name of a site or a medium, without its platform, its issue, and what it is. */
export const mediumIn = (value: string): string =>
  withoutRest(value.replace(ON_ITS_PLATFORM, ""), [ON_PLATFORM, OWN_MEDIUM, ISSUE]).replace(IN_MARKS, "$1");

/** Crumb & Crust magazine */
export const withoutKind = (value: string): string => value.replace(LATIN_KIND, "");

/** The name of a writer, without how he is addressed, his place, and what follows. */
export const writerIn = (value: string): string =>
  withoutRest(value.replace(ADDRESSED, "").replace(/(?<=.)\s*[（(][^（）()]{1,20}[）)]$/u, ""), [LATIN_END, JOB]);

/** What the page itself claims about where its text comes from, read before anything is cut. */
import { homeLinks, linkedText, type Page, squash } from "../page.ts";
import { foldScript } from "../script.ts";
import { atOnce, type Steps } from "../steps.ts";
import type { Block } from "../text-map.ts";
import type { Attribution, AttributionField } from "../types.ts";
import { foreignAddress, isOwnAddress } from "./addresses.ts";
import { ADDRESS, type Claim, claimsOf, labelAt, MOST, prepareLabels } from "./claims.ts";
import { NON_VALUE } from "./labels.ts";
import { proxiedAddress } from "./platforms.ts";
import { toldIn, WROTE } from "./sentences.ts";

/** Small words of lines of claims. */
const SMALL_WORDS = new RegExp(
  `由[\\p{Script=Han}·]{2,6}${WROTE}|自媒体|公众号|微信|本文|文章|网站|官网|专栏|作品|日期|时间|已获授权|[经获]?(?:授权|同意)(?:转载|发布|刊发)|转载|views?|阅读|浏览|评论|人气|次|\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?|\\d+`,
  "gu",
);

/** Letters of a line that belong to no claim, small words of such lines left out. */
function lettersOutside(text: string, claims: Claim[]): number {
  let rest = "";
  let at = 0;
  for (const claim of claims) {
    rest += text.slice(at, claim.start);
    at = claim.end;
  }
  rest += text.slice(at);
  return squash(foldScript(rest).replace(SMALL_WORDS, "")).length;
}

const VALUE_MOST = 50;
/** “First published on Nov 20”: a day is nobody. */
const DATE =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{2,4}[-/.年])/i;
/** A line that tells where the text is from is no longer. */
const SENTENCE_MOST = 100;
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

function isSentence(value: string): boolean {
  return SENTENCE.test(value) || isLatinSentence(value);
}

function isName(value: string): boolean {
  return (
    !isSentence(value) &&
    value.length >= 1 &&
    value.length <= VALUE_MOST &&
    /[\p{L}\p{N}]/u.test(value) &&
    !NON_VALUE.test(squashSpaces(value)) &&
    !DATE.test(value)
  );
}

function squashSpaces(value: string): string {
  return foldScript(value).replace(/[\s（）()【】[\]]+/gu, "");
}

/** A longer link to the first page is no name. */
const HOME_MOST = 30;
const OWNED = /©|copyright|\(c\)|版[权權]所有/iu;

/** Names that the page goes by itself: none of them is a source. */
function ownNames(page: Page): Set<string> {
  const names = new Set<string>();
  const add = (name: string | null | undefined) => {
    const own = squash(name ?? "");
    if (own.length >= 2) names.add(own);
  };
  add(page.siteName);
  add(page.host);
  add(page.host.split(".")[0]);
  const at = page.headline ? page.documentTitle.indexOf(page.headline) : -1;
  if (at >= 0) {
    const suffix = page.documentTitle.slice(at + page.headline.length);
    for (const part of suffix.split(/[_|｜丨]|\s*[-–—]\s*/u)) add(part);
  }
  for (const name of homeLinks(page)) if (name.length <= HOME_MOST) add(name);
  for (const block of page.blocks) {
    if (!OWNED.test(block.text)) continue;
    const owner = /(?:©|copyright|\(c\)|版权所有)[\s©\d–—-]*([^，,。.|\d©]{2,30})/iu.exec(foldScript(block.text))?.[1];
    if (owner) add(owner.replace(/版权所有|all rights reserved|保留所有权利/giu, ""));
  }
  return names;
}

/** The original that JSON-LD names (isBasedOn), on another site. */
function basedOn(page: Page): string | null {
  for (const object of page.linked) {
    const work = object.isBasedOn;
    const url = work && typeof work === "object" ? linkedText((work as Record<string, unknown>).url) : "";
    for (const address of [url, linkedText(work), linkedText(object.isBasedOnUrl)]) {
      const foreign = address ? foreignAddress(address, page) : null;
      if (foreign) return foreign;
    }
  }
  return null;
}

const WRITER = "sentence-writer";

/** Whom lines call a writer in passing. Of several, each wrote a work that the text speaks of (a list of books). */
function writersOf(blocks: readonly Block[]): Set<string> {
  const lines = blocks.flatMap(({ text }) => (text.length > SENTENCE_MOST ? [] : foldScript(text)));
  return new Set(
    lines.flatMap((line) =>
      [...toldIn(line)].flatMap(({ rule, found }) => (rule === WRITER && found.groups?.one) || []),
    ),
  );
}

export interface Found {
  attribution: Attribution;
  /** Blocks that hold nothing but attribution. */
  lines: { block: Block; quote: string; rule: string }[];
}

/** A line is attribution alone when hardly anything in it is outside its claims. */
function isAttributionLine(block: Block, claims: Claim[]): boolean {
  if (claims.length === 0 || block.role === "code" || block.role === "heading") return false;
  // 记者：您是什么时候开始的？ — a turn in an interview, whatever its label.
  const spoken = claims.some(
    ({ label, value }) => label.field !== "originalTitle" && isSentence(value) && !ADDRESS.test(value),
  );
  return !spoken && lettersOutside(block.text, claims) <= 4 && claims.every((claim) => claim.value.length <= 80);
}

/**
 * @param blocks the article's blocks and those around it, in document order
 * @param promoted names of accounts that the page advertises
 */
export const attribute = (blocks: readonly Block[], page: Page, promoted: readonly string[]): Found =>
  atOnce(attributionSteps(blocks, page, promoted));

/** The same, step by step. */
export function* attributionSteps(blocks: readonly Block[], page: Page, promoted: readonly string[]): Steps<Found> {
  const attribution: Attribution = {
    source: null,
    author: null,
    account: null,
    url: null,
    originalTitle: null,
    published: null,
    promoted: [...new Set(promoted)],
    evidence: [],
  };
  const lines: Found["lines"] = [];
  const own = ownNames(page);
  const advertised = new Set(promoted.map(squash));
  const claim = (field: AttributionField, value: string, quote: string, rule: string) => {
    if (attribution[field] !== null) return;
    attribution[field] = value;
    attribution.evidence.push({ field, quote: quote.trim().slice(0, 120), rule });
  };
  let writers: ReadonlySet<string> | undefined;
  const areSeveral = () => {
    writers ??= writersOf(blocks);
    return writers.size > 1;
  };
  yield* prepareLabels();
  for (const [i, block] of blocks.entries()) {
    yield "attribution";
    if (block.role === "code" || block.quoted) continue;
    let claims = claimsOf(block.text);
    let text = block.text;
    const next = blocks[i + 1];
    let valueLine: Block | null = null;
    const label = claims.length === 0 && text.length <= 12 ? labelAt(foldScript(text.trim()), 0) : null;
    // A label alone, and its value on the next line.
    if (label?.length === text.trim().length && next && next.text.length <= 30 && claimsOf(next.text).length === 0) {
      text = `${text.trim()}：`;
      claims = claimsOf(text);
    }
    // The value on the next line: `来源：` and the name in a block of its own.
    if (
      claims.length === 1 &&
      claims[0]?.value === "" &&
      next &&
      next.text.length <= 30 &&
      claimsOf(next.text).length === 0 &&
      (ADDRESS.test(next.text) || (isName(next.text.trim()) && !/[，,]/u.test(next.text)))
    ) {
      text = `${text.trim()}${next.text.trim()}`;
      claims = claimsOf(text);
      valueLine = next;
    }
    yield "attribution";
    sentences(block);
    if (claims.length === 0) continue;
    const alone = isAttributionLine(block, claims);
    // In prose a citation (“（来源：国家统计局）”) names the source of a figure, not of the text.
    const leads = (claims[0]?.start ?? 9) <= 2;
    if (!alone && !(leads && block.text.length <= MOST)) continue;
    const useful = claims.filter((c) => c.label.field !== null && (alone || !c.loose));
    if (alone && (useful.length > 0 || claims.length > 1))
      for (const one of valueLine ? [block, valueLine] : [block])
        lines.push({ block: one, quote: text, rule: claims[0]?.label.rule ?? "" });
    for (const one of useful) take(one, text, block);
  }
  // Several texts with an author each are a collection: the names are its own.
  const byRule = new Map<string, Set<string>>();
  for (const { rule, quote } of lines) byRule.set(rule, (byRule.get(rule) ?? new Set()).add(quote.trim()));
  const isOwn = ({ rule }: { rule: string }) =>
    (byRule.get(rule)?.size ?? 0) > 1 && lines.filter((line) => line.rule === rule).length > 2;
  const kept = lines.filter((line) => !isOwn(line));
  // Weaker than a label: the page's own facts say that it is at home elsewhere.
  const home = foreignAddress(page.canonical ?? "", page) ?? basedOn(page);
  if (home) claim("url", home, home, page.canonical === home ? "canonical-elsewhere" : "based-on");
  // The page's own address is not quoted: it may hold what is the reader's alone.
  const proxied = proxiedAddress(page);
  if (proxied) claim("url", proxied, proxied.replace(/[?#].*$/su, ""), "proxied-address");
  return { attribution, lines: kept };

  /** What a short line tells in a sentence. */
  function sentences(block: Block): void {
    if (block.role === "heading" || block.text.length > SENTENCE_MOST) return;
    const folded = foldScript(block.text);
    for (const { field, rule, found } of toldIn(folded)) {
      const one = found.groups?.one;
      if (!one || (rule === WRITER && areSeveral())) continue;
      const at = found.index + found[0].lastIndexOf(one);
      const value = block.text.slice(at, at + one.length).trim();
      const isOwnName = own.has(squash(value)) || advertised.has(squash(value));
      if (!isName(value) || (isOwnName && (field === "source" || field === "account" || field === "author"))) continue;
      claim(field, value, block.text, rule);
    }
  }

  function take({ label, value, start, end }: Claim, text: string, block: Block): void {
    const quote = text.slice(start, end);
    const link = [...block.element.querySelectorAll("a[href]")]
      .map((a) => a.getAttribute("href") ?? "")
      .find((href) => foreignAddress(href, page));
    if (ADDRESS.test(value) || (label.field === "url" && link)) {
      const address = ADDRESS.test(value) ? (ADDRESS.exec(value)?.[0] ?? "") : (link ?? "");
      const absolute = /^www\./i.test(address) ? `http://${address}` : address;
      if (!isOwnAddress(absolute, page) && foreignAddress(absolute, page)) claim("url", absolute, quote, label.rule);
      if (ADDRESS.test(value)) return;
    }
    let field = label.field;
    // 引用元：某某, “Originally published on The Evening Fold”: a name where an address may stand.
    if (field === "url") {
      const named = /\b(?:on|in|at|by|via)\b/i.test(quote)
        ? /^\p{Lu}/u.test(value)
        : /^(?:引用元|[转転]载元|元记事|原文出处|文章出处)/u.test(foldScript(quote)) ||
          // 原文：某某，作者：某某
          (/^原文\s*[：:]/u.test(quote) && claimsOf(text).some((one) => one.label.field === "author"));
      if (!named) return;
      field = "source";
    }
    if (field === "source" || field === "account") {
      let name = value.replace(/\s*[（(](?:微信)?(?:公众号|公号|网站|官网|专栏|博客)[）)]$/u, "");
      const inner = /^(.*?)\s*[（(]([^（）()]{1,30})[）)]$/u.exec(name);
      const pair = /^(.{2,40}?)\s+[/／|]\s+(\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.'’-]*){0,3})$/u.exec(name);
      if (pair?.[1] && pair[2] && field === "source") {
        name = pair[1];
        if (isName(pair[2])) claim("author", pair[2], quote, label.rule);
      }
      if (
        inner?.[1] &&
        inner[2] &&
        /^(?:出典|初出|(?:原文)?掲载|(?:引用|[转転掲]载|提供|参照|参考)(?:元|サイト))/u.test(
          foldScript(text).slice(start),
        ) &&
        field === "source"
      ) {
        name = inner[1];
        const writer = inner[2].replace(/^(?:文|著|筆者|作者?)\s*[・·：:]\s*/u, "");
        if (isName(writer)) claim("author", writer, quote, label.rule);
      } else if (inner?.[1] && inner[2] && /^(?:ID|微信号?|公众号)\s*[：:]/i.test(inner[2])) name = inner[1];
      // 公众号：某某（老王）: who writes there.
      else if (inner?.[1] && inner[2] && field === "account" && PERSON.test(inner[2]) && isName(inner[2])) {
        name = inner[1];
        claim("author", inner[2], quote, label.rule);
      }
      // 某某（点击上方蓝字关注）: whom the page asks to follow, it advertises.
      if (inner?.[1] && inner[2] && CALL.test(foldScript(inner[2]))) {
        if (!advertised.has(squash(inner[1]))) attribution.promoted.push(inner[1]);
        advertised.add(squash(inner[1]));
        return;
      }
      if (!isName(name) || own.has(squash(name)) || advertised.has(squash(name))) return;
      if (link && field === "source") claim("url", link, quote, label.rule);
      claim(field, name, quote, label.rule);
      return;
    }
    if (field === "author") {
      // “Written by Ann Lee for The Evening Fold”, 文：麦冬（田野笔记）
      const [, name = value, house] = /^(\p{Lu}.{2,40}?) (?:for|of|at) (?:the )?(\p{Lu}.{2,40})$/u.exec(value) ?? [];
      const bare = name.replace(/(?<=.)\s*[（(][^（）()]{1,20}[）)]$/u, "");
      if (!isName(bare) || own.has(squash(bare))) return;
      claim("author", bare, quote, label.rule);
      if (house && isName(house) && !own.has(squash(house))) claim("source", house, quote, label.rule);
      return;
    }
    if (field && value.length <= 120 && value !== "") claim(field, value, quote, label.rule);
  }
}

/** A few characters, and no house or town. */
const PERSON = /^[\p{Script=Han}·]{2,6}(?<![号网站报社刊版台省市县区院校会局部馆店栏])$/u;

const CHANNEL = /(?:公众号|公号|订阅号|视频号|服务号|头条号|抖音号?|微信号?|账号|帐号|アカウント)/u;
const CALL = /(?:关注|订阅|添加|搜索|识别|加入|subscribe to|follow(?: us on)?|join|フォロー)/iu;
const BRACKETED = /[「“"『【（(]([\p{L}\p{N}_·\s-]{2,20})[」”"』】）)]/gu;
const NAMED =
  /(?:公众号|公号|订阅号|视频号|服务号|头条号|微信号?|账号|帐号)\s*[：:]\s*([\p{L}\p{N}_·-]{2,20})|(?:subscribe to|follow|join)\s+(?!(?:us|our|the|me|this|my|your)\b)@?([\p{L}\p{N}_·-]{2,20})/iu;

/** The account that a promotion advertises, or null. A line that a text is from an account is none, whatever it is worded like. */
export function promotedAccount(text: string): string | null {
  if (claimsOf(text)[0]?.label.rule === "label-account") return null;
  const folded = foldScript(text);
  let last: string | null = null;
  for (const match of text.matchAll(BRACKETED)) {
    const name = (match[1] ?? "").trim();
    const before = folded.slice(Math.max(0, match.index - 12), match.index);
    const behind = folded.slice(match.index + match[0].length, match.index + match[0].length + 6);
    if (/^\d+$/.test(name) || /(?:回复|输入|发送|关键词|口令|备注|暗号)\s*.?$/u.test(before)) continue;
    if (CHANNEL.test(before) || CALL.test(before) || CHANNEL.test(behind)) return name;
    last = name;
  }
  const named = NAMED.exec(folded);
  const name = named?.[1] ?? named?.[2];
  if (!named || !name) return claimsOf(text).length > 0 ? null : last;
  const at = named.index + named[0].lastIndexOf(name);
  return text.slice(at, at + name.length);
}

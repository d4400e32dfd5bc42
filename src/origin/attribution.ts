/** What the page itself claims about where its text comes from, read before anything is cut. */
import { homeLinks, linkedText, namesBehind, type Page, squash } from "../page.ts";
import { foldScript } from "../script.ts";
import { atOnce, type Steps } from "../steps.ts";
import type { Block } from "../text-map.ts";
import type { Attribution, AttributionField } from "../types.ts";
import { foreignAddress, isOwnAddress } from "./addresses.ts";
import { ADDRESS, type Claim, claimsOf, labelAt, MOST, prepareLabels } from "./claims.ts";
import { ABOUT, LINK } from "./labels.ts";
import {
  accountIn,
  isLatinPhrase,
  isName,
  isPerson,
  isSentence,
  isSmallWord,
  latinNameEnd,
  mediumIn,
  withoutKind,
  writerIn,
} from "./names.ts";
import { proxiedAddress } from "./platforms.ts";
import { CALL } from "./promoted.ts";
import { DATELINES, type Told, toldIn } from "./sentences/index.ts";
import { WROTE } from "./sentences/zh.ts";

/** Small words of lines of claims. */
const SMALL_WORDS = new RegExp(
  `由[\\p{Script=Han}·]{2,6}${WROTE}|自媒体|公众号|微信|本文|文章|网站|官网|专栏|作品|(?:发布|发表|更新|刊登)?(?:日期|时间)|已获授权|[经获]?(?:授权|同意)(?:转载|发布|刊发)|转载|views?|阅读|浏览|评论|人气|次|\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?|\\d+(?: *[年月日])?`,
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

const DAY = /^\d{4}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})$/;
/** Of a longer one so much is read: how news begins. */
const DATELINE_MOST = 60;
const isFirstPage = (address: string) => /^\/?$/.test(new URL(address).pathname) && !new URL(address).search;

/** 表一　各县市住宿人次: a source behind it is that of its figures. */
const CAPTION = /^\s*(?:[表图圖]|table|figure|fig\.)\s*[\d一二三四五六七八九十]/iu;
const isCaption = (block: Block | undefined) =>
  block !== undefined && (block.role === "cell" || block.role === "caption" || CAPTION.test(block.text));
const OWN_WORK = /^[\s\p{P}\p{S}]*(?:本(?:文|作品)(?:为|系|是)?)?(?:本站)?原创/u;
const OF_FIGURES = /^[\s\p{P}\p{S}]*(?:资料|数据|来源|出处|source|注)/iu;
const FIGURE = /\b(?:table|figure|fig\.) \d/i;

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
  for (const name of namesBehind(page)) add(name);
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
  const lines = blocks.flatMap(({ text }) => (text.length > MOST ? [] : foldScript(text)));
  return new Set(
    lines.flatMap((line) =>
      [...toldIn(line)].flatMap(({ field, rule, start, end }) =>
        field === "author" && rule === WRITER ? line.slice(start, end) : [],
      ),
    ),
  );
}

/** A line that is nothing but a label is no longer. */
const LABEL_MOST = 40;
/** A value in a block of its own is a name, or an address. */
const isShort = ({ text }: Block) => text.length <= (ADDRESS.test(text) ? MOST : 30);

/** It may hold the value of the label before it. */
const isFree = (block: Block | undefined): block is Block =>
  block !== undefined && isShort(block) && claimsOf(block.text).length === 0;

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
  /** What writers say of themselves, told where no line names them. */
  const introduced: (() => void)[] = [];
  yield* prepareLabels();
  for (const [i, block] of blocks.entries()) {
    yield "attribution";
    if (block.role === "code" || block.quoted) continue;
    let claims = claimsOf(block.text);
    let text = block.text;
    const next = blocks[i + 1];
    let valueLine: Block | null = null;
    if (claims.length === 0 && text.length <= LABEL_MOST) {
      const line = text.trim();
      const label = labelAt(foldScript(line), 0);
      const rest = label ? line.slice(label.length).trim() : "";
      // 出典元 某某, where the name is a link
      if (label && rest) {
        const isLink = [...block.element.querySelectorAll("a[href]")].some((a) => a.textContent?.trim() === rest);
        if (isLink) text = `${line.slice(0, label.length)}：${rest}`;
      } else if (label) {
        // 阅读原文, as a link
        const link = label.label.field === "url" ? linkIn(block) : undefined;
        if (link) claim("url", link, text, label.label.rule);
        // A label alone, and its value on the next line.
        if (isFree(next)) text = `${line}：`;
      }
      if (text !== block.text) claims = claimsOf(text);
    }
    // The value on the next line: `来源：` and the name in a block of its own.
    if (
      claims.length === 1 &&
      claims[0]?.value === "" &&
      isFree(next) &&
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
    const folded = foldScript(text);
    // 原创文章，作者：某某，转载请注明出处：its own address
    const address = ADDRESS.exec(text)?.[0];
    if (address && OWN_WORK.test(folded) && isOwnAddress(address, page)) continue;
    const isCited =
      useful.length === 1 &&
      OF_FIGURES.test(folded) &&
      (isCaption(blocks[i - 1]) || block.role === "caption" || FIGURE.test(text));
    for (const one of useful) {
      const { field, rule } = one.label;
      // 文/理科之争，吵了三十年
      if (field === "author" && !alone && /^文\s*[/／]/u.test(text.slice(one.start))) continue;
      if ((field === "source" && isCited) || (rule === LINK && !isBesideClaims(i))) continue;
      if (rule === ABOUT) introduced.push(() => take(one, text, block));
      else take(one, text, block);
    }
  }
  for (const introduce of introduced) introduce();
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

  /** Whether lines around name who wrote the text, or where it comes from. */
  function isBesideClaims(i: number): boolean {
    return [i - 1, i, i + 1].some((at) =>
      claimsOf(blocks[at]?.text ?? "").some(({ label: { field } }) => field === "author" || field === "source"),
    );
  }

  /** What a short line tells in a sentence, or the first words of a text. */
  function sentences(block: Block): void {
    if (block.role === "heading") return;
    const isLong = block.text.length > MOST;
    const folded = foldScript(isLong ? block.text.slice(0, DATELINE_MOST) : block.text);
    let isTold = false;
    if (!isLong) for (const told of toldIn(folded)) isTold = tell(told, block) || isTold;
    if (!isTold) for (const told of toldIn(folded, DATELINES)) tell(told, block);
  }

  /** Takes what a sentence tells, unless it is nobody, or the page itself. */
  function tell({ field, rule, start, end }: Told, block: Block): boolean {
    if (field === "author" && rule === WRITER && areSeveral()) return false;
    const value = withoutKind(block.text.slice(start, field === "source" ? latinNameEnd(block.text, end) : end).trim());
    if (ADDRESS.test(value)) {
      claimAddress(value.replace(/[.,;:!?)）]+$/, ""), block.text, rule);
      return true;
    }
    const isOwnName = own.has(squash(value)) || advertised.has(squash(value));
    const isOfSomebody = field === "source" || field === "account" || field === "author";
    if (!isOfSomebody) {
      claim(field, value, block.text, rule);
      return true;
    }
    if (!isName(value) || isOwnName || isSmallWord(value) || (field === "author" && isLatinPhrase(value))) return false;
    claim(field, value, block.text, rule);
    const link = field === "author" ? undefined : linkIn(block);
    if (link) claim("url", link, block.text, rule);
    return true;
  }

  /** An address as it is written, unless it leads to the page's own site. */
  function claimAddress(written: string, quote: string, rule: string): void {
    const absolute = /^www\./i.test(written) ? `http://${written}` : written;
    if (foreignAddress(absolute, page)) claim("url", absolute, quote, rule);
  }

  /** The address of a text on another site that a line leads to; the first page of a site is none. */
  function linkIn(block: Block): string | undefined {
    return [...block.element.querySelectorAll("a[href]")]
      .map((a) => foreignAddress(a.getAttribute("href") ?? "", page))
      .find((address): address is string => address !== null && !isFirstPage(address));
  }

  /** The title of the original, and whose it is: 中古カメラが足りない（カメラ人） */
  function titleOf(value: string): void {
    const [, words = value, house] = /^(.{4,}?)\s*[（(]([^（）()]{2,20})[）)]$/u.exec(value) ?? [];
    claim("originalTitle", words, value, "link-title");
    if (house && isName(house) && !own.has(squash(house))) claim("source", house, value, "link-title");
  }

  function take({ label, value: whole, start, end }: Claim, text: string, block: Block): void {
    const quote = text.slice(start, end);
    // 参照元：某某（https://…）
    const [, value = whole, beside] = (label.field !== "author" && BESIDE_NAME.exec(whole)) || [];
    if (beside && isOwnAddress(beside, page)) return;
    if (beside) claimAddress(beside, quote, label.rule);
    const link = linkIn(block);
    // 来源：www.某某.com — a site, not one of its pages.
    const isSite =
      !/链接|地址|网址|url|link/iu.test(foldScript(quote)) && /^(?:www\.)?[\w-]+(?:\.[\w-]+)+\/?$/.test(value);
    if ((ADDRESS.test(value) && !isSite) || (label.field === "url" && link)) {
      claimAddress(ADDRESS.exec(value)?.[0] ?? link ?? "", quote, label.rule);
      if (ADDRESS.test(value)) return;
    }
    let field = label.field;
    // 引用元：某某, “Originally published on The Evening Fold”: a name where an address may stand.
    if (field === "url" && !isSite) {
      const named = /\b(?:on|in|at|by|via)\b/i.test(quote)
        ? /^[^\p{Ll}]/u.test(value)
        : /^(?:(?:引用|[转転]载|参照)元|元记事|原文出处|文章出处)/u.test(foldScript(quote)) ||
          // 原文：某某，作者：某某
          (/^原文\s*[：:]/u.test(quote) && claimsOf(text).some((one) => one.label.field === "author"));
      const isOfTitle =
        link && isTitle(value) && !/\b(?:on|in|at|by|via)\W*$/iu.test(quote.slice(0, quote.indexOf(value)));
      if (isOfTitle) titleOf(value);
      if (!named || isOfTitle) return;
      field = "source";
    }
    if (isSite && isOwnAddress(`http://${value}`, page)) return;
    if (isSite) field = "source";
    if (field === "source" || field === "account") {
      // 来源：某某（微信号：…）, 来源：某某微信公众号
      const account = accountIn(
        value + (/^[（(]?(?:微信|公众号|公号)[^）)]*/u.exec(foldScript(text.slice(end)))?.[0] ?? ""),
      );
      if (account) field = "account";
      let name = account ?? mediumIn(value);
      const [, outer = "", inside = ""] = /^(.+?)\s*[（(]([^（）()]{1,30})[）)]$/u.exec(name) ?? [];
      const pair = /^(.{2,40}?)\s+[/／|]\s+(\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.'’-]*){0,3})$/u.exec(name);
      if (pair?.[1] && pair[2] && field === "source") {
        name = pair[1];
        if (isName(pair[2])) claim("author", pair[2], quote, label.rule);
      }
      if (
        inside &&
        /^(?:出典|初出|(?:原文)?掲载|(?:引用|[转転掲]载|提供|参照|参考)(?:元|サイト))/u.test(
          foldScript(text).slice(start),
        ) &&
        field === "source"
      ) {
        name = outer;
        const writer = inside.replace(/^(?:文|著|筆者|作者?)\s*[・·：:]\s*/u, "");
        if (isName(writer)) claim("author", writer, quote, label.rule);
      } else if (inside && /^(?:ID|微信号?|公众号)\s*[：:]/i.test(inside)) name = outer;
      else if (inside && DAY.test(inside)) {
        name = outer;
        claim("published", inside, quote, label.rule);
      }
      // 公众号：某某（老王）: who writes there.
      else if (inside && field === "account" && isPerson(inside)) {
        name = outer;
        claim("author", inside, quote, label.rule);
      }
      // 某某（点击上方蓝字关注）: whom the page asks to follow, it advertises.
      if (inside && CALL.test(foldScript(inside))) {
        if (!advertised.has(squash(outer))) attribution.promoted.push(outer);
        advertised.add(squash(outer));
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
      const bare = writerIn(name);
      // By October there was silence. I would look at the empty screen.
      if (!isName(bare) || own.has(squash(bare)) || (bare !== name && isLatinPhrase(bare))) return;
      claim("author", bare, quote, label.rule);
      if (house && isName(house) && !own.has(squash(house))) claim("source", house, quote, label.rule);
      return;
    }
    if (field && value.length <= 120 && value !== "") claim(field, value, quote, label.rule);
  }
}

const BESIDE_NAME = /^([^（(]{2,40}?)\s*[（(]\s*((?:https?:\/\/|www\.)[^\s）)]+)/iu;

/** The words of a link, where they are those of the original and not of the link. */
const isTitle = (value: string) =>
  value.length >= 6 &&
  !ADDRESS.test(value) &&
  !/^(?:こちら|リンク|点击|點擊|查看|阅读|閱讀|原文|here|link|read|view|click)/iu.test(value);

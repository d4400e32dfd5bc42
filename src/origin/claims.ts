/** The claims of one line about where its text comes from: labels and their values, by the grammar of labels.ts. */
import { foldScript } from "../script.ts";
import type { Steps } from "../steps.ts";
import { BRACKETS, LABELS, type Label } from "./labels.ts";

/** One label with its value, as found in a line. */
export interface Claim {
  label: Label;
  value: string;
  start: number;
  /** End of the value (and its bracket). */
  end: number;
  /** The value follows without a colon: a claim only where the line says nothing else. */
  loose?: true;
}

/** No line of claims is longer. */
export const MOST = 160;
const BORDER = /[\s，,、；;。|｜丨/／·•—\-(（【[［〔《:：>»】\]］■◎※☆★\p{S}]|\ufe0f/u;
/** (Most characters are told without asking the expression.) */
const isBorder = (c: string) => !(c > "丨" && c <= "龥") && BORDER.test(c);
export const ADDRESS = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/iu;
const SEPARATOR =
  /^\s*(?:(?:[】］\]〕]\s*)?(?:[：:｜|丨▏▎│┃┆┊∣❘／/＝=]|[»>＞→▶►➤]{1,3})|・|(?<=\s)[·•]\s|[】］\]〕]|——?|－)\s*/u;

const HAN = /\p{Script=Han}/u;

/** The labels, written as folded text is. */
const FOLDED: readonly Label[] = LABELS.map((label) => ({
  ...label,
  match: new RegExp(foldScript(label.match.source), label.match.flags),
}));
/** Has the labels compiled, one a step: all at once they take longer than a page may wait. */
export function* prepareLabels(): Steps<void> {
  for (const { match } of FOLDED) {
    match.test("文");
    yield "labels";
  }
}

/** 转自某某, 首发于某某: the name follows without a colon. */
const LEADS_ON =
  /(?:[转摘选出源编录引]自|(?:文|文章|内容|作品|图文)来自|转载自|[首原][发载]于|[刊载]于|来源于|(?:自|于|[：:])\s*(?:微信)?(?:公众号|公号)|(?:作者|撰文|撰稿|著者|执笔|评论员|撰稿人|记者|通讯员)[是为系]?|(?:来源|出处)[是为]|^(?:本文|文章|原文)?(?:来源|出处|原载)|(?:来源|首发|原载|出处|转载)(?:媒体|平台|网站|账号|杂志))$/u;

/** These are words of prose as well: a name follows them only behind a space (来源 某某笔记，作者 某某). */
const NOUN = /(?:来源|出处|原载|媒体|平台|网站|账号|杂志)$/u;

/** Where a label may begin: at the start, or behind a border. */
export function labelAt(folded: string, at: number): { label: Label; length: number } | null {
  const rest = folded.slice(at, at + 40);
  for (const label of FOLDED) {
    const match = label.match.exec(rest);
    if (match && match[0].length > 0) return { label, length: match[0].length };
  }
  return null;
}

/** What follows a label without a colon is a name only while it is short and the line says little else. */
function isShortName(folded: string, at: number): boolean {
  const name = /^\s*[^，,。；;！？｜|丨]{2,20}(?=[，,；;（(｜|丨\s]|$)/u.exec(folded.slice(at));
  return name !== null && folded.length <= 60 && !/[。！？]/u.test(folded.slice(0, -1));
}

/** The claims of one line, in order. */
export function claimsOf(text: string): Claim[] {
  if (text.length > MOST) return [];
  const folded = foldScript(text);
  const found: { label: Label; start: number; valueAt: number; loose: boolean }[] = [];
  // 1.来源：某某
  const numbered = /^\s*\d{1,2}[.．]/.exec(folded)?.[0].length;
  for (let at = 0; at < folded.length; at++) {
    const previous = folded[at - 1] ?? "";
    const isGlued = at > 0 && at !== numbered && !isBorder(previous);
    if (isGlued && !(previous >= "0" && previous <= "9" && HAN.test(folded[at] ?? ""))) continue;
    const hit = labelAt(folded, at);
    if (!hit) continue;
    let valueAt = at + hit.length;
    const separator = SEPARATOR.exec(folded.slice(valueAt));
    // 2013-04-05 12:33来源：某某
    if (isGlued && !separator) continue;
    const next = folded[valueAt + (separator?.[0].length ?? 0)] ?? "";
    // Without a colon a label is one only before a bracket, an address, or (in English) a name behind a space.
    const latin = /[a-z]$/i.test(folded.slice(at, valueAt));
    const loose =
      !separator &&
      LEADS_ON.test(folded.slice(at, valueAt)) &&
      /^\s*[\p{L}「『《“【]/u.test(folded.slice(valueAt)) &&
      isShortName(folded, valueAt) &&
      // 作者的话, 来源国: a noun of its own, no label.
      (!(hit.label.field === "author" || NOUN.test(folded.slice(at, valueAt))) ||
        /[是为系]/u.test(folded[valueAt - 1] ?? "") ||
        /\s/u.test(folded[valueAt] ?? ""));
    if (separator) valueAt += separator[0].length;
    else if (
      loose ||
      (hit.label.bare &&
        (next in BRACKETS ||
          (folded.slice(valueAt).trimStart()[0] ?? "") in BRACKETS ||
          ADDRESS.test(folded.slice(valueAt).trimStart().slice(0, 12)) ||
          (latin && /^\s+\p{Lu}/u.test(text.slice(valueAt)))))
    )
      valueAt += /^\s*/.exec(folded.slice(valueAt))?.[0].length ?? 0;
    else continue;
    found.push({ label: hit.label, start: at, valueAt, loose });
    at = valueAt - 1;
  }
  return found.map((claim, i) => {
    const value = claimValue(text, claim, found[i + 1]?.start ?? text.length);
    return claim.loose ? { ...value, loose: true } : value;
  });
}

const TITLE_END = /\s{2,}|\u3000|[。]/u;
const SEVERAL_NAMES = /^[\p{Script=Han}]{2,4}(?:\s*[、，,；;]\s*[\p{Script=Han}]{2,4})+$/u;
// (What stands behind a name under a label of its own is no part of it: 来源：某某 录入：某人)
const VALUE_END =
  /[，,。|｜\n]|\s(?=\p{Script=Han}{1,8}\s*[：:])|[）)](?=\s*[（(])|[／/](?=\s*[『「《])|\s(?=\d{4}[-年./])|\s{2,}|\u3000|[；;](?=\s*(?:\S{1,6}[：:]|作者))|、(?=[^\s、：:]{1,5}[：:])|[（(](?=(?:ID|微信号?|公众号)[：:])/iu;

/** 来自“某某”微信公众号: what the name is of. */
const ACCOUNT_KIND = /^\s*(?:官方)?(?:微信)?(?:公众号|公众平台|公号|订阅号)/u;

function claimValue(
  text: string,
  { label, start, valueAt }: { label: Label; start: number; valueAt: number },
  limit: number,
): Claim {
  const all = text.slice(valueAt, limit);
  const raw = all.trimStart();
  valueAt += all.length - raw.length;
  const close = BRACKETS[raw[0] ?? ""];
  if (close) {
    const end = raw.indexOf(close, 1);
    // (Words in marks may be the beginning of a title.)
    const isWhole = label.field !== "originalTitle" || !/[^\s\p{P}]/u.test(raw.slice(end + 1));
    if (end > 0 && isWhole) {
      const kind = ACCOUNT_KIND.exec(foldScript(raw.slice(end + 1)))?.[0] ?? "";
      const value = raw.slice(1, end).trim() + raw.slice(end + 1, end + 1 + kind.length).trim();
      return { label, value, start, end: valueAt + end + 1 + kind.length };
    }
  }
  const address = label.field === "url" || label.field === "source" ? ADDRESS.exec(raw) : null;
  if (address && address.index <= 2)
    return {
      label,
      value: address[0].replace(/[.,;:!?)）]+$/, ""),
      start,
      end: valueAt + address.index + address[0].length,
    };
  // Names of several writers may be parted by commas.
  const names = label.field === "author" ? SEVERAL_NAMES.exec(raw.trim().replace(/[）)】\]，,；;\s]+$/u, "")) : null;
  if (names) return { label, value: names[0], start, end: valueAt + raw.indexOf(names[0]) + names[0].length };
  const stop = (label.field === "originalTitle" ? TITLE_END : VALUE_END).exec(raw);
  let value = stop ? raw.slice(0, stop.index) : raw;
  // A line in brackets: （来源：甲 作者：乙）
  const open = (value.match(/[（(]/gu) ?? []).length;
  const shut = (value.match(/[）)]/gu) ?? []).length;
  if (shut > open) value = value.replace(/[）)][^）)]*$/u, "");
  return {
    label,
    value: value
      .replace(/[\s、；;·\-—／/｜|（([【]+$/u, "")
      .replace(/[】\]」』》］]+$/u, "")
      .replace(/(?<=\p{Script=Latin})\.$/u, "")
      .trim(),
    start,
    end: valueAt + value.length,
  };
}

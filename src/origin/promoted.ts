/** Accounts that a page advertises: whom it asks its readers to follow. */
import { foldScript } from "../script.ts";
import { claimsOf } from "./claims.ts";

const CHANNEL = /(?:公众号|公号|订阅号|视频号|服务号|头条号|抖音号?|微信号?|账号|帐号|アカウント)/u;
/** Asks to follow somebody, in folded text. */
export const CALL = /(?:关注|订阅|添加|搜索|识别|加入|subscribe to|follow(?: us on)?|join|フォロー)/iu;
const BRACKETED = /[「“"『【（(]([\p{L}\p{N}_·\s-]{2,20})[」”"』】）)]/gu;
const NAMED =
  /(?:公众号|公号|订阅号|视频号|服务号|头条号|微信号?|账号|帐号)\s*[：:]\s*([\p{L}\p{N}_·-]{2,20})|(?:subscribe to|follow|join)\s+(?!(?:us|our|the|me|this|my|your)\b)@?([\p{L}\p{N}_·-]{2,20})/iu;

/** The account that a promotion advertises, or null. A line that a text is from an account is none, whatever it is worded like. */
export function promotedAccount(text: string): string | null {
  const claims = claimsOf(text);
  if (claims[0]?.label.rule === "label-account") return null;
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
  if (!named || !name) return claims.length > 0 ? null : last;
  const at = named.index + named[0].lastIndexOf(name);
  return text.slice(at, at + name.length);
}

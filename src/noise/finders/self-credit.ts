/** `转载请注明出处：` and the page's own address: no source, whatever it calls itself. */
import { isOwnAddress } from "../../origin/addresses.ts";
import { foldScript } from "../../script.ts";
import { type Finder, quote, sentenceEnds } from "../rule.ts";

/** What a line calls the address that it gives, or says that should be done with it. */
const LABEL =
  /本[文篇页站]|此[文页]|页面|转[载自帖发]|搬运|引用|出处|原文|来源|首发|收录|发布|地址|链接|连结|网址|永久|固定|分享|source|link|url|address|reprint|repost|republish|copied|credit|as seen|from|page|出典|引用元|転載|转载|记事|ページ|アドレス|より/i;
const ADDRESS = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/i;
const MOST = 200;
const LETTERS_AROUND = 48;

export const selfCredit: Finder = function* (scene) {
  for (const [i, block] of scene.blocks.entries()) {
    if (block.role === "code" || block.text.length > MOST) continue;
    // A label and its colon, then the address or a link: prose that speaks of a text has neither.
    const written = ADDRESS.exec(block.text)?.[0] ?? bareHost(block.text, scene.page.host);
    if (!written && !/[：:»→]/u.test(block.text)) continue;
    const folded = foldScript(block.text);
    const rest = written ? folded.replace(written, "") : folded;
    const address = written ?? block.element.querySelector("a[href]")?.getAttribute("href") ?? "";
    if (!address || !isOwnAddress(/^(?:https?:|www\.|\/)/i.test(address) ? address : `https://${address}`, scene.page))
      continue;
    // Whoever gives the very address of the page he stands on wants it credited, whatever he calls it.
    if (
      !LABEL.test(written ? besideAddress(folded, written) : rest) &&
      !(written && isThisPage(written, scene.page.url?.href ?? ""))
    )
      continue;
    // The address is what the line is about: hardly anything but labels around it.
    const around = rest.replace(/[\s\p{P}\p{S}]/gu, "");
    if (sentenceEnds(rest) > (/\p{Script=Latin}{3}/u.test(around) ? 2 : 1)) continue;
    if (around.length > LETTERS_AROUND || /[我他她](?!们)|\b(?:I|he|she)\b|私|僕/u.test(rest)) continue;
    // A link alone leads anywhere on the site: then the line has to say that it is about this text.
    if (
      !written &&
      !/转载|本文|原文|出处|永久|固定|文章|source|permalink|reprint|originally|link back|(?:article|post|this) (?:url|link|address)|记事|出典|引用元|転載/i.test(
        rest,
      )
    )
      continue;
    yield {
      kind: "self-credit",
      block: i,
      start: 0,
      end: block.text.length,
      evidence: [
        { rule: "self-credit", weight: 1, why: "Names the page itself as the source.", quote: quote(block.text) },
      ],
    };
  }
};

/** A site's name in front of its host: its own words are no label. */
const NAME_BEFORE = /[^\s，。！？：:]{2,12}\s?[·•|｜丨_–—-]\s?$/u;

/** The sentence that an address stands in, without the address. */
function besideAddress(text: string, address: string): string {
  const at = text.indexOf(address);
  const before = text.slice(0, at).replace(NAME_BEFORE, "");
  return (
    before.slice(before.search(/[^。！？!?]*$/u)) + (/^[^。！？!?]*/u.exec(text.slice(at + address.length))?.[0] ?? "")
  );
}

/** Whether an address is that of the page: host and path, which must lead further than to its door. */
function isThisPage(address: string, page: string): boolean {
  const [own, given] = [page, address].map((one) => one.replace(/^https?:\/\/(?:www\.)?|^www\.|[?#].*$|\/$/giu, ""));
  return own === given && own?.includes("/") === true;
}

/** The page's host where it stands bare, neither as a mailbox nor as part of an address. */
function bareHost(text: string, host: string): string | undefined {
  const at = host.includes(".") ? text.toLowerCase().indexOf(host) : -1;
  return at >= 0 && !/[\w@.]$/.test(text.slice(0, at)) ? text.slice(at, at + host.length) : undefined;
}

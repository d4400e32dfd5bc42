/** `转载请注明出处：` and the page's own address: no source, whatever it calls itself. */
import { isOwnAddress } from "../../origin/addresses.ts";
import { foldScript } from "../../script.ts";
import { type Finder, quote } from "../rule.ts";

const LABEL =
  /本文|转[载自]|出处|原文|来源|地址|链接|网址|永久|固定|链接|source|link|url|permalink|reprint|from|出典|引用元|転載|转载|記事|记事/i;
const ADDRESS = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/i;
const MOST = 200;

export const selfCredit: Finder = function* (scene) {
  for (const [i, block] of scene.blocks.entries()) {
    if (block.role === "code" || block.text.length > MOST) continue;
    const folded = foldScript(block.text);
    const written = ADDRESS.exec(block.text)?.[0];
    const address = written ?? block.element.querySelector("a[href]")?.getAttribute("href") ?? "";
    if (!address || !isOwnAddress(address, scene.page)) continue;
    const rest = written ? folded.replace(ADDRESS, "") : folded;
    // A label and its colon, then the address or a link: prose that speaks of a text has neither.
    if (!LABEL.test(rest) || !(written || /[：:»→]/u.test(rest))) continue;
    // The address is what the line is about: hardly anything but labels around it.
    if (rest.replace(/[\s\p{P}\p{S}]/gu, "").length > 48 || /[我他她]/.test(rest)) continue;
    if (
      !/转载|本文|原文|出处|永久|固定|文章|source|permalink|reprint|originally|link back|(?:article|post|this) (?:url|link|address)|記事|记事|出典|引用元|転載|転载/i.test(
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

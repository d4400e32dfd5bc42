/** A copy of the article's beginning in front of it: `导读：` and the first 40–130 characters, cut in mid-sentence. */
import { squash } from "../../page.ts";
import { foldScript } from "../../script.ts";
import { type Finder, quote } from "../rule.ts";
import { SYLLABLE } from "./pinyin.ts";

const LABEL =
  /^[\s\p{P}\p{S}]*(?:(?:文章|内容|本文|全文|核心|智能)?(?:导读|导语|摘要|简介|提要|概要|概述|提示|速读|预览|速览|概览|看点)|summary|excerpt|abstract|tl;?dr|要约|概要)\s*[：:]?\s*/iu;
/** Any few words in front of what is copied. */
const LABEL_MOST = 14;
const ANCHOR_OF_TEXT = 10;
/** What other finders take out, and no comparison should see. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const LEAST = 18;
const MOST = 400;
/** How far from the top a summary stands, and how far below it the text it copies. */
const REACH = 4;
/** Over so many paragraphs may a copy run. */
const LINES = 8;
const CUT_SHORT = /[。！？!?.”」]$/u;

/** Longest string that a program has put between two words, and how many characters behind it show where to go on. */
const GAP = 30;
const ANCHOR = 4;

/** How many characters of the copy stand in the text in their order, though noise may have been put between them. */
function sharedBeginning(text: string, copy: string): number {
  let at = 0;
  let n = 0;
  while (n < copy.length && at < text.length) {
    if (text[at] === copy[n]) {
      at++;
      n++;
      continue;
    }
    // Close to its end the copy has less than an anchor left.
    const next = text.indexOf(copy.slice(n, n + ANCHOR), at);
    if (next < 0 || next - at > GAP) return n;
    at = next;
  }
  return n;
}

export const summaries: Finder = function* (scene) {
  const text = scene.blocks
    .map((block, i) => {
      const text = block.text.replace(INVISIBLE, "").trim();
      return { block, i, text, read: text.replace(SYLLABLE, "$1") };
    })
    .filter(({ block, text }) => text !== "" && (block.role === "text" || block.role === "quote"));
  const first = text.findIndex(({ i }) => scene.inside[i]);
  for (const [n, { block, i, text: own }] of text.entries()) {
    if (n < first - REACH || n > first + REACH) continue;
    const following = text.slice(Math.max(0, first), n + 1 + REACH);
    const label = labelBefore(own, following) ?? LABEL.exec(foldScript(own))?.[0];
    if (block.role === "quote" && !label) continue;
    const body = own.slice(label?.length ?? 0).trim();
    if (body.length > MOST) continue;
    const copied = squash(body.replace(/(?:…|\.{3}|\[…\])+$/u, ""));
    if (copied.length < LEAST) continue;
    const cutShort = !CUT_SHORT.test(body) || /(?:…|\.{3})$/.test(body);
    const isCopyOf = (at: number) => {
      // The copy may run over the border of two paragraphs, in a dialogue of many.
      const following = text
        .slice(at, at + LINES)
        .filter((_, j) => at + j !== n)
        .map((t) => t.read)
        .join("");
      const words = squash(label ? following : (text[at]?.read ?? ""));
      // Behind a label much of it is enough: noise may stand in the text that it was copied from.
      if (label && sharedBeginning(words, copied) >= Math.max(LEAST, copied.length * 0.5)) return true;
      return words.startsWith(copied) && words.length > copied.length + (label ? 0 : LEAST);
    };
    const below = text.slice(n + 1, n + 1 + REACH).some((_, j) => isCopyOf(n + 1 + j));
    // A program also puts it behind the first paragraph; there a label has to say what it is.
    const above =
      n > first && label !== undefined && cutShort && text.slice(first, n).some((_, j) => isCopyOf(first + j));
    if (!below && !above) continue;
    // A lead that repeats whole sentences without saying what it is may be the author's.
    if (!label && !cutShort) continue;
    yield {
      kind: "summary",
      block: i,
      start: 0,
      end: block.text.length,
      evidence: [
        {
          rule: "summary-copy",
          weight: 1,
          why: "Repeats the beginning of the text that follows, and breaks off.",
          quote: quote(block.text),
        },
      ],
    };
  }
};

/** The few words in front of a copy of what one of the following blocks begins with. */
function labelBefore(text: string, following: readonly { text: string }[]): string | undefined {
  for (const i of following.keys()) {
    const beginning = following
      .slice(i)
      .map(({ text }) => text.slice(0, ANCHOR_OF_TEXT))
      .join("")
      .slice(0, ANCHOR_OF_TEXT);
    const at = beginning.length < ANCHOR_OF_TEXT ? -1 : text.indexOf(beginning);
    if (at > 0 && at <= LABEL_MOST && /[\p{P}\p{S}\s]$/u.test(text.slice(0, at))) return text.slice(0, at);
  }
  return undefined;
}

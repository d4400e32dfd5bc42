/** Where a line stands, in words: behind the text or before it, in a box, beside a text that breaks off. */
import type { Evidence } from "../../types.ts";
import { type Habit, isLine, QUOTATION, sentenceEnds } from "../rule.ts";
import type { Placed } from "./lines.ts";

/** No more of the author's letters stand before what stands before his text, or behind what stands behind it. */
const HEAD = 0.01;
const TAIL = 0.02;

export const isHead = ({ before }: Placed) => before < HEAD;
export const isTail = ({ after }: Placed) => after < TAIL;

const POINTS = /[↓▼👇»]|^[^→]*→\s*[^→]{0,8}$|^\s*→|>>|—\s*$|^\s*—|\*{3}|={3}/u;
const SPOKEN = /^[“"「『‘].*[”"」』’]$/su;

/** Whether a line points at what follows it. */
export const points = (text: string) => POINTS.test(text);
/** Whether all of a line is somebody's words. */
export const isSpoken = (text: string) => SPOKEN.test(text.trim());

/** What its place tells of a line with a habit: so much for the habit, or against it. */
export function placeSigns(at: Placed, rule: Habit): Evidence[] {
  const { block, inside, boxed, odd, afterCut, alien, stranger } = at.line;
  const { text, role, element } = block;
  const tail = isTail(at);
  const head = isHead(at);
  const isFrame = rule.kind === "template";
  const isWall = rule.kind === "wall";
  const signs: Evidence[] = [];
  const add = (name: string, weight: number, why: string) => signs.push({ rule: `place-${name}`, weight, why });
  if (tail) add("tail", 0.2, "It stands behind the text.");
  if (head && !isWall) add("head", rule.kind === "furniture" ? 0.25 : 0.1, "It stands before the text.");
  // A program puts its frame before the text or behind it.
  if ((tail || head) && isFrame) add("edge", 0.15, "It stands at the text's edge.");
  if (!inside) add("margin", 0.3, "It stands outside the text.");
  if (boxed) add("box", 0.2, "It stands in a box of its own.");
  else if (odd && rule.kind !== "furniture") add("odd", 0.15, "It is set otherwise than the paragraphs of the text.");
  if (isWall && element.querySelector("a")) add("link", 0.15, "It leads to another page.");
  if (isWall && afterCut) add("after-cut", 0.3, "The sentence before it breaks off.");
  if (isWall && points(text)) add("arrow", 0.2, "It points at what follows.");
  if (isWall && text.length <= 40 && sentenceEnds(text) === 0)
    add("line", 0.15, "It is a short line without an end mark.");
  if (tail && isLine(text) && (rule.kind === "promo" || rule.kind === "disclaimer" || isFrame))
    add("last-line", 0.15, "It is a line behind the text, without a full stop.");
  if (alien && (tail || head || !inside)) add("script", 0.25, "It is written in another script than the text.");
  if (stranger && rule.kind !== "furniture")
    add("stranger", 0.15, "It calls somebody by name of whom the text says nothing.");
  if (QUOTATION.test(text)) add("quotes", -0.3, "It quotes somebody's words.");
  if (role === "item" || role === "cell") add("list", -0.2, "It stands in a list.");
  if (role === "heading") add("heading", -0.3, "It is a heading.");
  if (isSpoken(text)) add("quoted", -0.6, "Somebody is quoted.");
  return signs;
}

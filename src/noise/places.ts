/** Where a block stands: behind the text or before it, in a box, beside a text that breaks off; and what that adds to a habit. */

import { scriptCounts } from "../script.ts";
import type { Block } from "../text-map.ts";
import type { Evidence } from "../types.ts";
import { IDEAS_ENOUGH } from "./habits.ts";
import { type Habit, isLine, QUOTATION, type Scene, sentenceEnds } from "./rule.ts";
import { isAlien } from "./splices/uses.ts";

/** Where a block stands, as far as that tells what it is. */
export interface Place {
  /** Behind the last paragraph of prose. */
  tail: boolean;
  head: boolean;
  margin: boolean;
  boxed: boolean;
  /** It is nested otherwise than the paragraphs of the text. */
  odd: boolean;
  afterCut: boolean;
  /** It is written in another script than the text. */
  alien: boolean;
  /** It calls somebody by name of whom the text says nothing. */
  stranger: boolean;
}

const BOX_NAME =
  /tip|pay|wall|lock|hid|vip|login|copyright|copy|disclaim|statement|notice|declare|promo|follow|qr|ad|share|meta|info|source|from|footer|bottom|end|member|paid|premium|preview|gate|note/i;

/** A sentence with a weaker habit than this is the author's text until more speaks against it. */
const HABIT = 0.6;
/** The model's word is enough for that where it is sure; behind all of the author's lines it has to be less so. */
const LEARNT = 0.5;
const LEARNT_LAST = 0.36;

/**
 * A long block with sentences: the author's text, not what stands around it.
 * @param odd whether it is nested otherwise than most of the text
 * @param followed whether lines of the author's stand behind it
 * @param alien whether it is written in another script than the text
 */
function isProse(block: Block, habits: readonly Habit[], odd: boolean, followed: boolean, alien: boolean): boolean {
  if (alien && habits.length > 0) return false;
  const enough = (rule: Habit) => {
    if (!rule.vague) return 0.5;
    if (rule.telling) return followed ? LEARNT : LEARNT_LAST;
    return odd ? IDEAS_ENOUGH : HABIT;
  };
  return block.text.length >= 24 && sentenceEnds(block.text) > 0 && !habits.some((rule) => rule.weight >= enough(rule));
}

/** Shorter ones are labels. */
const PLAIN_LEAST = 5;

/** How many letters blocks have, all of them and those of each key. */
function lettersBy(blocks: readonly Block[], keyOf: (block: Block) => string) {
  const of = new Map<string, number>();
  let all = 0;
  for (const block of blocks) {
    const key = keyOf(block);
    of.set(key, (of.get(key) ?? 0) + block.text.length);
    all += block.text.length;
  }
  return { all, of: (block: Block) => of.get(keyOf(block)) ?? 0 };
}

/** An element and what it stands in. */
const settingOf = ({ element }: Block) => [element, element.parentElement];

/** Of the text's letters, less than this share is nested so. */
const ODD = 0.1;

/** Which blocks are nested otherwise than most of the text. */
function oddities({ blocks, inside }: Scene): boolean[] {
  const shapeOf = (block: Block) =>
    settingOf(block)
      .map((at) => `${at?.localName}.${at?.getAttribute("class") ?? ""}`)
      .join("<");
  const letters = lettersBy(
    blocks.filter(({ role }, i) => inside[i] && role === "text"),
    shapeOf,
  );
  return blocks.map((block) => block.role === "text" && letters.of(block) < letters.all * ODD);
}

/** A box that holds more of the text's letters is the text's own, whatever it is called (`content-wrapper`, `heading`). */
const BOX_MOST = 0.3;

/** Which blocks stand in a box of their own. */
function boxes({ blocks, inside }: Scene): boolean[] {
  const nameOf = (block: Block) =>
    settingOf(block)
      .map((at) => at?.getAttribute("class") ?? "")
      .join(" ");
  const isBoxed = (block: Block) =>
    BOX_NAME.test(nameOf(block)) || block.element.closest("fieldset, aside, dialog") !== null;
  const own = blocks.filter((_, i) => inside[i]);
  const { all } = lettersBy(own, nameOf);
  const letters = lettersBy(own.filter(isBoxed), nameOf);
  return blocks.map((block, i) => isBoxed(block) && (!inside[i] || letters.of(block) < all * BOX_MOST));
}

const OPEN_END = /[^。！？!?…”」』）)\]】》~～：:.；;]$/u;

/** Lines without an end mark behind the last paragraph of prose are a part of the text once they hold more of it than this. */
const LINES_MOST = 0.3;

/** The block with which the text ends: its last paragraph of prose or, of a text that is lines for the most part, its last line. */
function lastOfText({ blocks, inside, habits }: Scene, prose: readonly number[]): number {
  const last = prose[prose.length - 1] ?? -1;
  const letters = (of: readonly number[]) => of.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  const plain = blocks.flatMap((_, i) => (inside[i] && (habits[i] ?? []).length === 0 ? [i] : []));
  const behind = plain.filter((i) => i > last);
  return letters(behind) > LINES_MOST * letters(plain) ? (behind[behind.length - 1] ?? last) : last;
}

/** So many characters of the one script alone, and none of the other's, tell which a line is written in. */
const SCRIPT_LEAST = 3;

/** Whether a line is written in another script than the text: Chinese under Japanese, simplified under traditional characters. */
function isAlienLine({ text, quoted }: Block, lang: string): boolean {
  if (quoted) return false;
  if (lang !== "zh-Hant") return isAlien(text, lang);
  const { simplified, traditional } = scriptCounts(text);
  return simplified >= SCRIPT_LEAST && traditional === 0;
}

/** Names between quotation marks or brackets, and before an account's ID. */
const CALLED =
  /[「『【〈“"]([^」』】〉”"，,。！？!?；;：:]{2,10})[」』】〉”"]|([\p{L}\p{N}_·]{2,12})\s?[（(](?:ID|微信号?)[：:]/gu;

/** Whom a line calls by name. */
export function calledIn(text: string): string[] {
  return isLine(text) ? [...text.matchAll(CALLED)].map((match) => match[1] ?? match[2] ?? "") : [];
}

/**
 * Tells where each block of a scene stands, as often as more of it is known.
 * @returns a function of the blocks that are known to be no prose
 */
export function placesIn(scene: Scene): (gone: ReadonlySet<number>) => Place[] {
  const { blocks, inside, habits } = scene;
  const odd = oddities(scene);
  const boxed = boxes(scene);
  const alien = blocks.map((block) => isAlienLine(block, scene.lang));
  return (gone) => {
    const own = blocks.flatMap((_, i) => (inside[i] && !gone.has(i) && !scene.lexicon.lines.has(i) ? [i] : []));
    const lastPlain = own.findLast((i) => habits[i]?.length === 0 && (blocks[i]?.text.length ?? 0) > PLAIN_LEAST) ?? -1;
    const prose = own.filter((i) =>
      isProse(blocks[i] as Block, habits[i] ?? [], odd[i] ?? false, i < lastPlain, alien[i] ?? false),
    );
    const first = prose[0] ?? 0;
    const last = lastOfText(scene, prose);
    const words = [scene.title, ...prose.map((i) => blocks[i]?.text ?? "")].join("\n");
    return blocks.map((block, i) => {
      const before = blocks[i - 1];
      return {
        tail: i > last,
        head: i < first,
        margin: !inside[i],
        boxed: boxed[i] ?? false,
        odd: odd[i] ?? false,
        afterCut:
          before !== undefined &&
          !scene.lexicon.lines.has(i - 1) &&
          before.role === "text" &&
          before.text.length > 15 &&
          OPEN_END.test(before.text.trim()),
        alien: alien[i] ?? false,
        stranger: i > last && calledIn(block.text).some((name) => !words.includes(name)),
      };
    });
  };
}

/** What the place adds to a rule's weight, or takes from it. */
export function bonusOf(place: Place, block: Block, rule: Habit): Evidence[] {
  const signs: Evidence[] = [];
  const add = (name: string, weight: number, why: string) => signs.push({ rule: `place-${name}`, weight, why });
  if (place.tail) add("tail", 0.2, "It stands behind the text.");
  // There authors greet and exclaim as well as sites do: what is known by likeness alone has to be surer.
  if (place.head && rule.kind !== "wall" && !(rule.telling && rule.kind !== "furniture" && rule.kind !== "template"))
    add("head", rule.kind === "furniture" ? 0.25 : 0.1, "It stands before the text.");
  // A program puts its frame before the text or behind it.
  if ((place.tail || place.head) && rule.kind === "template") add("edge", 0.15, "It stands at the text's edge.");
  if (place.margin) add("margin", 0.3, "It stands outside the text.");
  if (place.boxed) add("box", 0.2, "It stands in a box of its own.");
  else if (place.odd && rule.kind !== "furniture")
    add("odd", 0.15, "It is set otherwise than the paragraphs of the text.");
  if (rule.kind === "wall" && block.element.querySelector("a")) add("link", 0.15, "It leads to another page.");
  if (place.afterCut && rule.kind === "wall")
    add("after-cut", rule.vague ? 0.15 : 0.3, "The sentence before it breaks off.");
  if (/[↓▼👇»]|^[^→]*→\s*[^→]{0,8}$|^\s*→|>>|—\s*$|^\s*—|\*{3}|={3}/u.test(block.text) && rule.kind === "wall")
    add("arrow", 0.2, "It points at what follows.");
  const short = block.text.length <= 40 && sentenceEnds(block.text) === 0;
  if (short && rule.kind === "wall") add("line", 0.15, "It is a short line without an end mark.");
  if (
    place.tail &&
    isLine(block.text) &&
    (rule.kind === "promo" || rule.kind === "disclaimer" || rule.kind === "template")
  )
    add("last-line", 0.15, "It is a line behind the text, without a full stop.");
  if (place.alien && (place.tail || place.head || place.margin))
    add("script", 0.25, "It is written in another script than the text.");
  if (place.stranger && rule.kind !== "furniture" && (rule.telling || !rule.faint))
    add("stranger", 0.15, "It calls somebody by name of whom the text says nothing.");
  if (QUOTATION.test(block.text)) add("quotes", -0.3, "It quotes somebody's words.");
  if (block.role === "item" || block.role === "cell") add("list", -0.2, "It stands in a list.");
  if (block.role === "heading") add("heading", -0.3, "It is a heading.");
  if (/^[“"「『‘].*[”"」』’]$/su.test(block.text.trim())) add("quoted", -0.6, "Somebody is quoted.");
  return signs;
}

/** Walls, promotions, disclaimers and furniture: the packs' habits of wording, weighed with the place where they stand. */
import { foldScript } from "../../script.ts";
import type { Block } from "../../text-map.ts";
import type { Evidence } from "../../types.ts";
import { habitsOf, IDEAS_ENOUGH } from "../habits.ts";
import {
  type Finder,
  type Habit,
  isLine,
  type NoiseSpan,
  type Pack,
  QUOTATION,
  quote,
  type Scene,
  sentenceEnds,
} from "../rule.ts";
import { wordingOf } from "../wording/model.ts";
import { selfCredit } from "./self-credit.ts";
import { summaries } from "./summaries.ts";
import { titleEchoes } from "./title-echoes.ts";

const ENOUGH = 0.7;

interface Place {
  /** Behind the last paragraph of prose. */
  tail: boolean;
  head: boolean;
  margin: boolean;
  boxed: boolean;
  /** It is nested otherwise than the paragraphs of the text. */
  odd: boolean;
  linked: boolean;
  afterCut: boolean;
}

const BOX_NAME =
  /tip|pay|wall|lock|hid|vip|login|copyright|copy|disclaim|statement|notice|declare|promo|follow|qr|ad|share|meta|info|source|from|footer|bottom|end|member|paid|premium|preview|gate|note/i;

/** A sentence with a weaker habit than this is the author's text until more speaks against it. */
const HABIT = 0.6;
/** Behind all of the author's lines the model's word is enough for that. */
const LEARNT = 0.48;

/**
 * A long block with sentences: the author's text, not what stands around it.
 * @param odd whether it is nested otherwise than most of the text
 * @param followed whether lines of the author's stand behind it
 */
function isProse(block: Block, habits: readonly Habit[], odd: boolean, followed: boolean): boolean {
  const enough = (rule: Habit) => {
    if (!rule.vague) return 0.5;
    if (rule.telling && !followed) return LEARNT;
    return odd ? IDEAS_ENOUGH : HABIT;
  };
  return block.text.length >= 24 && sentenceEnds(block.text) > 0 && !habits.some((rule) => rule.weight >= enough(rule));
}

/** Shorter ones are labels. */
const PLAIN_LEAST = 5;

/** Of the text's letters, less than this share is nested so. */
const ODD = 0.1;

/** Which blocks are nested otherwise than most of the text. */
function oddities({ blocks, inside }: Scene): boolean[] {
  const shape = ({ element }: Block) =>
    [element, element.parentElement].map((at) => `${at?.localName}.${at?.getAttribute("class") ?? ""}`).join("<");
  const letters = new Map<string, number>();
  let all = 0;
  blocks.forEach((block, i) => {
    if (!inside[i] || block.role !== "text") return;
    letters.set(shape(block), (letters.get(shape(block)) ?? 0) + block.text.length);
    all += block.text.length;
  });
  return blocks.map((block) => block.role === "text" && (letters.get(shape(block)) ?? 0) < all * ODD);
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

/** @param gone blocks that are known to be no prose */
function placesOf(scene: Scene, gone: ReadonlySet<number>): Place[] {
  const { blocks, inside, habits } = scene;
  const odd = oddities(scene);
  const own = blocks.flatMap((_, i) => (inside[i] && !gone.has(i) && !scene.lexicon.lines.has(i) ? [i] : []));
  const lastPlain = own.findLast((i) => habits[i]?.length === 0 && (blocks[i]?.text.length ?? 0) > PLAIN_LEAST) ?? -1;
  const prose = own.filter((i) => isProse(blocks[i] as Block, habits[i] ?? [], odd[i] ?? false, i < lastPlain));
  const first = prose[0] ?? 0;
  const last = lastOfText(scene, prose);
  return blocks.map((block, i) => {
    const names = `${block.element.getAttribute("class") ?? ""} ${block.element.parentElement?.getAttribute("class") ?? ""}`;
    const before = blocks[i - 1];
    return {
      tail: i > last,
      head: i < first,
      margin: !inside[i],
      boxed: BOX_NAME.test(names) || block.element.closest("fieldset, aside, dialog") !== null,
      odd: odd[i] ?? false,
      linked: block.element.querySelector("a") !== null,
      afterCut:
        before !== undefined &&
        !scene.lexicon.lines.has(i - 1) &&
        before.role === "text" &&
        before.text.length > 15 &&
        OPEN_END.test(before.text.trim()),
    };
  });
}

/** What the place adds to a rule's weight. */
function bonusOf(place: Place, block: Block, rule: Habit): Evidence[] {
  const signs: Evidence[] = [];
  const add = (name: string, weight: number, why: string) => signs.push({ rule: `place-${name}`, weight, why });
  if (place.tail) add("tail", 0.2, "It stands behind the text.");
  if (place.head && rule.kind !== "wall")
    add("head", rule.kind === "furniture" ? 0.25 : 0.1, "It stands before the text.");
  // A program puts its frame before the text or behind it.
  if ((place.tail || place.head) && rule.kind === "template") add("edge", 0.15, "It stands at the text's edge.");
  if (place.margin) add("margin", 0.3, "It stands outside the text.");
  if (place.boxed) add("box", 0.2, "It stands in a box of its own.");
  else if (place.odd && rule.kind !== "furniture")
    add("odd", 0.15, "It is set otherwise than the paragraphs of the text.");
  if (place.linked && rule.kind === "wall") add("link", 0.15, "It leads to another page.");
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
  if (QUOTATION.test(block.text)) add("quotes", -0.3, "It quotes somebody's words.");
  if (block.role === "item" || block.role === "cell") add("list", -0.2, "It stands in a list.");
  if (block.role === "heading") add("heading", -0.3, "It is a heading.");
  if (/^[“"「『‘].*[”"」』’]$/su.test(block.text.trim())) add("quoted", -0.6, "Somebody is quoted.");
  return signs;
}

/** What gave a habit away: its telling words, or the text. */
function quoteOf({ telling }: Habit, text: string): string {
  return telling ? telling.join(" · ") : quote(text);
}

function total(signs: Evidence[]): number {
  return signs.reduce((sum, sign) => sum + sign.weight, 0);
}

/** Sentences of a block, with their borders. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const end = /[。！？!?]+[”’」』）)】]*|\.(?=\s|$)/gu;
  let start = 0;
  for (const mark of text.matchAll(end)) {
    found.push({ start, end: mark.index + mark[0].length });
    start = mark.index + mark[0].length;
  }
  if (text.slice(start).trim()) found.push({ start, end: text.length });
  return found;
}

interface Match {
  rule: Habit;
  signs: Evidence[];
}

/** What a line is, its wording tells (a rule of its own before a sum of ideas); the place only adds to how sure that is. */
function isBetter(a: Match, b: Match): boolean {
  const [sure, before] = [total(a.signs) >= ENOUGH, total(b.signs) >= ENOUGH];
  if (sure !== before) return sure;
  if (!sure) return total(a.signs) > total(b.signs);
  const [vague, vagueBefore] = [a.rule.vague === true, b.rule.vague === true];
  return vague === vagueBefore ? a.rule.weight > b.rule.weight : vagueBefore;
}

/** Behind a text that breaks off, what asks for something else and promises the rest is a wall. */
function isWallBehind(a: Match, b: Match, { afterCut }: Place): boolean {
  return afterCut && a.rule.kind === "wall" && b.rule.kind === "promo" && total(a.signs) >= ENOUGH;
}

/** A faint line known by the one beside it is no longer. */
const FAINT_MOST = 24;

function isEnough({ rule, signs }: Match, place: Place | undefined): boolean {
  if (rule.beside || total(signs) < ENOUGH) return false;
  return !rule.faint || (place?.tail === true && !place.margin);
}

/** Behind the text, what sites add stands together, whatever it asks for. */
const ADDED: ReadonlySet<string | undefined> = new Set(["wall", "promo", "disclaimer"]);
function isKin(a: string | undefined, b: string, place: Place | undefined): boolean {
  return a === b || (place?.tail === true && ADDED.has(a) && ADDED.has(b));
}

const ROUNDS = 4;

/** Sites set their boxes as quotations too; an author who quotes announces it, or goes on. */
function isBoxed(blocks: readonly Block[], i: number, place: Place): boolean {
  return place.tail && !/[：:]\s*$/u.test(blocks[i - 1]?.text ?? "");
}

/** The best match of each block, and which of them are certain. */
function weigh(scene: Scene, places: Place[]): { best: (Match | null)[]; certain: boolean[] } {
  const best = scene.blocks.map((block, i): Match | null => {
    const place = places[i];
    if (!place || block.role === "code" || (block.quoted && !isBoxed(scene.blocks, i, place))) return null;
    let found: Match | null = null;
    for (const rule of scene.habits[i] ?? []) {
      if (rule.head && !place.head && !place.margin) continue;
      // A site asks for much around a text, to log in for one: a wall is what stands behind a text that breaks off.
      if (rule.vague && rule.kind === "wall" && place.margin && !(place.tail && place.afterCut)) continue;
      const first = { rule: rule.id, weight: rule.weight, why: rule.why, quote: quoteOf(rule, block.text) };
      const match = { rule, signs: [first, ...bonusOf(place, block, rule)] };
      if (!found || isBetter(match, found) || isWallBehind(match, found, place)) found = match;
    }
    return found;
  });
  const certain = best.map((match, i) => match !== null && isEnough(match, places[i]));
  // A button or a price is known by the wall beside it, and so is a second line of a disclaimer.
  for (let round = 0; round < 3; round++) {
    best.forEach((match, i) => {
      const text = scene.blocks[i]?.text ?? "";
      if (!match || certain[i] || (match.rule.faint && text.length > FAINT_MOST)) return;
      if (match.rule.doubted || (match.rule.telling && !isLine(text))) return;
      const beside = [i - 1, i + 1].some((j) => certain[j] && isKin(best[j]?.rule.kind, match.rule.kind, places[i]));
      // What quotes somebody's words is no second line of anything.
      const quotes = match.signs.some((sign) => sign.rule === "place-quotes" || sign.rule === "place-quoted");
      if (beside && !quotes && total(match.signs) + 0.55 >= ENOUGH) {
        match.signs.push({ rule: "place-beside", weight: 0.5, why: "It stands beside another line of its kind." });
        certain[i] = true;
      }
    });
  }
  return { best, certain };
}

export const phrases: Finder = function* (scene) {
  const gone = new Set([...titleEchoes(scene), ...selfCredit(scene), ...summaries(scene)].map((span) => span.block));
  let places = placesOf(scene, gone);
  let { best, certain } = weigh(scene, places);
  // What goes for certain was no prose: what stands beyond it may stand behind the text.
  for (let round = 0; round < ROUNDS; round++) {
    const before = gone.size;
    for (const [i, is] of certain.entries()) if (is) gone.add(i);
    if (gone.size === before) break;
    places = placesOf(scene, gone);
    ({ best, certain } = weigh(scene, places));
  }
  const labels = labelsOf(scene, best, certain);
  for (const [i, match] of best.entries()) {
    const block = scene.blocks[i];
    if (!block) continue;
    const label = labels.get(i);
    if (label) {
      yield { kind: "wall", block: i, start: 0, end: block.text.length, evidence: [label] };
      continue;
    }
    if (NOTICE.test(foldScript(block.text)) && certain[i + 1] && best[i + 1]?.rule.kind === "disclaimer") {
      const why = "It heads a disclaimer.";
      const evidence = [{ rule: "disclaimer-label", weight: 0.7, why, quote: quote(block.text) }];
      yield { kind: "disclaimer", block: i, start: 0, end: block.text.length, evidence };
      continue;
    }
    if (!certain[i] && certain[i - 1] && best[i - 1]?.rule.kind === "wall" && isButton(scene, places, i)) {
      const evidence = [{ rule: "wall-behind", weight: 0.7, why: BEHIND_A_WALL, quote: quote(block.text) }];
      yield { kind: "wall", block: i, start: 0, end: block.text.length, evidence };
      continue;
    }
    if (match && certain[i]) {
      yield { kind: match.rule.kind, block: i, start: 0, end: block.text.length, evidence: match.signs };
      continue;
    }
    const next = places[i + 1];
    if (!next || next.tail || next.margin) yield* atTheEdge(block, i, scene.packs);
  }
};

const NOTICE =
  /^[\s\p{P}\p{S}]*(?:(?:免责|版权|法律|郑重|特别|侵权|转载)?(?:声明|说明|提示|须知|条款)|disclaimer|(?:copyright )?notice|免责事项)[\s\p{P}\p{S}]*$/iu;
const LABEL_MOST = 24;
const LABELS_MOST = 3;
/** An author's line may have come into the box: a day, a place, a name behind a dash. */
const SIGNED = /\d{4}\s*年|^\s*[—–-]{1,2}\s*\p{L}|^[（(].*[）)]$|[写作完]于|^(?:文|作者|来源|by)\b/iu;
/** Lines of a wall's box (steps, a field, a button) are no longer, and no more. */
const STEP_MOST = 30;
const STEPS_MOST = 5;

/** Lines of a box that holds nothing but a wall: its heading (“提示”), its steps, its button. */
function labelsOf(scene: Scene, best: (Match | null)[], certain: boolean[]): Map<number, Evidence> {
  const labels = new Map<number, Evidence>();
  const isWall = (i: number) => certain[i] === true && best[i]?.rule.kind === "wall";
  scene.blocks.forEach((wall, i) => {
    // Lines parted by line breaks share an element: then that is the box.
    const isShared = scene.blocks.some((other, j) => j !== i && wall.element.contains(other.element));
    const box = isShared ? wall.element : wall.element.parentElement;
    if (!isWall(i) || !box) return;
    const others = scene.blocks.flatMap((other, j) => (!certain[j] && box.contains(other.element) ? [j] : []));
    // Beside a single wall fewer and shorter ones.
    const sure = scene.blocks.filter((other, j) => certain[j] && box.contains(other.element)).length > 1;
    const isShort = (j: number) => {
      const text = scene.blocks[j]?.text.trim() ?? "";
      return text.length <= (sure ? STEP_MOST : LABEL_MOST) && isLine(text) && !SIGNED.test(text);
    };
    if (others.length > (sure ? STEPS_MOST : LABELS_MOST) || !others.every(isShort)) return;
    for (const j of others) {
      const text = scene.blocks[j]?.text ?? "";
      if (text.trim() !== "") labels.set(j, { rule: "wall-label", weight: 0.7, why: IN_A_BOX, quote: quote(text) });
    }
  });
  return labels;
}

/** A button is no longer. */
const BUTTON_MOST = 10;

/** Whether a block is the button of the wall right before it: a few words that nothing of the author's follows. */
function isButton(scene: Scene, places: readonly Place[], i: number): boolean {
  const { text = "", role } = scene.blocks[i] ?? {};
  if (role !== "text" || !places[i]?.tail || !scene.inside[i]) return false;
  return text.trim().length <= BUTTON_MOST && isLine(text) && !SIGNED.test(text);
}

const BEHIND_A_WALL = "It is a short line right behind a wall, with which the text ends.";
const IN_A_BOX = "It stands in a box that holds nothing but a wall.";

/** A sentence with the habit at the end of the last paragraph of prose. */
function* atTheEdge(block: Block, index: number, packs: readonly Pack[]): Iterable<NoiseSpan> {
  if (block.role === "code" || block.quoted || block.role === "cell") return;
  const sentences = sentencesOf(block.text);
  for (const { start, end } of sentences.slice(1).reverse()) {
    const text = block.text.slice(start, end);
    const rule = habitsOf(packs, text).find((r) => r.kind !== "furniture" && r.weight + 0.1 >= ENOUGH);
    // Whoever quotes a disclaimer writes about it; and a paragraph's sentence is its author's where its wording is.
    if (!rule || QUOTATION.test(text) || wordingOf(text).odds < 0) return;
    const first = { rule: rule.id, weight: rule.weight, why: rule.why, quote: quote(text) };
    const place = { rule: "place-last-sentence", weight: 0.2, why: "It is the last sentence of its paragraph." };
    yield { kind: rule.kind, block: index, start, end, evidence: [first, place] };
  }
}
